import { type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { read, sentenceEnd } from "../rules/reading.ts";
import { verbGroupStart } from "../rules/source.ts";

/** A verb that begins a clause's predicate and can be nothing else. */
const FINITE =
  /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|came|went|fell|rose|drew|grew|gave|took|began|became)$/;
/** What a clause with a subject of its own begins with: whose verb comes next is not the sentence's. */
const OPENER =
  /^(?:that|which|who|whom|whose|what|when|where|why|how|whether|if|as|while|because|since|although|though|unless|until|than|after|before|once|but|so)$/;
/** Who may be a subject, right behind a noun: "the deal **he** was offered". */
const PRONOUN = /^(?:i|you|he|she|it|we|they|this|there|these|those|everyone|somebody|nobody|everybody|someone)$/;
const NOUN = /^(?:NOUN|PROPN|NUM)$/;
const PARTICIPLE = /^\p{Ll}+ing$/u;
/** Verbs of which a clause is no complement: "opposing the mayor", and not "opposing the mayor is late". */
const TAKES_NOUN =
  /^(?:question|support|oppos|back|attack|critici[sz]|condemn|denounc|defend|endors|seek|favou?r|discuss|consider|challeng|prais|reject|dismiss|want|demand|urg|call|describ|address|target|thank|blam|welcom|embrac|honou?r|mock)(?:ing|ed?|e?s)?$/;

/**
 * Ends what is said before the verb of the clause that who says it is in: "**Anyone** questioning her lead **can** find comfort in it", "The mayor's
 * **attacks** on the court **are** known", "Those **who** want to give more **may** do so" tell of them, and that is nobody's word.
 */
export function endAtMainVerb(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const [[source, ...others], [cue, ...more], [said, ...pieces]] = [one.source, one.cue, one.content];
  if (!source || !cue || !said || others.length + more.length + pieces.length > 0) return one;
  if (source.end > cue.start || said.start < cue.end || said.end > paragraph.end) return one;
  if (!isSubject(paragraph, source, cue)) return one;
  const reading = read(paragraph);
  const { tokens, quoteAt } = reading;
  const last = tokens[rangeWithin(tokens, shift(cue, -paragraph.start)).end - 1]!;
  const { first, end } = rangeWithin(tokens, shift(said, -paragraph.start));
  const takesNoun = last.pos === "ADP" && !OPENER.test(last.lower);
  if (!takesNoun && last.lower !== "to" && tokens[first]?.lower !== "to" && !TAKES_NOUN.test(last.lower)) return one;
  const hi = Math.min(end, sentenceEnd(reading, first));
  for (let at = first; at < hi; at++) {
    const { lower, pos, text } = tokens[at]!;
    if (quoteAt[at] !== -1 || OPENER.test(lower) || /^[,;:()—–-]$/.test(text)) return one;
    const before = tokens[at - 1]!;
    if (/^(?:and|or)$/.test(lower)) {
      // "Backing Vale **and** Hart", and not "backing Vale and leaving".
      if (!NOUN.test(before.pos) || !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at + 1]?.pos ?? "")) return one;
      continue;
    }
    if (at > first && NOUN.test(before.pos) && (PRONOUN.test(lower) || startsAnother(tokens, at))) return one;
    const finite = FINITE.test(lower) && (pos === "AUX" || pos === "VERB");
    if (!finite) {
      if (pos === "VERB" && at > first && !isBare(tokens, at, first)) return one;
      continue;
    }
    // "His catch phrase against Vale was **that** he would": what it is that he says.
    if (at === first || before.lower === "to" || tokens[at + 1]?.lower === "that") return one;
    const group = verbGroupStart(reading, at, first);
    if (group <= first || !/^(?:NOUN|PROPN|NUM|ADV|ADJ|PRON)$/.test(tokens[group - 1]!.pos)) return one;
    const content = [{ start: said.start, end: paragraph.start + tokens[group - 1]!.end }];
    return { ...one, type: attributionType([paragraph], content), content };
  }
  return one;
}

/** "the deal **the mayor** signed": a noun, and an article or a name right behind it. */
function startsAnother(tokens: readonly Token[], at: number): boolean {
  const [before, own] = [tokens[at - 1]!, tokens[at]!];
  if (own.pos === "DET") return true;
  return own.pos === "PROPN" && before.pos === "NOUN";
}

/** A verb that is no clause's own: "to **help** rebuild", "**facing** charges", "a plan **called** Home". */
function isBare(tokens: readonly Token[], at: number, first: number): boolean {
  const { lower } = tokens[at]!;
  if (/(?:ing|ed|en)$/.test(lower)) return true;
  for (let i = at - 1; i >= first && i >= at - 3; i--) {
    if (tokens[i]!.lower === "to") return true;
    if (tokens[i]!.pos !== "ADV" && tokens[i]!.pos !== "VERB")
      return tokens[i]!.pos === "DET" || tokens[i]!.pos === "ADJ";
  }
  return true;
}

/** Whether who says it, with the cue, is what a clause tells of. */
function isSubject(paragraph: Paragraph, source: Span, cue: Span): boolean {
  const words = textOf(paragraph, cue);
  const between = textOf(paragraph, { start: source.end, end: cue.start });
  const who = textOf(paragraph, source);
  if (/^\s$/.test(between) && PARTICIPLE.test(words.split(" ")[0]!)) return !who.endsWith(",");
  if (/^(?:who|that)$/.test(who)) {
    return /\w\s$/.test(textOf(paragraph, { start: Math.max(paragraph.start, source.start - 2), end: source.start }));
  }
  const owned =
    /(?:['’]s|s['’])$/.test(who) ||
    /^['’]s?\s/.test(words) ||
    /^['’]s?\s$/.test(between) ||
    /^(?:his|her|their|its)$/i.test(who);
  return owned;
}
