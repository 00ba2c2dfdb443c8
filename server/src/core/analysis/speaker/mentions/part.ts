import { wordSet } from "../../../lexicon/words.ts";
import type { Part } from "../mention.ts";
import type { Word } from "../words/words.ts";

export const CLAUSE = wordSet("after before when while because since although though until once if");

const PREDICATE = new Set([
  "is",
  "are",
  "was",
  "were",
  "be",
  "been",
  "being",
  "am",
  "become",
  "becomes",
  "became",
  "remains",
  "remained",
  "as",
  "'s",
  "called",
  "not",
]);

/** What stands before a place's name as often as before somebody's. */
export const PLACED = wordSet("in at near of from for under since against over outside across");

/** Words that a sentence may have behind a name that closes it; a longer one is a list. */
const LONGEST = 80;

/** True where no verb follows in the sentence, or only one of whoever is meant. */
export function closesSentence(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + LONGEST && words[i]?.sentence === words[from - 1]!.sentence; i++) {
    if (OF_SOMEBODY.has(words[i]!.lower)) return true;
    if (words[i]!.pos === "VERB" || words[i]!.pos === "AUX") return false;
  }
  return true;
}

const OF_SOMEBODY = wordSet("who whose whom");

export function partOf(words: readonly Word[], first: number, last: number): Part {
  if (words[last - 1]!.possessive) return "owner";
  const at = behindAdjectives(words, first);
  if (at === 0) return "subject";
  const before = words[at - 1];
  if (!before || before.sentence !== words[first]!.sentence) return "subject";
  const second = first > 1 ? words[first - 2] : undefined;
  const next = words[last];
  if (second?.lower === "there" && PREDICATE.has(before.lower)) return "subject";
  // "It was **Brill** who drew the crowd".
  const cleft = second?.lower === "it" && /^(?:is|was|'s)$/u.test(before.lower);
  if (cleft && next?.sentence === before.sentence && /^(?:who|that)$/u.test(next.lower)) return "subject";
  if (PREDICATE.has(before.lower) || (before.pos === "ADV" && PREDICATE.has(second?.lower ?? ""))) return "predicate";
  if (before.pos === "ADP" || before.pos === "VERB" || before.lower === "to") {
    const inverted =
      before.pos === "VERB" &&
      next?.sentence === before.sentence &&
      /^[.,;]$/u.test(next.text) &&
      /^[”"’'»,]$/u.test(second?.text ?? "");
    return inverted ? "subject" : "object";
  }
  return "subject";
}

/** In "with the younger John Orme" the preposition's place. */
function behindAdjectives(words: readonly Word[], first: number): number {
  if (first === 0 || words[first - 1]!.pos !== "ADJ") return first;
  let at = first - 1;
  while (at > 0 && first - at < 3 && words[at - 1]!.pos === "ADJ") at--;
  const article = /^(?:the|a|an)$/u.test(words[at - 1]?.lower ?? "");
  return article && words[at - 2]?.pos === "ADP" && !CLAUSE.has(words[at - 2]!.lower) ? at - 1 : first;
}
