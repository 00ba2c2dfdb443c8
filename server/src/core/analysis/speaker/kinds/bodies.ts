import { wordSet } from "../../../lexicon/words.ts";
import type { Entity } from "../entity.ts";
import { hasOwnEnding } from "../words/ownEnding.ts";
import { nounsOfKnown } from "./knownSorts.ts";

/** Words of bodies' names and descriptions, each row one sort of body: a story takes up one by any noun of its row. Own compilation. */
const ROWS = [
  `company firm business maker manufacturer retailer carmaker automaker airline insurer lender developer supplier brewery startup
   start-up giant conglomerate inc corp corporation co ltd llc llp plc gmbh ag motors industries holdings technologies systems
   solutions airlines airways energy petroleum pharmaceuticals pharma therapeutics software robotics aerospace logistics foods
   brands bank`,
  `agency department ministry bureau administration service services office directorate inspectorate division authority commission
   regulator watchdog centers survey`,
  `group organisation organization charity nonprofit non-profit association union coalition federation alliance trust foundation
   society league watch think-tank`,
  `newspaper paper outlet magazine weekly daily website site broadcaster network times post journal tribune herald gazette chronicle
   telegraph guardian observer courier argus echo sentinel ledger examiner enquirer inquirer dispatch advertiser recorder news tv
   television radio press media`,
  "city town municipality borough commune",
  "court tribunal",
  "party",
  "university college school institute",
].map((row) => wordSet(row));

/** Nouns that may take up a body whose name does not tell what it is. */
const GENERIC = wordSet(`
  company agency group organisation organization firm newspaper paper network outlet magazine department ministry bank union charity
  commission watchdog regulator airline website site body broadcaster retailer manufacturer carmaker automaker bureau nonprofit
  think-tank
`);

/** Territories and houses of a legislature, which no such noun takes up: "the company" is no county, "the group" no senate. Own compilation. */
const OF_STATE = wordSet(`
  county parish township shire province prefecture canton kingdom republic senate congress parliament assembly legislature
  bundestag duma knesset commons lords
`);

/** "Norwell County", "County Norwell", "the Parliament of Norland". */
function isOfState(keys: readonly string[]): boolean {
  const of = keys.indexOf("of");
  return OF_STATE.has(keys.at(of > 0 ? of - 1 : -1)!) || (keys[0] === "county" && keys.length === 2);
}

/** What is called after whoever founded it: "Brown's", "St Mary's". */
const OWN_NAMED = wordSet(
  "school college hospital church club shop store restaurant supermarket chain brewery academy",
);

/** What a paper or a channel is as well, where a story is about it. */
const OF_ANY = /^(?:company|firm|business|group|organi[sz]ation|body)$/u;

/** Whether a body may be called by a noun: it is one, nothing tells, or it is another sort of body. */
export function isSuchBody(noun: string, { keys, name, roleWords, text }: Entity): "yes" | "perhaps" | "no" {
  const known = nounsOfKnown(name, keys);
  if (known) {
    if (known.has(noun) || ROWS.some((row) => row.has(noun) && isInRow(roleWords, row))) return "yes";
    return known.has("outlet") && OF_ANY.test(noun) ? "perhaps" : "no";
  }
  // "The organization" of a contest is none of its teams.
  if (/^organi[sz]ation$/u.test(noun) && /^(?:team|squad)$/u.test(keys.at(-1)!)) return "no";
  if (isOfState(keys)) return noun === "body" ? "perhaps" : "no";
  const rows = ROWS.filter((row) => keys.some((key) => row.has(key)) || isInRow(roleWords, row));
  if (rows.some((row) => row.has(noun)))
    return isNarrower(noun, keys, roleWords) || isOtherTrade(noun, keys, roleWords) ? "no" : "yes";
  if (rows.length === 0 && hasOwnEnding(text) && OWN_NAMED.has(noun)) return "perhaps";
  // A firm calls itself a group as well.
  if (noun === "group" && rows.every((row) => row === ROWS[0])) return "perhaps";
  return GENERIC.has(noun) && (rows.length === 0 || noun === "body") ? "perhaps" : "no";
}

/** What takes up only bodies of its own sort: no agency is "the ministry", and no school "the university". */
const NARROW: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["ministry", wordSet("ministry department office treasury")],
  ["department", wordSet("department ministry office treasury police")],
  ["commission", wordSet("commission")],
  ["administration", wordSet("administration")],
  ["authority", wordSet("authority")],
  ["university", wordSet("university institute")],
  ["college", wordSet("college institute university")],
]);

function isNarrower(noun: string, keys: readonly string[], roleWords: ReadonlySet<string>): boolean {
  const narrow = NARROW.get(noun);
  return narrow !== undefined && !keys.some((key) => narrow.has(key)) && !isInRow(roleWords, narrow);
}

/** Trades of firms, of which one is not another: no bank is "the carmaker". */
const TRADES = [
  "bank lender",
  "insurer",
  "airline airlines airways",
  "carmaker automaker motors maker manufacturer",
  "retailer supermarket",
  "brewery",
].map((row) => wordSet(row));

function isOtherTrade(noun: string, keys: readonly string[], roleWords: ReadonlySet<string>): boolean {
  const own = TRADES.find((row) => row.has(noun));
  if (!own || keys.some((key) => own.has(key)) || isInRow(roleWords, own)) return false;
  return TRADES.some((row) => keys.some((key) => row.has(key)) || isInRow(roleWords, row));
}

/** A paper, a channel or an agency by its name. */
export const isPress = (keys: readonly string[]): boolean => keys.some((key) => ROWS[3]!.has(key));

function isInRow(words: ReadonlySet<string>, row: ReadonlySet<string>): boolean {
  if (words.size > 0) for (const word of words) if (row.has(word)) return true;
  return false;
}

/** True where the article itself has said what a body is, in words that the noun takes up: "a division of the Harbour Trust". */
export function isDescribedAs(noun: string, { roleWords }: Entity): boolean {
  return ROWS.some((row) => row.has(noun) && isInRow(roleWords, row));
}

/** True for the name of a kind of paper, channel or business by which "the" may take one up. */
export const isGenericBody = (noun: string): boolean => GENERIC.has(noun);
