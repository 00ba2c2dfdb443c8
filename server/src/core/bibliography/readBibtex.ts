import { type BibliographyEntry, labelOf } from "./bibliography.ts";

/** `@article{key,` or `@article(key,`; what stands between entries is a comment. */
const ENTRY = /@[ \t]*([a-zA-Z]{1,40})[ \t]*[{(]\s{0,100}(?:([^\s,{}()"]{1,300})\s{0,100},)?/g;
const FIELD = /[\s,]*([\w-]{1,60})\s{0,100}=\s{0,100}/y;
const NO_ENTRIES = new Set(["comment", "string", "preamble"]);
const SHOWN = new Set(["author", "editor", "title", "year", "date"]);

/**
 * Reads BibTeX and BibLaTeX as far as citing needs: keys, where entries stand, and who wrote what when. Own code, because the
 * libraries keep no offsets. Linear; an entry that is never closed ends where the next one begins on a line of its own.
 */
export function readBibtex(text: string): readonly BibliographyEntry[] {
  const entries: BibliographyEntry[] = [];
  let at = 0;
  for (;;) {
    ENTRY.lastIndex = at;
    const match = ENTRY.exec(text);
    if (!match) return entries;
    const body = match.index + match[0].length;
    if (match[2] === undefined || NO_ENTRIES.has(match[1]!.toLowerCase())) {
      at = body;
      continue;
    }
    const { end, fields } = readFields(text, body);
    const year = (fields.get("year") ?? fields.get("date") ?? "").slice(0, 4);
    const authors = (fields.get("author") ?? fields.get("editor") ?? "").replace(/\s+and\s+/g, "; ");
    const label = labelOf(match[2], authors, year, fields.get("title") ?? "");
    entries.push({ key: match[2], start: match.index, end, label });
    at = Math.max(end, body);
  }
}

/** The fields from an offset on, and where the entry ends. */
function readFields(
  text: string,
  from: number,
): { readonly end: number; readonly fields: ReadonlyMap<string, string> } {
  const fields = new Map<string, string>();
  let at = from;
  for (;;) {
    FIELD.lastIndex = at;
    const match = FIELD.exec(text);
    if (!match) break;
    const start = FIELD.lastIndex;
    const end = endOfValue(text, start);
    const name = match[1]!.toLowerCase();
    if (SHOWN.has(name) && !fields.has(name)) fields.set(name, plain(text.slice(start, end)));
    at = Math.max(end, start);
  }
  const close = /[\s,]*[})]?/y;
  close.lastIndex = at;
  return { end: at + close.exec(text)![0].length, fields };
}

/** Behind a value: `{…}`, `"…"`, a word, or several with `#` between; before the comma or the bracket that ends it. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const c = text[at];
    if (c === "\\") at++;
    else if (c === "{") depth++;
    else if (c === '"' && depth === 0) quoted = !quoted;
    else if (c === "}" && depth > 0) depth--;
    else if (depth === 0 && !quoted && (c === "," || c === "}" || c === ")")) return at;
    // An entry on a new line: the one before was never closed.
    else if (c === "@" && /[\r\n]/.test(text[at - 1] ?? "\n")) return at;
  }
  return text.length;
}

/** A value as a reader sees it: without braces, quotes and TeX's commands. */
function plain(value: string): string {
  return value
    .slice(0, 2000)
    .replace(/\\[a-zA-Z]+\s?|\\./g, "")
    .replace(/[{}"]/g, "")
    .replace(/~|\s+/g, " ")
    .trim();
}
