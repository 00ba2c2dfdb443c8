import type { Word } from "../words/words.ts";

/** The comma in "a lawyer, Tom Brill,", the dash in "another lawyer — Tom Brill — said". */
export function opensName(words: readonly Word[], at: number): boolean {
  const { text, sentence } = words[at]!;
  if (text === ",") return true;
  if (!/^(?:—|–|--)$/u.test(text)) return false;
  for (let i = at + 2; i < at + LONGEST_ASIDE && words[i]?.sentence === sentence; i++)
    if (words[i]!.text === text) return /^(?:VERB|AUX|ADV)$/u.test(words[i + 1]?.pos ?? "");
  return false;
}

const LONGEST_ASIDE = 14;
