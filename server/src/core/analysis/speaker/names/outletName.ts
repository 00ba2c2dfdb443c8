import { DEMONYMS } from "../../../lexicon/demonyms.ts";
import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import { KNOWN_BODIES } from "../../../lexicon/knownBodies.ts";
import { OUTLET_PEOPLE, OUTLET_WORDS } from "../../../lexicon/outlets.ts";
import { SHORT_TITLES } from "../../../lexicon/personTitles.ts";
import { COUNTRIES, isPlaceName, OTHER_PLACES } from "../../../lexicon/places.ts";
import { isPersonNoun } from "../words/nouns.ts";
import { type Word, wholeName } from "../words/words.ts";
import { isSurnameToo } from "./sortOfName.ts";

/** "The Independent", "the Hill", "The Northern Star": a paper, where the same word in lower case is anybody. */
export function isOutlet(words: readonly Word[], first: number, last: number): boolean {
  const opener = words[first]!;
  const closer = words[last - 1]!;
  const length = last - first;
  if (length > 1 && KNOWN_BODIES.has(wholeName(words, first, last))) return true;
  if (opener.initial || articleBefore(words, first) < 0) return false;
  if (length > 3 && !(length === 4 && isPlaceName(wholeName(words, first, first + 2)))) return false;
  const titled = SHORT_TITLES.has(opener.lower) || isPersonNoun(opener.lower);
  const given = GIVEN_NAMES.has(opener.lower) && !(DEMONYMS.has(opener.lower) && length > 2);
  // "The Exchequer **Jane Hill**".
  if (length > 2 && isSurnameToo(closer.lower) && GIVEN_NAMES.has(words[last - 2]!.lower)) return false;
  if (OUTLET_WORDS.has(closer.lower) || isDouble(closer)) return length === 1 || !(titled || given);
  return length > 1 && OUTLET_PEOPLE.has(closer.lower) && !given && !isOffice(words.slice(first, last));
}

/** The article before a name, over what a writer calls a paper on the way: "the pro-Ruiz Northern Times"; -1 where there is none. */
export function articleBefore(words: readonly Word[], first: number): number {
  for (let at = first - 1; at >= 0 && first - at <= LONGEST; at--) {
    const { lower, pos, capital, sentence } = words[at]!;
    if (sentence !== words[first]!.sentence) return -1;
    if (lower === "the") return at;
    const compound = lower.includes("-") && /\p{L}-\p{L}/u.test(lower);
    if (!compound && (pos !== "ADJ" || capital || OF_PEOPLE.test(lower))) return -1;
  }
  return -1;
}

const OF_PEOPLE = /^(?:late|young|younger|old|elder|older)$/u;

/** The article and two words. */
const LONGEST = 3;

/** "The Star-Ledger". */
function isDouble({ text, lower }: Word): boolean {
  if (!lower.includes("-")) return false;
  const parts = lower.split("-");
  const paper = (part: string) => OUTLET_WORDS.has(part) || OUTLET_PEOPLE.has(part) || /^(?:news|press)$/u.test(part);
  return parts.length === 2 && parts.every(paper) && /-\p{Lu}/u.test(text);
}

/** "The Senate Majority Leader", "the Norland Leader": whom somebody leads, where a paper is called after what it is for. */
function isOffice(name: readonly Word[]): boolean {
  const others = name.slice(0, -1);
  const whole = others.map(({ lower }) => lower).join(" ");
  const led = ({ lower, text }: Word) =>
    LED.test(lower) ||
    DEMONYMS.has(lower) ||
    COUNTRIES.has(lower) ||
    isPersonNoun(lower) ||
    SHORT_TITLES.has(lower) ||
    /^\p{Lu}{2,}$/u.test(text);
  if (others.some(led) || KNOWN_BODIES.has(whole)) return true;
  return name.at(-1)!.lower === "leader" && OTHER_PLACES.has(whole);
}

const LED =
  /^(?:majority|minority|opposition|house|senate|commons|lords|assembly|congress|parliament|party|supreme|shadow|council|group|team|trade|labou?r|world|church|student|youth|project|squadron|former|ex|new|current|then|spiritual|paramount|maximum|dear|great|reform|greens?|plaid|cymru|fein|coalition|government|rebel|militia|navy|army|police)$/u;
