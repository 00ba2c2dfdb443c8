import { NAMES_WITH_NUMBERS } from "../../lexicon/identifiers.ts";
import { CARDINALS } from "../../lexicon/numberWords.ts";
import type { Lexeme } from "./lexemes.ts";
import { currencyBefore, measureAfter } from "./measures.ts";
import type { NotQuantity } from "./notQuantity.ts";
import { phraseEnd } from "./setPhrases.ts";

/** "60 Minutes", "Fortune 500": a name in the list. */
export function readName(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const to = phraseEnd(lexemes, at, NAMES_WITH_NUMBERS);
  if (to <= at) return undefined;
  const first = lexemes[at]!;
  if (
    first.kind === "word" &&
    first.text === first.lower &&
    lexemes[to - 1]!.text === lexemes[to - 1]!.lower &&
    lexemes[to - 1]!.kind === "word"
  )
    return undefined;
  if (first.kind === "number" && lexemes[to - 1]!.text === lexemes[to - 1]!.lower) return undefined;
  return { from: at, to, kind: "identifier", value: null };
}

/** "Gang of Eight", "Air Force Two", "Act Three": a number word with a capital at the end of a name, with nothing to count. */
export function readNameInWords(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const word = lexemes[at]!;
  if (!CARDINALS.has(word.lower) || !/^\p{Lu}\p{Ll}/u.test(word.text) || lexemes[at - 1]?.sentence !== word.sentence)
    return undefined;
  const found = { from: at, to: at + 1, kind: "identifier" as const, value: null };
  const before = lexemes[at - 1]!;
  const next = lexemes[at + 1];
  if (before.lower === "of" && /^\p{Lu}/u.test(lexemes[at - 2]?.text ?? "") && !/^\p{Lu}/u.test(next?.text ?? ""))
    return found;
  if (before.kind !== "word" || !isCapitalised(lexemes, at - 1)) return undefined;
  const ends = next === undefined || next.sentence !== word.sentence || /^[.,;:!?)”"]$/.test(next.text);
  return ends || /^(?:AUX|ADP|CCONJ|SCONJ|DET|PART)$/.test(next.pos) ? found : undefined;
}

/** "Apple Watch 5", "Area 51", "90049 ZIP Code": a whole number after a name, with nothing that it could count. */
export function readNameSuffix(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const number = lexemes[at]!;
  if (number.kind !== "number" || !/^\d{1,5}$|^\d\.0$/.test(number.text)) return undefined;
  const next = lexemes[at + 1];
  if (next?.lower === "zip") return { from: at, to: at + 1, kind: "identifier", value: null };
  const name = lexemes[at - 1];
  if (name?.text === "The" && lexemes[at - 2]?.sentence === number.sentence && /^[,.;:!?)]$/.test(next?.text ?? ".")) {
    return { from: at, to: at + 1, kind: "identifier", value: null };
  }
  if (
    number.glued ||
    name?.kind !== "word" ||
    !isCapitalised(lexemes, at - 1) ||
    /^(?:USD|EUR|GBP|RM|Rs)$/.test(name.text)
  )
    return undefined;
  if (currencyBefore(lexemes, at, 0)) return undefined;
  if (next?.text === "s" && next.glued) return { from: at, to: at + 2, kind: "identifier", value: null };
  const ends = next === undefined || next.sentence !== number.sentence || /^[.,;:!?)]$/.test(next.text);
  const named = next?.kind === "word" && /^\p{Lu}/u.test(next.text) && next.pos === "PROPN";
  // "Voters 65 and older".
  if (/^(?:older|younger|over|under|up)$/.test(lexemes[at + 2]?.lower ?? "") && /^(?:and|or)$/.test(next?.lower ?? ""))
    return undefined;
  // "Leads Holm 458 to 359".
  if (/^(?:to|-|–)$/.test(next?.lower ?? "") && lexemes[at + 2]?.kind === "number" && !number.glued) return undefined;
  if (isInningsBehind(lexemes, at) || goesOnCounting(lexemes, at)) return undefined;
  const closed = next?.kind === "word" && /^(?:AUX|ADP|CCONJ|SCONJ|DET|PART)$/.test(next.pos);
  if (!ends && !named && !closed && !(next?.pos === "VERB" && isCalledThe(lexemes, at))) return undefined;
  const amount = {
    from: at,
    to: at + 1,
    value: number.value,
    form: "digits" as const,
    scale: 1,
    fraction: false,
    vague: false,
  };
  return measureAfter(lexemes, at + 1, amount) ? undefined : { from: at, to: at + 1, kind: "identifier", value: null };
}

/** "India 401 **for 9** declared": runs for wickets, and no part of the side's name. */
function isInningsBehind(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at + 1]?.lower !== "for" || !/^\d$/.test(lexemes[at + 2]?.text ?? "") || lexemes[at]!.value < 11)
    return false;
  const next = lexemes[at + 3];
  return next === undefined || next.kind === "mark" || !/^(?:NOUN|ADJ|PROPN)$/.test(next.pos);
}

/** "The Liberals had 121, **and the Greens 38**": many of a name, in a sentence that is counting. */
function goesOnCounting(lexemes: readonly Lexeme[], at: number): boolean {
  const { value, sentence } = lexemes[at]!;
  if (!/[^su']s$/.test(lexemes[at - 1]!.lower) || (value >= 1500 && value <= 2100)) return false;
  let i = at - 2;
  if (lexemes[i]?.lower === "the") i--;
  if (!/^(?:,|;|and)$/.test(lexemes[i]?.text ?? "")) return false;
  for (i--; i >= at - COUNTED_NEAR && lexemes[i]?.sentence === sentence; i--)
    if (lexemes[i]!.kind === "number") return true;
  return false;
}
const COUNTED_NEAR = 16;

/** "**The** Nokia 3310 sold": the number is the name's; "in Norwell 300 gathered" and "in the Punjab 300 died" count. */
function isCalledThe(lexemes: readonly Lexeme[], at: number): boolean {
  let first = at - 1;
  while (lexemes[first - 1]?.pos === "PROPN" && at - first < 4) first--;
  const the = lexemes[first - 1];
  if (the?.lower !== "the" || the.sentence !== lexemes[at]!.sentence) return false;
  const before = lexemes[first - 2];
  return before?.sentence !== the.sentence || /^(?:SCONJ|CCONJ|VERB|PUNCT)$/.test(before.pos);
}

/** A name: capitals inside a sentence, or wherever the tagger says so. */
function isCapitalised(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at]!;
  if (!/\p{Lu}/u.test(word.text)) return false;
  const first = at === 0 || lexemes[at - 1]!.sentence !== word.sentence;
  return word.pos === "PROPN" || (!first && (word.pos === "NOUN" || word.pos === "X" || word.pos === "ADJ"));
}
