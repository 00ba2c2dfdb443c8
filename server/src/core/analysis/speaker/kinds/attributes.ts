import { wordSet } from "../../../lexicon/words.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { isOtherNation, nationOf } from "./nationals.ts";
import { partyOf } from "./offices.ts";

/** What anybody may be beside his work. Own compilation. */
const BESIDES = wordSet(`
  native veteran author fan campaigner grandmother grandfather great-grandmother great-grandfather grandparent widow widower graduate
  whistleblower whistle-blower billionaire millionaire champion laureate medallist medalist
`);

/** What those are who own or lead something. Own compilation. */
const IN_BUSINESS = wordSet("businessman businesswoman entrepreneur tycoon mogul magnate industrialist");
const LEADS = wordSet(
  "owner co-owner founder co-founder executive ceo chairman chairwoman chair director boss investor",
);

/**
 * What a person is or does by which copy takes up somebody whose work it has not told: no judge, lawyer, officer or owner, who may be
 * met for the first time as "the judge". Own compilation.
 */
const WORK = wordSet(`
  actor actress singer comedian rapper musician novelist poet playwright historian economist academic scientist politician star striker
  midfielder defender winger goalkeeper footballer batsman bowler golfer boxer swimmer sprinter cyclist jockey runner artist painter
  sculptor filmmaker film-maker pundit broadcaster presenter chef socialist environmentalist
`);

/** Of those, what a captain or a substitute plays as. */
const PLAYS = wordSet(
  "star striker midfielder defender winger goalkeeper footballer batsman bowler golfer boxer swimmer sprinter cyclist",
);
const PLAYERS = wordSet(
  "captain skipper vice-captain substitute debutant international player forward teammate team-mate",
);

/** Whose party copy tells only now: "**MP** Ed Farrow said so. The Conservative". */
const IN_OFFICE = wordSet(`
  mp mps msp senator sen congressman congresswoman representative rep governor gov mayor councillor councilman councilwoman cllr
  minister secretary candidate lawmaker legislator politician peer assemblyman assemblywoman delegate
`);

const COURTESY = /^(?:mrs?|ms|miss|mx|sir|dame|lady|lord|then|now)\.?$/u;

/** Whether a description is of the sort that may tell something new of whoever was named last: "the Italian", "the author". */
export const isAttribute = ({ keys: [noun] }: Mention): boolean =>
  BESIDES.has(noun!) ||
  IN_BUSINESS.has(noun!) ||
  WORK.has(noun!) ||
  nationOf(noun!) !== undefined ||
  partyOf([noun!]) !== undefined;

/** Whether somebody may be that as well, for all that the text has told: no nurse is "the striker". */
export function mayHave({ keys: [noun], roleWords }: Mention, entity: Entity): boolean {
  const nation = nationOf(noun!);
  if (nation !== undefined) return !isOtherNation(nation, entity);
  const party = partyOf([noun!]);
  if (party !== undefined) {
    const own = partyOf([...entity.roleWords]);
    return (
      roleWords.length === 1 && [...entity.roleWords].some((word) => IN_OFFICE.has(word)) && (own ?? party) === party
    );
  }
  if (BESIDES.has(noun!)) return true;
  if (PLAYS.has(noun!) && roleWords.length === 1 && [...entity.roleWords].some((word) => PLAYERS.has(word)))
    return true;
  // "The Norland businessman" may be one who has not been told of.
  if (IN_BUSINESS.has(noun!) && roleWords.length > 1) return false;
  const told = [...entity.roleWords].filter((word) => !COURTESY.test(word) && !roleWords.includes(word));
  return told.length === 0 || (IN_BUSINESS.has(noun!) && told.some((word) => LEADS.has(word)));
}
