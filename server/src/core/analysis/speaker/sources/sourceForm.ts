import type { Attribution } from "../../attribution/attribution.ts";
import type { Word } from "../words/words.ts";

/** How the source of an attribution is put: by a mention, by two ("A and B"), by a relative, by other words, or not at all. */
export type SourceForm =
  | { readonly form: "mention"; readonly mention: number }
  /** "A, B and C": the mentions, and the words from the first to the last. */
  | {
      readonly form: "several";
      readonly mention: number;
      readonly all: readonly number[];
      readonly first: number;
      readonly last: number;
    }
  | { readonly form: "relative"; readonly antecedent: number; readonly word: Word }
  | { readonly form: "words"; readonly first: number; readonly last: number }
  | { readonly form: "writer" }
  | { readonly form: "none" };

/** The source of an attribution, and the paragraph it stands in (-1 where there is no source). */
export interface PlacedSource {
  readonly attribution: Attribution;
  readonly paragraph: number;
  readonly source: SourceForm;
}
