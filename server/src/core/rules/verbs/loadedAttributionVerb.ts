import type { Paragraph } from "../../analysis/paragraph.ts";
import { COURT_WORDS } from "../../lexicon/courtWords.ts";
import { LOADED_VERBS, type LoadedVerb, NEUTRAL_FORMS } from "../../lexicon/loadedVerbs.ts";
import { type Attributed, attributedIn, isPerson, tokensWithin } from "../attributed.ts";
import { ruleWithOptions } from "../options.ts";
import type { Finding } from "../rule.ts";

export const loadedAttributionVerb = ruleWithOptions({
  id: "loaded-attribution-verb",
  group: "verbs",
  level: "off",
  presets: { wire: "hint", strict: "hint" },
  summary: "a reporting verb that judges: “claimed”, “admitted”, “pointed out”",
  rationale:
    "Reuters, the BBC and Wikipedia's “Words to watch” agree that “said” is neutral and that other verbs take sides: to claim is to be doubted, to admit is to be guilty, to point out is to be right. Where that is meant it should be shown, not slipped in.",
  quiet:
    "Inside quotations; in court and crime copy, where to admit, to deny and to claim are terms of art; where no statement follows (“claimed responsibility”, “was admitted to hospital”); organisations and documents.",
  options: {
    allow: {
      type: "words",
      default: [],
      description: "Verbs, in their base form, that the desk lets stand.",
    },
    also: {
      type: "words",
      default: [],
      description: "More verbs, in their base form, that the desk finds loaded.",
    },
    vouching: {
      type: "boolean",
      default: true,
      description: "Look for verbs that vouch for what is said too: to point out, to note, to reveal, to disclose.",
    },
  },
  examples: {
    fires: [
      {
        text: "“Taxes will fall,” Mara Lee [[quipped]].",
        fixed: "“Taxes will fall,” Mara Lee said.",
        options: { also: ["quip"] },
      },
      {
        text: "Tom Marsh, fired last year, [[claims]] that he was robbed.",
        fixed: "Tom Marsh, fired last year, says that he was robbed.",
      },
      {
        text: "Mara Lee, who has lived here for years, [[claims]] that taxes will fall.",
        fixed: "Mara Lee, who has lived here for years, says that taxes will fall.",
      },
      { text: "Mara Lee [[claimed]] that taxes would fall.", fixed: "Mara Lee said that taxes would fall." },
      { text: "“Taxes will fall,” Mara Lee [[insisted]].", fixed: "“Taxes will fall,” Mara Lee said." },
      {
        text: "Mara Lee [[admitted]] that she had not read the report.",
        fixed: "Mara Lee said that she had not read the report.",
      },
    ],
    quiet: [
      { text: "Mara Lee claimed that taxes would fall.", options: { allow: ["claim"] } },
      { text: "Mara Lee pointed out that taxes would fall.", options: { vouching: false } },
      { text: "Mara Lee said that taxes would fall." },
      { text: "Mara Lee admitted three counts of fraud, and the court set bail." },
      { text: "Mara Lee was admitted to hospital." },
      { text: "Mara Lee claimed victory." },
      { text: "Mara Lee has long said that she kept the rules, claims that the report could not confirm." },
      { text: "Mara Lee admitted that she took the money, the court heard, and the judge set bail." },
    ],
  },
  *check(article, _voice, wanted): Iterable<Finding> {
    const verbs = verbForms(wanted);
    const inCourt = courtPlaces(article.paragraphs);
    for (const attributed of attributedIn(article)) {
      const loaded = verbs.get(attributed.verb);
      if (!loaded || !isPerson(attributed) || inCourt(attributed.paragraph) || !saysSomething(attributed)) continue;
      if (isNoun(attributed)) continue;
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
});

interface Wanted {
  readonly allow: readonly string[];
  readonly also: readonly string[];
  readonly vouching: boolean;
}

/** Every form of the verbs that are looked for, with what it adds and the form of "say" in its place. */
function verbForms({ allow, also, vouching }: Wanted) {
  const listed = LOADED_VERBS.filter(
    ({ adds, forms }) => !allow.includes(forms[0]) && (vouching || !/vouch/.test(adds)),
  );
  const own = also.map((verb): LoadedVerb => ({ forms: regularForms(verb), adds: "says more than “said”" }));
  return new Map(
    [...own, ...listed].flatMap(({ forms, adds }) =>
      forms.map((form, i) => [form, { adds, neutral: NEUTRAL_FORMS[i]! }] as const),
    ),
  );
}

/** The forms of a verb as most verbs have them: "quip", "quips", "quipped", "quipping"; what follows the verb stays. */
function regularForms(verb: string): LoadedVerb["forms"] {
  const [, base = verb, rest = ""] = /^(\S+)(.*)$/.exec(verb.toLowerCase()) ?? [];
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$|qui[pt]$/.test(base) ? base + base.at(-1) : base.replace(/e$/, "");
  const y = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : undefined;
  const s = y ? `${y}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const past = y ? `${y}ied` : `${doubled}ed`;
  return [base + rest, s + rest, past + rest, `${y ? base : doubled}ing${rest}`];
}

const COURT = new RegExp(`\\b(?:${COURT_WORDS.join("|")})\\b`, "gi");

/** A paragraph is court copy with two such words in it and its neighbours; an article with six anywhere. */
function courtPlaces(paragraphs: readonly Paragraph[]): (paragraph: Paragraph) => boolean {
  const words = paragraphs.map(({ facts }) => (facts.text.match(COURT) ?? []).map((word) => word.toLowerCase()));
  if (new Set(words.flat()).size >= 6) return () => true;
  return ({ index }) => new Set(words.slice(Math.max(0, index - 1), index + 2).flat()).size >= 2;
}

/** "He followed the rules, claims that nobody could prove": a noun with the verb's form. */
const isNoun = ({ paragraph, cue, verb }: Attributed): boolean =>
  /^(?:claim|boast|note|lament)s?$/.test(verb) && AFTER_CLAUSE.test(textBefore(paragraph, cue.start));
/** A clause with a verb of its own before the first comma, and no "who" that a verb would come back from. */
const AFTER_CLAUSE = /^(?!.*\bwho\b)[^,]*\b(?:had|has|have|was|were|is|are|did|\p{L}+ed)\b[^,]*,\s*$/su;
const textBefore = ({ facts, start }: Paragraph, at: number): string => {
  const from = facts.sentences.findLast((sentence) => start + sentence.start <= at)?.start ?? 0;
  return facts.text.slice(Math.max(from, at - start - NEAR), at - start);
};
const NEAR = 300;

/** The content is a clause or a quotation: not "claimed victory", not "claimed to be". */
function saysSomething({ attribution, paragraph }: Attributed): boolean {
  if (attribution.type !== "indirect") return true;
  return attribution.content.some((content) => {
    const tokens = tokensWithin(paragraph, content);
    const verb = tokens.some(({ pos }) => pos === "VERB" || pos === "AUX");
    return verb && tokens.length >= 3 && !/^(?:to|of)$/.test(tokens[0]!.lower);
  });
}
