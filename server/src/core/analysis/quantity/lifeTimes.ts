import type { Lexeme } from "./lexemes.ts";
import { arePeople } from "./people.ts";
import { isSubject, nameFrom } from "./subjects.ts";

const EVENTS = /^(?:died|dies|dead|retire[sd]?|marr(?:ied|ies|y)|widowed|orphaned|pregnant)$/;
const STATIONS = /^(?:mother|father|champion|professional)$/;

/** How far before its age the event may be told: "died peacefully in his sleep at 91". */
const REACH = 6;
const BETWEEN = /^\p{Lu}\p{Ll}|^(?:in|on|of|again|young|early|suddenly|peacefully|him|her|his|their|sleep|home)$/u;

/** Lexemes at most of what is told of the subject before its verb. */
const ASIDE = 40;

/** Nobody of fewer years retires, and "died at 4 on Monday" tells the hour. */
const GROWN = 13;

/** "At 72, she still rows", "died at 88.", "retired at 61 and moved", "a mother at 19". */
export function isTimeOfLife(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  if (lexemes[from - 1]?.lower !== "at") return false;
  const next = lexemes[to];
  const ends = next === undefined || /^[.,;:!?)”"]$/.test(next.text);
  if (!ends && !(lexemes[from]!.value >= GROWN && goesOn(lexemes, to))) return false;
  if (next?.text === "," && /^(?:she|he|i|who)$/.test(lexemes[to + 1]?.lower ?? "") && begins(lexemes, from - 1))
    return true;
  for (let i = from - 2; i >= Math.max(0, from - REACH); i--) {
    const { lower, text } = lexemes[i]!;
    if (EVENTS.test(lower)) return happensToSomebody(lexemes, i);
    if (STATIONS.test(lower)) return ends && isStation(lexemes, i);
    if (!BETWEEN.test(text)) return false;
  }
  return false;
}

/** "At 61 **and moved**", "at 88 **after** a fall". */
function goesOn(lexemes: readonly Lexeme[], at: number): boolean {
  const [next, verb] = lexemes.slice(at, at + 2);
  if (/^(?:and|but)$/.test(next!.lower)) return verb?.pos === "VERB";
  return /^(?:in|on|after|before|when|while|following|from)$/.test(next!.lower);
}

/** Whether a clause begins with lexeme `at`. */
function begins(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  return before?.sentence !== lexemes[at]!.sentence || /^(?:[,;:“"(—–]|and|but)$/.test(before.lower);
}

/** "A mother", "turned professional". */
const isStation = (lexemes: readonly Lexeme[], at: number): boolean =>
  /^(?:an?|turn(?:s|ed|ing)?|went|single|young|teenage|youngest|first)$/.test(lexemes[at - 1]?.lower ?? "");

/** "She died", "Holm had retired", "the poet, a Norwell man, died"; no engine dies at 40, and neither do shares in Holm. */
function happensToSomebody(lexemes: readonly Lexeme[], at: number): boolean {
  const { sentence } = lexemes[at]!;
  let i = at - 1;
  while (/^(?:AUX|ADV)$/.test(lexemes[i]?.pos ?? "") || /^(?:ever|never|not|had|has)$/.test(lexemes[i]?.lower ?? ""))
    i--;
  const before = lexemes[i];
  if (before?.sentence !== sentence) return false;
  if (/^(?:got|g[eo]t(?:s|ting)?|became|found|to)$/.test(before.lower)) return true;
  if (before.text !== ",") return isSomebody(lexemes, i);
  // What is told of the subject stands between it and its verb.
  let first = i;
  for (let n = i - 1; n >= Math.max(0, i - ASIDE) && lexemes[n]!.sentence === sentence; n--)
    if (lexemes[n]!.text === ",") first = n;
  return isSomebody(lexemes, first - 1);
}

/** "She", "the poet", "Lars Holm", "the bishop of Kolm", as what a verb is said of. */
function isSomebody(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at];
  if (word === undefined) return false;
  if (/^(?:he|she|i|we|they|you|who|both|him|her|them)$/.test(word.lower) || arePeople(word)) return true;
  if (word.pos !== "PROPN") return false;
  if (isSubject(lexemes, at)) return true;
  const of = nameFrom(lexemes, at) - 1;
  return lexemes[of]?.pos === "ADP" && arePeople(lexemes[of - 1]);
}
