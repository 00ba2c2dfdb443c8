import type { Part } from "../part.ts";
import { addPart, emptyPart } from "../part.ts";
import { findChunks } from "./chunks.ts";
import { definitionsFor, normalizeLabel, readLinkTargets } from "./definitions.ts";
import { readChunkSafely } from "./safely.ts";

/** YAML or TOML between two rows of marks, at the very top. */
const FRONT_MATTER =
  /^(?:---[ \t]*\r?\n(?:[\s\S]*?\r?\n)??---[ \t]*(?:\r?\n|$)|\+\+\+[ \t]*\r?\n(?:[\s\S]*?\r?\n)??\+\+\+[ \t]*(?:\r?\n|$))/;

export type MarkdownReader = (text: string) => Part;

/**
 * Makes a reader of Markdown that remembers the chunks of the text before: parsing is by far the dearest stage, and an edit
 * touches one chunk. What it returns depends on the text alone.
 */
export function createMarkdownReader(): MarkdownReader {
  let previous = new Map<string, Part>();
  return (text) => {
    const current = new Map<string, Part>();
    const whole = emptyPart();
    const mark = text.startsWith("\uFEFF") ? 1 : 0;
    const from = mark + (FRONT_MATTER.exec(text.slice(mark))?.[0].length ?? 0);
    const targets = readLinkTargets(text);
    for (const { start, end } of findChunks(text, from)) {
      const chunk = text.slice(start, end);
      const key = chunk + targetsKey(chunk, targets);
      const part = current.get(key) ?? previous.get(key) ?? readChunkSafely(chunk, targets);
      current.set(key, part);
      addPart(whole, part, start);
    }
    previous = current;
    return whole;
  };
}

/** The definitions that a chunk's reading depends on. */
function targetsKey(chunk: string, targets: ReadonlyMap<string, string>): string {
  if (targets.size === 0 || !chunk.includes("[")) return "";
  const used = definitionsFor(chunk, targets).match(/^\[[^^][^\]]*\]/gm) ?? [];
  return JSON.stringify(used.map((label) => [label, targets.get(normalizeLabel(label.slice(1, -1)))]));
}
