import { type Span, shift } from "../../text/span.ts";
import type { Token } from "../../text/token.ts";
import { rangeWithin } from "../../text/tokenRange.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Attribution } from "./attribution.ts";

type Unnumbered = Omit<Attribution, "id">;

const SAYS = /^(?:said|says)$/i;
/** Money says nothing: what is taken for a speaker is the end of what is said. */
const MONEY = /\p{Sc}\s?\d/u;

/**
 * "A carriage costs €2.5 million, twice the price of a coach, **said** Vale": what stands behind the verb is the speaker, and all of
 * the sentence before it is what he says.
 */
export function upright({ start, facts: { text, tokens, sentences } }: Paragraph, one: Unnumbered): Unnumbered {
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
