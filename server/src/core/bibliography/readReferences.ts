import { type BibliographyEntry, labelOf } from "./bibliography.ts";

/** What an article's YAML front matter says of its bibliography, as Pandoc reads it, or a LaTeX text's commands. https://pandoc.org/MANUAL.html#citations */
export interface References {
  /** Files named under `bibliography`. */
  readonly files: readonly string[];
  /** Entries written out under `references`. Offsets are into the article. */
  readonly entries: readonly BibliographyEntry[];
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,200000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const LATEX = /\\(?:bibliography|addbibresource)(?:\[[^\]]{0,100}\])?\{([^{}]{1,500})\}/g;
const NONE: References = { files: [], entries: [] };

/** Reads the front matter line by line: plain scalars, quoted ones and lists, which is all that these two keys take. */
export function readReferences(text: string): References {
  const match = FRONT_MATTER.exec(text);
  if (!match) return { ...NONE, files: [...text.matchAll(LATEX)].flatMap(([, names]) => latexFiles(names!)) };
  const files: string[] = [];
  const entries: BibliographyEntry[] = [];
  let key = "";
  let at = match[0].indexOf("\n") + 1;
  for (const line of match[1]!.split("\n")) {
    const top = /^([\w-]+):\s*(.*?)\s*$/.exec(line);
    if (top) key = top[1]!;
    const value = top ? top[2]! : (/^\s*-\s+(.*?)\s*$/.exec(line)?.[1] ?? "");
    if (key === "bibliography") files.push(...scalars(value));
    const id = key === "references" ? /^\s*(?:-\s+)?id:\s*(.*?)\s*$/.exec(line)?.[1] : undefined;
    const [name] = id === undefined ? [] : scalars(id);
    if (name !== undefined) {
      entries.push({ key: name, start: at, end: at + line.trimEnd().length, label: labelOf(name, "", "", "") });
    }
    at += line.length + 1;
  }
  return { files, entries };
}

/** LaTeX leaves out the extension. */
function latexFiles(names: string): readonly string[] {
  return names.split(",").map((name) => (/\.\w+$/.test(name.trim()) ? name.trim() : `${name.trim()}.bib`));
}

/** `a`, `"a"`, `'a'` or `[a, b]`; a comment after it is none of it. */
function scalars(value: string): readonly string[] {
  const list = /^\[(.*)\]$/.exec(value)?.[1];
  return (list?.split(",") ?? [value])
    .map((item) => item.trim().replace(/(?:^|\s+)#.*$/, ""))
    .map((item) => item.replace(/^(["'])(.*)\1$/, "$2"))
    .filter((item) => item !== "");
}
