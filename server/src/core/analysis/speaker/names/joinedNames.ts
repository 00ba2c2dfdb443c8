import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import { OFFICE_FIELDS } from "../../../lexicon/officeFields.ts";
import { ORGANISATION_MARKS, ORGANISATION_NOUNS } from "../../../lexicon/organisationNouns.ts";
import { SHORT_TITLES, SURNAME_TITLES } from "../../../lexicon/personTitles.ts";
import { COUNTRIES, OTHER_PLACES } from "../../../lexicon/places.ts";
import { isPersonNoun } from "../words/nouns.ts";
import { isNoun } from "../words/plainWords.ts";
import type { Word } from "../words/words.ts";
import { isCircuit } from "./bodyNameParts.ts";
import { endOfFields } from "./fields.ts";
import { isNameWord } from "./nameWords.ts";
import { isBodyWord, isSurnameToo, JOINERS } from "./sortOfName.ts";

/** "Department of Justice", "Committee for a Responsible Budget", "Oversight and Government Reform Committee". */
export function joinedBy(words: readonly Word[], first: number, i: number, body: boolean): number {
  const word = words[i]!;
  if (word.text !== "," && word.lower !== "and" && !JOINERS.has(word.lower)) return i;
  const before = words[i - 1]!;
  // "Minister of State for Transport".
  const ofState = before.lower === "state" && isPersonNoun(words[i - 3]?.lower ?? "");
  if (JOINERS.has(word.lower) && (body || ofState || isPersonNoun(before.lower))) {
    if (word.lower === "in" || (word.lower === "on" && !body)) return i;
    const article = words[i + 1]?.lower === "the" || words[i + 1]?.lower === "a";
    const at = article ? i + 2 : i + 1;
    if (!body && i - 1 > first && isTradeName(words, i - 1)) return i;
    if (isPersonsName(words, first, i)) return i;
    const body2 =
      isCircuit(words, at) ||
      ORGANISATION_NOUNS.has(before.lower) ||
      ORGANISATION_MARKS.has(before.lower) ||
      isPersonNoun(before.lower);
    return body2 && isNameWord(words, at) && !(article && isPersonNoun(before.lower)) ? at + 1 : i;
  }
  if (word.lower === "of" && isWorkersOf(words, first, i)) return i + 2;
  const charge = endOfCharge(words, first, i);
  if (charge > i) return charge;
  if (word.text === ",") return endOfFields(words, first, i);
  if (word.lower !== "and" || !isNameWord(words, i + 1)) return i;
  const fields = endOfFields(words, first, i);
  if (fields > i) return fields;
  // "House Ports Chairman Piet Varga and Mayor Bob Lindt": two people.
  if (words.slice(first, i).some(({ lower }) => isPersonNoun(lower) || SHORT_TITLES.has(lower))) return i;
  const adjective = words[first - 1]?.pos === "ADJ" && !words[first - 1]!.capital;
  const opener = words[adjective ? first - 2 : first - 1]?.lower;
  const headed =
    words[first]!.lower === "house" ||
    words[first]!.lower === "senate" ||
    (i - 2 > first && FOR.test(words[i - 2]!.lower)) ||
    (i - 3 > first && FOR.test(words[i - 3]!.lower));
  if (opener === "the" && isOnSecond(words, i)) return i + 2;
  const national = i - 1 > first && startsWithCountry(words, first, i);
  if (!(opener === "the" || headed || national) || COUNTRIES.has(before.lower) || (isBodyWord(before.lower) && !headed))
    return i;
  let end = i + 1;
  while (isNameWord(words, end) && words[end]!.sentence === word.sentence) end++;
  const closer = words[end - 1]!.lower;
  // "The University of Norwell and Greg Hale": somebody else.
  if (end - i > 2 && GIVEN_NAMES.has(words[i + 1]!.lower) && !isBodyWord(closer)) return i;
  const work = WORKS.test(closer) && end - i > 2 && i - first === 1 && OFFICE_FIELDS.has(before.lower);
  const closes = ORGANISATION_NOUNS.has(closer) || closer === "services" || work || headed;
  return closes && !COUNTRIES.has(closer) ? end : i;
}

/** "Harbour Workers **of America**": a union that tells of which country it is, as no crowd's capitals do. */
function isWorkersOf(words: readonly Word[], first: number, of: number): boolean {
  const [workers, country, after] = [words[of - 1]!, words[of + 1], words[of + 2]];
  if (of - first < 2 || !country?.capital || country.possessive || country.sentence !== workers.sentence) return false;
  if (!WORKERS.test(workers.lower) || (after?.capital && after.sentence === country.sentence)) return false;
  return country.lower === "america" || COUNTRIES.has(country.lower);
}

const WORKERS = /(?:workers|miners|drivers|writers|teachers|nurses|farmers|carpenters|engineers|pilots|musicians)$/u;

/** "The Panel on Ice **and Water**": a thing's name behind "on", as that before it is, and no other body. */
function isOnSecond(words: readonly Word[], i: number): boolean {
  const [second, after] = [words[i + 1]!, words[i + 2]];
  if (words[i - 2]?.lower !== "on" || !isBodyWord(words[i - 3]?.lower ?? "")) return false;
  if (after?.capital && after.sentence === second.sentence) return false;
  return !second.possessive && !GIVEN_NAMES.has(second.lower) && isNoun(second.lower) && isNoun(words[i - 1]!.lower);
}

/** Records and works that a body is called after: "the Arts and Crafts Index". Own compilation. */
const WORKS =
  /^(?:index|survey|review|report|register|catalogue|catalog|census|yearbook|almanac|bulletin|digest|gazette|atlas|archive|archives)$/u;

/** Behind the next of the fields that an office has before it: "Minister for Education **and Skills** Ann Ruiz"; `i` where none follows. */
function endOfCharge(words: readonly Word[], first: number, i: number): number {
  const [joiner, next, after] = [words[i]!, words[i + 1], words[i + 2]];
  const field = next?.capital === true && next.sentence === joiner.sentence && OFFICE_FIELDS.has(next.lower);
  if (!field || !(joiner.lower === "and" || (joiner.text === "," && /^(?:,|and)$/u.test(after?.lower ?? "")))) return i;
  // "Minister for Health and Education Minister Ann Ruiz": two of them.
  if (after && isPersonNoun(after.lower)) return i;
  let at = i - 1;
  while (at > first && (OFFICE_FIELDS.has(words[at]!.lower) || /^(?:,|and)$/u.test(words[at]!.lower))) at--;
  return at < i - 1 && at > first && JOINERS.has(words[at]!.lower) && isPersonNoun(words[at - 1]!.lower) ? i + 2 : i;
}

/** "Jane Hill of Norwell & Finch": a person, though a hill and a church may be a body's. */
function isPersonsName(words: readonly Word[], first: number, end: number): boolean {
  const [given, surname] = [words[first]!.lower, words[first + 1]!.lower];
  const person = GIVEN_NAMES.has(given) && !COUNTRIES.has(given) && !OTHER_PLACES.has(given);
  return end - first === 2 && person && isSurnameToo(surname);
}

/** "Ada Baker of Leeds": a surname, where "Secretary of State" is an office. */
function isTradeName(words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!;
  return TRADES.test(lower) || (SURNAME_TITLES.has(lower) && GIVEN_NAMES.has(words[i - 1]!.lower));
}

const TRADES =
  /^(?:page|baker|cook|butcher|miller|carpenter|mason|fisher|farmer|cooper|parker|porter|shepherd|palmer|painter|barber|fuller|tanner|turner|chandler|spencer|hunter|singer)$/u;

const FOR = /^(?:of|for)$/u;

/** "United States Citizenship and Immigration Services". */
function startsWithCountry(words: readonly Word[], first: number, end: number): boolean {
  const [one, two] = [words[first]!.lower, words[first + 1]!.lower];
  return COUNTRIES.has(one) || (first + 2 < end && COUNTRIES.has(`${one} ${two}`));
}
