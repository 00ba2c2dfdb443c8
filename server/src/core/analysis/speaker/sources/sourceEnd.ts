import { isPersonNoun } from "../words/nouns.ts";
import { RELATIVES } from "../words/pronouns.ts";
import type { Word } from "../words/words.ts";

/** Where the source in words [first, last) ends, if that was cut off too early or too late. */
export function properEnd(words: readonly Word[], first: number, last: number): number {
  if (isCutBeforeTrade(words, first, last)) return last + 1;
  return isVerbTakenIn(words, first, last) ? last - 1 : last;
}

/** "says **PWD** Minister": the source was cut off before the word that says who it is. */
function isCutBeforeTrade(words: readonly Word[], first: number, last: number): boolean {
  const next = words[last];
  const capitals = last - first <= 3 && words.slice(first, last).every((w) => w.capital && !w.possessive);
  return capitals && next !== undefined && next.sentence === words[first]!.sentence && isPersonNoun(next.lower);
}

/** "The Harbour Board **worries** so much": the verb was taken for a noun and into the source. */
function isVerbTakenIn(words: readonly Word[], first: number, last: number): boolean {
  const [name, verb, next] = [words[last - 2]!, words[last - 1]!, words[last]];
  if (last - first < 2 || !name.capital || name.possessive || !ATTITUDE.test(verb.text)) return false;
  return next?.sentence === verb.sentence && !/^(?:VERB|AUX|PUNCT|ADP)$/u.test(next.pos);
}

const ATTITUDE = /^(?:worries|fears|doubts|hopes|wonders|claims|demands|regrets|vows|dreams|guesses|bets)$/u;

/**
 * The "who" or "which" that the source in words [first, last) is, alone or with more than itself: "Doyle, **who left in May,** said",
 * "**The trust handed the film to a clerk who** said". -1 where it is none.
 */
export function relativeOf(words: readonly Word[], first: number, last: number): number {
  const [lead, second, closer] = [words[first]!, words[first + 1], words[last - 1]!];
  const body = lead.text.length > 1 && lead.text === lead.text.toUpperCase();
  if (last - first === 1) return !body && RELATIVES.has(lead.lower) ? first : -1;
  if (/^(?:who|which)$/u.test(lead.lower) && !body && /^(?:VERB|AUX|ADV)$/u.test(second!.pos)) return first;
  const open = /^(?:who|which|that)$/u.test(closer.lower) && !LOOSE.test(words[last - 2]!.lower);
  const clause = open && words.slice(first, last - 1).some(({ pos }) => pos === "VERB");
  return clause && closer.text === closer.lower ? last - 1 : -1;
}

/** Before "who" it stands for nobody in particular. */
const LOOSE = /^(?:those|these|one|ones|all|each|both|many|some|others|of|people|anyone|everyone|and|or|but)$/u;

/** In "Ruiz of the Front, **whose fighters** have left" where what is whose begins; the first word where the source is none of it. */
export function whoseIn(words: readonly Word[], first: number, last: number): number {
  for (let i = last - 2; i > first && /^(?:NOUN|ADJ|PROPN)$/u.test(words[i + 1]!.pos); i--)
    if (words[i]!.lower === "whose") return words[i - 1]!.text === "," && words[last - 1]!.pos === "NOUN" ? i : first;
  return first;
}

/** "It was **what** Ruiz said", "it was the third **time** Ruiz said so": the source was begun too early, and its subject follows. */
export function behindWhat(words: readonly Word[], first: number, last: number): number {
  for (let i = last - 2; i >= first && i > last - SUBJECT; i--) {
    const [{ text, possessive }, next] = [words[i]!, words[i + 1]!];
    if (possessive || text === "," || text === "and") return first;
    if (/^(?:what|how)$/u.test(text) && next.pos !== "VERB") return i + 1;
    if (next.capital && WHEN.test(text) && i > first && /^(?:DET|ADJ|NUM)$/u.test(words[i - 1]!.pos)) return i + 1;
  }
  return first;
}

/** Words of such a subject at most. */
const SUBJECT = 6;
const WHEN = /^(?:time|moment|morning|afternoon|evening|day|week|month|year|way|reason)$/u;
