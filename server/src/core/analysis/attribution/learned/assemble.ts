import { type Candidate, type CueCandidates, findCandidates } from "./candidates.ts";
import type { Evidence, Role } from "./evidence.ts";
import { logistic } from "./exponential.ts";
import { readFilterFeatures } from "./filterFeatures.ts";
import type { TokenSpan } from "./link.ts";
import { type LinearWeights, scoreFeatures, softmax } from "./ranker.ts";
import { MAX_ROLE_FEATURES, readRoleFeatures } from "./roleFeatures.ts";

/** The linear models that choose among candidates and judge what was chosen. */
export interface Assembler {
  readonly source: LinearWeights;
  readonly left: LinearWeights;
  readonly right: LinearWeights;
  readonly filter: LinearWeights;
}

/** A role's choice: the best candidate, its probability, and how far ahead of the next it is. */
export interface Choice {
  readonly span: Candidate | null;
  readonly probability: number;
}

/** A cue with the choices of its roles. */
export interface Assembled {
  readonly cue: Candidate;
  readonly source: Choice;
  readonly left: Choice;
  readonly right: Choice;
}

export interface Judged extends Assembled {
  readonly probability: number;
}

export const contentOf = ({ left, right }: Assembled): TokenSpan[] =>
  [left.span, right.span].filter((span) => span !== null);

/** The probability of each candidate of a role, and last that of there being none. */
export function rank(
  e: Evidence,
  cue: Candidate,
  candidates: readonly Candidate[],
  role: Role,
  weights: LinearWeights,
): number[] {
  const features = new Uint32Array(MAX_ROLE_FEATURES);
  const score = (candidate: Candidate | null): number =>
    scoreFeatures(weights, features, readRoleFeatures(e, cue, candidate, role, features));
  return softmax([...candidates.map(score), score(null)]);
}

function choose(candidates: readonly Candidate[], probabilities: readonly number[]): Choice {
  let best = 0;
  for (let i = 1; i < probabilities.length; i++) if (probabilities[i]! > probabilities[best]!) best = i;
  return { span: candidates[best] ?? null, probability: probabilities[best]! };
}

/** Chooses source and content for a cue, each by itself; where neither side has content, the likelier side's best is taken. */
export function assemble(e: Evidence, { cue, source, left, right }: CueCandidates, models: Assembler): Assembled {
  const p = {
    left: rank(e, cue, left, "left", models.left),
    right: rank(e, cue, right, "right", models.right),
  };
  const chosen = {
    cue,
    source: choose(source, rank(e, cue, source, "source", models.source)),
    left: choose(left, p.left),
    right: choose(right, p.right),
  };
  if (chosen.left.span || chosen.right.span) return chosen;
  const none = { left: p.left.at(-1)!, right: p.right.at(-1)! };
  const fromRight = none.right <= none.left && right.length > 0;
  if (fromRight) return { ...chosen, right: choose(right, p.right.slice(0, -1)) };
  return left.length > 0 ? { ...chosen, left: choose(left, p.left.slice(0, -1)) } : chosen;
}

/** Every attribution that a paragraph may hold, judged; those without content are left out. */
export function assembleAll(e: Evidence, models: Assembler): Judged[] {
  const features = new Uint32Array(MAX_ROLE_FEATURES);
  return findCandidates(e)
    .map((candidates) => assemble(e, candidates, models))
    .filter((one) => one.left.span !== null || one.right.span !== null)
    .map((one) => ({
      ...one,
      probability: logistic(scoreFeatures(models.filter, features, readFilterFeatures(e, one, features))),
    }));
}
