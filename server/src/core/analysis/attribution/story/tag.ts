import type { Range, Reading } from "../rules/reading.ts";

/** What gives a quotation to a speaker: "said she", "Ada replied", "was her answer". */
export interface Tag {
  readonly reading: Reading;
  readonly cue: Range;
  readonly source: Range | undefined;
  readonly thought: boolean;
}
