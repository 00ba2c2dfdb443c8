import type { Token } from "../../../text/token.ts";
import type { Draft } from "./draft.ts";
import { type Range, type Reading, trimmed } from "./reading.ts";

/** What stands before a headline's colon and is nobody: rubrics. */
export const RUBRICS =
  /^(?:the latest|exclusive|watch|video|poll|opinion|report|analysis|update|updated|breaking|live|photos?|listen|read|editorial|review|explainer|fact check|correction|note|related|tip|election|result|results|live updates|warning|caution|question|answer|tk|tktk|tbc|tbd|todo|fixme|nb|n\.b\.|more|also|and|bonus|example|here|ps|p\.s\.|re|subject|date|time|place|when|where|who|what|why|how)$/;
const LONGEST_LABEL = 7;

/** How often a name must stand before a colon to be a speaker's in a transcript written without capitals. */
const TURNS = 2;

/** Who speaks in a transcript ("Jane Marsh: …", and "Marsh: …" from then on), as written before the colon. */
export function transcriptNames(readings: readonly Reading[]): ReadonlySet<string> {
  const turns = new Map<string, number>();
  for (const reading of readings) {
    const at = labelIn(reading);
    if (at?.from !== 0) continue;
    const names = reading.tokens.slice(0, at.to).every(({ text, pos }) => pos === "PROPN" && /^\p{Lu}/u.test(text));
    // "Marsh: 1,204": a tally.
    if (!names || !reading.tokens.slice(at.to + 1).some(({ text }) => /\p{L}/u.test(text))) continue;
    const label = labelText(reading, at);
    if (!RUBRICS.test(label.toLowerCase())) turns.set(label, (turns.get(label) ?? 0) + 1);
  }
  const times = new Map<string, number>();
  for (const [label, own] of turns) times.set(label, own);
  for (const [label, own] of turns) {
    const surname = surnameIn(label);
    if (surname === label || !turns.has(surname)) continue;
    times.set(label, own + turns.get(surname)!);
    times.set(surname, times.get(surname)! + own);
  }
  const repeated = [...turns.keys()].filter((label) => times.get(label)! >= TURNS);
  const people = new Set(repeated.map((label) => (turns.has(surnameIn(label)) ? surnameIn(label) : label)));
  return new Set(people.size > 1 ? repeated : []);
}

/** The last word of a label: what a transcript calls "Jane Marsh" by after the first time. */
export const surnameIn = (label: string): string => label.slice(label.lastIndexOf(" ") + 1);

/** Where a paragraph's first few words before a colon begin and end; a quotation mark that opens the paragraph is left out. */
export function labelIn({ tokens, quoteAt, quotes }: Reading): Range | undefined {
  const from = quoteAt[0] === 0 && tokens[0]!.end <= quotes[0]!.quotation.inner.start ? 1 : 0;
  let colon = from;
  while (colon < tokens.length && colon - from <= LONGEST_LABEL && tokens[colon]!.text !== ":") colon++;
  if (colon === from || colon - from > LONGEST_LABEL || colon + 1 >= tokens.length) return undefined;
  if (quoteAt[colon] !== (from === 1 ? 0 : -1)) return undefined;
  return tokens[colon + 1]!.start === tokens[colon]!.end ? undefined : { from, to: colon };
}

export function labelText({ tokens, paragraph }: Reading, { from, to }: Range): string {
  return paragraph.facts.text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

/**
 * "WALLACE: …" in a transcript, "Marsh: Valley ‘Will Not Forget’" in a headline: who speaks stands before a colon. `names`:
 * those that `transcriptNames` found. A transcript that is quoted as a whole opens each paragraph with a quotation mark.
 */
export function draftLabelled(reading: Reading, isFirst: boolean, names: ReadonlySet<string>): Draft | undefined {
  const { tokens, paragraph } = reading;
  const heading = isFirst || paragraph.facts.kind === "heading";
  const label = labelIn(reading);
  if (!label) return undefined;
  const text = labelText(reading, label);
  if (RUBRICS.test(text.toLowerCase())) return undefined;
  const named = label.from === 0 && (names.has(text) || (heading && isHeadlineName(tokens.slice(0, label.to))));
  if (!named && !isTranscriptName(text)) return undefined;
  const content = trimmed(reading, { from: label.to + 1, to: spokenEnd(reading, label) });
  if (content.to - content.from < (heading ? 3 : 1)) return undefined;
  return {
    reading,
    source: [label],
    cue: { from: label.to, to: label.to + 1 },
    content: [{ ...content, reading }],
    stance: "statement",
    confidence: heading ? 0.6 : 0.9,
  };
}

/** The end of what is said behind a label; the mark that closes a quoted transcript is left out. */
function spokenEnd({ tokens, quotes }: Reading, { from }: Range): number {
  const quote = quotes[0];
  return from === 1 && quote && !quote.quotation.open ? Math.min(tokens.length, quote.to - 1) : tokens.length;
}

/** A name, with what titles and joins it: no verb. */
function isHeadlineName(label: readonly Token[]): boolean {
  return (
    label.every(({ pos, text }) => /^(?:PROPN|ADJ|NOUN|PART|ADP|CCONJ|DET)$/.test(pos) || text === "-") &&
    label.some(({ pos }) => pos === "PROPN")
  );
}

/** Capitals throughout, as transcripts write who speaks; or Q and A. */
export function isTranscriptName(text: string): boolean {
  return (
    /^(?:Q|A)$/.test(text) ||
    (/^[\p{Lu}][\p{Lu}\p{M}.’' -]+(?: \([^)]{1,30}\))?$/u.test(text) && /\p{Lu}{2}/u.test(text))
  );
}
