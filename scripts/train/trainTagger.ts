import { type Crf, type CrfSettings, trainCrf } from "./crf.ts";
import { addCounts, examplesOf, type ReadArticle } from "./examples.ts";
import { type FeatureSet, type NumberedExample, numberFeatures } from "./featureSet.ts";

/** So many taggers are trained, from other orders and other dropouts, and their weights averaged: they err less than one. */
const TAGGERS = 4;

/** What a tagger learns from; each article is read with a lexicon that has not seen it. */
export function taggerExamples(articles: readonly ReadArticle[], features: FeatureSet): NumberedExample[] {
  const counts = addCounts(articles);
  return articles.flatMap((article) => numberFeatures(examplesOf(article, counts), features));
}

/** Trains a tagger that knows `size` features. */
export function trainTagger(examples: readonly NumberedExample[], size: number, settings: CrfSettings): Crf {
  const all = Array.from({ length: TAGGERS }, (_, i) =>
    trainCrf(examples, size, { ...settings, seed: settings.seed + 100 * i }, () => {}),
  );
  return {
    weights: all[0]!.weights.map((_, k) => meanOf(all, ({ weights }) => weights[k]!)),
    transitions: all[0]!.transitions.map((_, k) => meanOf(all, ({ transitions }) => transitions[k]!)),
  };
}

const meanOf = (all: readonly Crf[], value: (crf: Crf) => number): number =>
  all.reduce((sum, crf) => sum + value(crf), 0) / all.length;
