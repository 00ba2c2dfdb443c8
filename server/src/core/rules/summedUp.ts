import type { Quantity } from "../analysis/claim/claim.ts";
import type { Paragraph } from "../analysis/paragraph.ts";

/** "Rents have risen **by a fifth**" in the first lines, where the article goes on to tell who gives 19.8%. */
export const isSummedUp = (figure: Quantity, { index }: Paragraph, shares: readonly number[]): boolean => {
  const { kind, value, text } = figure;
  if (kind !== "percent" || typeof value !== "number" || index >= LEAD || /\d/.test(text)) return false;
  return shares.some((share) => Math.abs(share - shareOf(figure, value)) <= ROUGHLY);
};
/** A paragraph that may sum up what stands below. */
const LEAD = 3;
const ROUGHLY = 2.5;

/** In hundredths: 20 of "a fifth", 19.8 of "19.8%". */
export const shareOf = ({ normalizedUnit }: Quantity, value: number): number =>
  normalizedUnit === "percent" ? value : value * 100;
