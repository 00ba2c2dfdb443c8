import { csv } from "./csv.ts";
import type { Outliner } from "./entry.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { text } from "./text.ts";

/** Every format that `onrecord speakers --format` knows. */
export const OUTLINES = { text, md: markdown, csv, json } as const satisfies Record<string, Outliner>;

export type OutlineFormat = keyof typeof OUTLINES;
