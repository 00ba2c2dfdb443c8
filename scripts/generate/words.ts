import model from "wink-eng-lite-web-model";
import manifest from "wink-eng-lite-web-model/package.json" with { type: "json" };

/** Place of a property in a lexeme's numbers of the lexicon: [word, mask, shift, …]. */
type Place = readonly [word: number, mask: number, shift: number, ...rest: number[]];

/** The part of winkNLP's English model that is read here. */
interface CoreModel {
  readonly lexicon: Uint32Array;
  readonly packing: { readonly size: number; readonly layout: Readonly<Record<string, Place>> };
  readonly features: {
    readonly lexeme: { readonly list: readonly string[] };
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
  readonly preserve: { readonly prefix: object; readonly suffix: object };
  readonly pos: { readonly list: readonly string[] };
}

/** Words that are kept in one string, among which one is looked for letter by letter. */
const BLOCK = 128;
/** The character that stands for the first class; a tab stands before it. */
const FIRST_CLASS = 33;

/** What is used of winkNLP's English model, as a module: it is a tenth of the model, and nothing has to be unpacked when it is loaded. */
export function wordsModule(): string {
  const core = (model.core as unknown as () => CoreModel)();
  const { machines } = (model.pos as unknown as () => { machines: readonly string[] })();
  const { classes, entries } = classify(core);
  return `// Written by scripts/generate.ts from wink-eng-lite-web-model ${manifest.version} (MIT); not to be changed by hand.

/** Names of the parts of speech, by the model's numbers. */
export const TAGS: readonly string[] = ${literal(core.pos.list)};

/** What stands before or behind a hyphen and is no word: "co-", "-wise". */
export const PREFIXES: readonly string[] = ${literal(Object.keys(core.preserve.prefix))};
export const SUFFIXES: readonly string[] = ${literal(Object.keys(core.preserve.suffix))};

/** The tagging automata, in JSON. */
export const MACHINES: readonly string[] = [
${machines.map((machine) => `  ${literal(machine)},\n`).join("")}];

/** What words can be, three numbers a class: the usual part of speech, the hint for the automata, the possible parts as bits. */
export const CLASSES: readonly number[] = ${literal(classes)};

/** The character that stands for the first class. */
export const FIRST_CLASS = ${FIRST_CLASS};

/** The words in order, in blocks: each a line's end, the word, a tab and its class. */
export const BLOCKS: readonly string[] = [
${blocks(entries)
  .map((block) => `  ${literal(block)},\n`)
  .join("")}];
`;
}

const literal = (value: unknown): string =>
  JSON.stringify(value).replace(/[\x7f-\xa0]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);

interface Classified {
  readonly classes: readonly number[];
  /** Words with the numbers of their classes, in the order of code units. */
  readonly entries: readonly (readonly [word: string, kind: number])[];
}

/** Words that the model says the same of are a class; the largest classes come first. */
function classify({ lexicon, packing, features }: CoreModel): Classified {
  const reader = (property: string): ((lexeme: number) => number) => {
    const [word, mask, shift] = packing.layout[property]!;
    return (lexeme) => ((lexicon[word + lexeme * packing.size] ?? 0) & mask) >>> shift;
  };
  const posBits = reader("pos");
  const hintBits = reader("posHint");
  const cluster = reader("lexemeCID");
  const lemmaBits = reader("lemma");
  const normalBits = reader("normal");
  const isSpellingMapped = reader("isSpellingMapped");
  const clusters = features.posClusters.list.map((tags) => [...tags].reduce((bits, tag) => bits | (1 << tag), 0));
  // The model spells some words one way only and knows the other spellings as references to it.
  const mapped = (index: number): number => (isSpellingMapped(index) ? lemmaBits(index) : index);
  const byClass = new Map<string, string[]>();
  // No token has white space in it.
  features.lexeme.list.forEach((word, index) => {
    if (/\s/.test(word)) return;
    const normal = isSpellingMapped(index) ? lemmaBits(index) : index + normalBits(index);
    const key = [posBits(mapped(index)), hintBits(index), clusters[cluster(mapped(normal))] ?? 0].join();
    const words = byClass.get(key);
    if (words) words.push(word);
    else byClass.set(key, [word]);
  });
  const ordered = [...byClass].sort(([, a], [, b]) => b.length - a.length);
  const entries = ordered.flatMap(([, words], kind) => words.map((word) => [word, kind] as const));
  return {
    classes: ordered.flatMap(([key]) => key.split(",").map(Number)),
    entries: entries.sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

function blocks(entries: Classified["entries"]): string[] {
  const lines = entries.map(([word, kind]) => `\n${word}\t${String.fromCharCode(FIRST_CLASS + kind)}`);
  return Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, i) =>
    lines.slice(BLOCK * i, BLOCK * (i + 1)).join(""),
  );
}
