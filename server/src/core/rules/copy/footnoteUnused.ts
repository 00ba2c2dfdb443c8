import type { Finding, Rule } from "../rule.ts";

export const footnoteUnused: Rule = {
  id: "footnote-unused",
  group: "copy",
  level: "off",
  presets: { investigation: "hint", strict: "hint" },
  anyLanguage: true,
  summary: "a footnote that nothing refers to",
  rationale:
    "A note without its mark is what a cut leaves behind: the sentence that it vouched for has gone, or the mark was lost and the sentence now stands without its source.",
  quiet: "Notes that are referred to anywhere in the text.",
  examples: {
    fires: [
      { text: "Sales rose.\n\n[[[^x]: Annual report, page 12.]]", languageId: "markdown" },
      {
        text: "Sales rose.[^a]\n\n[^a]: Annual report, page 12.\n\n[[[^b]: Annual report, page 13.]]",
        languageId: "markdown",
      },
    ],
    quiet: [
      { text: "Sales rose.[^x]\n\n[^x]: Annual report, page 12.", languageId: "markdown" },
      { text: "Sales rose." },
    ],
  },
  *check({ document }): Iterable<Finding> {
    for (const { label, references, definition } of document.footnotes) {
      if (!definition || references.length > 0) continue;
      const { start, end } = definition;
      yield { span: { start, end }, message: `Nothing refers to footnote “${label}”. Put its mark back, or cut it.` };
    }
  },
};
