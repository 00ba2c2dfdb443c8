import { type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { LearnedAttribution } from "../learned/createLearnedFinder.ts";
import { CLASSES_BY_STEM } from "../learned/forms.ts";
import { stemOf } from "../learned/stem.ts";
import { REPORTING_VERBS } from "../rules/verbs.ts";

/** Before a verb, and of it: "**has not** backed", "**to** protest". */
const LEADS = /^(?:AUX|ADV|PART)$/;
const isLead = ({ pos }: Token): boolean => LEADS.test(pos);
/** Behind it: "called **for**", "pointed **out**", "exclaimed**:**". */
const FOLLOWS = /^(?:ADP|ADV)$|^:$/;

/**
 * Gives an attribution the verb that stands between its cue and what is said, where no word of the cue could say anything: "The
 * court on Thursday **ordered** a report", "A poll of 600 people taken in May **found** that …", "Ruiz left early, **calling** it a farce".
 */
export function withCueVerb(one: LearnedAttribution): LearnedAttribution {
  const opening = openingVerb(one);
  if (opening) return { ...one, cue: [opening] };
  const { paragraph, source, cue, content } = one;
  const { start, facts } = paragraph;
  const [last, said] = [cue.at(-1), content[0]];
  if (!last || !said || said.start < last.end || said.end > paragraph.end) return one;
  const words = cue.flatMap((span) => inSpan(facts.tokens, shift(span, -start)));
  const between = { start: last.end, end: said.start };
  if (source.some((span) => span.start < between.end && between.start < span.end)) return one;
  const verb = inSpan(facts.tokens, shift(between, -start));
  const owned = words.length === 1 && POSSESSIVE.test(words[0]!.text) && isNounGroup(verb);
  if (owned) return withOwner(one, { start: start + verb[0]!.start, end: start + verb.at(-1)!.end });
  const second = secondVerb(verb, inSpan(facts.tokens, shift(said, -start))[0]);
  if (second) return { ...one, cue: [shift(second, start)] };
  if (words.some(maySay) && !goesOnSaying(words, verb)) return one;
  if (!isVerbGroup(verb, inSpan(facts.tokens, shift(said, -start))[0])) return one;
  // "He **then** pointed out", "Ruiz **seemed** to imply", "Ruiz's **refusal** to back it": of the verb as well.
  const seems =
    verb[0]!.lower === "to" && /^(?:VERB|NOUN|ADJ)$/.test(words.at(-1)?.pos ?? "") && words.slice(0, -1).every(isLead);
  const joined = cue.length === 1 && (seems || words.every(isLead));
  const from = joined ? last.start : start + verb[0]!.start;
  return { ...one, cue: [{ start: from, end: start + verb.at(-1)!.end }] };
}

const POSSESSIVE = /^(?:'s|’s|'|’)$/;

/** "Vale's **new warning:** …": the noun is the cue, and what makes Vale its owner is his. */
function withOwner(one: LearnedAttribution, noun: Span): LearnedAttribution {
  const [[owner, ...others], mark] = [one.source, one.cue[0]!];
  const whole = owner && others.length === 0 && owner.end === mark.start;
  return { ...one, source: whole ? [{ start: owner.start, end: mark.end }] : one.source, cue: [noun] };
}

/** Only a noun, with what stands before and behind it: "new warning:", "claim", "hopes of". */
function isNounGroup(tokens: readonly Token[]): boolean {
  let at = 0;
  while (/^(?:ADJ|NUM)$/.test(tokens[at]?.pos ?? "")) at++;
  const noun = at;
  while (tokens[at]?.pos === "NOUN") at++;
  return at > noun && tokens.slice(at).every(({ pos, text }) => pos === "ADP" || text === ":");
}

/** "Gave a speech in Vale, **predicting** that": a participle of saying behind a comma, whatever he gave. */
const goesOnSaying = (words: readonly Token[], verb: readonly Token[]): boolean =>
  words.at(-1)?.text === "," && verb.length === 1 && /ing$/.test(verb[0]!.lower) && REPORTING_VERBS.has(verb[0]!.lower);

/** "Ruiz concedes the point but **counters** that it is late": "that" is the nearer verb's. */
function secondVerb(tokens: readonly Token[], next: Token | undefined): Token | undefined {
  const [and, verb] = tokens.slice(-2);
  const joined = tokens.length > 2 && and?.lower === "but" && next?.lower === "that";
  return verb && joined && REPORTING_VERBS.has(verb.lower) ? verb : undefined;
}

/** "**Said** Tom Vale: “We won.”": the verb that opens the sentence, where the colon alone was taken for the cue. */
function openingVerb({ paragraph: { start, facts }, source, cue }: LearnedAttribution): Span | undefined {
  const [[who, ...others], [colon, ...more]] = [source, cue];
  if (!who || !colon || others.length + more.length > 0 || colon.start < who.end) return undefined;
  if (facts.text.slice(colon.start - start, colon.end - start) !== ":") return undefined;
  const at = rangeWithin(facts.tokens, shift(who, -start)).first - 1;
  const verb = facts.tokens[at];
  const opens = facts.sentences.some(({ firstToken }) => firstToken === at);
  return verb && opens && REPORTING_VERBS.has(verb.lower) ? shift(verb, start) : undefined;
}

function inSpan(tokens: readonly Token[], span: { readonly start: number; readonly end: number }): readonly Token[] {
  const { first, end } = rangeWithin(tokens, span);
  return tokens.slice(first, end);
}

const maySay = ({ lower, pos, text }: Token): boolean =>
  text === ":" ||
  /^(?:according|per)$/.test(lower) ||
  (pos !== "ADP" && (REPORTING_VERBS.has(lower) || CLASSES_BY_STEM.has(stemOf(lower))));

/** Only a verb, with what stands before and behind it; one of saying may be taken for a noun before "that" ("a poll **found** that"). */
function isVerbGroup(tokens: readonly Token[], next: Token | undefined): boolean {
  let at = 0;
  while (at < tokens.length && isLead(tokens[at]!)) at++;
  const verb = tokens[at];
  if (!verb) return false;
  const mistaken = verb.pos === "NOUN" && next?.lower === "that" && REPORTING_VERBS.has(verb.lower);
  if (verb.pos !== "VERB" && !mistaken) return false;
  return tokens.slice(at + 1).every(({ pos, text }) => FOLLOWS.test(pos) || FOLLOWS.test(text));
}
