import type { VerbCue } from "./cues.ts";
import { type Range, type Reading, sentenceEnd, trimmed } from "./reading.ts";
import { isDay, isTime } from "./source.ts";

/** Participles with which the writer goes on to report. */
const GOES_ON_REPORTING =
  /^(?:adding|saying|noting|arguing|claiming|citing|calling|explaining|insisting|suggesting|referring|telling|warning|pointing|stressing|accusing|describing|declaring|writing)$/;
const WH = /^(?:whether|if|how|what|why|who|where|which|when)$/;
const NOMINATIVE = /^(?:i|you|he|she|it|we|they|there|this)$/;
const CLAUSE_START = new Set(["DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM", "SCONJ", "ADV", "SYM"]);
/** Farthest that "that" or a quotation may stand behind the verb, hearer and time in between. */
const REACH = 24;

/** What a cue's right-hand complement is: content as a range, and where the cue ends when a colon belongs to it. */
export interface Complement {
  readonly content: Range;
  readonly cueTo: number;
}

/** The complement that follows a reporting verb, if it takes what stands there. */
export function complementAfter(
  reading: Reading,
  cue: VerbCue,
  cueTo: number,
  subordinate = false,
): Complement | undefined {
  const { tokens } = reading;
  const hi = subordinate ? firstComma(reading, cueTo, sentenceEnd(reading, cue.from)) : sentenceEnd(reading, cue.from);
  const start = complementStart(reading, cue, cueTo, hi);
  if (start === undefined || start >= hi) return undefined;
  const colon = tokens[cueTo]?.text === ":" && start === cueTo + 1;
  return { content: contentFrom(reading, start, hi), cueTo: colon ? cueTo + 1 : cueTo };
}

function firstComma({ tokens, quoteAt }: Reading, from: number, hi: number): number {
  for (let i = from + 1; i < hi; i++) if (tokens[i]!.text === "," && quoteAt[i] === -1) return i;
  return hi;
}

/** From a first token to where the clause ends: the sentence's end, or a participle that goes on reporting. */
export function contentFrom(reading: Reading, start: number, hi: number): Range {
  const { quotes, quoteAt } = reading;
  const first = quoteAt[start]!;
  if (first !== -1 && quotes[first]!.to >= hi) return { from: start, to: quotes[first]!.to };
  let end = clauseEnd(reading, start, hi);
  const last = quoteAt[end - 1]!;
  if (last !== -1) end = Math.max(end, quotes[last]!.to);
  return trimmed(reading, { from: start, to: end });
}

/** Where a clause that runs to `hi` ends because the writer speaks on: ", adding …", ", according to …", "; ". */
function clauseEnd({ tokens, quoteAt }: Reading, start: number, hi: number): number {
  for (let i = start + 1; i < hi - 1; i++) {
    if (quoteAt[i] !== -1) continue;
    const { text, pos } = tokens[i]!;
    if (text === ";") return i;
    if (pos === "CCONJ" && reportsOn(tokens, i + 1, hi)) return i;
    const next = tokens[i + 1]!;
    if (next.lower === "according" && quoteAt[i + 1] === -1) return i;
    if (text !== ",") continue;
    if (GOES_ON_REPORTING.test(next.lower)) return i;
    if (/^(?:but|though|although|while|after|as)$/.test(next.lower) && hasCueSoon(tokens, i + 2, hi)) return i;
  }
  return hi;
}

/** "… and said", "… but added": the subject goes on to report something else. */
function reportsOn(tokens: Reading["tokens"], from: number, hi: number): boolean {
  let at = from;
  while (at < hi && at < from + 3 && (tokens[at]!.pos === "ADV" || tokens[at]!.pos === "AUX")) at++;
  return /^(?:said|says|told|tells|added|adds|called|noted|wrote|asked|argued|warned|insisted|urged|vowed|pledged|promised|accused|predicted|described)$/.test(
    tokens[at]?.lower ?? "",
  );
}

function hasCueSoon(tokens: Reading["tokens"], from: number, hi: number): boolean {
  for (let i = from; i < from + 6 && i < hi; i++)
    if (/^(?:said|says|told|added|noted)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** The first token of what is said, or undefined where the verb does not take what follows. */
function complementStart(reading: Reading, { verb }: VerbCue, cueTo: number, hi: number): number | undefined {
  const { tokens, quoteAt } = reading;
  const next = tokens[cueTo];
  if (!next || cueTo >= hi) return undefined;
  if (quoteAt[cueTo] !== -1) return verb.says || verb.tells || verb.of ? cueTo : undefined;
  if (/^[,:]$|^[—–]/.test(next.text)) {
    if (quoteAt[cueTo + 1] !== -1 && quoteAt[cueTo + 1] !== undefined && (verb.says || verb.tells)) return cueTo + 1;
    if (next.text === ":" && verb.says) return cueTo + 1;
  }
  const marked = markedStart(reading, verb, cueTo, hi);
  if (marked !== undefined) return marked;
  if (verb.quotes) return undefined;
  if (verb.bare && (startsClause(reading, cueTo, hi) || (verb.lemma === "say" && mayStartClause(reading, cueTo, hi))))
    return afterTime(reading, cueTo, hi);
  if (verb.tells) return bareAfterHearer(reading, cueTo, hi);
  return verb.of && startsObject(reading, cueTo, hi) ? cueTo : undefined;
}

/** A statement in quotation marks begins at a token. */
function beginsQuotation({ quotes, quoteAt }: Reading, at: number): boolean {
  const quote = quotes[quoteAt[at]!]!;
  return quote.from === at && quote.quotation.use === "speech";
}

/** "that", "whether", "to" or a quotation, at once or behind a hearer, a time or a place. */
function markedStart(reading: Reading, verb: VerbCue["verb"], cueTo: number, hi: number): number | undefined {
  const { tokens, quoteAt } = reading;
  for (let i = cueTo; i < hi && i < cueTo + REACH; i++) {
    const { lower, pos } = tokens[i]!;
    const near = i === cueTo;
    if (quoteAt[i] !== -1 && verb.tells && beginsQuotation(reading, i)) return i;
    if (quoteAt[i] !== -1) return (verb.says || verb.tells) && tokens[i - 1]!.text.match(/^[,:]$/) ? i : undefined;
    if (lower === "that" && (verb.says || verb.tells))
      return near || verb.tells || isGap(tokens, cueTo, i) ? i : undefined;
    if (WH.test(lower) && near && (verb.says || verb.tells)) return i;
    if (/^(?:whether|if|how|why|what)$/.test(lower) && verb.tells) return i;
    if (lower === "to" && tokens[i + 1]?.pos === "VERB") {
      if (verb.wills && near) return i;
      if (verb.tells && i > cueTo) return i;
    }
    if ((pos === "VERB" || pos === "AUX") && !near) return undefined;
  }
  return undefined;
}

/** Between the verb and "that" stand a hearer, a time or a place; a noun of its own ("evidence that") keeps "that". */
function isGap(tokens: Reading["tokens"], from: number, that: number): boolean {
  const before = tokens[that - 1]!;
  return (
    before.text === "," ||
    isDay(before) ||
    before.pos === "PROPN" ||
    before.pos === "ADV" ||
    before.pos === "PRON" ||
    isTime(before) ||
    tokens[from]!.pos === "ADP" ||
    tokens[from]!.pos !== "DET"
  );
}

/** What follows "said" is a clause even where the tagger sees no verb in it, if it is long enough. */
function mayStartClause({ tokens }: Reading, from: number, hi: number): boolean {
  const { pos, lower } = tokens[from]!;
  if (
    /^(?:goodbye|hello|thanks|sorry|yes|no|nothing|little|much|more|something|anything|so|prayers?|grace)$/.test(lower)
  ) {
    return false;
  }
  return hi - from >= SHORTEST_CLAUSE && /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(pos) && !isDay(tokens[from]);
}
const SHORTEST_CLAUSE = 4;

/** "said the plan works": a noun phrase or adverbial, and a finite verb after it. */
function startsClause({ tokens, quoteAt }: Reading, from: number, hi: number): boolean {
  const first = tokens[from]!;
  if (
    !CLAUSE_START.has(first.pos) &&
    !/^(?:if|in|on|at|after|when|while|as|for|under|with|because|about|by)$/.test(first.lower)
  )
    return false;
  for (let i = from + 1; i < hi; i++) {
    if (quoteAt[i] !== -1) return true;
    const { pos, lower } = tokens[i]!;
    const { lower: before, pos: beforePos } = tokens[i - 1]!;
    if (beforePos === "CCONJ" && i > from + 1) continue;
    // "in an emailed statement": a participle between article and noun.
    if (pos === "VERB" && beforePos === "DET" && tokens[i + 1]?.pos === "NOUN") continue;
    if (pos === "AUX" || (pos === "VERB" && !/ing$/.test(lower) && before !== "to")) return true;
  }
  return false;
}

/** "said Tuesday the plan works": the day is neither cue nor content. */
function afterTime({ tokens }: Reading, from: number, hi: number): number {
  let at = from;
  if (tokens[at]!.lower === "on" && isDay(tokens[at + 1])) at++;
  if (at < hi && isDay(tokens[at]) && !/^(?:is|was|will|would)$/.test(tokens[at + 1]?.lower ?? "")) at++;
  else at = from;
  while (
    at < hi &&
    at > from &&
    /^(?:morning|afternoon|evening|night|that)$/.test(tokens[at]!.lower) &&
    tokens[at]!.lower !== "that"
  )
    at++;
  return at;
}

/** "told reporters he was tired": the clause begins with the pronoun, or the article, after the hearer. */
function bareAfterHearer({ tokens, quoteAt }: Reading, from: number, hi: number): number | undefined {
  for (let i = from + 1; i < hi && i < from + 9; i++) {
    if (quoteAt[i] !== -1) return undefined;
    const { lower, pos } = tokens[i]!;
    if (NOMINATIVE.test(lower)) return i;
    if (pos === "DET" && i > from + 1 && /^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]!.pos)) return i;
    if (pos === "VERB" || pos === "AUX" || pos === "SCONJ") return undefined;
  }
  return undefined;
}

function startsObject({ tokens, quoteAt }: Reading, from: number, hi: number): boolean {
  const first = tokens[from];
  if (!first || from >= hi || quoteAt[from] !== -1) return false;
  return CLAUSE_START.has(first.pos) && first.pos !== "SCONJ" && first.pos !== "ADV" && !isDay(first);
}
