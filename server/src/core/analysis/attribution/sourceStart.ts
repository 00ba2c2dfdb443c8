import { shift } from "../../text/span.ts";
import { firstFrom } from "../../text/tokenRange.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Attribution } from "./attribution.ts";

type Unnumbered = Omit<Attribution, "id">;

const WHEN = /^(?:point|time|stage|moment|juncture|hour)$/;
const WHICH = /^(?:which|that|this)$/;

/** "…, at which point **Ruiz** said": the noun of time before a source is none of it. */
export function startAtSource({ start, facts: { tokens } }: Paragraph, attribution: Unnumbered): Unnumbered {
  const [source, ...more] = attribution.source;
  if (!source || more.length > 0) return attribution;
  const { start: from, end } = shift(source, -start);
  const first = firstFrom(tokens, (token) => token.start >= from);
  const [before, noun, next] = [tokens[first - 1], tokens[first], tokens[first + 1]];
  if (!noun || !next || next.end > end || !WHEN.test(noun.lower) || !WHICH.test(before?.lower ?? ""))
    return attribution;
  return { ...attribution, source: [{ start: start + next.start, end: source.end }] };
}
