import type { Token } from "../../../text/token.ts";
import { complementAfter, contentFrom } from "./content.ts";
import { isPassive, type VerbCue, withMedium } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { type Range, type Reading, sentenceEnd, trimmed } from "./reading.ts";
import { isDay, isTime, subjectBefore, verbGroupStart } from "./source.ts";
import { nounPhraseAfter } from "./sourceAfter.ts";

/** Source and cue where the content stands before them: "“…,” said Lee", "“…,” Lee said", "The plan works, Lee said". */
interface Credit {
  readonly source: Range;
  readonly cue: Range;
  /** Where the content that stands before ends. */
  readonly contentTo: number;
  /** The first token after source and cue. */
  readonly end: number;
}

const GOES_ON =
  /^(?:[.,;:!?—–)]|--|in|on|at|during|after|before|when|while|as|of|to|through|via|following|last|this|earlier|later|about|from|with|by|and|but|who|whose|which|because|with|despite|for|referring|speaking|adding|noting|again|today|yesterday)$/;

/** An attribution whose cue stands behind (some of) its content. `lo`: where the text not yet spoken for begins. */
export function draftAfterContent(reading: Reading, cue: VerbCue, lo: number): Draft | undefined {
  const credit = creditAfterQuote(reading, cue, lo) ?? creditAfterClause(reading, cue, lo);
  if (!credit) return undefined;
  const first = trimmed(reading, { from: contentStart(reading, credit.contentTo, lo), to: credit.contentTo });
  if (first.from >= first.to || opensWithSource(reading, first)) return undefined;
  // Behind "“…,” said Lee," only more quotation is Lee's: what stands there without marks is about Lee.
  const more = goingOn(reading, cue, credit.end);
  const quotedOnly = reading.quoteAt[first.to - 1] !== -1 && credit.source.from >= credit.cue.to;
  const content = [first, ...(quotedOnly ? more.filter(({ from }) => reading.quoteAt[from] !== -1) : more)];
  const quoted = content.some(({ from, to }) => reading.quoteAt[from] !== -1 && reading.quoteAt[to - 1] !== -1);
  return {
    reading,
    source: [credit.source],
    cue: credit.cue,
    content: content.map((range) => ({ ...range, reading })),
    stance: cue.verb.thinks ? "attitude" : "statement",
    confidence: quoted ? 0.95 : 0.8,
  };
}

/** "**According to a letter**, the mayor knew": what stands before that is nothing that the mayor knew. */
function opensWithSource({ tokens }: Reading, { from }: Range): boolean {
  const at = /^(?:but|and|yet)$/.test(tokens[from]!.lower) ? from + 1 : from;
  return tokens[at]?.lower === "according" && tokens[at + 1]?.lower === "to";
}

/** The quotation that ends right before a token, a comma or dash between them; its index, or -1. */
function quoteBefore({ tokens, quoteAt }: Reading, at: number): number {
  let i = at - 1;
  if (i >= 0 && quoteAt[i] === -1 && /^(?:,|—|–|--|\.\.\.)$/.test(tokens[i]!.text)) i--;
  return i >= 0 ? quoteAt[i]! : -1;
}

function creditAfterQuote(reading: Reading, cue: VerbCue, lo: number): Credit | undefined {
  const { quotes } = reading;
  const group = verbGroupStart(reading, cue.from, lo);
  const direct = quoteBefore(reading, group);
  if (direct !== -1 && !isPassive(reading, cue, group)) {
    const source = nounPhraseAfter(reading, cue.to, sentenceEnd(reading, cue.from));
    const cueTo = cue.to;
    if (source) return { source, cue: { from: group, to: cueTo }, contentTo: quotes[direct]!.to, end: source.to };
  }
  const behind = lastQuoteBefore(reading, group, lo);
  if (behind === undefined) return undefined;
  const subject = subjectBefore(reading, group, behind.to);
  if (!subject || quoteBefore(reading, subject.from) === -1 || isPassive(reading, cue, group)) return undefined;
  const next = reading.tokens[cue.to];
  if (next && cue.to < sentenceEnd(reading, cue.from) && takesClause(reading, cue)) return undefined;
  const end = withMedium(reading, cue.to);
  return { source: subject, cue: { from: group, to: end }, contentTo: behind.to, end };
}

/** "“Great,” he said the plan was" is no credit for the quotation; "he told reporters" and "he said Monday" are. */
function takesClause(reading: Reading, cue: VerbCue): boolean {
  const next = reading.tokens[cue.to]!;
  if (next.lower === "that") return cue.verb.says;
  if (!cue.verb.bare || !/^(?:DET|PRON|PROPN|NOUN)$/.test(next.pos)) return false;
  return complementAfter(reading, cue, cue.to) !== undefined;
}

/** The last quotation that ends before a token and after `lo`, no further than a sentence's beginning away. */
function lastQuoteBefore(
  { quotes, quoteAt, sentences, sentenceAt }: Reading,
  at: number,
  lo: number,
): Range | undefined {
  const start = Math.max(lo, sentences[sentenceAt[at]!]!.firstToken - 1);
  for (let i = at - 1; i >= start && i >= 0; i--) if (quoteAt[i] !== -1) return quotes[quoteAt[i]!];
  return undefined;
}

/** "The plan works, Lee said." and "The plan works, said Lee." */
function creditAfterClause(reading: Reading, cue: VerbCue, lo: number): Credit | undefined {
  const { tokens, quoteAt } = reading;
  if (!cue.verb.bare && !cue.verb.says && !cue.verb.tells) return undefined;
  const group = verbGroupStart(reading, cue.from, lo);
  if (isPassive(reading, cue, group)) return undefined;
  const hi = sentenceEnd(reading, cue.from);
  if (tokens[group - 1]?.text === "," && group - 1 > lo && quoteAt[group - 1] === -1) {
    const source = cue.verb.bare ? nounPhraseAfter(reading, cue.to, hi) : undefined;
    const ends = source && (source.to >= hi || (cue.verb.lemma === "say" && tokens[source.to]?.text === ","));
    const clause = source && (hasFiniteVerb(reading, lo, group - 1) || isVerb(reading, source.to + 1));
    if (source && ends && clause && !/ing$/.test(tokens[cue.from]!.lower)) {
      return { source, cue: { from: group, to: cue.to }, contentTo: group - 1, end: source.to };
    }
  }
  const next = tokens[cue.to];
  if (
    cue.to < hi &&
    !(
      next &&
      (GOES_ON.test(next.lower) || isAdverbial(next) || (cue.verb.tells && !complementAfter(reading, cue, cue.to)))
    )
  )
    return undefined;
  if (cue.to < hi && complementAfter(reading, cue, cue.to)) return undefined;
  const subject = subjectBehindComma(reading, group, lo);
  if (!subject) return undefined;
  const comma = subject.from - 1;
  if (!hasFiniteVerb(reading, lo, comma) && !isInterrupted(reading, cue)) return undefined;
  if (
    /^(?:as|like|when|if|while|because|although|though|who|which|that|what)$/.test(tokens[lo]?.lower ?? "") &&
    tokens[lo]!.lower !== "that"
  ) {
    if (!hasFiniteVerb(reading, lastComma(reading, comma, lo) ?? comma, comma) && !isInterrupted(reading, cue)) {
      return undefined;
    }
  }
  const end = withMedium(reading, cue.to);
  return { source: subject, cue: { from: group, to: end }, contentTo: comma, end };
}

/** "Lee said **Monday**", "**here** on Wednesday", "**without** giving details", "**bluntly**": when, where and how it was said. */
const isAdverbial = (token: Token): boolean =>
  isDay(token) || isTime(token) || /^(?:ADV|ADP)$/.test(token.pos) || /^(?:late|early)$/.test(token.lower);

/** "The outage, says Lee, **will** last". */
const isVerb = ({ tokens, quoteAt }: Reading, at: number): boolean =>
  quoteAt[at] === -1 && /^(?:AUX|VERB)$/.test(tokens[at]?.pos ?? "") && !/ing$/.test(tokens[at]!.lower);

/** "The outage, Lee said, will last": the verb of what is said stands behind the cue. */
function isInterrupted(reading: Reading, cue: VerbCue): boolean {
  return reading.tokens[cue.to]?.text === "," && goingOn(reading, cue, cue.to).length > 0;
}

/** "The plan works, **Lee** said", "The plan works, **Lee, a baker,** said": the subject begins right behind a comma. */
function subjectBehindComma(reading: Reading, group: number, lo: number): Range | undefined {
  const { tokens, quoteAt } = reading;
  const comma = lastComma(reading, group, lo);
  if (comma === undefined) return undefined;
  if (comma < group - 1) {
    const subject = subjectBefore(reading, group, comma + 1);
    return subject?.from === comma + 1 ? subject : undefined;
  }
  const subject = subjectBefore(reading, group, lo);
  const before = subject && subject.from - 1;
  return before !== undefined && before > lo && tokens[before]!.text === "," && quoteAt[before] === -1
    ? subject
    : undefined;
}

function lastComma({ tokens, quoteAt }: Reading, before: number, lo: number): number | undefined {
  for (let i = before - 1; i > lo && quoteAt[i] === -1; i--) if (tokens[i]!.text === ",") return i;
  return undefined;
}

function hasFiniteVerb({ tokens, quoteAt }: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const { pos, lower } = tokens[i]!;
    if (quoteAt[i] !== -1) return true;
    if (pos === "AUX" || (pos === "VERB" && !/ing$/.test(lower) && tokens[i - 1]!.lower !== "to")) return true;
  }
  return false;
}

/** Where the content that ends at `to` begins: with its quotation, or with its sentence where words stand before that. */
export function contentStart({ sentences, sentenceAt, quoteAt, quotes }: Reading, to: number, lo: number): number {
  const quote = quoteAt[to - 1]!;
  const anchor = quote === -1 ? to - 1 : quotes[quote]!.from;
  const start = Math.max(lo, sentences[sentenceAt[anchor]!]!.firstToken);
  const outer = quoteAt[start]!;
  return outer === -1 ? start : quotes[outer]!.from;
}

/** What is said goes on behind the cue: "he said, “more”", and "The plan, he said, works". */
function goingOn(reading: Reading, cue: VerbCue, end: number): Range[] {
  const { tokens, quoteAt, quotes } = reading;
  const comma = tokens[end];
  const hi = sentenceEnd(reading, cue.from);
  const quote = quoteFurtherOn(reading, end, hi);
  if (quote !== undefined) return [{ from: quotes[quote]!.from, to: quotes[quote]!.to }];
  if (!comma || quoteAt[end] !== -1) return [];
  if (comma.text !== "," || end + 1 >= hi || WRITER_GOES_ON.test(tokens[end + 1]!.lower)) return [];
  if (/ing$/.test(tokens[end + 1]!.lower) || !hasFiniteVerb(reading, end, hi)) return [];
  return [contentFrom(reading, end + 1, hi)];
}

/** A quotation after a comma, no verb of the writer's in between: "Lee said in March, “but …”". */
function quoteFurtherOn({ tokens, quoteAt }: Reading, end: number, hi: number): number | undefined {
  for (let i = end; i < hi && i < end + 14; i++) {
    if (quoteAt[i] !== -1) return i > end && /^[,:;—–-]+$/.test(tokens[i - 1]!.text) ? quoteAt[i] : undefined;
    if (tokens[i]!.pos === "VERB" || tokens[i]!.pos === "AUX") return undefined;
  }
  return undefined;
}

/** After "he said," these begin what the writer adds. */
const WRITER_GOES_ON =
  /^(?:but|and|while|as|after|before|when|though|although|according|who|which|whose|where|in|at|on|during|because|since|then|referring|citing)$/;
