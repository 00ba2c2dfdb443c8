import { PERSON_NOUNS } from "../../../lexicon/personNouns.ts";
import { coverOf } from "../../../text/cover.ts";
import { type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { type QuotedRange, type Range, type Reading, read } from "../rules/reading.ts";
import { NAMED } from "../rules/signals.ts";
import { isDay, isTime } from "../rules/source.ts";

/** Words of who it is, and of what is called so. */
const LONGEST = 10;
/** Verdicts in one sentence. */
const MOST = 6;
const JOINT = /^(?:and|but|while|whereas|or)$/;
const IN_SOURCE = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|X)$/;
const LINK = /^(?:of|for|at|in|from|'s|’s|'|’|&|-|both)$/;
/** Before the marks: "as **a** “disaster”", "as **a complete** “disaster”". */
const LEADS = /^(?:DET|ADJ|ADV)$/;
const CALLS =
  /^(?:describe[ds]?|brand(?:ed|s)?|call(?:ed|s)?|dub(?:bed|s)?|label(?:led|ed|s)?|term(?:ed|s)?|dismiss(?:ed|es)?)$/;
/** One of those who are told apart: "**one** neighbour", "**another**". */
const ONE = /^(?:one|some|a|an|many|the)$/;
const OTHER = /^(?:another|others|some)$/;

/** A verdict in quotation marks, whose it is, and its own verb, if it has one. */
interface Verdict {
  readonly source: Range;
  readonly verb: Range | undefined;
  readonly quote: Range;
}

/**
 * Gives each of two verdicts to its own source, where both hang on one verb: "It was described by one minister **as “a triumph”** and by
 * another **as “a disaster”**", "Critics called it “cruel” **and supporters “brave”**". `all`: the attributions of a paragraph.
 */
export function withPairedSources(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  if (paragraph.facts.quotations.length < 2) return all;
  let reading: Reading | undefined;
  const own = new Map<Unnumbered, readonly Unnumbered[]>();
  for (const one of all) {
    const verb = one.cue.at(-1);
    if (!verb || verb.start < paragraph.start) continue;
    const word = /\p{L}+$/u.exec(textOf(paragraph, verb))?.[0] ?? "";
    if (!NAMED.test(word) && !CALLS.test(word)) continue;
    reading ??= read(paragraph);
    const verdicts = shared(reading, one);
    if (verdicts.length > 0) own.set(one, verdicts);
  }
  return own.size === 0 ? all : replaced(all, own);
}

/** Puts those with sources of their own for one, and for whatever was taken for an attribution behind its verb. */
function replaced(
  all: readonly Unnumbered[],
  own: ReadonlyMap<Unnumbered, readonly Unnumbered[]>,
): readonly Unnumbered[] {
  const endOf = (verdicts: readonly Unnumbered[]): number =>
    Math.max(...verdicts.flatMap(({ source, content }) => [...source, ...content].map(({ end }) => end)));
  const within = coverOf([...own].map(([one, verdicts]) => ({ start: one.cue[0]!.start + 1, end: endOf(verdicts) })));
  return all.flatMap((one) => {
    const at = one.cue[0]?.start ?? one.content[0]!.start;
    if (within.touches({ start: at, end: at + 1 })) return [];
    const verdicts = own.get(one);
    if (!verdicts) return [one];
    const rest = one.content.filter(({ start }) => start >= endOf(verdicts));
    return rest.length > 0
      ? [...verdicts, { ...one, type: "direct" as const, source: [], cue: [], content: rest }]
      : verdicts;
  });
}

function shared(reading: Reading, one: Unnumbered): Unnumbered[] {
  const { paragraph, tokens } = reading;
  const { first, end } = rangeWithin(tokens, shift(one.cue.at(-1)!, -paragraph.start));
  const passive = tokens
    .slice(Math.max(0, first - 1), end)
    .some(({ lower }) => /^(?:is|are|was|were|been|being)$/.test(lower));
  const verdicts = passive ? inPassive(reading, end) : inActive(reading, one, end);
  if (verdicts.length < 2) return [];
  const spanOf = ({ from, to }: Range): Span => ({
    start: paragraph.start + tokens[from]!.start,
    end: paragraph.start + tokens[to - 1]!.end,
  });
  return verdicts.map(({ source, verb, quote }) => {
    const content = [spanOf(quote)];
    const cue = verb ? [spanOf(verb)] : one.cue;
    const type = reading.marked[quote.from] === 1 ? "direct" : "mixed";
    return { ...one, type, source: [spanOf(source)], cue, content };
  });
}

/** "By Labour as “a con” and hailed by the Tories as “historic”", "“a con” by Labour and “historic” by the Tories". */
function inPassive(reading: Reading, from: number): Verdict[] {
  const { tokens } = reading;
  const verdicts: Verdict[] = [];
  let at = from;
  let verb: Range | undefined;
  while (verdicts.length < MOST) {
    const verdict = byThenQuote(reading, at, verb) ?? quoteThenBy(reading, at, verb);
    if (!verdict) break;
    verdicts.push(verdict);
    const closes = Math.max(verdict.quote.to, verdict.source.to);
    const joint = behindComma(tokens, closes);
    const joined = JOINT.test(tokens[joint]?.lower ?? "");
    // "As “historic”**, by the mayor** as “bold” and by the press as “odd”"
    const listed = joint > closes && tokens[joint]?.lower === "by";
    if (!joined && !listed) break;
    at = joined ? joint + 1 : joint;
    const be = /^(?:is|are|was|were)$/.test(tokens[at]?.lower ?? "") ? at + 1 : at;
    verb = NAMED.test(tokens[be]?.lower ?? "") ? { from: at, to: be + 1 } : undefined;
    at = verb ? verb.to : at;
  }
  return verdicts;
}

const behindComma = (tokens: readonly Token[], at: number): number => (tokens[at]?.text === "," ? at + 1 : at);

function byThenQuote(reading: Reading, at: number, verb: Range | undefined): Verdict | undefined {
  if (reading.tokens[at]?.lower !== "by") return undefined;
  const source = namedFrom(reading, at + 1);
  const quote = source && quotedFrom(reading, source.to);
  return quote && { source, verb, quote };
}

function quoteThenBy(reading: Reading, at: number, verb: Range | undefined): Verdict | undefined {
  const quote = quotedFrom(reading, at);
  if (!quote || reading.tokens[quote.to]?.lower !== "by") return undefined;
  const source = namedFrom(reading, quote.to + 1);
  return source && { source, verb, quote };
}

/** "Him as “quiet” and another as “odd”", "it “cruel” and supporters “brave”": behind a pronoun, of people told apart alike. */
function inActive(reading: Reading, { source }: Unnumbered, from: number): Verdict[] {
  const { paragraph, tokens } = reading;
  const [who, ...others] = source;
  if (!who || others.length > 0 || !/^(?:it|him|her|them)$/.test(tokens[from]?.lower ?? "")) return [];
  const { first, end } = rangeWithin(tokens, shift(who, -paragraph.start));
  if (end > from || !(ONE.test(tokens[first]!.lower) || isPeople(tokens, first, end))) return [];
  const quote = quotedFrom(reading, from + 1);
  const joint = quote ? behindComma(tokens, quote.to) : -1;
  if (!quote || !JOINT.test(tokens[joint]?.lower ?? "")) return [];
  const second = namedFrom(reading, joint + 1);
  if (!second || !isAnother(tokens, second)) return [];
  const calls = CALLS.test(tokens[second.to]?.lower ?? "");
  const object = calls && /^(?:it|him|her|them)$/.test(tokens[second.to + 1]?.lower ?? "") ? 2 : 0;
  const said = calls && object === 0 ? undefined : quotedFrom(reading, second.to + object);
  if (!said) return [];
  return [
    { source: { from: first, to: end }, verb: undefined, quote: { from, to: quote.to } },
    calls
      ? { source: second, verb: { from: second.to, to: second.to + 1 }, quote: { from: second.to + 1, to: said.to } }
      : { source: second, verb: undefined, quote: said },
  ];
}

/** "Another", "a second", "supporters"; not "the law" or "some scenes", which may be called so as well. */
const isAnother = (tokens: readonly Token[], { from, to }: Range): boolean =>
  (OTHER.test(tokens[from]!.lower) && (to === from + 1 || PERSON_NOUNS.has(tokens[to - 1]!.lower.replace(/s$/, "")))) ||
  (tokens[from]!.lower === "a" && /^(?:second|third|fourth)$/.test(tokens[from + 1]?.lower ?? "")) ||
  isPeople(tokens, from, to);

/** "Supporters", "local critics": people, with no article. */
const isPeople = (tokens: readonly Token[], from: number, to: number): boolean => {
  const noun = tokens[to - 1]!.lower;
  return (
    noun.endsWith("s") &&
    PERSON_NOUNS.has(noun.slice(0, -1)) &&
    tokens.slice(from, to).every(({ pos }) => pos !== "DET")
  );
};

/** Who stands behind "by", up to "as", the marks, or what the sentence goes on with. */
function namedFrom({ tokens, marked }: Reading, from: number): Range | undefined {
  let to = from;
  for (; to < tokens.length && to - from < LONGEST && marked[to] === 0; to++) {
    const { pos, lower } = tokens[to]!;
    if (IN_SOURCE.test(pos) || LINK.test(lower) || /^(?:another|others|some)$/.test(lower)) continue;
    // "By Ruiz **and** Bell as “a con”"
    const next = tokens[to + 1];
    const listed = pos === "CCONJ" && to > from && next && IN_SOURCE.test(next.pos) && marked[to + 1] === 0;
    if (!listed) break;
  }
  // "By **the end of the week** as “dead”": when, and nobody.
  const named = to > from && to - from < LONGEST && !isTime(tokens[to - 1]) && !isDay(tokens[to - 1]);
  return named ? { from, to } : undefined;
}

/** The quotation that stands at a token, or behind "as" and what leads to it. */
function quotedFrom({ tokens, marked, quotes }: Reading, from: number): QuotedRange | undefined {
  let at = /^(?:as|:)$/.test(tokens[from]?.lower ?? "") ? from + 1 : from;
  for (let leads = 0; leads < 2 && at > from && marked[at] === 0 && LEADS.test(tokens[at]?.pos ?? ""); leads++) at++;
  if (marked[at] !== 1) return undefined;
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return quotes[low]?.from === at ? quotes[low] : undefined;
}
