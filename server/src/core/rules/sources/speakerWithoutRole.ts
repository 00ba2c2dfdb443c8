import { NO_NAMES } from "../../lexicon/functionWords.ts";
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
    "Where a title, a trade or a part in the trial stands before the name, or an apposition or “who …” follows it, or a body’s name stands before it, or the name is a household one or the desk counts it as one that needs no introduction.",
  examples: {
    fires: [{ text: "“It was loud,” [[Dana Kimmel]] said." }, { text: "The road was closed, [[Dana Kimmel]] said." }],
    quiet: [
      { text: "“It was loud,” said Dana Kimmel, a nurse." },
      { text: "“It was loud,” said Dana Kimmel, who lives opposite." },
      { text: "“It was loud,” Kolm Hospital’s Dana Kimmel said." },
      { text: "“It was loud,” Barack Obama said." },
      { text: "“It was loud,” senior forecaster Dana Kimmel said." },
      { text: "In mitigation, Dana Kimmel said that it was loud." },
      { text: "A team led by Dana Kimmel at the University of Kolm has measured it. “It was loud,” Kimmel said." },
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
          isToldBefore(document.text.slice(Math.max(0, start - NEAR), start)),
      );
      if (told) continue;
      yield { span: first, message: `Nothing here says who ${name} is. Tell the reader how ${name} comes to know.` };
    }
  },
};

const NEAR = 80;

/** "The Harbour Institute’s Dana Kimmel", "senior forecaster Dana Kimmel", "for the prosecution, Dana Kimmel", "a team led by Dana Kimmel". */
function isToldBefore(before: string): boolean {
  if (OF_BODY.test(before)) return true;
  const word = /(?:^|[\s“"‘'(])(\p{Ll}[\p{L}-]+),?\s+$/u.exec(before)?.[1];
  return word !== undefined && !NO_NAMES.has(word) && !VERB_LIKE.test(word);
}
const OF_BODY =
  /\p{Lu}[\p{L}&.]+[’']s?\s+$|\b(?:prosecuting|defending|mitigating|appearing|speaking|acting)(?:\s+(?:for|on behalf of)\s[^.;:]{1,50})?,\s+$|\b[Ii]n mitigation,\s+$|\b[Ff]or the (?:prosecution|defen[cs]e|Crown),\s+$|\b(?:led|headed|chaired|founded|run|directed)\s+by\s+$/iu;
/** Before a name, a verb tells what was done to it, not what it is. */
const VERB_LIKE = /(?:ed|ing|met|saw|heard|thank|quotes?|left|beat|found|held|knew|became|replaces?|joins?|when)$/;

/** What follows a name and says something of its bearer. */
const TOLD =
  /^(?:\s*\([^)]{2,30}\)|,\s*(?:\d|who\b|whose\b|which\b|an?\b|the\b|from\b|of\b|\p{Ll}\p{L}*\s+(?:of|at|for|and)\b)|\s+(?:of|at|from)\s+(?:the\s+)?\p{Lu}|\s+(?:is|was)\s+(?:an?|the)\b)/u;
