import type { Article } from "../../analysis/article.ts";
import type { Speaker } from "../../analysis/speaker/speaker.ts";
import { GIVEN_NAMES } from "../../lexicon/givenNames.ts";
import { HOUSEHOLD_NAMES } from "../../lexicon/householdNames.ts";
import { attributedIn } from "../attributed.ts";
import type { Rule } from "../rule.ts";

export const speakerNotIntroduced: Rule = {
  id: "speaker-not-introduced",
  group: "sources",
  level: "information",
  presets: { feature: "hint" },
  cause: "speaker",
  summary: "a person quoted by surname whom the story never names in full",
  rationale:
    "Every house style gives a full name first and the surname after it. A surname without its first reference is what is left when a paragraph is cut.",
  quiet:
    "Where the full name or a title stands anywhere in the text; household names, those that the desk counts as such among them; people who go by one name, as far as the list knows them; transcripts; where nothing but the name tells a person from a company.",
  examples: {
    fires: [
      { text: "The plant closed in May. “Nobody told us,” [[Okafor]] said. He has worked there for years." },
      { text: "The plant closed in May, [[Okafor]] said. She has worked there for years." },
    ],
    quiet: [
      { text: "Ngozi Okafor ran the plant. “Nobody told us,” Okafor said. She has worked there for years." },
      { text: "“Nobody told us,” Okafor said. Ngozi Okafor has worked there for years. She is an engineer." },
      { text: "Sister Okafor runs the plant. “Nobody told us,” Okafor said. She has worked there for years." },
      { text: "“Nobody told us,” Alder said in a statement." },
    ],
  },
  *check(article) {
    if (/^[ \t]*Q[:.]\s/m.test(article.document.text)) return;
    const people = new Set(article.speakers.filter((speaker) => isUnintroduced(article, speaker)).map((s) => s.id));
    const seen = new Set<string>();
    for (const { attribution, speaker, verb } of attributedIn(article)) {
      const span = attribution.source[0];
      if (!/(?:ed|said|says|told|wrote|writes)$/.test(verb)) continue;
      if (!speaker || !span || !people.has(speaker.id) || seen.has(speaker.id)) continue;
      if (article.document.text.slice(span.start, span.end) !== speaker.name) continue;
      seen.add(speaker.id);
      yield {
        span,
        message: `“${speaker.name}” is never given in full in this text. If the first reference was cut, put it back.`,
      };
    }
  },
};

/**
 * The text gives more than the surname somewhere, if only in a headline; or shows that the name is an alias or a firm's: "known as
 * Okafor", "works at Okafor".
 */
function isIntroduced(text: string, name: string): boolean {
  const before = `(?:\\p{Lu}[\\p{L}.’'-]+\\s+|(?:at|on|an?|known\\s+as|called|nicknamed|dubbed)\\s+[“"‘']?)`;
  const pattern = new RegExp(
    `(?<![\\p{L}])${before}${name}(?!\\p{L})|(?<![\\p{L}])\\p{Lu}[\\p{L}.’'-]+\\s+${name.toUpperCase()}(?!\\p{L})`,
    "mu",
  );
  return pattern.test(text);
}

/** A person known by one word alone, whom a pronoun shows to be a person. */
function isUnintroduced({ document }: Article, speaker: Speaker): boolean {
  const { kind, name, introduced, aliases, mentions } = speaker;
  if (kind !== "person" || introduced || !/^\p{Lu}[\p{L}’'-]+$/u.test(name) || name === name.toUpperCase())
    return false;
  if (GIVEN_NAMES.has(name.toLowerCase()) || /-Americans?$/.test(name)) return false;
  if (HOUSEHOLD_NAMES.has(name.toLowerCase()) || aliases.some((alias) => alias.includes(" "))) return false;
  const forms = mentions.map(({ start, end }) => document.text.slice(start, end));
  if (forms.some((form) => /\s/.test(form) && !/^(?:Mr|Mrs|Ms)\.?\s/.test(form))) return false;
  if (!forms.some((form) => /^(?:he|she|him|his|her|(?:Mr|Mrs|Ms)\.?\s.*)$/i.test(form))) return false;
  return !isIntroduced(document.text, name);
}
