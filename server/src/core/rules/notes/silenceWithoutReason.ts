import type { Rule } from "../rule.ts";

export const silenceWithoutReason: Rule = {
  id: "silence-without-reason",
  group: "notes",
  level: "off",
  presets: { strict: "off" },
  anyLanguage: true,
  summary: "a silencing comment that gives no reason",
  rationale:
    "Whoever reads the draft next, a lawyer or the night desk, has to know why a finding was set aside. A desk that wants it in writing switches this rule on.",
  quiet: "Comments with a reason after two hyphens or a dash.",
  examples: {
    fires: [
      {
        text: "[[<!-- onrecord-disable-next-line placeholder-left -->]]\n\nThe shop is called XX.",
        languageId: "markdown",
      },
      { text: "[[<!-- onrecord-disable-file placeholder-left -- -->]]\n\nThe shop is XX.", languageId: "markdown" },
    ],
    quiet: [
      {
        text: "<!-- onrecord-disable-next-line placeholder-left -- the shop’s name -->\n\nThe shop is called XX.",
        languageId: "markdown",
      },
      {
        text: "<!-- OnRecord-Disable-Next-Line placeholder-left — the shop’s name -->\n\nThe shop is called XX.",
        languageId: "markdown",
      },
      { text: "<!-- onrecord-enable placeholder-left -->\n\nThe shop opened in May.", languageId: "markdown" },
    ],
  },
  check: () => [],
  *audit({ directives }) {
    for (const { start, end, rules, reason, scope } of directives) {
      if (scope === "enable" || rules.length === 0 || reason !== "") continue;
      yield { span: { start, end }, message: "Nobody can tell why this is silenced. Add a reason after two hyphens." };
    }
  },
};
