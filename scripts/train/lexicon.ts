import type { CueLexicon } from "../../server/src/core/analysis/attribution/learned/forms.ts";
import { hashForm } from "../../server/src/core/analysis/attribution/learned/forms.ts";
import { stemOf } from "../../server/src/core/analysis/attribution/learned/stem.ts";
import type { ParagraphFacts } from "../../server/src/core/analysis/paragraph.ts";
import type { GoldParagraph } from "./align.ts";

interface Tally {
  cues: number;
  all: number;
}

/** How often each form and stem stands in a cue, over a set of articles. */
export interface CueCounts {
  readonly forms: Map<number, Tally>;
  readonly stems: Map<number, Tally>;
  readonly stemOf: Map<number, number>;
}

const FUNCTION_TAGS = new Set(["AUX", "PART", "DET", "PRON", "PUNCT", "ADP", "CCONJ", "SCONJ", "ADV", "NUM"]);
/** Bucket b holds the shares from BOUNDS[b - 1] on. */
const BOUNDS = [0.01, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85];

export const newCounts = (): CueCounts => ({ forms: new Map(), stems: new Map(), stemOf: new Map() });

/** Counts a paragraph's words outside quotations, `weight` times. */
export function createCounter(): (
  counts: CueCounts,
  facts: ParagraphFacts,
  gold: GoldParagraph,
  weight: number,
) => void {
  return (counts, { tokens, quotations }, { drafts }, weight) => {
    const cue = new Uint8Array(tokens.length);
    for (const draft of drafts) {
      for (const { start, end } of draft.cue) {
        for (let i = start; i < end; i++) {
          if (end - start === 1 || !FUNCTION_TAGS.has(tokens[i]!.pos)) cue[i] = 1;
        }
      }
    }
    tokens.forEach((token, i) => {
      if (quotations.some((q) => q.use !== "title" && token.start >= q.start && token.start < q.end)) return;
      const form = hashForm(token.lower);
      const stem = hashForm(stemOf(token.lower));
      counts.stemOf.set(form, stem);
      for (const [map, key] of [
        [counts.forms, form],
        [counts.stems, stem],
      ] as const) {
        const tally = map.get(key) ?? { cues: 0, all: 0 };
        tally.cues += weight * cue[i]!;
        tally.all += weight;
        map.set(key, tally);
      }
    });
  };
}

/** The lexicon that the counts make, less those of one article: so a training article is seen as a new one would be. */
export function lexiconWithout(all: CueCounts, own: CueCounts | null): CueLexicon {
  const rest = (map: "forms" | "stems", key: number): Tally | undefined => {
    const tally = all[map].get(key);
    const mine = own?.[map].get(key);
    return tally && mine ? { cues: tally.cues - mine.cues, all: tally.all - mine.all } : tally;
  };
  const stemShare = (stem: number): number => {
    const tally = rest("stems", stem);
    return tally && tally.all > 0.5 ? (tally.cues + 0.02) / (tally.all + 1) : 0;
  };
  return {
    forms: {
      get(form) {
        const tally = rest("forms", form);
        if (!tally || tally.all < 0.5) return undefined;
        const back = stemShare(all.stemOf.get(form)!);
        return bucketOf((tally.cues + 2 * back) / (tally.all + 2));
      },
    },
    stems: { get: (stem) => bucketOf(stemShare(stem)) },
  };
}

function bucketOf(share: number): number {
  let bucket = 0;
  while (bucket < BOUNDS.length && share >= BOUNDS[bucket]! - 1e-9) bucket++;
  return bucket;
}

/** The entries worth keeping: what a look-up would not answer with 0 or with the stem's bucket anyway. */
export function lexiconEntries(counts: CueCounts): { forms: Map<number, number>; stems: Map<number, number> } {
  const { forms, stems } = lexiconWithout(counts, null);
  const kept = { forms: new Map<number, number>(), stems: new Map<number, number>() };
  for (const stem of [...counts.stems.keys()].sort((a, b) => a - b)) {
    const bucket = stems.get(stem)!;
    if (bucket > 0) kept.stems.set(stem, bucket);
  }
  for (const form of [...counts.forms.keys()].sort((a, b) => a - b)) {
    const bucket = forms.get(form)!;
    if (bucket !== (kept.stems.get(counts.stemOf.get(form)!) ?? 0)) kept.forms.set(form, bucket);
  }
  return kept;
}
