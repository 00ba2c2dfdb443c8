import { PERSON_NOUNS } from "../../../lexicon/personNouns.ts";
import { overlaps, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import { behindFrontedPhrase } from "../../frontedPhrase.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { isRelative, isVerbOf } from "./relative.ts";
import { behindTime } from "./timeWords.ts";

const WHEN = /^(?:point|time|stage|moment|juncture|hour)$/;
const WHICH = /^(?:which|that|this)$/;
const QUOTE = /^(?:["”'’]|'')$/;
const RELATIVE = /^(?:which|where|whom)$/;

/** Begins a source where the words begin that say who it is. */
export function startAtSource({ start, facts: { tokens } }: Paragraph, attribution: Unnumbered): Unnumbered {
  const [source, ...more] = attribution.source;
  if (!source || more.length > 0) return attribution;
  const { first, end } = rangeWithin(tokens, shift(source, -start));
  if (first >= end) return attribution;
  const verb = attribution.cue[0] ? rangeWithin(tokens, shift(attribution.cue[0], -start)).first : -1;
  const from = isVerbOf(end, verb) ? relativeAt(tokens, first, end) : first;
  const named = from > first ? from : behindPhrase(tokens, first, end, verb);
  const timed = behindTime(tokens, first, end);
  const opens =
    timed > first ? timed : named > first ? named : earlier(tokens, behindOpener(tokens, first, end), end, verb);
  if (opens === first) return attribution;
  const whole = { start: start + tokens[opens]!.start, end: source.end };
  const taken = [...attribution.cue, ...attribution.content].some(
    (one) => overlaps(one, whole) && !overlaps(one, source),
  );
  return taken ? attribution : { ...attribution, source: [whole] };
}

/** Behind a phrase that the clause begins with, which the source has run into or been taken to begin with: "Speaking to the BBC **Mr Vale** said". */
function behindPhrase(tokens: readonly Token[], first: number, end: number, verb: number): number {
  const opener = tokens[first]!;
  const phrase = opener.pos === "ADP" || /^(?:speaking|writing|appearing|talking)$/.test(opener.lower);
  for (let at = first; at < (phrase ? end : first + 1); at++) {
    const begins = behindFrontedPhrase(tokens, at, end, verb);
    if (begins > at) return begins;
  }
  return first;
}

/**
 * Behind what is no part of a source: the noun of time in "…, at which point **Ruiz** said", the word that stands for what is said in
 * "the rules, which **officials** said", a quotation's end (“…,” **Ruiz** said).
 */
function behindOpener(tokens: readonly Token[], first: number, end: number): number {
  const [opener, next] = [tokens[first]!, tokens[first + 1]];
  if (!next || first + 1 >= end) return first;
  if (WHEN.test(opener.lower) && WHICH.test(tokens[first - 1]?.lower ?? "")) return first + 1;
  if (RELATIVE.test(opener.text) && /^(?:DET|NOUN|PROPN|PRON)$/.test(next.pos)) return first + 1;
  const quoted = tokens.slice(first + 1, end).some(({ text }) => QUOTE.test(text));
  return QUOTE.test(opener.text) && next.start > opener.end && !quoted ? first + 1 : first;
}

/** The relative pronoun that a source ends with and that is the source alone: "Ruiz, **who** said"; `first` where there is none. */
function relativeAt(tokens: readonly Token[], first: number, end: number): number {
  const at = end - 1;
  const [before, last] = [tokens[at - 1], tokens[at]!];
  // "The WHO said": a body.
  if (at <= first || !before || !isRelative(last)) return first;
  // "Those who said": alone it would be nobody.
  return before.pos === "ADP" || /^(?:those|these|some|many|all|people|others)$/.test(before.lower) ? first : at;
}

/** From what is said before the name that says who it is, or how many. */
function earlier(tokens: readonly Token[], first: number, end: number, verb: number): number {
  // "The budget, Ann Ruiz, the chancellor, **said,** would be balanced": what is said of it.
  const inserted = tokens[verb + 1]?.text === ",";
  const described = verb >= end && !inserted ? withDescription(tokens, first, end) : first;
  return described < first ? described : withQuantifier(tokens, first);
}

const OWNER = /^(?:his|her|its|their|our|my|the|an?|one|another)$/;
const OPENS = /^(?:that|while|when|but|and|because|if|though|although|since)$/;
const ENDS = /^(?:[.;:?!"“”—–(]|''|-+)$/;
/** Words that a description before a name may have. */
const LONGEST = 12;

const opensClause = (before: Token | undefined): boolean =>
  !before || ENDS.test(before.text) || OPENS.test(before.lower);

/** From the description of a person that the name behind it is an aside to: "**Her brother,** Tom Vale, said". */
function withDescription(tokens: readonly Token[], first: number, end: number): number {
  const closed = tokens[end - 1]!.text === "," || tokens[end]?.text === ",";
  // "A civil society group, the Harbour Forum, said": the forum is the better source.
  if (tokens[first]!.pos !== "PROPN" || !closed || tokens[first - 1]?.text !== ",") return first;
  let head = first - 2;
  for (let i = first - 2; i >= 0 && first - i <= LONGEST; i--) {
    const { pos, lower } = tokens[i]!;
    if (!/^(?:ADJ|NOUN|PROPN|NUM|ADP|PART|DET|PRON)$/.test(pos) || OPENS.test(lower)) return first;
    // "One of the men": the men.
    if (pos === "ADP" && !/^(?:one|another)$/.test(tokens[i - 1]?.lower ?? "")) head = i - 1;
    // "The next morning, Tom Vale, 46, said", "The problem, Tom Vale, a clerk, said": when and what, not who.
    if (!OWNER.test(lower)) continue;
    // "The day his brother, Tom Vale, said": a clause of its own.
    if (!opensClause(tokens[i - 1]) && tokens[i - 1]!.pos !== "ADP") return first;
    if (opensClause(tokens[i - 1])) return head > i && isPerson(tokens[head]!) ? i : first;
  }
  return first;
}

const isPerson = ({ lower }: Token): boolean => {
  const noun = lower.slice(lower.lastIndexOf("-") + 1);
  return [noun, noun.replace(/s$/, ""), noun.replace(/men$/, "man")].some((one) => PERSON_NOUNS.has(one));
};

/** From the words that say how many they are: "**almost** everyone", "**at least** 20 owners". */
function withQuantifier(tokens: readonly Token[], first: number): number {
  const [two, one, head] = [tokens[first - 2]?.lower ?? "", tokens[first - 1]?.lower ?? "", tokens[first]!];
  const counted = head.pos === "NUM" || /^(?:half|some|all|everyone|everybody|every|one|two|three|a)$/.test(head.lower);
  if (!counted) return first;
  if (/^(?:at (?:least|most)|(?:more|fewer|less) than)$/.test(`${two} ${one}`)) return first - 2;
  // "There is anger **over 3 ministers** saying": a preposition, where the clause does not begin with it.
  const before = tokens[first - 2];
  const opens = opensClause(before) || before?.text === ",";
  const near = /^(?:almost|nearly)$/.test(one) || (opens && /^(?:over|about|roughly)$/.test(one) && head.pos === "NUM");
  return near ? first - 1 : first;
}
