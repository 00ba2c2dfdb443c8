import { type Cover, coverOf } from "../../../text/cover.ts";
import { type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { contentFrom } from "../rules/content.ts";
import { read, sentenceEnd } from "../rules/reading.ts";

/** What a clause begins with that another must follow: "that **while** the plan was bad, the board would keep it". */
const OPENER = /^(?:while|if|although|though|when|whenever|because|since|unless|once|until)$/;
const MARK = /^(?:["”’]|'')$/;
/** What goes on behind a comma is a clause with a subject of its own, and nothing that is told of the one before. */
const SUBJECT = /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/;

/**
 * Goes on with what is said behind a clause that it begins with: "Ruiz said that although the bridge was “old,” **it would stand**". A clause
 * that opens with "although" is nothing that anybody says alone. `all`: the attributions of a paragraph.
 */
export function withMainClauses(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  const taken = coverOf(all.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]));
  return all.map((one) => withMainClause(paragraph, one, taken));
}

function withMainClause(paragraph: Paragraph, one: Unnumbered, taken: Cover): Unnumbered {
  const { start, end, facts } = paragraph;
  const { tokens } = facts;
  const [said, ...more] = one.content;
  const cue = one.cue.at(-1);
  if (!said || more.length > 0 || !cue || said.start < cue.end || said.end > end) return one;
  const range = rangeWithin(tokens, shift(said, -start));
  const clause = tokens.slice(range.first, range.end);
  const that = clause[0]?.lower === "that";
  if (!that || !OPENER.test(clause[1]?.lower ?? "")) return one;
  const next = behindOnlyComma(tokens, range.first, range.end);
  if (next < 0) return one;
  const reading = read(paragraph);
  const last = sentenceEnd(reading, range.first);
  if (next + 1 >= last || !SUBJECT.test(tokens[next]!.pos) || !hasVerb(tokens.slice(next, last))) return one;
  const whole = contentFrom(reading, range.first, last);
  const rest: Span = { start: start + tokens[next]!.start, end: start + tokens[whole.to - 1]!.end };
  if (rest.start >= rest.end || taken.touches(rest)) return one;
  return { ...one, content: [{ start: said.start, end: rest.end }] };
}

/** Behind the one comma of a clause, which stands at its end, in its last quotation or right behind it; -1 where there is another. */
function behindOnlyComma(tokens: readonly Token[], first: number, end: number): number {
  let last = end;
  while (last > first && MARK.test(tokens[last - 1]!.text)) last--;
  const inside = tokens[last - 1]?.text === ",";
  if (!inside && tokens[end]?.text !== ",") return -1;
  const before = tokens.slice(first, inside ? last - 1 : last);
  return before.some(({ text }) => text === ",") ? -1 : inside ? end : end + 1;
}

const hasVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(({ pos, lower }) => pos === "AUX" || (pos === "VERB" && !/ing$/.test(lower)));
