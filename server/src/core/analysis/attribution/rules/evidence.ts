import { DOCUMENT_NOUNS, EVIDENCE_NOUNS } from "../../../lexicon/documentNouns.ts";
import { PERSON_NOUNS } from "../../../lexicon/personNouns.ts";
import type { Token } from "../../../text/token.ts";
import { contentStart } from "./afterContent.ts";
import { contentFrom } from "./content.ts";
import { type Draft, SURE } from "./draft.ts";
import { type Range, type Reading, sentenceEnd, trimmed } from "./reading.ts";
import { PUTS, RECORDS, SHOWS, TELLS } from "./signals.ts";
import { isTime, subjectBefore, verbGroupStart } from "./source.ts";

const MONEY_LETTERS =
  /^(?:Rs|INR|Tk|US|KSh|Ksh|Sh|TSh|USh|RM|Rp|NT|HK|EUR|USD|GBP|GHS|NGN|ZAR|CFA|SEK|NOK|DKK|CHF)\.?$/;
const ABOUT =
  /^(?:about|around|roughly|nearly|almost|just|only|some|over|under|above|below|more|less|than|at|least|up|to|between|a|an|US)$/i;
/** Between "put" and "at 41 percent" stands what is put there. */
const FARTHEST = 12;

/** "Data from the ministry show 41 cases": where records are what tells, the verb reports, whatever the tagger takes it for. */
export function draftShowing(reading: Reading, at: number, lo: number): Draft | undefined {
  const { tokens } = reading;
  if (!SHOWS.test(tokens[at]!.lower)) return undefined;
  const next = tokens[at + 1];
  if (!next || !/^(?:DET|NUM|NOUN|PROPN|ADJ|SYM|PRON|SCONJ)$/.test(next.pos) || next.lower === "up") return undefined;
  const group = verbGroupStart(reading, at, lo);
  const source = subjectBefore(reading, group, lo);
  return source && isEvidence(reading, source) ? draftOf(reading, source, { from: group, to: at + 1 }) : undefined;
}

/**
 * "Loans fell to 38,000 last year, council figures **show**.": records at a sentence's end, whose verb the tagger of parts of speech
 * takes for a noun there. `at`: the verb.
 */
export function draftShowingBehind(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt } = reading;
  const hi = sentenceEnd(reading, at);
  const shows = SHOWS.test(tokens[at]!.lower);
  const tells = TELLS.test(tokens[at]!.text);
  if ((!shows && !tells) || quoteAt[at] !== -1 || (at !== hi - 1 && !(shows && endsWithTime(reading, at, hi))))
    return undefined;
  let comma = at - 1;
  while (comma > 0 && at - comma < FARTHEST && tokens[comma]!.text !== "," && quoteAt[comma] === -1) comma--;
  const source = { from: comma + 1, to: at };
  if (comma < 0 || tokens[comma]!.text !== "," || source.from >= at) return undefined;
  if (!(tells ? isTeller(reading, source) : isEvidence(reading, source) || isSeenRecord(reading, source)))
    return undefined;
  const verb = tokens
    .slice(source.from, at)
    .some(({ pos, lower }) => /^(?:VERB|AUX|SCONJ|PRON)$/.test(pos) && !SEEN.test(lower));
  if (verb) return undefined;
  const content = trimmed(reading, { from: contentStart(reading, comma, 0), to: comma });
  const clause = tokens.slice(content.from, content.to).some(({ pos }) => pos === "VERB" || pos === "AUX");
  // "Thefts fell by a third, figures show": the tagger of parts of speech takes "fell" for a noun.
  if (content.from >= content.to || !(clause || (shows && content.to - content.from >= SHORTEST_CLAUSE)))
    return undefined;
  const cue = { from: at, to: at + 1 };
  return { reading, source: [source], cue, content: [{ ...content, reading }], stance: "statement", confidence: SURE };
}

/** Tokens of a clause whose verb the tagger does not know. */
const SHORTEST_CLAUSE = 5;

/** "Prices rose, data showed **on Monday**, well above the target": when they did, and then a comma or the end. */
function endsWithTime({ tokens }: Reading, at: number, hi: number): boolean {
  let end = tokens[at + 1]?.lower === "on" ? at + 2 : at + 1;
  if (/^(?:this|last)$/.test(tokens[end]?.lower ?? "")) end++;
  return end < hi && isTime(tokens[end]) && (end + 1 === hi || tokens[end + 1]!.text === ",");
}

const SEEN = /^(?:seen|obtained|reviewed|released|published|leaked|filed|shared)$/;

/**
 * "The team", "the Harbour Trust", "local critics": with an article, a name, or people, it is somebody, rather than a list's last part
 * ("ships, boats, claims").
 */
function isTeller({ tokens }: Reading, { from, to }: Range): boolean {
  const [first, last] = [tokens[from]!, tokens[to - 1]!];
  if (last.lower.endsWith("s") && PERSON_NOUNS.has(last.lower.slice(0, -1))) {
    return (
      tokens.slice(from, to - 1).every(({ pos }) => /^(?:ADJ|NOUN|PROPN|DET)$/.test(pos)) && to - from <= LONGEST_TELLER
    );
  }
  const opens =
    /^(?:the|its|their|his|her)$/.test(first.lower) || (first.pos === "PROPN" && /^\p{Lu}/u.test(first.text));
  return opens && /^(?:NOUN|PROPN)$/.test(last.pos) && to - from <= LONGEST_TELLER;
}
const LONGEST_TELLER = 7;

/** "Documents seen by The Ledger". */
function isSeenRecord(reading: Reading, { from, to }: Range): boolean {
  const { tokens } = reading;
  const seen = tokens.findIndex(({ lower }, i) => i > from && i < to && SEEN.test(lower));
  return seen > from && tokens[seen + 1]?.lower === "by" && isEvidence(reading, { from, to: seen });
}

/**
 * "Minutes of a meeting held in May **record** that the board waited", "The letter, seen by the Herald, **states** that …": the tagger of
 * parts of speech takes such verbs behind records, and behind what is told of any paper between commas, for nouns. `at`: the verb.
 */
export function draftRecording(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt, sentences, sentenceAt } = reading;
  if (!RECORDS.test(tokens[at]!.lower) || tokens[at + 1]?.lower !== "that" || quoteAt[at] !== -1) return undefined;
  let from = sentences[sentenceAt[at]!]!.firstToken;
  if (/^(?:but|and|yet)$/.test(tokens[from]!.lower)) from++;
  if (at === from || at - from > LONGEST_RECORD) return undefined;
  const to = beforeAside(reading, from, at);
  if (!(to < at ? isDocument(reading, { from, to }) : isEvidence(reading, { from, to }))) return undefined;
  for (let i = from; i < to; i++) {
    const { pos, lower } = tokens[i]!;
    // "Held in May", "signed by the board": what was done with them.
    const done = /(?:e[dn]|eld|ept|ade)$/.test(lower) && tokens[i + 1]?.pos === "ADP";
    if (quoteAt[i] !== -1 || /^(?:AUX|PRON|PUNCT|SCONJ)$/.test(pos) || (pos === "VERB" && !done)) return undefined;
  }
  return draftOf(reading, { from, to: at }, { from: at, to: at + 1 });
}
const LONGEST_RECORD = 14;

/** Before ", seen by the Herald," or ", dated 3 May and signed by Ruiz,"; the verb itself where nothing of the kind stands before it. */
function beforeAside({ tokens, quoteAt }: Reading, from: number, verb: number): number {
  if (tokens[verb - 1]!.text !== ",") return verb;
  let comma = verb - 2;
  while (comma > from && tokens[comma]!.text !== "," && quoteAt[comma] === -1) comma--;
  const told = comma > from && tokens[comma]!.text === "," && TOLD_OF.test(tokens[comma + 1]!.lower);
  return told ? comma : verb;
}
const TOLD_OF =
  /^(?:seen|obtained|reviewed|viewed|released|published|leaked|filed|shared|dated|addressed|signed|sent|written|submitted|issued|drafted|prepared|made)$/;

/** "Police put the crowd at 4,000", "the report puts the cost at $4 million": a number, and who gives it. */
export function draftPutting(reading: Reading, at: number, lo: number): Draft | undefined {
  const { tokens } = reading;
  if (!PUTS.test(tokens[at]!.lower) || !isPutAtNumber(reading, at)) return undefined;
  const group = verbGroupStart(reading, at, lo);
  if (/^(?:is|are|was|were|be|been|being)$/.test(tokens[at - 1]?.lower ?? "")) return undefined;
  const source = subjectBefore(reading, group, lo);
  return source && draftOf(reading, source, { from: group, to: at + 1 });
}

function isPutAtNumber(reading: Reading, put: number): boolean {
  const { tokens, quoteAt } = reading;
  const hi = Math.min(sentenceEnd(reading, put), put + FARTHEST);
  let at = put + 1;
  while (at < hi && tokens[at]!.lower !== "at") {
    const { pos, lower } = tokens[at]!;
    if (quoteAt[at] !== -1 || /^(?:VERB|AUX|PUNCT|SCONJ)$/.test(pos) || /^(?:to|into|on|up|out)$/.test(lower))
      return false;
    at++;
  }
  if (at === put + 1 || at >= hi) return false;
  let number = at + 1;
  while (number < hi && ABOUT.test(tokens[number]!.text)) number++;
  // "at **Rs** 9.6 crore", "at **KSh** 40 billion".
  if (MONEY_LETTERS.test(tokens[number]?.text ?? "")) number += tokens[number + 1]?.text === "." ? 2 : 1;
  return number < hi && /^\p{Sc}|\p{N}/u.test(tokens[number]!.text);
}

/** What the source is, before what is said of it, is a record: "**figures** released on Monday", "FEC **records**". */
const isEvidence = ({ tokens }: Reading, range: Range): boolean => isOneOf(EVIDENCE_NOUNS, headOf(tokens, range));

/** "An internal **memo**": any paper. */
const isDocument = ({ tokens }: Reading, range: Range): boolean => isOneOf(DOCUMENT_NOUNS, headOf(tokens, range));

function headOf(tokens: readonly Token[], { from, to }: Range): string {
  let head = from;
  for (let i = from; i < to; i++) {
    const { pos } = tokens[i]!;
    if (pos === "NOUN" || pos === "PROPN") head = i;
    else if (i > head && !/^(?:ADJ|DET|NUM)$/.test(pos)) break;
  }
  return tokens[head]!.lower;
}

export const isOneOf = (nouns: ReadonlySet<string>, noun: string): boolean =>
  nouns.has(noun) || nouns.has(noun.replace(/ies$/, "y")) || nouns.has(noun.replace(/s$/, ""));

function draftOf(reading: Reading, source: Range, cue: Range): Draft | undefined {
  const content = contentFrom(reading, cue.to, sentenceEnd(reading, cue.from));
  if (content.from >= content.to) return undefined;
  return { reading, source: [source], cue, content: [{ ...content, reading }], stance: "statement", confidence: SURE };
}
