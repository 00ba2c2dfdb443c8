import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import { gatherEvidence } from "../../server/src/core/analysis/attribution/learned/evidence.ts";
import { createPlainLabeller } from "../../server/src/core/analysis/attribution/learned/labeller.ts";
import { createLattice } from "../../server/src/core/analysis/attribution/learned/lattice.ts";
import { KINDS } from "../../server/src/core/analysis/attribution/learned/transitions.ts";
import type { GoldArticle } from "./corpus.ts";
import { type Crf, type CrfSettings, trainCrf } from "./crf.ts";
import { addCounts, contextsOf, examplesOf, type ReadArticle, readArticle } from "./examples.ts";
import { type FeatureSet, frequentFeatures, numberFeatures, weightiestFeatures } from "./featureSet.ts";
import { lexiconEntries, lexiconWithout } from "./lexicon.ts";
import { meanTransitions, type TrainedNetwork } from "./networks.ts";
import type { TaggerJob } from "./taggerJob.ts";
import { type JudgedParagraph, trainAssembler } from "./trainAssembler.ts";
import { quantize, writeModel } from "./writeModel.ts";

const TAGGER: CrfSettings = { epochs: 5, rate: 0.02, dropout: 128, seed: 1 };
/** A feature must hold of so many tokens to be tried, and be among so many of the largest weights to be kept. */
const LEAST_COUNT = 3;
const FEATURES = 48_000;
/** The assembler learns from taggers that have not seen the article: each was trained without one fold of so many. */
const FOLDS = 10;
const THRESHOLD = 0.3;

type Log = (line: string) => void;

/**
 * Trains the whole model and returns its file. `networks`: `full`, which has seen all articles, and `full0` … `full9`, of which each has
 * seen all but those of its fold. The same articles and networks always give the same bytes, on any number of cores.
 */
export async function trainModel(
  articles: readonly GoldArticle[],
  networks: ReadonlyMap<string, TrainedNetwork>,
  log: Log,
): Promise<Uint8Array> {
  const read = articles.map(readArticle);
  const features = chooseFeatures(read, log);
  const [taggers, crf] = await trainTaggers(articles, features, log);
  const judged: JudgedParagraph[][] = [];
  taggers.forEach((tagger, fold) => {
    const judge = createJudge(
      tagger,
      networkOf(networks, `full${fold}`),
      features,
      read.filter((_, i) => i % FOLDS !== fold),
    );
    read.forEach((article, i) => {
      if (i % FOLDS === fold) judged[i] = judge(article);
    });
  });
  const assembler = trainAssembler(judged, log);
  const lexicon = lexiconEntries(addCounts(read));
  return writeModel({
    crf,
    features: features.hashes,
    network: networkOf(networks, "full"),
    lexicon,
    assembler,
    threshold: THRESHOLD,
  });
}

/** The taggers that have each not seen one fold, and the one that has seen everything. */
async function trainTaggers(
  articles: readonly GoldArticle[],
  { hashes }: FeatureSet,
  log: Log,
): Promise<readonly [Crf[], Crf]> {
  const workers = Math.min(availableParallelism(), FOLDS + 1);
  const pool = new Tinypool({
    filename: new URL("taggerJob.ts", import.meta.url).href,
    workerData: articles,
    minThreads: workers,
    maxThreads: workers,
  });
  const run = async (job: TaggerJob): Promise<Crf> => {
    const crf: Crf = await pool.run(job);
    log(job.without ? `tagger without fold ${job.without.fold + 1} of ${FOLDS}` : "tagger");
    return crf;
  };
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    run({ hashes, without: { fold, of: FOLDS }, settings: { ...TAGGER, seed: TAGGER.seed + fold } }),
  );
  const whole = run({ hashes, without: null, settings: TAGGER });
  const trained = [await Promise.all(folds), await whole] as const;
  await pool.destroy();
  return trained;
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

/** What a tagger makes of an article that it has not seen. */
function createJudge(
  crf: Crf,
  network: TrainedNetwork,
  { hashes }: FeatureSet,
  seen: readonly ReadArticle[],
): (article: ReadArticle) => JudgedParagraph[] {
  const lexicon = lexiconWithout(addCounts(seen), null);
  const { steps, scale } = quantize(crf.weights, 0.9999, 127);
  const weights = Uint8Array.from(steps, (step) => step + 128);
  const label = createPlainLabeller(
    { hashes, weights, scale },
    network.network,
    createLattice(meanTransitions(crf.transitions, network), KINDS),
  );
  return ({ paragraphs, annotations }) =>
    contextsOf(paragraphs, lexicon).map((context, p) => {
      const { probability, best } = label(context);
      const evidence = gatherEvidence(context, probability, best);
      return { evidence, gold: annotations.map((annotation) => annotation[p]!.drafts) };
    });
}

function networkOf(networks: ReadonlyMap<string, TrainedNetwork>, name: string): TrainedNetwork {
  const network = networks.get(name);
  if (!network) throw new Error(`There is no network called ${name}: scripts/train/network/ trains them.`);
  return network;
}
