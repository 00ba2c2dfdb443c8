import {
  type Assembled,
  type Assembler,
  assemble,
  contentOf,
} from "../../server/src/core/analysis/attribution/learned/assemble.ts";
import {
  type Candidate,
  type CueCandidates,
  findCandidates,
} from "../../server/src/core/analysis/attribution/learned/candidates.ts";
import type { Evidence, Role } from "../../server/src/core/analysis/attribution/learned/evidence.ts";
import { readFilterFeatures } from "../../server/src/core/analysis/attribution/learned/filterFeatures.ts";
import type { TokenSpan } from "../../server/src/core/analysis/attribution/learned/link.ts";
import type { LinearWeights } from "../../server/src/core/analysis/attribution/learned/ranker.ts";
import { readRoleFeatures } from "../../server/src/core/analysis/attribution/learned/roleFeatures.ts";
import { sharedTokens } from "../../server/src/core/analysis/attribution/learned/select.ts";
import { PAD } from "../../server/src/core/analysis/attribution/learned/words.ts";
import type { GoldDraft } from "./align.ts";
import { type Choices, type LinearSettings, newFeatures, slotsIn, trainLinear } from "./linear.ts";
import { quantize } from "./writeModel.ts";

/** A paragraph's evidence, from a tagger that has not seen it, with each annotator's attributions. */
export interface JudgedParagraph {
  readonly evidence: Evidence;
  readonly gold: readonly (readonly GoldDraft[])[];
}

export const RANKER: LinearSettings = { bits: 16, epochs: 5, rate: 0.05, dropout: 32, seed: 11 };
export const FILTER: LinearSettings = { bits: 16, epochs: 6, rate: 0.03, dropout: 96, seed: 12 };

/** Trains the rankers of the roles, then the filter on what they choose. */
export function trainAssembler(
  paragraphs: readonly JudgedParagraph[],
  log: (line: string) => void,
  ranker = RANKER,
  filter = FILTER,
): Assembler {
  const found = paragraphs.map((p) => findCandidates(p.evidence));
  const trainRole = (role: "source" | "left" | "right"): LinearWeights => {
    const choices = paragraphs.flatMap((p, i) => found[i]!.flatMap((c) => roleChoices(p, c, role, ranker.bits)));
    log(`${role}: ${choices.length} choices`);
    return toWeights(trainLinear(choices, ranker), ranker.bits);
  };
  const roles = { source: trainRole("source"), left: trainRole("left"), right: trainRole("right") };
  const none: LinearWeights = { bits: filter.bits, steps: new Int8Array(1 << filter.bits), scale: 1 };
  const models = { ...roles, filter: none };
  const judged = paragraphs.flatMap((p, i) => found[i]!.flatMap((c) => filterChoices(p, c, models, filter.bits)));
  log(`filter: ${judged.length} attributions`);
  return { ...roles, filter: toWeights(trainLinear(judged, filter), filter.bits) };
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
  models: Assembler,
  bits: number,
): Choices[] {
  const one = assemble(evidence, candidates, models);
  if (!one.left.span && !one.right.span) return [];
  const features = newFeatures();
  const options = [slotsIn(features, readFilterFeatures(evidence, one, features), bits)];
  return gold.map((drafts) => ({
    options,
    target: drafts.some((draft) => isRight(evidence, one, draft)) ? 0 : 1,
    weight: 1 / gold.length,
  }));
}

/** Right as the scorer has it: contents share half of their words, and the sources a word. */
export function isRight({ context }: Evidence, one: Assembled, draft: GoldDraft): boolean {
  const words = (spans: readonly TokenSpan[]): number =>
    spans.reduce(
      (sum, { start, end }) => sum + context.shape.subarray(start + PAD, end + PAD).filter((s) => s !== 6).length,
      0,
    );
  const content = contentOf(one);
  const shared = content.flatMap((a) =>
    draft.content.map((b) => ({
      start: Math.max(a.start, b.start),
      end: Math.max(a.start, b.start, Math.min(a.end, b.end)),
    })),
  );
  const both = words(shared);
  if (both === 0 || both * 2 < words(content) + words(draft.content) - both) return false;
  const source = one.source.span;
  if (!source) return draft.source.length === 0;
  return draft.source.some((s) => meet(s, source));
}
