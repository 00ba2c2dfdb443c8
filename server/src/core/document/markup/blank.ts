import { FILLER } from "../../text/filler.ts";

/**
 * Puts FILLER where a pattern matches, but for its groups whose names begin with `keep`, and for line ends, so that lines stay lines.
 * The pattern needs the flags d and g. `see` is shown every match.
 */
export function blank(text: string, pattern: RegExp, see?: (match: RegExpExecArray) => void): string {
  let result = "";
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    see?.(match);
    const groups = Object.entries(match.indices?.groups ?? {});
    const kept = groups.flatMap(([name, group]) => (name.startsWith("keep") && group ? [group] : []));
    for (const [start, end] of kept.sort((a, b) => a[0] - b[0])) {
      result += text.slice(at, Math.max(at, match.index)) + fill(text.slice(Math.max(at, match.index), start));
      result += text.slice(start, end);
      at = end;
    }
    const end = match.index + match[0].length;
    result += text.slice(at, Math.max(at, match.index)) + fill(text.slice(Math.max(at, match.index), end));
    at = end;
  }
  return result + text.slice(at);
}

function fill(text: string): string {
  return text.replace(/[^\r\n]/g, FILLER);
}
