import { gatherEvidence } from "../../server/src/core/analysis/attribution/learned/evidence.ts";
import { createPlainLabeller } from "../../server/src/core/analysis/attribution/learned/labeller.ts";
import { createLattice } from "../../server/src/core/analysis/attribution/learned/lattice.ts";
import { KINDS } from "../../server/src/core/analysis/attribution/learned/transitions.ts";
import type { GoldArticle } from "./corpus.ts";
import { addCounts, contextsOf, type ReadArticle, readArticle } from "./examples.ts";
import { lexiconEntries, lexiconWithout } from "./lexicon.ts";
import type { TrainedNetwork } from "./networks.ts";
import { type JudgedParagraph, trainAssembler } from "./trainAssembler.ts";
import { writeModel } from "./writeModel.ts";

/** The assembler learns from networks that have not seen the article: each was trained without one fold of so many. */
const FOLDS = 10;
const THRESHOLD = 0.3;

type Log = (line: string) => void;

/**
 * Trains the whole model and returns its file. `networks`: `full`, which has seen all articles, and `full0` … `full9`, of which each has
 * seen all but those of its fold. The same articles and networks always give the same bytes.
 */
export function trainModel(
  articles: readonly GoldArticle[],
  networks: ReadonlyMap<string, TrainedNetwork>,
  log: Log,
): Uint8Array {
  const read = articles.map(readArticle);
  log(`${read.length} articles read`);
  const judged: JudgedParagraph[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const judge = createJudge(
      networkOf(networks, `full${fold}`),
      read.filter((_, i) => i % FOLDS !== fold),
    );
    read.forEach((article, i) => {
      if (i % FOLDS === fold) judged[i] = judge(article);
    });
    log(`fold ${fold + 1} of ${FOLDS} labelled`);
  }
  const assembler = trainAssembler(judged, log);
  const lexicon = lexiconEntries(addCounts(read));
  return writeModel({ network: networkOf(networks, "full"), lexicon, assembler, threshold: THRESHOLD });
}

/** What a network makes of an article that it has not seen. */
function createJudge(
  { network, transitions }: TrainedNetwork,
  seen: readonly ReadArticle[],
): (article: ReadArticle) => JudgedParagraph[] {
  const lexicon = lexiconWithout(addCounts(seen), null);
  const label = createPlainLabeller(network, createLattice(Float64Array.from(transitions), KINDS));
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
