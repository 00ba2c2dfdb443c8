import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import { RELATIONAL_NOUNS } from "../../../lexicon/personNouns.ts";
import { FEMALE_TITLES, MALE_TITLES, SHORT_TITLES } from "../../../lexicon/personTitles.ts";
import type { Gender } from "../mention.ts";
import { startOfFields } from "../names/fields.ts";
import type { FoundName } from "../names/foundName.ts";
import { TRADES } from "../names/titleAndName.ts";
import { classifyNoun, genderOfNoun, isPersonNoun } from "../words/nouns.ts";
import type { Word } from "../words/words.ts";
import { startOfOffice } from "./officeBefore.ts";
import { endOfParent, withoutCount } from "./parentTitle.ts";

/** Words before a name that may be its title. */
const LONGEST = 10;

/** The first word of "talk radio host", "actor and director" before a name that it belongs to. */
export function startOfTitle(words: readonly Word[], found: FoundName): number {
  const before = words[found.first - 1];
  const beside = before?.sentence === words[found.first]!.sentence;
  if (found.first === found.name && endOfParent(words, found.first - 3) === found.first) return found.first - 3;
  if (isOfClause(words, found)) return found.first;
  const second = startOfSecondTitle(words, found);
  if (second >= 0) return second;
  const trade = beside && (isTrade(before) || isFirmBefore(words, found) || isOpener(words, found.first - 1));
  const office = beside ? startOfOffice(words, found.first) : -1;
  const titled = trade || office >= 0 ? overModifiers(words, office < 0 ? found : { ...found, first: office }) : -1;
  let i = titled < 0 ? found.first : titled;
  while (i < found.name && isJoinedTitle(words, i, found))
    i = overModifiers(words, { ...found, first: startOfJoined(words, i - 1) });
  while (i < found.name && isTimeWord(words[i - 1], words[i]!)) i--;
  if (i === found.first && found.first < found.name && isOfTitle(words, found)) return i - 1;
  return found.name === found.first && i === found.first && SHORT_TITLES.has(words[i - 1]?.lower ?? "") ? i - 1 : i;
}

/** "The **union** President Ann Ruiz": a noun before a title with a capital. */
function isOfTitle(words: readonly Word[], { first, name }: FoundName): boolean {
  const [before, title] = [words[first - 1], words[name - 1]!];
  if (before?.sentence !== title.sentence || before.quotation !== title.quotation || before.possessive) return false;
  return (
    !before.capital && before.pos === "NOUN" && isTrade(title) && classifyNoun(before.lower)?.sort === "organisation"
  );
}

/** "Chief (Dr.) Ann Ruiz", "Dr. (Mrs) Ann Ruiz": a second title in brackets behind the first, as Nigerian copy writes it; -1 where there is none. */
function startOfSecondTitle(words: readonly Word[], { first, name }: FoundName): number {
  if (first < 4 || first !== name || words[first - 1]!.text !== ")") return -1;
  const [title, open, second] = [words[first - 4]!, words[first - 3]!, words[first - 2]!];
  if (open.text !== "(" || !title.capital) return -1;
  if (title.sentence !== words[first]!.sentence || !SHORT_TITLES.has(second.lower)) return -1;
  return SHORT_TITLES.has(title.lower) || isTrade(title) ? first - 4 : -1;
}

/** "Former India opener Ann Ruiz": a batter, where "the season opener" is a match. */
function isOpener(words: readonly Word[], at: number): boolean {
  if (!/^(?:opener|keeper)$/u.test(words[at]!.lower) || words[at]!.capital) return false;
  const side = words[at - 1]?.capital === true ? at - 2 : at - 1;
  return /^(?:former|ex|veteran|left-handed|right-handed|left-hand|right-hand)$/u.test(words[side]?.lower ?? "");
}

/** "Pump maker Vasculon", "the software company Zentrix": a noun for a firm right before a name that no given name begins. */
export function isFirmBefore(words: readonly Word[], { first, name }: FoundName): boolean {
  const before = words[first - 1];
  if (first !== name || before?.sentence !== words[first]!.sentence || before.possessive) return false;
  // "Carmaker Vesta", at a sentence's start.
  if (before.capital) return before.initial && TRADES.test(before.lower) && !GIVEN_NAMES.has(words[first]!.lower);
  return before.pos === "NOUN" && FIRMS.test(before.lower) && !GIVEN_NAMES.has(words[first]!.lower);
}

const FIRMS =
  /^(?:company|firm|group|maker|carmaker|automaker|retailer|bank|start-?up|manufacturer|publisher|airline|brewer|insurer|chain|giant|supplier|operator|charity|watchdog|studio|supermarket|utility|broadcaster|union|federation|nonprofit|consultancy)$/;

/** "The judge **Ruiz was referring to**": the name is a clause's own subject, and no judge's. */
function isOfClause(words: readonly Word[], { first, last }: FoundName): boolean {
  const { sentence, possessive } = words[first]!;
  if (last - first > 1 || possessive || words[first - 2]?.lower !== "the" || !isTrade(words[first - 1]!)) return false;
  if (!/^(?:VERB|AUX)$/u.test(words[last]?.pos ?? "")) return false;
  for (let i = last + 1; i < last + CLAUSE && words[i]?.sentence === sentence; i++) {
    const next = words[i + 1];
    const open = next === undefined || next.sentence !== sentence || /^(?:PUNCT|VERB|AUX)$/u.test(next.pos);
    if (DANGLES.test(words[i]!.lower)) return open;
    if (words[i]!.pos === "PUNCT") return false;
  }
  return false;
}

/** Words of such a clause behind its subject at most. */
const CLAUSE = 5;
const DANGLES = /^(?:to|about|of|for|with|on|against|at|by|from|over)$/u;

/** "Former" before "Attorney General Eric Holt": whether somebody still is what he is called. */
const isTimeWord = (word: Word | undefined, title: Word): boolean =>
  word?.sentence === title.sentence &&
  word.quotation === title.quotation &&
  /^(?:former|ex|retired|late|outgoing|acting|interim|then|then-|longtime|incoming)$/u.test(word.lower);

const isTrade = (word: Word): boolean => isPersonNoun(word.lower) && !word.possessive && word.pos !== "VERB";

const CLAUSE_VERB =
  /^(?:shows?|finds?|links?|suggests?|gives?|puts?|says?|prefers?|favou?rs?|re-elect|elect|picks?|backs?|names?|urges?)$/;

const isBodyNoun = (lower: string): boolean => classifyNoun(lower)?.sort === "organisation";

/** From a title's end back to its first word. */
function overModifiers(words: readonly Word[], { first, name }: FoundName): number {
  const { sentence, quotation } = words[name]!;
  let i = first;
  while (i > 0 && name - i < LONGEST) {
    const word = words[i - 1]!;
    if (word.sentence !== sentence || word.quotation !== quotation || word.possessive) break;
    // "Food and Drink Administration spokesman Tom Brill".
    const fields = startOfFields(words, i);
    if (fields < i) {
      i = fields;
      continue;
    }
    // "Ministry of Health chief epidemiologist Ann Ruiz".
    // "Chamber of trade chairman Ann Ruiz".
    const body = words[i - 2]?.capital === true && words[i - 2]!.sentence === sentence;
    const trade = body && words[i]!.pos === "NOUN" && i < name - 1 && isBodyNoun(words[i - 2]!.lower);
    const of = word.lower === "of" && body && (words[i]!.capital || trade);
    // "National Prosecuting Authority spokesperson Ann Ruiz": a body's name may have a verb in it.
    const inName =
      word.pos === "VERB" &&
      /ing$/u.test(word.text) &&
      word.capital &&
      words[i]!.capital &&
      words[i - 2]?.capital === true;
    // "Lowell & Finch analyst Ann Ruiz".
    const firm = word.text === "&" && words[i]!.capital && words[i - 2]?.capital === true;
    // "**Ward** councillor Ann Ruiz": a noun, taken for a verb.
    const noun = /^(?:ward|guest|shadow)$/u.test(word.lower) && words[i]!.pos === "NOUN";
    if (!of && !inName && !firm && !noun && (!/^(?:ADJ|NOUN|PROPN|X)$/u.test(word.pos) || !/[\p{L}]/u.test(word.text)))
      break;
    if (word.initial && !word.capital) break;
    // "Polls show former mayor Ada Bell": the clause's verb, taken for a noun.
    if (!word.capital && CLAUSE_VERB.test(word.lower)) break;
    i--;
  }
  return i < name - 1 && isJoinedModifier(words, i) ? i - 2 : i;
}

/** "Research and" before "development director Ann Ruiz". */
function isJoinedModifier(words: readonly Word[], right: number): boolean {
  const [left, and, modifier] = [words[right - 2], words[right - 1], words[right]!];
  if (and?.lower !== "and" || !left || left.sentence !== modifier.sentence || left.possessive) return false;
  if (modifier.pos !== "NOUN" || modifier.capital || classifyNoun(modifier.lower)) return false;
  const thing = (classifyNoun(left.lower)?.sort ?? "document") === "document";
  return thing && (left.initial || (left.pos === "NOUN" && !left.capital));
}

/**
 * "Actor and" before "director Ann Ruiz". An article of its own ("the mayor and the director"), a capital that only one has ("the
 * mayor and Senator Ann Ruiz") and kin ("his wife and agent") make two people of them.
 */
function isJoinedTitle(words: readonly Word[], right: number, { name }: FoundName): boolean {
  const [left, and] = [words[right - 2], words[right - 1]];
  if (and?.lower !== "and" || !left || left.sentence !== words[name]!.sentence) return false;
  const opens = startOfJoined(words, right - 1);
  if (opens === right - 1 && !isTrade(left)) return false;
  const end = words[name - 1]!;
  if (
    SHORT_TITLES.has(end.lower) ||
    !(isTrade(end) || isOpener(words, name - 1) || startOfOffice(words, name) >= 0) ||
    (RELATIONAL_NOUNS.has(left.lower) && genderOfNoun(left.lower))
  )
    return false;
  if (left.capital !== words[right]!.capital && !left.initial) return false;
  if (left.capital && GIVEN_NAMES.has(words[right - 3]?.lower ?? "")) return false;
  const start = overModifiers(words, { first: opens, name, last: name, sort: "person" });
  return !/^(?:a|an|one|another)$/u.test(words[start - 1]?.lower ?? "");
}

/** Where the office before an "and" begins that is held of something: "**secretary of state** and"; else the "and" itself. */
function startOfJoined(words: readonly Word[], and: number): number {
  const office = startOfOffice(words, and);
  return office < 0 ? and : office;
}

/** A pope or a queen is named with the title. */
export function isRegal(title: readonly Word[], name: readonly Word[]): boolean {
  const last = title.at(-1);
  return (
    last !== undefined &&
    name.length <= 2 &&
    /^(?:pope|king|queen|prince|princess|emperor|saint|st|st\.|sister|brother)$/u.test(last.lower) &&
    last.capital
  );
}

/** "Mr." alone says nothing of what somebody does, nor does "Chief (Mrs)". */
export function isCourtesy(title: readonly Word[]): boolean {
  if (title.at(-1)?.text === ")") return true;
  return title.length === 1 && /^(?:mr|mrs|ms|miss|mx|sir|dame|madam|madame)\.?$/u.test(title[0]!.lower);
}

export function genderOfTitle(title: readonly Word[]): Gender {
  for (const { lower } of title) {
    if (MALE_TITLES.has(lower)) return "m";
    if (FEMALE_TITLES.has(lower)) return "f";
  }
  const last = withoutCount(title).at(-1);
  return last ? genderOfNoun(last.lower) : null;
}

/** "Ruiz herself": what stands right behind a name, before word `at`, tells it as a title would. */
export function genderOfEmphasis(words: readonly Word[], at: number): Gender {
  const next = words[at];
  if (!next || next.sentence !== words[at - 1]!.sentence) return null;
  return next.lower === "himself" ? "m" : next.lower === "herself" ? "f" : null;
}

/** The last word of a title that tells what somebody is: in "sports editor Dr." the editor. */
export function endOfRole(title: readonly Word[]): Word {
  let last = title.length - 1;
  while (
    last > 0 &&
    /^(?:mr|mrs|ms|mx|dr|prof|revd?|cllr|sir|dame|engr|alhaji|alhaja|comrade)\.?$|^\.$/u.test(title[last]!.lower)
  ) {
    const before = title[last - 1]!;
    if (!isPersonNoun(before.lower) && before.text !== ".") break;
    last--;
  }
  return title[last]!;
}
