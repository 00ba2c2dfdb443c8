import type { Quantity } from "../analysis/claim/claim.ts";
import { printed } from "../rules/figures.ts";

const MODIFIERS: Readonly<Record<Quantity["modifier"], string>> = {
  "=": "",
  "~": "about ",
  ">": "at least ",
  "<": "at most ",
  up: "up ",
  down: "down ",
};

/** Whole numbers up to this are taken in as words. */
const IN_WORDS = 12;

/** A figure in digits, as it was read: "about 2,500,000 tonnes"; undefined where the text says the same in digits already, or in a plain word. `of`: what a share is of, as the text puts it. */
export function readPlainly(quantity: Quantity, of?: string): string | undefined {
  const { value, modifier, text, kind } = quantity;
  if (value === null || (typeof value === "number" && Number.isInteger(value) && value <= IN_WORDS)) return undefined;
  const share = isShare(quantity);
  const numbers = (typeof value === "number" ? [value] : value).map((one) => printed(share ? one * 100 : one));
  const digits: readonly string[] = text.replaceAll(",", "").match(/\d+(?:\.\d+)?/g) ?? [];
  if (numbers.every((number) => digits.includes(number.replaceAll(",", "").replace(/^-/, "")))) return undefined;
  return `${MODIFIERS[modifier]}${numbers.join(kind === "score" ? "–" : " to ")}${share ? "% of" : ""}${share && of !== undefined ? ` ${of}` : unitOf(quantity)}`.replace(
    /% of$/,
    "%",
  );
}

/** "Three-quarters of the staff", "one in five": a part of one. */
function isShare({ kind, normalizedUnit, value }: Quantity): boolean {
  const greatest = typeof value === "number" ? value : (value?.[1] ?? 0);
  return kind === "percent" && !/^(?:percent|percentage-point)/.test(normalizedUnit) && greatest <= 1;
}

function unitOf({ kind, unit, normalizedUnit }: Quantity): string {
  if (normalizedUnit === "percent") return "%";
  // "$", "R" and "bn" say less than the currency; "kroner" is the writer's own word for it.
  const isWord = kind === "money" ? /^\p{Ll}{4,}/u.test(unit) : /\p{L}/u.test(unit);
  const words = isWord ? unit : kind === "money" ? normalizedUnit : "";
  return words === "" ? "" : ` ${words.replaceAll("-", " ")}`;
}
