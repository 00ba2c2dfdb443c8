import { wordSet } from "./words.ts";

/** Widely known bodies, outlets and companies whose name alone could be a person's, lower case. Own compilation. */
export const KNOWN_BODIES = wordSet(`
  airbnb alibaba aljazeera amazon apple associated_press axios barclays bbc bellingcat bloomberg boeing breitbart burberry buzzfeed chevron
  cnn congress c-span disney drudge ebay exxon exxonmobil facebook fifa fox fox_news forbes fortune gallup gawker goldman_sachs google
  greenpeace hamas hezbollah huawei ibm ikea instagram intel interpol isis kremlin lehman lufthansa mcdonald microsoft moody msnbc
  nasa nato netflix newsmax newsweek nike nokia nissan npr opec oxfam oxford parliament pentagon pfizer planned_parenthood playboy politico politifact propublica
  qantas quinnipiac reddit reuters rolls-royce salon samsung senate siemens sinn_fein slate snapchat sony spotify starbucks
  taliban garda_síochána an_garda_síochána tencent tesla tiktok time toyota twitter uber unesco unicef verizon vice vogue volkswagen vox wall_street walmart
  whatsapp wikileaks wikipedia xinhua yahoo yougov youtube al_jazeera al_qaeda al-qaida al-qaeda boko_haram islamic_state univision
  telemundo judicial_watch white_house huffpost scotus gop democratic republican house commons lords bundestag knesset duma
`);
