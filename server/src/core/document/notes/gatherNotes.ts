import type { Comment, Footnote, Link, SourceNote } from "../document.ts";

/** A comment that tells where a thing comes from: `<!-- source: … -->`, `{>>source: …<<}`. */
const SOURCE = /^\s*(?:sources?|src)\s*:\s*/i;

/** True for a comment that tells a source. */
export function tellsSource(words: string): boolean {
  return SOURCE.test(words);
}

/** Links that lead to something; an anchor in the same text or an address of mail is no record. */
const RECORD = /^(?:https?:|doi:|file:|\/|\.|[\w-]+[/.])/i;

/** What links, footnotes and comments say of where a thing comes from. In no order. */
export function gatherNotes(
  text: string,
  links: readonly Link[],
  comments: readonly Comment[],
  footnotes: readonly Footnote[],
): readonly SourceNote[] {
  const notes: SourceNote[] = [];
  for (const { start, end, target } of links) {
    if (RECORD.test(target)) notes.push({ start, end, kind: "link", text: "", target });
  }
  for (const { start, end, text: words } of comments) {
    const lead = SOURCE.exec(words)?.[0];
    if (lead !== undefined)
      notes.push({ start, end, kind: "comment", text: words.slice(lead.length).trim(), target: "" });
  }
  for (const { label, references, definition } of footnotes) {
    const said = definition ? footnoteText(text.slice(definition.start, definition.end)) : "";
    for (const { start, end } of references) notes.push({ start, end, kind: "footnote", text: said, target: label });
  }
  return notes;
}

/** What a footnote says, without what silences a finding in it. */
function footnoteText(definition: string): string {
  const said = definition.replace(/^\s*\[\^[^\]]*\]:/, "");
  return said.replace(/[ \t]*<!--\s*onrecord-[\s\S]*?(?:-->|$)/g, "").trim();
}
