import type { Finding, Rule } from "../rule.ts";

export const footnoteUndefined: Rule = {
  id: "footnote-undefined",
  group: "copy",
  level: "error",
  anyLanguage: true,
  summary: "a footnote that is referred to and not there",
  rationale:
    "A footnote is the writer's promise that the source can be looked up. Where the note has gone missing, the mark is printed as it stands.",
  quiet: "Notes that are defined anywhere in the text; code.",
  examples: {
    fires: [
      { text: "Sales rose.[[[^x]]]\n", languageId: "markdown" },
      { text: "Sales rose.[^a] Costs fell.[[[^b]]]\n\n[^a]: Annual report, page 12.", languageId: "markdown" },
    ],
    quiet: [
      { text: "Sales rose.[^x]\n\n[^x]: Annual report, page 12.", languageId: "markdown" },
      { text: "Write `[^x]` for a footnote.", languageId: "markdown" },
      { text: "The class [^x] stands for all but x." },
    ],
  },
  *check({ document }): Iterable<Finding> {
    for (const { label, references, definition } of document.footnotes) {
      if (definition) continue;
      for (const { start, end } of references) {
        yield { span: { start, end }, message: `There is no footnote “${label}”. Write it, or take the mark out.` };
      }
    }
  },
};
