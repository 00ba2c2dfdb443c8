import type { Span } from "../../../text/span.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";

/** "was understood **to** have told friends": what others say of whoever it is. */
const HEARSAY =
  /^(?:is|are|was|were)(?:\s(?:also|now|still|widely))?\s(?:understood|believed|thought|said|reported|rumou?red|alleged)$/i;
/** "got **a text** saying that". */
const RECEIVED =
  /^((?:has |had )?(?:received|got|gets|receives|opened|found|saw|was sent|were sent|were given|was given)\s)((?:an?|the|this|that|one|two|several)\s(?:[\p{L}’'-]+\s){1,4}?)(saying|informing|telling|warning|asking|claiming|stating|announcing|confirming)$/u;

/**
 * Takes what is said from whoever is told it, or of whom it is said: "Ruiz, **told** that it was late, asked …", "Ruiz **is understood
 * to** want it", "Ruiz **got a text saying** that it was late", where the text says so.
 */
export function withoutReceiver(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  one = withoutTold(paragraph, withoutHearer(paragraph, one));
  const [[source, ...others], [cue, ...more]] = [one.source, one.cue];
  if (!source || !cue || others.length + more.length > 0 || source.end > cue.start) return one;
  const [verb, who] = [textOf(paragraph, cue), textOf(paragraph, source)];
  if (isTold(paragraph, source, cue, who, verb) || isPassivelyTold(paragraph, cue, verb)) return { ...one, source: [] };
  const to = textOf(paragraph, { start: cue.end, end: Math.min(paragraph.end, cue.end + 4) });
  if (HEARSAY.test(verb) && /^\s(?:not\s)?to\b/.test(to)) return { ...one, source: [], stance: "statement" };
  const [, got, letter, says] = RECEIVED.exec(verb) ?? [];
  if (!got || !letter || !says) return one;
  const from = cue.start + got.length;
  return {
    ...one,
    source: [{ start: from, end: from + letter.trimEnd().length }],
    cue: [{ start: cue.end - says.length, end: cue.end }],
  };
}

/** "The plant will close, two managers have told **the Courier**": who hears it is no part of what is said before. */
function withoutHearer(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const [[cue, ...more], [said, hearer, ...pieces]] = [one.cue, one.content];
  if (!cue || !said || !hearer || more.length + pieces.length > 0) return one;
  if (said.end > cue.start || hearer.start - cue.end !== 1 || hearer.end > paragraph.end) return one;
  if (!/\b(?:told|tells|informed)$/.test(textOf(paragraph, cue))) return one;
  return HEARER.test(textOf(paragraph, hearer)) ? { ...one, content: [said] } : one;
}
const HEARER =
  /^(?:the\s|an?\s|BBC\s)?\p{Lu}[\p{L}&’'.-]*(?:\s\p{Lu}[\p{L}&’'.-]*){0,4}$|^(?:reporters|journalists|the\s\p{Ll}+)$/u;

/** "**The court** was told Ruiz had worked there": who is told it is no part of what is said behind. */
function withoutTold(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const [[cue, ...more], [hearer, said, ...pieces]] = [one.cue, one.content];
  if (!cue || !hearer || !said || one.source.length + more.length + pieces.length > 0) return one;
  if (hearer.start < paragraph.start || cue.start - hearer.end !== 1 || said.end > paragraph.end) return one;
  if (!PASSIVE_TOLD.test(textOf(paragraph, cue))) return one;
  if (said.start - cue.end === 1) return { ...one, content: [said] };
  // "**Ruiz**, the court was told, **had** worked there": between commas.
  const body = TOLD_BEHIND.exec(textOf(paragraph, hearer));
  if (!body || textOf(paragraph, { start: cue.end, end: said.start }) !== ", ") return one;
  return { ...one, content: [{ start: hearer.start, end: hearer.start + body.index }, said] };
}
const TOLD_BEHIND = /,\s(?:[\p{L}’'-]+\s){0,4}[\p{L}’'-]+$/u;
const PASSIVE_TOLD =
  /^(?:(?:is|are|was|were)|(?:has|have|had) been)(?: also| later)? (?:told|informed|warned|assured)$/;

/** "Fans **were assured that** he would stay". */
const isPassivelyTold = (paragraph: Paragraph, cue: Span, verb: string): boolean =>
  /^(?:(?:is|are|was|were)|(?:has|have|had) been)(?:\s\p{Ll}+ly| also| later)?\s(?:told|assured|reassured|informed|warned|promised|reminded|notified|advised)$/u.test(
    verb,
  ) && /^\s(?:that|how|why)\b/.test(textOf(paragraph, { start: cue.end, end: Math.min(paragraph.end, cue.end + 6) }));

/** "Ruiz, **told** that", "Ruiz, **asked** about": a participle behind a comma, of a name that no other comma closes. */
function isTold(paragraph: Paragraph, source: Span, cue: Span, who: string, verb: string): boolean {
  if (!/^(?:told|informed|asked|reminded|warned)$/.test(verb) || who.includes(",")) return false;
  if (textOf(paragraph, { start: source.end, end: cue.start }).trim() !== ",") return false;
  return /^\s(?:that|of|about|to|by|whether|if|why|how|what)\b/.test(
    textOf(paragraph, { start: cue.end, end: Math.min(paragraph.end, cue.end + 9) }),
  );
}
