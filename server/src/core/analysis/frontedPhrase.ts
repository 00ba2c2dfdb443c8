import { DEMONYMS } from "../lexicon/demonyms.ts";
import { GIVEN_NAMES } from "../lexicon/givenNames.ts";
import { KNOWN_BODIES } from "../lexicon/knownBodies.ts";
import { OFFICE_FIELDS } from "../lexicon/officeFields.ts";
import { ORGANISATION_MARKS, ORGANISATION_NOUNS } from "../lexicon/organisationNouns.ts";
import { OUTLET_WORDS } from "../lexicon/outlets.ts";
import { PERSON_NOUNS } from "../lexicon/personNouns.ts";
import { SHORT_TITLES } from "../lexicon/personTitles.ts";
import { isPlaceName } from "../lexicon/places.ts";
import type { Token } from "../text/token.ts";

type Word = Pick<Token, "text" | "lower" | "pos">;

const PREPOSITION = /^(?:in|on|at|to|with|for|from|by|of|before|near|outside|inside|across|around|throughout)$/;
const ENDS = /^(?:[.;:?!"“”—–(,]|''|-+)$/;
/** Words of the longest phrase that is looked back over, and of the longest names of places: "Papua New Guinea". */
const LONGEST = 20;
const LONGEST_PLACE = 3;
/** Words of an office before its noun, beside fields and nations: "**Prime** Minister". Own compilation. */
const OF_OFFICE = new Set(
  "prime vice deputy first chief lead senior former acting shadow assistant associate attorney".split(" "),
);

/**
 * Where the source begins that a name in the phrase before it has run into, for want of a comma: "In an interview with the Lowmoor
 * Herald **Ann Cole** said", "Speaking to the BBC **Mr Vale** said"; `first` where nothing tells. What stands behind a preposition with
 * no other subject before the verb cannot be all of it.
 */
export function behindFrontedPhrase(tokens: readonly Word[], first: number, end: number, verb: number): number {
  if (verb < end || verb > end + 2 || end - first < 2 || !PREPOSITION.test(tokens[first - 1]?.lower ?? ""))
    return first;
  if (!isFronted(tokens, first - 1)) return first;
  for (let at = first + 1; at < end; at++) {
    if (tokens[at]!.pos !== "PROPN" && !PERSON_NOUNS.has(tokens[at]!.lower)) continue;
    const begins = nameStart(tokens, first, at, end);
    if (begins > first) return begins;
  }
  return first;
}

/** True where the clause has begun with a phrase that holds no subject: "In …", "Speaking to …". */
function isFronted(tokens: readonly Word[], preposition: number): boolean {
  let opener = preposition;
  while (opener > 0 && preposition - opener < LONGEST && !ENDS.test(tokens[opener - 1]!.text)) opener--;
  const { pos, lower } = tokens[opener]!;
  if (!(pos === "ADP" || /^(?:after|before|during|speaking|writing|appearing|talking)$/.test(lower))) return false;
  return tokens
    .slice(opener + 1, preposition)
    .every((one) => one.pos !== "AUX" && !(one.pos === "VERB" && !/(?:ing|ed)$/.test(one.lower)));
}

/** Where the name begins that the word at `at` shows to be another one than that before it. */
function nameStart(tokens: readonly Word[], first: number, at: number, end: number): number {
  const [before, { lower }, next] = [tokens[at - 1]!, tokens[at]!, at + 1 < end ? tokens[at + 1] : undefined];
  const earlier = tokens.slice(first, at);
  if (next?.pos === "PROPN" || next?.text === ".") {
    if (SHORT_TITLES.has(lower) && !PERSON_NOUNS.has(before.lower)) return at;
    if (PERSON_NOUNS.has(lower)) return officeStart(tokens, first, at);
    const another = earlier.some((one) => GIVEN_NAMES.has(one.lower) || PERSON_NOUNS.has(one.lower));
    if (GIVEN_NAMES.has(lower) && !another && !SHORT_TITLES.has(before.lower)) return at;
  }
  if (at - first <= LONGEST_PLACE && isPlaceName(earlier.map((one) => one.lower).join(" "))) return at;
  return at === end - 1 && isBody(before) && !isBody(tokens[at]!) ? at : first;
}

/** "**German Foreign Minister** Weber". */
function officeStart(tokens: readonly Word[], first: number, noun: number): number {
  let at = noun;
  while (at > first && isOfOffice(tokens[at - 1]!)) at--;
  return at;
}

const isOfOffice = ({ lower }: Word): boolean =>
  OF_OFFICE.has(lower) || OFFICE_FIELDS.has(lower) || DEMONYMS.has(lower);

const isBody = ({ text, lower }: Word): boolean =>
  ORGANISATION_NOUNS.has(lower) ||
  ORGANISATION_NOUNS.has(lower.replace(/s$/, "")) ||
  ORGANISATION_MARKS.has(lower) ||
  OUTLET_WORDS.has(lower) ||
  KNOWN_BODIES.has(lower) ||
  PERSON_NOUNS.has(lower) ||
  /^\p{Lu}{2,5}$/u.test(text);
