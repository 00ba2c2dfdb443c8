import type { Token } from "../../../text/token.ts";
import { REPORTING_VERBS } from "../rules/verbs.ts";

/** Words of "whose director, Ana Ruiz,". */
const LONGEST = 14;

/**
 * "Shelterline, whose director, **Ana Ruiz**, said": who stands in the clause of "whose" says it, and not whom she belongs to. By name where
 * the clause gives it, else from "whose" on; where the verb stands right behind.
 */
export function ofWhose(tokens: readonly Token[], first: number, end: number, verb: number) {
  if (end > verb || verb - end > 2 || !isSaying(tokens, verb)) return undefined;
  const whose = lastWhose(tokens, first, end);
  if (whose <= first) return undefined;
  const clause = tokens.slice(whose + 1, end);
  const commas = clause.filter(({ text }) => text === ",").length;
  const closed = clause.at(-1)?.text === "," || tokens[end]?.text === ",";
  // "Ruiz, whose firm closed, said": a comma behind the clause, and its verb in it, give the verb back to her.
  if (clause.some(({ pos }) => pos === "VERB" || pos === "AUX")) return undefined;
  if (closed && commas + (clause.at(-1)?.text === "," ? 0 : 1) < 2) return undefined;
  // "Whose director, **Ana Ruiz**,": by name, where the clause gives it.
  const comma = clause.findIndex(({ text }) => text === ",");
  const named = closed && comma > 0 && /^(?:PROPN|DET)$/.test(clause[comma + 1]?.pos ?? "");
  const last = tokens[end - 1]!.text === "," ? end - 1 : end;
  return named ? ([whose + 2 + comma, last] as const) : ([whose, end] as const);
}

/** "Said", "has said", "first showed"; not "were said", "saying". */
function isSaying(tokens: readonly Token[], verb: number): boolean {
  const first = tokens[verb]!.pos === "ADV" || tokens[verb]!.lower === "first" ? verb + 1 : verb;
  const said = /^(?:has|have|had)$/.test(tokens[first]?.lower ?? "") ? tokens[first + 1] : tokens[first];
  return said?.pos === "VERB" && !said.lower.endsWith("ing") && REPORTING_VERBS.has(said.lower);
}

/** "According to Shelterline**, whose director, Ana Ruiz**, said": where the source of "according to" ends before it; -1 where it does not. */
export function beforeWhose(tokens: readonly Token[], first: number, end: number): number {
  const whose = lastWhose(tokens, first, end);
  if (whose < first + 2 || tokens[whose - 1]!.text !== ",") return -1;
  let verb = tokens[end]?.text === "," ? end + 1 : end;
  while (tokens[verb]?.pos === "ADV") verb++;
  const opens = tokens.slice(whose, end).every(({ pos }) => pos !== "VERB" && pos !== "AUX");
  return opens && /^(?:VERB|AUX)$/.test(tokens[verb]?.pos ?? "") ? whose - 1 : -1;
}

function lastWhose(tokens: readonly Token[], first: number, end: number): number {
  for (let i = end - 1; i >= first && end - i <= LONGEST; i--) if (tokens[i]!.lower === "whose") return i;
  return -1;
}
