import type { Token } from "../../../text/token.ts";
import type { Range, Reading } from "./reading.ts";
import { REPORTING_VERBS, type ReportingVerb } from "./verbs.ts";

/** A verb that may report, and its words: the verb with its particle, without auxiliaries. */
export interface VerbCue extends Range {
  readonly verb: ReportingVerb;
}

/** Forms that are nouns or adjectives as often as verbs: only with the part of speech of a verb. */
const DETERMINERS = /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|no|any|some|every|each|of|'s)$/;
const MEDIUM =
  /^(?:statement|interview|speech|e-?mail|letter|tweet|post|memo|briefing|report|release|filing|message|article|essay|column|editorial|memoir|book)$/;

/** The reporting verb at a token, if one stands there outside quotation marks. */
export function verbCueAt({ tokens, quoteAt }: Reading, at: number): VerbCue | undefined {
  const token = tokens[at]!;
  const verbs = REPORTING_VERBS.get(token.lower);
  if (!verbs || quoteAt[at] !== -1) return undefined;
  const before = tokens[at - 1];
  if (
    token.lower !== "said" &&
    token.pos !== "VERB" &&
    token.pos !== "AUX" &&
    !isPluralsVerb(before, token, tokens[at + 1]) &&
    !closesQuotation(tokens, at)
  ) {
    return undefined;
  }
  if (before && DETERMINERS.test(before.lower) && !/^(?:that|this|some|'s|'d)$/.test(before.lower)) return undefined;
  if (tokens[at + 1]?.text === "-" && tokens[at + 1]!.start === token.end) return undefined;
  for (const verb of verbs) {
    if (verb.particles.every((word, i) => tokens[at + 1 + i]?.lower === word)) {
      return { verb, from: at, to: at + 1 + verb.particles.length };
    }
  }
  return undefined;
}

/** "Court filings show that": taken for a noun by the tagger, but a verb after a plural and before "that". */
function isPluralsVerb(before: Token | undefined, token: Token, after: Token | undefined): boolean {
  if (token.pos !== "NOUN" || !after || !before || /s$/.test(token.lower)) return false;
  const plural = /^(?:NOUN|PROPN)$/.test(before.pos) && /[^s]s$/.test(before.lower);
  return (
    plural && (after.lower === "that" || (token.lower === "show" && /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(after.pos)))
  );
}

/** "“The building was unsafe,” the report **states**.": between a quotation's comma and the sentence's end a noun phrase has its verb. */
function closesQuotation(tokens: readonly Token[], at: number): boolean {
  const { pos, lower } = tokens[at]!;
  if (pos !== "NOUN" || !lower.endsWith("s") || !/^[.]?$/.test(tokens[at + 1]?.text ?? "")) return false;
  for (let i = at - 2; i > at - 7 && i > 0; i--) {
    if (/^["”’]$|^''$/.test(tokens[i]!.text)) return tokens[i - 1]!.text === ",";
    if (!/^(?:DET|NOUN|PROPN|ADJ)$/.test(tokens[i]!.pos)) return false;
  }
  return false;
}

/** "said **in a statement**": the medium belongs to the cue. Returns the cue's end. */
export function withMedium({ tokens, quoteAt }: Reading, to: number): number {
  const [preposition, article] = [tokens[to]?.lower, tokens[to + 1]?.lower];
  if (preposition !== "in" || !article || !/^(?:a|an|his|her|their|its)$/.test(article)) return to;
  for (let i = to + 2; i < to + 5 && i < tokens.length && quoteAt[i] === -1; i++) {
    if (MEDIUM.test(tokens[i]!.lower)) return i + 1;
    if (!/^(?:ADJ|NOUN|PROPN|VERB|PUNCT)$/.test(tokens[i]!.pos) || tokens[i]!.text === ",") return to;
  }
  return to;
}

/** True for a passive: a form of "be" right before the participle, adverbs aside. */
export function isPassive({ tokens }: Reading, { from, verb }: VerbCue, group: number): boolean {
  const form = tokens[from]!.lower;
  if (/ing$/.test(form) || form === verb.lemma) return false;
  for (let i = from - 1; i >= group; i--) {
    if (/^(?:is|are|was|were|be|been|being|am|'s|'re|got)$/.test(tokens[i]!.lower)) return true;
    if (/^(?:has|have|had)$/.test(tokens[i]!.lower)) return false;
  }
  return false;
}
