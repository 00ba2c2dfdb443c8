import { Help } from "commander";
import { wrap } from "./reports/wrap.ts";

/** Columns before an option and between it and what it does, and the fewest that leave what it does readable beside it. */
const AROUND = 4;
const NARROWEST = 40;
const BELOW = 6;

/** An option and what it does: beside each other, as ever; below each other on a screen that has no room for both. */
export function helpItem(term: string, termWidth: number, description: string, helper: Help): string {
  const width = helper.helpWidth ?? 80;
  if (description === "" || width - termWidth - AROUND >= NARROWEST) {
    return Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
  }
  const lines = wrap(description, Math.max(20, width - BELOW));
  return [`  ${term}`, ...lines.map((line) => " ".repeat(BELOW) + line)].join("\n");
}
