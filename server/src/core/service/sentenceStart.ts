import { paragraphAt, type Reading } from "./reading.ts";

/** True where nothing but marks stands between an offset and the start of its sentence or of the quotation that opens there. */
export function opensSentence(reading: Reading, offset: number): boolean {
  const paragraph = paragraphAt(reading, offset);
  if (!paragraph) return true;
  const { facts, start } = paragraph;
  const at = offset - start;
  if (facts.quotations.some(({ inner, use }) => use !== "title" && opens(facts.text, inner.start, at))) return true;
  const sentence = facts.sentences.findLast((s) => s.start <= at);
  return sentence === undefined || opens(facts.text, sentence.start, at);
}

const opens = (text: string, from: number, at: number): boolean =>
  from <= at && at - from < 200 && !/[\p{L}\p{N}]/u.test(text.slice(from, at));
