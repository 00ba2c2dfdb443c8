import { DEMONYMS } from "../../../lexicon/demonyms.ts";
import { GROUP_NOUNS } from "../../../lexicon/groupNouns.ts";
import { SHORT_TITLES } from "../../../lexicon/personTitles.ts";
import { nationalAt } from "../kinds/nationals.ts";
import type { Sort } from "../mention.ts";
import { affiliationStart } from "../names/affiliation.ts";
import { startOfFields } from "../names/fields.ts";
import type { FoundName } from "../names/foundName.ts";
import { isBesideName, leftOfJoined } from "../names/joinedDescription.ts";
import { isModifier } from "../words/compounds.ts";
import { classifyNoun, type NounClass } from "../words/nouns.ts";
import { OWNERS } from "../words/pronouns.ts";
import { behindWhen } from "../words/when.ts";
import { DEFINITE, INDEFINITE, SIGN } from "../words/wordSigns.ts";
import type { Word } from "../words/words.ts";
import { endOfDescription, isToldOf } from "./endOfDescription.ts";
import { endOfParent } from "./parentTitle.ts";
import { partitive, withoutNoun } from "./partitives.ts";

/** A description found: words [first, last) with its determiner; `end` takes in "for the firm", "of Maryland". */
export interface FoundNominal {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  readonly end: number;
  readonly noun: string;
  readonly sort: Sort;
  readonly plural: boolean;
  readonly determiner: "definite" | "indefinite" | "owned" | "bare";
}

const INSIDE = new Set(["ADJ", "NOUN", "PROPN", "NUM", "X", "PART"]);

/** The descriptions of people, bodies, groups and documents in a paragraph; what is part of a name is left out. */
export function findNominals(words: readonly Word[], names: readonly FoundName[]): readonly FoundNominal[] {
  const inName = new Array<number>(words.length).fill(0);
  for (const { name, last } of names) inName.fill(1, name, last);
  const titleEnd = new Array<number>(words.length).fill(0);
  for (const { first, name } of names) if (first < name) titleEnd[name - 1] = 1;
  const found: FoundNominal[] = [];
  for (let i = 0; i < words.length; i++) {
    if (inName[i] === 1 || titleEnd[i] === 1) continue;
    const nominal = readNominal(words, inName, i) ?? withoutNoun(words, i, found);
    if (!nominal) continue;
    const part = partitive(words, nominal);
    if (part) found.push(part);
    found.push(nominal);
  }
  return found;
}

function readNominal(words: readonly Word[], inName: readonly number[], head: number): FoundNominal | undefined {
  const word = words[head]!;
  const national = word.capital ? nationalAt(words, head) : undefined;
  if ((word.signs & SIGN.noun) === 0 && !national) return undefined;
  const classified = national ?? classifyNoun(word.lower) ?? demonymGroup(word);
  if (!classified || !isNounHere(words, inName, head)) return undefined;
  if (inName[endOfParent(words, head)] === 1) return undefined;
  const { noun, sort, plural } = classified;
  let end = endOfDescription(words, head + 1);
  const own = startOfPhrase(words, inName, head);
  const left = leftOfJoined(words, own, head);
  const joined = left < 0 ? own : startOfPhrase(words, inName, left);
  const first = isBesideName(words, joined, end) ? joined : own;
  if (isToldOf(words, first, head)) end = head + 1;
  const opener = words[first]!;
  const determiner = DEFINITE.has(opener.lower)
    ? "definite"
    : INDEFINITE.has(opener.lower) || opener.pos === "NUM"
      ? "indefinite"
      : OWNERS.has(opener.lower) || ownerEnd(words, first, head) >= 0
        ? "owned"
        : "bare";
  if (determiner === "bare" && !plural && sort === "document" && first === head && !word.initial) return undefined;
  return { first, head, last: head + 1, end, noun, sort, plural, determiner };
}

/** "Republicans", "South Koreans", and "the British" are people. */
function demonymGroup({ lower, capital }: Word): NounClass | undefined {
  if (!capital || lower.length < 5 || !lower.endsWith("s")) return undefined;
  return DEMONYMS.has(lower.slice(0, -1)) ? { noun: lower, plural: true, sort: "group" } : undefined;
}

function isNounHere(words: readonly Word[], inName: readonly number[], head: number): boolean {
  const before = head > 0 ? words[head - 1] : undefined;
  const word = words[head]!;
  const next = words[head + 1];
  if (word.pos === "VERB" || word.pos === "AUX" || word.pos === "ADV") {
    const after =
      before && (before.pos === "DET" || before.pos === "ADJ" || before.possessive || OWNERS.has(before.lower));
    // "The Norwold skipper said".
    const ofTeam =
      before?.pos === "PROPN" &&
      words[head - 2]?.pos === "DET" &&
      next?.pos === "VERB" &&
      !/(?:ed|ing)$/u.test(word.lower);
    if (!after && !ofTeam) return false;
  }
  // "Brill was less **patient**", "too liberal": how he was.
  if (before && DEGREES.test(before.lower) && isOnePerson(word.lower)) return false;
  if (SHORT_TITLES.has(word.lower) && next?.capital && inName[head + 1] === 1) return false;
  if (!next || word.possessive) return true;
  if (next.pos === "PROPN" && next.sentence === word.sentence && next.start - word.end === 1 && !word.capital)
    return false;
  const compound =
    (next.pos === "NOUN" || (next.pos === "ADJ" && classifyNoun(next.lower) !== undefined)) &&
    next.sentence === word.sentence;
  // "Many drivers favor the plan": the tagger takes the verb for a noun.
  const verb =
    classifyNoun(word.lower)?.plural === true
      ? FAVORS.test(next.lower)
      : TELLS.test(next.lower) && words[head + 2]?.pos === "DET" && before?.lower === "the";
  return verb || !(compound && next.start - word.end <= 1) || (GROUP_NOUNS.has(word.lower) && next.pos !== "NOUN");
}

/** Words before an adjective, none of which stands before somebody. */
const DEGREES = /^(?:more|less|least|most|very|too|so|rather|quite|how|fairly|extremely|increasingly)$/;

function isOnePerson(lower: string): boolean {
  const known = classifyNoun(lower);
  return known?.sort === "person" && !known.plural;
}

/** Plural verbs that are nouns as well, and end no compound for people. */
const FAVORS = /^(?:favou?r|fear|doubt|hope|worry|wish|dread|want|demand|claim|blame|approve)$/;

/** "The report **names** no official": the same of one. */
const TELLS =
  /^(?:names|notes|lists|details|states|claims|blames|calls|faults|credits|documents|charges|cites|puts|questions)$/;

/** Words before a head that may belong to it. */
const LONGEST = 12;

function startOfPhrase(words: readonly Word[], inName: readonly number[], head: number): number {
  const first = startOfRun(words, inName, head);
  return Math.min(behindWhen(words, first), head);
}

function startOfRun(words: readonly Word[], inName: readonly number[], head: number): number {
  const { sentence, quotation } = words[head]!;
  let i = head;
  while (i > 0 && head - i < LONGEST) {
    const word = words[i - 1]!;
    if (word.sentence !== sentence || word.quotation !== quotation) break;
    // "Heard that **Ruiz's** former wife": a clause, where "that man's wife" is a description.
    if (word.lower === "that" && words[i]!.capital && words[i]!.possessive) break;
    if ((word.signs & SIGN.opens) !== 0) return i - 1;
    // "The Business and Energy Secretary".
    const fields = startOfFields(words, i);
    if (fields < i) {
      i = fields;
      continue;
    }
    const behind = affiliationStart(words, i);
    if (behind > 0 && words[behind - 1]!.possessive) {
      i = behind;
      continue;
    }
    if (word.possessive && word.pos !== "PROPN" && inName[i - 1] === 0) {
      i--;
      continue;
    }
    // Not "Another featured five photos".
    const participle =
      word.pos === "VERB" &&
      /(?:ed|ing|en)$/u.test(word.lower) &&
      words[i]!.pos !== "NUM" &&
      (words[i - 2]?.pos === "DET" || words[i - 2]?.possessive === true);
    const running = word.lower === "running" && words[i]!.lower === "mate";
    const then = word.lower === "then" && (words[i - 2]?.pos === "DET" || words[i - 2]?.possessive === true);
    if (!INSIDE.has(word.pos) && inName[i - 1] === 0 && !participle && !running && !then && !isModifier(word)) break;
    if ((word.signs & SIGN.wordlike) === 0) break;
    if (word.lower === "said" || word.lower === "not" || word.lower === "to") break;
    i--;
  }
  return i;
}

function ownerEnd(words: readonly Word[], first: number, head: number): number {
  for (let i = head - 1; i >= first; i--) if (words[i]!.possessive) return i;
  return -1;
}
