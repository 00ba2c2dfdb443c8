/**
 * Verbs that say of a person what a court would have to find, past tense; each with what must or must not follow, so that
 * "stole the show" and "killed the engine" stay out. Own compilation from the BBC's and the AP's guidance on allegations and
 * crime reporting.
 */
export const ALLEGATION_VERBS: readonly string[] = [
  "embezzled",
  "defrauded",
  "bribed",
  "extorted",
  "blackmailed",
  "laundered",
  "raped",
  "molested",
  "groomed",
  "murdered",
  "kidnapped",
  "trafficked",
  "plagiarised",
  "plagiarized",
  "perjured",
  "sexually assaulted",
  "sexually abused",
  "sexually harassed",
  "took bribes",
  "took kickbacks",
  "paid bribes",
  "committed fraud",
  "committed perjury",
  "committed adultery",
  "evaded taxes",
  "evaded tax",
  "falsified records",
  "falsified documents",
  "forged documents",
  "forged signatures",
  "rigged the vote",
  "rigged the election",
];

/** What tells that the allegation is somebody's, or that a court has found it so. */
export const ALLEGATION_HEDGES: readonly string[] = `
alleged allegedly allegation allegations accused accuse accuses accusing accusation charged charges indicted indictment
convicted conviction guilty sentenced pleaded pled admitted confessed jailed imprisoned suspected suspect court judge jury tribunal trial
prosecutors prosecution police investigators complaint lawsuit sued claimed claims said says told according reported denied denies whether if
would could might may not never
`
  .trim()
  .split(/\s+/);
