import type { ParagraphFacts } from "../../paragraph.ts";
import { readContext } from "./context.ts";
import { decode, type TaggedParagraph } from "./decode.ts";
import { scoreLabels } from "./emissions.ts";
import { gatherEvidence } from "./evidence.ts";
import { createFormReader } from "./forms.ts";
import { bestLabels, marginals } from "./lattice.ts";
import type { Model } from "./model.ts";
import { transitionKinds } from "./transitions.ts";

/** Finds attributions in one paragraph; `previous` and `next` are its neighbours' looks. */
export type Tagger = (facts: ParagraphFacts, previous: number, next: number) => TaggedParagraph;

const known = new WeakMap<Model, Tagger>();

/** The tagger of a model: one for all articles, so that they share what it remembers of word forms. */
export function taggerOf(model: Model): Tagger {
  const tagger = known.get(model) ?? createTagger(model);
  known.set(model, tagger);
  return tagger;
}

/** Makes a tagger: labels first, then candidates from them, of which the best are taken. */
function createTagger({ lexicon, emissions, lattice, assembler, threshold }: Model): Tagger {
  const readForm = createFormReader(lexicon);
  return (facts, previous, next) => {
    const context = readContext(facts, readForm, previous, next);
    const kinds = transitionKinds(context);
    const scores = scoreLabels(context, emissions);
    const { label } = marginals(lattice, scores, kinds);
    return decode(gatherEvidence(context, label, bestLabels(lattice, scores, kinds)), assembler, threshold);
  };
}
