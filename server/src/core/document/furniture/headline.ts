/** Ends as a sentence does, closing marks and brackets after it aside; a colon or comma leads on. */
const END_MARK = /[.!?…:;,][)\]”’"'»*_]*\s*$/;
const FULL_STOP = /[.][)\]”’"'»]*\s*$/;

/** True when a line ends as sentences end, or leads on to the next. */
export function hasEndMark(line: string): boolean {
  return END_MARK.test(line);
}

/** True when a line can be a headline or subhead by its looks: short, capital first, no end mark. */
export function looksLikeHeading(line: string, mostWords: number): boolean {
  const text = line.trim();
  if (text.length > mostWords * 9 || !/^[\p{Lu}\p{N}“"'‘«$£€¿¡]/u.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > mostWords) return false;
  return !hasEndMark(text);
}

/** True When Nearly Every Long Word Has a Capital, as in American headlines; a full stop at the end does not matter. */
export function isTitleCase(line: string): boolean {
  if (hasEndMark(line) && !FULL_STOP.test(line)) return false;
  const words = (line.match(/\p{L}[\p{L}’']{3,}/gu) ?? []).filter((word) => !SMALL.has(word));
  if (words.length < 3) return false;
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capital / words.length >= 0.85;
}

/**
 * True when a line with a full stop is still no sentence of the article: headlines leave articles and past tenses out ("Council
 * votes down harbour plan.").
 */
export function isHeadlinese(line: string): boolean {
  return line.length <= 120 && /^[^“"]*[.;]$/.test(line) && !SENTENCE_WORDS.test(line);
}

const SENTENCE_WORDS = /\b(?:the|an?|was|were|had|has|have|been|said|told|it|there|i|we)\b/i;

/** Words that title case leaves small. */
const SMALL = new Set([
  "with",
  "from",
  "into",
  "over",
  "than",
  "that",
  "upon",
  "onto",
  "amid",
  "after",
  "about",
  "against",
]);
