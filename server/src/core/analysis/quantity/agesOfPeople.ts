import { DEMONYMS } from "../../lexicon/demonyms.ts";
import { PERSON_NOUNS } from "../../lexicon/personNouns.ts";
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
    if (sentence !== lexemes[from]!.sentence || (kind === "mark" && /^[;:()—–]$/.test(lower))) return false;
    if (lower === "age" || lower === "ages" || lower === "expectancy") return true;
  }
  return false;
}

/** The number of "aged 18", "the ages of 18", "an age of 20". */
function isOfAges(lexemes: readonly Lexeme[], at: number): boolean {
  const of = lexemes[at - 1]?.lower === "of" ? 2 : 1;
  return /^(?:ages?|aged|expectancy)$/.test(lexemes[at - of]?.lower ?? "");
}

const LIFE =
  /^(?:died|dies|dead|retire[sd]?|marr(?:ied|ies|y)|widowed|orphaned|pregnant|father|mother|champion|professional)$/;

/** "At 72, she still rows", "died at 88.", "a mother at 19". */
function isTimeOfLife(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  if (lexemes[from - 1]?.lower !== "at") return false;
  const next = lexemes[to];
  if (next !== undefined && !/^[.,;:!?)”"]$/.test(next.text)) return false;
  if (next?.text === "," && /^(?:she|he|i|who)$/.test(lexemes[to + 1]?.lower ?? "")) return true;
  return lexemes.slice(Math.max(0, from - 4), from - 1).some(({ lower }) => LIFE.test(lower));
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
  return (
    lexemes[at - 2]?.pos === "PROPN" && lexemes.slice(Math.max(0, at - 6), at - 2).some(({ lower }) => lower === "and")
  );
}

/** "Holm was 14 at the time", "Lars Holm is 42 and lives here", "the twins, both 19,", "her husband, then 41,". */
function isNamed(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const before = lexemes[from - 1]?.lower ?? "";
  const next = lexemes[to];
  if (/^(?:both|then|now)$/.test(before) && lexemes[from - 2]?.text === ",")
    return next === undefined || /^[,.;)]$/.test(next.text);
  if (before !== "was" && before !== "is") return false;
  const name = lexemes[from - 2];
  if (name?.kind !== "word" || name.pos !== "PROPN" || !/^\p{Lu}\p{Ll}/u.test(name.text)) return false;
  const then = next?.lower === "when" || (next?.lower === "at" && lexemes[to + 2]?.lower === "time");
  const full = lexemes[from - 3]?.pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(lexemes[from - 3]!.text);
  return then || (full && next?.lower === "and" && /^[a-z]+s$/.test(lexemes[to + 1]?.text ?? ""));
}
