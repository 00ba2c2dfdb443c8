import { wordSet } from "./words.ts";

/**
 * What one person of a nation is called, as sport and feature copy takes somebody up: "the Italian", "the Dane". Own compilation, without
 * "Scotsman", which is a paper as well.
 */
export const NATIONALS = wordSet(`
  afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani bangladeshi belarusian belgian
  bolivian bosnian brazilian briton bulgarian cameroonian canadian catalan chechen chilean colombian congolese corsican croat croatian
  cuban cypriot czech dane ecuadorian egyptian emirati englishman englishwoman eritrean estonian ethiopian filipino finn fijian frenchman
  frenchwoman gambian georgian german ghanaian greek guatemalan haitian honduran hungarian icelander indian indonesian iranian iraqi
  irishman irishwoman israeli italian ivorian jamaican jordanian kazakh kenyan korean kosovar kuwaiti latvian libyan lithuanian
  malaysian mexican moldovan mongolian montenegrin moroccan mozambican namibian nicaraguan nigerian norwegian pakistani palestinian
  panamanian paraguayan peruvian pole dutchman dutchwoman romanian russian rwandan salvadoran samoan saudi scot scotswoman
  serb serbian sicilian singaporean slovak slovene slovenian somali spaniard swede syrian tanzanian thai tunisian turk ugandan
  ukrainian uruguayan uzbek venezuelan welshman welshwoman yemeni zambian zimbabwean texan californian londoner yorkshireman
`);

/** Of those, what a man and what a woman is called. */
export const MALE_NATIONALS = wordSet("englishman frenchman irishman dutchman welshman yorkshireman");
export const FEMALE_NATIONALS = wordSet("englishwoman frenchwoman irishwoman dutchwoman scotswoman welshwoman");
