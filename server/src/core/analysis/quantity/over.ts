import type { Lexeme } from "./lexemes.ts";

/** Stretches of time, and what a game is played in. */
const STRETCHES =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|seasons?|decades?|century|centuries|generations?|innings|games?|matches|rounds?|holes|episodes|sessions|laps|legs|elections?|campaigns?|terms?)$/;

/** What makes "over" a comparison before a stretch: "for over two years", "well over a decade", "lasted over an hour". */
const COMPARES =
  /^(?:for|in|of|by|from|after|to|at|with|within|than|just|well|little|bit|slightly|somewhat|far|way|only|now|the|a|this|that|last(?:s|ed|ing)?|spen[dt]s?|spending|t[ao]ke[ns]?|took|taking|wait(?:s|ed|ing)?|ran|running|serv(?:es?|ed|ing)|need(?:s|ed)?|spans?|spann(?:ed|ing)|is|was|are|were|be|been|being)$|'s$/;

/** What shows behind the stretch that its length is meant: "over a year ago", "over 20 years of service". */
const LENGTH = /^(?:ago|since|later|earlier|before|apart|away|old|late|long|longer|of|behind|experience)$/;

/** "$2 billion over 10 years", "two runs over five innings": in the course of them, not more of them. `to` ends the amount. */
export function isDuring(lexemes: readonly Lexeme[], over: number, to: number): boolean {
  const end = STRETCHES.test(lexemes[to]?.lower ?? "") ? to : to - 1;
  if (!STRETCHES.test(lexemes[end]?.lower ?? "") || LENGTH.test(lexemes[end + 1]?.lower ?? "")) return false;
  const before = lexemes[over - 1];
  return before === undefined || before.sentence !== lexemes[over]!.sentence || !COMPARES.test(before.lower);
}
