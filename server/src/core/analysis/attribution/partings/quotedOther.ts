import { coverOf } from "../../../text/cover.ts";
import { overlaps, type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { NOT } from "../rules/negated.ts";

const QUOTES = /^(?:quot|cit)(?:e|es|ed|ing)$/;
const BE = /^(?:is|are|was|were|be|been|being|'s|'re)$/;
const SAYING = /^(?:saying|telling|adding|warning)$/;
/** Words of who is quoted. */
const LONGEST = 16;
const NAMING = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|X)$/;
const JOINS = /^(?:[,&-]|and|of|for|at|in|from|'s|’s|'|’|him|his|her|its|them|their|me|us)$/;

/** Who is quoted, and what says so; token numbers. */
interface Quoted {
  readonly verb: number;
  readonly as: number;
  readonly end: number;
}

/**
 * Gives what is said to whoever a paper quotes, and not to the paper: "“We will win,” the Post quoted **Tom Hale** as saying". `all`: the
 * attributions of a paragraph.
 */
export function withQuotedOther(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  const { start, facts } = paragraph;
  const { tokens } = facts;
  if (!/\b(?:quot|cit)(?:e|es|ed|ing)\b/i.test(facts.text) || !/\b(?:say|tell|add|warn)ing\b/.test(facts.text))
    return all;
  const spanOf = (from: number, to: number): Span => ({
    start: start + tokens[from]!.start,
    end: start + tokens[to - 1]!.end,
  });
  const given = new Map<number, Span>();
  const mended = all.map((one) => {
    const [cue, ...more] = one.cue;
    if (!cue || more.length > 0 || one.source.length > 1 || cue.start < start) return one;
    const range = rangeWithin(tokens, shift(cue, -start));
    const quoted = range.first < range.end ? quotedBeside(tokens, range.first, range.end) : undefined;
    if (!quoted || given.has(quoted.verb)) return one;
    const source = spanOf(quoted.verb + 1, quoted.as);
    const says = spanOf(quoted.as, tokens[quoted.end]?.text === ":" ? quoted.end + 1 : quoted.end);
    const content = one.content.map((span) => behind(paragraph, span, source, says, quoted.end));
    if (content.some((span) => overlaps(span, source) || overlaps(span, says))) return one;
    given.set(quoted.verb, source);
    // "The Post did **not** quote Hale as saying": nothing tells that anybody has said it.
    const before = tokens.slice(Math.max(0, quoted.verb - 2), quoted.verb);
    const denied =
      before.some(({ lower }) => NOT.test(lower)) && !/^(?:only|just|merely|simply)$/.test(before.at(-1)!.lower);
    const who = denied ? [] : [source];
    return { ...one, type: attributionType([paragraph], content), source: who, cue: [says], content };
  });
  // "The agency quoted **Hale**": who is quoted, taken for what is said.
  if (given.size === 0) return all;
  const named = coverOf([...given.values()]);
  return mended.filter(({ content: [said, ...more] }) => more.length > 0 || !said || !named.holds(said));
}

/** "Quoted **Hale as saying “no”**": what is said begins behind the verb. */
function behind({ start, facts: { tokens } }: Paragraph, span: Span, source: Span, says: Span, at: number): Span {
  const next = tokens[/^[,:]$/.test(tokens[at]?.text ?? "") ? at + 1 : at];
  const swallowed = span.start === source.start && span.end > says.end;
  return swallowed && next ? { start: start + next.start, end: span.end } : span;
}

/** From "quoted" to "saying", where a cue holds either. */
function quotedBeside(tokens: readonly Token[], first: number, end: number): Quoted | undefined {
  for (let at = end - 1; at >= Math.max(0, first - LONGEST); at--) {
    const { lower } = tokens[at]!;
    if (QUOTES.test(lower)) return quotedFrom(tokens, at, first);
    // From "saying" back to "quoted" there is only who it is.
    // "… and **a nurse as saying**": who is quoted as well, in what was taken for the verb.
    if (at === first && end - first > 2 && tokens[end - 2]!.lower === "as" && isOfName(tokens[first]!))
      return first > 0 && SAYING.test(tokens[end - 1]!.lower) ? { verb: first - 1, as: end - 2, end } : undefined;
    if (at < first && lower !== "as" && !isOfName(tokens[at]!)) return undefined;
  }
  return undefined;
}

function quotedFrom(tokens: readonly Token[], verb: number, first: number): Quoted | undefined {
  // "Hale **was** quoted", "Hale, quoted **by** the Post": in the passive who is quoted stands before.
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--) if (BE.test(tokens[i]!.lower)) return undefined;
  let as = verb + 1;
  while (as - verb <= LONGEST && as < tokens.length && isOfName(tokens[as]!)) as++;
  if (as === verb + 1 || !/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tokens[verb + 1]!.pos)) return undefined;
  const saying = tokens[as]?.lower === "as" ? as + 1 : as;
  if (!SAYING.test(tokens[saying]?.lower ?? "") || saying < first) return undefined;
  // "Cites a memo saying **as much**": what the memo says stands elsewhere.
  if (tokens[saying + 1]?.lower === "as") return undefined;
  return { verb, as, end: saying + 1 };
}

const isOfName = ({ pos, lower }: Token): boolean => (NAMING.test(pos) || JOINS.test(lower)) && !SAYING.test(lower);
