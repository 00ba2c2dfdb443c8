import type { Token } from "../../../text/token.ts";
import type { Draft } from "./draft.ts";
import { type Reading, trimmed } from "./reading.ts";

/** What stands before a headline's colon and is nobody: rubrics. */
const RUBRICS =
  /^(?:the latest|exclusive|watch|video|poll|opinion|report|analysis|update|updated|breaking|live|photos?|listen|read|editorial|review|explainer|fact check|correction|note|related|tip|election|result|results|live updates|warning|caution|question|answer|more|also|and|bonus|example|here|ps|p\.s\.|re|subject|date|time|place|when|where|who|what|why|how)$/;
const LONGEST_LABEL = 7;

/** How often a name must stand before a colon to be a speaker's in a transcript written without capitals. */
const TURNS = 2;

/** Who speaks in a transcript ("Marsh: …", again and again), as written before the colon. */
export function transcriptNames(readings: readonly Reading[]): ReadonlySet<string> {
  const turns = new Map<string, number>();
  for (const reading of readings) {
    const colon = labelEnd(reading);
    const names = reading.tokens.slice(0, colon).every(({ text, pos }) => pos === "PROPN" && /^\p{Lu}/u.test(text));
    if (!colon || !names) continue;
    const label = labelText(reading, colon);
    if (!RUBRICS.test(label.toLowerCase())) turns.set(label, (turns.get(label) ?? 0) + 1);
  }
  const repeated = [...turns].filter(([, times]) => times >= TURNS);
  return new Set(repeated.length > 1 ? repeated.map(([label]) => label) : []);
}

/** The colon after a paragraph's first few words; 0 for none. */
function labelEnd({ tokens, quoteAt }: Reading): number {
  let colon = 0;
  while (colon < tokens.length && colon <= LONGEST_LABEL && tokens[colon]!.text !== ":") colon++;
  if (colon === 0 || colon > LONGEST_LABEL || colon + 1 >= tokens.length || quoteAt[colon] !== -1) return 0;
  return tokens[colon + 1]!.start === tokens[colon]!.end ? 0 : colon;
}

function labelText({ tokens, paragraph }: Reading, colon: number): string {
  return paragraph.facts.text.slice(tokens[0]!.start, tokens[colon - 1]!.end);
}

/**
 * "WALLACE: …" in a transcript, "Marsh: Valley ‘Will Not Forget’" in a headline: who speaks stands before a colon. `names`:
 * those that `transcriptNames` found.
 */
export function draftLabelled(reading: Reading, isFirst: boolean, names: ReadonlySet<string>): Draft | undefined {
  const { tokens, paragraph } = reading;
  const heading = isFirst || paragraph.facts.kind === "heading";
  const colon = labelEnd(reading);
  if (!colon) return undefined;
  const text = labelText(reading, colon);
  if (RUBRICS.test(text.toLowerCase())) return undefined;
  if (!isTranscriptName(text) && !names.has(text) && !(heading && isHeadlineName(tokens.slice(0, colon))))
    return undefined;
  const content = trimmed(reading, { from: colon + 1, to: tokens.length });
  if (content.to - content.from < (heading ? 3 : 1)) return undefined;
  return {
    reading,
    source: [{ from: 0, to: colon }],
    cue: { from: colon, to: colon + 1 },
    content: [{ ...content, reading }],
    stance: "statement",
    confidence: heading ? 0.6 : 0.9,
  };
}

/** A name, with what titles and joins it: no verb. */
function isHeadlineName(label: readonly Token[]): boolean {
  return (
    label.every(({ pos, text }) => /^(?:PROPN|ADJ|NOUN|PART|ADP|CCONJ|DET)$/.test(pos) || text === "-") &&
    label.some(({ pos }) => pos === "PROPN")
  );
}

/** Capitals throughout, as transcripts write who speaks; or Q and A. */
function isTranscriptName(text: string): boolean {
  return (
    /^(?:Q|A)$/.test(text) ||
    (/^[\p{Lu}][\p{Lu}\p{M}.’' -]+(?: \([^)]{1,30}\))?$/u.test(text) && /\p{Lu}{2}/u.test(text))
  );
}
