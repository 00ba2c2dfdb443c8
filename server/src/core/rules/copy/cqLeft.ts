import type { Finding, Rule } from "../rule.ts";

export const cqLeft: Rule = {
  id: "cq-left",
  group: "copy",
  level: "off",
  presets: { strict: "off" },
  anyLanguage: true,
  summary: "the mark (CQ), which tells the desk that a spelling has been checked",
  rationale:
    "CQ tells the next reader that an odd name or figure is right as it stands. It is put in on purpose and has to come out before publication, so this rule is for the last check and not for drafts.",
  quiet: "CQ as part of a name, such as CQ magazine.",
  examples: {
    fires: [
      { text: "Jon Smythe[[ (CQ)]] opened the gate.", fixed: "Jon Smythe opened the gate." },
      { text: "It took 31[[ [CQ]]] tries.", fixed: "It took 31 tries." },
    ],
    quiet: [{ text: "He wrote for CQ magazine." }, { text: "“CQ, CQ,” the radio said." }],
  },
  *check({ document }): Iterable<Finding> {
    for (const { start, end } of document.checked) {
      const space = /\s/.test(document.text.charAt(start - 1)) ? 1 : 0;
      const span = { start: start - space, end };
      yield {
        span,
        message: "The mark CQ is still in the copy. Take it out before publication.",
        fixes: [{ title: "Take out the mark", edits: [{ span, text: "" }], safe: true }],
      };
    }
  },
};
