import { DEMONYMS } from "../../../lexicon/demonyms.ts";
import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import { ORGANISATION_NOUNS } from "../../../lexicon/organisationNouns.ts";
import { SHORT_TITLES, SURNAME_TITLES } from "../../../lexicon/personTitles.ts";
import { COUNTRIES, OTHER_PLACES } from "../../../lexicon/places.ts";
import { isPersonNoun } from "../words/nouns.ts";
import { SIGN } from "../words/wordSigns.ts";
import type { Word } from "../words/words.ts";
import { isOfKin } from "./ofKin.ts";
import { isBodyWord, JOINERS } from "./sortOfName.ts";

/** Abbreviations after which a name stands, whatever else the word may mean: "Mrs. May", "Mr. King", "Sen. Bishop". */
const COURTESY = /^(?:mr|mrs|ms|miss|mx|dr|prof|sen|rep|gov|revd?|sgt|capt|col|cllr)\.?$/u;
/** Whom such a word addresses by office: "Mr. Speaker". */
const ADDRESSED = /^(?:speaker|chancellor|justice|judge|president|major|marshal|chief|general|prime)$/u;

/** "May" in "Mrs. May". */
export function isTitledName(words: readonly Word[], i: number): boolean {
  if (i === 0) return false;
  const [word, before] = [words[i]!, words[i - 1]!];
  const title = before.text === "." && before.start === words[i - 2]?.end ? words[i - 2] : before;
  return title?.capital === true && COURTESY.test(title.lower) && !ADDRESSED.test(word.lower);
}

/** The last word of a run that is a title: what follows it is the name. -1 where there is none. */
export function lastTitle(words: readonly Word[], first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) {
    const word = words[i]!;
    if ((word.signs & SIGN.title) === 0) continue;
    const ofBody = ORGANISATION_NOUNS.has(words[i + 1]?.lower ?? "") && i + 1 < last;
    // "Det Con Ann Bell" and "Garda Ann Bell", where "Con Bell" and "Garda Bell" may be names.
    if (i > first && word.lower === "con" && /^(?:det|detective|temp)$/u.test(words[i - 1]!.lower)) return i;
    if (word.lower === "garda" && last - i === 3 && !words.slice(i + 1, last).some(({ lower }) => isBodyWord(lower)))
      return i;
    if (!SHORT_TITLES.has(word.lower) && (ofBody || !isPersonNoun(word.lower))) continue;
    // 'Tom "Duke" Brill': what he is called.
    if (i > first && QUOTE.test(words[i - 1]!.text) && QUOTE.test(words[i + 1]?.text ?? "")) continue;
    // "Defence Minister Gen Mori": his own name, where "Gen." is a rank.
    if (word.text === "Gen" && i === last - 2 && i > first && isPersonNoun(words[i - 1]!.lower)) continue;
    // "Her husband Dean".
    if (last - first === 1 && GIVEN_NAMES.has(word.lower) && isOfKin(words, i)) continue;
    const closes = i > first && i === last - 1;
    if (i === last - 2 && JOINERS.has(words[i - 1]?.lower ?? "") && isBodyWord(words[i - 2]?.lower ?? "")) continue;
    if (closes && (isTitledName(words, i) || JOINERS.has(words[i - 1]!.lower))) continue;
    if (
      closes &&
      SURNAME_TITLES.has(word.lower) &&
      (isPlain(words[i - 1]!) || GIVEN_NAMES.has(words[i - 1]!.lower)) &&
      !isArticle(words[first - 1])
    )
      continue;
    if (closes && last - first === 2 && isOnlyGiven(words[first]!) && !isArticle(words[first - 1])) continue;
    if (i > first && i < last - 1 && SURNAME_TITLES.has(word.lower) && GIVEN_NAMES.has(words[i - 1]!.lower)) continue;
    if (i === first && last - first > 1 && GIVEN_NAMES.has(word.lower) && !SHORT_TITLES.has(word.lower)) continue;
    return i;
  }
  return -1;
}

const QUOTE = /^(?:["“”‘’']|'')$/u;

const isArticle = (word: Word | undefined): boolean => /^(?:the|an?)$/u.test(word?.lower ?? "");

/** "Dan" in "Dan Backer", where "Georgia" in "Georgia Governor" may be a place. */
const isOnlyGiven = ({ lower }: Word): boolean =>
  GIVEN_NAMES.has(lower) && !COUNTRIES.has(lower) && !OTHER_PLACES.has(lower) && !DEMONYMS.has(lower);

function isPlain(word: Word): boolean {
  return (
    !SHORT_TITLES.has(word.lower) && !isPersonNoun(word.lower) && !DEMONYMS.has(word.lower) && !isBodyWord(word.lower)
  );
}
