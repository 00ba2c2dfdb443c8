import type { Span } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { firstFrom } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { verdictIn } from "../partings/verdict.ts";

/** What opens a clause that goes on behind its own comma: "that while it was “fine,” he would go". */
const OPENER = /^(?:while|if|although|though|when|whenever|because|since|unless|once|until|despite)$/;
/** "called it “a mistake” before leaving the room": what the speaker did next is not what he said. */
const BEFORE = /^\s+before\s+\p{Ll}+ing\b/u;
/** What opens such a clause at the content's beginning or behind a comma: "that after the “storm,” he would go". */
const PERHAPS = /^(?:as|after|before|even|in|on|for|with|by|at|under|from|during|without|thanks|given)$/;

/**
 * Ends content where its sentence turns from it. In "When Bell called it “a mistake,” the board sighed" the sentence goes on behind
 * the comma in the quotation with a subject and a verb of its own, which nothing in the content waits for.
 */
export function endAtClause(paragraph: Paragraph, attribution: Unnumbered): Unnumbered {
  const { type, cue, content } = attribution;
  const from = cue.at(-1)?.end ?? paragraph.end;
  const verb = paragraph.facts.text.slice((cue[0]?.start ?? from) - paragraph.start, from - paragraph.start);
  // A turn in a transcript (":", "A.") is whole, whatever is quoted in it.
  if (type === "direct" || !/\p{Ll}/u.test(verb)) return attribution;
  let cut = false;
  const pieces = content.flatMap((piece) => {
    if (piece.start < from || piece.end > paragraph.end) return piece;
    const end = Math.min(clauseEnd(paragraph, piece), verdictStart(paragraph, piece));
    cut ||= end < piece.end;
    if (end <= piece.start && content.length > 1) return [];
    return end < piece.end && end > piece.start ? { ...piece, end } : piece;
  });
  return cut ? { ...attribution, content: pieces } : attribution;
}

/** Where such a verdict begins in a piece of content; the piece's end where there is none. */
function verdictStart({ start, facts: { text, quotations } }: Paragraph, { start: from, end }: Span): number {
  // "…, the council said, **something the mayor called** “a lie”": a piece of its own.
  const opens = text.slice(Math.max(0, from - start - 2), from - start) === ", " ? from - 2 : from;
  const within = text.slice(opens - start, end - start);
  const found = Math.max(verdictIn(within), within.search(OF_CLAIM));
  const at = found < 0 ? end : opens + found;
  // Within quotation marks it is the speaker's own.
  const quoted = quotations.some((one) => start + one.start < at && at < start + one.end);
  return found >= 0 && !quoted && (at < from || found > SHORTEST) ? at : end;
}
/** "…, **a claim Hale is quick to disown**": what becomes of the claim is no part of it, whoever tells it. */
const OF_CLAIM =
  /,["”’]*\san?\s(?:claim|charge|accusation|allegation|assertion|suggestion|version of events)\s(?:(?:that|which)\s)?(?=\p{Lu}|(?:the|his|her|its|their|some|many|most|several|both|other|others|critics|experts|officials|residents|police|engineers|scientists)\s)/u;
/** Characters of what is said before it. */
const SHORTEST = 12;

function clauseEnd({ start, facts: { text, tokens, quotations } }: Paragraph, piece: Span): number {
  const first = firstFrom(tokens, (token) => start + token.start >= piece.start);
  let at = first;
  for (const quotation of quotations) {
    const [opens, closes] = [start + quotation.start, start + quotation.end];
    const comma = text[quotation.inner.end - 1] === ",";
    const acts = BEFORE.test(text.slice(quotation.end, quotation.end + 40));
    if (opens < piece.start || !(comma || acts)) continue;
    if (closes >= piece.end) break;
    if (acts) return closes;
    for (; at < tokens.length && start + tokens[at]!.start < closes; at++)
      if (isOpener(tokens, at, first)) return piece.end;
    const next = firstFrom(tokens, (token) => token.start >= quotation.end);
    if (startsClause(tokens, next)) return closes;
  }
  return piece.end;
}

function isOpener(tokens: readonly Token[], at: number, first: number): boolean {
  const { lower } = tokens[at]!;
  if (OPENER.test(lower)) return true;
  let before = at - 1;
  while (before >= first && /^(?:["“‘'«`]|``|'')$/.test(tokens[before]!.text)) before--;
  return PERHAPS.test(lower) && (before < first || /^(?:that|,|and|but)$/.test(tokens[before]!.lower));
}

/** Words that a subject may have before its verb. */
const LONGEST = 8;

/** A finite verb, or a subject that is told apart from an apposition ("a term …") and then one. */
function startsClause(tokens: readonly Token[], from: number): boolean {
  const opener = tokens[from];
  if (!opener) return false;
  if (opener.pos === "AUX") return !/^(?:to|be|been|being)$/.test(opener.lower);
  const subject = /^(?:he|she|they|it|we|i|you|both|the|his|her|their)$/.test(opener.lower) || opener.pos === "PROPN";
  if (!subject) return false;
  let named = opener.pos === "PROPN" || opener.pos === "PRON";
  for (let i = from + 1; i < tokens.length && i < from + LONGEST; i++) {
    const { pos, lower } = tokens[i]!;
    named ||= pos === "PROPN";
    if (pos === "AUX") return true;
    // "the number needed to win": no verb of its own, as far as can be told.
    if (pos === "VERB") return !/ing$/.test(lower) && (named || !/e[dn]$/.test(lower));
    if (!/^(?:ADJ|NOUN|PROPN|PART|NUM|ADV|DET|CCONJ)$/.test(pos) && lower !== "of") return false;
  }
  return false;
}
