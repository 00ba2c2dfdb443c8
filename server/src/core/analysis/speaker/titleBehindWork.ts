import { SHORT_TITLES } from "../../lexicon/personTitles.ts";
import type { Word } from "./words.ts";

/** Records and works that a body is called after, and that employ nobody. Own compilation. */
const WORKS =
  /^(?:index|survey|review|report|register|catalogue|catalog|census|yearbook|almanac|bulletin|digest|gazette|atlas|archive|archives)$/u;
const TITLE = /^(?:professor|doctor|captain|colonel|major|general|admiral|senator|congressman|congresswoman)$/u;

/**
 * The title of the person behind a work's name, who is no part of it: "the Harbour Index **Professor** Vale wrote". Where a body's name
 * stands there instead, the title says that somebody works for it: "Vale University Professor Ann Ruiz".
 */
export function isTitleBehindWork(words: readonly Word[], first: number, i: number): boolean {
  const [work, title, name] = [words[i - 1]!, words[i], words[i + 1]];
  if (i - first < 2 || !title?.capital || !WORKS.test(work.lower) || work.possessive) return false;
  return (SHORT_TITLES.has(title.lower) || TITLE.test(title.lower)) && name?.capital === true && !title.possessive;
}

export const isWorkNoun = (lower: string): boolean => WORKS.test(lower);
