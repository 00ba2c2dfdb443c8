import { NO_NAMES, PERHAPS_NAMES } from "../../../lexicon/functionWords.ts";
import { RELATIONAL_NOUNS } from "../../../lexicon/personNouns.ts";
import type { Word } from "../words/words.ts";

/** "Grace said", "said Frank", "June left": a word that is more than a name, where only a name can stand. */
export function isLoneName(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (!word.capital) return false;
  const [before, next] = [words[i - 1], words[i + 1]];
  if (isVerbSurname(word, next)) return true;
  if (!PERHAPS_NAMES.has(word.lower)) return false;
  if (isKins(words, i)) return true;
  const acts = next?.pos === "VERB" && next.sentence === word.sentence;
  if (word.initial) return acts || word.possessive;
  if (MONTHS.test(word.lower)) return acts && !/^(?:ADP|DET|NUM|ADJ|CCONJ|SCONJ)$/u.test(before?.pos ?? "");
  return !/^(?:DET|ADJ|NUM)$/u.test(before?.pos ?? "") && !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next?.pos ?? "");
}

/** "His wife, **Jan**, who", "her daughter **June**, 9,": no month is anybody's. */
function isKins(words: readonly Word[], i: number): boolean {
  const { sentence, possessive } = words[i]!;
  const [of, next] = [words[i - 1]?.text === "," ? words[i - 2] : words[i - 1], words[i + 1]];
  if (possessive || of?.sentence !== sentence || next?.sentence !== sentence || of.capital) return false;
  return RELATIONAL_NOUNS.has(of.lower) && (next.text === "," || next.pos === "VERB");
}

/** "Ford said": at a sentence's start, what looks like a verb before another is a name, if the article has it elsewhere. */
function isVerbSurname(word: Word, next: Word | undefined): boolean {
  if (!word.initial || !isVerb(word) || NO_NAMES.has(word.lower)) return false;
  return next !== undefined && next.sentence === word.sentence && isVerb(next) && !next.capital;
}

/** "**Relate**, which runs the line, said": what opens a sentence and has a clause with "which" is a body, though it looks like a verb. */
export function isLoneBody(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (!word.capital || !word.initial || !isVerb(word) || NO_NAMES.has(word.lower)) return false;
  const [comma, which, verb] = [words[i + 1], words[i + 2], words[i + 3]];
  return comma?.text === "," && which?.lower === "which" && verb?.sentence === word.sentence && isVerb(verb);
}

const isVerb = ({ pos }: Word): boolean => pos === "VERB" || pos === "AUX";

const MONTHS = /^(?:april|june|august|may|march|jan|will)$/u;
