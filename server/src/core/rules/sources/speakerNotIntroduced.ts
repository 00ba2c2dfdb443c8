import type { Article } from "../../analysis/article.ts";
import type { Speaker } from "../../analysis/speaker/speaker.ts";
import { GIVEN_NAMES } from "../../lexicon/givenNames.ts";
import { HOUSEHOLD_NAMES } from "../../lexicon/householdNames.ts";
import { SURNAMES } from "../../lexicon/surnames.ts";
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
    "Where the full name or a title stands anywhere in the text; household names, those that the desk counts as such among them; people who go by one name, where the list knows them, the text tells who they are, how old or why, or calls others by first names too; transcripts; where nothing but the name tells a person from a company.",
  examples: {
    fires: [
      { text: "The plant closed in May. “Nobody told us,” [[Okafor]] said. He has worked there for years." },
      { text: "The plant closed in May, [[Okafor]] said. She has worked there for years." },
      { text: "The plant closed in May.\n\n“I was told nothing,” [[Okafor]] said." },
      { text: "The plant closed in May.\n\n“The gates were locked,” [[Okafor]] said." },
      { text: "The plant closed in May.\n\n[[Okafor]], 46, said she was told nothing." },
      { text: "The buses leave at seven.\n\n[[Thompson]], who drives one, said that she would stop." },
      { text: "The plant closed in May.\n\n[[Okafor]], who had left it, said that she was told nothing." },
      { text: "[[Ruiz]], who has run the port since 2016, said that traffic rose." },
      { text: "[[Ruiz]], 50, who has run the port since 2016, said that traffic rose." },
      { text: "[[Ruiz]], whose family owns two boats, said that traffic rose." },
      { text: "The buses leave at seven.\n\n[[Thompson]] said the plant would stay closed." },
      { text: "The plant closed on Wednesday.\n\n[[Okafor]] wrote on Facebook: “I was told nothing.”" },
    ],
    quiet: [
      { text: "Ngozi Okafor ran the plant. “Nobody told us,” Okafor said. She has worked there for years." },
      { text: "“Nobody told us,” Okafor said. Ngozi Okafor has worked there for years. She is an engineer." },
      { text: "Sister Okafor runs the plant. “Nobody told us,” Okafor said. She has worked there for years." },
      { text: "“Nobody told us,” Alder said in a statement." },
      { text: "The plant closed in May.\n\n“We regret the closure,” Alder said." },
      { text: "The buses leave at seven.\n\nMurphy said it would close two mills." },
      { text: "Lakshmi, a maid, said that the plant was shut. Lakshmi said that she was told nothing." },
      { text: "The shops were shut. Ramesh, who sells tea, said that he was told nothing." },
      { text: "Ramesh, who has sold tea since 2016, said that he was told nothing." },
      { text: "Ana Ruiz owns two boats. Ruiz, who has run the port since 2016, said that traffic rose." },
      { text: "“I was told nothing,” said Chidi, who asked that only his first name be used." },
      { text: "“I was told nothing,” said Chidi (not his real name)." },
      { text: "“I was told nothing,” says Noor, 30. “We slept in shifts,” says Lina, 22. “Nobody slept,” says Tarek." },
      { text: "Ngozi\nThompson ran the plant. Thompson said it would stay closed." },
      { text: "The plant closed in May. Okafor wanted to leave. He has worked there for years." },
    ],
  },
  *check(article) {
    if (/^[ \t]*Q[:.]\s/m.test(article.document.text)) return;
    const unknown = article.speakers.filter((speaker) => isUnintroduced(article, speaker));
    if (unknown.length === 0) return;
    const onFirstNames = callsByFirstName(article, unknown);
    const people = new Set(unknown.filter(({ name }) => !onFirstNames || isSurname(name)).map(({ id }) => id));
    const seen = new Set<string>();
    for (const { attribution, speaker, verb } of attributedIn(article)) {
      const span = attribution.source[0];
      // "Okafor hated it" tells what the writer knows, and quotes nobody.
      if (attribution.stance !== "statement") continue;
      if (!SAYS.test(verb)) continue;
      if (!speaker || !span || !people.has(speaker.id) || seen.has(speaker.id)) continue;
      const named = article.document.text.slice(span.start, span.end).replace(ASIDE, "");
      if (named !== speaker.name) continue;
      // "Del. Mara Ilves": the title of a name that was not read as one.
      if (/^\.\s+\p{Lu}/u.test(article.document.text.slice(span.end, span.end + 4))) continue;
      seen.add(speaker.id);
      yield {
        span: { start: span.start, end: span.start + named.length },
        message: `“${speaker.name}” is never given in full in this text. If the first reference was cut, put it back.`,
      };
    }
  },
};

/** "Okafor**, 46,**", "Ruiz**, who has run the port since 2016,**": neither an age nor what is told of somebody is an introduction. */
const ASIDE = /,\s+(?:\d{1,3}(?:,?$|,\s+))?(?:(?:who|whose|whom|an?)\s[\s\S]*)?$/u;

/** "Said", "wrote on Facebook", "continued by saying"; not "hated". */
const SAYS =
  /(?:ed|said|says|told|wrote|writes)$|\b(?:said|says|told|wrote|writes|tweeted|posted)\b|\bby\s+(?:saying|adding)$/;

/**
 * The text gives more than the surname somewhere, if only in a headline; or shows that the name is an alias or a firm's: "known as
 * Okafor", "works at Okafor".
 */
function isIntroduced(text: string, name: string): boolean {
  // A word behind which a sentence, a line or "on Wednesday" ends is no first name.
  const given = `(?!${DAY}\\b)(?:\\p{Lu}[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]{0,4}\\.)(?:[^\\S\\n]|\\n(?!\\s*\\n))+`;
  const before = `(?:${given}|(?:at|on|an?|known\\s+as|called|nicknamed|dubbed)\\s+[“"‘']?)`;
  const pattern = new RegExp(
    `(?<![\\p{L}])${before}${name}(?!\\p{L})|(?<![\\p{L}])\\p{Lu}[\\p{L}.’'-]+\\s+${name.toUpperCase()}(?!\\p{L})`,
    "mu",
  );
  return pattern.test(text);
}

const DAY =
  "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|June|July|August|September|October|November|December)";

/**
 * “Clever,” says Tarek, in a text that quotes Lina, 22, and Omar: it calls people by first names, for their sake or out of habit, and of
 * several alike a list of names knows some by chance.
 */
function callsByFirstName(article: Article, unknown: readonly Speaker[]): boolean {
  return article.speakers.some(
    (speaker) =>
      speaker.kind === "person" &&
      speaker.statements.length > 0 &&
      /^\p{Lu}[\p{L}’'-]+$/u.test(speaker.name) &&
      !isSurname(speaker.name) &&
      !unknown.includes(speaker) &&
      (GIVEN_NAMES.has(speaker.name.toLowerCase()) || goesByOneName(article, speaker)) &&
      !HOUSEHOLD_NAMES.has(speaker.name.toLowerCase()) &&
      !speaker.aliases.some((alias) => alias.includes(" ")) &&
      !isIntroduced(article.document.text, speaker.name) &&
      !isChild(article.document.text, speaker.name),
  );
}

/** "Tom, 12, said": a child goes by a first name in any paper. */
function isChild(text: string, name: string): boolean {
  const at = text.indexOf(`${name}, `);
  const age = at < 0 ? null : /^(?:aged )?(\d{1,2}),/.exec(text.slice(at + name.length + 2, at + name.length + 12));
  return age !== null && Number(age[1]) < 18;
}

/** A person known by one word alone, whom something shows to be a person. */
function isUnintroduced(article: Article, speaker: Speaker): boolean {
  const { document } = article;
  const { kind, name, introduced, aliases, mentions } = speaker;
  if (kind !== "person" || introduced || !/^\p{Lu}[\p{L}’'-]+$/u.test(name) || name === name.toUpperCase())
    return false;
  if (GIVEN_NAMES.has(name.toLowerCase()) || /-Americans?$/.test(name)) return false;
  if (HOUSEHOLD_NAMES.has(name.toLowerCase()) || aliases.some((alias) => alias.includes(" "))) return false;
  const forms = mentions.map(({ start, end }) => document.text.slice(start, end));
  if (forms.some((form) => /\s/.test(form) && !/^(?:Mr|Mrs|Ms)\.?\s/.test(form))) return false;
  return isHuman(article, speaker, forms) && !isIntroduced(document.text, name) && !goesByOneName(article, speaker);
}

/**
 * "Ramesh, **who sells tea**, said", "Lakshmi, **a maid**, said", "says Noor, **30**": who somebody is, told as of one whom the reader meets here. A surname
 * that is one for certain has lost its first reference all the same. "Chidi, **who asked that only his first name be used**".
 */
function goesByOneName({ document }: Article, { name, mentions }: Speaker): boolean {
  const behind = mentions.map(({ end }) => document.text.slice(end, end + NEAR));
  const isDescribed =
    !isSurname(name) &&
    (behind.some((text) => DESCRIBED.test(text)) ||
      mentions.some(({ start }) => AGED.test(document.text.slice(Math.max(0, start - AGE), start))));
  return isDescribed || behind.some((text) => ONE_NAME.test(text));
}
const [NEAR, AGE] = [120, 16];
const isSurname = (name: string): boolean => SURNAMES.has(name.toLowerCase());
const DESCRIBED =
  /^,\s+(?:(?:aged\s+)?\d{1,2}(?!\d)(?:,|\.|\s+(?!(?:of|and|in|to|per)\b)\p{Ll})|(?:an?\s+(?!(?:day|week|month|year|spokes)\w*\b)\p{Ll}[\p{L}-]+|who\s+(?:is|has|(?!says|was\b)\p{Ll}{2,}s)\s))/u;
const AGED = /\b\d{1,2}-year-old\s+$/;
const ONE_NAME =
  /^[^.!?]*?\b(?:(?:only|just)\s+(?:(?:by|be|his|her|their|a|one|the)\s+)*(?:first|given|one|middle|nick)\s?names?|(?:first|given)\s+names?\s+(?:only|alone)|(?:surname|last\s+name|full\s+name|family\s+name)\s+(?:is|was|has|be|not)\b|(?:goes|go|went)\s+by\s+(?:one|a\s+single|only|just)|not\s+(?:his|her|their)\s+real\s+name|(?:whose\s+)?name\s+(?:has\s+been|was|is)\s+changed|(?:withhold|withheld|did\s+not\s+(?:want|wish)\s+to\s+give|declined\s+to\s+give|refused\s+to\s+give)\s+(?:\w+\s+){0,3}(?:names?|surname))/i;

/**
 * A pronoun, "who", or an "I" in what is quoted shows a person; so do words spoken rather than put out, where nobody says "we" as a
 * firm would.
 */
function isHuman(
  { attributions, document }: Article,
  { id, name, mentions }: Speaker,
  forms: readonly string[],
): boolean {
  const { text } = document;
  // "Murphy said it would close two mills": a firm.
  const saysIt = attributions.some(
    ({ speaker, content: [first] }) =>
      speaker === id && first && /^(?:that\s+)?(?:it|its)\b/.test(text.slice(first.start, first.start + 12)),
  );
  if (forms.some((form) => /^(?:he|she|him|his|her|(?:Mr|Mrs|Ms)\.?\s.*)$/i.test(form))) return true;
  if (SURNAMES.has(name.toLowerCase()) && !saysIt) return true;
  if (mentions.some(({ end }) => /^,?\s+who\b/.test(text.slice(end, end + 8)))) return true;
  return attributions.some(({ speaker, type, cue, content }) => {
    if (speaker !== id || type === "indirect") return false;
    const words = content.map(({ start, end }) => text.slice(start, end)).join(" ");
    if (FIRST_PERSON.test(words)) return true;
    const [at] = cue;
    if (type !== "direct" || !at || !SPOKEN.test(text.slice(at.start, at.end))) return false;
    return !PLURAL.test(words) && !PUT_OUT.test(text.slice(Math.max(0, at.start - 80), at.end + 60));
  });
}

/** What people do, and hardly a firm. */
const SPOKEN = /^(?:sa(?:id|ys)|asked|joked|quipped|recalled|replied|testified|shouted|laughed)$/;
const FIRST_PERSON = /(?<![\p{L}.’'-])(?:I|I[’'](?:m|ve|d|ll)|my|My|me|myself)(?![\p{L}.’'-])/u;
const PLURAL = /\b(?:we|our|ours|us)\b/i;
const PUT_OUT =
  /\b(?:statement|release|announcement|tweet|blog|post|editorial|notice|filing|report|website|ad|spokes\p{L}+)\b/iu;
