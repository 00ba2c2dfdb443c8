import { readDocument } from "../../server/src/core/document/read.ts";
import { FILLER, withoutFiller } from "../../server/src/core/text/filler.ts";

/** The blocks of a text as lines to read: "heading: Harbour to close". Line ends inside a block show as "⏎". */
export function blocksOf(text: string, languageId = "plaintext"): string[] {
  return readDocument(text, languageId).blocks.map(({ kind, prose }) => `${kind}: ${visible(prose)}`);
}

/** The prose of every block, with "·" for each FILLER. */
export function proseOf(text: string, languageId = "plaintext"): string[] {
  return readDocument(text, languageId).blocks.map(({ prose }) => prose.replaceAll(FILLER, "·"));
}

function visible(prose: string): string {
  return withoutFiller(prose)
    .trim()
    .replace(/\s*(?:\r\n|\r|\n)\s*/g, "⏎");
}
