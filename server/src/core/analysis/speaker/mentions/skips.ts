import type { Mention } from "../mention.ts";
import { isPostNominal } from "../words/postNominals.ts";
import type { Word } from "../words/words.ts";

/** Steps over "of Dover" in "Ann Thorne of Dover, a retired welder,". */
export function skipPlace(words: readonly Word[], name: Mention, from: number): number {
  const at = words[from]?.text === "," && words[from + 1]?.lower === "of" ? from + 1 : from;
  if (name.sort !== "person" || !/^(?:of|from)$/u.test(words[at]?.lower ?? "") || !words[at + 1]?.capital) return from;
  let end = at + 2;
  while (words[end]?.capital && words[end]!.sentence === name.sentence) end++;
  return words[end]?.text === "," && /^(?:the|a|an)$/u.test(words[end + 1]?.lower ?? "") ? end : from;
}

/**
 * Steps over "of Ohio" in "the chairwoman, Representative Ann Thorne of Ohio, said", "of the University of Norwell" behind an economist
 * and "of Lowell & Finch" behind a solicitor.
 */
export function skipSeat(words: readonly Word[], { role, keys, sentence }: Mention, from: number): number {
  if ((role === null && keys.length < 2) || words[from]?.lower !== "of") return from;
  let end = from + 1;
  while (end - from < LONGEST_SEAT && words[end]?.sentence === sentence && isOfSeat(words[end]!)) end++;
  return end > from + 1 && words[end]?.text === "," ? end : from;
}

/** Words of a body at most: "of the monitoring group Norwell Watch". */
const LONGEST_SEAT = 12;

const isOfSeat = ({ pos, capital, text }: Word): boolean =>
  capital || /^(?:&|\.)$/u.test(text) || /^(?:DET|ADJ|NOUN|PROPN|ADP|CCONJ|NUM|PART|X)$/u.test(pos);

/** Steps over "(NLC)" in "the chairman of the Norwell Labour Congress (NLC), Ann Thorne,". */
export function skipAcronym(words: readonly Word[], from: number): number {
  const [open, inside, close] = [words[from], words[from + 1], words[from + 2]];
  return open?.text === "(" && close?.text === ")" && /^\p{Lu}{2,8}$/u.test(inside!.text) ? from + 3 : from;
}

/** Steps over "His Royal Highness," in "the ruler of Norwell, His Royal Highness, Eze Tom Thorne,". */
export function skipStyle(words: readonly Word[], from: number): number {
  if (!/^(?:his|her)$/u.test(words[from]?.lower ?? "") || !words[from]!.capital) return from;
  for (let at = from + 1; at < from + 4 && words[at]?.capital; at++) {
    if (STYLES.test(words[at]!.lower)) return words[at + 1]?.text === "," ? at + 2 : at + 1;
  }
  return from;
}

const STYLES = /^(?:majesty|highness|excellency|eminence|holiness|lordship|ladyship|grace|worship)$/u;

/** Steps over ", known as the Fox," and ", born in 1931,". */
export function skipKnownAs(words: readonly Word[], at: number): number {
  if (
    words[at]?.text !== "," ||
    !/^(?:also|better|known|born|formerly|nicknamed|né|née)$/u.test(words[at + 1]?.lower ?? "")
  )
    return at;
  for (let i = at + 2; i < at + 14 && words[i]?.sentence === words[at]!.sentence; i++)
    if (words[i]!.text === "," && /^(?:is|was|became)$/u.test(words[i + 1]?.lower ?? "")) return i + 1;
  return at;
}

/** Steps over "KC", "(R-Tex.)" and ", D-Ohio". */
export function skipBrackets(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at] && isPostNominal(words[at]!)) at++;
  if (words[at]?.text === "(") {
    for (let i = at + 1; i < at + 16 && i < words.length; i++) if (words[i]!.text === ")") return i + 1;
  }
  if (words[at]?.text !== ",") return at;
  const seat = words[at + 1]?.text ?? "";
  if (/^[dri]-/i.test(seat) && /^.-\p{L}/iu.test(seat)) return at + 2;
  return at;
}

/** Steps over "38," behind a name. */
export function skipAge(words: readonly Word[], at: number): number {
  const age = words[at];
  return age && /^\d{1,3}$/u.test(age.text) && words[at + 1]?.text === "," ? at + 2 : at;
}
