import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import type { FoundName } from "../names/foundName.ts";
import type { Word } from "../words/words.ts";

/** “The Silver Yard” in quotation marks of its own, and no “Ann Ruiz”: what a play or a plan is called. */
export function isWork(words: readonly Word[], { first, name, last }: FoundName): boolean {
  const [open, opener, mark] = [words[name - 1], words[name]!, words[last]];
  if (open?.text === ")" && isDatedBy(words, name - 1)) return true;
  if (last - name < 2 || name !== first || GIVEN_NAMES.has(opener.lower)) return false;
  const close = /^[.,;]$/u.test(mark?.text ?? "") ? words[last + 1] : mark;
  // In what somebody says only the inner marks are its own.
  const opens = opener.quotation < 0 ? /^["“‘']$/u : /^[‘']$/u;
  return opens.test(open?.text ?? "") && /^["”’']$/u.test(close?.text ?? "");
}

/** "Brill's (1702)" before a title: whose it is, and when he wrote it or lived. */
function isDatedBy(words: readonly Word[], close: number): boolean {
  if (close < 1) return false;
  let open = close - 1;
  while (open > 0 && close - open < LONGEST && words[open]!.text !== "(") open--;
  const dated = words.slice(open + 1, close).some(({ text }) => /^\d{3,4}$/u.test(text));
  return words[open]!.text === "(" && dated && words[open - 1]?.possessive === true;
}

/** Words of such a bracket at most. */
const LONGEST = 8;
