import type { Block } from "../document.ts";
import { readPlain } from "../plain/readPlain.ts";
import { blank } from "./blank.ts";
import type { Markup } from "./languages.ts";

/** How far a heading's mark may stand from its words, in code units. */
const REACH = 200;

/** Reads a text whose markup is blanked out first: no parser of the language, but its markup is not taken for prose. */
export function readMarkup(text: string, { blanks, headingBefore, headingAfter }: Markup): readonly Block[] {
  const masked = blanks.reduce(blank, text);
  return readPlain(masked).map((block) => {
    const before = headingBefore?.test(text.slice(Math.max(0, block.start - REACH), block.start));
    const after = headingAfter?.test(text.slice(block.end, block.end + REACH));
    return before || after ? { ...block, kind: "heading" } : block;
  });
}
