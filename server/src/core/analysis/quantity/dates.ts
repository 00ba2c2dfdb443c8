import { BEFORE_A_YEAR, MONTHS } from "../../lexicon/calendar.ts";
import type { Lexeme } from "./lexemes.ts";
import { measureAfter } from "./measures.ts";
import type { NotQuantity } from "./notQuantity.ts";
import { readSpokenYear } from "./spokenYears.ts";

/** Reads a date, a year, a decade, or a span of years that begins at lexeme `at`: "June 16", "3 May 1997", "2014-17", "the 1990s". */
export function readDate(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const first = lexemes[at]!;
  if (first.kind === "word") {
    const year = readSpokenYear(lexemes, at);
    return year ? date(at, year.to, year.value) : readMonthFirst(lexemes, at);
  }
  if (first.kind !== "number") return undefined;
  return (
    readDayFirst(lexemes, at) ?? readDecade(lexemes, at) ?? readPossessiveYear(lexemes, at) ?? readYear(lexemes, at)
  );
}

function date(from: number, to: number, value: number | null): NotQuantity {
  return { from, to, kind: "date", value };
}

/** "March 7, 2019", "Sept. 11", "May 2016". The month "may" and "march" need a capital. */
function readMonthFirst(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const month = lexemes[at]!;
  if (!MONTHS.has(month.lower) || !/^\p{Lu}/u.test(month.text)) {
    if (!MONTHS.has(month.lower)) return undefined;
    const dated = /^(?:on|since|until|by|from|due|ended)$/.test(lexemes[at - 1]?.lower ?? "");
    if (/^(?:may|march|mar|sep|dec|jan)$/.test(month.lower) && !dated) return undefined;
  }
  let to = at + 1;
  if (lexemes[to]?.text === "." && lexemes[to]!.glued) to++;
  const number = lexemes[to];
  if (number?.kind !== "number" || number.glued || !/^\d{1,4}$/.test(number.text)) return undefined;
  if (number.text.length >= 3) return isYear(number) ? date(at, to + 1, number.value) : undefined;
  if (number.value < 1 || number.value > 31) return undefined;
  to = afterSuffix(lexemes, to + 1);
  if (/^[-–]$/.test(lexemes[to]?.text ?? "") && /^\d{1,2}$/.test(lexemes[to + 1]?.text ?? "")) to += 2;
  else if (isLastDay(lexemes, to, number)) to += 2;
  return date(at, withYear(lexemes, to), number.value);
}

/** The "to 12" of "July 8 to 12", the "and 9" of "May 8 and 9". */
function isLastDay(lexemes: readonly Lexeme[], at: number, first: Lexeme): boolean {
  const [joined, day, next] = lexemes.slice(at, at + 3);
  if (!/^(?:to|and|through|or)$/.test(joined?.lower ?? "") || !/^\d{1,2}$/.test(day?.text ?? "")) return false;
  if (!(day!.value > first.value && day!.value <= 31)) return false;
  return (
    next === undefined ||
    next.sentence !== day!.sentence ||
    /^[.,;:)]$/.test(next.text) ||
    /^(?:ADP|CCONJ|SCONJ|DET|PRON|AUX)$/.test(next.pos)
  );
}

function readDayFirst(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const day = lexemes[at]!;
  if (!/^\d{1,2}$/.test(day.text) || day.value < 1 || day.value > 31) return undefined;
  const suffix = afterSuffix(lexemes, at + 1);
  // "2 to 14 May".
  const last = /^(?:to|and|-|–)$/.test(lexemes[suffix]?.lower ?? "") ? lexemes[suffix + 1] : undefined;
  const end =
    last && /^\d{1,2}$/.test(last.text) && last.value > day.value ? readDayFirst(lexemes, suffix + 1) : undefined;
  if (end) return date(at, end.to, day.value);
  const to = lexemes[suffix]?.lower === "of" ? suffix + 1 : suffix;
  const month = lexemes[to];
  if (!month || !MONTHS.has(month.lower) || !/^\p{Lu}/u.test(month.text) || month.glued) return undefined;
  const dot = lexemes[to + 1]?.text === "." && lexemes[to + 1]!.glued && month.text.length <= 4 ? 1 : 0;
  return date(at, withYear(lexemes, to + 1 + dot), day.value);
}

function afterSuffix(lexemes: readonly Lexeme[], at: number): number {
  return lexemes[at]?.glued && /^(?:st|nd|rd|th)$/.test(lexemes[at]!.lower) ? at + 1 : at;
}

function withYear(lexemes: readonly Lexeme[], at: number): number {
  const comma = lexemes[at]?.text === "," ? 1 : 0;
  const year = lexemes[at + comma];
  return year && isYear(year) && !year.glued ? at + comma + 1 : at;
}

function isYear(lexeme: Lexeme): boolean {
  return /^\d{4}$/.test(lexeme.text) && lexeme.value >= 1000 && lexeme.value <= 2100;
}

/** A year with an s that has lost its apostrophe: "2018s best sector". */
function readPossessiveYear(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const s = lexemes[at + 1];
  return isYear(lexemes[at]!) && s?.lower === "s" && s.glued ? date(at, at + 2, lexemes[at]!.value) : undefined;
}

/** "1990s", "'90s", "the 80s"; "in his 40s" is an age. */
function readDecade(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const number = lexemes[at]!;
  const apostrophe = /^['’]$/.test(lexemes[at + 1]?.text ?? "") && lexemes[at + 1]!.glued ? 1 : 0;
  const s = lexemes[at + 1 + apostrophe];
  if (s?.lower !== "s" || !s.glued || !/^\d{1,2}0$|^\d{3}0$|^\d{2}0{1,2}$/.test(number.text)) return undefined;
  const short = /^['’‘]$/.test(lexemes[at - 1]?.text ?? "") && number.glued;
  if (/^\d{4}$/.test(number.text) && !number.text.endsWith("0")) return undefined;
  if (isYear(number) || short || lexemes[at - 1]?.lower === "the") return date(at, at + 2 + apostrophe, number.value);
  return { from: at, to: at + 2 + apostrophe, kind: "date", value: null };
}

/** A year alone or a span of years; a number of that size that counts something is none ("2000 people"). */
function readYear(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const year = lexemes[at]!;
  const short =
    /^['’‘]$/.test(lexemes[at - 1]?.text ?? "") && year.glued && !lexemes[at - 1]!.glued && /^\d{2}$/.test(year.text);
  if (short && (lexemes[at + 1]?.kind !== "mark" || /^[.,;:?!)]$/.test(lexemes[at + 1]!.text)))
    return date(at, at + 1, null);
  // "CVE-2021-44228" is a name.
  if (year.glued && lexemes[at - 1]?.text === "-" && /^\p{Lu}{2,}$/u.test(lexemes[at - 2]?.text ?? ""))
    return undefined;
  const era =
    /^(?:bc|bce|b\.c\.?|ad|a\.d\.?|ce)$/.test(lexemes[at + 1]?.lower ?? "") && /^\p{Lu}/u.test(lexemes[at + 1]!.text);
  if (/^\d{1,4}$/.test(year.text) && era) return date(at, at + 2, year.value);
  if (/^\d{2,3}$/.test(year.text) && lexemes[at - 1]?.lower === "year" && lexemes[at - 2]?.lower === "the")
    return date(at, at + 1, year.value);
  if (!isYear(year) || (year.glued && /^[$£€¥%.,]$|\p{L}$/u.test(lexemes[at - 1]?.text ?? ""))) return undefined;
  const dash = lexemes[at + 1];
  const end = lexemes[at + 2];
  if (
    /^[-–/]$/.test(dash?.text ?? "") &&
    dash!.glued &&
    end?.glued &&
    end.kind === "number" &&
    (isYear(end) || /^\d{2}$/.test(end.text))
  )
    return date(at, at + 3, year.value);
  // "(1892 – 94)".
  const spaced = /^[-–]$/.test(dash?.text ?? "") && !dash!.glued && end?.kind === "number" && !end.glued;
  if (spaced && /^\d{2}$|^(?:1[5-9]|20)\d\d$/.test(end.text) && /^[),.;]$/.test(lexemes[at + 3]?.text ?? ""))
    return date(at, at + 3, year.value);
  if (year.value < 1500 && !/^(?:in|since|year|of|ad|circa)$/.test(lexemes[at - 1]?.lower ?? "")) return undefined;
  if (countsSomething(lexemes, at)) return undefined;
  return date(at, at + 1, year.value);
}

/** "The 2016 players", "the big-money 2016 donors": copy counts 2,016 with a comma, and says of which year without. */
function isYearOf(lexemes: readonly Lexeme[], at: number): boolean {
  const { value } = lexemes[at]!;
  const before = lexemes[at - 1];
  if (value < 1950 || value > 2050 || before?.sentence !== lexemes[at]!.sentence) return false;
  const compound = before.kind === "word" && before.glued && lexemes[at - 2]?.text === "-";
  return before.lower === "the" || compound;
}

function countsSomething(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]?.lower ?? "";
  if (/^(?:[$£€¥₹]|us\$)$/.test(before)) return true;
  const after = lexemes[at + 1];
  if (!after || after.sentence !== lexemes[at]!.sentence) return false;
  const amount = {
    from: at,
    to: at + 1,
    value: lexemes[at]!.value,
    form: "digits" as const,
    scale: 1,
    fraction: false,
    vague: false,
  };
  if (measureAfter(lexemes, at + 1, amount)) return true;
  if (/^(?:million|billion|trillion|hundred|thousand)$/.test(after.lower)) return true;
  if (BEFORE_A_YEAR.has(before) || (/^\p{Lu}/u.test(lexemes[at - 1]?.text ?? "") && lexemes[at - 1]?.kind === "word"))
    return false;
  if (after.pos === "VERB" || isYearOf(lexemes, at)) return false;
  return (
    after.kind === "word" &&
    !after.glued &&
    /(?:[^siu']s|people|men|women|children)$/.test(after.lower) &&
    !/^(?:was|is|has|as|does|gives|makes|shows|its|his|this|elections|presidential)$/.test(after.lower)
  );
}
