import { overlaps, type Span } from "../../../text/span.ts";
import type { Paragraph } from "../../paragraph.ts";
import { firstOffset, type Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";

/** What others call out to somebody who speaks: "she told them, **drawing shouts of** “Amen!”", "spoke **to cries of** “Shame!”". */
const SHOUTS =
  /(?<by>,?\s(?:drawing|prompting|eliciting|earning|provoking|sparking|drew|drawn|prompted|sparked|to|amid|over|above|(?:met|greeted|received|interrupted|answered) (?:with|by)|drowned out by))\s(?:(?:and|one|a|few|some|loud|more|scattered|boos|cheers|applause|jeers|laughter|chorus of|lone)\s){0,4}(?<cue>(?:shouts?|cries|chants?|calls|yells|jeers|screams?|shrieks?|roars?)\sof),?\s(?=["“‘])/dgu;
const MAY_HOLD = /\b(?:shouts?|cries|chants?|calls|yells|jeers|screams?|shrieks?|roars?) of,? ["“‘]/;
/** Who calls it, behind what is called: "from **the gallery**". */
const FROM =
  /^\sfrom\s((?:the|some|many|several|a few|members of)\s[\p{Ll}\s-]{0,60}?\p{Ll}+)(?=[.,;]|\s(?:as|when|while|and|who|at|in)\b|$)/u;
const LIKELY = 0.8;

/**
 * Gives what is called out to whoever calls it, or to nobody who is named, and not to the one whom it is called to. `all`: the
 * attributions of a paragraph.
 */
export function withShouts(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  const { start, facts } = paragraph;
  if (!MAY_HOLD.test(facts.text)) return all;
  let read = all;
  for (const { indices } of facts.text.matchAll(SHOUTS)) {
    const [{ by, cue }, end] = [indices!.groups as Record<"by" | "cue", [number, number]>, indices![0]![1]];
    const quotation = facts.quotations.find((q) => q.start === end);
    if (!quotation || facts.quotations.some((q) => q.start < by[0] && by[1] < q.end)) continue;
    const shout: Span = { start: start + quotation.start, end: start + quotation.end };
    const from = FROM.exec(facts.text.slice(quotation.end));
    const source = from ? shift(shout.end + " from ".length, from[1]!.length) : [];
    const told: Unnumbered = {
      type: attributionType([paragraph], [shout]),
      stance: "statement",
      confidence: LIKELY,
      source,
      cue: [{ start: start + cue[0], end: start + cue[1] }],
      content: [shout],
    };
    read = [...read.flatMap((one) => without(paragraph, one, { start: start + by[0], end: shout.end })), told];
  }
  return read === all ? all : [...read].sort((a, b) => firstOffset(a) - firstOffset(b));
}

const shift = (at: number, length: number): Span[] => [{ start: at, end: at + length }];

/** An attribution without what is called out, and without how that is told; nothing, where that is all it holds. */
function without(paragraph: Paragraph, one: Unnumbered, told: Span): Unnumbered[] {
  if (one.cue.some((span) => overlaps(span, told))) return [];
  if (!one.content.some((span) => overlaps(span, told))) return [one];
  // "He left amid cries of “Shame!”, **Hale said**": who tells of it all.
  if (one.cue[0] && one.cue[0].start >= told.end && one.content.at(-1)!.end >= told.end) return [one];
  const content = one.content.flatMap((span) =>
    !overlaps(span, told) ? [span] : span.start < told.start ? [{ start: span.start, end: told.start }] : [],
  );
  return content.length === 0 ? [] : [{ ...one, type: attributionType([paragraph], content), content }];
}
