import type { BlockKind } from "../document.ts";

/** Elements that begin and end a block, with what their text is; "" keeps the kind of what they stand in. */
export const BLOCKS: ReadonlyMap<string, BlockKind | ""> = new Map<string, BlockKind | "">([
  ...["h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt"].map((name) => [name, "heading"] as const),
  ...["li", "dd"].map((name) => [name, "item"] as const),
  ...["td", "th", "caption"].map((name) => [name, "cell"] as const),
  ["blockquote", "quote"],
  ["address", "furniture"],
  ...`p figcaption div article section main header hgroup aside figure details table thead tbody tfoot tr ul ol dl hr body html
  center fieldset legend`
    .split(/\s+/)
    .map((name) => [name, ""] as const),
]);

/** Elements whose text no reader of the article reads as prose. https://html.spec.whatwg.org/multipage/indices.html#elements-3 */
export const NOT_PROSE: ReadonlySet<string> = new Set(
  `head script style template noscript svg math iframe object embed canvas audio video nav footer form button select textarea
  datalist pre code kbd samp var del s rp rt menu dialog map`.split(/\s+/),
);
