import type { GoldArticle } from "./corpus.ts";
import { trainCrf } from "./crf.ts";
import { addCounts, examplesOf, readArticle } from "./examples.ts";
import { lexiconEntries } from "./lexicon.ts";
import { writeModel } from "./writeModel.ts";

/** Slots of the tagger's features: 2 to the power of this. */
const BITS = 17;

/** Trains the whole model and returns its file. The same articles always give the same bytes. */
export function trainModel(articles: readonly GoldArticle[], log: (line: string) => void): Uint8Array {
  const read = articles.map(readArticle);
  const counts = addCounts(read);
  log(`${read.length} articles`);
  const examples = read.flatMap((article) => examplesOf(article, counts, BITS));
  log(`${examples.length} paragraphs, ${examples.reduce((sum, e) => sum + e.length, 0)} tokens`);
  const crf = trainCrf(examples, { bits: BITS, epochs: 4, rate: 0.05, dropout: 128, seed: 1 }, log);
  return writeModel(crf, lexiconEntries(counts));
}
