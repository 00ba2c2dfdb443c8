import { combine, type Rankers } from "../../server/src/core/analysis/attribution/learned/assemble.ts";
import {
  type Candidate,
  type CueCandidates,
  findCandidates,
} from "../../server/src/core/analysis/attribution/learned/candidates.ts";
import type { Evidence, Role } from "../../server/src/core/analysis/attribution/learned/evidence.ts";
import { readFilterFeatures } from "../../server/src/core/analysis/attribution/learned/filterFeatures.ts";
import type { Forest } from "../../server/src/core/analysis/attribution/learned/forest.ts";
import { JUDGE_FEATURES, readJudgeFeatures } from "../../server/src/core/analysis/attribution/learned/judgeFeatures.ts";
import type { TokenSpan } from "../../server/src/core/analysis/attribution/learned/link.ts";
import { type LinearWeights, scoreFeatures } from "../../server/src/core/analysis/attribution/learned/ranker.ts";
import { readRoleFeatures } from "../../server/src/core/analysis/attribution/learned/roleFeatures.ts";
import { sharedTokens } from "../../server/src/core/analysis/attribution/learned/select.ts";
import type { GoldDraft } from "./align.ts";
import { type BoostSettings, type Table, trainForest } from "./boost.ts";
import { type Choices, type LinearSettings, newFeatures, slotsIn, trainLinear } from "./linear.ts";
import { worth } from "./worth.ts";
import { quantize } from "./writeModel.ts";

/** A paragraph's evidence, from a tagger that has not seen it, with each annotator's attributions. */
export interface JudgedParagraph {
  readonly evidence: Evidence;
  readonly gold: readonly (readonly GoldDraft[])[];
}

const RANKER: LinearSettings = { bits: 16, epochs: 5, rate: 0.05, dropout: 32, seed: 11 };
const FILTER: LinearSettings = { bits: 16, epochs: 5, rate: 0.03, dropout: 96, seed: 12 };
const JUDGE: BoostSettings = {
  trees: 240,
  leaves: 24,
  rate: 0.06,
  ridge: 4,
  least: 8,
  dropRows: 96,
  dropFeatures: 128,
  seed: 13,
};
/** The judge learns from rankers and filters that have not seen the article: each was trained without one fold of so many. */
const FOLDS = 4;

type Log = (line: string) => void;

/** The rankers of the roles and the filter of the words. */
interface Linear extends Rankers {
  readonly filter: LinearWeights;
}

/** All that the assembler chooses and judges by, as the model file holds it. */
export interface TrainedAssembler extends Linear {
  readonly judge: Forest;
}

/** Trains the rankers of the roles, the filter of words on what they choose, and the judge on what all of them say. */
export function trainAssembler(articles: readonly (readonly JudgedParagraph[])[], log: Log): TrainedAssembler {
  const rows: Row[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const linear = trainLinears(
      articles.flatMap((paragraphs, i) => (i % FOLDS === fold ? [] : paragraphs)),
      log,
    );
    articles.forEach((paragraphs, i) => {
      if (i % FOLDS === fold) for (const p of paragraphs) rows.push(...judgeRows(p, linear));
    });
  }
  log(`judge: ${rows.length} combinations`);
  const judge = trainForest(tableOf(rows), JUDGE);
  return { ...trainLinears(articles.flat(), log), judge };
}

function trainLinears(paragraphs: readonly JudgedParagraph[], log: Log): Linear {
  const found = paragraphs.map((p) => findCandidates(p.evidence));
  const trainRole = (role: "source" | "left" | "right"): LinearWeights => {
    const choices = paragraphs.flatMap((p, i) => found[i]!.flatMap((c) => roleChoices(p, c, role, RANKER.bits)));
    return toWeights(trainLinear(choices, RANKER), RANKER.bits);
  };
  const rankers = { source: trainRole("source"), left: trainRole("left"), right: trainRole("right") };
  const judged = paragraphs.flatMap((p, i) => found[i]!.flatMap((c) => filterChoices(p, c, rankers, FILTER.bits)));
  log(`rankers and filter: ${judged.length} combinations`);
  return { ...rankers, filter: toWeights(trainLinear(judged, FILTER), FILTER.bits) };
}

/** A combination as the judge sees it, how right it is, and how much it counts. */
interface Row {
  readonly features: Float32Array;
  readonly target: number;
  readonly weight: number;
}

/** The combinations of a paragraph; the likeliest of a cue counts fully, the others, which are mostly wrong, by half. */
function judgeRows({ evidence, gold }: JudgedParagraph, linear: Linear): Row[] {
  const hashed = newFeatures();
  return findCandidates(evidence).flatMap((candidates) => {
    const combinations = combine(evidence, candidates, linear);
    return combinations.map((one, rank) => {
      const features = new Float32Array(JUDGE_FEATURES);
      const words = scoreFeatures(linear.filter, hashed, readFilterFeatures(evidence, one, hashed));
      readJudgeFeatures(evidence, one, { words, first: combinations[0]!, rank }, features);
      return { features, target: worth(evidence, one, gold), weight: rank === 0 ? 1 : 0.5 };
    });
  });
}

function tableOf(rows: readonly Row[]): Table {
  const features = new Float32Array(rows.length * JUDGE_FEATURES);
  rows.forEach((row, i) => {
    features.set(row.features, i * JUDGE_FEATURES);
  });
  return {
    width: JUDGE_FEATURES,
    features,
    targets: Float32Array.from(rows, ({ target }) => target),
    weights: Float32Array.from(rows, ({ weight }) => weight),
  };
}

function toWeights(weights: Float32Array, bits: number): LinearWeights {
  const { steps, scale } = quantize(weights, 0.9999, 127);
  return { bits, steps: Int8Array.from(steps), scale };
}

const meet = (a: TokenSpan, b: TokenSpan): boolean => a.start < b.end && b.start < a.end;

/** What an annotator says of a role, where he has the cue: the right span, null for none. */
function goldSpan({ cue, source, content }: GoldDraft, role: Role): TokenSpan | null {
  const at = cue[0]!;
  if (role === "source") return source[0] ?? null;
  if (role === "left") return content.filter((c) => c.start < at.start).at(-1) ?? null;
  return content.find((c) => c.start >= at.start) ?? null;
}

function roleChoices(
  { evidence, gold }: JudgedParagraph,
  candidates: CueCandidates,
  role: "source" | "left" | "right",
  bits: number,
): Choices[] {
  const out: Choices[] = [];
  let options: Uint32Array[] | undefined;
  for (const drafts of gold) {
    const draft = drafts.find((d) => d.cue[0] && meet(d.cue[0], candidates.cue));
    if (!draft) continue;
    const target = targetOf(candidates[role], goldSpan(draft, role));
    if (target === undefined) continue;
    options ??= optionsOf(evidence, candidates, role, bits);
    if (options.length > 1) out.push({ options, target, weight: 1 / gold.length });
  }
  return out;
}

/** The candidate that is the gold span or comes nearest to it; the last option is none. Undefined where none comes near. */
function targetOf(candidates: readonly Candidate[], span: TokenSpan | null): number | undefined {
  if (!span) return candidates.length;
  let best: number | undefined;
  let highest = 0.5;
  candidates.forEach((c, i) => {
    const shared = sharedTokens([c], [span]);
    const fit = shared / (c.end - c.start + span.end - span.start - shared);
    if (fit > highest) {
      highest = fit;
      best = i;
    }
  });
  return best;
}

function optionsOf(
  evidence: Evidence,
  candidates: CueCandidates,
  role: "source" | "left" | "right",
  bits: number,
): Uint32Array[] {
  const features = newFeatures();
  return [...candidates[role], null].map((c) =>
    slotsIn(features, readRoleFeatures(evidence, candidates.cue, c, role, features), bits),
  );
}

function filterChoices(
  { evidence, gold }: JudgedParagraph,
  candidates: CueCandidates,
  rankers: Rankers,
  bits: number,
): Choices[] {
  const features = newFeatures();
  return combine(evidence, candidates, rankers).map((one, rank) => ({
    options: [slotsIn(features, readFilterFeatures(evidence, one, features), bits)],
    target: worth(evidence, one, gold),
    weight: rank === 0 ? 1 : 0.5,
  }));
}
