import { isPersonNoun } from "./nouns.ts";
import type { Word } from "./words.ts";

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
