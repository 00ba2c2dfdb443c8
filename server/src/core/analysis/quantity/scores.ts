import type { Amount } from "./amounts.ts";
import { isGluedHyphen, type Lexeme } from "./lexemes.ts";

const SCORE_WORDS =
  /^(?:votes?|voted|vote|voting|lead|leads|led|win|wins|won|beat|beats|defeat|defeated|loss|lost|victory|draw|drew|tie|tied|ruling|ruled|decision|majority|margin|split|down|up|score|scored|triumph|thrashing|record|party|partisan|approved|passed|odds|deadlocked|aggregate|rout|comeback|final|ratio|trails?|trailed|trailing|leading|ahead|outscored|edged|topped|tops|defeats|beats|beating|ties)$/;

/** The "-for-" of "3-for-5", the "-of-" of "24-of-33": hits and tries. */
export function isRecord(lexemes: readonly Lexeme[], at: number): boolean {
  if (!isGluedHyphen(lexemes, at) || !/^(?:for|of)$/.test(lexemes[at + 1]!.lower)) return false;
  return isGluedHyphen(lexemes, at + 2) && lexemes[at + 3]?.kind === "number" && lexemes[at - 1]!.kind === "number";
}

/** "245 for 6 at stumps": runs for wickets. Nothing may follow that the second number could count. */
export function isInnings(lexemes: readonly Lexeme[], { from, to, value, measure, numeral }: Amount): boolean {
  if (lexemes[to]?.lower !== "for" || measure || numeral.form !== "digits" || value > 999) return false;
  if (value < 11) return isBowling(lexemes, from, to + 1);
  if (lexemes[from - 1]?.kind === "mark" && lexemes[from]!.glued) return false;
  const wickets = lexemes[to + 1];
  const next = lexemes[to + 2];
  if (wickets?.kind !== "number" || !/^\d$/.test(wickets.text)) return false;
  return next === undefined || /^(?:[,.;)]|at|in|on|off|after|and|before|when|declared|from|with)$/.test(next.lower);
}

/** "Took 5 for 38": wickets for runs. */
function isBowling(lexemes: readonly Lexeme[], from: number, at: number): boolean {
  if (!/^(?:took|takes|taking|claimed|figures|of|with|returned)$/.test(lexemes[from - 1]?.lower ?? "")) return false;
  const runs = lexemes[at];
  const next = lexemes[at + 1];
  const counts = next?.kind === "word" && /^(?:NOUN|ADJ|PROPN)$/.test(next.pos);
  return /^\d{2,3}$/.test(runs?.text ?? "") && !counts && next?.text !== "%" && !(next?.glued && next.kind === "word");
}

/** "4-1", "the 19-15 vote", "2-0 down", "split 4 to 1": two bare small numbers that are no ascending range, or stand by a vote or a game. */
export function isScore(lexemes: readonly Lexeme[], low: Amount, high: Amount, dash: boolean): boolean {
  if (
    low.measure ||
    high.measure ||
    low.numeral.form !== high.numeral.form ||
    low.numeral.fraction ||
    high.numeral.fraction
  )
    return false;
  if (!Number.isInteger(low.value) || !Number.isInteger(high.value) || low.numeral.scale > 1 || high.numeral.scale > 1)
    return false;
  if (low.value > 999 || high.value > 999) return false;
  const near = (at: number) => SCORE_WORDS.test(lexemes[at]?.lower ?? "");
  const context = near(low.from - 1) || near(high.to) || near(low.from - 2) || near(high.to + 1) || near(low.from - 3);
  if (dash)
    return (
      isOneOfScores(lexemes, low.from, high.to) ||
      isSeason(lexemes, high.to) ||
      low.value > high.value ||
      context ||
      (low.value === high.value && low.value < 200)
    );
  if (!(low.value > high.value) || lexemes[low.from - 1]?.lower === "from") return false;
  return context || isVote(lexemes, low.from, high.to);
}

/** "5-11 last season". */
function isSeason(lexemes: readonly Lexeme[], at: number): boolean {
  return /^(?:last|this)$/.test(lexemes[at]?.lower ?? "") && /^(?:season|year)$/.test(lexemes[at + 1]?.lower ?? "");
}

/** "Rejected the motion 81 to 64": a vote told some words before, with nothing behind that the second could count. */
function isVote(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const next = lexemes[to];
  if (next?.kind === "word" && /^(?:NOUN|ADJ|PROPN|VERB)$/.test(next.pos)) return false;
  const { sentence } = lexemes[from]!;
  return lexemes
    .slice(Math.max(0, from - 7), from)
    .some((lexeme) => lexeme.sentence === sentence && VOTES.test(lexeme.lower));
}

const VOTES =
  /^(?:vot(?:es?|ed|ing)|reject(?:s|ed)?|approv(?:es?|ed)|pass(?:es|ed)?|defeat(?:s|ed)?|adopt(?:s|ed)?|endorsed?|confirm(?:s|ed)?|ratified|upheld|overturned|blocked|backed|ruled)$/;

/** "6-4, 3-6, 7-5": sets, where one of them descends. */
function isOneOfScores(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const descends = (at: number) => {
    const [a, dash, b] = lexemes.slice(Math.max(0, at), at + 3);
    return (
      a?.kind === "number" && /^[-–]$/.test(dash?.text ?? "") && b?.kind === "number" && b.glued && a.value > b.value
    );
  };
  const before = lexemes[from - 1]?.text === "," && (descends(from - 4) || descends(from - 8));
  return before || (lexemes[to]?.text === "," && (descends(to + 1) || descends(to + 5)));
}
