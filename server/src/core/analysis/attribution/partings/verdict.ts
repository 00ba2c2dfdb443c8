import { overlaps, type Span } from "../../../text/span.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import { firstOffset, type Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { read } from "../rules/reading.ts";
import { subjectBefore } from "../rules/source.ts";

/** What somebody else makes of what is said: ", **a claim that the board called** “a fairy tale”", ", something Vale denied". */
const VERDICT =
  /,\s(?<what>an?\s(?:claim|charge|accusation|allegation|assertion|suggestion|figure|description|characteri[sz]ation|view|theory|argument|prediction|number|statement|estimate|finding|conclusion|explanation)|something|which)(?:\s(?:that|which))?\s(?<who>(?=\p{Lu}\p{L}|(?:the|his|her|its|their|some|many|most|several|both|other)\s|\p{Ll}+s\s)(?:(?!(?:he|she|they|it|we|I|is|was|are|were|what|who|which|to)\s)[\p{L}.’'-]+\s){1,6}?)(?<verb>(?:has\s|have\s|had\s)?(?:(?!(?:ally|assembly|family|july|rally|tally)\s)\p{Ll}+ly\s|since\s|later\s|always\s)?(?:called|calls|described|describes|denied|denies|rejected|rejects|dismissed|dismisses|disputed|disputes|branded|labelled|labeled))(?=[\s.;,]|$)/du;
/** Behind it stands what it was called: "rejected **as** “fantasy”", "called “absurd”". */
const AS = /^\s(?:as\s)?(?=\S)/u;
/** Verbs that name what something is by themselves; the others need an "as": "denied **on Monday**". */
const NAMES = /(?:called|calls|described|describes|branded|labelled|labeled)$/;
/** Behind these verbs, what is no name for it: "called **off**", "called **at** noon", "described **on** its website", "denied **him**". */
const NO_NAME =
  /^\s(?:about|after|again|at|back|before|by|during|down|for|from|her|him|home|in|into|it|last|me|off|on|out|over|round|the (?:city|council|family|firm|public)|them|to|twice|up|upon|us|when|with|you)(?![\p{L}’'-])/u;
/** What "which" may be about, where no statement stands before it: "asked for a permit, **which the city rejected**". */
const DECIDES = /(?:denied|denies|rejected|rejects|dismissed|dismisses)$/;
/** How sure it is that somebody says so. */
const LIKELY = 0.8;

/** Where such a verdict begins in a text, at its comma; -1 where there is none. */
export const verdictIn = (text: string): number => VERDICT.exec(text)?.index ?? -1;

/**
 * Adds what another makes of a statement: "wages had fallen, a charge **Hale denied**", "a claim **the ministry rejected** as “fantasy”".
 * What was found with the same verb gives way where it tells it of another, or takes the statement for what is denied; the
 * statement is then the one of its own verb. `all`: the attributions of a paragraph.
 */
export function withVerdicts(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  const verdict = verdictOf(paragraph);
  if (!verdict) return all;
  const { what, source, cue } = verdict;
  const known = all.find((one) => one.cue.some((span) => overlaps(span, cue)));
  if (known && !isMisjudged(known, verdict)) return all;
  if (isDecided(paragraph, verdict, all)) return all;
  const content = [calledOf(paragraph, cue) ?? what];
  const told: Unnumbered = {
    type: attributionType([paragraph], content),
    stance: "statement",
    confidence: LIKELY,
    source: [source],
    cue: [cue],
    content,
  };
  const said = known?.content.flatMap((span) => statementIn(paragraph, span, what) ?? []) ?? [];
  const kept = all.filter((one) => one !== known && !said.some((other) => overlaps(other.cue[0]!, one.cue[0]!)));
  return [...kept, ...said, told].sort((a, b) => firstOffset(a) - firstOffset(b));
}

/** Whether what was found with a verdict's verb is told of another, or is the statement that the verdict is about. */
function isMisjudged({ source: [source, ...others], content }: Unnumbered, verdict: Verdict): boolean {
  const whole = source?.start === verdict.source.start && source.end === verdict.source.end && others.length === 0;
  return !whole || content.some((span) => span.start < verdict.cue.end);
}

/** "**The union said wages had fallen**": what was taken for the thing denied, with a verb of saying of its own. */
function statementIn(paragraph: Paragraph, span: Span, what: Span): Unnumbered | undefined {
  const { start } = paragraph;
  if (span.start >= what.start) return undefined;
  const reading = read(paragraph);
  const { first, end } = rangeWithin(reading.tokens, { start: span.start - start, end: what.start - start - 2 });
  const at = reading.tokens.findIndex(({ lower }, i) => i > first && i < end - 1 && /^(?:said|says)$/.test(lower));
  const source = at < 0 ? undefined : subjectBefore(reading, at, first);
  if (!source) return undefined;
  const spanOf = (from: number, to: number): Span => ({
    start: start + reading.tokens[from]!.start,
    end: start + reading.tokens[to - 1]!.end,
  });
  const content = [spanOf(at + 1, end)];
  return {
    type: attributionType([paragraph], content),
    stance: "statement",
    confidence: LIKELY,
    source: [spanOf(source.from, source.to)],
    cue: [spanOf(at, at + 1)],
    content,
  };
}

/** "Asked for a permit, **which the city rejected** in May": a thing is refused, and nothing that anybody has said. */
function isDecided({ start, facts: { text } }: Paragraph, { what, cue }: Verdict, all: readonly Unnumbered[]): boolean {
  const [word, verb] = [
    text.slice(what.start - start, what.end - start),
    text.slice(cue.start - start, cue.end - start),
  ];
  if (!/^(?:which|something)$/.test(word) || !DECIDES.test(verb) || /^ as\s/.test(text.slice(cue.end - start)))
    return false;
  return !all.some(({ content }) => content.some(({ end }) => end === what.start - ", ".length));
}

interface Verdict {
  readonly what: Span;
  readonly source: Span;
  readonly cue: Span;
}

/** The first verdict of a paragraph, outside of quotation marks. */
function verdictOf({ start, facts }: Paragraph): Verdict | undefined {
  const groups = MAY_HOLD.test(facts.text) ? VERDICT.exec(facts.text)?.indices?.groups : undefined;
  if (!groups) return undefined;
  const { what, who, verb } = groups as Record<"what" | "who" | "verb", [number, number]>;
  const spanOf = ([from, to]: readonly [number, number]): Span => ({ start: start + from, end: start + to });
  const verdict = { what: spanOf(what), source: spanOf([who[0], who[1] - " ".length]), cue: spanOf(verb) };
  const quoted = facts.quotations.some((q) => q.start < verb[1] && what[0] < q.end);
  const elsewhere = NAMES.test(facts.text.slice(...verb)) || /^(?:which|something)$/.test(facts.text.slice(...what));
  return quoted || (elsewhere && NO_NAME.test(facts.text.slice(verb[1]))) ? undefined : verdict;
}
const MAY_HOLD = /, (?:an? \p{Ll}+|something|which) [^.;,]*\b(?:call|describ|den|reject|dismiss|disput|brand|label)/u;

/** What stands behind the verb, up to where the sentence or its part ends. */
function calledOf({ start, facts: { text, quotations } }: Paragraph, cue: Span): Span | undefined {
  const behind = text.slice(cue.end - start);
  const open = AS.exec(behind);
  if (!open) return undefined;
  const from = cue.end + open[0].length;
  const article = /^(?:an?|the)\s/.exec(behind.slice(open[0].length))?.[0].length ?? 0;
  const quote = quotations.find((q) => start + q.start === from || start + q.start === from + article);
  if (quote) return { start: from, end: start + quote.end };
  if (!NAMES.test(text.slice(cue.start - start, cue.end - start)) && !open[0].includes("as")) return undefined;
  const to = /[.;,!?]|$/.exec(behind.slice(open[0].length))!.index;
  return to > 0 ? { start: from, end: from + to } : undefined;
}
