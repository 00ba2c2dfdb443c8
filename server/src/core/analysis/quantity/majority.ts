import { readCounted } from "./counted.ts";
import type { Lexeme } from "./lexemes.ts";
import type { QuantityFact } from "./quantity.ts";

/** "A vast majority of voters": a share above a half without a number; `to` is the index after it. */
export function readMajority(
  prose: string,
  lexemes: readonly Lexeme[],
  at: number,
): { readonly fact: QuantityFact; readonly to: number } | undefined {
  const word = lexemes[at]!;
  if (
    word.lower !== "majority" ||
    lexemes[at + 1]?.lower !== "of" ||
    !/^(?:a|the|vast|large|overwhelming|great|slim|clear)$/.test(lexemes[at - 1]?.lower ?? "")
  ) {
    return undefined;
  }
  // "A majority of 1,902" is a number of votes.
  if (lexemes[at + 2]?.kind === "number") return undefined;
  const counted = readCounted(lexemes, at + 1, 2);
  const [first, last] = counted ? [lexemes[counted.from]!, lexemes[counted.to - 1]!] : [];
  const unitSpan = first && last ? { start: first.start, end: last.end } : null;
  const fact: QuantityFact = {
    start: word.start,
    end: word.end,
    text: prose.slice(word.start, word.end),
    value: null,
    unit: unitSpan ? prose.slice(unitSpan.start, unitSpan.end) : "",
    unitSpan,
    normalizedUnit: counted?.noun ?? "",
    modifier: ">",
    kind: "percent",
  };
  return { fact, to: at + 1 };
}
