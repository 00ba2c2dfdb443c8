import { OFFICE_FIELDS } from "../../../lexicon/officeFields.ts";
import { ORGANISATION_NOUNS } from "../../../lexicon/organisationNouns.ts";
import { SHORT_TITLES } from "../../../lexicon/personTitles.ts";
import { isPersonNoun } from "../words/nouns.ts";
import type { Word } from "../words/words.ts";
import { isNameWord } from "./nameWords.ts";

/**
 * Where a name ends that fields open, the first comma or "and" between them at `joiner`: behind the body in "**Food and Drink
 * Administration** spokesman Tom Brill" and "the **Senate Health, Labor and Pensions Committee**", behind the person in "**Trade and
 * Industry Secretary Ann Ruiz**". `joiner` itself where the names are several: "Brill and Health Secretary Ann Ruiz".
 */
export function endOfFields(words: readonly Word[], first: number, joiner: number): number {
  const listed = words[joiner]!.text === ",";
  const from = OPENER.test(words[first]!.lower) ? first + 1 : first;
  const last = listed ? lastOfList(words, from, joiner) : joiner + 1;
  const pair = !listed && isPair(words, joiner);
  if (last < 0 || (!pair && !opensFields(words, from, joiner, from > first))) return joiner;
  // "Health, Trade and Industry Secretary": none of a list that was not read from its first.
  if (!listed && words[first - 1]?.text === "," && isField(words[first - 2])) return joiner;
  if (!isField(words[last]) && !pair && (listed || !isField(words[last + 1]))) return joiner;
  return endOfHeld(words, last, joiner);
}

/** Behind the body or the person that the fields from `last` on, the last of them, belong to; `joiner` where there is none. */
function endOfHeld(words: readonly Word[], last: number, joiner: number): number {
  let end = last;
  let office = -1;
  while (words[end]?.sentence === words[joiner]!.sentence && isNameWord(words, end)) {
    const { lower } = words[end]!;
    if (office < 0 && (isPersonNoun(lower) || SHORT_TITLES.has(lower))) office = end;
    end++;
  }
  if (office < 0) {
    const closer = words[end - 1]!.lower;
    return ORGANISATION_NOUNS.has(closer) && !OFFICE_FIELDS.has(closer) ? end : joiner;
  }
  const held = words
    .slice(last, office)
    .every((word) => isField(word) || ORGANISATION_NOUNS.has(word.lower) || /^(?:services|rescue)$/u.test(word.lower));
  return held && office > last ? end : joiner;
}

/** Whether one or two words before a comma or "and" are fields, and nothing else. */
function opensFields(words: readonly Word[], from: number, joiner: number, opened: boolean): boolean {
  const fields = from < joiner && joiner - from <= 2 && words.slice(from, joiner).every((word) => isField(word));
  return fields && (opened || joiner - from > 1 || !isAlsoName(words, from));
}

/** The last field of "Health, Education, Labor **and Pensions** Committee", whose first comma is at `joiner`; -1 where it is no such list. */
function lastOfList(words: readonly Word[], from: number, joiner: number): number {
  const { sentence } = words[from]!;
  for (let at = joiner; words[at]?.sentence === sentence; ) {
    const and = words[at]!.text === "," && words[at + 1]?.lower === "and" ? at + 1 : at;
    if (words[and]!.lower === "and") return and + 1;
    let end = and + 1;
    while (end - and <= 2 && isField(words[end])) end++;
    if (words[and]!.text !== "," || end === and + 1 || TREASURY.test(words[and + 1]!.lower)) return -1;
    at = end;
  }
  return -1;
}

/**
 * The first of the fields of an office or a body that "and" joins to the one at `i`: "the **Business and** Energy Secretary", "the
 * **Culture, Media and** Sport Secretary"; `i` where none are.
 */
export function startOfFields(words: readonly Word[], i: number): number {
  if (words[i - 1]?.lower !== "and" || i < 2) return i;
  if (isPair(words, i - 1)) return i - 2;
  if (!isField(words[i])) return i;
  let start = i;
  for (let joiner = i - 1; joiner > 0; joiner = start - 1) {
    const end = joiner > 1 && words[joiner]!.lower === "and" && words[joiner - 1]!.text === "," ? joiner - 1 : joiner;
    let from = end;
    while (end - from < 2 && isField(words[from - 1]) && words[from - 1]!.sentence === words[i]!.sentence) from--;
    if (from === end) break;
    start = from;
    if (words[start - 1]?.text !== ",") break;
  }
  const alone = start < i && !isField(words[start + 1]);
  return alone && isAlsoName(words, start) ? i : start;
}

/** What may stand before fields and is none: the house of a committee, whether somebody still is what he is called. */
const OPENER = /^(?:former|acting|interim|outgoing|shadow|deputy|then|senate|house|commons|lords)$/u;

/** A word that ministries, boards and their heads are called after, with a capital. */
const isField = (word: Word | undefined): boolean =>
  word?.capital === true && !word.possessive && OFFICE_FIELDS.has(word.lower);

/** Fields that always go together, with "and" at `and` between them. Own compilation. */
function isPair(words: readonly Word[], and: number): boolean {
  const [one, joiner, other] = [words[and - 1], words[and], words[and + 1]];
  if (!one?.capital || joiner?.lower !== "and" || !other?.capital || one.sentence !== other.sentence) return false;
  return PAIRS.test(`${one.lower} ${other.lower}`);
}

const PAIRS =
  /^(?:police crime|fire rescue|health human|women equalities|children families|parks recreation|fish wildlife|fish game|rivers harbou?rs)$/u;

/** Fields that are a person, a party or people as well, where no article stands before them. Own compilation. */
const ALSO_NAMES =
  /^(?:young|price|land|parks|rivers|waters|forest|fish|child|town|labou?r|reform|women|children|families|consumers|refugees|veterans)$/u;
/** Fields that are a body as well, with an article or without. */
const TREASURY = /^treasury$/u;

/** "**Young** and Finance Minister Ann Ruiz", "the **Treasury** and Energy Secretary Ann Ruiz": somebody else than the minister. */
function isAlsoName(words: readonly Word[], at: number): boolean {
  const { lower, initial } = words[at]!;
  // "Police and Justice Minister Ann Ruiz said": the police, where they open the sentence, speak as well.
  if (TREASURY.test(lower) || (lower === "police" && initial)) return true;
  return ALSO_NAMES.test(lower) && words[at - 1]?.lower !== "the";
}
