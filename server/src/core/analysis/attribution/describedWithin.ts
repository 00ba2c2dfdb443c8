import type { Token } from "../../text/token.ts";
import { isRelative } from "./relative.ts";

/** Words of a subject, and of the clause that tells of it, at most. */
const LONGEST = 24;
const OF_NAME = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART|PRON)$/;
const OWNER = /^(?:the|an?|his|her|its|their)$/;

/**
 * Whose verb it is, where what was taken for the source is another who is named at the end of a clause about the subject: "**Peel,
 * who took over from his predecessor, Lois Hart,** said". `from`: where the sentence begins. Undefined where the name is the speaker's.
 */
export function beyondDescribed(
  tokens: readonly Token[],
  from: number,
  first: number,
  end: number,
  verb: number,
): readonly [number, number] | undefined {
  if (tokens[verb - 1]?.text !== "," || end < verb - 1) return undefined;
  let name = verb - 1;
  while (name > from && tokens[name - 1]!.pos === "PROPN") name--;
  if (name === verb - 1 || tokens[name - 1]?.text !== ",") return undefined;
  let owner = name - 2;
  while (owner > from && /^(?:ADJ|NOUN)$/.test(tokens[owner]!.pos)) owner--;
  if (owner === name - 2 || !OWNER.test(tokens[owner]?.lower ?? "")) return undefined;
  let relative = owner - 1;
  while (relative > from && verb - relative < LONGEST && !isRelative(tokens[relative])) {
    if (tokens[relative]!.text === ",") return undefined;
    relative--;
  }
  if (!isRelative(tokens[relative]) || tokens[relative - 1]?.text !== "," || first < relative) return undefined;
  const told = tokens.slice(relative, owner).some(({ pos }) => pos === "VERB" || pos === "AUX");
  const head = /^(?:but|and|yet|still)$/.test(tokens[from]!.lower) ? from + 1 : from;
  const subject = tokens.slice(head, relative - 1);
  const named = subject.length > 0 && subject.every(({ pos, text }) => OF_NAME.test(pos) || text === ",");
  if (!told || !named || subject.length > LONGEST) return undefined;
  return subject[0]!.pos === "ADP" ? undefined : [head, verb];
}
