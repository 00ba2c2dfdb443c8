import { DEMONYMS } from "../../../lexicon/demonyms.ts";
import { KNOWN_BODIES } from "../../../lexicon/knownBodies.ts";
import { NATIONALS } from "../../../lexicon/nationals.ts";
import { FIRM_ROLES } from "../../../lexicon/personNouns.ts";
import { SHORT_TITLES, SURNAME_TITLES } from "../../../lexicon/personTitles.ts";
import { COUNTRIES } from "../../../lexicon/places.ts";
import { nationalAt } from "../kinds/nationals.ts";
import { isPersonNoun } from "../words/nouns.ts";
import { hasOwnEnding } from "../words/ownEnding.ts";
import { isPostNominal } from "../words/postNominals.ts";
import type { Word } from "../words/words.ts";
import { isStateOfTown } from "./affiliation.ts";
import { isDemonymSurname } from "./demonymSurname.ts";
import type { FoundName } from "./foundName.ts";
import { isCause, isCommonBody, isCrowd, isGroup, isPartysPeople, isPluralOpener } from "./groupNames.ts";
import { isNameWord } from "./nameWords.ts";
import { afterBodyWords, afterOffice, isOfficeAlone, titlesABody } from "./officeName.ts";
import { isOutlet } from "./outletName.ts";
import { isAcronym, isBodyWord, JOINERS, sortOfName } from "./sortOfName.ts";
import { lastTitle } from "./titles.ts";

/** Parts a run of capitals into title and name. */
export function readSequence(words: readonly Word[], first: number, last: number): readonly FoundName[] {
  if (last - first === 1 && isStateOfTown(words, first)) return NONE;
  if (isTurn(words, first, last) || isCommonBody(words, first, last) || isPartysPeople(words, first, last)) return NONE;
  // "The Dane said".
  if (last - first === 1 && nationalAt(words, first)) return NONE;
  if (hasOwnEnding(words[last - 1]!.text) || isOutlet(words, first, last) || isCause(words, first, last)) {
    return [{ first, name: first, last, sort: "organisation" }];
  }
  if (last - first > 1 && TIMES.has(words[first]!.lower) && lastTitle(words, first, last) < 0) {
    return readSequence(words, first + 1, last);
  }
  if (last - first > 1 && opensWithTrade(words, first, last)) return readSequence(words, first + 1, last);
  // "Welder of the Year Tom Brill".
  if (last - first > 2 && words[first]!.lower === "year" && words[first - 1]?.lower === "the") {
    return readSequence(words, first + 1, last);
  }
  if (last - first > 2 && isPostNominal(words[last - 1]!)) {
    return readSequence(words, first, last - 1);
  }
  const title = titlesABody(words, first, last) ? -1 : lastTitle(words, first, last);
  let name = title < 0 ? first : title + 1;
  // "Minister **of** State **for** Transport Ann Ruiz".
  while (title >= 0 && name < last && JOINERS.has(words[name]!.lower)) {
    name = afterBodyWords(words, name + 1, last);
    // "The Minister of Petroleum Resources (Downstream), Sani Danladi": all of it is the office.
    if (name < last && isOfficeAlone(words, name, last)) return NONE;
  }
  if (name >= last) {
    // "Shaikh said": a title that is as often a surname, and no trade.
    const { lower } = words[first]!;
    const surname = last - first === 1 && SURNAME_TITLES.has(lower) && SHORT_TITLES.has(lower) && !isPersonNoun(lower);
    return surname && words[first - 1]?.pos !== "DET" ? [{ first, name: first, last, sort: "unknown" }] : NONE;
  }
  if (title < 0) name = isPluralOpener(words, first, last) ? first + 1 : skipDemonym(words, first, last);
  if (name >= last) return NONE;
  const titled = title >= 0;
  if (
    !titled &&
    last - name === 1 &&
    DEMONYMS.has(words[name]!.lower) &&
    !COUNTRIES.has(words[name]!.lower) &&
    !KNOWN_BODIES.has(words[name]!.lower) &&
    !isDemonymSurname(words, name) &&
    !(isAcronym(words, name, last) && !/^(?:NOUN|ADJ|PROPN)$/u.test(words[last]?.pos ?? ""))
  )
    return NONE;
  if (!titled && (isGroup(words, name, last) || isCrowd(words, name, last))) return NONE;
  const shouted = titled && /^(?:\p{Lu}{5,}|MRS?|MS|DR)\.?$/u.test(words[title]!.text);
  const ruler = titled ? -1 : afterOffice(words, name, last);
  if (ruler > 0)
    return [
      { first: name, name, last: ruler, sort: sortOfName(words, name, ruler) },
      { first: ruler, name: ruler, last, sort: "person" },
    ];
  if (titled && title === first && FIRM_ROLES.has(words[title]!.lower) && isThing(words, last))
    return [{ first, name, last, sort: "organisation" }];
  const body = () =>
    (isAcronym(words, name, last) && !shouted) || words.slice(name, last).every((w) => isBodyWord(w.lower));
  if (titled && body()) return [{ first, name: first, last, sort: "organisation" }];
  return [{ first, name, last, sort: titled ? "person" : sortOfName(words, name, last) }];
}

/** Whether somebody still is what he is called. */
const TIMES = new Set(["former", "interim", "outgoing", "ex"]);

const NONE: readonly FoundName[] = [];

/** "Rival Vasculon, **which** reports on Friday": what stands in a trade as a person may be a firm. */
const isThing = (words: readonly Word[], last: number): boolean =>
  words[last]?.text === "," &&
  words[last + 1]?.lower === "which" &&
  words[last + 1]!.sentence === words[last]!.sentence;

/** "Q." and "A:" before a question and its answer are nobody's name. */
function isTurn(words: readonly Word[], first: number, last: number): boolean {
  return (
    first === 0 &&
    last === 1 &&
    /^[QA]\.?$/u.test(words[0]!.text) &&
    /^[.:]$/u.test(words[0]!.text.slice(1) || (words[1]?.text ?? ""))
  );
}

/**
 * "**Carmaker** Vesta said": the sentence's capital, and no part of the name; "Airline Pilots Association" is a body's name as a whole, and
 * behind "Lender Northern Rock" no name would be left.
 */
function opensWithTrade(words: readonly Word[], first: number, last: number): boolean {
  const { initial, lower } = words[first]!;
  if (!initial || !TRADES.test(lower) || last - first > 3 || DEMONYMS.has(words[first + 1]!.lower)) return false;
  return isNameWord(words, first + 1) && !words.slice(first + 1, last).some((w) => isBodyWord(w.lower));
}
/** Trades of firms that stand right before a firm's name. */
export const TRADES =
  /^(?:carmaker|automaker|chipmaker|drugmaker|retailer|airline|insurer|brewer|lender|housebuilder)$/u;

/** "The **Dane** Henrik Lund". */
const isNationalBefore = (words: readonly Word[], first: number): boolean =>
  NATIONALS.has(words[first]!.lower) && words[first - 1]?.lower === "the";

function skipDemonym(words: readonly Word[], first: number, last: number): number {
  if (last - first < 3) return first;
  const [one, two] = [words[first]!, words[first + 1]];
  if (!(DEMONYMS.has(one.lower) || isNationalBefore(words, first)) || COUNTRIES.has(`${one.lower} ${two!.lower}`))
    return first;
  return sortOfName(words, first + 1, last) === "person" ? first + 1 : first;
}
