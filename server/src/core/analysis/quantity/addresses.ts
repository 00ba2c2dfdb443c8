import type { Lexeme } from "./lexemes.ts";
import type { NotQuantity } from "./notQuantity.ts";

/** "12 Harbour Street", "400 W. Mill Rd": a number, names, and a kind of street. */
export function readAddress(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  if (!/^\d{1,5}$/.test(lexemes[at]!.text)) return undefined;
  for (let i = at + 1; i < at + 6; i++) {
    const word = lexemes[i];
    if (!word || (!/^\p{Lu}/u.test(word.text) && word.text !== ".")) return undefined;
    if (i > at + 1 && STREETS.test(word.text)) return { from: at, to: at + 1, kind: "identifier", value: null };
  }
  return undefined;
}

const STREETS =
  /^(?:Street|St|Avenue|Ave|Road|Rd|Lane|Boulevard|Blvd|Drive|Court|Ct|Place|Pl|Square|Terrace|Way|Parkway|Crescent|Close|Row|Quay)$/;

/** "The 400 block of Larch Avenue". */
export function isBlock(lexemes: readonly Lexeme[], at: number): boolean {
  const { value } = lexemes[at]!;
  return value > 0 && value % 100 === 0 && lexemes[at + 1]?.lower === "block" && lexemes[at - 1]?.lower === "the";
}
