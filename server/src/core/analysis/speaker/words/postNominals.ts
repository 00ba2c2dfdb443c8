import { POST_NOMINALS } from "../../../lexicon/personTitles.ts";
import type { Word } from "./words.ts";

/** "MP" after "Ottoline Pryce". */
export function isPostNominal({ text, lower, capital }: Word): boolean {
  return capital && /^(?:\p{Lu}[\p{L}]?\.?){2,}$/u.test(text) && POST_NOMINALS.has(lower.replaceAll(".", ""));
}
