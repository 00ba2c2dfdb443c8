import type { ParagraphFacts } from "../../paragraph.ts";
import { createArrayPool } from "./arrays.ts";
import { readContext } from "./context.ts";
import { decode, type TaggedParagraph } from "./decode.ts";
import { gatherEvidence } from "./evidence.ts";
import { createFormReader } from "./forms.ts";
import { createLabeller } from "./labeller.ts";
import type { Model } from "./model.ts";

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
function createTagger({ lexicon, network, lattice, assembler, threshold }: Model): Tagger {
  const readForm = createFormReader(lexicon);
  const label = createLabeller(network, lattice);
  const arrays = createArrayPool();
  return (facts, previous, next) => {
    arrays.reuse();
    const context = readContext(facts, readForm, previous, next, arrays);
    const { probability, best } = label(context);
    return decode(gatherEvidence(context, probability, best, arrays), assembler, threshold);
  };
}
