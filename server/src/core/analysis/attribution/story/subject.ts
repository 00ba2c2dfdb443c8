import type { Range, Reading } from "../rules/reading.ts";
import { clauseSubject, subjectBefore, verbGroupStart } from "../rules/source.ts";

/** "At last the keeper said", "she at length replied": two words of time that are nobody. */
const isAtLast = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.lower === "at" && /^(?:last|length|once|first)$/.test(tokens[at + 1]?.lower ?? "");

/** Whose the verb is: the subject right before it and its adverbs, no farther back than `lo`. */
export function verbSubject(reading: Reading, verb: number, lo: number): Range | undefined {
  let group = verbGroupStart(reading, verb, lo);
  if (group - 2 >= lo && isAtLast(reading, group - 2)) group -= 2;
  if (group - 1 >= lo && isAtLast(reading, group - 1)) group -= 1;
  const from = isAtLast(reading, lo) ? lo + 2 : lo;
  return group > from ? subjectBefore(reading, group, from) : undefined;
}

/** Whose the verb is: the subject before it, or that of the clause ("She had only time to **say**"). */
export function subjectOf(reading: Reading, verb: number, lo: number): Range | undefined {
  const { tokens } = reading;
  const group = verbGroupStart(reading, verb, lo);
  const finite = !/ing$/.test(tokens[verb]!.lower) && tokens[group - 1]?.lower !== "to";
  return (finite ? verbSubject(reading, verb, lo) : undefined) ?? clauseSubject(reading, lo, verb);
}
