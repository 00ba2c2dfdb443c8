import { HOUSEHOLD_NAMES } from "../../lexicon/householdNames.ts";
import type { Rule } from "../rule.ts";

export const speakerWithoutRole: Rule = {
  id: "speaker-without-role",
  group: "sources",
  level: "off",
  presets: { investigation: "hint", strict: "hint" },
  summary: "a named person who speaks and of whom nothing is said",
  rationale:
    "Reuters and the AP want the reader told how a source comes to know: an office, a trade, a tie to the story. Roles are put in too many ways for a rule to see them all, so this is off.",
  quiet:
    "Where a title, an apposition or “who …” follows a mention of the name, or a body’s name before it, or the name is a household one or the desk counts it as one that needs no introduction.",
  examples: {
    fires: [{ text: "“It was loud,” [[Dana Kimmel]] said." }, { text: "The road was closed, [[Dana Kimmel]] said." }],
    quiet: [
      { text: "“It was loud,” said Dana Kimmel, a nurse." },
      { text: "“It was loud,” said Dana Kimmel, who lives opposite." },
      { text: "“It was loud,” Kolm Hospital’s Dana Kimmel said." },
      { text: "“It was loud,” Barack Obama said." },
      { text: "Nurse Dana Kimmel lives opposite. “It was loud,” Kimmel said." },
    ],
  },
  *check({ speakers, document }) {
    for (const { kind, name, introduced, mentions } of speakers) {
      const first = mentions.find(({ start, end }) => document.text.slice(start, end).includes(name));
      if (kind !== "person" || introduced || !name.includes(" ") || / and /.test(name) || !first) continue;
      if (HOUSEHOLD_NAMES.has(name.split(" ").at(-1)!.toLowerCase())) continue;
      const told = mentions.some(
        ({ start, end }) =>
          TOLD.test(document.text.slice(end, end + 40)) ||
          OF_BODY.test(document.text.slice(Math.max(0, start - 24), start)),
      );
      if (told) continue;
      yield { span: first, message: `Nothing here tells who ${name} is. Say how ${name} comes to know.` };
    }
  },
};

/** "The Harbour Institute’s Dana Kimmel". */
const OF_BODY = /\p{Lu}[\p{L}&.]+[’']s?\s+$/u;
/** What follows a name and says something of its bearer. */
const TOLD =
  /^(?:\s*\([^)]{2,30}\)|,\s*(?:\d|who\b|whose\b|an?\b|the\b|from\b|of\b|\p{L}+\s+(?:of|at|for)\b)|\s+of\s+(?:the\s+)?\p{Lu}|\s+(?:is|was)\s+(?:an?|the)\b)/u;
