import { DEMONYMS } from "../../lexicon/demonyms.ts";
import { PERSON_NOUNS, RELATIONAL_NOUNS } from "../../lexicon/personNouns.ts";
import type { Lexeme } from "./lexemes.ts";
import { singular } from "./singular.ts";

/** Whether the bare number in lexemes `from` to `to` is how old somebody is, as the words around it tell. */
export function isAgeOfPeople(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  return (
    isLimit(lexemes, from, to) ||
    isSaidOfAge(lexemes, from, to) ||
    isTimeOfLife(lexemes, from, to) ||
    isNamed(lexemes, from, to) ||
    isRelative(lexemes, from, to) ||
    isOfTwo(lexemes, from, to)
  );
}

const ANYBODY =
  /^(?:people|those|anyone|anybody|everyone|everybody|someone|kids?|bab(?:y|ies)|infants?|toddlers?|minors?|males?|females?|brides?|grooms?)$/;

/** "Children", "those", "Americans": people who may be of any age. */
export function arePeople(lexeme: Lexeme | undefined): boolean {
  if (lexeme?.kind !== "word") return false;
  if (ANYBODY.test(lexeme.lower) || PERSON_NOUNS.has(singular(lexeme.lower))) return true;
  return DEMONYMS.has(lexeme.lower) || DEMONYMS.has(singular(lexeme.lower));
}

/** Whether nothing is named that the number could count. */
function countsNothing(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at];
  if (next === undefined || next.sentence !== lexemes[at - 1]!.sentence) return true;
  if (next.kind === "mark") return next.text !== "-" && next.text !== "%";
  return /^(?:ADP|AUX|CCONJ|SCONJ|DET|PRON|PART|ADV|VERB)$/.test(next.pos);
}

/** "Children under five", "drivers over 70", "kids 12 and under", "voters 65 and older", "women 40 to 49". */
function isLimit(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const [and, older] = lexemes.slice(to, to + 2);
  const compared = /^(?:and|or)$/.test(and?.lower ?? "");
  if (compared && /^(?:older|younger)$/.test(older?.lower ?? "")) return true;
  const before = lexemes[from - 1];
  if (compared && /^(?:over|under|up|above|below)$/.test(older?.lower ?? "")) return arePeople(before);
  if (!/^(?:over|under|above|below)$/.test(before?.lower ?? "") || !arePeople(lexemes[from - 2])) return false;
  // "Children under five travel free": the tagger may take the verb for a noun.
  const next = lexemes[to];
  return (
    countsNothing(lexemes, to) || (next?.pos === "NOUN" && !next.lower.endsWith("s") && lexemes[to - 1]!.value !== 1)
  );
}

const ABOUT = /^(?:about|around|roughly|nearly|just|only|over|under|almost|now|still|as|low|high|between)$/;
const TELLS = /^(?:was|is|are|were|be|being|to|at|from|reached|reaches|exceeds|exceeded)$/;

/** How far the age may be spoken of before its number. */
const REACH = 10;

/** "The average age of the crew was 52", "raise the retirement age from 65 to 67", "life expectancy is about 73". */
function isSaidOfAge(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  if (!countsNothing(lexemes, to)) return false;
  let i = from - 1;
  while (i > 0 && ABOUT.test(lexemes[i]!.lower)) i--;
  const word = lexemes[i]?.lower ?? "";
  if (/^(?:and|or|to|through|-|–)$/.test(word) && lexemes[i - 1]?.kind === "number" && isOfAges(lexemes, i - 1))
    return true;
  if (word === "of" || /^(?:ages?|aged)$/.test(word)) return isOfAges(lexemes, i + 1);
  if (!TELLS.test(word)) return false;
  for (let n = i - 1; n >= Math.max(0, from - REACH); n--) {
    const { lower, kind, sentence } = lexemes[n]!;
    if (sentence !== lexemes[from]!.sentence || (kind === "mark" && /^[,;:()—–]$/.test(lower))) return false;
    if (/^(?:when|while|as|because|but|after|before)$/.test(lower)) return false;
    if (lower === "age" || lower === "ages" || lower === "expectancy") return isHead(lexemes, n);
  }
  return false;
}

/** Whether the "age" at `at` is what is spoken of: not in "marriages at a young age", "children of school age", "the age group". */
function isHead(lexemes: readonly Lexeme[], at: number): boolean {
  if (
    /^(?:groups?|gaps?|brackets?|bands?|differences?|cohorts?|discrimination|claims?|checks?|bias)$/.test(
      lexemes[at + 1]?.lower ?? "",
    )
  )
    return false;
  let n = at - 1;
  const describes = ({ pos, lower }: Lexeme, next: Lexeme) =>
    /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos) || (lower.endsWith("ing") && next.pos !== "DET");
  while (n >= 0 && n > at - 5 && describes(lexemes[n]!, lexemes[n + 1]!)) n--;
  const before = lexemes[n];
  if (before?.pos !== "ADP" || before.sentence !== lexemes[at]!.sentence) return true;
  return before.lower === "in" && lexemes[n + 1]!.lower === "the";
}

/** The number of "aged 18", "the ages of 18", "an age of 20". */
function isOfAges(lexemes: readonly Lexeme[], at: number): boolean {
  const of = lexemes[at - 1]?.lower === "of" ? 2 : 1;
  return /^(?:ages?|aged|expectancy)$/.test(lexemes[at - of]?.lower ?? "");
}

const LIFE =
  /^(?:died|dies|dead|retire[sd]?|marr(?:ied|ies|y)|widowed|orphaned|pregnant|father|mother|champion|professional)$/;

/** What somebody is said to be or to have become: not in "the dead", "among married", "in retired". */
const TELLS_OF_SOMEBODY = /^(?:PRON|PROPN|AUX)$/;

/** "At 72, she still rows", "died at 88.", "a mother at 19". */
function isTimeOfLife(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  if (lexemes[from - 1]?.lower !== "at") return false;
  const next = lexemes[to];
  if (next !== undefined && !/^[.,;:!?)”"]$/.test(next.text)) return false;
  if (next?.text === "," && /^(?:she|he|i|who)$/.test(lexemes[to + 1]?.lower ?? "") && begins(lexemes, from - 1))
    return true;
  for (let i = from - 2; i >= Math.max(0, from - 4); i--) {
    if (LIFE.test(lexemes[i]!.lower)) return isLife(lexemes, i);
    if (!/^\p{Lu}\p{Ll}|^(?:in|on|of|again|young|early|suddenly|peacefully|him|her)$/u.test(lexemes[i]!.text))
      return false;
  }
  return false;
}

/** Whether a clause begins with lexeme `at`. */
function begins(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  return before?.sentence !== lexemes[at]!.sentence || /^(?:[,;:“"(—–]|and|but)$/.test(before.lower);
}

/** "She died", "Holm had retired", "is dead", "a mother". */
function isLife(lexemes: readonly Lexeme[], at: number): boolean {
  const { lower, sentence } = lexemes[at]!;
  const before = lexemes[at - 1];
  if (before?.sentence !== sentence) return false;
  if (/^(?:mother|father|champion|professional)$/.test(lower))
    return /^(?:an?|turn(?:s|ed|ing)?|went|single|young|teenage|youngest|first)$/.test(before.lower);
  if (/^died|^dies/.test(lower)) return before.pos !== "ADP";
  return (
    TELLS_OF_SOMEBODY.test(before.pos) ||
    /^(?:got|g[eo]t(?:s|ting)?|became|found|to)$/.test(before.lower) ||
    arePeople(before)
  );
}

/** "My bride was 20", "her son is 12". */
function isRelative(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const noun = lexemes[from - 2];
  if (!/^(?:is|was)$/.test(lexemes[from - 1]?.lower ?? "") || !arePeople(noun)) return false;
  const own = /^(?:my|his|her|their|our|your|whose|.+'s)$/.test(lexemes[from - 3]?.lower ?? "");
  const next = lexemes[to];
  return own && (next === undefined || /^(?:[.,;!?)]|when|and)$/.test(next.lower));
}

/** "Ann and Bo Lind, 22 and 19,": a pair behind a name. */
function isOfTwo(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const at = lexemes[from - 1]?.lower === "and" ? from - 2 : from;
  const last = at === from ? to + 1 : from;
  const joined =
    lexemes[last - 1]?.lower === "and" && lexemes[last]?.kind === "number" && lexemes[at]?.kind === "number";
  if (!joined || lexemes[at - 1]?.text !== "," || !/^[,.;)]$/.test(lexemes[last + 1]?.text ?? ".")) return false;
  const second = nameFrom(lexemes, at - 2);
  if (second > at - 2 || lexemes[second - 1]?.lower !== "and") return false;
  const first = nameFrom(lexemes, second - 2);
  if (first > second - 2) return false;
  const before = lexemes[first - 1];
  if (before?.sentence !== lexemes[from]!.sentence) return at - 2 > second || second - 2 > first;
  return arePeople(before) || (before.text === "," && arePeople(lexemes[first - 2]));
}

/** Where the name that ends with lexeme `last` begins; after `last` where none does. */
function nameFrom(lexemes: readonly Lexeme[], last: number): number {
  let from = last + 1;
  for (; from > 0; from--) {
    const { pos, text, sentence } = lexemes[from - 1]!;
    if (sentence !== lexemes[last]!.sentence || !/^\p{Lu}/u.test(text)) break;
    // "Jon and Per Meza".
    const given = pos !== "PROPN" && from <= last && lexemes[from - 2]?.lower === "and";
    if (pos !== "PROPN" && !given) break;
  }
  return from;
}

/** First words of a sentence that are no name, by their ends and the nouns that take a level. */
const COMMON =
  /(?:[^s]s|tion|ance|ence|ment|ship|over|put|ity|ness|age)$|^(?:toll|population|temperature|rate|index|speed|score|demand|supply|pressure|growth|deficit|debt|capacity|enrollment|support)$/;

/** Whether the name that ends with lexeme `last` is what is spoken of: not in "the toll in Norwell". */
function isSubject(lexemes: readonly Lexeme[], last: number): boolean {
  const from = nameFrom(lexemes, last);
  if (from > last) return false;
  const before = lexemes[from - 1];
  // "Deaths, now 40,": the tagger may take the first word for a name.
  if (before?.sentence !== lexemes[last]!.sentence) return from < last || !COMMON.test(lexemes[last]!.lower);
  if (arePeople(before)) return true;
  const named = lexemes[from - 2]?.pos === "PROPN" || lexemes[from - 2]?.kind === "number";
  return (
    /^(?:that|when|because|since|while|if|said|says|[;:“"])$/.test(before.lower) ||
    (/^(?:and|but|,)$/.test(before.lower) && !named)
  );
}

/** "Holm was 14 at the time", "Lars Holm is 42 and lives here", "the twins, both 19,", "her husband, then 41,". */
function isNamed(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const before = lexemes[from - 1]?.lower ?? "";
  const next = lexemes[to];
  if (/^(?:both|then|now)$/.test(before) && lexemes[from - 2]?.text === ",") {
    const who = lexemes[from - 3];
    const kin =
      /^(?:twins|triplets|siblings)$/.test(who?.lower ?? "") || RELATIONAL_NOUNS.has(singular(who?.lower ?? ""));
    if (!arePeople(who) && !kin && !isSubject(lexemes, from - 3)) return false;
    return next === undefined || /^[,.;)]$/.test(next.text);
  }
  if (before !== "was" && before !== "is") return false;
  const name = lexemes[from - 2];
  if (name?.kind !== "word" || name.pos !== "PROPN" || !/^\p{Lu}\p{Ll}/u.test(name.text)) return false;
  if (!isSubject(lexemes, from - 2)) return false;
  const then = next?.lower === "when" || (next?.lower === "at" && lexemes[to + 2]?.lower === "time");
  const full = lexemes[from - 3]?.pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(lexemes[from - 3]!.text);
  return then || (full && next?.lower === "and" && /^[a-z]+s$/.test(lexemes[to + 1]?.text ?? ""));
}
