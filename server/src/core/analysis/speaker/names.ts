import { DEMONYMS } from "../../lexicon/demonyms.ts";
import { NO_NAMES, PERHAPS_NAMES } from "../../lexicon/functionWords.ts";
import { GIVEN_NAMES } from "../../lexicon/givenNames.ts";
import { KNOWN_BODIES } from "../../lexicon/knownBodies.ts";
import { ORGANISATION_MARKS, ORGANISATION_NOUNS } from "../../lexicon/organisationNouns.ts";
import { NAME_PARTICLES, POST_NOMINALS, SHORT_TITLES, SURNAME_TITLES } from "../../lexicon/personTitles.ts";
import { COUNTRIES } from "../../lexicon/places.ts";
import { affiliationEnd, isStateOfTown } from "./affiliation.ts";
import { callsItself, isCircuit, isMembersBody } from "./bodyNameParts.ts";
import { isCompound, isPhrase } from "./compounds.ts";
import { isDemonymSurname } from "./demonymSurname.ts";
import { isCause, isCommonBody, isCrowd, isGroup, isPartysPeople, isPluralOpener } from "./groupNames.ts";
import { isSaidOfTheSame } from "./joinedDescription.ts";
import { isLowerCaseName } from "./lowerCaseName.ts";
import type { Sort } from "./mention.ts";
import { isPersonNoun } from "./nouns.ts";
import { afterBodyWords, afterOffice, isOfficeAlone, titlesABody } from "./officeName.ts";
import { articleBefore, isOutlet } from "./outletName.ts";
import { isAcronym, isBodyWord, JOINERS, sortOfName } from "./sortOfName.ts";
import { isTitledName, lastTitle } from "./titles.ts";
import type { Word } from "./words.ts";

/** A name found: words [first, last), of which those from `name` on are the name itself and those before it its title. */
export interface FoundName {
  readonly first: number;
  readonly name: number;
  readonly last: number;
  readonly sort: Sort;
}

/** The capitalised names of running text, in order, without overlaps. */
export function findNames(words: readonly Word[]): readonly FoundName[] {
  const found: FoundName[] = [];
  for (let i = 0; i < words.length; ) {
    if (!opensName(words, i)) {
      if (isLoneName(words, i)) found.push({ first: i, name: i, last: i + 1, sort: "unknown" });
      else if (isLowerCaseName(words, i))
        found.push({ first: words[i - 1]?.pos === "NOUN" ? i - 1 : i, name: i, last: i + 1, sort: "organisation" });
      i++;
      continue;
    }
    const last = endOfName(words, i);
    for (const name of readSequence(words, i, last)) found.push(name);
    const { sort } = found.at(-1) ?? { sort: undefined };
    i = sort === "person" || sort === "unknown" ? affiliationEnd(words, last) : last;
  }
  return found;
}

const INITIAL_POS = new Set(["PROPN", "NOUN", "ADJ", "X", "INTJ", "NUM"]);

function opensName(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (!isNameWord(words, i)) return false;
  if (!word.initial || NO_NAMES.has(word.lower)) return true;
  const next = words[i + 1];
  if (isSaidOfTheSame(words, i)) return false;
  // "Cross-examining, Dominic Farr": what somebody does.
  if (/\p{Ll}ing$/u.test(word.text) && next && ((next.text === "," && words[i + 2]?.capital) || next.pos === "DET"))
    return false;
  return (
    INITIAL_POS.has(word.pos) ||
    (next?.capital === true && KNOWN_BODIES.has(`${word.lower} ${next.lower}`)) ||
    (next?.capital === true && GIVEN_NAMES.has(word.lower)) ||
    SHORT_TITLES.has(word.lower)
  );
}

function isNameWord(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word && isCircuit(words, i)) return true;
  if (!word?.capital || isCompound(word.lower) || isPhrase(word.lower)) return false;
  if (isTitledName(words, i)) return true;
  if (PERHAPS_NAMES.has(word.lower)) {
    const next = words[i + 1];
    const follows = followsName(words, i);
    return follows || (next?.capital === true && !NO_NAMES.has(next.lower) && !word.possessive);
  }
  return !NO_NAMES.has(word.lower) || isCapitals(words, i) || isInnerWord(words, i);
}

/** True after a capitalised word that may be a name's first; at a sentence's start it must look like one. */
function followsName(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before?.capital || before.possessive || NO_NAMES.has(before.lower)) return false;
  return !before.initial || before.pos === "PROPN" || GIVEN_NAMES.has(before.lower);
}

/** "Human Rights Watch", "BFM TV", "the Sun", "Center for Public Opinion Research": part of a body's name after or amid other words of it. */
function isInnerWord(words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!;
  if (/^(?:watch|today|tv|sun)$/u.test(lower) && followsName(words, i)) return true;
  const next = words[i + 1];
  if (lower === "our" || lower === "my") return callsItself(words, i);
  if (lower === "sun") return articleBefore(words, i) >= 0 && /^(?:VERB|AUX|PUNCT)$/u.test(next?.pos ?? "PUNCT");
  const inside = next?.capital === true && isBodyWord(next.lower) && words[i]!.sentence === next.sentence;
  return /^(?:opinion|source|image|media|video)$/u.test(lower) && inside && followsName(words, i);
}

/** "Ford said": at a sentence's start, what looks like a verb before another is a name, if the article has it elsewhere. */
function isVerbSurname(word: Word, next: Word | undefined): boolean {
  const verb = /^(?:VERB|AUX)$/u;
  if (!word.initial || !word.capital || !verb.test(word.pos) || NO_NAMES.has(word.lower)) return false;
  return next !== undefined && next.sentence === word.sentence && verb.test(next.pos) && !next.capital;
}

const MONTHS = /^(?:april|june|august|may|march|jan|will)$/u;

/** "Grace said", "said Frank", "June left": a word that is more than a name, where only a name can stand. */
function isLoneName(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i]!, words[i + 1]];
  if (isVerbSurname(word, next)) return true;
  if (!word.capital || !PERHAPS_NAMES.has(word.lower)) return false;
  const acts = next?.pos === "VERB" && next.sentence === word.sentence;
  if (word.initial) return acts || word.possessive;
  if (MONTHS.test(word.lower)) return acts && !/^(?:ADP|DET|NUM|ADJ|CCONJ|SCONJ)$/u.test(before?.pos ?? "");
  return !/^(?:DET|ADJ|NUM)$/u.test(before?.pos ?? "") && !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next?.pos ?? "");
}

/** "WHO" and "US" amid other words are bodies. */
function isCapitals(words: readonly Word[], i: number): boolean {
  const shouted = (w: Word | undefined) => w !== undefined && /^\p{Lu}{2,}$/u.test(w.text);
  return shouted(words[i]) && !shouted(words[i - 1]) && /^(?:us|who)$/u.test(words[i]!.lower);
}

function endOfName(words: readonly Word[], first: number): number {
  let i = first + 1;
  let body = isBodyWord(words[first]!.lower);
  const start = words[first]!;
  for (;;) {
    const [before, word, next] = [words[i - 1]!, words[i], words[i + 1]];
    if (!word || word.sentence !== start.sentence || word.quotation !== start.quotation) return i;
    if (before.possessive && !((i - 1 > first || isTheirs(words, first)) && isMembersBody(before, word))) return i;
    if (OPEN_QUOTE.test(word.text) && isNickname(words, i)) {
      i += 4;
    } else if (word.text === "." && next?.capital && SHORT_TITLES.has(before.lower) && before.end === word.start) {
      i++;
    } else if (isNameWord(words, i)) {
      body ||= isBodyWord(word.lower);
      i++;
    } else if (word.text === "," && next && /^(?:jr|sr)\.?$/u.test(next.lower) && next.capital) {
      i += 2;
    } else if ((NAME_PARTICLES.has(word.lower) || word.text === "&") && next && isNameWord(words, i + 1)) {
      i += 2;
    } else if (NAME_PARTICLES.has(word.lower) && next && NAME_PARTICLES.has(next.lower) && isNameWord(words, i + 2)) {
      i += 3;
    } else {
      const joined = joinedBy(words, first, i, body);
      if (joined === i) return i;
      i = joined;
    }
  }
}

/** "**The** Critics' Circle": those whose body it is open its name. */
const isTheirs = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.lower === "the" && words[first]!.text.endsWith("s");

const OPEN_QUOTE = /^(?:["“‘']|'')$/u;
const CLOSE_QUOTE = /^(?:["”’']|'')$/u;

/** 'Thomas "Red" Brill'. */
function isNickname(words: readonly Word[], i: number): boolean {
  const [inside, close] = [words[i + 1], words[i + 2]];
  return inside?.capital === true && close !== undefined && CLOSE_QUOTE.test(close.text) && isNameWord(words, i + 3);
}

/** "Department of Justice", "Committee for a Responsible Budget", "Oversight and Government Reform Committee". */
function joinedBy(words: readonly Word[], first: number, i: number, body: boolean): number {
  const word = words[i]!;
  const before = words[i - 1]!;
  if (JOINERS.has(word.lower) && (body || isPersonNoun(before.lower))) {
    if (word.lower === "in" || (word.lower === "on" && !body)) return i;
    const article = words[i + 1]?.lower === "the" || words[i + 1]?.lower === "a";
    const at = article ? i + 2 : i + 1;
    if (!body && i - 1 > first && isTradeName(words, i - 1)) return i;
    const body2 =
      isCircuit(words, at) ||
      ORGANISATION_NOUNS.has(before.lower) ||
      ORGANISATION_MARKS.has(before.lower) ||
      isPersonNoun(before.lower);
    return body2 && isNameWord(words, at) && !(article && isPersonNoun(before.lower)) ? at + 1 : i;
  }
  if (word.lower !== "and" || !isNameWord(words, i + 1)) return i;
  // "House Ports Chairman Piet Varga and Mayor Bob Lindt": two people.
  if (words.slice(first, i).some(({ lower }) => isPersonNoun(lower) || SHORT_TITLES.has(lower))) return i;
  const adjective = words[first - 1]?.pos === "ADJ" && !words[first - 1]!.capital;
  const opener = words[adjective ? first - 2 : first - 1]?.lower;
  const headed =
    words[first]!.lower === "house" ||
    words[first]!.lower === "senate" ||
    (i - 2 > first && FOR.test(words[i - 2]!.lower)) ||
    (i - 3 > first && FOR.test(words[i - 3]!.lower));
  const national = i - 1 > first && startsWithCountry(words, first, i);
  if (!(opener === "the" || headed || national) || COUNTRIES.has(before.lower) || (isBodyWord(before.lower) && !headed))
    return i;
  let end = i + 1;
  while (isNameWord(words, end) && words[end]!.sentence === word.sentence) end++;
  const closer = words[end - 1]!.lower;
  const closes = ORGANISATION_NOUNS.has(closer) || closer === "services" || headed;
  return closes && !COUNTRIES.has(words[end - 1]!.lower) ? end : i;
}

/** "Ada Baker of Leeds": a surname, where "Secretary of State" is an office. */
function isTradeName(words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!;
  return TRADES.test(lower) || (SURNAME_TITLES.has(lower) && GIVEN_NAMES.has(words[i - 1]!.lower));
}

const TRADES =
  /^(?:page|baker|cook|butcher|miller|carpenter|mason|fisher|farmer|cooper|parker|porter|shepherd|palmer|painter|barber|fuller|tanner|turner|chandler|spencer|hunter|singer)$/u;

const FOR = /^(?:of|for)$/u;

/** "United States Citizenship and Immigration Services". */
function startsWithCountry(words: readonly Word[], first: number, end: number): boolean {
  const [one, two] = [words[first]!.lower, words[first + 1]!.lower];
  return COUNTRIES.has(one) || (first + 2 < end && COUNTRIES.has(`${one} ${two}`));
}

/** Parts a run of capitals into title and name. */
function* readSequence(words: readonly Word[], first: number, last: number): Iterable<FoundName> {
  if (last - first === 1 && isStateOfTown(words, first)) return;
  if (isTurn(words, first, last) || isCommonBody(words, first, last) || isPartysPeople(words, first, last)) return;
  if (isOutlet(words, first, last) || isCause(words, first, last)) {
    yield { first, name: first, last, sort: "organisation" };
    return;
  }
  if (
    last - first > 1 &&
    lastTitle(words, first, last) < 0 &&
    /^(?:former|interim|outgoing|ex)$/u.test(words[first]!.lower)
  ) {
    yield* readSequence(words, first + 1, last);
    return;
  }
  // "Welder of the Year Tom Brill".
  if (last - first > 2 && words[first]!.lower === "year" && words[first - 1]?.lower === "the") {
    yield* readSequence(words, first + 1, last);
    return;
  }
  if (last - first > 2 && isPostNominal(words[last - 1]!)) {
    yield* readSequence(words, first, last - 1);
    return;
  }
  const title = titlesABody(words, first, last) ? -1 : lastTitle(words, first, last);
  let name = title < 0 ? first : title + 1;
  if (title >= 0 && name < last && JOINERS.has(words[name]!.lower)) {
    name = afterBodyWords(words, name + 1, last);
    // "The Minister of Petroleum Resources (Downstream), Sani Danladi": all of it is the office.
    if (name < last && isOfficeAlone(words, name, last)) return;
  }
  if (name >= last) {
    // "Shaikh said": a title that is as often a surname, and no trade.
    const { lower } = words[first]!;
    const surname = last - first === 1 && SURNAME_TITLES.has(lower) && SHORT_TITLES.has(lower) && !isPersonNoun(lower);
    if (surname && words[first - 1]?.pos !== "DET") yield { first, name: first, last, sort: "unknown" };
    return;
  }
  if (title < 0) name = isPluralOpener(words, first, last) ? first + 1 : skipDemonym(words, first, last);
  if (name >= last) return;
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
    return;
  if (!titled && (isGroup(words, name, last) || isCrowd(words, name, last))) return;
  const shouted = titled && /^(?:\p{Lu}{5,}|MRS?|MS|DR)\.?$/u.test(words[title]!.text);
  const body = (isAcronym(words, name, last) && !shouted) || words.slice(name, last).every((w) => isBodyWord(w.lower));
  const ruler = titled ? -1 : afterOffice(words, name, last);
  if (ruler > 0) {
    yield { first: name, name, last: ruler, sort: sortOfName(words, name, ruler) };
    yield { first: ruler, name: ruler, last, sort: "person" };
  } else if (titled && title === first && COMPANION.test(words[title]!.lower) && isThing(words, last)) {
    yield { first, name, last, sort: "organisation" };
  } else if (titled && body) yield { first, name: first, last, sort: "organisation" };
  else yield { first, name, last, sort: titled ? "person" : sortOfName(words, name, last) };
}

/** "Rival Vasculon, **which** reports on Friday": what stands in a trade as a person may be a firm. */
const COMPANION =
  /^(?:rival|partner|owner|competitor|investor|shareholder|backer|client|customer|supplier|neighbou?r)$/u;
const isThing = (words: readonly Word[], last: number): boolean =>
  words[last]?.text === "," &&
  words[last + 1]?.lower === "which" &&
  words[last + 1]!.sentence === words[last]!.sentence;

/** "MP" after "Ottoline Pryce". */
export function isPostNominal({ text, lower }: Word): boolean {
  return POST_NOMINALS.has(lower.replaceAll(".", "")) && /^(?:\p{Lu}[\p{L}]?\.?){2,}$/u.test(text);
}

/** "Q." and "A:" before a question and its answer are nobody's name. */
function isTurn(words: readonly Word[], first: number, last: number): boolean {
  return (
    first === 0 &&
    last === 1 &&
    /^[QA]\.?$/u.test(words[0]!.text) &&
    /^[.:]$/u.test(words[0]!.text.slice(1) || (words[1]?.text ?? ""))
  );
}

function skipDemonym(words: readonly Word[], first: number, last: number): number {
  const [one, two] = [words[first]!, words[first + 1]];
  if (last - first < 3 || !DEMONYMS.has(one.lower) || COUNTRIES.has(`${one.lower} ${two!.lower}`)) return first;
  return sortOfName(words, first + 1, last) === "person" ? first + 1 : first;
}
