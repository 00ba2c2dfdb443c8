import { withoutFiller } from "../text/filler.ts";
import type { Span } from "../text/span.ts";

/** The source's words in a span on one line, cut at a word where they run over `limit` characters. */
export function excerpt(text: string, { start, end }: Span, limit = 60): string {
  // A few times the limit is read at most: a span may be a whole article.
  const words = withoutFiller(text.slice(start, Math.min(end, start + 4 * limit)))
    .replace(/\s+/g, " ")
    .trim();
  if (words.length <= limit && end - start <= 4 * limit) return words;
  const cut = words.slice(0, limit - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$|[\s,;:–—-]+$/, "")}…`;
}

/** "1 quote", "4 quotes". */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n.toLocaleString("en")} ${n === 1 ? noun : plural}`;
}
