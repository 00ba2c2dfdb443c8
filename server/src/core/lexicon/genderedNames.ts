import { wordSet } from "./words.ts";

/**
 * Given names that mostly men bear, and those that mostly women do; none that either may have ("Robin", "Kerry", "Andrea", "Jean"). They
 * tell whom of two people "she" likelier means, and prove nothing: what an article itself says of somebody, by a title, a word
 * for kin or its pronouns, comes first, and whoever is alone is "she" whatever the name. Own compilation.
 */
export const MEN_MOSTLY = wordSet(`
  aaron abdul abdullah abe abel abraham adam ahmad ahmed al alan albert alberto aldo alejandro alessandro alexander alexandre alexandros alexei
  alf alfie alfred alfredo ali alistair alasdair allan allen alphonse alvin amadou amir anatoly anders andreas andrei andrés andrew andrzej andy
  angus anthony anton antoine antonio archie armando arnold arthur arturo arun augustus barack barnaby barry bart basil bashir ben benedict
  benjamin benny bernard bernardo bernie bert bertrand bill billy björn bob bobby boris brad bradley brandon brendan brent brett brian bruce
  bruno bryan bryce byron caleb callum calvin carl carlo carlos cedric cesar césar charles chester chidi chinedu christian christoph
  christophe christopher chuck clarence clark claudio clement cliff clifford clint clive clyde colin conor connor conrad craig curtis cyril
  damian damien damon dan daniel danny dario darius darrell darren darryl dave david dean declan denis dennis derek derrick desmond dexter dermot
  diarmuid diego dieter dimitri dirk dmitri dmitry dominic don donald donnie doug dougal douglas duncan dwayne dwight dylan eamon earl ed eddie
  edgar edmund eduardo edward edwin efraín eli elias elijah elliott elmer elon emeka emil emilio emmanuel enrico enrique erdal eric erich erik
  ernest ernesto ernie erwin ethan eugene evan ezra fabian farouk federico felix ferdinand fergus fernando francesco francis francisco franco
  françois frank franklin franz fraser fred freddie frederick frederik friedrich fritz gabriel gareth garth gary gavin geoff geoffrey
  george georges georgios gerald gerard gerardo gerhard gianni gideon gilbert gilles giorgio giovanni giuseppe glen gordon graeme graham grant
  greg gregor gregory guillaume guillermo gunnar günter gus gustav guy hamid hamish hank hans harold harris harry harvey hassan hector heinrich
  henri henrik henry herbert herman hiroshi horace howard hubert hugh hugo humphrey hussein iain ian ibrahim ignacio igor imran isaac isaiah ivan
  ivo jack jackson jacob jacques jake jakob jamal james jared jason jasper javier jay jeb jed jeff jefferson jeffrey jeremiah jeremy jerome
  jerry jim jimmy joachim joaquín joe joel johan johann johannes john johnny jon jonas jonathan jorge josé josef joseph josh joshua juan
  julian julio julius jürgen justin kamal karim karl kazuo keir keith ken kenneth kenny kevin khalid kieran kirk klaus kofi konrad kurt kwame
  kyle lance lars lawrence len lenny leo leon leonard leonardo leroy levi liam lionel lloyd lorenzo louis luca lucas ludwig luigi luis
  luiz luke magnus mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus mario mark markus marshall martin marvin mateo
  matteo matt matthew matthias maurice mauricio max maxim maximilian mehdi mehmet melvin michael michel miguel mike mikhail miles milo milton mitch
  mitt mohamed mohammad mohammed mohan morris moses muhammad musa mustafa nathan nathaniel ned neil nelson newt niall nicholas nick nico nicolás
  nigel nikhil nikolai nikos noah norman olaf oleg oliver olivier omar orlando oscar oswald otis otto owen pablo paddy paolo pascal patrick paul
  paulo pavel pedro percy pete peter petr phil philip philippe phillip pierre piers piet pieter rafael raj rajesh ralf ralph ramon ramón randall
  randy raphael rashid raúl ray raymond reg reggie reginald rex ricardo richard rick ricky rob robbie robert roberto rod roderick rodney rodrigo
  rogelio roger roland rolf roman ron ronald ronnie rory ross roy rudolf rudy rupert russ russell ryan salvador samir samuel sanjay saul scott seamus
  sean sebastian sergei sergio seth shane shaun silas simon sipho solomon spencer stan stanley stefan stephen sergiy steve steven stewart stuart suleiman
  sunil sven tariq ted terence terrence theo theodore thomas tim timothy tobias toby todd tom tomas tomás tomasz tommy tony travis trevor trey tyler
  tyrone ulrich umar vernon victor viktor vince vincent vincenzo vishal vitaly vivek vlad vladimir volodymyr wade wallace walter warren wayne werner
  wilbur wilfred wilhelm willem william willie winston wolfgang xavier yannick yousef yuri yusuf zach zachary
`);

export const WOMEN_MOSTLY = wordSet(`
  abigail ada adele adriana agatha agnes aileen aisha aishwarya alana alejandra alessandra alexandra alice alicia alison allison alma amanda amber
  amelia amina amy ana anastasia anastasiya anaïs angela angelica angelina angie anita anja ann anna annabel anne annette annie antonia anya april
  asha astrid audrey aurora ava barbara beatrice beatriz becky belinda benedicta bernadette bernice bertha beryl beth bethany betsy
  betty bianca blanca bonnie brenda bridget brigid brigitte britney camila camilla candace carina carla carly carmela carol carole carolina caroline
  carolyn carrie cassandra catalina catherine cathy cecilia celeste celia celine chantal charlene charlotte chelsea cheryl chiara chloe christa
  christina christine cindy claire clara clarissa claudia clementine colette colleen connie constance cora cordelia corinne cristina cynthia daisy
  daniela danielle daphne dawn deborah debbie debra deirdre delia delores denise diana diane dina dolores donna dora doreen doris dorothea dorothy
  edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa elsie elspeth emilia emily emma enid erica erika erin
  ernestine esmeralda estelle esther ethel eugenia eunice eva eve evelyn fatima faye felicia felicity fernanda fiona flora florence folake fran frances
  francesca francine frieda gabriela gabriella gabrielle gail gemma genevieve georgia georgina geraldine gertrude gillian gina giovanna gisela giulia
  gladys gloria grace greta gretchen gwen gwendolyn hannah harriet hattie hazel heather heidi helen helena helga henrietta hermione hilda hillary holly
  hope ida imelda imogen ines inés ingrid irene irina iris irma isabel isabella isabelle isla isobel ivana ivanka ivy jacqueline jane janet janice
  janine jasmine jeanette jeanne jemima jenna jennifer jenny jessica jill joan joanna joanne jocelyn johanna josephine joy joyce juana juanita judith
  judy julia juliana julie juliet june justine kamala karen karin karina kate katerina katharine katherine kathleen kathryn kathy katie katja katrina
  kamala kayla kellyanne kimberly kirsten kirsty klara kristen kristin kristina lara larissa laura lauren leah leila lena leonor leticia lidia lila lillian
  lily linda lisa liz liza lizzie lois lola lorna lorraine lottie louisa louise lucia lucía lucie lucille lucinda lucy luisa lydia lynda lynn lynne
  mabel madeleine madeline madison maeve magda magdalena maggie mai maisie mandy manuela marcela marcia margaret margarita margot maria maría mariam
  mariana marianne marie mariella marilyn marina marisa marit marjorie marla marlene marsha marta martha martina mary maryam matilda maud maureen
  maya meera megan meghan melania melanie melinda melissa mercedes meredith mia michelle mildred millicent mina minnie miranda miriam moira molly
  mona monica monique muriel myra nadia nadine nan nancy naomi natalia natalie natasha nell nellie nicole nicoletta nina noelle nora norma nuala
  octavia odette olga olivia oksana oona ophelia pamela patricia patsy paula paulette pauline pearl peggy penelope penny petra philippa phoebe phyllis polly
  priscilla priya prudence rachel ramona raquel rebecca regina renata renee rhoda rhonda rita roberta rosa rosalind rosanna rose rosemary rosie
  roxanne ruth sabrina sadie sally samantha sandra sara sarah selena selma serena sharon sheila shelley sheryl shirley sian silvia sinéad
  siobhan sofia sonia sonja sophia sophie stacey stella stephanie sue susan susana susannah susie suzanne svetlana sybil sylvia tabitha tamara tania
  tanya tara tatiana teresa terri thelma theresa tiffany tilda tina tracey trisha trudy una ursula valentina valeria valerie vanessa vera verena veronica
  veronika vicki vicky victoria viola violet virginia vivian viviane wanda wendy wilhelmina wilma winifred xenia yasmin yolanda yvette yvonne zainab zoe
  zoya
`);
