import { singular } from "../../analysis/quantity/singular.ts";
import { PERSON_NOUNS, RELATIONAL_NOUNS } from "../../lexicon/personNouns.ts";
import { around, type FiguredSentence, figuredSentences, printed } from "../figures.ts";
import type { Finding, Rule } from "../rule.ts";

export const countMismatch: Rule = {
  id: "count-mismatch",
  group: "arithmetic",
  level: "warning",
  summary: "a promised number of people or towns and a list of another length",
  rationale:
    "“Three people: Ann and Bo.” A name was cut and the count stayed. Copy desks count every list that a number announces.",
  quiet:
    "Lists introduced by “including” or “such as”, lists that describe their members (ages, jobs), and lists of anything but the names of people and towns, where “and” may be part of a name.",
  examples: {
    fires: [
      { text: "The jury named [[three]] winners: Ann Ruiz and Bo Lindt." },
      { text: "She has [[two]] sons: Ivo, Pal and Tam." },
      { text: "[[Four]] towns were flooded: Kolm, Leddin and Brann." },
    ],
    quiet: [
      { text: "Three people were hurt: two men and a woman." },
      { text: "Four towns were flooded, including Kolm, Leddin and Brann." },
      { text: "The jury named three winners: Ann Ruiz, Bo Lindt and Cy Marsh." },
      { text: "The jury named three winners, including Ann Ruiz and Bo Lindt." },
      { text: "Three people were hurt: Ann Ruiz, 34, a welder, and Bo Lindt, 40." },
      { text: "She thanked two firms: Marsh and Marsh and Lindt." },
      { text: "The two agreed on one thing: Marsh had to go." },
    ],
  },
  *check(article, voice): Iterable<Finding> {
    for (const figured of figuredSentences(article, voice)) {
      for (const figure of figured.figures) {
        if (figure.kind !== "count" || typeof figure.value !== "number" || figure.value < 2 || figure.value > 20)
          continue;
        const names = namesAfter(figured, figure.end, figure.normalizedUnit);
        if (!names || names.length === figure.value || around(figured, figure).before.endsWith("-")) continue;
        yield {
          span: figure,
          message: `“${figure.text}” promises ${printed(figure.value)}, but ${names.length < figure.value ? "only " : ""}${names.length} are named: ${names.join(", ")}. Check the count and the list.`,
        };
      }
    }
  },
};

/** "winners: Ann Ruiz and Bo Lindt." – the number's people, a colon, and nothing but names to the end. */
function namesAfter({ sentence }: FiguredSentence, end: number, noun: string): readonly string[] | undefined {
  const rest = sentence.text.slice(end - sentence.start);
  const list = /^[^:,;.]{0,40}:\s+([^:;()]+?)[.!]?\s*$/u.exec(rest)?.[1];
  const head = singular(noun.split(" ").at(-1)?.toLowerCase() ?? "");
  if (!list || !(PERSON_NOUNS.has(head) || RELATIONAL_NOUNS.has(head) || MORE_PEOPLE.test(head))) return undefined;
  if (/\b(?:including|such as|like|among)\b/i.test(rest)) return undefined;
  const names = list.split(/,\s*(?:and\s+)?|\s+and\s+/u).map((name) => name.trim());
  return names.length >= 2 && names.every((name) => NAME.test(name)) ? names : undefined;
}

const MORE_PEOPLE =
  /^(?:people|winner|loser|finalist|nominee|survivor|newcomer|starter|scorer|recruit|signing|debutant|inmate|guest|town|city|village|suburb|state|province|club)$/;
const NAME = /^\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|de|van|von|bin|al|der|la|di|da)){0,4}$/u;
