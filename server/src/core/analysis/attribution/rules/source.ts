import type { Token } from "../../../text/token.ts";
import type { Range, Reading } from "./reading.ts";

export const NOMINAL = new Set(["PROPN", "NOUN", "DET", "ADJ", "NUM", "PRON", "SYM", "X"]);
const HEAD = new Set(["PROPN", "NOUN", "PRON", "NUM"]);
export const RELATIVE = /^(?:who|which|that)$/;
export const RELATIVE_AFTER_COMMA = /^(?:who|which|whose|whom|where|when)$/;
const AUXILIARY =
  /^(?:has|have|had|having|is|are|was|were|be|been|being|am|'s|'ve|'d|'re|'m|'ll|do|does|did|will|would|can|could|may|might|must|shall|should)$/;
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|tomorrow|(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun)\.?|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept|oct|nov|dec)\.?)$/;
const ARTICLE = /^(?:a|an|the|his|her|its|their|our|my|your|no|every)$/;
export const SUBJECT_PRONOUN = /^(?:i|you|he|she|it|we|they)$/;
export const NEVER_SUBJECT = /^(?:him|me|us|them|herself|himself|themselves|itself)$/;

/** True where a word is a day or a month rather than somebody. */
export function isDay(token: Token | undefined): boolean {
  return token !== undefined && DAY.test(token.lower);
}

const TIME =
  /^(?:day|week|weekend|month|year|morning|afternoon|evening|night|hour|spring|summer|autumn|fall|winter|century|decade|season|quarter)s?$/;

/** True for the last word of "this month", "last week". */
export function isTime(token: Token | undefined): boolean {
  return token !== undefined && (TIME.test(token.lower) || isDay(token));
}

/** The first word of a verb's group: its auxiliaries, negation, adverbs, and "went on to" belong to the cue. */
export function verbGroupStart({ tokens, quoteAt }: Reading, verb: number, lo: number): number {
  let from = verb;
  for (let i = verb - 1; i >= lo && quoteAt[i] === -1; i--) {
    const { lower, pos } = tokens[i]!;
    if (isDay(tokens[i])) break;
    if (
      AUXILIARY.test(lower) ||
      lower === "not" ||
      lower === "n't" ||
      (pos === "ADV" && !/^(?:when|how|why|where|here|there|however)$/.test(lower))
    ) {
      from = i;
      continue;
    }
    if (lower !== "to" || from !== i + 1) break;
    let before = i - 1;
    while (before > lo && /^(?:on|forward|ahead)$/.test(tokens[before]!.lower)) before--;
    if (before < lo || tokens[before]!.pos !== "VERB") break;
    from = before;
    i = before;
  }
  return from;
}

function sentenceStart({ sentences, sentenceAt }: Reading, at: number): number {
  return sentences[sentenceAt[at]!]!.firstToken;
}

/** The subject that stands left of a verb group, or undefined. `lo`: where the clause's stretch of text begins. */
export function subjectBefore(reading: Reading, group: number, lo: number): Range | undefined {
  const { tokens, quoteAt } = reading;
  const last = group - 1;
  if (last < lo || quoteAt[last] !== -1) return undefined;
  const { lower, text, pos } = tokens[last]!;
  if (RELATIVE.test(lower)) return isRelative(tokens, last, lo) ? { from: last, to: last + 1 } : undefined;
  // "A person familiar with them said": what speaks is the phrase that "them" ends.
  if (NEVER_SUBJECT.test(lower))
    return tokens[last - 1]?.pos === "ADP" ? nounPhraseBefore(reading, last, lo) : undefined;
  if (SUBJECT_PRONOUN.test(lower)) return { from: last, to: last + 1 };
  if (pos === "CCONJ") return clauseSubject(reading, sentenceStart(reading, last), last);
  if (ARTICLE.test(lower)) return undefined;
  if (text === "," || text === "—" || text === "–") return subjectWithApposition(reading, last, lo);
  return nounPhraseBefore(reading, last, lo);
}

/** "who", or a "which" or "that" with a noun or a comma before it. */
function isRelative(tokens: readonly Token[], at: number, lo: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]!.lower === "who") return at > lo;
  return at > lo && before !== undefined && (before.text === "," || before.pos === "NOUN" || before.pos === "PROPN");
}

/** The subject of the first finite verb between `lo` and `hi`: that of "A did x and said". */
export function clauseSubject(reading: Reading, lo: number, hi: number): Range | undefined {
  const { tokens, quoteAt } = reading;
  for (let i = lo; i < hi; i++) {
    const { pos, lower } = tokens[i]!;
    if (quoteAt[i] !== -1 || (pos !== "VERB" && pos !== "AUX") || /ing$/.test(lower)) continue;
    if (tokens[i - 1]?.lower === "to") continue;
    const group = verbGroupStart(reading, i, lo);
    const before = tokens[group - 1];
    if (!before || group - 1 < lo || before.pos === "CCONJ") continue;
    const subject = subjectBefore(reading, group, lo);
    if (subject && !RELATIVE.test(tokens[subject.from]!.lower)) return subject;
  }
  return undefined;
}

/** The noun phrase that ends with the token at `last`. */
function nounPhraseBefore({ tokens, quoteAt }: Reading, last: number, lo: number): Range | undefined {
  let from = last + 1;
  for (let i = last; i >= lo; i--) {
    const token = tokens[i]!;
    if (token.text === ")" && quoteAt[i] === -1) {
      const open = parenthesisStart(tokens, i, lo);
      if (open === i) break;
      i = open;
      continue;
    }
    if (quoteAt[i] !== -1 || !(continuesPhrase(tokens, i, lo) || (i === last && isCapitalised(token)))) break;
    from = i;
    if (SUBJECT_PRONOUN.test(token.lower)) break;
  }
  // A phrase that begins with a preposition is an adverbial; the subject is what follows it.
  if (from <= last && tokens[from]!.pos === "ADP") from = afterAdverbial(tokens, from, last);
  while (from < last && (isDay(tokens[from]) || /^(?:and|but|or)$/.test(tokens[from]!.lower))) from++;
  const range = { from, to: last + 1 };
  return isPhrase(tokens, range) ? range : undefined;
}

/** Farthest that a name's parenthesis ("(D-Vale)") reaches. */
export const LONGEST_PARENTHESIS = 8;

/** The opening parenthesis of the closing one at a token, not far away; else that token. */
function parenthesisStart(tokens: readonly Token[], close: number, lo: number): number {
  for (let i = close - 1; i > lo && i > close - LONGEST_PARENTHESIS; i--) if (tokens[i]!.text === "(") return i;
  return close;
}

function continuesPhrase(tokens: readonly Token[], i: number, lo: number): boolean {
  const { pos, lower, text } = tokens[i]!;
  const before = i > lo ? tokens[i - 1]! : undefined;
  const isNounBefore = before !== undefined && (before.pos === "NOUN" || before.pos === "PROPN" || before.text === "%");
  if (RELATIVE.test(lower)) return lower !== "that" ? isNounBefore : isNounBefore && tokens[i + 1]?.pos === "VERB";
  if (/^(?:when|if|because|while|as|since|though|although|unless|until|whether|than|so)$/.test(lower)) return false;
  if (NOMINAL.has(pos)) return true;
  if (lower === "'s" || lower === "'" || text === "-" || text === "&" || text === "/" || text === '"' || text === "''")
    return pos !== "AUX";
  if (/^[“”‘’]$/.test(text)) return true;
  if (pos === "ADP" || lower === "to") return true;
  if (pos === "CCONJ") return before !== undefined && (HEAD.has(before.pos) || before.pos === "ADJ");
  if (pos === "ADV") return tokens[i + 1]?.pos === "ADJ" || tokens[i + 1]?.pos === "NUM";
  if (pos === "VERB" && isNameLike(tokens[i]!, before, tokens[i + 1])) return true;
  if (pos === "VERB" || pos === "AUX")
    return (
      before !== undefined &&
      (RELATIVE.test(before.lower) ||
        (pos === "VERB" && isNounBefore && /(?:ed|ing|en)$/.test(lower)) ||
        before.pos === "AUX" ||
        before.pos === "DET")
    );
  return false;
}

/** A capitalised word beside a capitalised name is part of it, whatever the tagger takes it for. */
function isNameLike(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (!/^\p{Lu}/u.test(token.text)) return false;
  return (
    (before?.pos === "PROPN" && /^\p{Lu}/u.test(before.text)) || (after?.pos === "PROPN" && /^\p{Lu}/u.test(after.text))
  );
}

/** Behind "In an interview" in "In an interview Marsh said": where the second noun phrase begins. */
function afterAdverbial(tokens: readonly Token[], from: number, last: number): number {
  for (let i = from + 2; i <= last; i++) {
    const before = tokens[i - 1]!;
    const { pos } = tokens[i]!;
    if (
      (before.pos === "NOUN" || isDay(before) || before.pos === "NUM") &&
      (pos === "DET" || pos === "PROPN" || pos === "PRON")
    )
      return i;
  }
  return last + 1;
}

/** A name by its capital, whatever the tagger takes it for. */
function isCapitalised({ text, pos }: Token): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(text) &&
    /^(?:VERB|ADV|INTJ)$/.test(pos) &&
    !/^(?:Then|Now|When|Where|How|Why|Later|Still|So|Yet|Thus|Here|There|Also|Even|Just|Only|However|Asked|Said)$/.test(
      text,
    )
  );
}

export function isPhrase(tokens: readonly Token[], { from, to }: Range): boolean {
  if (from >= to) return false;
  if (isCapitalised(tokens[to - 1]!)) return true;
  for (let i = from; i < to; i++) {
    if ((HEAD.has(tokens[i]!.pos) || (to - from === 1 && /^(?:DET|ADJ)$/.test(tokens[i]!.pos))) && !isDay(tokens[i]))
      return true;
  }
  return false;
}

/** The subject before a comma: "Lee, 38, a baker, said", "Lee, who lives here, said", "Lee, in a statement, said". */
function subjectWithApposition(reading: Reading, comma: number, lo: number): Range | undefined {
  const { tokens, quoteAt } = reading;
  let end = comma;
  let adverbial = comma;
  for (let count = 0; count < 7 && end > lo; count++) {
    let from = end;
    while (from > lo && !/^(?:,|—|–)$/.test(tokens[from - 1]!.text) && quoteAt[from - 1] === -1) from--;
    const first = tokens[from]!;
    const aside = isAside(first) || /^(?:who|which|whose)$/.test(tokens[from + 1]?.lower ?? "");
    const aTime = isTime(tokens[end - 1]) && end - from <= 3;
    const head = aside || aTime ? undefined : nounPhraseBefore(reading, end - 1, from);
    if (head && (head.from > from || from === lo || !joinsLeft(reading, from, lo))) {
      const to = Math.min(adverbial, comma);
      const end = Math.max(to, head.to);
      // The comma that ends an apposition is part of the source, as PolNeAR marks it.
      return { from: head.from, to: end === comma && end > head.to ? comma + 1 : end };
    }
    if (!head && !aside) return undefined;
    if (aside && isAdverbial(first)) adverbial = from - 1;
    end = from - 1;
  }
  return undefined;
}

/** "Lee, in a letter, said", "Lee, speaking in Vale, said": no part of the name, as an apposition is. */
function isAdverbial({ pos, lower }: Token): boolean {
  return (pos === "ADP" && lower !== "of") || (pos === "VERB" && /ing$/.test(lower) && lower !== "including");
}

/** Begins something between commas that is no noun phrase: a relative clause, an age, a participle, an adverbial. */
function isAside(first: Token): boolean {
  return (
    RELATIVE_AFTER_COMMA.test(first.lower) ||
    first.pos === "NUM" ||
    first.pos === "ADP" ||
    first.pos === "ADV" ||
    (first.pos === "VERB" && /(?:ed|ing)$/.test(first.lower))
  );
}

/** What stands before the comma at `from - 1` is a noun phrase too, so that this one is its apposition. */
function joinsLeft(reading: Reading, from: number, lo: number): boolean {
  const { tokens, quoteAt } = reading;
  const end = from - 1;
  if (end <= lo || quoteAt[end - 1] !== -1) return false;
  let start = end;
  while (start > lo && !/^(?:,|—|–)$/.test(tokens[start - 1]!.text) && quoteAt[start - 1] === -1) start--;
  const first = tokens[start]!;
  if (first.pos === "NUM" || /^(?:who|which|whose)$/.test(first.lower)) return true;
  if (/^(?:of|from)$/.test(first.lower) && start > lo) return true;
  // "during a visit to Port Alder, Vale": a place goes on after its comma.
  const place = tokens[from]!.pos === "PROPN" && /^[,—–]$/.test(tokens[from + 1]?.text ?? "");
  if (first.pos === "ADP" && start > lo && place && tokens[end - 1]!.pos === "PROPN") return true;
  if (isAside(first) || first.pos === "SCONJ" || first.pos === "PART") return false;
  if (isTime(tokens[end - 1]) || isDay(first)) return false;
  return !isClause(tokens, start, end) && nounPhraseBefore(reading, end - 1, start) !== undefined;
}

/** "The bridge will close for repairs" is no phrase for another to stand beside, though it ends with one. */
function isClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens[i]!.pos === "AUX") return true;
  return false;
}
