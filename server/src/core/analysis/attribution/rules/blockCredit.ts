import { type Draft, EDGED } from "./draft.ts";
import { type Range, type Reading, trimmed } from "./reading.ts";
import { DASH } from "./signals.ts";

/** Words of a credit line, and of what stands before it at least. */
const LONGEST_NAME = 25;
const SHORTEST = 3;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|\d{1,2}|\d{4})/;

/**
 * The last line of a block quotation that a dash opens: "> We will not wait. / > **— Ana Ruiz**, mayor". It names who is quoted, and is
 * none of the words.
 */
export function draftBlockCredit(reading: Reading): Draft | undefined {
  const { tokens, paragraph } = reading;
  if (paragraph.facts.kind !== "quote") return undefined;
  const dash = lastLine(reading);
  if (dash < SHORTEST || !DASH.test(tokens[dash]!.text) || !/^\p{Lu}/u.test(tokens[dash + 1]?.text ?? ""))
    return undefined;
  const source = nameFrom(reading, dash + 1);
  if (!source) return undefined;
  return {
    reading,
    source: [source],
    cue: { from: dash, to: dash + 1 },
    content: [{ from: 0, to: dash, reading }],
    stance: "statement",
    confidence: EDGED,
  };
}

/** The first token of the paragraph's last line; 0 where it has one line only. */
function lastLine({ tokens, paragraph: { facts } }: Reading): number {
  const from = Math.max(1, tokens.length - LONGEST_NAME);
  for (let at = tokens.length - 1; at >= from; at--)
    if (facts.text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes("\n")) return at;
  return 0;
}

/** The name, without a handle in brackets and a date behind it: "Ana Ruiz (@anaruiz) May 11, 2024". */
function nameFrom(reading: Reading, from: number): Range | undefined {
  const { tokens } = reading;
  let to = from;
  while (
    to < tokens.length &&
    !/^(?:\(|@.+)$/.test(tokens[to]!.text) &&
    !(to > from + 1 && MONTH.test(tokens[to]!.lower))
  ) {
    if (/^(?:AUX|SCONJ)$/.test(tokens[to]!.pos)) return undefined;
    to++;
  }
  return to > from ? trimmed(reading, { from, to }) : undefined;
}
