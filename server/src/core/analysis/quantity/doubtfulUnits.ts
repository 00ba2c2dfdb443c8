import { isCurrencyName } from "../../lexicon/currencies.ts";
import type { Lexeme } from "./lexemes.ts";
import type { Numeral } from "./numeral.ts";

/** One-letter symbols: next to their number, or a capital that cannot be an initial. */
export function letterFits(lexemes: readonly Lexeme[], start: number, amount: Numeral, hyphen: boolean): boolean {
  const { text, glued } = lexemes[start]!;
  const next = lexemes[start + 1];
  if (hyphen || amount.form === "words") return false;
  if (next?.text === "-" && next.glued && lexemes[start + 2]?.glued && lexemes[start + 2]!.kind === "number")
    return text === "m" && glued && isLowOfMetres(lexemes, start, amount.from);
  if (text === "p") return glued && !/^(?:480|720|1080|1440|2160)$/.test(lexemes[amount.from]!.text);
  if (text === "s" && glued) return !Number.isInteger(amount.value) || lexemes[amount.from - 1]?.pos !== "PROPN";
  if (
    text === "m" &&
    glued &&
    (readsAsMillion(lexemes, start + 1) || countsPeople(lexemes, amount.from) || endsSum(lexemes, amount.from))
  )
    return false;
  if (glued) return !(text === "C" || text === "F") || isGluedDegree(lexemes, amount, next);
  if (text === "C" || text === "F")
    return (
      (next === undefined || next.text !== "." || next.glued) &&
      Math.abs(amount.value) < 1000 &&
      next?.kind !== "number" &&
      !/^[A-Z]/.test(next?.text ?? "")
    );
  return "mlgtWVhL".includes(text) && next?.text !== "." && next?.text !== "'";
}

/** "22C", and in an oven or a kiln "to **220C**", "(**200C** fan)"; a higher number that stands elsewhere is a model's: "a Kolm 450C". */
function isGluedDegree(lexemes: readonly Lexeme[], { from, value }: Numeral, next: Lexeme | undefined): boolean {
  const hot = Math.abs(value);
  if (hot < 200) return true;
  if (hot > HOTTEST || hot % 5 !== 0 || /^\p{Lu}/u.test(next?.text ?? "")) return false;
  return HEATED.test(lexemes[from - 1]?.lower ?? "");
}
const HOTTEST = 2500;
const HEATED =
  /^(?:to|at|of|about|around|over|above|below|under|nearly|almost|than|from|and|is|was|reache[sd]|hits?|exceed(?:s|ed|ing)?|touche[sd]|\(|\/|=|~)$/;

/** "£4-**5m**", "$2m–3m": the upper end of a sum; "4-5m high" has metres. */
function endsSum(lexemes: readonly Lexeme[], at: number): boolean {
  const dash = lexemes[at - 1];
  if (!dash?.glued || !lexemes[at]!.glued || !/^[-–]$/.test(dash.text)) return false;
  const low = lexemes[at - 2]?.lower === "m" && lexemes[at - 2]!.glued ? at - 3 : at - 2;
  return lexemes[low]?.kind === "number" && lexemes[low]!.glued && /^[£$€¥]$/.test(lexemes[low - 1]?.text ?? "");
}

/** "The tower is **10m**-15m high": what is high, long or deep has metres at both ends. */
const isLowOfMetres = (lexemes: readonly Lexeme[], at: number, from: number): boolean =>
  lexemes[at + 3]?.text === "m" &&
  lexemes[at + 3]!.glued &&
  !/^[£$€¥]$/.test(lexemes[from - 1]?.text ?? "") &&
  /^(?:long|high|tall|wide|deep|thick|away|across|below|above|apart|up|down)$/.test(lexemes[at + 4]?.lower ?? "");

/** "Population: 1.3m", "a circulation of 2m". */
function countsPeople(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) =>
      /^(?:population|circulation|readership|viewership|audience|membership|electorate)$/.test(lower),
    );
}

/** "40m kroner", "5m users", "2.7m combined sales": a plural noun soon follows; "a 5m wall" and "37m (121ft)" are metres. */
function readsAsMillion(lexemes: readonly Lexeme[], at: number): boolean {
  if (isCurrencyName(lexemes[at]?.lower ?? "") || isCurrencyName(lexemes[at + 1]?.lower ?? "")) return true;
  for (let i = at; i < at + 5; i++) {
    const word = lexemes[i];
    if (word?.lower === "of" && /^(?:its|the|their|his|her|our|these|those)$/.test(lexemes[i + 1]?.lower ?? "")) {
      i++;
      continue;
    }
    if (word?.kind !== "word" || word.sentence !== lexemes[at]!.sentence) return false;
    if (
      /^(?:of|in|to|from|by|at|on|for|with|the|a|an|long|tall|high|wide|deep|away|above|below|race|final|freestyle|butterfly|hurdles|sprint|is|was|are|were|has|have)$/.test(
        word.lower,
      )
    )
      return false;
    if (/(?:[^siu']s|people|men|women|children)$/.test(word.lower)) return true;
  }
  return false;
}

/** Pounds of money: in millions, in round tens of thousands, by the week, or where "sterling" follows. */
export function meansSterling(lexemes: readonly Lexeme[], to: number, amount: Numeral, name: Lexeme): boolean {
  if (name.lower !== "pound" && name.lower !== "pounds") return false;
  if (lexemes[to]?.lower === "sterling") return true;
  if (lexemes[to]?.lower === "of") return lexemes.slice(to + 1, to + 5).some(({ lower }) => OF_MONEY.test(lower));
  if (isPaid(lexemes, amount.from)) return true;
  if (amount.scale >= 1e6) return true;
  if (
    /^(?:a|per|an)$/.test(lexemes[to]?.lower ?? "") &&
    /^(?:week|month|year|hour|day|night|head|ticket)$/.test(lexemes[to + 1]?.lower ?? "")
  )
    return true;
  return amount.scale >= 1000 && amount.form === "words";
}

/** What a sum can be of: "two million pounds of debt", against "two million pounds of beef". */
const OF_MONEY =
  /^(?:money|cash|funds?|funding|investments?|debts?|damage|savings|cuts|sales|loss(?:es)?|grants?|aid|revenues?|profits?|spending|loans?|fines?|tax(?:es)?|compensation|support|business|work|property|assets|contracts?|orders?|income|costs?|subsid(?:y|ies)|public|taxpayers?'?s?|shares|stocks?|equity|bonds?|dividends|capital|borrowings?|rent|wages|bonuses|rewards?)$/;

/** "A lump sum of **500 pounds**", "fined 500 pounds", "$1 = 0.79 pounds": no weight is paid, owed or won. */
function isPaid(lexemes: readonly Lexeme[], at: number): boolean {
  const before = (n: number): string => lexemes[at - n]?.lower ?? "";
  const of = /^(?:of|was|is|were|are)$/.test(before(1)) ? 2 : 1;
  if (before(1) === "=") return true;
  const word = before(ABOUT_SO_MUCH.test(before(of)) ? of + 1 : of);
  return of === 2 ? SUMS.test(word) : PAYS.test(word);
}
const ABOUT_SO_MUCH = /^(?:about|around|nearly|almost|some|only|just|over|than)$/;
const SUMS =
  /^(?:sums?|fines?|fees?|bonus(?:es)?|grants?|prizes?|rewards?|rent|salary|salaries|wages?|prices?|cost|bill|debts?|loans?|deposits?|pensions?|payments?|penalty|compensation|donations?|budget|income|fares?)$/;
const PAYS =
  /^(?:fined|pays?|paid|paying|owes?|owed|owing|costs?|costing|earns?|earned|earning|charges?|charged|spends?|spent|won|wins?|awarded|borrowed)$/;

/** "Dentists fitted **4,000 crowns**", "the museum has 1,200 crowns": teeth and kings have them, and nobody pays with these. */
const areWorn = (lexemes: readonly Lexeme[], from: number, to: number): boolean =>
  lexemes
    .slice(Math.max(0, from - WORN_NEAR), to + WORN_NEAR)
    .some(({ lower, sentence }) => sentence === lexemes[from]!.sentence && WORN.test(lower));
const WORN_NEAR = 8;
const WORN =
  /^(?:dentists?|dental|dentistry|tooth|teeth|fillings?|implants?|veneers?|porcelain|museums?|jewels?|jewell?ed|tiaras?|wore|worn|wears?|wearing|thorns)$/;

/** A name that is also a common word, "won" or "crowns": it is money only in thousands, and no crown that somebody wears. */
export const isNoMoney = (
  lexemes: readonly Lexeme[],
  name: Lexeme,
  to: number,
  { from, scale, value }: Numeral,
): boolean => (scale < 1000 && Math.abs(value) < 1000) || (name.lower === "crowns" && areWorn(lexemes, from, to));
