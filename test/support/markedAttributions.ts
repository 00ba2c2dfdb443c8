import { findByRules } from "../../server/src/core/analysis/attribution/rules/findByRules.ts";
import { createAnalyzer } from "../../server/src/core/index.ts";

/** The text without its marks: "[S Ruiz] [C said] [T it rained]." and the like. */
export function unmarked(marked: string): string {
  return marked.replace(/\[[SCT] ([^[\]]*)\]/g, "$1");
}

/** Each attribution that plain rules find, as the text with its source, cue and content in brackets. */
export function markedByRules(text: string): string[] {
  const { paragraphs } = createAnalyzer(null)(text, "plaintext");
  return findByRules(paragraphs).map(({ source, cue, content }) => {
    const spans = [
      ...source.map((span) => ({ ...span, mark: "S" })),
      ...cue.map((span) => ({ ...span, mark: "C" })),
      ...content.map((span) => ({ ...span, mark: "T" })),
    ].sort((a, b) => a.start - b.start);
    let out = "";
    let at = 0;
    for (const { start, end, mark } of spans) {
      out += `${text.slice(at, start)}[${mark} ${text.slice(start, end)}]`;
      at = end;
    }
    return out + text.slice(at);
  });
}
