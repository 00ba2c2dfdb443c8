import { isNameWord } from "./nameWords.ts";
import type { Word } from "./words.ts";

/** Records and works that a body is called after. Own compilation. */
const WORKS =
  /^(?:index|survey|review|report|register|catalogue|catalog|census|yearbook|almanac|bulletin|digest|gazette|atlas|archive|archives)$/u;
/** Those that employ nobody. */
const BOOKS = /^(?:index|catalogue|catalog|census|yearbook|almanac|atlas)$/u;
const TITLE = /^(?:professor|prof\.?|doctor|dr\.?)$/u;

/**
 * The title of whoever the clause is about, behind a work that it accords to: "according to the Harbour Index **Professor** Vale is
 * widely read". Elsewhere it says that somebody works there: "Norwell Survey Captain Tom Brill said".
 */
export function isTitleBehindWork(words: readonly Word[], first: number, i: number): boolean {
  const [work, title] = [words[i - 1]!, words[i]];
  if (i - first < 2 || !title?.capital || title.possessive || !TITLE.test(title.lower) || !BOOKS.test(work.lower))
    return false;
  const [according, to, the] = [words[first - 3], words[first - 2], words[first - 1]];
  if (work.possessive || the?.lower !== "the" || to?.lower !== "to" || according?.lower !== "according") return false;
  let end = i + 1;
  while (isNameWord(words, end) && words[end]!.sentence === title.sentence) end++;
  return end > i + 1 && /^(?:AUX|VERB)$/u.test(words[end]?.pos ?? "");
}

export const isWorkNoun = (lower: string): boolean => WORKS.test(lower);
