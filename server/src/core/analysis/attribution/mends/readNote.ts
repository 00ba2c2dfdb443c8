import { DOCUMENT_NOUNS } from "../../../lexicon/documentNouns.ts";
import { shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { read } from "../rules/reading.ts";

const READS = /^(?:reads?|said|says|stated|states)$/;
/** What is written on, besides papers. Own compilation. */
const SIGNS =
  /^(?:note|sign|placard|banner|poster|notice|plaque|card|message|text|letter|leaflet|sticker|inscription)$/;
/** Words between the thing and the verb. */
const LONGEST = 12;

/**
 * Gives what is written to what it is written on, where whose place that was found in was taken for who says it: "**A note found in his
 * flat** read: “I am sorry.”"
 */
export function withWritten(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const { start, facts } = paragraph;
  const { tokens } = facts;
  const [[source, ...others], [cue, ...more], [said]] = [one.source, one.cue, one.content];
  if (!source || !cue || !said || others.length + more.length > 0 || one.type === "indirect") return one;
  if (source.start < start || cue.start - source.end !== 1 || said.start < cue.end) return one;
  const who = rangeWithin(tokens, shift(source, -start));
  const says = rangeWithin(tokens, shift(cue, -start));
  let verb = says.first;
  while (verb < says.end && !READS.test(tokens[verb]!.lower)) verb++;
  // "A letter sent to Ruiz **by Hale** said": his words.
  const where = tokens[who.first - 1];
  if (verb === says.end || where?.pos !== "ADP" || where.lower === "by") return one;
  const { sentences, sentenceAt } = read(paragraph);
  const first = sentences[sentenceAt[verb]!]!.firstToken;
  if (verb - first > LONGEST || !isWrittenOn(tokens, first, verb)) return one;
  return {
    ...one,
    source: [{ start: start + tokens[first]!.start, end: start + tokens[verb - 1]!.end }],
    cue: [{ start: start + tokens[verb]!.start, end: cue.end }],
  };
}

/** "A **note** found in": such a thing, what was done with it, and where. */
function isWrittenOn(tokens: readonly Token[], first: number, verb: number): boolean {
  let noun = first + 1;
  while (noun < verb && /^(?:ADJ|NOUN)$/.test(tokens[noun + 1]?.pos ?? "")) noun++;
  const thing = tokens[noun]?.lower ?? "";
  if (tokens[first]!.pos !== "DET" || !(SIGNS.test(thing) || DOCUMENT_NOUNS.has(thing))) return false;
  const done = tokens[noun + 1];
  if (done?.pos !== "VERB" || tokens[noun + 2]?.pos !== "ADP") return false;
  return tokens.slice(noun + 2, verb).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|ADP|PART|PRON|NUM)$/.test(pos));
}
