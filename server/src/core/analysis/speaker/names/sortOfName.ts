import { DEMONYMS } from "../../../lexicon/demonyms.ts";
import { FAMILY_FIRST } from "../../../lexicon/familyNameFirst.ts";
import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import { KNOWN_BODIES } from "../../../lexicon/knownBodies.ts";
import { ORGANISATION_MARKS, ORGANISATION_NOUNS } from "../../../lexicon/organisationNouns.ts";
import { COUNTRIES, OTHER_PLACES } from "../../../lexicon/places.ts";
import type { Sort } from "../mention.ts";
import { isOfFirms } from "../words/compounds.ts";
import { SIGN } from "../words/wordSigns.ts";
import { type Word, wholeName } from "../words/words.ts";
import { isDescribedAsPerson } from "./describedAs.ts";

/** Words that join the parts of a body's name. */
export const JOINERS: ReadonlySet<string> = new Set(["of", "for", "on", "against", "in"]);

/** A word that shows a name to be a body's. */
export function isBodyWord(lower: string): boolean {
  return ORGANISATION_MARKS.has(lower) || ORGANISATION_NOUNS.has(lower);
}

/** Bodies and places that people are called after: "Ann Church". */
const SURNAMES =
  /^(?:church|house|temple|bank|banks|court|college|hall|chambers|guard|force|page|post|abbey|chase|pope)$/;

/** A body's or a place's word that is a surname as well: "Jane Hill". */
export const isSurnameToo = (lower: string): boolean =>
  SURNAMES.test(lower) || /^(?:hill|lake|park|bridge|day|street)$/u.test(lower);

const GEOGRAPHY = new Set([
  "street",
  "avenue",
  "road",
  "boulevard",
  "square",
  "hill",
  "hills",
  "river",
  "lake",
  "mountain",
  "mountains",
  "valley",
  "island",
  "islands",
  "beach",
  "bay",
  "sea",
  "ocean",
  "park",
  "bridge",
  "strait",
  "peninsula",
  "desert",
  "coast",
  "airport",
  "stadium",
  "arena",
]);

const DOCUMENTS = new Set([
  "act",
  "bill",
  "treaty",
  "accord",
  "accords",
  "agreement",
  "amendment",
  "convention",
  "charter",
  "constitution",
  "report",
  "study",
  "index",
  "poll",
  "survey",
  "memo",
  "code",
  "speech",
  "interview",
  "manifesto",
  "protocol",
  "doctrine",
]);

/** Two to six capitals, with or without full stops. */
export function isAcronym(words: readonly Word[], name: number, last: number): boolean {
  return last - name === 1 && /^(?:\p{Lu}\.?){2,6}$/u.test(words[name]!.text);
}

const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western|central)$/u;

/** Places that people are called after. */
const TOWN_OR_GIVEN = new Set(
  "chad jordan georgia israel india kenya virginia austin dallas sydney florence charlotte madison brooklyn chelsea paris savannah lincoln houston camden sofia victoria santiago milan alexandria".split(
    " ",
  ),
);

/** "YouGov", "KING-TV": capitals inside a word, as brands have them and surnames do not ("McAdam", "DeLuca", "O'Dowd"). */
function isCoined(text: string): boolean {
  return /^\p{Lu}{2,}-\p{Lu}{2}|^\p{Lu}{2,}\p{Ll}{2}|^(?!(?:Ma?c|Fitz|D[aei]|L[aeou]|Van|Von|St|O|Ni|Ap)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(
    text,
  );
}

/** "NHS England", "U.N. Women": a body's initials before the rest of its name. Two letters may be somebody's own. */
function opensBody({ text, lower }: Word): boolean {
  return /^\p{Lu}{3,6}$/u.test(text) || /^(?:u\.?n|e\.?u|u\.?s|u\.?k)\.?$/u.test(lower);
}

/** What the words [name, last) of an untitled name stand for, as far as they and their neighbours tell. */
export function sortOfName(words: readonly Word[], name: number, last: number): Sort {
  if (last - name === 1) return sortOfWord(words, name);
  const slice = words.slice(name, last);
  const whole = wholeName(words, name, last);
  if (isPlace(whole)) return KNOWN_BODIES.has(whole) || whole === "white house" ? "organisation" : "place";
  const [head, tail] = [slice[0]!.lower, slice.at(-1)!.lower];
  if (COMPASS.test(head) && isPlace(wholeName(words, name + 1, last))) return "place";
  if (KNOWN_BODIES.has(whole)) return "organisation";
  // "Park Soo-jin", where "Park Street" is none.
  if (slice.length === 2 && FAMILY_FIRST.has(head) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(slice[1]!.text)) return "person";
  const namesake = isSurnameToo(tail) || GEOGRAPHY.has(tail);
  if (namesake && slice.length < 4 && (isKorean(slice) || isDescribedAsPerson(words, last))) return "person";
  const given = GIVEN_NAMES.has(head) && !OTHER_PLACES.has(head) && slice.length < 4;
  if (GEOGRAPHY.has(tail) && !given) return "place";
  if (isMeeting(slice)) return "organisation";
  if (DOCUMENTS.has(tail)) return "document";
  if (/^(?:show|podcast)$/u.test(tail)) return "organisation";
  const before = words[name - 1]?.lower ?? "";
  if (
    slice.some((w) => ORGANISATION_NOUNS.has(w.lower)) &&
    !(given && slice.length === 2 && (!ORGANISATION_NOUNS.has(tail) || (SURNAMES.test(tail) && before !== "the")))
  )
    return "organisation";
  if (!given && slice.some((w) => ORGANISATION_MARKS.has(w.lower))) return "organisation";
  // "Women's Aid".
  if (slice.some((w, i) => w.possessive && i + 1 < slice.length)) return "organisation";
  if (slice.some((w) => JOINERS.has(w.lower) || w.lower === "and" || w.lower === "&")) return "organisation";
  const townOrGiven = slice.length === 2 && TOWN_OR_GIVEN.has(head);
  if (!given && !townOrGiven && (isPlace(head) || DEMONYMS.has(head))) return "organisation";
  if (opensBody(slice[0]!)) return "organisation";
  const venue = before === "the" && modifies(words, name, last) && VENUE.test(words[last]!.lower);
  if ((venue || isArticled(words, name, last)) && !given) return "organisation";
  if (slice.length > 5) return "unknown";
  return "person";
}

/** "Hyun-woo Park". */
const isKorean = ([first, second, ...more]: readonly Word[]): boolean =>
  more.length === 0 && FAMILY_FIRST.has(second!.lower) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(first!.text);

/** The same of a name of one word. */
function sortOfWord(words: readonly Word[], name: number): Sort {
  const { lower, text, signs } = words[name]!;
  if (isPlace(lower)) return KNOWN_BODIES.has(lower) ? "organisation" : "place";
  if (KNOWN_BODIES.has(lower) || isAcronym(words, name, name + 1) || (signs & SIGN.address) !== 0)
    return "organisation";
  if (words[name - 1]?.lower === "the" && /\p{Ll}{2}s$/u.test(text) && !lower.endsWith("ss")) return "group";
  return isBodyWord(lower) || isArticled(words, name, name + 1) || isCoined(text) || isTraded(words, name)
    ? "organisation"
    : "unknown";
}

const isPlace = (whole: string): boolean => COUNTRIES.has(whole) || OTHER_PLACES.has(whole);

/** "The **Norwell** plan". */
const modifies = (words: readonly Word[], name: number, last: number): boolean =>
  words[last]?.pos === "NOUN" && words[last]!.sentence === words[name]!.sentence && !words[last - 1]!.possessive;

/** "**The** Norwell", "family-run Norwell", as bodies are called; but for "the Ann Ruiz **who**". */
function isArticled(words: readonly Word[], name: number, last: number): boolean {
  const before = words[name - 1]?.lower ?? "";
  if (before !== "the" && !isOfFirms(before)) return false;
  return !modifies(words, name, last) && !/^(?:who|whom|whose)$/u.test(words[last]?.lower ?? "");
}

/** "The Old Lyceum **theatre**". */
const VENUE =
  /^(?:theatre|theater|hotel|hospital|museum|gallery|restaurant|pub|cinema|stadium|nightclub|hall|distillery|brewery)$/u;

/** "Shares of **Vasco**", "a stake in **Vasco**". */
const isTraded = (words: readonly Word[], name: number): boolean =>
  /^(?:of|in)$/u.test(words[name - 1]?.lower ?? "") &&
  /^(?:shares|stake|shareholders)$/u.test(words[name - 2]?.lower ?? "");

/** "Republican National Convention", "Geological Survey": a gathering or an office, not what was signed or asked. */
function isMeeting(slice: readonly Word[]): boolean {
  const [before, tail] = [slice.at(-2)!.lower, slice.at(-1)!.lower];
  if (tail === "convention") return /^(?:national|democratic|republican|party|baptist|constitutional)$/u.test(before);
  return tail === "survey" && /^(?:geological|ordnance|hydrographic)$/u.test(before);
}
