import { NOT_COUNTED } from "../../lexicon/notCounted.ts";
import { CARDINALS, DENOMINATORS, MAGNITUDES, ORDINALS } from "../../lexicon/numberWords.ts";
import { isGluedHyphen, isHyphen, type Lexeme } from "./lexemes.ts";

/** "and a half", "and a quarter", "and two thirds". */
export function readAndAHalf(lexemes: readonly Lexeme[], at: number): { value: number; to: number } | undefined {
  const joined = isGluedHyphen(lexemes, at) ? at + 1 : at;
  if (lexemes[joined]?.lower !== "and") return undefined;
  const start = isGluedHyphen(lexemes, joined + 1) ? joined + 2 : joined + 1;
  const part = readFractionWords(lexemes, start, true);
  return part && part.value < 1 ? part : undefined;
}

/** "a third", "two-thirds", "three quarters". */
export function readFractionWords(
  lexemes: readonly Lexeme[],
  at: number,
  certain: boolean,
): { value: number; to: number } | undefined {
  const lower = lexemes[at]?.lower ?? "";
  const article = lower === "a" || lower === "an";
  const upper = article
    ? 1
    : (CARDINALS.get(lower) ?? (lexemes[at]?.kind === "number" ? lexemes[at]!.value : undefined));
  if (upper === undefined || !(upper > 0) || upper > 99) return undefined;
  const hyphen = isHyphen(lexemes, at + 1) ? 1 : 0;
  const { denominator, to } = readDenominator(lexemes, at + 1 + hyphen);
  const word = lexemes[to - 1];
  if (!word || denominator === undefined || lexemes[at + 1 + hyphen]!.glued !== isGluedHyphen(lexemes, at + 1))
    return undefined;
  if (upper > 1 && !word.lower.endsWith("s")) return undefined;
  if (!certain && !isShare(lexemes, at, to, word.lower, article, hyphen === 1)) return undefined;
  return { value: upper / denominator, to };
}

/** "fifth", "twenty-firsts". */
function readDenominator(lexemes: readonly Lexeme[], at: number): { denominator: number | undefined; to: number } {
  const tens = CARDINALS.get(lexemes[at]?.lower ?? "") ?? 0;
  if (tens < 20) return { denominator: DENOMINATORS.get(lexemes[at]?.lower ?? ""), to: at + 1 };
  const hyphen = isHyphen(lexemes, at + 1) ? 1 : 0;
  const units = ORDINALS.get((lexemes[at + 1 + hyphen]?.lower ?? "").replace(/s$/, ""));
  return { denominator: units !== undefined && units < 10 ? tens + units : undefined, to: at + 2 + hyphen };
}

/** Whether a fraction word stands for a share: not "a third time", "a quarter later", "one half hour". */
function isShare(
  lexemes: readonly Lexeme[],
  at: number,
  to: number,
  word: string,
  article: boolean,
  hyphen: boolean,
): boolean {
  const next = lexemes[to]?.lower ?? "";
  if (next === "of" || MAGNITUDES.has(next)) return true;
  if (isGluedHyphen(lexemes, to)) return false;
  if (word.endsWith("s")) return hyphen || word !== "quarters";
  if (article) {
    // "A third more visitors", "a quarter fewer", "a fifth higher".
    if (
      /^(?:more|less|fewer|higher|lower|larger|smaller|cheaper|dearer|bigger|faster|slower|longer|shorter)$/.test(next)
    )
      return true;
    const before = lexemes[at - 1]?.lower ?? "";
    const ends = lexemes[to] === undefined || /^[.,;:)]$/.test(next);
    if (before === "and" || (ends && (isSaidBy(lexemes, at) || isOneMore(lexemes, at, to)))) return false;
    if (ends && word !== "quarter") return !/^(?:for|on|over|hit|in|took|takes)$/.test(before);
    const noun =
      lexemes[to]?.kind === "word" && !NOT_COUNTED.has(next) && /^(?:NOUN|ADJ|PROPN)$/.test(lexemes[to]!.pos);
    return word !== "half" && !noun && /^(?:by|than|about|nearly|to)$/.test(before);
  }
  // "After one quarter": of a game or a year.
  if (word === "quarter" && !hyphen)
    return /^(?:by|than|about|nearly|almost|only|just|to)$/.test(lexemes[at - 1]?.lower ?? "");
  return !/^(?:time|party|hour|year|term|day|man|person|round|place)$/.test(next);
}

/** "**A third**, Mei Zhao, said yes": a name follows between commas. */
function isOneMore(lexemes: readonly Lexeme[], at: number, to: number): boolean {
  if (lexemes[to]?.text !== "," || lexemes[at - 1]?.sentence === lexemes[at]!.sentence) return false;
  const [given, surname, comma] = lexemes.slice(to + 1, to + 4);
  const isName = (one: Lexeme | undefined): boolean => one?.pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(one.text);
  return isName(given) && isName(surname) && comma?.text === ",";
}

/** "“I kept a list,” said **a third**.": one more who speaks, and no share. */
const isSaidBy = (lexemes: readonly Lexeme[], at: number): boolean =>
  /^(?:said|says|added|adds|asked|asks|wrote|writes|replied|shouted|complained|explained|recalled|joked|insisted|agreed)$/.test(
    lexemes[at - 1]?.lower ?? "",
  ) && /^(?:[”"’'»,]|'')$/.test(lexemes[at - 2]?.text ?? "");
