import type { ResolvedAttribution } from "../analysis/speaker/speaker.ts";
import { tells } from "../analysis/speaker/tells.ts";
import type { Reading } from "./reading.ts";
import { findUnsourced, union, untouched } from "./unsourced.ts";

/** Words that the text gives nobody, as a list of who says what shows them. */
export type Untold = Pick<ResolvedAttribution, "content" | "cue" | "type">;

/**
 * What a list of who says what has at its end, in text order: statements that no speaker was found for, and quotations that are
 * no statement's, since nothing near them tells of anybody: “**Nobody asked us.**” in a paragraph of its own. Those are what a
 * cut has left behind, and nobody checks what the list leaves out.
 */
export function untold(reading: Reading): readonly Untold[] {
  const statements: Untold[] = reading.article.attributions.filter((a) => a.speaker === null && tells(a));
  const told = union(statements.flatMap(({ content }) => content));
  const quotations = untouched(findUnsourced(reading).quotations, told).map(
    (span): Untold => ({ content: [span], cue: [], type: "direct" }),
  );
  return [...statements, ...quotations].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ content, cue }: Untold): number {
  return (content[0] ?? cue[0])?.start ?? 0;
}
