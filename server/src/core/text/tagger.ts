import { withoutInvisibles } from "./characters.ts";
import { hint, lexeme, possibleTags, usualTag } from "./lexemes.ts";
import { type Capitals, readCapitals } from "./nameTags.ts";
import { correctTags } from "./tagAutomaton.ts";
import type { PartOfSpeech } from "./token.ts";
import { correctVerbs } from "./verbsForNouns.ts";
import { TAGS } from "./wordData.ts";
import { noAnswers, type WordForm } from "./wordForm.ts";
import { createWordMemory, ownString } from "./wordMemory.ts";

const NUMBER_OF = new Map(TAGS.map((tag, index) => [tag, index]));
const tagNumber = (tag: PartOfSpeech) => NUMBER_OF.get(tag)!;
const NOUN = tagNumber("NOUN");
const ADJ = tagNumber("ADJ");
const PROPN = tagNumber("PROPN");
const AUX = tagNumber("AUX");
const VERB = tagNumber("VERB");
const ADV = tagNumber("ADV");
const NUM = tagNumber("NUM");
const PART = tagNumber("PART");
const PRON = tagNumber("PRON");
const PUNCT = tagNumber("PUNCT");
const SYM = tagNumber("SYM");

/** winkNLP's guesses for a lower-case word that it does not know, by how the word ends or begins; the longest wins. */
const ENDINGS: ReadonlyMap<string, number> = new Map([
  ...["ing", "ed"].map((ending) => [ending, VERB] as const),
  ["ly", ADV],
  ...["able", "tish", "like", "ous", "ful", "ary", "less", "ier", "est", "fy", "ky"].map((e) => [e, ADJ] as const),
  ...["es", "er", "or", "ity", "ion"].map((ending) => [ending, NOUN] as const),
  ...["llah", "stan", "gton", "abad", "land", "pur", "tnam"].map((ending) => [ending, PROPN] as const),
]);
const BEGINNINGS: ReadonlyMap<string, number> = new Map([
  ["cross", NOUN],
  ["anti", ADJ],
  ["post", ADJ],
  ["non", ADJ],
]);

/** Words after which "'s" is "is" or "has". */
const SUBJECTS = new Set(
  "he she it that there here what who where how when why this everything everyone everybody nobody nothing".split(" "),
);
/** Contracted auxiliaries, and what stands before "n't" though it is no word alone. */
const AUXILIARIES = new Set(["'ll", "'re", "'d", "'ve", "'m"]);

const LOWER_CASE_WORD = /^[a-z][a-z\-–—.]*$/;
const PUNCTUATION = /^(?:[-–—_*=.]+|''|``|\p{P})$/u;

/** A guess from a word's shape, by winkNLP's rules: what it starts from when a word is not in its lexicon. */
function guess(text: string, lower: string): number {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return /(?:st|nd|rd|th)$/.test(lower) ? ADJ : NUM;
  if (PUNCTUATION.test(text)) return PUNCT;
  if (text.length === 1 && !/[\p{L}\p{N}]/u.test(text)) return SYM;
  if (/^\.?\p{N}/u.test(text)) return NUM;
  if (!/^['’]?[\p{L}\p{M}@#]/u.test(text)) return SYM;
  const known = lexeme(lower);
  if (known !== undefined) {
    const usual = usualTag(known);
    return usual === NOUN || usual === ADJ || !usual ? PROPN : usual;
  }
  if (!LOWER_CASE_WORD.test(text)) return PROPN;
  for (const length of [4, 3, 2]) {
    const tag = ENDINGS.get(lower.slice(-length));
    if (tag) return tag;
  }
  for (const length of [5, 4, 3]) {
    const tag = BEGINNINGS.get(lower.slice(0, length));
    if (tag) return tag;
  }
  return NOUN;
}

/** Before these "lead" is no verb: "said lead author Mei Chen". Own compilation. */
const LED = new Set(
  "author researcher investigator scientist singer vocalist guitarist actor actress counsel attorney prosecutor lawyer solicitor negotiator sponsor detective inspector agent writer developer engineer designer architect organiser organizer pastor official plaintiff partner analyst economist coach instructor campaigner".split(
    " ",
  ),
);
/** Participles that begin the name of an office before these: "said managing director Rob Hale". Own compilation. */
const OF_OFFICE = new Set(
  "managing visiting founding presiding commanding supervising attending contributing".split(" "),
);
const OFFICES = new Set(
  "director editor partner professor scholar member officer judge chief physician surgeon principal secretary agent fellow curator writer".split(
    " ",
  ),
);

/** What a word is that stands so, whatever else it may be; 0 for other words. */
function fixedTag(words: readonly KnownWord[], at: number, capitals: Capitals): number {
  const { lower } = words[at]!;
  const next = words[at + 1]?.lower ?? "";
  if (lower === "lead" ? LED.has(next) : OF_OFFICE.has(lower) && OFFICES.has(next)) return ADJ;
  if (capitals.isName(at)) return PROPN;
  if (lower === "n't") return PART;
  if (lower === "'em") return PRON;
  if (words[at + 1]?.lower === "n't" || AUXILIARIES.has(lower)) return AUX;
  if (lower !== "'s" || at === 0) return 0;
  const before = words[at - 1]!.lower;
  if (before === "let") return PRON;
  return SUBJECTS.has(before) ? AUX : 0;
}

/** A word by itself, before its neighbours are looked at. */
export interface KnownWord extends WordForm {
  readonly tag: number;
  readonly hints: number;
  readonly possible: number;
}

const known = createWordMemory<KnownWord>();

/** Looks a word up, once. */
export const knownWord = (text: string): KnownWord => known.get(text) ?? known.set(text, lookUp(ownString(text)));

function lookUp(text: string): KnownWord {
  const plain = withoutInvisibles(text).replaceAll("’", "'");
  const lower = plain.toLowerCase();
  const shown = text === "’" ? text : plain;
  const index = lexeme(shown);
  if (index !== undefined) {
    const tag = usualTag(index) || NOUN;
    return { text, lower, answers: noAnswers(), tag, hints: hint(index), possible: possibleTags(index) };
  }
  const normal = lexeme(lower);
  const possible = normal === undefined ? 0 : possibleTags(normal);
  return { text, lower, answers: noAnswers(), tag: guess(shown, lower), hints: 0, possible };
}

/** Parts of speech for words. The answer depends on these words only. */
export function tagWords(all: readonly KnownWord[]): PartOfSpeech[] {
  const { length } = all;
  const words = { tags: new Uint8Array(length), hints: new Uint8Array(length), possible: new Uint32Array(length) };
  const fixed = new Uint8Array(length);
  const capitals = readCapitals(all);
  for (let i = 0; i < length; i++) {
    const { tag, hints, possible } = all[i]!;
    fixed[i] = fixedTag(all, i, capitals);
    words.tags[i] = fixed[i] || tag;
    words.hints[i] = hints;
    words.possible[i] = possible;
  }
  correctTags(words);
  correctVerbs(all, words.tags);
  const tags = new Array<PartOfSpeech>(length);
  for (let i = 0; i < length; i++) tags[i] = TAGS[fixed[i] || words.tags[i]!] as PartOfSpeech;
  return tags;
}
