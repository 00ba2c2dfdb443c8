import type { Rule } from "../rule.ts";

export const silenceUnused: Rule = {
  id: "silence-unused",
  group: "notes",
  level: "information",
  anyLanguage: true,
  summary: "a silencing comment that silences nothing any more",
  rationale:
    "A silence outlives its reason when the sentence is rewritten or cut. One that is left standing hides the next finding of its rule, which nobody has looked at.",
  quiet: "Comments for rules that are switched off for the article.",
  examples: {
    fires: [
      {
        text: "[[<!-- onrecord-disable-next-line placeholder-left -- a name -->]]\n\nThe shop opened in May.",
        fixed: "\n\nThe shop opened in May.",
        languageId: "markdown",
      },
      {
        text: "[[<!-- onrecord-disable-file placeholder-left, footnote-undefined -->]]\n\nThe shop opened in TK.",
        fixed: "<!-- onrecord-disable-file placeholder-left -->\n\nThe shop opened in TK.",
        languageId: "markdown",
      },
    ],
    quiet: [
      {
        text: "<!-- onrecord-disable-next-line placeholder-left -- a name -->\n\nThe shop is called XX.",
        languageId: "markdown",
      },
      { text: "<!-- a remark about placeholder-left -->\n\nThe shop opened in May.", languageId: "markdown" },
    ],
  },
  check: () => [],
  *audit({ unused, directives }) {
    for (const { start, end, rules, reason, scope } of unused) {
      const all = directives.find((directive) => directive.start === start)?.rules ?? [];
      const used = all.filter((rule) => !rules.includes(rule));
      const span = { start, end };
      const rest = `<!-- onrecord-${NAMES[scope]} ${used.join(", ")}${reason && ` -- ${reason}`} -->`;
      yield {
        span,
        message: `No finding of ${rules.join(" or ")} needs this comment. ${used.length === 0 ? "Take it out." : `Take the name${rules.length === 1 ? "" : "s"} out of it.`}`,
        fixes: [
          {
            title: "Take out what silences nothing",
            edits: [{ span, text: used.length > 0 ? rest : "" }],
            safe: false,
          },
        ],
      };
    }
  },
};

const NAMES = {
  line: "disable-line",
  "next-line": "disable-next-line",
  "from-here": "disable",
  file: "disable-file",
  enable: "enable",
  unknown: "",
} as const;
