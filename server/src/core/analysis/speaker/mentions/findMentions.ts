import { PERHAPS_NAMES } from "../../../lexicon/functionWords.ts";
import { COUNTRIES } from "../../../lexicon/places.ts";
import { sortFew } from "../../../text/sortFew.ts";
import type { ParagraphFacts } from "../../paragraph.ts";
import { nationBefore } from "../kinds/nationals.ts";
import { seatNames, seatsBehind } from "../kinds/otherSeat.ts";
import type { Gender, ParagraphMentions, Part } from "../mention.ts";
import type { FoundName } from "../names/foundName.ts";
import { headlineSentences } from "../names/headlines.ts";
import { isLoneBody } from "../names/loneNames.ts";
import { findNames } from "../names/names.ts";
import { endOfNumbered } from "../names/numbered.ts";
import { isAcronym, sortOfName } from "../names/sortOfName.ts";
import { classifyNoun, genderOfNoun, isPersonNoun } from "../words/nouns.ts";
import { withoutOwnEnding } from "../words/ownEnding.ts";
import { withoutParticles } from "../words/particles.ts";
import { PRONOUNS } from "../words/pronouns.ts";
import { isRelation, lowerOwner, startOfOwner } from "../words/relations.ts";
import { SIGN } from "../words/wordSigns.ts";
import { asShown, readWords, type Word } from "../words/words.ts";
import { ageBehind, ageIn } from "./age.ts";
import { linkAppositions } from "./appositions.ts";
import { type Draft, newDraft } from "./draft.ts";
import { sortOfCalled } from "./namedThing.ts";
import { type FoundNominal, findNominals } from "./nominals.ts";
import { roleWordsOf } from "./parentTitle.ts";
import { CLAUSE, closesSentence, PLACED, partOf } from "./part.ts";
import {
  endOfRole,
  genderOfEmphasis,
  genderOfTitle,
  isCourtesy,
  isFirmBefore,
  isRegal,
  startOfTitle,
} from "./titleBefore.ts";

/** Everything in a paragraph that may stand for a source, in text order; of two that begin together the longer comes first. */
export function findMentions(facts: ParagraphFacts): ParagraphMentions {
  const words = readWords(facts);
  const headlines = headlineSentences(facts, words);
  const names = findNames(words);
  const mentions: Draft[] = [];
  for (const name of names) mentions.push(...nameMentions(facts, words, name, headlines));
  const titled = new Array<number>(words.length).fill(0);
  for (const { first, last } of mentions) titled.fill(1, first, last);
  for (const nominal of findNominals(words, names)) {
    if (titled[nominal.head] === 0)
      mentions.push(nominalMention(facts, words, nominal, headlines.has(words[nominal.head]!.sentence)));
  }
  for (let i = 0; i < words.length; i++) {
    if ((words[i]!.signs & SIGN.pronoun) === 0) continue;
    const pronoun = PRONOUNS.get(words[i]!.lower);
    if (pronoun) mentions.push(pronounMention(words, i, pronoun.gender, pronoun.plural, pronoun.part));
  }
  sortFew(mentions, (a, b) => a.first - b.first || b.last - a.last);
  linkAppositions(facts, words, mentions);
  return { words, mentions, beats: countBeats(words) };
}

function countBeats(words: readonly Word[]): readonly number[] {
  const beats = [0];
  let voiced = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    for (; beats.length <= word.sentence; voiced = false) beats.push(beats.at(-1)! + (voiced ? 1 : 0));
    voiced ||= word.quotation < 0 && (word.signs & SIGN.wordlike) !== 0;
  }
  beats.push(beats.at(-1)! + (voiced ? 1 : 0));
  return beats;
}

/** A name, or each of its words where capitals prove nothing. */
function nameMentions(
  facts: ParagraphFacts,
  words: readonly Word[],
  found: FoundName,
  headlines: ReadonlySet<number>,
): readonly Draft[] {
  const label = isLabel(words, found);
  if (!label && (headlines.has(words[found.first]!.sentence) || isShouted(words, found))) {
    const each: Draft[] = [];
    for (let i = found.first; i < found.last; i++) {
      if (!words[i]!.capital) continue;
      for (let last = Math.min(i + 3, found.last); last > i; last--) {
        if (words[last - 1]!.capital)
          each.push(nameMention(facts, words, { first: i, name: i, last, sort: sortOfName(words, i, last) }, true));
      }
    }
    return each;
  }
  const mention = nameMention(facts, words, found, !label && isDoubtful(words, found));
  mention.loose = isLoose(words, found);
  mention.label = label;
  if (label) mention.sort = "person";
  return [mention];
}

/** A lone capital at a sentence's start that nothing else shows to be a name. */
function isDoubtful(words: readonly Word[], { first, last }: FoundName): boolean {
  const word = words[first]!;
  const next = words[last];
  if (last - first > 1 || !word.initial || COUNTRIES.has(word.lower) || isAcronym(words, first, last)) return false;
  if (PERHAPS_NAMES.has(word.lower)) return true;
  if (isLoneBody(words, first)) return false;
  const noun =
    next !== undefined &&
    !word.possessive &&
    next.sentence === word.sentence &&
    // "Recent polling suggests": a noun that looks like a verb.
    (/^(?:NOUN|ADJ|NUM|ADP)$/u.test(next.pos) || (/ing$/u.test(next.lower) && classifyNoun(next.lower) !== undefined));
  return word.pos !== "PROPN" || noun;
}

/** A person's name whose first word may be the sentence's own. */
function isLoose(words: readonly Word[], { first, name, last, sort }: FoundName): boolean {
  const word = words[first]!;
  if (!word.initial || name !== first || last - first < 2 || last - first > 3 || sort !== "person") return false;
  if (OPENERS.has(word.lower) || /^(?:ADP|SCONJ)$/u.test(word.pos)) return true;
  return (word.pos === "AUX" || /^(?:will|may)$/u.test(word.lower)) && isQuestion(words, last);
}

function isQuestion(words: readonly Word[], from: number): boolean {
  let i = from;
  while (words[i]?.sentence === words[from - 1]!.sentence) i++;
  return words[i - 1]!.text === "?";
}

/** Said of somebody's people at a sentence's start, where a tagger takes it for a name's part. */
const OPENERS = new Set(["young", "new", "old", "former", "poor", "rich", "big", "little", "angry", "loyal"]);

function isInCapitals(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { text } = words[i]!;
    if (text !== text.toUpperCase() || !/\p{Lu}/u.test(text)) return false;
  }
  return true;
}

/** Amid other words in capitals, short ones too: "EVEN **VALE'S BOSS THINKS** HE IS LATE". */
function isShouted(words: readonly Word[], { first, last }: FoundName): boolean {
  if (!isInCapitals(words, first, last)) return false;
  const name = words.slice(first, last);
  if (!name.some(({ text }) => text.length > 3)) return false;
  // "NATO AND IBM": beside two bodies' initials a short word proves nothing.
  const shortest = name.length > 1 ? 2 : 4;
  return [first - 1, last].some((at) => {
    const word = words[at];
    if (word?.sentence !== name[0]!.sentence || !isInCapitals(words, at, at + 1)) return false;
    // "TV's ADA BELL said", "TOM BRILL AND ADA BELL said": an owner's initials and a word that joins do not, either.
    const least = word.possessive || /^(?:and|or|of)$/u.test(word.lower) ? 4 : shortest;
    return word.text.length >= least;
  });
}

/** "WALLACE:" at a paragraph's start, or at that of a turn that is quoted. */
function isLabel(words: readonly Word[], { first, last }: FoundName): boolean {
  return (
    (first === 0 || (first === 1 && /^["“‘]$/u.test(words[0]!.text))) &&
    last - first <= 4 &&
    words[last]?.text === ":" &&
    words.slice(first, last).every((w) => w.text === w.text.toUpperCase())
  );
}

function nameMention(facts: ParagraphFacts, words: readonly Word[], found: FoundName, weak: boolean): Draft {
  const first = found.sort === "person" || found.sort === "unknown" ? startOfTitle(words, found) : found.first;
  const title = words.slice(first, found.name);
  const name = words.slice(found.name, found.last);
  const opener = title.length === 1 ? classifyNoun(title[0]!.lower) : undefined;
  // "Justices Ann Ruiz and Tom Brill": a justice each.
  const one = opener?.plural && opener.noun !== title[0]!.lower ? opener.noun : "";
  const told = title.length > 0 ? roleBefore(facts, words, first, title) : null;
  const role = one === "" ? told : title[0]!.text[0]! + one.slice(1);
  const firm = isFirmBefore(words, found);
  const named = found.sort === "unknown" && role !== null ? "person" : found.sort;
  const sort = firm ? "organisation" : sortOfCalled(words, found, named);
  const gender = genderOfTitle(title) ?? genderOfEmphasis(words, found.last);
  return newDraft({
    form: "name",
    first,
    last: found.last,
    start: words[first]!.start,
    end: name.at(-1)!.end,
    sentence: words[first]!.sentence,
    quotation: words[first]!.quotation,
    part: partOf(words, first, found.last),
    closes: (role !== null || !PLACED.has(words[first - 1]?.lower ?? "")) && closesSentence(words, found.last),
    sort,
    plural: sort === "group",
    gender,
    keys: endOfNumbered(words, found.name) === found.last ? numberedKeys(name) : nameKeys(name),
    text: slice(facts, startOfText(words, found, title).start, name.at(-1)!.end),
    role: role !== null && !isCourtesy(title) ? role : null,
    roleWords: one === "" ? [...nationBefore(words, first, title), ...roleWordsOf(title)] : [one],
    seats: title.length > 0 ? [...seatNames(words, first, found.name), ...seatsBehind(words, found.last)] : [],
    age: Math.max(ageBehind(words, found.last), ageIn(words, first, found.name)),
    determiner: "bare",
    reach: found.last,
    weak,
    clause: false,
  });
}

/** What a title tells; "her neighbour" with whose it is. */
function roleBefore(facts: ParagraphFacts, words: readonly Word[], first: number, title: readonly Word[]): string {
  const end = endOfRole(title);
  const role = slice(facts, title[0]!.start, end.end);
  if (!isRelation(end.lower)) return role;
  const owner = startOfOwner(words, first);
  if (owner === first) return role;
  return lowerOwner(slice(facts, words[owner]!.start, end.end));
}

/** The word from which a name is shown: a pope's title belongs to it, and so does the article in “The Quay”. */
function startOfText(words: readonly Word[], { name, last }: FoundName, title: readonly Word[]): Word {
  const article = words[name - 1];
  if (title.length === 0 && article?.text === "The") {
    const [open, close] = [words[name - 2], words[last]];
    if (/^["“‘']$/u.test(open?.text ?? "") && /^["”’',.]$/u.test(close?.text ?? "")) return article;
  }
  return isRegal(title, words.slice(name, last)) ? title.at(-1)! : words[name]!;
}

function nameKeys(name: readonly Word[]): readonly string[] {
  const own = withoutParticles(name);
  return own.length === 1 && isKey(own[0]!) ? [keyOf(own[0]!)] : own.filter(isKey).map(keyOf);
}

/** "Juror No. 7" is all one word: neither another juror nor Officer 7 is meant by it. */
const numberedKeys = (name: readonly Word[]): readonly string[] => [
  name
    .map(({ lower }) => lower.replace(/^(?:no\.?|number|#)$|[.#]/u, ""))
    .filter((part) => part !== "")
    .join("-"),
];

const isKey = ({ text, signs }: Word): boolean => (signs & SIGN.wordlike) !== 0 || text.includes("&");
const keyOf = ({ lower }: Word): string => withoutOwnEnding(lower.includes(".") ? lower.replaceAll(".", "") : lower);

function nominalMention(facts: ParagraphFacts, words: readonly Word[], found: FoundNominal, weak: boolean): Draft {
  const { first, head, last, end, noun, sort, plural, determiner } = found;
  const open = determiner === "definite" || determiner === "indefinite" ? first + 1 : first;
  const from = open <= head && POINTERS.has(words[first]!.lower) ? open : first;
  return newDraft({
    form: "nominal",
    first,
    last,
    start: words[first]!.start,
    end: words[head]!.end,
    sentence: words[head]!.sentence,
    quotation: words[head]!.quotation,
    part: partOf(words, first, last),
    sort,
    plural,
    gender: plural ? null : genderOfNoun(noun),
    keys: [noun],
    text: slice(facts, words[from]!.start, words[Math.max(end - 1, head)]!.end),
    roleWords: words
      .slice(from, head + 1)
      .map((w, i) => (isOwnersOffice(words, from + i, head) ? `${w.lower}'s` : w.lower)),
    seats: seatNames(words, first, end),
    age: ageIn(words, first, head + 1),
    determiner,
    reach: end,
    weak,
    clause: false,
    closes: false,
    role: null,
  });
}

const POINTERS = new Set(["the", "this", "that", "these", "those", "a", "an"]);

/** The office of whoever somebody works for: in "the mayor's lawyer" and "Mayor Ann Ruiz's spokesman" nobody else is mayor. */
function isOwnersOffice(words: readonly Word[], at: number, head: number): boolean {
  const { lower, capital, possessive } = words[at]!;
  if (!isPersonNoun(lower) && !OF_OFFICES.has(lower)) return false;
  // "Baker's lawyers".
  return (possessive && !capital) || words.slice(at + 1, head).some((word) => word.possessive);
}

const OF_OFFICES = new Set(["former", "late", "acting", "deputy", "vice"]);

function pronounMention(words: readonly Word[], i: number, gender: Gender, plural: boolean, part: Part | null): Draft {
  const word = words[i]!;
  return newDraft({
    form: "pronoun",
    first: i,
    last: i + 1,
    start: word.start,
    end: word.end,
    sentence: word.sentence,
    quotation: word.quotation,
    part: part ?? partOf(words, i, i + 1),
    sort: gender ? "person" : "unknown",
    plural,
    gender,
    clause: CLAUSE.has(words[i - 1]?.lower ?? "") && words[i - 1]!.sentence === word.sentence && !words[i - 1]!.initial,
    keys: [word.lower],
    text: word.text,
    determiner: "bare",
    reach: i + 1,
    weak: false,
    closes: false,
    role: null,
    roleWords: [],
    seats: [],
    age: -1,
  });
}

function slice({ text }: ParagraphFacts, start: number, end: number): string {
  return asShown(text.slice(start, end));
}
