import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";

/**
 * Takes both verbs of “The army **neither confirmed nor denied** the strike” for the cue, whichever of them was found, and neither
 * for a word of the army's name or of what it says.
 */
export function withNeither(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const [source, cue, content] = [one.source[0], one.cue[0], one.content[0]];
  if (one.source.length !== 1 || one.cue.length !== 1 || one.content.length !== 1) return one;
  if (!source || !cue || !content || source.end > cue.start || cue.end > content.start) return one;
  const words = textOf(paragraph, { start: source.start, end: content.end });
  const neither = words.indexOf(" neither ");
  if (neither < 0 || neither > cue.end - source.start) return one;
  const [verbs] = VERBS.exec(words.slice(neither)) ?? [];
  if (verbs === undefined) return one;
  const both = source.start + neither + verbs.length;
  if (both <= cue.start || both >= content.end) return one;
  const start = source.start + (HELPER.exec(words.slice(0, neither))?.index ?? neither) + 1;
  return {
    ...one,
    source: [{ start: source.start, end: Math.min(source.end, start - 1) }],
    cue: [{ start, end: both }],
    content: [{ start: Math.max(content.start, both + 1), end: content.end }],
  };
}
const VERBS = /^ neither \p{Ll}+ nor \p{Ll}+(?= )/u;
/** "Would" of "would neither confirm nor deny", with the space before it: the cue begins there. */
const HELPER = / (?:would|will|could|can|has|have|had|did|does|do)$/;
