/**
 * Past and present forms of verbs that follow a question or an exclamation in quotation marks ("“Why?” Ruiz asked").
 * Own compilation.
 */
export const SPEECH_VERB_FORMS: ReadonlySet<string> = new Set(
  `said says asked asks replied replies added adds told tells wrote writes shouted shouts cried cries yelled yells exclaimed
  exclaims wondered wonders demanded demands joked jokes quipped quips tweeted tweets laughed laughs screamed screams
  called calls answered answers recalled recalls remarked remarks continued continues inquired enquired whispered
  whispers declared declares chanted chants sang read reads`.split(/\s+/),
);
