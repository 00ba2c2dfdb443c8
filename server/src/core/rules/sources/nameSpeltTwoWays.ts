import type { Article } from "../../analysis/article.ts";
import type { Speaker } from "../../analysis/speaker/speaker.ts";
import { isMisspelling, isOneSlip } from "../../analysis/speaker/words/spelling.ts";
import { GIVEN_NAMES } from "../../lexicon/givenNames.ts";
import { COUNTRIES } from "../../lexicon/places.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { Rule } from "../rule.ts";

export const nameSpeltTwoWays: Rule = {
  id: "name-spelt-two-ways",
  group: "sources",
  level: "information",
  cause: "speaker",
  summary: "one person's name in two spellings",
  rationale:
    "A name spelt wrong is the correction that newsrooms print most. Where the same text has it two ways, one of them is wrong.",
  quiet:
    "Names that differ by more than a slip; spellings marked [sic]; plurals of names and capitals; two given names that are both in use (Jean and Joan); two people whom the text tells apart; short names.",
  examples: {
    fires: [
      { text: "“It was late,” said Pak Chul Eon. Pak Chul Eon runs the yard.\n\n“I left,” said [[Pak Chun Eol]]." },
      { text: "“It was late,” said Petra Zelinskyy. Zelinskyy runs the yard.\n\n“I left,” said [[Zelinsky]]." },
      { text: "Tom Clark, a baker, said that it was late. [[Tom Clarke]] said that he left." },
      { text: "Tom Clark, the mayor, said that it was late. [[Tom Clarke]], a baker by trade, said that he left." },
      { text: "Tom Clark, a baker, said that it was late. [[Tom Clarke]], Vale’s nephew, said that he left." },
      { text: "Tom Clark, a baker, said that it was late. [[Tom Clarke]], a baker, said that he left." },
      {
        text: "“It was late,” said Petra Kaldor. Kaldor runs the yard, and Kaldor locks it.\n\nIn May [[Kadlor]] fell ill.",
      },
    ],
    quiet: [
      { text: "“It was late,” said Jean Tolland. “I left,” said Joan Tolland." },
      { text: "“It was late,” said Petra Zelinskyy. “I left,” said Zelinskyy." },
      { text: "Tom Clark said that it was late. Tom Clarke, his cousin, said that he left." },
      { text: "Tom Clark said that it was late. Tom Clarke, Clark’s cousin, said that he left." },
      { text: "Tom Clark, 41, said that it was late. Tom Clarke, 22, said that he left." },
      { text: "Tom Clark, a baker, said that it was late. Tom Clarke, a nurse, said that he left." },
      {
        text: "“It was late,” said Petra Kaldor. Kaldor runs the yard, and Kaldor locks it.\n\nIn May Emma Kadlor fell ill.",
      },
    ],
  },
  *check(article) {
    const words = capitalsIn(article);
    const found = [...slipsOfSpeakers(article, words), ...swapsOfSurnames(article, words)].filter(
      (slip) => !areTwo(article, slip),
    );
    const seen: Span[] = [];
    for (const { spelling, other, at, first } of found) {
      for (const span of at) {
        if (seen.some((one) => overlaps(one, span)) || SIC.test(article.document.text.slice(span.end, span.end + 10)))
          continue;
        seen.push(span);
        yield {
          span,
          message: `“${spelling}” is spelt “${other}” elsewhere in this text. Check which is right.`,
          related: first ? [{ span: first, message: `“${other}” is first spelt so here.` }] : [],
        };
      }
    }
  },
};

interface Slip {
  readonly spelling: string;
  readonly other: string;
  readonly at: readonly Span[];
  readonly first: Span | undefined;
}

/** Where each word with a capital stands, possessives without their ending. */
type Capitals = ReadonlyMap<string, readonly Span[]>;

function capitalsIn({ paragraphs }: Article): Capitals {
  const places = new Map<string, Span[]>();
  for (const { start, facts } of paragraphs) {
    for (const match of facts.text.matchAll(/(?<![\p{L}’'-])\p{Lu}\p{Ll}+(?![\p{L}-])/gu)) {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      const known = places.get(match[0]);
      if (known) known.push(span);
      else places.set(match[0], [span]);
    }
  }
  return places;
}

/** What the speakers' own mentions show: the spelling that the text has less often is the odd one. */
function* slipsOfSpeakers({ speakers, document }: Article, words: Capitals): Iterable<Slip> {
  const often = (form: string) => words.get(form.split(/\s+/).at(-1)!)?.length ?? 0;
  for (const speaker of speakers) {
    const ending = (form: string) =>
      speaker.mentions.filter(({ start, end }) => document.text.slice(start, end).endsWith(form));
    for (const [alias, name] of twoSpellings(speaker)) {
      const isAliasRight = often(alias) > often(name);
      const [spelling, other] = isAliasRight ? [name, alias] : [alias, name];
      const [at, right] = [ending(spelling), ending(other)];
      if (right.some(({ end }) => SIC.test(document.text.slice(end, end + 10)))) continue;
      yield { spelling, other, at: at.map(({ end }) => ({ start: end - spelling.length, end })), first: right[0] };
    }
  }
}

/**
 * The text tells two people apart: one is the other's kin ("Tom Clarke, **his cousin**"), or each is said to be somebody ("Tom Clark,
 * **41, a baker**", "Tom Clarke, **22, a nurse**").
 */
function areTwo({ document: { text } }: Article, { spelling, other, at }: Slip): boolean {
  const behind = at.map(({ end }) => text.slice(end, end + NEAR));
  const isKin = (words: string): boolean => {
    const kin = KIN.exec(words);
    // "Osman Abu Kadl, Farah’s nephew": kin of somebody else.
    return kin !== null && (kin[1] === undefined || other.endsWith(kin[1]));
  };
  if (behind.some(isKin)) return true;
  const own = behind.map((words) => WHO.exec(words)?.[1]).find(Boolean);
  if (!own) return false;
  for (let i = text.indexOf(other); i >= 0; i = text.indexOf(other, i + 1)) {
    if (text.startsWith(spelling, i)) continue;
    const [, who] = WHO.exec(text.slice(i + other.length, i + other.length + NEAR)) ?? [];
    if (who && who.toLowerCase() !== own.toLowerCase()) return true;
  }
  return false;
}
const NEAR = 60;
const KIN =
  /^,\s+(?:\d{1,3},\s+)?(?:(?:his|her|their|(\p{Lu}[\p{L}-]+)[’']s?|no\s+relation|not\s+related|an?(?:other)?)\s+)(?:\p{Ll}+\s+){0,2}?(?:cousin|brother|sister|father|mother|son|daughter|wife|husband|uncle|aunt|nephew|niece|namesake|twin|relation|to)\b|^,\s+(?:no\s+relation|not\s+related)\b/u;
const WHO = /^,\s+(\d{1,3}(?=,)|an?\s+\p{Ll}[^,.]+)/u;

/** Two neighbouring letters of a surname exchanged, once, where the text has it right more often: "Zelesnkyy". */
function* swapsOfSurnames({ speakers, document }: Article, words: Capitals): Iterable<Slip> {
  const names = new Set(speakers.flatMap(({ name }) => (name.includes(" ") ? name.split(/\s+/) : [])));
  for (const { kind, name } of speakers) {
    const surname = name.split(/\s+/).at(-1)!;
    const right = words.get(surname) ?? [];
    if (kind !== "person" || !name.includes(" ") || surname.length < 5 || surname.length > 40 || right.length < 3)
      continue;
    for (const spelling of swapsOf(surname)) {
      const at = words.get(spelling) ?? [];
      if (at.length === 0 || 3 * at.length > right.length || GIVEN_NAMES.has(spelling.toLowerCase())) continue;
      // With a name of its own before it, it may be another person's.
      const given = at.map(
        ({ start }) => /(\p{Lu}\p{Ll}+)\s+$/u.exec(document.text.slice(Math.max(0, start - 24), start))?.[1],
      );
      if (given.some((before) => before && GIVEN_NAMES.has(before.toLowerCase()) && !names.has(before))) continue;
      yield { spelling, other: surname, at, first: right[0] };
    }
  }
}

/** The word with each two different neighbours exchanged, the first letter left where it is. */
function swapsOf(word: string): readonly string[] {
  return Array.from({ length: Math.max(0, word.length - 2) }, (_, i) => i + 1)
    .filter((i) => word[i] !== word[i + 1])
    .map((i) => word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2));
}

/** "Rosa Corey's [sic]": the writer knows. */
const SIC = /^(?:[’']s)?\s*[[(]sic[\])]/i;

/** Each odd spelling of a speaker's name with the one that it departs from. */
function twoSpellings({ kind, name, aliases }: Speaker): readonly (readonly [string, string])[] {
  if (kind !== "person") return [];
  const words = (form: string) => form.toLowerCase().split(/\s+/);
  const surname = name.split(/\s+/).at(-1)!;
  return aliases.flatMap<readonly [string, string]>((alias) => {
    // Not slips: capitals, the plural of a name ("the Rosa Corneys of the world"), a country that a name resembles.
    if (alias.toLowerCase() === name.toLowerCase() || alias === `${name}s` || COUNTRIES.has(alias.toLowerCase()))
      return [];
    if (isMisspelling(words(alias), words(name))) return [[alias, name]];
    const single = /^\p{Lu}\p{Ll}{5,}$/u.test(alias) && surname.length > 5 && alias[0] === surname[0];
    return single && isOneSlip(alias.toLowerCase(), surname.toLowerCase()) ? [[alias, surname]] : [];
  });
}
