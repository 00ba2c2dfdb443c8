import model from "wink-eng-lite-web-model";

/** Place of a property in a lexeme's words of the lexicon: [word, mask, shift, …]. */
type Place = readonly [word: number, mask: number, shift: number, ...rest: number[]];

/** The part of winkNLP's English model that is read here. */
interface CoreModel {
  readonly lexicon: Uint32Array;
  readonly packing: { readonly size: number; readonly layout: Readonly<Record<string, Place>> };
  readonly features: {
    readonly lexeme: { readonly hash: Readonly<Record<string, number>>; readonly list: readonly string[] };
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
  readonly preserve: {
    readonly prefix: Readonly<Record<string, true>>;
    readonly suffix: Readonly<Record<string, true>>;
  };
  readonly pos: { readonly hash: Readonly<Record<string, number>>; readonly list: readonly string[] };
}

const CORE = (model.core as unknown as () => CoreModel)();
const { lexicon, packing } = CORE;
const { hash } = CORE.features.lexeme;

function reader(property: string): (lexeme: number) => number {
  const [word, mask, shift] = packing.layout[property]!;
  return (lexeme) => ((lexicon[word + lexeme * packing.size] ?? 0) & mask) >>> shift;
}
const posBits = reader("pos");
const hintBits = reader("posHint");
const cluster = reader("lexemeCID");
const lemmaBits = reader("lemma");
const normalBits = reader("normal");
const isSpellingMapped = reader("isSpellingMapped");

/** Each cluster's parts of speech as a set of bits. */
const CLUSTERS: readonly number[] = CORE.features.posClusters.list.map((tags) => {
  let bits = 0;
  for (const tag of tags) bits |= 1 << tag;
  return bits;
});

/** Names of the parts of speech, by the model's numbers. */
export const TAGS: readonly string[] = CORE.pos.list;

/** A number that stands for a word of the model; undefined for one that it does not know. Never learns. */
export function lexeme(word: string): number | undefined {
  return hash[word];
}

/** The model spells some words one way only and knows the other spellings as references to it. */
function mapped(index: number): number {
  return isSpellingMapped(index) ? lemmaBits(index) : index;
}

/** The part of speech that a known word has when nothing around it says otherwise; 0 for none. */
export function usualTag(index: number): number {
  return posBits(mapped(index));
}

/** The class of function word that the tagging patterns name instead of a tag; 0 for none. */
export function hint(index: number): number {
  return hintBits(index);
}

/** The parts of speech that a known word can have at all, one bit each. */
export function possibleTags(index: number): number {
  const normal = isSpellingMapped(index) ? lemmaBits(index) : index + normalBits(index);
  return CLUSTERS[cluster(mapped(normal))] ?? 0;
}

/** True for a hyphenated word that stays whole: the model knows it, or knows its prefix as no word ("co-", "anti-"). */
export function keepsHyphen(word: string, first: string, last: string): boolean {
  return hash[word] !== undefined || CORE.preserve.prefix[first] === true || CORE.preserve.suffix[last] === true;
}
