import type { Comment, SourceNote } from "../document.ts";

/** Where a markup's comments, footnotes and citations stand. Group 1 is what is said, or the keys. Flags `g` at least. */
interface NotePatterns {
  readonly comments: readonly RegExp[];
  /** Footnotes written where they stand. */
  readonly footnotes: readonly RegExp[];
  /** Marks of footnotes that stand elsewhere, and citations by key, parted by commas. */
  readonly marks: readonly RegExp[];
  readonly citations: readonly RegExp[];
}

const NONE: NotePatterns = { comments: [], footnotes: [], marks: [], citations: [] };

const LATEX: NotePatterns = {
  ...NONE,
  comments: [/(?<!\\)%([^\r\n]{0,1000})/g],
  footnotes: [/\\footnote(?:\[[^\]]{0,100}\])?\{([^{}]{0,1000})\}/g],
  citations: [/\\[a-zA-Z]{0,20}cite[a-zA-Z]{0,20}\*?(?:\[[^\]]{0,200}\]){0,2}\{([^{}]{1,500})\}/g],
};

const PATTERNS: Readonly<Record<string, NotePatterns>> = {
  mdx: { ...NONE, comments: [/\{\/\*((?:(?!\*\/)[\s\S]){0,2000})\*\/\}/g, /\{>>((?:(?!<<\})[\s\S]){0,2000})<<\}/g] },
  latex: LATEX,
  tex: LATEX,
  asciidoc: {
    ...NONE,
    comments: [/^\/\/(?!\/)([^\r\n]{0,1000})/gm],
    footnotes: [/footnote:[\w-]{0,60}\[([^\]\r\n]{1,1000})\]/g],
  },
  restructuredtext: {
    ...NONE,
    comments: [/^\.\.[ \t]+(?![[_|])([^\r\n]{1,1000})/gm],
    marks: [/\[(#?[\w-]{1,60})\]_/g],
  },
};

/** What the writer recorded in a markup that is read by blanking it out. */
export function readMarkupNotes(
  text: string,
  languageId: string,
): { readonly comments: readonly Comment[]; readonly notes: readonly SourceNote[] } {
  const { comments, footnotes, marks, citations } = PATTERNS[languageId] ?? NONE;
  const find = (patterns: readonly RegExp[]) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        said: match[1]!.trim(),
      })),
    );
  const at = ({ start, end }: { start: number; end: number }) => ({ start, end });
  return {
    comments: find(comments).map((one) => ({ ...at(one), text: one.said })),
    notes: [
      ...find(footnotes).map((one) => ({ ...at(one), kind: "footnote" as const, text: one.said, target: "" })),
      ...find(marks).map((one) => ({ ...at(one), kind: "footnote" as const, text: "", target: one.said })),
      ...find(citations).flatMap((one) =>
        one.said.split(",").map((key) => ({ ...at(one), kind: "citation" as const, text: "", target: key.trim() })),
      ),
    ],
  };
}
