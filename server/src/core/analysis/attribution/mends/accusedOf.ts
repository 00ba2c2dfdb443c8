import { shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";

const ACCUSED = /\baccused$/;

/**
 * Ends who accuses somebody before what they are accused of, which is what is said: "accused by **the Vale council** of hiding the report",
 * "accused by **Hale** of fraud".
 */
export function withoutAccusation(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const { start, facts } = paragraph;
  const [[source, ...others], cue] = [one.source, one.cue.at(-1)];
  if (!source || !cue || others.length > 0 || source.start < cue.end || source.end > paragraph.end) return one;
  if (!ACCUSED.test(textOf(paragraph, cue)) || textOf(paragraph, { start: cue.end, end: source.start }) !== " by ")
    return one;
  const { first, end } = rangeWithin(facts.tokens, shift(source, -start));
  const of = accusationIn(facts.tokens, first, end);
  if (of < 0) return one;
  const charge = { start: start + facts.tokens[of]!.start, end: source.end };
  return {
    ...one,
    source: [{ start: source.start, end: start + facts.tokens[of - 1]!.end }],
    content: [...one.content, charge].sort((a, b) => a.start - b.start),
  };
}

/** "Of **hiding it**"; no "head of **planning** of lying", "director of **nursing**", "group of **nursing** mothers of lying". */
function isDoing(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at - 2]!.pos !== "PROPN" && at + 1 >= end) return false;
  for (let i = at + 1; i + 1 < end; i++)
    if (tokens[i]!.lower === "of" && /^\p{Ll}{2,}ing$/u.test(tokens[i + 1]!.text)) return false;
  return true;
}

/** "Of **hiding**"; "of **fraud**", behind a name that it is no part of; -1 where there is none. */
function accusationIn(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 1; i + 1 < end; i++) {
    if (tokens[i]!.lower !== "of") continue;
    const next = tokens[i + 1]!;
    if (/^\p{Ll}{2,}ing$/u.test(next.text) && isDoing(tokens, i + 1, end)) return i;
    if (tokens[i - 1]!.pos === "PROPN" && next.pos === "NOUN" && /^\p{Ll}/u.test(next.text)) return i;
  }
  return -1;
}
