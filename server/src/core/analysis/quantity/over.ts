import { CHANGES } from "../../lexicon/modifiers.ts";
import { CARDINALS, DENOMINATORS, MAGNITUDES, VAGUE_PLURALS } from "../../lexicon/numberWords.ts";
import type { Lexeme } from "./lexemes.ts";

/** Stretches of time, and what a game is played in. */
const STRETCHES =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|seasons?|decades?|century|centuries|generations?|innings|games?|matches|rounds?|holes|episodes|sessions|laps|legs|elections?|campaigns?|terms?)$/;

/** What makes "over" a comparison before a stretch: "for over two years", "well over a decade", "lasted over an hour". */
const COMPARES =
  /^(?:for|in|of|by|from|after|to|at|with|within|than|just|well|little|bit|slightly|somewhat|far|way|only|now|the|a|this|that|last(?:s|ed|ing)?|spen[dt]s?|spending|t[ao]ke[ns]?|took|taking|wait(?:s|ed|ing)?|ran|running|serv(?:es?|ed|ing)|need(?:s|ed)?|spans?|spann(?:ed|ing)|is|was|are|were|be|been|being|married|together)$|'s$/;

/** What shows behind the stretch that its length is meant: "over a year ago", "over 20 years of service". */
const LENGTH = /^(?:ago|since|later|earlier|before|apart|away|old|late|long|longer|of|behind|experience)$/;

/** Verbs whose "over" tells of the stretch that something fills: "spread over six years". */
const SPREADS = /^(?:spread|split|staggered|phased)$/;

/** How far before "over" the amount may stand. */
const REACH = 7;

/** "$2 billion over 10 years", "two runs over five innings": in the course of them, not more of them. `to` ends the amount. */
export function isDuring(lexemes: readonly Lexeme[], over: number, to: number): boolean {
  const end = STRETCHES.test(lexemes[to]?.lower ?? "") ? to : to - 1;
  if (!STRETCHES.test(lexemes[end]?.lower ?? "") || LENGTH.test(lexemes[end + 1]?.lower ?? "")) return false;
  const before = lexemes[over - 1];
  if (before?.sentence !== lexemes[over]!.sentence || COMPARES.test(before.lower)) return false;
  return SPREADS.test(before.lower) || followsAmount(lexemes, over);
}

/** Whether an amount or a change stands before "over": not in "taught over 30 years", "two men who drove over two hours". */
function followsAmount(lexemes: readonly Lexeme[], over: number): boolean {
  const { sentence } = lexemes[over]!;
  for (let i = over - 1; i >= Math.max(0, over - REACH) && lexemes[i]!.sentence === sentence; i--) {
    const { lower, kind, pos, text } = lexemes[i]!;
    if (CHANGES.has(lower)) return true;
    if (kind === "number") return !isYear(lexemes, i);
    if (CARDINALS.has(lower) || MAGNITUDES.has(lower) || DENOMINATORS.has(lower) || VAGUE_PLURALS.has(lower))
      return true;
    if (kind === "mark" && !/^[-%]$/.test(text)) return false;
    if (/^(?:AUX|PRON)$/.test(pos) || (pos === "VERB" && !lower.endsWith("ing"))) return false;
  }
  return false;
}

/** The "2011" of "in 2011". */
function isYear(lexemes: readonly Lexeme[], at: number): boolean {
  return /^(?:19|20)\d\d$/.test(lexemes[at]!.text);
}
