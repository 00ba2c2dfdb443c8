import { UNIT_NAMES } from "../../lexicon/units.ts";
import { readAndAHalf } from "./fractions.ts";
import { isGluedHyphen, type Lexeme } from "./lexemes.ts";
import { type Numeral, numeral } from "./numeral.ts";

/** Names of units that "a" counts as one of: "less than a mile", "an hour and 20 minutes". Not "a second", "a degree", "a bar". */
const ONE_OF: ReadonlySet<string> = new Set(
  UNIT_NAMES.filter(
    ({ unit, symbol, form }) =>
      !symbol &&
      /^(?:length|area|mass|volume|duration)$/.test(unit.dimension) &&
      !/^(?:second|quarter|stone|cup|yard|mil|foot|min|hr|yr|wk|sec)$/.test(form),
  ).map(({ form }) => form),
);

/** Words that make "a" a number: so much, and no more than one of many. */
const MEASURING = /^(?:about|nearly|almost|than|over|least|around|roughly|half|under|quite|barely)$/;

/** "Less than a fortnight", "nearly an acre", "a year and a half", "an hour and 20 minutes": one of the unit after the article. */
export function readArticle(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const unit = lexemes[at + 1]?.lower ?? "";
  if (!ONE_OF.has(unit) || isGluedHyphen(lexemes, at + 2)) return undefined;
  const before = lexemes[at - 1]?.lower ?? "";
  // "Less than a year ago", against "higher than a year ago".
  const than = before === "than" && !/^(?:less|more|longer|shorter|rather|fewer)$/.test(lexemes[at - 2]?.lower ?? "");
  const measured = MEASURING.test(before) && !than;
  return measured || isCompound(lexemes, at + 2) ? numeral(at, at + 1, 1) : undefined;
}

/** "And a half", "and 20 minutes", "and two months" behind the unit. */
function isCompound(lexemes: readonly Lexeme[], and: number): boolean {
  if (lexemes[and]?.lower !== "and") return false;
  if (readAndAHalf(lexemes, and)) return true;
  const plain = lexemes[and + 1]?.kind === "number" || SMALL.test(lexemes[and + 1]?.lower ?? "");
  return plain && /^(?:seconds|minutes|hours|days|weeks|months)$/.test(lexemes[and + 2]?.lower ?? "");
}

const SMALL = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)$/;

/** The words that may follow an article that is a number. */
export const ARTICLE_UNITS: readonly string[] = [...ONE_OF];
