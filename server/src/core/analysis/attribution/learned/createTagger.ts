import type { ParagraphFacts } from "../../paragraph.ts";
import { readContext } from "./context.ts";
import { scoreLabels } from "./emissions.ts";
import { createFormReader } from "./forms.ts";
import { LABEL_COUNT } from "./labels.ts";
import { bestLabels, marginals } from "./lattice.ts";
import { type Draft, linkLabels, type TokenSpan } from "./link.ts";
import type { Model } from "./model.ts";
import { transitionKinds } from "./transitions.ts";

/** An attribution over a paragraph's tokens, and how sure the tagger is. */
export interface RatedDraft extends Draft {
  readonly confidence: number;
}

/** What the tagger finds in one paragraph. */
export interface TaggedParagraph {
  readonly drafts: readonly RatedDraft[];
  /** Content at the start that goes on from the paragraph before. */
  readonly continued: readonly TokenSpan[];
}

/** Finds attributions in one paragraph; `previous` and `next` are its neighbours' looks. */
export type Tagger = (facts: ParagraphFacts, previous: number, next: number) => TaggedParagraph;

export function createTagger(model: Model): Tagger {
  const readForm = createFormReader(model.lexicon);
  return (facts, previous, next) => {
    const context = readContext(facts, readForm, previous, next);
    const kinds = transitionKinds(context);
    const scores = scoreLabels(context, model.emissions);
    const labels = bestLabels(model.lattice, scores, kinds);
    const { label } = marginals(model.lattice, scores, kinds);
    const { drafts, continued } = linkLabels(labels, (a, b) => context.sentence[a] === context.sentence[b]);
    return { drafts: drafts.map((draft) => ({ ...draft, confidence: confidenceOf(draft, labels, label) })), continued };
  };
}

/** The lowest probability of the labels that begin the attribution's parts. */
function confidenceOf({ source, cue, content }: Draft, labels: Uint8Array, probability: Float32Array): number {
  const parts = source ? [source, cue, ...content] : [cue, ...content];
  return Math.min(...parts.map(({ start }) => probability[start * LABEL_COUNT + labels[start]!]!));
}
