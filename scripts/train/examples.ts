import {
  type ParagraphContext,
  paragraphLook,
  readContext,
} from "../../server/src/core/analysis/attribution/learned/context.ts";
import { type CueLexicon, createFormReader } from "../../server/src/core/analysis/attribution/learned/forms.ts";
import type { Paragraph } from "../../server/src/core/analysis/paragraph.ts";
import { createParagraphReader } from "../../server/src/core/analysis/readParagraphs.ts";
import { readDocument } from "../../server/src/core/document/read.ts";
import { alignGold, type GoldParagraph } from "./align.ts";
import type { GoldArticle } from "./corpus.ts";
import { type CueCounts, createCounter, newCounts } from "./lexicon.ts";

/** An article read as the product reads it, with each annotator's attributions on its tokens. */
export interface ReadArticle {
  readonly id: string;
  readonly gold: GoldArticle;
  readonly paragraphs: readonly Paragraph[];
  readonly annotations: readonly (readonly GoldParagraph[])[];
  readonly counts: CueCounts;
}

export function readArticle(gold: GoldArticle): ReadArticle {
  const paragraphs = createParagraphReader()(readDocument(gold.text, "plaintext").blocks);
  const annotations = gold.annotations.map((a) => alignGold(paragraphs, a.attributions));
  const counts = newCounts();
  const count = createCounter();
  for (const annotation of annotations) {
    annotation.forEach((paragraph, i) => {
      count(counts, paragraphs[i]!.facts, paragraph, 1 / annotations.length);
    });
  }
  return { id: gold.id, gold, paragraphs, annotations, counts };
}

export function addCounts(articles: readonly ReadArticle[]): CueCounts {
  const sum = newCounts();
  for (const { counts } of articles) {
    for (const map of ["forms", "stems"] as const) {
      for (const [key, { cues, all }] of counts[map]) {
        const tally = sum[map].get(key) ?? { cues: 0, all: 0 };
        tally.cues += cues;
        tally.all += all;
        sum[map].set(key, tally);
      }
    }
    for (const [form, stem] of counts.stemOf) sum.stemOf.set(form, stem);
  }
  return sum;
}

/** The contexts of an article's paragraphs under a lexicon. */
export function contextsOf(paragraphs: readonly Paragraph[], lexicon: CueLexicon): ParagraphContext[] {
  const readForm = createFormReader(lexicon);
  const looks = paragraphs.map((p) => paragraphLook(p.facts));
  return paragraphs.map(({ facts }, i) => readContext(facts, readForm, looks[i - 1] ?? 0, looks[i + 1] ?? 0));
}
