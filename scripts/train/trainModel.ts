import { packWeights, scoreLabels } from "../../server/src/core/analysis/attribution/learned/emissions.ts";
import { gatherEvidence } from "../../server/src/core/analysis/attribution/learned/evidence.ts";
import { bestLabels, createLattice, marginals } from "../../server/src/core/analysis/attribution/learned/lattice.ts";
import { KINDS, transitionKinds } from "../../server/src/core/analysis/attribution/learned/transitions.ts";
import type { GoldArticle } from "./corpus.ts";
import { type Crf, type CrfSettings, trainCrf } from "./crf.ts";
import { addCounts, contextsOf, examplesOf, type ReadArticle, readArticle } from "./examples.ts";
import { lexiconEntries, lexiconWithout } from "./lexicon.ts";
import { type JudgedParagraph, trainAssembler } from "./trainAssembler.ts";
import { quantize, writeModel } from "./writeModel.ts";

/** 2 to the power of `bits` slots for the tagger's features. */
export const TAGGER: CrfSettings = { bits: 17, epochs: 4, rate: 0.05, dropout: 128, seed: 1 };
/** The assembler learns from taggers that have not seen the article: each was trained without one fold of so many. */
export const FOLDS = 4;
const THRESHOLD = 0.36;

type Log = (line: string) => void;

/** Trains the whole model and returns its file. The same articles always give the same bytes. */
export function trainModel(articles: readonly GoldArticle[], log: Log): Uint8Array {
  const read = articles.map(readArticle);
  const judged: JudgedParagraph[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    log(`tagger without fold ${fold + 1} of ${FOLDS}`);
    const others = read.filter((_, i) => i % FOLDS !== fold);
    const crf = trainTagger(others, { ...TAGGER, seed: TAGGER.seed + fold }, log);
    const judge = createJudge(crf, others);
    read.forEach((article, i) => {
      if (i % FOLDS === fold) judged[i] = judge(article);
    });
  }
  log("tagger");
  const crf = trainTagger(read, TAGGER, log);
  const assembler = trainAssembler(judged.flat(), log);
  return writeModel({ crf, lexicon: lexiconEntries(addCounts(read)), assembler, threshold: THRESHOLD });
}

/** Trains the tagger; each article is read with a lexicon that has not seen it. */
export function trainTagger(articles: readonly ReadArticle[], settings: CrfSettings, log: Log): Crf {
  const counts = addCounts(articles);
  const examples = articles.flatMap((article) => examplesOf(article, counts, settings.bits));
  return trainCrf(examples, settings, log);
}

/** What a tagger makes of an article that it has not seen. */
export function createJudge(crf: Crf, seen: readonly ReadArticle[]): (article: ReadArticle) => JudgedParagraph[] {
  const lexicon = lexiconWithout(addCounts(seen), null);
  const { steps, scale } = quantize(crf.weights, 0.9999, 127);
  const emissions = packWeights(
    crf.bits,
    Uint8Array.from(steps, (step) => step + 128),
    scale,
  );
  const lattice = createLattice(crf.transitions, KINDS);
  return ({ paragraphs, annotations }) =>
    contextsOf(paragraphs, lexicon).map((context, p) => {
      const kinds = transitionKinds(context);
      const scores = scoreLabels(context, emissions);
      const { label } = marginals(lattice, scores, kinds);
      const evidence = gatherEvidence(context, label, bestLabels(lattice, scores, kinds));
      return { evidence, gold: annotations.map((annotation) => annotation[p]!.drafts) };
    });
}
