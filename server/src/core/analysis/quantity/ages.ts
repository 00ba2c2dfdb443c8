import { RELATIONAL_NOUNS } from "../../lexicon/personNouns.ts";
import { isAgeOfPeople } from "./agesOfPeople.ts";
import type { Amount } from "./amounts.ts";
import type { Lexeme } from "./lexemes.ts";
import { arePeople } from "./people.ts";

/** An age: where it ends, and its CLDR id ("year-person"). */
export interface Age {
  readonly from: number;
  readonly to: number;
  readonly id: string;
}

const OLDEST = 120;

/** "30-year-old", "five years old", "3 months of age", "87 yo", "aged 35", and the "38" of "Lee, 38, a welder". */
export function readAge(lexemes: readonly Lexeme[], amount: Amount): Age | undefined {
  const { from, to, measure, value } = amount;
  const found = (end: number, unit = "year", start = from): Age => ({ from: start, to: end, id: `${unit}-person` });
  if (measure?.kind === "duration" && /^(?:year|month|week|day)$/.test(measure.id)) {
    const end = afterOld(lexemes, to);
    return end > to
      ? found(end, measure.id)
      : /^(?:aged?|ages)$/.test(lexemes[from - 1]?.lower ?? "")
        ? found(to, measure.id)
        : undefined;
  }
  if (measure || !Number.isInteger(value) || value > OLDEST || value <= 0 || amount.numeral.fraction) return undefined;
  if (/^(?:yo|y\/o|y\.o\.?|yrs)$/.test(lexemes[to]?.lower ?? "")) return found(to + 1);
  const before = lexemes[from - 1]?.lower ?? "";
  if (/^(?:aged|age|ages)$/.test(before) && !/^(?:of|and)$/.test(before)) return found(to);
  if (endsAges(lexemes, from)) return found(to);
  const plain = lexemes[to]?.kind !== "word" || /^(?:ADP|AUX|CCONJ|SCONJ|PRON|VERB)$/.test(lexemes[to]!.pos);
  // "Among those 26 to 34": a range of years, for nothing else is named.
  const range = from < amount.numeral.from && arePeople(lexemes[from - 1]);
  if (range && value > 12 && value < OLDEST && plain) return found(to);
  if (before === "of" && lexemes[from - 2]?.lower === "age" && lexemes[to]?.kind !== "word") return found(to);
  if (before === "than" && /^(?:younger|older)$/.test(lexemes[from - 2]?.lower ?? "") && plain) return found(to);
  if (/^(?:turn|turned|turns|turning)$/.test(before) && plain) return found(to);
  if (isPredicated(lexemes, amount)) return found(to);
  return isApposed(lexemes, amount) || isAgeOfPeople(lexemes, from, to) ? found(to) : undefined;
}

/** The "24" of "aged 19 and 24", of "aged 5, 9 and 24": whole numbers and what joins them, back to "aged". */
function endsAges(lexemes: readonly Lexeme[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && i > at - 8 && (lexemes[i]!.kind === "number" || /^(?:,|and|or|to)$/.test(lexemes[i]!.lower))) i--;
  return i < at - 1 && /^(?:aged|ages)$/.test(lexemes[i]?.lower ?? "");
}

function afterOld(lexemes: readonly Lexeme[], to: number): number {
  const hyphen = lexemes[to]?.text === "-" ? 1 : 0;
  const word = lexemes[to + hyphen]?.lower ?? "";
  if (word === "old" || word === "olds") return to + hyphen + 1;
  if (lexemes[to]?.lower === "of" && lexemes[to + 1]?.lower === "age") return to + 2;
  return to;
}

/** "She was 35 when", "he will be 40." */
function isPredicated(lexemes: readonly Lexeme[], { from, to }: Amount): boolean {
  const words = lexemes.slice(Math.max(0, from - 4), from).map((lexeme) => lexeme.lower);
  while (/^(?:only|just|about|around|nearly|almost|now|already)$/.test(words.at(-1) ?? "")) words.pop();
  const phrase = words.join(" ");
  if (
    !/(?:^| )(?:he|she|i|who) (?:is|was|am|will be|would be|would have been|turned|turns)$|(?:^| )(?:he's|she's|i'm|he'll be|she'll be)$/.test(
      phrase,
    )
  )
    return false;
  const next = lexemes[to];
  return next === undefined || next.kind === "mark"
    ? next?.text !== "-" && next?.text !== "%"
    : /^(?:when|years?|and|at|by|in|on|then|now|this|next|or)$/.test(next.lower);
}

/** "Lee, 38," – a whole number of a person's years between commas after a name. */
function isApposed(lexemes: readonly Lexeme[], { from, to, value, numeral }: Amount): boolean {
  if (numeral.form !== "digits" || numeral.to - numeral.from > 1 || value < 1) return false;
  const name = lexemes[from - 2];
  if (
    lexemes[from - 1]?.text !== "," ||
    name?.kind !== "word" ||
    !(/^\p{Lu}\p{Ll}/u.test(name.text) || RELATIONAL_NOUNS.has(name.lower))
  )
    return false;
  if (lexemes[from - 3]?.kind === "number" || lexemes[to + 1]?.kind === "number") return false;
  const after = lexemes[to];
  return after === undefined || /^[,.;)]$/.test(after.text) || after.sentence !== lexemes[from]!.sentence;
}
