import { readAddress } from "./addresses.ts";
import { readCode } from "./codes.ts";
import type { Lexeme } from "./lexemes.ts";
import { readNameInWords, readNameSuffix } from "./namesWithNumbers.ts";
import type { NotQuantity } from "./notQuantity.ts";
import { readNumberedName } from "./numberedNames.ts";

/** Reads a number that is part of a name, a code or an address, and begins at lexeme `at`. */
export function readIdentifier(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  return (
    readAddress(lexemes, at) ??
    readCode(lexemes, at) ??
    readNumberedName(lexemes, at) ??
    readNameSuffix(lexemes, at) ??
    readNameInWords(lexemes, at)
  );
}
