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

/** A figure in digits, as it was read: "about 2,500,000 tonnes"; undefined where the text says the same in digits already. */
export function readPlainly(quantity: Quantity): string | undefined {
  const { value, modifier, text } = quantity;
  if (value === null) return undefined;
  const share = isShare(quantity);
  const numbers = (typeof value === "number" ? [value] : value).map((one) => printed(share ? one * 100 : one));
  const digits: readonly string[] = text.replaceAll(",", "").match(/\d+(?:\.\d+)?/g) ?? [];
  if (numbers.every((number) => digits.includes(number.replaceAll(",", "").replace(/^-/, "")))) return undefined;
  return `${MODIFIERS[modifier]}${numbers.join(" to ")}${share ? "% of" : ""}${unitOf(quantity)}`.replace(/% of$/, "%");
}

/** "Three-quarters of the staff", "one in five": a part of one. */
function isShare({ kind, normalizedUnit, value }: Quantity): boolean {
  const greatest = typeof value === "number" ? value : (value?.[1] ?? 0);
  return kind === "percent" && !/^(?:percent|percentage-point)/.test(normalizedUnit) && greatest <= 1;
}

function unitOf({ kind, unit, normalizedUnit }: Quantity): string {
  if (normalizedUnit === "percent") return "%";
  const words = kind === "money" || !/\p{L}/u.test(unit) ? normalizedUnit : unit;
  return words === "" ? "" : ` ${words.replaceAll("-", " ")}`;
}
