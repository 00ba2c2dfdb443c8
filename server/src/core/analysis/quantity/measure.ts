/** A unit found beside a number. */
export interface Measure {
  readonly kind: "money" | "measure" | "duration" | "percent";
  readonly id: string;
  /** The lexemes that name it, `to` exclusive; in a currency sign before the number, those of the sign. */
  readonly from: number;
  readonly to: number;
  /** Its share of the main unit, for "dollars and 45 cents". */
  readonly coin?: number;
}
