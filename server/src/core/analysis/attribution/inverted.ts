import { overlaps, type Span, shift } from "../../text/span.ts";
import type { Token } from "../../text/token.ts";
import { rangeWithin } from "../../text/tokenRange.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Attribution } from "./attribution.ts";
import { attributionType } from "./attributionType.ts";
import { invertedAt } from "./rules/inverted.ts";
import { read } from "./rules/reading.ts";

type Unnumbered = Omit<Attribution, "id">;

const SAYS = /^(?:said|says)$/i;
/** Money says nothing: what is taken for a speaker is the end of what is said. */
const MONEY = /\p{Sc}\s?\d/u;

/** Turns an attribution round whose speaker stands behind the verb, where what stands before it was taken for the speaker. */
export function upright(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  return withinWhatIsSaid(paragraph, one) ?? behindMoney(paragraph, one);
}

/** "The company, **claims the union**, has not paid anyone": who says it stands behind the verb, and the company is said something of. */
function withinWhatIsSaid(paragraph: Paragraph, one: Unnumbered): Unnumbered | undefined {
  const { start, facts } = paragraph;
  const [cue, ...more] = one.cue;
  if (!cue || more.length > 0) return undefined;
  const { first, end } = rangeWithin(facts.tokens, shift(cue, -start));
  const found = end === first + 1 ? invertedAt(read(paragraph), first) : undefined;
  if (!found) return undefined;
  const spanOf = ({ from, to }: { from: number; to: number }): Span => ({
    start: start + facts.tokens[from]!.start,
    end: start + facts.tokens[to - 1]!.end,
  });
  const source = spanOf(found.source);
  // Where the source is right, so is the rest.
  if (one.source.some((span) => overlaps(span, source))) return undefined;
  const content = found.content.map(spanOf);
  return { ...one, type: attributionType([paragraph], content), source: [source], content };
}

/**
 * "A carriage costs €2.5 million, twice the price of a coach, **said** Vale": what stands behind the verb is the speaker, and all of
 * the sentence before it is what he says.
 */
function behindMoney({ start, facts: { text, tokens, sentences } }: Paragraph, one: Unnumbered): Unnumbered {
  const [source, ...others] = one.source;
  const [content, ...more] = one.content;
  const [cue] = one.cue;
  if (!source || !content || !cue || others.length + more.length > 0 || content.start < cue.end) return one;
  const words = (span: Span): string => text.slice(span.start - start, span.end - start);
  if (!SAYS.test(words(cue)) || !MONEY.test(words(source)) || !/,\s*$/.test(text.slice(0, cue.start - start)))
    return one;
  const behind = rangeWithin(tokens, shift(content, -start));
  if (!isName(tokens.slice(behind.first, behind.end))) return one;
  const verb = rangeWithin(tokens, shift(cue, -start)).first;
  const { first } = rangeWithin(tokens, shift(source, -start));
  const from = sentences.findLast(({ firstToken }) => firstToken <= first)?.firstToken ?? first;
  // The comma before the verb is of neither.
  const last = verb - 2;
  if (last < from) return one;
  return {
    ...one,
    source: [content],
    content: [{ start: start + tokens[from]!.start, end: start + tokens[last]!.end }],
  };
}

/** A name, and what is told of it behind a comma; not a clause that only begins with one ("Vale, its founder, had quit"). */
function isName(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ text }) => text === ",");
  const name = comma < 0 ? tokens : tokens.slice(0, comma);
  const relative = tokens.findIndex(({ lower }) => lower === "who" || lower === "which");
  const plain = relative < 0 ? tokens : tokens.slice(0, relative);
  return (
    name.length > 0 && name.every(({ pos }) => pos === "PROPN") && !plain.some(({ pos }) => /^(?:AUX|VERB)$/.test(pos))
  );
}
