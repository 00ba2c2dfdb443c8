import { type Candidate, type CueCandidates, findCandidates } from "./candidates.ts";
import type { Evidence, Role } from "./evidence.ts";
import { logistic } from "./exponential.ts";
import { readFilterFeatures } from "./filterFeatures.ts";
import type { ForestScorer } from "./forestScorer.ts";
import { JUDGE_FEATURES, readJudgeFeatures } from "./judgeFeatures.ts";
import type { TokenSpan } from "./link.ts";
import { type LinearWeights, scoreFeatures, softmax } from "./ranker.ts";
import { MAX_ROLE_FEATURES, readRoleFeatures } from "./roleFeatures.ts";

/** The linear models that choose among candidates for a role. */
export interface Rankers {
  readonly source: LinearWeights;
  readonly left: LinearWeights;
  readonly right: LinearWeights;
}

/** The rankers; a linear model of the words of a whole attribution; and the forest that judges it. */
export interface Assembler extends Rankers {
  readonly filter: LinearWeights;
  readonly judge: ForestScorer;
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

/** What features are written into, for as long as they are scored. */
const HASHED = new Uint32Array(MAX_ROLE_FEATURES);
const DENSE = new Float32Array(JUDGE_FEATURES);

type Choices = readonly Choice[];

/** So many choices of a role are tried in combination, and so many combinations judged as wholes. */
const CHOICES = 3;
const COMBINATIONS = 6;
/** A choice less probable than this is not tried, unless it is the likeliest. */
const LEAST = 0.04;

/** A combination so much less likely than the first is not worth judging. */
const HOPELESS = 0.04;

/** What a role may be, candidates or nobody, the likeliest first; the likeliest that is one, and that of none, are always among them. */
function choicesOf(
  e: Evidence,
  cue: Candidate,
  candidates: readonly Candidate[],
  role: Role,
  weights: LinearWeights,
): Choices {
  const scores: number[] = [];
  for (let i = 0; i <= candidates.length; i++) {
    const n = readRoleFeatures(e, cue, candidates[i] ?? null, role, HASHED);
    scores.push(scoreFeatures(weights, HASHED, n));
  }
  const probabilities = softmax(scores);
  const best = largest(probabilities, probabilities.length, CHOICES);
  let count = 1;
  while (count < best.length && probabilities[best[count]!]! >= LEAST) count++;
  best.length = count;
  const [some] = largest(probabilities, candidates.length, 1);
  if (some !== undefined && !best.includes(some)) best.push(some);
  return best.map((i) => ({ span: candidates[i] ?? null, probability: probabilities[i]! }));
}

/** The places of the largest among the first `length` numbers, `most` at most, in falling order; of equal ones the first goes first. */
function largest(numbers: readonly number[], length: number, most: number): number[] {
  const places: number[] = [];
  for (let i = 0; i < length; i++) {
    const number = numbers[i]!;
    let at = places.length;
    while (at > 0 && numbers[places[at - 1]!]! < number) at--;
    if (at === most) continue;
    if (places.length < most) places.push(i);
    for (let k = places.length - 1; k > at; k--) places[k] = places[k - 1]!;
    places[at] = i;
  }
  return places;
}

const meet = (a: TokenSpan | null, b: TokenSpan | null): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end;

const likelihood = ({ source, left, right }: Assembled): number =>
  source.probability * left.probability * right.probability;

/**
 * The combinations of source and content for a cue that share no token and have content, the likeliest first, as if the roles
 * were chosen apart from each other.
 */
export function combine(e: Evidence, { cue, source, left, right }: CueCandidates, models: Rankers): Assembled[] {
  const lefts = choicesOf(e, cue, left, "left", models.left);
  const rights = choicesOf(e, cue, right, "right", models.right);
  const all: Assembled[] = [];
  for (const s of choicesOf(e, cue, source, "source", models.source)) {
    for (const l of lefts) {
      if (meet(l.span, s.span)) continue;
      for (const r of rights) {
        if ((l.span || r.span) && !meet(r.span, s.span)) all.push({ cue, source: s, left: l, right: r });
      }
    }
  }
  return largest(all.map(likelihood), all.length, COMBINATIONS).map((i) => all[i]!);
}

/** Every attribution that a paragraph may hold: for each cue its combinations, each with the probability that it is right. */
export function assembleAll(e: Evidence, models: Assembler): Judged[] {
  const found: Judged[] = [];
  for (const candidates of findCandidates(e)) {
    const combinations = combine(e, candidates, models);
    const first = combinations[0];
    if (!first) continue;
    const least = HOPELESS * likelihood(first);
    combinations.forEach((one, i) => {
      if (likelihood(one) < least) return;
      const words = scoreFeatures(models.filter, HASHED, readFilterFeatures(e, one, HASHED));
      readJudgeFeatures(e, one, { words, first, rank: i }, DENSE);
      found.push({ ...one, probability: logistic(models.judge(DENSE)) });
    });
  }
  return found;
}
