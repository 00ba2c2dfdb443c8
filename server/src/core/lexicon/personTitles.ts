import { wordSet } from "./words.ts";

/**
 * Short titles that stand before a name, lower case, with or without full stop. Own compilation after AP's and the Guardian's
 * lists of abbreviated titles and ranks.
 */
export const SHORT_TITLES = wordSet(`
  mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. sen sen. sens. rep rep. reps. gov gov. govs. lt lt. lt.-gov. gen gen. maj maj. col col.
  capt capt. cmdr cmdr. adm adm. sgt sgt. cpl cpl. pvt pvt. pfc. brig brig. rev rev. revd revd. fr fr. hon hon. rt rt. del. atty. supt. supt insp. insp det. det ch smt.
  sir dame lord lady madam madame monsieur herr frau señor señora don doña sheikh sheik shaikh imam ayatollah rabbi pope
  sister brother father saint sultan king queen prince princess emperor pres. sec. amb. asst. dep. vp lt.gov. pc dc wpc
  justice judge recorder chancellor premier president alhaji alhaja hajia hajiya malam mallam shri smt sri datuk dato dato' tan tun ustaz
  u daw cs igp acp asp dcp dsp dci dcs dsi dig cllr cllr. coun coun. cr ald ald. msgr mgr mullah maulana swami begum barrister engr engr. comrade
`);

export const MALE_TITLES = wordSet("mr mr. sir lord monsieur herr señor don king prince fr fr. father pope");
export const FEMALE_TITLES = wordSet(
  "mrs mrs. ms ms. miss dame lady madam madame frau señora doña queen princess sister",
);

/** Titles that go with the given name alone: "Prince Faisal", "Sir Alan", "Sister Ruth". */
export const GIVEN_NAME_TITLES = wordSet(`
  prince princess king queen sultan emperor sir dame sister brother father fr sheikh sheik shaikh emir imam don doña daw u alhaji
  alhaja hajia hajiya malam mullah maulana swami lady pope coach
`);

/** Titles that are as often a surname: they end a name unless another name follows. */
export const SURNAME_TITLES = wordSet(`
  king prince pope dean judge major marshal page baker cook butcher bishop priest miller carpenter mason fisher farmer cooper
  parker porter shepherd steward knight earl duke baron lord chancellor justice sheriff palmer painter singer driver
  barber fuller tanner turner chandler spencer hunter ranger speaker head chief star champion boss child friend guard
  handler dispatcher winner spinner rower logger ruler usher coach model fellow agent justice recorder private general whip mate abbot monk moderator may teller tan tun don sultan imam malam sheikh sheik shaikh
`);

/** What may follow a name and belongs to it. */
export const NAME_SUFFIXES = wordSet("jr jr. sr sr. ii iii iv md m.d. phd ph.d. esq esq. mp kc qc obe cbe");

/** Letters after a name that are no part of it: honours, degrees and seats, as British and Commonwealth copy writes them. */
export const POST_NOMINALS = wordSet("mp mep msp ms mla td kc qc sc obe cbe mbe kbe dbe om frs phd md rn esq");

/** Lower-case words that stand inside a name. Own compilation. */
export const NAME_PARTICLES = wordSet(`
  de del della di da do dos das du des la le van von der den ter ten op bin ibn bint al el af av zu zur y e ap
`);
