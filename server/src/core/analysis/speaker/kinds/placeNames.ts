import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import type { Mention, ParagraphMentions } from "../mention.ts";
import type { Word } from "../words/words.ts";

/** What a place has in such and such a number, and nobody does. Own compilation. */
const HAS =
  /^(?:inhabitants?|residents|villagers|islanders|souls|households|population|streets?|roads?|churches|harbou?r|beach|beaches)$/u;
/** What a place is, before its name or behind it. */
const IS =
  /^(?:village|town|townland|island|islet|isle|hamlet|suburb|city|port|parish|settlement|township|county|province|district|archipelago)$/u;

/** The single words that the article uses as names of places, whatever lists say: "**Skarn** has 61 inhabitants", "the island of **Skarn**". */
export function placesOf(facts: readonly ParagraphMentions[]): ReadonlySet<string> {
  const places = new Set<string>();
  const people = new Set<string>();
  for (const { words, mentions } of facts) {
    for (const m of mentions) {
      if (m.form !== "name" || m.keys.length > 1 || m.weak) continue;
      const [key] = m.keys;
      if (m.role !== null || m.gender !== null || m.age >= 0 || m.sort === "person" || GIVEN_NAMES.has(key!))
        people.add(key!);
      else if (m.sort === "unknown" && isPlace(words, m)) places.add(key!);
    }
  }
  for (const one of people) places.delete(one);
  return places;
}

function isPlace(words: readonly Word[], { first, last, sentence }: Mention): boolean {
  const [before, noun] = [words[first - 1], words[first - 2]];
  if (before?.lower === "of" && IS.test(noun?.lower ?? "")) return true;
  const next = words[last];
  if (next?.sentence !== sentence) return false;
  const at = last + 1;
  if (next.text === "," && /^(?:an?|the)$/u.test(words[at]?.lower ?? "")) return isCalledPlace(words, at + 1);
  if (/^(?:is|was)$/u.test(next.lower) && /^an?$/u.test(words[at]?.lower ?? "")) return isCalledPlace(words, at + 1);
  if (/^(?:has|had)$/u.test(next.lower))
    return words.slice(at, at + 4).some((w, i, all) => HAS.test(w.lower) && i > 0 && isCounted(all[0]!));
  return next.lower === "lies" && /^(?:NUM|ADV)$/u.test(words[at]?.pos ?? "");
}

/** "A hill **village** of 61", where "a city councillor" and "a village's mayor" are people. */
function isCalledPlace(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    const word = words[i];
    if (!word) return false;
    if (IS.test(word.lower)) return !word.possessive && !/^(?:NOUN|PROPN)$/u.test(words[i + 1]?.pos ?? "");
    if (!isModifier(word)) return false;
  }
  return false;
}

const isModifier = ({ pos }: Word): boolean => /^(?:ADJ|NOUN|ADV|PUNCT)$/u.test(pos);

/** "61", "a", "only two": so many. */
const isCounted = ({ pos, lower }: Word): boolean =>
  pos === "NUM" || /^(?:an?|no|about|some|only|few|just|around|fewer|more|barely|nearly)$/u.test(lower);
