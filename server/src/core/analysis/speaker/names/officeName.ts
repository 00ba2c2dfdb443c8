import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import { OFFICE_FIELDS } from "../../../lexicon/officeFields.ts";
import { ORGANISATION_NOUNS } from "../../../lexicon/organisationNouns.ts";
import { SHORT_TITLES } from "../../../lexicon/personTitles.ts";
import { COUNTRIES } from "../../../lexicon/places.ts";
import { isPersonNoun } from "../words/nouns.ts";
import type { Word } from "../words/words.ts";
import { isBodyWord, isSurnameToo, JOINERS } from "./sortOfName.ts";

/**
 * In "chief of the Water Council Mark Doyle", "envoy to the United Kingdom Mark Doyle" and, with a given name, "head of nursing at Norwell
 * Hospital Ruth Doyle" the person's name; else -1.
 */
export function afterOffice(words: readonly Word[], first: number, last: number): number {
  const the = words[first - 1]?.lower === "the";
  const at = the ? first - 2 : first - 1;
  if (last - first < 3 || at < 1 || words[at]!.pos !== "ADP") return -1;
  const held = isPersonNoun(words[at - 1]!.lower);
  const inCharge = words[at - 2]?.lower === "of" && isPersonNoun(words[at - 3]?.lower ?? "");
  if (!held && !inCharge) return -1;
  const given = !the || !held;
  for (let i = first + 1; i < last - 1; i++) {
    const place = COUNTRIES.has(
      words
        .slice(first, i)
        .map((w) => w.lower)
        .join(" "),
    );
    const rest = words.slice(i, last);
    if (
      (place || isBodyWord(words[i - 1]!.lower)) &&
      rest.length < 4 &&
      // "The owner of Hotel **Victoria** Park": what opens a name is part of it.
      (!given || (i > first + 1 && GIVEN_NAMES.has(rest[0]!.lower))) &&
      !rest.some((w, at) => (isBodyWord(w.lower) && !(at > 0 && isSurnameToo(w.lower))) || JOINERS.has(w.lower))
    )
      return i;
  }
  return -1;
}

/** In "Secretary of State John Kerry" and "Minister for Health Jane Hill" the name begins after the body or the fields, in "Chief of Staff Ann Ruiz" with a given name. */
export function afterBodyWords(words: readonly Word[], from: number, last: number): number {
  const name = afterFields(words, from, last);
  if (name > from) return beforeGiven(words, name, last);
  for (let i = last - 1; i >= from; i--) {
    const { lower } = words[i]!;
    const surname = i === last - 1 && i > from && isSurnameToo(lower);
    if (!surname && (isBodyWord(lower) || COUNTRIES.has(lower))) return i + 1;
  }
  for (let i = from + 1; i + 1 < last; i++) if (GIVEN_NAMES.has(words[i]!.lower)) return i;
  return last;
}

/** "Director of Public Prosecutions **Ann** Ruiz": where a given name stands further on, the name begins with it. */
function beforeGiven(words: readonly Word[], name: number, last: number): number {
  for (let i = name; i + 1 < last; i++) if (GIVEN_NAMES.has(words[i]!.lower)) return i;
  return name;
}

/** Behind "Education and Skills"; not the Hill who is last. */
function afterFields(words: readonly Word[], from: number, last: number): number {
  let i = from;
  while (i < last && isOfCharge(words, i) && !(i === last - 1 && i > from && isSurnameToo(words[i]!.lower))) i++;
  return i;
}

function isOfCharge(words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!;
  if (/^(?:,|and)$/u.test(lower)) return OFFICE_FIELDS.has(words[i + 1]?.lower ?? "");
  return OFFICE_FIELDS.has(lower) || isBodyWord(lower);
}

/** "The Consumer Financial Protection Bureau", "Farmer Support Agency": of whom the body is, not a title. */
export function titlesABody(words: readonly Word[], first: number, last: number): boolean {
  if (last - first < 3) return false;
  const [opener, second, closer] = [words[first]!, words[first + 1], words[last - 1]!];
  if (SHORT_TITLES.has(opener.lower) || !ORGANISATION_NOUNS.has(closer.lower)) return false;
  return isPersonNoun(opener.lower) && words[first - 1]?.lower === "the" && !GIVEN_NAMES.has(second!.lower);
}

/** True where somebody's name follows a comma or a bracket, and what was taken for one begins with no given name. */
export function isOfficeAlone(words: readonly Word[], name: number, last: number): boolean {
  if (GIVEN_NAMES.has(words[name]!.lower)) return false;
  let at = last;
  if (words[at]?.text === "(") while (words[at] && words[at]!.text !== ")") at++;
  if (at > last) at++;
  return words[at]?.text === "," && words[at + 1]?.capital === true;
}
