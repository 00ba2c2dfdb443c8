import { wordSet } from "./words.ts";

/**
 * Nouns for what is written, counted or shown and can be quoted like a document, beside those of documentNouns.ts that a description is
 * found by. Singular, lower case. Own compilation.
 */
export const QUOTED_THINGS = wordSet(`
  stream livestream quiz vote readout tally profile address comment remark chart graphic caption slogan banner sticker hashtag meme
  link feed thread chyron transcript translation definition excerpt quote quotation inscription plaque placard label logo cartoon
  drawing painting diary journal itinerary invitation receipt invoice bill lyric song hymn game exam test scan scorecard dashboard clock thermometer barometer gauge sensor radar telescope satellite camera website webpage homepage
`);

/** Nouns for what happens or is the case: they may show something, but nobody is quoted by them. Singular. Own compilation. */
export const NO_SOURCES = wordSet(`
  way trip rally level strategy move incident attack scandal crisis debate event episode experience behavior behaviour tone attitude
  performance victory defeat win loss silence absence presence failure success death gesture turnout outcome situation case fact
  reality truth pattern rhetoric language day week month year moment hour morning evening night time century decade campaigning
  weather storm flood fire war peace economy market price cost risk chance hope fear doubt idea thought feeling sense mood
`);
