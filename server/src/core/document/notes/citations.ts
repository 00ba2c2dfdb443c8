import type { Span } from "../../text/span.ts";

/** One key of a citation, with its prefix and page where it has them: "@ruiz2024, p. 5". */
export interface Citation extends Span {
  readonly key: string;
}

/** Square brackets with `@` in them, which is not an address's. https://pandoc.org/MANUAL.html#citation-syntax */
const GROUP = /\[([^\][@]{0,300}@[^\][]{0,600})\]/g;
const KEY =
  /(?<![\p{L}\p{N}_.+-])-?@(?:\{([^{}\s]{1,200})\}|([\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_])){0,199}))/u;

/**
 * Pandoc's bracketed citations: `[@ruiz2024]`, `[see @ruiz2024, p. 5; -@bell2019]`. `groups` covers the brackets. A key in running
 * text (`@ruiz2024 found`) looks like a name on a social network and is not read.
 */
export function findCitations(prose: string): {
  readonly groups: readonly Span[];
  readonly citations: readonly Citation[];
} {
  const groups: Span[] = [];
  const citations: Citation[] = [];
  if (!prose.includes("@")) return { groups, citations };
  for (const match of prose.matchAll(GROUP)) {
    const found = readGroup(match[1]!, match.index + 1);
    if (!found) continue;
    groups.push({ start: match.index, end: match.index + match[0].length });
    citations.push(...found);
  }
  return { groups, citations };
}

/** The keys between the brackets; undefined where one of the parts between semicolons has none. */
function readGroup(inner: string, by: number): readonly Citation[] | undefined {
  const citations: Citation[] = [];
  let at = by;
  for (const part of inner.split(";")) {
    const match = KEY.exec(part);
    if (!match) return undefined;
    const lead = part.length - part.trimStart().length;
    citations.push({ start: at + lead, end: at + part.trimEnd().length, key: (match[1] ?? match[2])! });
    at += part.length + 1;
  }
  return citations;
}
