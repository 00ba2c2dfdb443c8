import type { Token } from "../../../text/token.ts";
import type { Range, Reading } from "./reading.ts";
import {
  isDay,
  isPhrase,
  LONGEST_PARENTHESIS,
  NEVER_SUBJECT,
  NOMINAL,
  RELATIVE,
  RELATIVE_AFTER_COMMA,
  SUBJECT_PRONOUN,
} from "./source.ts";

const TIME_OR_PLACE =
  /^(?:in|on|at|during|after|before|when|while|as|to|by|via|outside|following|from|under|through|last|this|earlier|later|about)$/;

/** The noun phrase that begins with the token at `from`, with its appositions: the source in "said Lee, 38, a baker". */
export function nounPhraseAfter(reading: Reading, from: number, hi: number, contentFollows = false): Range | undefined {
  const { tokens, quoteAt } = reading;
  const first = tokens[from];
  if (!first || from >= hi || quoteAt[from] !== -1 || isDay(first)) return undefined;
  if (!(NOMINAL.has(first.pos) || /^\p{Lu}/u.test(first.text)) || NEVER_SUBJECT.test(first.lower)) return undefined;
  if (SUBJECT_PRONOUN.test(first.lower)) return { from, to: from + 1 };
  let relative = false;
  let aside = false;
  let i = from;
  for (; i < hi && quoteAt[i] === -1; i++) {
    const { pos, lower, text } = tokens[i]!;
    const before = tokens[i - 1]!;
    if (text === "(" && before.pos === "PROPN") {
      const close = parenthesisEnd(tokens, i, hi);
      if (close > i) i = close;
    }
    if (i === hi || /^[:;()]$|^[—–]|^--$/.test(text)) break;
    if (text === ",") {
      const on = tokens[i + 1]?.lower === "when" ? relative : goesOnAfterComma(tokens, i, hi);
      if (!on || (contentFollows && !isAsideBeforeContent(tokens, i, hi))) break;
      relative = RELATIVE_AFTER_COMMA.test(tokens[i + 1]!.lower);
      aside = true;
      continue;
    }
    if (RELATIVE.test(lower) || lower === "whose") {
      if (lower === "that" && i > from && before.pos !== "NOUN") break;
      relative = true;
    }
    if (relative || i === from) continue;
    // "said Hill quietly"
    if (pos === "ADV" && lower.endsWith("ly") && (i + 1 >= hi || /^[.,;:]$/.test(tokens[i + 1]!.text))) break;
    if (isDay(tokens[i]) && before.lower !== "on") {
      if (before.pos !== "VERB" && !isDay(before)) break;
      continue;
    }
    if (
      pos === "SCONJ" ||
      (TIME_OR_PLACE.test(lower) &&
        !isDay(before) &&
        (!aside || /^(?:when|after|before|during|while|as|on)$/.test(lower)) &&
        (before.pos === "PROPN" ||
          lower === "when" ||
          lower === "after" ||
          lower === "before" ||
          lower === "on" ||
          lower === "during"))
    )
      break;
    if (pos === "AUX" || (pos === "VERB" && !/(?:ed|ing|en)$/.test(lower))) break;
  }
  const range = { from, to: i };
  return isPhrase(tokens, range) ? range : undefined;
}

/** "According to Lee, a baker, …" but "According to Lee, bakers …": what goes on with the name must end at another comma. */
function isAsideBeforeContent(tokens: readonly Token[], comma: number, hi: number): boolean {
  const next = tokens[comma + 1]!;
  if (next.pos === "PROPN" || (next.pos === "ADJ" && /^\p{Lu}/u.test(next.text))) return false;
  for (let i = comma + 2; i < hi; i++) if (tokens[i]!.text === ",") return true;
  return false;
}

/** Behind the closing parenthesis. */
function parenthesisEnd(tokens: readonly Token[], open: number, hi: number): number {
  for (let i = open + 1; i < hi && i < open + LONGEST_PARENTHESIS; i++) if (tokens[i]!.text === ")") return i + 1;
  return open;
}

/** After a comma an age, a noun phrase without a verb of its own, or a relative clause goes on with the name. */
function goesOnAfterComma(tokens: readonly Token[], comma: number, hi: number): boolean {
  const next = tokens[comma + 1];
  if (!next || comma + 1 >= hi) return false;
  if (RELATIVE_AFTER_COMMA.test(next.lower) && next.lower !== "when") return true;
  if (/^(?:including|of|and|along)$/.test(next.lower)) return /^(?:of|including)$/.test(next.lower);
  if (next.pos === "NUM") return true;
  const ownedBy = /^(?:his|her|their|its|my|our)$/.test(next.lower);
  if (!ownedBy && next.pos !== "DET" && next.pos !== "NOUN" && next.pos !== "ADJ" && next.pos !== "PROPN") return false;
  if (isDay(next)) return false;
  for (let i = comma + 1; i < hi && tokens[i]!.text !== ","; i++) {
    const { pos, lower } = tokens[i]!;
    if (RELATIVE.test(lower) || lower === "whose" || lower === "when") return true;
    if (pos === "AUX" || (pos === "VERB" && !/(?:ed|ing|en)$/.test(lower))) return false;
  }
  return true;
}
