import type { Paragraph } from "../../analysis/paragraph.ts";
import { COURT_WORDS } from "../../lexicon/courtWords.ts";
import { LOADED_VERBS, NEUTRAL_FORMS } from "../../lexicon/loadedVerbs.ts";
import { type Attributed, attributedIn, isPerson, tokensWithin } from "../attributed.ts";
import type { Finding, Rule } from "../rule.ts";

export const loadedAttributionVerb: Rule = {
  id: "loaded-attribution-verb",
  group: "verbs",
  level: "off",
  presets: { wire: "hint", strict: "hint" },
  summary: "a reporting verb that judges: “claimed”, “admitted”, “pointed out”",
  rationale:
    "Reuters, the BBC and Wikipedia's “Words to watch” agree that “said” is neutral and that other verbs take sides: to claim is to be doubted, to admit is to be guilty, to point out is to be right. Where that is meant it should be shown, not slipped in.",
  quiet:
    "Inside quotations; in court and crime copy, where to admit, to deny and to claim are terms of art; where no statement follows (“claimed responsibility”, “was admitted to hospital”); organisations and documents.",
  examples: {
    fires: [
      { text: "Mara Lee [[claimed]] that taxes would fall.", fixed: "Mara Lee said that taxes would fall." },
      { text: "“Taxes will fall,” Mara Lee [[insisted]].", fixed: "“Taxes will fall,” Mara Lee said." },
      {
        text: "Mara Lee [[admitted]] that she had not read the report.",
        fixed: "Mara Lee said that she had not read the report.",
      },
    ],
    quiet: [
      { text: "Mara Lee said that taxes would fall." },
      { text: "Mara Lee admitted three counts of fraud, and the court set bail." },
      { text: "Mara Lee was admitted to hospital." },
      { text: "Mara Lee claimed victory." },
      { text: "Mara Lee admitted that she took the money, the court heard, and the judge set bail." },
    ],
  },
  *check(article): Iterable<Finding> {
    const inCourt = courtPlaces(article.paragraphs);
    for (const attributed of attributedIn(article)) {
      const loaded = VERBS.get(attributed.verb);
      if (!loaded || !isPerson(attributed) || inCourt(attributed.paragraph) || !saysSomething(attributed)) continue;
      yield {
        span: attributed.cue,
        message: `“${attributed.verb}” ${loaded.adds}. “${loaded.neutral}” leaves that to the reader.`,
        fixes: [
          {
            title: `Replace with “${loaded.neutral}”`,
            edits: [{ span: attributed.cue, text: loaded.neutral }],
            safe: false,
          },
        ],
      };
    }
  },
};

const VERBS = new Map(
  LOADED_VERBS.flatMap(({ forms, adds }) =>
    forms.map((form, i) => [form, { adds, neutral: NEUTRAL_FORMS[i]! }] as const),
  ),
);
const COURT = new RegExp(`\\b(?:${COURT_WORDS.join("|")})\\b`, "gi");

/** A paragraph is court copy with two such words in it and its neighbours; an article with six anywhere. */
function courtPlaces(paragraphs: readonly Paragraph[]): (paragraph: Paragraph) => boolean {
  const words = paragraphs.map(({ facts }) => (facts.text.match(COURT) ?? []).map((word) => word.toLowerCase()));
  if (new Set(words.flat()).size >= 6) return () => true;
  return ({ index }) => new Set(words.slice(Math.max(0, index - 1), index + 2).flat()).size >= 2;
}

/** The content is a clause or a quotation: not "claimed victory", not "claimed to be". */
function saysSomething({ attribution, paragraph }: Attributed): boolean {
  if (attribution.type !== "indirect") return true;
  return attribution.content.some((content) => {
    const tokens = tokensWithin(paragraph, content);
    const verb = tokens.some(({ pos }) => pos === "VERB" || pos === "AUX");
    return verb && tokens.length >= 3 && !/^(?:to|of)$/.test(tokens[0]!.lower);
  });
}
