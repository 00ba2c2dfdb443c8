import { withNone } from "../../server/src/core/analysis/attribution/learned/emissions.ts";
import { gatherEvidence } from "../../server/src/core/analysis/attribution/learned/evidence.ts";
import { createPlainLabeller } from "../../server/src/core/analysis/attribution/learned/labeller.ts";
import { createLattice } from "../../server/src/core/analysis/attribution/learned/lattice.ts";
import { KINDS } from "../../server/src/core/analysis/attribution/learned/transitions.ts";
import type { GoldArticle } from "./corpus.ts";
import { type Crf, type CrfSettings, trainCrf } from "./crf.ts";
import { addCounts, contextsOf, examplesOf, type ReadArticle, readArticle } from "./examples.ts";
import { type FeatureSet, frequentFeatures, numberFeatures, weightiestFeatures } from "./featureSet.ts";
import { lexiconEntries, lexiconWithout } from "./lexicon.ts";
import { type JudgedParagraph, trainAssembler } from "./trainAssembler.ts";
import { quantize, writeModel } from "./writeModel.ts";

export const TAGGER: CrfSettings = { epochs: 5, rate: 0.02, dropout: 128, seed: 1 };
/** A feature must hold of so many tokens to be tried, and be among so many of the largest weights to be kept. */
const LEAST_COUNT = 3;
const FEATURES = 48_000;
/** The assembler learns from taggers that have not seen the article: each was trained without one fold of so many. */
export const FOLDS = 4;
const THRESHOLD = 0.3;

type Log = (line: string) => void;

/** Trains the whole model and returns its file. The same articles always give the same bytes. */
export function trainModel(articles: readonly GoldArticle[], log: Log): Uint8Array {
  const read = articles.map(readArticle);
  const features = chooseFeatures(read, log);
  const judged: JudgedParagraph[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    log(`tagger without fold ${fold + 1} of ${FOLDS}`);
    const others = read.filter((_, i) => i % FOLDS !== fold);
    const crf = trainTagger(others, features, { ...TAGGER, seed: TAGGER.seed + fold }, log);
    const judge = createJudge(crf, features, others);
    read.forEach((article, i) => {
      if (i % FOLDS === fold) judged[i] = judge(article);
    });
  }
  log("tagger");
  const crf = trainTagger(read, features, TAGGER, log);
  const assembler = trainAssembler(judged, log);
  const lexicon = lexiconEntries(addCounts(read));
  return writeModel({ crf, features: features.hashes, lexicon, assembler, threshold: THRESHOLD });
}

/**
 * Chooses the tagger's features: trains one with all that are not too rare, and keeps those with the largest weights. A tagger
 * trained anew with these alone is a thirtieth of the size, and does better on articles that it has not seen.
 */
function chooseFeatures(articles: readonly ReadArticle[], log: Log): FeatureSet {
  const counts = addCounts(articles);
  const examples = articles.flatMap((article) => examplesOf(article, counts));
  const frequent = frequentFeatures(examples, LEAST_COUNT);
  log(`choosing ${FEATURES} of ${frequent.hashes.length} features`);
  const crf = trainCrf(numberFeatures(examples, frequent), frequent.hashes.length, TAGGER, log);
  return weightiestFeatures(frequent, crf, FEATURES);
}

/** So many taggers are trained, from other orders and other dropouts, and their weights averaged: they err less than one. */
const TAGGERS = 2;

/** Trains the tagger; each article is read with a lexicon that has not seen it. */
function trainTagger(articles: readonly ReadArticle[], features: FeatureSet, settings: CrfSettings, log: Log): Crf {
  const counts = addCounts(articles);
  const examples = articles.flatMap((article) => numberFeatures(examplesOf(article, counts), features));
  const all = Array.from({ length: TAGGERS }, (_, i) =>
    trainCrf(examples, features.hashes.length, { ...settings, seed: settings.seed + 100 * i }, log),
  );
  return {
    weights: all[0]!.weights.map((_, k) => meanOf(all, ({ weights }) => weights[k]!)),
    transitions: all[0]!.transitions.map((_, k) => meanOf(all, ({ transitions }) => transitions[k]!)),
  };
}

const meanOf = (all: readonly Crf[], value: (crf: Crf) => number): number =>
  all.reduce((sum, crf) => sum + value(crf), 0) / all.length;

/** What a tagger makes of an article that it has not seen. */
function createJudge(
  crf: Crf,
  { table }: FeatureSet,
  seen: readonly ReadArticle[],
): (article: ReadArticle) => JudgedParagraph[] {
  const lexicon = lexiconWithout(addCounts(seen), null);
  const { steps, scale } = quantize(crf.weights, 0.9999, 127);
  const weights = withNone(Uint8Array.from(steps, (step) => step + 128));
  const label = createPlainLabeller({ table, weights, scale }, createLattice(crf.transitions, KINDS));
  return ({ paragraphs, annotations }) =>
    contextsOf(paragraphs, lexicon).map((context, p) => {
      const { probability, best } = label(context);
      const evidence = gatherEvidence(context, probability, best);
      return { evidence, gold: annotations.map((annotation) => annotation[p]!.drafts) };
    });
}
