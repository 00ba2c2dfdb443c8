import { didYouMean } from "../didYouMean.ts";
import { SCOPES } from "../directives.ts";
import type { Rule } from "../rule.ts";

export const silenceWithoutRule: Rule = {
  id: "silence-without-rule",
  group: "notes",
  level: "warning",
  anyLanguage: true,
  summary: "a silencing comment that names no rule, or one that there is not",
  rationale:
    "A comment that silenced everything would hide what nobody has looked at, so it silences nothing: a silence is a judgement about one thing. What is misspelt silences nothing either.",
  quiet: "A comment that ends silences (onrecord-enable) may name no rule: it ends all of them.",
  examples: {
    fires: [
      { text: "[[<!-- onrecord-disable-file -->]]\n\nThe shop opened in May.", languageId: "markdown" },
      { text: "[[<!-- onrecord-disable placeholder-lost -->]]\n\nThe shop opened in May.", languageId: "markdown" },
      { text: "[[<!-- onrecord-disable-nextline placeholder-left -->]]\n\nIt opened in May.", languageId: "markdown" },
    ],
    quiet: [
      {
        text: "<!-- onrecord-disable placeholder-left -->\n\nThe shop is called XX.\n\n<!-- onrecord-enable -->",
        languageId: "markdown",
      },
      {
        text: "<!-- onrecord-disable-file placeholder-left – the shop’s name -->\n\nThe shop is called XX.",
        languageId: "markdown",
      },
      { text: "<!-- nothing to disable -->\n\nThe shop opened in May.", languageId: "markdown" },
    ],
  },
  check: () => [],
  *audit({ directives, known }) {
    const ids = [...known];
    for (const { start, end, rules, scope, word } of directives) {
      const span = { start, end };
      if (scope === "unknown") {
        const meant = didYouMean(word, WORDS);
        const told = meant === "" ? ` It begins with one of ${WORDS.join(", ")}.` : meant;
        yield { span, message: `This comment silences nothing: there is no “${word}”.${told}` };
        continue;
      }
      if (rules.length === 0 && scope !== "enable") {
        yield { span, message: "This comment silences nothing, for it names no rule. Name the rule that it is for." };
      }
      const unknown = rules.filter((rule) => !known.has(rule)).slice(0, MOST_NAMES);
      if (unknown.length === 0) continue;
      const meant = unknown.map((rule) => didYouMean(rule, ids)).join("") || " Check the spelling.";
      yield { span, message: `There is no rule ${unknown.map((rule) => `“${rule}”`).join(", ")}.${meant}` };
    }
  },
};

const WORDS = Object.keys(SCOPES).map((word) => `onrecord-${word}`);

/** So many misspelt names are told; each is compared with every rule's. */
const MOST_NAMES = 5;
