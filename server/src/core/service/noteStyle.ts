import type { Document } from "../document/document.ts";

/** How a source note is written; "auto": as the file does it already, else what suits its language. */
export const NOTE_STYLES = ["auto", "comment", "footnote", "citation", "criticmarkup", "bracket"] as const;
export type NoteStyle = (typeof NOTE_STYLES)[number];
export type WrittenStyle = Exclude<NoteStyle, "auto">;

/** What each language can hold; the first is what it gets where the file has no notes yet. */
const STYLES: Readonly<Record<string, readonly WrittenStyle[]>> = {
  markdown: ["comment", "footnote", "citation", "criticmarkup", "bracket"],
  mdx: ["criticmarkup", "footnote", "citation", "bracket"],
  html: ["comment"],
};
const ELSEWHERE: readonly WrittenStyle[] = ["bracket", "criticmarkup"];

/** The style for a new note: the one asked for where the language can hold it, else the file's own, else the language's. */
export function styleFor(document: Document, wanted: NoteStyle): WrittenStyle {
  const possible = STYLES[document.languageId] ?? ELSEWHERE;
  if (wanted !== "auto" && possible.includes(wanted)) return wanted;
  const counts = new Map<WrittenStyle, number>();
  for (const { kind, start } of document.notes) {
    if (kind === "link") continue;
    const style = kind === "comment" && document.text.startsWith("{>>", start) ? "criticmarkup" : kind;
    counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  const used = possible.filter((style) => counts.has(style)).sort((a, b) => counts.get(b)! - counts.get(a)!);
  return used[0] ?? possible[0]!;
}
