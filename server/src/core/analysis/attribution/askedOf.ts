import type { Token } from "../../text/token.ts";

const ASKED = /^(?:asked|questioned|pressed|quizzed|grilled)$/;

/**
 * True for "**Asked** about the delay, Ms. Carr …" and "Okafor, **asked** whether he would play, …": somebody is asked, and who asks
 * is not told. `at`: the cue's first token.
 */
export function isAskedOfSomebody(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.lower === "when" ? at + 1 : at;
  if (!ASKED.test(tokens[first]?.lower ?? "")) return false;
  const next = tokens[first + 1];
  const asks =
    next !== undefined &&
    /^(?:about|whether|if|why|how|what|who|when|where|on|by|to|in|directly|specifically|again)$/.test(next.lower);
  const before = tokens[first - 1];
  if (!asks || before === undefined) return asks;
  return /^(?:,|[—–]|when|\.|[”"])$/.test(before.lower);
}
