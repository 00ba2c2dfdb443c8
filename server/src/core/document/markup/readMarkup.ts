import { coverOf } from "../../text/cover.ts";
import type { Link } from "../document.ts";
import { emptyPart, type Part } from "../part.ts";
import { readPlain } from "../plain/readPlain.ts";
import { blank } from "./blank.ts";
import type { Markup } from "./languages.ts";
import { linkOf } from "./links.ts";
import { linksByName, type NamedReference, referenceOf } from "./namedTargets.ts";

/** How far a heading's mark may stand from its words, in code units. */
const REACH = 200;

/** Reads a text whose markup is blanked out first: no parser of the language, but its markup is not taken for prose. */
export function readMarkup(text: string, { blanks, headingBefore, headingAfter, quotes }: Markup): Part {
  const links: Link[] = [];
  const references: NamedReference[] = [];
  const see = (match: RegExpExecArray) => {
    const reference = referenceOf(match);
    const link = reference ? undefined : linkOf(match);
    if (reference) references.push(reference);
    else if (link) links.push(link);
  };
  const masked = blanks.reduce((left, pattern) => blank(left, pattern, see), text);
  const quoted = coverOf(
    quotes
      ? [...text.matchAll(quotes)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
      : [],
  );
  const blocks = readPlain(masked).map((block): Part["blocks"][number] => {
    const before = headingBefore?.test(text.slice(Math.max(0, block.start - REACH), block.start));
    const after = headingAfter?.test(text.slice(block.end, block.end + REACH));
    if (quoted.holds(block)) return { ...block, kind: "quote" };
    return before || after ? { ...block, kind: "heading" } : block;
  });
  const all = [...links, ...linksByName(text, references)];
  return { ...emptyPart(), blocks, links: all.sort((a, b) => a.start - b.start) };
}
