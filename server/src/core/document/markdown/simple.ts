import { FILLER } from "../../text/filler.ts";
import { isFurniture } from "../furniture/furniture.ts";
import { emptyPart, type Part } from "../part.ts";

/** Any character or beginning of a line that could mean something in Markdown, and a blank line. */
const MARKUP =
  /[*_`~[\]<>&\\|@\0\uFEFF]|:\/\/|www\.|(?:^|[\r\n])(?: {4}| {0,3}[\t#=+-]| {0,3}\d{1,9}[.)])|(?:\r\n|\r|\n)[ \t]*[\r\n]/i;

/** Reads a chunk that is one paragraph of plain words, as most are, without a parser; undefined for any other. */
export function readSimple(chunk: string): Part | undefined {
  const body = chunk.trimEnd();
  if (MARKUP.test(body)) return undefined;
  const start = body.search(/[^ \r\n]/);
  if (start < 0) return emptyPart();
  const prose = body
    .slice(start)
    // Looked for where blanks begin alone, so that a row of them is gone through once.
    .replace(/(?<![ \t])[ \t]+(?=[\r\n])|(?<=[\r\n])[ \t]+/g, (spaces) => FILLER.repeat(spaces.length));
  const kind = isFurniture(prose) ? "furniture" : "paragraph";
  return { ...emptyPart(), blocks: [{ kind, start, end: body.length, prose }] };
}
