import { PERSON_NOUNS } from "../../../lexicon/personNouns.ts";
import type { Token } from "../../../text/token.ts";

/** Words of a subject, and of what a sentence begins with, at most. */
const LONGEST = 24;
const OPENS_PHRASE = /^(?:in|through|via|by|at|on|after|during|alongside|with|from|for)$/;
const OF_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART|PRON|X)$/;
const OF_SUBJECT = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/;
const OWNER = /^(?:the|an?|his|her|its|their)$/;

/**
 * Whose words they are, where what was taken for the source is only the name of who passes them on, or of another who is described
 * before it: "In a statement by his aide, **Ann Ruiz**, the governor, Tom Brill, said", "Brill, in a statement by his aide, **Ann
 * Ruiz**, said". `from`: where the sentence begins. Undefined where the name is the speaker's, for all that can be told.
 */
export function principalOf(
  tokens: readonly Token[],
  from: number,
  first: number,
  end: number,
  verb: number,
): readonly [number, number] | undefined {
  if (tokens[first]!.pos !== "PROPN" || tokens[first - 1]?.text !== "," || !isDescribed(tokens, from, first - 1))
    return undefined;
  let comma = first;
  while (comma < verb && /^(?:PROPN|NOUN)$/.test(tokens[comma]!.pos)) comma++;
  if (comma === first || tokens[comma]?.text !== ",") return undefined;
  return behindAnother(tokens, from, first, end, comma) ?? beforePhrase(tokens, from, first, verb, comma);
}

/** Whether a description of a person ends at a comma: "his press secretary,". */
function isDescribed(tokens: readonly Token[], from: number, comma: number): boolean {
  if (comma - 1 <= from || !PERSON_NOUNS.has(tokens[comma - 1]!.lower)) return false;
  let at = comma - 1;
  while (at > from && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]!.pos)) at--;
  return OWNER.test(tokens[at]!.lower) && tokens[at - 1]?.pos === "ADP"
    ? true
    : OWNER.test(tokens[at]!.lower) && isAlong(tokens[at - 1]);
}

const isAlong = (token: Token | undefined): boolean => /^(?:alongside|by|with|to|through)$/.test(token?.lower ?? "");

/** "Reacting in a statement by his aide, Ann Ruiz, **the governor, Tom Brill,** said": behind the name another is described and named. */
function behindAnother(tokens: readonly Token[], from: number, first: number, end: number, comma: number) {
  const opener = tokens[from]!;
  const phrase = opener.pos === "ADP" || /ing$/.test(opener.lower) || OPENS_PHRASE.test(opener.lower);
  const before = tokens.slice(from, first - 1);
  const finite = before.some(
    ({ pos, lower, text }) => text === "," || pos === "AUX" || (pos === "VERB" && !/(?:ing|ed)$/.test(lower)),
  );
  if (!phrase || finite || comma + 1 >= end || !OWNER.test(tokens[comma + 1]!.lower)) return undefined;
  let second = comma + 2;
  while (second < end && tokens[second]!.text !== ",") second++;
  return tokens[second + 1]?.pos === "PROPN" && second + 1 < end ? ([comma + 1, end] as const) : undefined;
}

/** "**Tom Brill,** in a statement by his aide, Ann Ruiz, said": what the sentence began with, before the phrase that the name ends. */
function beforePhrase(tokens: readonly Token[], from: number, first: number, verb: number, comma: number) {
  if (!/^(?:VERB|AUX)$/.test(tokens[verb]!.pos) || verb !== comma + 1) return undefined;
  let open = first - 2;
  while (open > from && first - open < LONGEST && OF_PHRASE.test(tokens[open]!.pos)) open--;
  if (tokens[open]?.text !== "," || open === from || !OPENS_PHRASE.test(tokens[open + 1]!.lower)) return undefined;
  const subject = tokens.slice(from, open);
  const named = /^(?:DET|PROPN)$/.test(subject[0]!.pos) && subject.every(({ pos }) => OF_SUBJECT.test(pos));
  return named ? ([from, open] as const) : undefined;
}
