import type { Span } from "../../../text/span.ts";
import { firstFrom } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";

/**
 * "“I will sign it,” the president said, **flanked by his aides**": behind a quotation and who said it only more quotation is his. What
 * stands there without marks is told of him.
 */
export function withQuotedOnly(paragraph: Paragraph, attribution: Unnumbered): Unnumbered {
  const { cue, source, content } = attribution;
  const [said] = cue;
  if (!said || content.length < 2 || source.length === 0) return attribution;
  const before = content.filter(({ end }) => end <= said.start);
  if (before.length === 0 || typeOf(paragraph, before) !== "direct") return attribution;
  const kept = content.filter((span) => span.start < said.start || !isTold(paragraph, said, span));
  return kept.length === content.length
    ? attribution
    : { ...attribution, type: typeOf(paragraph, kept), content: kept };
}

const typeOf = (paragraph: Paragraph, spans: readonly Span[]) => attributionType([paragraph], spans);

/** "“It has failed,” he said, **and that** millions would starve": said without marks. */
const GOES_ON = /^(?:and|but|or|that|because|unless|until|although|though)\b/i;

/** In the same sentence, without a quotation. */
function isTold(paragraph: Paragraph, cue: Span, span: Span): boolean {
  const { start, end, facts } = paragraph;
  if (span.end > end || typeOf(paragraph, [span]) !== "indirect") return false;
  if (GOES_ON.test(facts.text.slice(span.start - start, span.end - start))) return false;
  const sentence = facts.sentences[firstFrom(facts.sentences, (s) => start + s.end >= cue.end)];
  return sentence !== undefined && span.end <= start + sentence.end;
}
