import type { Root } from "mdast";
import { type Extension, fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** Parses GitHub's Markdown. Every node has its place: what would replace text by nodes without one is left out. */
export function parse(text: string): Root {
  const extensions = gfmFromMarkdown().map((extension: Extension) => ({ ...extension, transforms: [] }));
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: extensions });
}
