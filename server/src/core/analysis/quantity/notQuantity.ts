import type { QuantityKind } from "./quantity.ts";

/** A number that measures nothing: the lexemes that write it, and what it is instead. */
export interface NotQuantity {
  readonly from: number;
  readonly to: number;
  readonly kind: Extract<QuantityKind, "date" | "time" | "ordinal" | "identifier" | "idiom" | "structure">;
  readonly value: number | null;
}
