import { codeEnd } from "./codeEnd.ts";
import { isGluedHyphen, type Lexeme } from "./lexemes.ts";
import type { NotQuantity } from "./notQuantity.ts";

/** "Kessling v. Marlow, **22-817**", "the case number is **19-4021**", "**23-cv-4411**": under which a court keeps a case. */
export function readDocket(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const first = lexemes[at]!;
  if (first.kind !== "number" || !YEAR.test(first.text) || !isGluedHyphen(lexemes, at + 1)) return undefined;
  const found = { from: at, to: codeEnd(lexemes, at + 1), kind: "identifier" as const, value: null };
  const serial = lexemes[at + 2];
  if (!serial?.glued) return undefined;
  if (KIND.test(serial.text) && isGluedHyphen(lexemes, at + 3)) return found;
  if (!SERIAL.test(serial.text) || isCounting(lexemes[found.to])) return undefined;
  return isOfACase(lexemes, at) ? found : undefined;
}

/** The year that it was filed in, the kind of case, and its number among those of the year. */
const YEAR = /^(?:\d{2}|(?:19|20)\d{2})$/;
const KIND = /^(?:cv|cr|civ|crim|mc|mj|md|bk|ap|cvs|crs)$/i;
const SERIAL = /^\d{3,6}$/;

/** "22-817 **people**" are so many. */
const isCounting = (next: Lexeme | undefined): boolean =>
  next?.kind === "number" || (next?.kind === "word" && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos));

/** The parties stand before it, or what it is a number of: no further back than a long name takes. */
function isOfACase(lexemes: readonly Lexeme[], at: number): boolean {
  const { sentence } = lexemes[at]!;
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    const { lower, sentence: own } = lexemes[i]!;
    const before = lexemes[i - 1]?.lower ?? "";
    // The point of "v." may seem to end a sentence.
    if (/^vs?$/.test(lower) || (lower === "." && /^vs?$/.test(before)) || (lower === "re" && before === "in"))
      return true;
    if (own !== sentence) return false;
    if (at - i <= NEAR && /^(?:docket|docketed|case|appeal|suit|lawsuit|petition|indictment)$/.test(lower))
      return !/^(?:each|every|any|no)$/.test(before);
  }
  return false;
}
const FAR = 14;
const NEAR = 4;
