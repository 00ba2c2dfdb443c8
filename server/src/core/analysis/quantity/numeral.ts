/** A number as read, before its unit: lexemes `from` to `to` (exclusive). */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The upper end of "tens of thousands". */
  readonly high?: number;
  readonly form: "digits" | "words";
  /** The factor of its magnitude word, 1 where it has none. */
  readonly scale: number;
  /** A share of something: "two-thirds", "half of", "one in five". */
  readonly fraction: boolean;
  /** No number is stated: "dozens", "thousands". */
  readonly vague: boolean;
}

/** Makes a numeral; undefined where the value is too large to be one. */
export function numeral(from: number, to: number, value: number, more: Partial<Numeral> = {}): Numeral | undefined {
  if (!Number.isFinite(value)) return undefined;
  return { from, to, value: tidy(value), form: "words", scale: 1, fraction: false, vague: false, ...more };
}

/** Undoes what binary multiplication adds: 8.1 million is 8100000, not 8099999.999999999. */
function tidy(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(14));
}
