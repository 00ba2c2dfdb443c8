import { coverOf } from "../../../text/cover.ts";
import { overlaps, type Span } from "../../../text/span.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { isPassive, type VerbCue, verbCueAt } from "../rules/cues.ts";
import { isProse } from "../rules/draft.ts";
import { type QuotedRange, type Range, type Reading, read, trimmed } from "../rules/reading.ts";
import { subjectBefore, verbGroupStart } from "../rules/source.ts";

/** How sure it is that a quotation is of whoever says it of something before its colon. */
const LIKELY = 0.85;
/** Words between the verb and the colon at most. */
const LONGEST = 12;
const OPENS = /^(?:of|about|in|on|to|at|via|from|during|after|later|yesterday|again|online)$/;
const PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART|PRON|ADV)$/;
/** What such a sentence may open with: "**Said** Bell: “…”". */
const FRONTED = /^(?:Said|Says|Wrote|Writes|Added|Adds|Replied|Replies)$/;
/** Who may be meant by a subject that is no name: not "it", "this", "which". */
const NOBODY = /^(?:it|this|that|which|who|there|these|those|what)$/;

/**
 * Gives a quotation to whoever its own sentence says it is of, where the model gives it to who spoke before: "“It is late,” Hale said. **Bell said
 * of the mayor:** “She tries.”". `all`: the attributions of a paragraph.
 */
export function withOwnIntroduction(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  if (!isProse(paragraph) || paragraph.facts.quotations.length === 0 || all.length === 0) return all;
  const reading = read(paragraph);
  let found = all;
  for (const quote of reading.quotes) {
    const own = introductionOf(reading, quote);
    if (!own) continue;
    const span = spanOf(reading, quote);
    const cue = spanOf(reading, own.cue);
    const source = spanOf(reading, own.source);
    const holder = found.find((one) => one.content.some((piece) => overlaps(piece, span)));
    if (!holder?.cue[0] || holder.content.length < 2) continue;
    const begins = paragraph.start + sentenceOf(reading, quote).start;
    const before = holder.content.filter(({ end }) => end <= begins);
    const behind = holder.content.filter(({ start }) => start >= span.start);
    if (before.length === 0 || behind.length === 0 || before.length + behind.length < holder.content.length) continue;
    const taken = coverOf(found.flatMap((one) => [...one.source, ...one.cue]));
    if (holder.cue[0].end > begins || taken.touches(cue)) continue;
    found = [
      ...found.map((one) =>
        one === holder ? { ...one, type: attributionType([paragraph], before), content: before } : one,
      ),
      {
        type: attributionType([paragraph], behind),
        stance: "statement",
        confidence: LIKELY,
        source: [source],
        cue: [cue],
        content: behind,
      },
    ];
  }
  return found;
}

const sentenceOf = ({ sentences, sentenceAt, tokens }: Reading, { from }: Range) =>
  tokens[sentences[sentenceAt[from]!]!.firstToken]!;

function spanOf({ paragraph, tokens }: Reading, { from, to }: Range): Span {
  return { start: paragraph.start + tokens[from]!.start, end: paragraph.start + tokens[to - 1]!.end };
}

/** "**Bell said of the mayor:** “…”": who says it, and the verb. */
function introductionOf(reading: Reading, quote: QuotedRange): { source: Range; cue: Range } | undefined {
  const { tokens, quoteAt, sentences, sentenceAt } = reading;
  if (quote.quotation.use !== "speech" || !/^[:,]$/.test(tokens[quote.from - 1]?.text ?? "")) return undefined;
  const lo = sentences[sentenceAt[quote.from - 1]!]!.firstToken;
  if (FRONTED.test(tokens[lo]!.text)) return inverted(reading, lo, quote.from - 1);
  let cue: VerbCue | undefined;
  let at = quote.from - 2;
  for (; at > lo && quote.from - at < LONGEST && !cue; at--) {
    if (quoteAt[at] !== -1) return undefined;
    cue = verbCueAt(reading, at);
    if (!cue && !PHRASE.test(tokens[at]!.pos)) return undefined;
  }
  if (!cue?.verb.says || /ing$/.test(tokens[cue.from]!.lower) || tokens[cue.from - 1]?.lower === "to") return undefined;
  const next = tokens[cue.to]!;
  if (cue.to < quote.from - 1 && !OPENS.test(next.lower)) return undefined;
  const group = verbGroupStart(reading, cue.from, lo);
  if (isPassive(reading, cue, group)) return undefined;
  const subject = subjectBefore(reading, group, lo);
  if (!subject || NOBODY.test(tokens[subject.from]!.lower)) return undefined;
  return { source: trimmed(reading, subject), cue: { from: group, to: cue.to } };
}

/** "**Said Bell, the mayor,** “…”". */
function inverted({ tokens, quoteAt }: Reading, lo: number, end: number): { source: Range; cue: Range } | undefined {
  const words = tokens.slice(lo + 1, end);
  if (words.length === 0 || words.length > LONGEST || quoteAt[lo] !== -1) return undefined;
  if (!/^(?:DET|PROPN|NOUN)$/.test(words[0]!.pos) || NOBODY.test(words[0]!.lower)) return undefined;
  if (!words.every(({ pos, text }) => PHRASE.test(pos) || text === ",")) return undefined;
  return { source: { from: lo + 1, to: end }, cue: { from: lo, to: lo + 1 } };
}
