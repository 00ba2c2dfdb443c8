import { blank } from "../markup/blank.ts";
import { emptyPart, type Part } from "../part.ts";
import { readPlain } from "../plain/readPlain.ts";
import { readHtml } from "./readHtml.ts";

const TAGS = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1>|$)|<\/?[a-z][^<>]*>/dgi;

/** Elements in one another to this depth are nobody's page, and more than a stack can hold. */
const DEEPEST = 500;

/** Reads HTML; what no parser can be given is read as plain text without its tags. Never throws. */
export function readHtmlSafely(text: string): Part {
  if (depth(text) <= DEEPEST) {
    try {
      return readHtml(text);
    } catch {
      // As if it were too deep.
    }
  }
  return { ...emptyPart(), blocks: readPlain(blank(text, TAGS)) };
}

/** The most elements that could be open at once; void elements and those often left open are not counted. */
function depth(text: string): number {
  let open = 0;
  let most = 0;
  for (const [tag] of text.matchAll(/<\/?[a-z][^<>]*>/gi)) {
    if (/^<(?:br|img|hr|input|meta|link|wbr|source|p|li|td|tr|th)\b|\/>$/i.test(tag)) continue;
    open = Math.max(0, open + (tag.startsWith("</") ? -1 : 1));
    most = Math.max(most, open);
  }
  return most;
}
