import type { Token } from "../../../text/token.ts";
import { isRelative } from "./relative.ts";

/** Words of a subject, and of the clause that tells of it, at most. */
const LONGEST = 24;
const OF_NAME = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART|PRON)$/;
const OWNER = /^(?:the|an?|his|her|its|their)$/;
/** What begins a clause of the name's own: "who quit **when** her boss, Lois Hart, said". */
const CLAUSE = /^(?:what|when|while|that|because|how|where|why|since|if|although|though)$/;

/**
 * Whose verb it is, where what was taken for the source is another who is named at the end of a clause about the subject: "**Peel,
 * who took over from his predecessor, Lois Hart,** said", or only what that clause ends with: "**Unite, which represents most workers,** said".
 * `from`: where the sentence begins. Undefined where the name is the speaker's.
 */
export function beyondDescribed(
  tokens: readonly Token[],
  from: number,
  first: number,
  end: number,
  verb: number,
): readonly [number, number] | undefined {
  if (tokens[verb - 1]?.text !== "," || end < verb - 1) return undefined;
  const closes = beforeNamed(tokens, from, verb) ?? verb - 1;
  let relative = closes - 1;
  while (relative > from && verb - relative < LONGEST && !isRelative(tokens[relative])) {
    if (tokens[relative]!.text === ",") return undefined;
    relative--;
  }
  if (!isRelative(tokens[relative]) || tokens[relative - 1]?.text !== "," || first < relative) return undefined;
  // "**Which** said" alone is told of in a place of its own.
  if (closes === verb - 1 && first === relative && end === first + 1) return undefined;
  const told = tokens.slice(relative, closes).some(({ pos }) => pos === "VERB" || pos === "AUX");
  const head = /^(?:but|and|yet|still)$/.test(tokens[from]!.lower) ? from + 1 : from;
  const subject = tokens.slice(head, relative - 1);
  if (!told || subject.length === 0 || subject.length > LONGEST || subject[0]!.pos === "ADP") return undefined;
  return subject.every((token, i) => isNaming(token, i, subject.length)) ? [head, verb] : undefined;
}

/** A name alone may be any word: "**Unite**, which represents". */
const isNaming = ({ pos, text }: Token, i: number, length: number): boolean =>
  OF_NAME.test(pos) || text === "," || (i === 0 && length === 1 && /^\p{Lu}\p{Ll}/u.test(text));

/** Where the clause ends before "his predecessor, Lois Hart," of which the last comma stands before the verb; undefined where nobody is named so. */
function beforeNamed(tokens: readonly Token[], from: number, verb: number): number | undefined {
  let name = verb - 1;
  while (name > from && tokens[name - 1]!.pos === "PROPN") name--;
  if (name === verb - 1 || tokens[name - 1]?.text !== ",") return undefined;
  let owner = name - 2;
  while (owner > from && /^(?:ADJ|NOUN)$/.test(tokens[owner]!.pos)) owner--;
  if (owner === name - 2 || !OWNER.test(tokens[owner]?.lower ?? "")) return undefined;
  return CLAUSE.test(tokens[owner - 1]?.lower ?? "") ? undefined : owner;
}
