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

type Choices = readonly Choice[];

const NONE: Choice = { span: null, probability: 0 };

/** The likeliest of the choices that does not share a token with the source. */
function bestBeside(choices: Choices, source: Candidate | null): Choice {
  let best = NONE;
  for (const choice of choices) {
    if (choice.probability > best.probability && !meet(choice.span, source)) best = choice;
  }
  return best;
}

const meet = (a: TokenSpan | null, b: TokenSpan | null): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end;

/**
 * Chooses source and content for a cue, so that they are likeliest together and share no token; where neither side has content,
 * the side that more likely has some gives its likeliest.
 */
export function assemble(e: Evidence, { cue, source, left, right }: CueCandidates, models: Assembler): Assembled {
  const rated = (candidates: readonly Candidate[], role: "source" | "left" | "right"): Choices =>
    rank(e, cue, candidates, role, models[role]).map((probability, i) => ({
      span: candidates[i] ?? null,
      probability,
    }));
  const lefts = rated(left, "left");
  const rights = rated(right, "right");
  let best: Assembled = { cue, source: NONE, left: NONE, right: NONE };
  let highest = -1;
  for (const choice of rated(source, "source")) {
    const one = { cue, source: choice, left: bestBeside(lefts, choice.span), right: bestBeside(rights, choice.span) };
    const likelihood = choice.probability * one.left.probability * one.right.probability;
    if (likelihood > highest) {
      highest = likelihood;
      best = one;
    }
  }
  return best.left.span || best.right.span ? best : withContent(best, lefts, rights);
}

function withContent(one: Assembled, lefts: Choices, rights: Choices): Assembled {
  const some = (choices: Choices): Choice => bestBeside(choices.slice(0, -1), one.source.span);
  const [left, right] = [some(lefts), some(rights)];
  const fromRight = rights.at(-1)!.probability <= lefts.at(-1)!.probability;
  if (right.span && (fromRight || !left.span)) return { ...one, right };
  return left.span ? { ...one, left } : one;
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
