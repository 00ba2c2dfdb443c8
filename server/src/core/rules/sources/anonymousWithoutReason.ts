import { attributedIn } from "../attributed.ts";
import { ruleWithOptions } from "../options.ts";

export const anonymousWithoutReason = ruleWithOptions({
  id: "anonymous-without-reason",
  group: "sources",
  level: "off",
  presets: { investigation: "information", strict: "information" },
  cause: "vague-source",
  summary: "an unnamed source, described, without the reason why the name is withheld",
  rationale:
    "The AP and the New York Times ask for the reason beside the description. The Times has also found the stock formula worse than nothing, and Reuters does not ask for it, so this is for desks that want it.",
  quiet: "Where the story gives a reason anywhere; spokespeople, who speak for an office; groups; documents.",
  options: {
    stockReason: {
      type: "boolean",
      default: false,
      description: "Count the stock formula, “not authorized to speak publicly”, as no reason.",
    },
  },
  examples: {
    fires: [
      {
        text: "[[A senior aide, who was not authorized to speak publicly]], said that the talks had stalled.",
        options: { stockReason: true },
      },
      { text: "[[A senior aide]] said that the talks had stalled." },
      { text: "The talks had stalled, [[a person familiar with them]] said." },
    ],
    quiet: [
      { text: "A senior aide, who was not authorized to speak publicly, said that the talks had stalled." },
      {
        text: "A senior aide, who was not authorized to speak and feared reprisals, said that the talks had stalled.",
        options: { stockReason: true },
      },
      {
        text: "A senior aide said that the talks had stalled. The aide asked not to be named because the talks are private.",
      },
      { text: "A spokesman said that the talks had stalled." },
      { text: "Officials said that the talks had stalled." },
    ],
  },
  *check(article, _voice, { stockReason }) {
    const { text } = article.document;
    const stock = stockReason && STOCK.test(text) && !OWN_REASON.test(text);
    if (REASON.test(text) && !stock) return;
    const seen = new Set<string>();
    for (const { attribution, speaker, sourceText } of attributedIn(article)) {
      const span = attribution.source[0];
      if (!span || speaker?.kind !== "unnamed" || seen.has(speaker.id) || !UNNAMED.test(sourceText)) continue;
      seen.add(speaker.id);
      const message = stock
        ? "The reason given for leaving this source unnamed is the stock formula. Say what the source stands to lose."
        : "No reason is given for leaving this source unnamed. Say why, or name the source.";
      // What is told of a source mostly ends with a comma, which is not to be seen as a part of it.
      yield { span: text.charAt(span.end - 1) === "," ? { ...span, end: span.end - 1 } : span, message };
    }
  },
});

const UNNAMED =
  /^(?:an?|one|the|another)\s+(?:[\p{L}.’'-]+\s+){0,4}(?:official|aide|source|adviser|advisor|diplomat|staffer|insider|executive|operative|strategist|employee|person|officer|lawmaker|donor|consultant)\b/iu;
/** The formula that a Times memo found in hundreds of stories a year, and what says more than it. */
const STOCK = /\b(?:not|n[’']t) (?:been )?(?:\w+ )?authori[sz]ed to (?:speak|comment|discuss|talk)\b/i;
const OWN_REASON =
  /\bfear(?:ed|s|ing)? (?:of |for )?(?:reprisals?|retaliation|retribution|(?:his|her|their) (?:jobs?|safety|life|lives))\b|\blos(?:e|ing) (?:his|her|their) jobs?\b|\bbecause (?:the|of the) (?:\w+ ){1,3}(?:(?:is|are|was|were) )?(?:private|secret|sensitive|sensitivity|confidential)\b/i;
const REASON =
  /\b(?:authori[sz]ed to (?:speak|comment|discuss)|(?:condition|promise|guarantee) of anonymity|anonymity|(?:asked|requested|wished|wanted|declined|refused|preferred) (?:not )?to (?:be )?(?:named|identified|remain unnamed)|not to be (?:named|identified)|fear(?:ed|s|ing)? (?:of )?(?:reprisals?|retaliation|retribution))\b/i;

/** What a story says of why it names no name: the words, or null where it gives no reason. undefined of a source that needs none. */
export function reasonForAnonymity(
  text: string,
  sourceText: string,
): { readonly index: number; readonly words: string } | null | undefined {
  if (!UNNAMED.test(sourceText)) return undefined;
  const reason = REASON.exec(text);
  return reason && { index: reason.index, words: reason[0] };
}
