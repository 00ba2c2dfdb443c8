import { NO_NAMES } from "../../lexicon/functionWords.ts";
import { type Paragraph, textOf } from "../paragraph.ts";
import type { Unnumbered } from "./attribution.ts";

/** Words of what somebody says to another's face, and of the answer. */
const LONGEST = 12;
/** Letters of so many words. */
const LETTERS = 90;
/** Words of "Gone where?". */
const ASKED = 4;
/** Where "you" is nobody to whom it is said: "you never know", "when you lose it", "you love it or you leave it". */
const ANYBODY =
  /\byou (?:have to|need to|never know|always|learn|get used)\b|\b(?:when|if|once|until|because|or) you\b/i;

/**
 * Takes what is answered from whoever said what is answered: "“You owe me ten,” says the clerk. ¶ “**I owe you nothing.**”", "“He is gone,”
 * she says. ¶ “**Gone where?**”". A paragraph that repeats a word of the one before, turned from "you" to "I" or into a question, is another's;
 * nothing tells whose.
 */
export const withoutReplies = <T extends Unnumbered>(
  paragraphs: readonly Paragraph[],
  all: readonly T[],
): readonly T[] => all.map((one) => withoutNextQuestion(paragraphs, withoutReply(paragraphs, one)));

/**
 * Takes the next question from whoever has just answered one: "“Did you see him?” asked Hale. ¶ “Yes,” she said. ¶ “**And did you tell
 * anyone?**” ¶ “**No.**”". Whoever asked goes on to ask, and what stands behind it without a tag may be either's.
 */
function withoutNextQuestion<T extends Unnumbered>(paragraphs: readonly Paragraph[], one: T): T {
  const [cue] = one.cue;
  if (one.type !== "direct" || !cue || one.content.length < 2 || one.content[0]!.end > cue.start) return one;
  const here = paragraphOf(paragraphs, one.content[0]!.start);
  const above = here && paragraphs[here.index - 1];
  const asked = above?.facts.quotations.at(-1);
  if (!here || !above || !asked || !ASKS.test(above.facts.text.slice(asked.start, asked.end))) return one;
  const next = one.content.findIndex(({ start }) => start > here.end);
  if (next < 1) return one;
  const text = textOf(paragraphOf(paragraphs, one.content[next]!.start)!, one.content[next]!);
  // "“It was late.” ¶" closes; "“It was late. ¶ “" goes on.
  if (!/["”’']\s*$/u.test(textOf(here, one.content[next - 1]!))) return one;
  return ASKS.test(text) && /\byou(?:r|rs)?\b/i.test(text) ? { ...one, content: one.content.slice(0, next) } : one;
}
const ASKS = /\?["”’']*\s*$/u;

function withoutReply<T extends Unnumbered>(paragraphs: readonly Paragraph[], one: T): T {
  const [cue] = one.cue;
  const last = one.content.at(-1);
  if (one.type !== "direct" || !cue || !last || one.content.length < 2 || last.start < cue.end) return one;
  const at = one.content.findIndex(({ start }) => start >= cue.end);
  const [before, behind] = [one.content[at - 1], one.content[at]!];
  if (!before || before.end > cue.start) return one;
  const [here, there] = [paragraphOf(paragraphs, before.start), paragraphOf(paragraphs, behind.start)];
  if (!here || there?.index !== here.index + 1 || behind.end - behind.start > LETTERS) return one;
  return isReply(textOf(here, before), textOf(there, behind)) ? { ...one, content: one.content.slice(0, at) } : one;
}

function paragraphOf(paragraphs: readonly Paragraph[], at: number): Paragraph | undefined {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return paragraphs[low];
}

function isReply(said: string, reply: string): boolean {
  if (said.length > LETTERS) return false;
  const [told, answer] = [wordsOf(said), wordsOf(reply)];
  if (told.length > LONGEST || answer.length > LONGEST) return false;
  if (!answer.some((word) => !NO_NAMES.has(word) && told.includes(word))) return false;
  const asks = answer.length <= ASKED && /\?\P{L}*$/u.test(reply) && !said.includes("?");
  // "“You have to know when to stop,” says Ruiz. ¶ “I know when to stop.”": "you" is anybody, and she goes on.
  if (ANYBODY.test(said) || ANYBODY.test(reply)) return asks;
  const turned =
    (told.includes("you") && /^(?:i|no|yes)$/u.test(answer[0]!)) || (told.includes("i") && answer[0] === "you");
  return asks || turned;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
