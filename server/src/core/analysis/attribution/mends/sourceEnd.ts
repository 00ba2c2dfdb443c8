import { PERSON_NOUNS } from "../../../lexicon/personNouns.ts";
import { overlaps, type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { isRelative, isVerbOf } from "./relative.ts";
import { beforeTime } from "./timeWords.ts";

/** Words that may be told of a source between the commas behind it. */
const LONGEST = 30;

/**
 * Ends a source where the words end that say who it is: before a verb of its own or a dash, behind what is told of it between
 * commas, the second of which closes the aside and belongs to it ("**Ana Ruiz, the mayor,** said"). A comma behind a plain name is
 * the sentence's.
 */
export function endAtSource({ start, facts: { tokens } }: Paragraph, attribution: Unnumbered): Unnumbered {
  const { source, cue, content } = attribution;
  const [span, ...more] = source;
  if (!span || !cue[0] || more.length > 0) return attribution;
  const { first, end } = rangeWithin(tokens, shift(span, -start));
  if (first >= end) return attribution;
  const verb = rangeWithin(tokens, shift(cue[0], -start)).first;
  const timed = beforeTime(tokens, first, end);
  const closes = timed < end ? timed : atComma(tokens, first, withAside(tokens, cut(tokens, first, end, verb), verb));
  if (closes === end) return attribution;
  const whole: Span = { start: span.start, end: start + tokens[closes - 1]!.end };
  const taken = [...cue, ...content].some((one) => overlaps(one, whole) && !overlaps(one, span));
  return taken ? attribution : { ...attribution, source: [whole] };
}

/** Before what the sentence goes on with behind the source. */
function cut(tokens: readonly Token[], first: number, end: number, verb: number): number {
  if (end > verb) return dashAt(tokens, first, withNoun(tokens, first, end, verb));
  const said = tokens[tokens[verb]?.pos === "ADV" ? verb + 1 : verb]?.lower ?? "";
  const own = said === "to" || /ing$/.test(said) ? ownVerb(tokens, first, end) : -1;
  if (own > first) return own;
  const whose = verb > end ? cutWhose(tokens, first, end) : end;
  if (whose < end) return whose;
  return isCutRelative(tokens, first, end, verb) ? end - 1 : end;
}

/** "said the former Vale **midfielder**": on to the noun that says who it is. */
function withNoun(tokens: readonly Token[], first: number, end: number, verb: number): number {
  const last = tokens[end - 1]!;
  if (first <= verb || tokens[first]!.pos !== "DET" || !/^(?:ADJ|PROPN|NUM|DET)$/.test(last.pos)) return end;
  let to = end;
  while (/^(?:ADJ|NOUN)$/.test(tokens[to]?.pos ?? "")) to++;
  return to > end && PERSON_NOUNS.has(tokens[to - 1]!.lower) ? to : end;
}

/** "Ruiz, **who** spoke late, said": where the clause is left out, its opener is as well. */
function isCutRelative(tokens: readonly Token[], first: number, end: number, verb: number): boolean {
  return end - first > 1 && isRelative(tokens[end - 1]) && !isVerbOf(end, verb);
}

/** "Ruiz, **whose country** has offered help, said": as well, with what is hers; the comma before it. */
function cutWhose(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 2; i < end; i++) {
    if (tokens[i]!.lower !== "whose" || tokens[i - 1]!.text !== ",") continue;
    const open = tokens.slice(i, end).every(({ pos, text }) => pos !== "VERB" && pos !== "AUX" && text !== ",");
    return open ? i - 1 : end;
  }
  return end;
}

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|does|did)$/;

/** The verb of the source's own sentence, where the cue is none: "Ruiz **is** making a pitch to owners saying"; -1 where there is none. */
function ownVerb(tokens: readonly Token[], first: number, end: number): number {
  if (tokens[first]!.pos === "PRON" && !/^(?:he|she|they|we|i)$/.test(tokens[first]!.lower)) return -1;
  for (let i = first; i < end; i++) {
    const { pos, text } = tokens[i]!;
    if (i > first && pos === "AUX") return FINITE.test(text) ? i : -1;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART|CCONJ|PRON|ADV)$/.test(pos)) return -1;
    // "Several people I have met", "the plan the mayor has made": that verb is told of them.
    const owned = /^(?:NOUN|PRON)$/.test(tokens[i - 1]?.pos ?? "");
    if (i > first && (pos === "PRON" || (owned && /^(?:DET|PROPN)$/.test(pos)))) return -1;
  }
  return -1;
}

/** "According to the trust's report **—** still the longest": a dash between spaces. */
function dashAt(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    const spaced = tokens[i]!.start > tokens[i - 1]!.end;
    if (spaced && /^(?:-+|[–—])$/.test(tokens[i]!.text)) return i;
  }
  return end;
}

const APPOSITION = /^(?:an?|the|his|her|its|their|now|then|former)$/;
/** Verbs that a tagger takes for a participle or a noun, in a clause of its own: "the court heard", "the paper reports". */
const OWN =
  /^(?:has|had|do|does|did|hears?|heard|says?|said|tells?|told|reports?|reported|understands?|understood|learn(?:s|ed|t)|believes?|claims?)$/;

/** Behind the aside between the source and its verb: "Ruiz**, 46,** said", "Ruiz**, the mayor of Vale,** said". */
function withAside(tokens: readonly Token[], end: number, verb: number): number {
  if (verb < end + 3 || verb - end > LONGEST || tokens[end]!.text !== "," || tokens[verb - 1]!.text !== ",") return end;
  const aside = tokens.slice(end + 1, verb - 1);
  const opener = aside[0]!;
  if (/^\d{1,3}$/.test(opener.text) && aside.length === 1) return verb;
  const relative = aside.findIndex(({ lower }) => /^(?:who|which|that)$/.test(lower));
  const plain = relative < 0 ? aside : aside.slice(0, relative);
  const marked = aside.some(({ text }) => /^(?:[.?!;:"“”—–]|''|-+)$/.test(text));
  // "An aide, **who was not authorised to speak,** said": why a source has no name belongs to it.
  if (relative === 0 && !marked && UNNAMED.test(aside.map(({ lower }) => lower).join(" "))) return verb;
  const told = aside.length > 1 && APPOSITION.test(opener.lower) && !plain.some((_, at) => isOwnVerb(plain, at));
  return told && !marked && !isWhen(plain) && !isWith(aside) ? verb : end;
}

const UNNAMED =
  /\b(?:not (?:been )?(?:authori[sz]ed|permitted|allowed)|anonym\w+|not to be (?:named|identified)|not be (?:named|identified)|declined to be (?:named|identified)|withheld)\b/;

/** "Ruiz, **the next morning**, told", "Ruiz, **a week after** the vote, said": when it was said, and not who says it. */
function isWhen(aside: readonly Token[]): boolean {
  const head = aside.findIndex(({ pos }) => pos === "NOUN" || pos === "PROPN");
  const next = aside[head + 1]?.lower ?? "";
  return head >= 0 && (TIMES.test(aside[head]!.lower) || /^(?:later|earlier|ago|after|before)$/.test(next));
}
const TIMES =
  /^(?:\p{L}*day|seconds?|minutes?|hours?|weeks?|months?|years?|decades?|weekend|mornings?|afternoons?|evenings?|nights?|moments?|time|season|spring|summer|autumn|winter)$/u;

/** "Ruiz, **his voice breaking**, said": how it was said. */
const isWith = (aside: readonly Token[]): boolean =>
  /^(?:his|her|its|their)$/.test(aside[0]!.lower) &&
  (aside.some(({ pos, lower }) => pos === "VERB" || /ing$/.test(lower)) || !/^(?:NOUN|PROPN)$/.test(aside.at(-1)!.pos));

/**
 * A verb that an aside has for itself: "Vale, the court **heard**, told police"; not "a nurse **based** in Vale", "a **registered**
 * nurse", "the first to **speak**".
 */
function isOwnVerb(aside: readonly Token[], at: number): boolean {
  const { pos, lower } = aside[at]!;
  if (pos === "AUX" || OWN.test(lower)) return true;
  const [before, next] = [aside[at - 1], aside[at + 1]];
  if (pos !== "VERB" || /ing$/.test(lower) || before?.lower === "to") return false;
  if (/^(?:DET|ADJ|ADV)$/.test(before?.pos ?? "") && /^(?:ADJ|NOUN|PROPN)$/.test(next?.pos ?? "")) return false;
  return !PARTICIPLE.test(lower) || next === undefined;
}

const PARTICIPLE = /^(?:based|born|known|named|called|aged|elected|appointed|hired|accused|charged|convicted)$/;

/** A comma closes the aside that another opens, and is left out behind a plain name; what is an aside itself keeps it. */
function atComma(tokens: readonly Token[], first: number, end: number): number {
  const isComma = (at: number): boolean => tokens[at]?.text === ",";
  const closed = isComma(end - 1);
  let opened = false;
  for (let i = first + 1; i < end - 1; i++) opened ||= isComma(i);
  if (opened && !closed) return isComma(end) && !isList(tokens.slice(first, end)) ? end + 1 : end;
  const aside = isComma(first - 1) || tokens[end - 2]?.text === ")";
  return closed && !opened && !aside && end - 1 > first ? end - 1 : end;
}

/** "Ann Ruiz, Tom Brill and Ada Bell", "the mayor, the dean and his wife": names, or each behind an article or an owner. */
function isList(source: readonly Token[]): boolean {
  const joins = ({ lower }: Token): boolean => /^(?:and|or|&)$/.test(lower);
  const divides = (token: Token | undefined): boolean => !token || token.text === "," || joins(token);
  if (!source.some(joins)) return false;
  const named = source.every((token) => divides(token) || /^\p{Lu}/u.test(token.text) || IN_NAME.test(token.lower));
  return named || source.every((token, i) => !divides(source[i - 1]) || divides(token) || HEADS.test(token.lower));
}

const IN_NAME = /^(?:the|of|for|de|van|von|['’]s?)$/;
const HEADS = /^(?:an?|the|his|her|its|their|our|my)$/;
