import { UNIT_NAMES } from "../../lexicon/units.ts";
import { bracketsEnd, codeEnd } from "./codeEnd.ts";
import type { Lexeme } from "./lexemes.ts";
import { currencyBefore } from "./measures.ts";
import type { NotQuantity } from "./notQuantity.ts";

/** Letters that may stand between two numbers of one quantity: "5ft11in", "3x4", "1e10". */
const BETWEEN_DIGITS = /^(?:ft|x|e|th|h|st|nd|rd)$/i;

/** Letters glued to digits where they are no unit: "HB2", "F-16", "4G", "MH370", "A380-800". */
export function readCode(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const first = lexemes[at]!;
  if (first.kind !== "number") return undefined;
  const found = { from: at, to: codeEnd(lexemes, at + 1), kind: "identifier" as const, value: null };
  const before = lexemes[at - 1];
  // "COP28": nobody counts so few pesos.
  if (before?.text === "COP" && /^\d{1,2}$/.test(first.text)) return found;
  if (first.glued && before?.kind === "word" && currencyBefore(lexemes, at, 0)) return undefined;
  if (first.glued && before?.kind === "word" && /\p{L}$/u.test(before.text)) return found;
  const wire = first.glued && before?.text === "-" && !before.glued ? lexemes[at - 2] : undefined;
  if (wire?.kind === "word" && /^\p{Lu}{3,}$/u.test(wire.text)) return found;
  const dotted = first.glued && before?.text === "." && before.glued ? lexemes[at - 2] : undefined;
  if (dotted?.kind === "word" && /^\p{Lu}{2,}$/u.test(dotted.text)) return found;
  const hyphened = first.glued && before?.text === "-" && before.glued ? lexemes[at - 2] : undefined;
  if (
    hyphened?.kind === "word" &&
    /\p{Lu}/u.test(hyphened.text) &&
    !/^(?:Mid|Sub|Pre|Post|Under|Over|Early|Late|Up|Top|Non|Then|All|A|Minus)$/.test(hyphened.text)
  )
    return found;
  if (first.glued && /^[#@_&]$/.test(before?.text ?? "")) return found;
  // "GMT+1".
  if (first.glued && before?.text === "+" && before.glued && lexemes[at - 2]?.kind === "word") return found;
  const after = lexemes[at + 1];
  // "401(k)", "501(c)(3)".
  if (
    after?.text === "(" &&
    after.glued &&
    /^[a-z]$/.test(lexemes[at + 2]?.text ?? "") &&
    lexemes[at + 3]?.text === ")"
  )
    return { ...found, to: bracketsEnd(lexemes, at + 1) };
  // "The 787-9".
  if (
    /^7[0-8]7$/.test(first.text) &&
    after?.text === "-" &&
    after.glued &&
    /^\d{1,3}$/.test(lexemes[at + 2]?.text ?? "")
  )
    return found;
  if (isKind(lexemes, at)) return { ...found, to: at + 2 };
  if (after?.kind === "word" && after.glued && /^[GDFPAQHRJX]$/.test(after.text))
    return after.text === "F" || after.text === "A" || after.text === "J" || after.text === "X" ? undefined : found;
  if (
    after?.kind === "word" &&
    after.glued &&
    lexemes[at + 2]?.glued &&
    lexemes[at + 2]?.kind === "number" &&
    !BETWEEN_DIGITS.test(after.text) &&
    !UNIT_SYMBOLS.has(`${after.text}${lexemes[at + 2]!.text}`)
  )
    return found;
  return undefined;
}

/** "4K video", "a 10K race". */
function isKind(lexemes: readonly Lexeme[], at: number): boolean {
  const [k, noun] = lexemes.slice(at + 1, at + 3);
  if (k?.glued !== true || k.lower !== "k") return false;
  return /^(?:tvs?|televisions?|videos?|displays?|screens?|monitors?|resolution|footage|cameras?|streaming|ultra|uhd|race|run|walk|runs|races)$/.test(
    noun?.lower ?? "",
  );
}

const UNIT_SYMBOLS: ReadonlySet<string> = new Set(UNIT_NAMES.filter(({ symbol }) => symbol).map(({ form }) => form));
