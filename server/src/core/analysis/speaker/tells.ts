import type { Attribution } from "../attribution/attribution.ts";

/** An attitude below it says too little of what somebody told anybody to make a speaker, or a line in a list of who says what. */
const SURE_ATTITUDE = 0.5;

/** True of a statement, and of an attitude that is sure enough: “Hale **wants** the pier closed”, not “Hale **angered** the mayor”. */
export function tells({ stance, confidence }: Pick<Attribution, "stance" | "confidence">): boolean {
  return stance === "statement" || confidence >= SURE_ATTITUDE;
}

/** Whether attitudes, each of them unsure, are sure enough together. */
export function tellTogether(all: readonly Attribution[]): boolean {
  return 1 - all.reduce((left, { confidence }) => left * (1 - confidence), 1) >= SURE_ATTITUDE;
}
