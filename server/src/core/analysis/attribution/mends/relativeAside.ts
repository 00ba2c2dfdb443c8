import { type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { type Reading, read } from "../rules/reading.ts";

const RELATIVE = /^(?:who|which|that|where|when|whom)$/;
const DASH = /^(?:[—–]|--?)$/;
const PERSON = /^(?:he|she|they)$/;
const NAMING = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/;

/**
 * Leaves to the writer what stands before a clause that somebody's word is of: "She found a man **who**, police say, **was hurt**", "The dam,
 * **which** engineers say **is sound**, will open". What is said is that clause.
 */
export function withinClause(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const [[source, ...others], [cue, ...more], [before, behind, ...pieces]] = [one.source, one.cue, one.content];
  if (!source || !cue || !before || !behind || others.length + more.length + pieces.length > 0) return one;
  if (before.start < paragraph.start || behind.end > paragraph.end) return one;
  if (before.end > source.start || source.end > cue.start || cue.end > behind.start) return one;
  const { tokens } = paragraph.facts;
  const rangeOf = (span: Span) => rangeWithin(tokens, shift(span, -paragraph.start));
  const [said, who, rest] = [rangeOf(before), rangeOf(source), rangeOf(behind)];
  const opener = openerOf(tokens, said.end, who.first, who.end);
  if (opener < 0) return one;
  const reading = read(paragraph);
  const { sentences, sentenceAt } = reading;
  // "Brand, who, **he** said, lied": whoever stands before it is not he, which is told by what is said.
  if (PERSON.test(tokens[who.first]!.lower)) return one;
  if (isCleft(tokens, sentences[sentenceAt[opener]!]!.firstToken, opener)) return one;
  const named = opener === who.first ? who.first + 1 : who.first;
  if (named >= who.end || rangeOf(cue).first - who.end > 0) return one;
  const to = clauseEnd(reading, opener, rest.first, rest.end);
  const spanOf = (from: number, end: number): Span => ({
    start: paragraph.start + tokens[from]!.start,
    end: paragraph.start + tokens[end - 1]!.end,
  });
  const content = [spanOf(openingOf(tokens, opener), opener + 1), spanOf(rest.first, to)];
  return { ...one, type: attributionType([paragraph], content), source: [spanOf(named, who.end)], content };
}

/** "…, **who**, police", where what stands before ends with it; "…, **who** police", where the source begins with it; -1 else. */
function openerOf(tokens: readonly Token[], end: number, first: number, to: number): number {
  const [last, head] = [tokens[end - 1], tokens[first]];
  // "On top of **that**, police say": no clause of a noun's.
  if (last?.lower === "that" && !/^(?:NOUN|PROPN)$/.test(tokens[end - 2]?.pos ?? "")) return -1;
  if (last && RELATIVE.test(last.lower) && tokens[end]?.text === "," && first === end + 1) return end - 1;
  if (!head || !/^(?:who|which)$/.test(head.lower) || tokens[first - 1]?.text !== ",") return -1;
  return tokens.slice(first + 1, to).every(({ pos }) => NAMING.test(pos)) ? first : -1;
}

/** "**It was Bell** who, Ruiz said, hid it", "**That is** when, Ruiz said, it fell": all of it is said, with no verb before it but "is". */
function isCleft(tokens: readonly Token[], from: number, opener: number): boolean {
  const verbs = tokens.slice(from, opener).filter(({ pos }) => pos === "VERB" || pos === "AUX");
  return (
    verbs.length > 0 &&
    !MARK.test(tokens[openingOf(tokens, opener) - 1]?.text ?? ",") &&
    verbs.every(({ lower }) => IS.test(lower))
  );
}
const IS = /^(?:is|was|are|were|['’]s|['’]re)$/;

/** From "**in** which", "**all of** whom" on. */
function openingOf(tokens: readonly Token[], opener: number): number {
  if (tokens[opener - 1]?.pos !== "ADP") return opener;
  let from = opener - 1;
  while (from > 0 && opener - from < LONGEST_OPENING && !MARK.test(tokens[from - 1]!.text)) from--;
  return MARK.test(tokens[from - 1]?.text ?? ",") ? from : opener - 1;
}
const LONGEST_OPENING = 5;
const MARK = /^(?:[,;:()—–]|--?)$/;

/** Where the clause ends: at the comma or dash that closes it, behind which its noun has a verb of its own. */
function clauseEnd({ tokens, quoteAt, sentences, sentenceAt }: Reading, opener: number, from: number, to: number) {
  const first = sentences[sentenceAt[opener]!]!.firstToken;
  const closer = DASH.test(tokens[opener - 1]?.text ?? "") ? DASH : /^,$/;
  const isSubject = !tokens.slice(first, opener).some(({ pos }) => pos === "VERB" || pos === "AUX");
  if (!isSubject) return to;
  for (let at = from + 1; at + 1 < to; at++) {
    if (!closer.test(tokens[at]!.text) || quoteAt[at] !== -1) continue;
    const { pos, lower } = tokens[at + 1]!;
    if (pos === "AUX" || (pos === "VERB" && !lower.endsWith("ing"))) return at;
  }
  return to;
}
