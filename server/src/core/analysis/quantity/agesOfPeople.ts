import { CARDINALS } from "../../lexicon/numberWords.ts";
import { RELATIONAL_NOUNS } from "../../lexicon/personNouns.ts";
import type { Lexeme } from "./lexemes.ts";
import { isTimeOfLife } from "./lifeTimes.ts";
import { arePeople } from "./people.ts";
import { singular } from "./singular.ts";
import { isSubject, nameFrom } from "./subjects.ts";

/** Whether the bare number in lexemes `from` to `to` is how old somebody is, as the words around it tell. */
export function isAgeOfPeople(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  return (
    isLimit(lexemes, from, to) ||
    isSaidOfAge(lexemes, from, to) ||
    isTimeOfLife(lexemes, from, to) ||
    isNamed(lexemes, from, to) ||
    isRelative(lexemes, from, to) ||
    isOfTwo(lexemes, from, to) ||
    isOfSomebody(lexemes, from, to)
  );
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
  if (!/^(?:over|under|above|below)$/.test(before?.lower ?? "")) return false;
  // "A fifth of them under 55".
  const them = lexemes[from - 2]?.lower === "them" && lexemes[from - 3]?.lower === "of";
  if (!them && !arePeople(lexemes[from - 2])) return false;
  // "Children under five travel free": the tagger may take the verb for a noun.
  const next = lexemes[to];
  return (
    countsNothing(lexemes, to) ||
    (next?.kind === "word" && next.lower.endsWith("s") && isOneOf(lexemes, from - 2)) ||
    (next?.pos === "NOUN" && !next.lower.endsWith("s") && lexemes[to - 1]!.value !== 1)
  );
}

/** "**One in three** people over 65 falls": what follows is the verb of the one. */
function isOneOf(lexemes: readonly Lexeme[], noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(2, noun - 3); i--) {
    if (!isNumeric(lexemes[i]) || !/^(?:in|out|of)$/.test(lexemes[i - 1]!.lower)) continue;
    const one = lexemes[i - 1]!.lower === "of" && lexemes[i - 2]!.lower === "out" ? i - 3 : i - 2;
    return /^(?:one|1)$/.test(lexemes[one]?.lower ?? "");
  }
  return false;
}
const isNumeric = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.kind === "number" || CARDINALS.has(lexeme?.lower ?? "");

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

/** "Holm was only 14 at the time", "Lars Holm is 42 and lives here", "the twins, both 19,", "her husband, then 41,". */
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
  let verb = from - 1;
  while (ABOUT.test(lexemes[verb]?.lower ?? "")) verb--;
  if (!/^(?:was|is)$/.test(lexemes[verb]?.lower ?? "")) return false;
  const name = lexemes[verb - 1];
  if (name?.kind !== "word" || name.pos !== "PROPN" || !/^\p{Lu}\p{Ll}/u.test(name.text)) return false;
  if (!isSubject(lexemes, verb - 1)) return false;
  const then = next?.lower === "when" || (next?.lower === "at" && lexemes[to + 2]?.lower === "time");
  const full = lexemes[verb - 2]?.pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(lexemes[verb - 2]!.text);
  return then || (full && next?.lower === "and" && /^[a-z]+s$/.test(lexemes[to + 1]?.text ?? ""));
}

const OLDEST = 120;
/** "**A man, 24,** was stabbed", "the driver, 45, fled". */
function isOfSomebody(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const noun = lexemes[from - 2];
  if (
    lexemes[from - 1]?.text !== "," ||
    lexemes[from]!.kind !== "number" ||
    lexemes[from]!.value > OLDEST ||
    !/^[,;)]$/.test(lexemes[to]?.text ?? "")
  )
    return false;
  if (
    !arePeople(noun) ||
    /(?:[^s]s|people|men|women|children)$/.test(noun!.lower) ||
    lexemes[to + 1]?.kind === "number"
  )
    return false;
  let i = from - 3;
  while (i > from - 6 && /^(?:ADJ|NOUN)$/.test(lexemes[i]?.pos ?? "")) i--;
  return /^(?:an?|the|another|his|her|their|my|whose)$/.test(lexemes[i]?.lower ?? "");
}
