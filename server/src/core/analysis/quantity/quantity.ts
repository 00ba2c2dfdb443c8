import type { Span } from "../../text/span.ts";

export type QuantityKind =
  | "count"
  | "money"
  | "percent"
  | "rate"
  | "measure"
  | "score"
  | "duration"
  | "age"
  | "date"
  | "time"
  | "ordinal"
  | "identifier"
  | "idiom"
  | "structure";

/** `=` as it stands, `~` about, `>` more than or at least, `<` less than or at most, `up`/`down` changed by. */
export type Modifier = "=" | "~" | ">" | "<" | "up" | "down";

/** A number with what it measures, as the paragraph alone tells it. Offsets are relative to the paragraph. */
export interface QuantityFact extends Span {
  readonly text: string;
  /** A number, a range, or null where the words give none ("a majority"). Always finite. */
  readonly value: number | readonly [number, number] | null;
  /** As written ("North Korean soldiers", "$"); "" for a bare number. */
  readonly unit: string;
  /** Where the unit or the counted noun stands; null for a bare number. */
  readonly unitSpan: Span | null;
  /** ISO 4217 for money, a CLDR unit id for measures, a plain noun for what is counted, "percent"; "" for a bare number. */
  readonly normalizedUnit: string;
  readonly modifier: Modifier;
  readonly kind: QuantityKind;
}
