import type { QuantityFact } from "../quantity/quantity.ts";

/** `yes`: checkable, and an editor wants a source. `minor`: checkable, convention asks for none. `no`: asserts nothing. */
export type Claim = "yes" | "minor" | "no";

/** Whether the reader is told who says so: by an attribution, by a record that the sentence names or links, or not. */
export type Sourcing = "attributed" | "documented" | "none";

/** A quantity in the article, judged. Offsets are into the article's text. */
export interface Quantity extends QuantityFact {
  /** "q1", "q2" … in text order. */
  readonly id: string;
  readonly claim: Claim;
  /** null where `claim` is "no". */
  readonly sourcing: Sourcing | null;
  /** The attribution that carries it, where `sourcing` is "attributed" and there is one. */
  readonly attribution: string | null;
  readonly speaker: string | null;
}
