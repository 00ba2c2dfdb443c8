import type { Article } from "../analysis/article.ts";
import type { Span } from "../text/span.ts";

/** A comment by which the writer silences rules: `<!-- onrecord-disable-next-line unsourced-number -- a reason -->`. */
export interface Directive extends Span {
  readonly scope: "next-line" | "from-here" | "file" | "enable";
  /** The rules named; empty where none is. */
  readonly rules: readonly string[];
  /** What stands after "--"; "" where no reason is given. */
  readonly reason: string;
}

/** A directive with the stretch of text in which it silences its rules. */
export interface Silence {
  readonly directive: Directive;
  readonly over: Span;
}

const SCOPES: Readonly<Record<string, Directive["scope"]>> = {
  "disable-next-line": "next-line",
  disable: "from-here",
  "disable-file": "file",
  enable: "enable",
};

/** The directives in an article's comments, in text order. */
export function readDirectives({ document }: Article): readonly Directive[] {
  return document.comments.flatMap(({ start, end, text }) => {
    const match = /^\s*onrecord-(disable-next-line|disable-file|disable|enable)\b([\s\S]*)$/.exec(text);
    if (!match) return [];
    const [names = "", ...reason] = match[2]!.split(/\s--\s/);
    const rules = names.split(/[\s,]+/).filter((name) => name !== "");
    return [{ start, end, scope: SCOPES[match[1]!]!, rules, reason: reason.join(" -- ").trim() }];
  });
}

/**
 * Where each directive is in force. "next-line" reaches to the end of the first line that is not blank after the comment;
 * "from-here" to a comment that enables one of its rules or names none, or to the end; "file" over everything.
 */
export function readSilences(article: Article, directives: readonly Directive[]): readonly Silence[] {
  const { text } = article.document;
  return directives.flatMap((directive, i) => {
    const { scope, start, end, rules } = directive;
    if (scope === "enable") return [];
    if (scope === "file") return [{ directive, over: { start: 0, end: text.length } }];
    if (scope === "next-line") return [{ directive, over: { start: end, end: endOfNextLine(text, end) } }];
    const enabled = directives.slice(i + 1).find((next) => {
      return next.scope === "enable" && (next.rules.length === 0 || next.rules.some((rule) => rules.includes(rule)));
    });
    return [{ directive, over: { start, end: enabled?.start ?? text.length } }];
  });
}

function endOfNextLine(text: string, from: number): number {
  const line = /[^\r\n]*(?:\r\n|\r|\n)\s*/y;
  line.lastIndex = from;
  if (!line.test(text)) return text.length;
  const end = /[\r\n]|$/g;
  end.lastIndex = line.lastIndex;
  return end.exec(text)?.index ?? text.length;
}
