/**
 * Stands in a block's prose for every code unit of the source that is not prose (a Markdown asterisk, a link target, the
 * rest of an HTML entity), so that prose and source have the same length and every offset is an offset into the source.
 * U+FEFF: zero width, matched by `\s`, and never meaningful inside a text.
 */
export const FILLER = "\uFEFF";

/** The prose as a reader sees it, without fillers. Offsets into the result are no longer offsets into the source. */
export function withoutFiller(prose: string): string {
  return prose.includes(FILLER) ? prose.replaceAll(FILLER, "") : prose;
}
