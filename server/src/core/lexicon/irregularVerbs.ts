/** Irregular forms of verbs that cues are made of: form, then infinitive. Own compilation from any school grammar's table. */
export const IRREGULAR_VERBS = `
  said say  told tell  thought think  knew know  known know  felt feel  saw see  seen see  wrote write  written write
  spoke speak  spoken speak  meant mean  held hold  put put  read read  heard hear  found find  made make  gave give  given give
  took take  taken take  understood understand  swore swear  sworn swear  began begin  begun begin  told tell  taught teach
  went go  gone go  came come  became become  sang sing  sung sing  chose choose  chosen choose  forgot forget  forgotten forget
  sought seek  fought fight  kept keep  left leave  let let  set set  cast cast  shown show  drew draw  drawn draw
  brought bring  bought buy  caught catch  got get  gotten get  led lead  lost lose  met meet  paid pay  sent send  spent spend
  stood stand  struck strike  forbade forbid  forbidden forbid  foresaw foresee  foreseen foresee  foretold foretell
  withdrew withdraw  withdrawn withdraw  broke break  broken break  was be  were be  is be  are be  am be  been be  being be
  has have  had have  does do  did do  done do  rode ride  ran run  overheard overhear  upheld uphold  shook shake  shot shoot
  dreamt dream  learnt learn  bade bid  pled plead  quoth quoth  dealt deal  bet bet  hit hit  cut cut  bound bind  hurt hurt
  wept weep  beheld behold  bore bear  woke wake  threw throw  thrown throw  wore wear  grew grow  grown grow  rose rise
  won win  sat sit  laid lay  lay lie  lain lie  fell fall  fallen fall  drove drive  driven drive  stuck stick  's be  'd would
  'll will  'm be  're be  've have  n't not  wo will  ca can
`;
