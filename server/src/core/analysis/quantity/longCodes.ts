import { codeEnd } from "./codeEnd.ts";
import type { Lexeme } from "./lexemes.ts";
import type { NotQuantity } from "./notQuantity.ts";
import { groupsEnd, isDialled } from "./telephone.ts";

/** Digits in three or more groups: phone numbers, dates in figures, versions, cards; and numbers too long to mean an amount. */
export function readLongCode(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const first = lexemes[at]!;
  if (first.kind !== "number") return undefined;
  const found = (to: number, kind: NotQuantity["kind"] = "identifier") => ({ from: at, to, kind, value: null });
  if (/^0\d*[1-9]\d*$/.test(first.text) && first.text.length > 2 && !/^\p{Sc}$/u.test(lexemes[at - 1]?.text ?? ""))
    return found(groupsEnd(lexemes, codeEnd(lexemes, at + 1)));
  if (isDialled(lexemes, at)) return found(codeEnd(lexemes, groupsEnd(lexemes, at + 1)));
  if (
    Number.isNaN(first.value) ||
    (/^\d{9,}$/.test(first.text) &&
      lexemes[at + 1]?.kind !== "word" &&
      lexemes[at + 1]?.text !== "%" &&
      !/^\p{Sc}$/u.test(lexemes[at - 1]?.text ?? ""))
  )
    return found(codeEnd(lexemes, at + 1));
  let to = at + 1;
  let groups = 1;
  while (
    /^[-/.]$/.test(lexemes[to]?.text ?? "") &&
    lexemes[to]!.glued &&
    lexemes[to + 1]?.glued &&
    lexemes[to + 1]?.kind === "number"
  ) {
    to += 2;
    groups++;
  }
  if (groups === 2 && lexemes[at + 1]?.text === "." && first.text.includes(".")) return found(codeEnd(lexemes, to));
  if (lexemes[to]?.glued && lexemes[to]!.kind === "number" && first.text.includes("."))
    return found(codeEnd(lexemes, to));
  if (groups >= 3)
    return found(
      codeEnd(lexemes, to),
      /^(?:\d{4}|\d{1,2})$/.test(first.text) && groups === 3 && first.value < 2100 ? "date" : "identifier",
    );
  if (groups === 2 && lexemes[at + 1]?.text === "-" && first.text.length === 3 && lexemes[at + 2]!.text.length === 4)
    return found(to);
  const slash = groups === 2 && lexemes[at + 1]?.text === "/";
  return slash && !(first.value < lexemes[at + 2]!.value)
    ? found(to, first.value <= 12 && lexemes[at + 2]!.value > 0 ? "date" : "identifier")
    : undefined;
}
