// Trains taggers in a worker, so that both cores of a small machine are busy. Its articles come with it: Tinypool's workerData.
import { workerData } from "node:worker_threads";
import type { GoldArticle } from "./corpus.ts";
import type { Crf, CrfSettings } from "./crf.ts";
import { readArticle } from "./examples.ts";
import { featureSet, type NumberedExample } from "./featureSet.ts";
import { taggerExamples, trainTagger } from "./trainTagger.ts";

export interface TaggerJob {
  /** The features to weigh, as hashes. */
  readonly hashes: Int32Array;
  /** Every how manieth article is not seen, and counted from where; null: all are. */
  readonly without: { readonly fold: number; readonly of: number } | null;
  readonly settings: CrfSettings;
}

// Tinypool hands a worker its own data and ours.
const articles = (workerData as [unknown, GoldArticle[]])[1];

/** Articles as read are many small objects, which the collector would walk again and again: only numbers stay while training. */
const examplesOf = ({ hashes, without }: TaggerJob): NumberedExample[] =>
  taggerExamples(
    articles.filter((_, i) => !without || i % without.of !== without.fold).map(readArticle),
    featureSet(hashes),
  );

export default (job: TaggerJob): Crf => trainTagger(examplesOf(job), job.hashes.length, job.settings);
