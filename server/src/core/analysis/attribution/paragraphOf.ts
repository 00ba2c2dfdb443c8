import { firstFrom } from "../../text/tokenRange.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Unnumbered } from "./attribution.ts";

/** The paragraph of an attribution's cue, or of what is quoted where there is none. */
export function paragraphOf(paragraphs: readonly Paragraph[], { cue, content = [] }: Partial<Unnumbered>): Paragraph {
  const at = (cue?.[0] ?? content[0])!.start;
  return paragraphs[firstFrom(paragraphs, ({ end }) => end > at)]!;
}
