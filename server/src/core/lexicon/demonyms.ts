import { wordSet } from "./words.ts";

/** Adjectives of nation, region, party and creed that modify a description or a title ("Ukrainian President"). Own compilation. */
export const DEMONYMS = wordSet(`
  afghan albanian algerian american argentine argentinian armenian asian australian austrian azerbaijani bahraini bangladeshi
  belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian catalan chechen chilean
  chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian emirati english eritrean estonian
  ethiopian european filipino finnish french gambian georgian german ghanaian greek guatemalan haitian honduran hungarian
  icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jewish jordanian kazakh kenyan korean
  kosovar kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian malaysian maltese mexican moldovan mongolian
  montenegrin moroccan mozambican muslim namibian nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian
  paraguayan persian peruvian polish portuguese qatari romanian russian rwandan saudi scottish senegalese serbian singaporean
  slovak slovenian somali soviet spanish sri-lankan sudanese swedish swiss syrian taiwanese tajik tanzanian thai tibetan tunisian
  turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean african arab
  latino latina hispanic caribbean scandinavian nordic baltic texan californian republican democratic democrat gop labour tory
  conservative liberal islamist catholic protestant christian anglican lutheran baptist methodist sunni shiite shia hindu
  buddhist sikh mormon evangelical north south northern southern eastern western north-korean south-korean u.s. us u.k. uk un u.n.
  eu e.u. federal state national
`);
