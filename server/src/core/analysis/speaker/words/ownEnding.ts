import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import { HOUSEHOLD_NAMES } from "../../../lexicon/householdNames.ts";
import type { Token } from "../../../text/token.ts";

/** What is told of a body right behind its name. */
const SAYS = /^(?:said|says)$/u;
/** The same of what may be said of a thing that is somebody's: "Ruiz's reported losses". */
const TELLS =
  /^(?:announced|confirmed|denied|denies|declined|refused|apologi[sz]ed|added|warned|admitted|insisted|argued|told|tells|promised|pledged|acknowledged|responded|replied)$/u;
const HAS = /^(?:has|had)$/u;

/**
 * "**Macy's** said", "**King Edward's** has confirmed": nobody's anything is told there, so that the ending belongs to the name. `next`: the
 * token behind the word, which may be the ending.
 */
export function isOwnEnding({ text, end, pos }: Omit<Token, "form">, tokens: readonly Token[], next: number): boolean {
  // Most words stop here: a name is a small part of a text.
  if (pos !== "PROPN") return false;
  const ending = tokens[next];
  const whole = hasOwnEnding(text);
  if (!whole && (ending?.start !== end || !/^['’]s$/u.test(ending.text))) return false;
  // "**He's** said so", "the mayor's said".
  if (!/^\p{Lu}\p{Ll}/u.test(text)) return false;
  // "Tom Brill's told her so": he has. "A cousin of Brill's told her so": one of his.
  const before = tokens[next - 2]?.lower ?? "";
  if (GIVEN_NAMES.has(before) || before === "of") return false;
  // "Trump's promised to go": of somebody whom everybody knows.
  if (HOUSEHOLD_NAMES.has(text.toLowerCase().replace(/['’]s$/u, ""))) return false;
  const at = whole ? next : next + 1;
  const [verb, after] = [tokens[at]?.lower ?? "", tokens[at + 1]];
  if (HAS.test(verb)) return SAYS.test(after?.lower ?? "") || TELLS.test(after?.lower ?? "");
  // "Ruiz's said to be ill."
  if (SAYS.test(verb)) return after?.lower !== "to";
  return TELLS.test(verb) && !/^(?:NOUN|ADJ|NUM|PROPN|CCONJ|PUNCT)$/u.test(after?.pos ?? "");
}

/** True for a name that ends so by itself: no person's does. */
export const hasOwnEnding = (text: string): boolean => text.endsWith("s") && ENDING.test(text);
const ENDING = /\p{L}['’]s$/u;

/** The same name with the ending and without: by one key. */
export const withoutOwnEnding = (lower: string): string => (hasOwnEnding(lower) ? lower.slice(0, -2) : lower);
