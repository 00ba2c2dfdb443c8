import type { Article } from "../analysis/article.ts";
import type { Span } from "../text/span.ts";

/** A comment by which the writer silences rules: `<!-- onrecord-disable-next-line unsourced-number -- a reason -->`. */
export interface Directive extends Span {
  readonly scope: "line" | "next-line" | "from-here" | "file" | "enable" | "unknown";
  /** How it begins: “onrecord-disable-next-line”. */
  readonly word: string;
  /** The rules named; empty where none is. */
  readonly rules: readonly string[];
  /** What stands after "--" or a dash; "" where no reason is given. */
  readonly reason: string;
}

/** One rule of a directive, with the stretch of text in which it is silent. */
export interface Silence {
  readonly directive: Directive;
  readonly rule: string;
  readonly over: Span;
}

/** What each word behind “onrecord-” does. */
export const SCOPES: Readonly<Record<string, Directive["scope"]>> = {
  "disable-line": "line",
  "disable-next-line": "next-line",
  disable: "from-here",
  "disable-file": "file",
  enable: "enable",
};

const DIRECTIVE = /^\s*onrecord-([\w-]+)([\s\S]*)$/i;
/** Word processors make a dash of two hyphens. */
const BEFORE_REASON = /(?<=\s)(?:--|[–—])(?=\s|$)/;

/** The directives in an article's comments, in text order. */
export function readDirectives({ document }: Article): readonly Directive[] {
  return document.comments.flatMap(({ start, end, text }) => {
    const match = DIRECTIVE.exec(text);
    if (!match) return [];
    const said = match[2]!;
    const mark = BEFORE_REASON.exec(said);
    const names = said.slice(0, mark?.index).split(/[\s,]+/);
    const rules = new Set(names.filter((name) => name !== ""));
    const reason = mark ? said.slice(mark.index + mark[0].length).trim() : "";
    const word = match[1]!.toLowerCase();
    const scope = Object.hasOwn(SCOPES, word) ? SCOPES[word]! : "unknown";
    return [{ start, end, scope, word: `onrecord-${word}`, rules: [...rules], reason }];
  });
}

/**
 * Where each rule of each directive is silent. "line": the comment's own; "next-line": to the end of the first line that is not
 * blank after the comment; "from-here": to a comment that enables the rule or names none, or to the end; "file": everywhere. "unknown", a slip of the keyboard: nowhere.
 */
export function readSilences(article: Article, directives: readonly Directive[]): readonly Silence[] {
  const { text } = article.document;
  const ends = endsOfStretches(directives, text.length);
  return directives.flatMap((directive, index) =>
    directive.scope === "enable" || directive.scope === "unknown"
      ? []
      : directive.rules.map((rule) => ({ directive, rule, over: over(directive, text, ends.get(`${index} ${rule}`)) })),
  );
}

function over({ scope, start, end }: Directive, text: string, stretchEnd = text.length): Span {
  switch (scope) {
    case "line":
      return { start: startOfLine(text, start), end: endOfLine(text, end) };
    case "next-line":
      return { start: end, end: endOfNextLine(text, end) };
    case "file":
      return { start: 0, end: text.length };
    default:
      return { start, end: stretchEnd };
  }
}

/** Where what a directive begins is ended by a later one, by "index rule"; read backwards, so that it stays linear. */
function endsOfStretches(directives: readonly Directive[], length: number): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  let next = new Map<string, number>();
  let all = length;
  for (let i = directives.length - 1; i >= 0; i--) {
    const { scope, rules, start } = directives[i]!;
    if (scope === "from-here") for (const rule of rules) ends.set(`${i} ${rule}`, next.get(rule) ?? all);
    if (scope !== "enable") continue;
    if (rules.length === 0) [next, all] = [new Map(), start];
    for (const rule of rules) next.set(rule, start);
  }
  return ends;
}

function startOfLine(text: string, from: number): number {
  return Math.max(text.lastIndexOf("\n", from - 1), text.lastIndexOf("\r", from - 1)) + 1;
}

function endOfLine(text: string, from: number): number {
  const end = /[\r\n]|$/g;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

function endOfNextLine(text: string, from: number): number {
  const line = /[^\r\n]*(?:\r\n|\r|\n)\s*/y;
  line.lastIndex = from;
  return line.test(text) ? endOfLine(text, line.lastIndex) : text.length;
}
