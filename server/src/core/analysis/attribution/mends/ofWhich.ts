import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";

const OF_WHICH = /^,\s(?:both|all|most|some|many|none|neither|each|several|one|two|three|half)\sof\s(?:which|whom)\b/;

/** Goes on with what is said to what is said of its last words: "Hill said that there are two reasons, **both of which are weak**". */
export function withOfWhich({ start, end, facts: { text, sentences } }: Paragraph, one: Unnumbered): Unnumbered {
  const last = one.content.at(-1);
  const cue = one.cue.at(-1);
  if (one.type !== "indirect" || !last || !cue || last.start < cue.end || last.end > end) return one;
  const sentence = sentences.find((s) => start + s.end >= last.end);
  if (!sentence || !OF_WHICH.test(text.slice(last.end - start))) return one;
  const whole = text.slice(last.start - start, sentence.end).replace(/[.!?\s]+$/, "");
  return { ...one, content: [...one.content.slice(0, -1), { start: last.start, end: last.start + whole.length }] };
}
