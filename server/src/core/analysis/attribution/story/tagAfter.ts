import type { QuotedRange, Range, Reading } from "../rules/reading.ts";
import { sentenceEnd } from "../rules/reading.ts";
import { nounPhraseAfter } from "../rules/sourceAfter.ts";
import { verbSubject } from "./subject.ts";
import type { Tag } from "./tag.ts";
import { isTagNoun, type TagWord, tagVerbAt } from "./tagWords.ts";

/** A subject and its verb stand within so many tokens behind the quotation: "the old man at the gate at last replied". */
const FARTHEST = 14;

/** The tag right behind a quotation: "“…,” said she", "“…,” Ada replied at last", "“…,” was her only answer". */
export function tagAfter(reading: Reading, quote: QuotedRange, next: QuotedRange | undefined): Tag | undefined {
  const { tokens } = reading;
  const from = /^(?:,|;|[—–]|--)$/.test(tokens[quote.to]?.text ?? "") ? quote.to + 1 : quote.to;
  if (from >= tokens.length || from >= (next?.from ?? tokens.length)) return undefined;
  const end = Math.min(next?.from ?? tokens.length, sentenceEnd(reading, from), from + FARTHEST);
  return inverted(reading, from, end) ?? nominal(reading, from, end) ?? inOrder(reading, quote, from, end);
}

/** The same sentence goes on: a comma within the marks or behind them, "?" and "!" before a small letter or a pronoun. */
function goesOn({ tokens }: Reading, quote: QuotedRange, from: number): boolean {
  const last = tokens[quote.to - 2]?.text ?? "";
  const { text } = tokens[from]!;
  if (/^\p{Ll}/u.test(text) || text === "I") return true;
  return /^[,;]$/.test(tokens[quote.to]!.text) || /^(?:[,?!…]+|[—–-]+|\.\.\.)$/.test(last);
}

/** "said she", "then cried Ada", "exclaims the old man". */
function inverted(reading: Reading, from: number, end: number): Tag | undefined {
  const { tokens } = reading;
  let at = from;
  while (at < end && at < from + 2 && tokens[at]!.pos === "ADV" && !tagVerbAt(reading, at)) at++;
  const verb = at < end ? tagVerbAt(reading, at) : undefined;
  if (!verb || !/^\p{Ll}/u.test(tokens[from]!.text)) return undefined;
  const source = nounPhraseAfter(reading, verb.to, end);
  return source && tagOf(reading, verb, onlyWho(reading, source));
}

/** "Ada said", "she at last replied", "the old man, smiling, added": the first verb behind the quotation. */
function inOrder(reading: Reading, quote: QuotedRange, from: number, end: number): Tag | undefined {
  const { tokens } = reading;
  if (!goesOn(reading, quote, from)) return undefined;
  for (let at = from; at < end; at++) {
    const { pos, text, lower } = tokens[at]!;
    if (
      /^(?:[.;:?!]|and|but|as|while|when)$/.test(lower) ||
      (text === "," && /^(?:PRON|DET)$/.test(tokens[at + 1]?.pos ?? ""))
    )
      return undefined;
    const verb = tagVerbAt(reading, at);
    if (at === from || (!verb && (pos !== "VERB" || /ing$/.test(lower)))) continue;
    if (!verb || (verb.sort === "gesture" && !isGestured(reading, quote, verb, end))) return undefined;
    const source = verbSubject(reading, at, from);
    return source && source.from <= from + 1 ? tagOf(reading, verb, source) : undefined;
  }
  return undefined;
}

/** "“Sure,” he laughed.": a comma before it, and nothing but an adverb behind it. */
function isGestured({ tokens }: Reading, quote: QuotedRange, verb: TagWord, end: number): boolean {
  const after = tokens[verb.to];
  const closes = verb.to >= end || /^[,.;]$/.test(after!.text) || after!.pos === "ADV";
  return tokens[quote.to - 2]?.text === "," && closes;
}

/** "was her short answer", "came the reply", "was all that Ada could say". */
function nominal(reading: Reading, from: number, end: number): Tag | undefined {
  const { tokens } = reading;
  if (!/^(?:was|were|is|came|comes|had|ran)$/.test(tokens[from]!.lower)) return undefined;
  const all = tokens[from + 1]?.lower === "all";
  for (let at = from + 1; at < end; at++) {
    if (/^[.;:?!]$/.test(tokens[at]!.text)) return undefined;
    if (isTagNoun(reading, at))
      return tagOf(reading, { from: at, to: at + 1, sort: "saying" }, possessor(reading, from + 1, at));
    const verb = all ? tagVerbAt(reading, at) : undefined;
    if (verb) return tagOf(reading, verb, undefined);
  }
  return undefined;
}

/** "**her** short answer", "**Mr. Orme**'s first exclamation". */
export function possessor(reading: Reading, from: number, noun: number): Range | undefined {
  const { tokens } = reading;
  for (let at = from; at < noun; at++) {
    if (/^(?:his|her|my|their|our|your)$/.test(tokens[at]!.lower)) return { from: at, to: at + 1 };
    if (/^(?:[,;:.?!]|[—–]|--)$/.test(tokens[at]!.text)) return possessor(reading, at + 1, noun);
    if (/^'s?$/.test(tokens[at]!.lower) && at > from) return { from, to: at };
  }
  return undefined;
}

/** "said Ada, smiling at the child", "said Ada quietly": who speaks ends at the comma, and before how. */
function onlyWho({ tokens }: Reading, { from, to }: Range): Range {
  let end = from + 1;
  while (end < to && tokens[end]!.text !== ",") end++;
  while (end > from + 1 && /[^.]ly$/.test(tokens[end - 1]!.text) && /^\p{Ll}/u.test(tokens[end - 1]!.text)) end--;
  return { from, to: end };
}

function tagOf(reading: Reading, verb: TagWord, source: Range | undefined): Tag {
  return { reading, cue: { from: verb.from, to: verb.to }, source, thought: verb.sort === "thought" };
}
