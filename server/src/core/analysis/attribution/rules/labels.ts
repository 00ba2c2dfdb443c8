import type { Draft } from "./draft.ts";
import { type Reading, trimmed } from "./reading.ts";

/** What stands before a headline's colon and is nobody: rubrics. */
const RUBRICS =
  /^(?:the latest|exclusive|watch|video|poll|opinion|report|analysis|update|updated|breaking|live|photos?|listen|read|editorial|review|explainer|fact check|correction|note|related|tip|election|result|results|live updates|warning|caution|question|answer|more|also|and|bonus|example|here|ps|p\.s\.|re|subject|date|time|place|when|where|who|what|why|how)$/;
const LONGEST_LABEL = 7;

/** "WALLACE: …" in a transcript, "Marsh: Valley ‘Will Not Forget’" in a headline: who speaks stands before a colon. */
export function draftLabelled(reading: Reading, isFirst: boolean): Draft | undefined {
  const { tokens, quoteAt, paragraph } = reading;
  const heading = isFirst || paragraph.facts.kind === "heading";
  let colon = 0;
  while (colon < tokens.length && colon <= LONGEST_LABEL && tokens[colon]!.text !== ":") colon++;
  if (colon === 0 || colon > LONGEST_LABEL || colon + 1 >= tokens.length || quoteAt[colon] !== -1) return undefined;
  if (tokens[colon + 1]!.start === tokens[colon]!.end) return undefined;
  const label = tokens.slice(0, colon);
  const text = paragraph.facts.text.slice(tokens[0]!.start, tokens[colon - 1]!.end);
  if (RUBRICS.test(text.toLowerCase())) return undefined;
  if (
    !isTranscriptName(text) &&
    !(
      heading &&
      label.every(({ pos, text: t }) => /^(?:PROPN|ADJ|NOUN|PART|ADP|CCONJ|DET)$/.test(pos) || t === "-") &&
      label.some(({ pos }) => pos === "PROPN")
    )
  )
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

/** Capitals throughout, as transcripts write who speaks; or Q and A. */
function isTranscriptName(text: string): boolean {
  return (
    /^(?:Q|A)$/.test(text) ||
    (/^[\p{Lu}][\p{Lu}\p{M}.’' -]+(?: \([^)]{1,30}\))?$/u.test(text) && /\p{Lu}{2}/u.test(text))
  );
}
