// Trains taggers in a worker, so that both cores of a small machine are busy. Its articles come with it: Tinypool's workerData.
import { workerData } from "node:worker_threads";
import type { GoldArticle } from "./corpus.ts";
import type { Crf, CrfSettings } from "./crf.ts";
import { readArticle } from "./examples.ts";
import { featureSet } from "./featureSet.ts";
import { trainTagger } from "./trainTagger.ts";

export interface TaggerJob {
  /** The features to weigh, as hashes. */
  readonly hashes: Int32Array;
  /** Every how manieth article is not seen, and counted from where; null: all are. */
  readonly without: { readonly fold: number; readonly of: number } | null;
  readonly settings: CrfSettings;
}

// Tinypool hands a worker its own data and ours.
const articles = (workerData as [unknown, GoldArticle[]])[1].map(readArticle);

export default ({ hashes, without, settings }: TaggerJob): Crf =>
  trainTagger(
    articles.filter((_, i) => !without || i % without.of !== without.fold),
    featureSet(hashes),
    settings,
  );
