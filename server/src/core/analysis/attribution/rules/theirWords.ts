import { contentStart } from "./afterContent.ts";
import { contentFrom } from "./content.ts";
import { withMedium } from "./cues.ts";
import { type Draft, EDGED, SURE } from "./draft.ts";
import { type Range, type Reading, sentenceEnd, trimmed } from "./reading.ts";
import { isPhrase, isTime, verbGroupStart } from "./source.ts";
import { nounPhraseAfter } from "./sourceAfter.ts";

/** How far "as" may stand before "put it", and a comma behind it. */
const REACH = 12;

/** "The quay is a trap, **as Ana Ruiz put it**", "As Ruiz puts it, …". `at`: the verb. */
export function draftPuttingIt(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt } = reading;
  if (!/^puts?$/.test(tokens[at]!.lower) || tokens[at + 1]?.lower !== "it" || quoteAt[at] !== -1) return undefined;
  let as = at - 1;
  while (as >= 0 && at - as <= REACH && tokens[as]!.lower !== "as" && quoteAt[as] === -1) as--;
  if (as < 0 || tokens[as]!.lower !== "as" || quoteAt[as] !== -1) return undefined;
  const group = verbGroupStart(reading, at, as + 1);
  const source = { from: as + 1, to: group };
  const named = tokens.slice(source.from, source.to).every(({ pos }) => pos !== "VERB" && pos !== "AUX");
  // "As one might put it": nobody.
  if (!named || !isPhrase(tokens, source) || /^(?:one|you|some|many)$/.test(tokens[source.to - 1]!.lower))
    return undefined;
  const hi = sentenceEnd(reading, at);
  if (isMoved(reading, at + 2)) return undefined;
  const end = endOfAside(reading, at + 2, hi);
  return end === undefined
    ? undefined
    : draftAround(reading, { from: as, to: end }, source, { from: group, to: at + 2 });
}

/**
 * "The board, **in the words of Ana Ruiz**, has sold the town", "It was, **in her words**, “a trap”": whose words they are, told between
 * commas. `at`: the noun.
 */
export function draftInWords(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt } = reading;
  if (tokens[at]!.lower !== "words" || quoteAt[at] !== -1) return undefined;
  const hi = sentenceEnd(reading, at);
  if (tokens[at + 1]?.lower === "of" && tokens[at - 1]?.lower === "the" && tokens[at - 2]?.lower === "in") {
    const phrase = nounPhraseAfter(reading, at + 2, hi, true);
    if (!phrase) return undefined;
    const source = { from: phrase.from, to: nameEnd(reading, phrase.to, hi) };
    const draft = draftAround(reading, { from: at - 2, to: source.to }, source, { from: at - 2, to: at + 2 });
    return draft && source.to > phrase.to ? { ...draft, confidence: EDGED } : draft;
  }
  const owner = tokens[at - 1]?.lower === "own" ? at - 1 : at;
  const source = ownerBefore(reading, owner);
  return source && draftAround(reading, { from: source.from - 1, to: at + 1 }, source, { from: owner, to: at + 1 });
}

/** Behind the name of who that is, between commas: "in the words of the prosecutor**, Tom Hale, QC**, “…”". */
function nameEnd({ tokens, quoteAt }: Reading, to: number, hi: number): number {
  if (tokens[to]?.text !== "," || tokens[to - 1]!.pos !== "NOUN") return to;
  let end = to + 1;
  while (end < hi && quoteAt[end] === -1 && tokens[end]!.pos === "PROPN") end++;
  if (end === to + 1 || tokens[end]?.text !== ",") return to;
  const letters = /^\p{Lu}{2,4}$/u.test(tokens[end + 1]?.text ?? "") && tokens[end + 2]?.text === ",";
  return letters ? end + 2 : end;
}

/** "As the board put it **up** for sale", "as Vale put it **in the drawer**": a thing. "As she put it **in a letter**": words. */
function isMoved(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const { pos, lower } = tokens[at] ?? { pos: "PUNCT", lower: "" };
  if (MOVED.test(lower)) return true;
  const next = tokens[at + 1];
  // "To the vote", "before parliament": a plan. "To the inquiry", "to me": who heard it.
  if (/^(?:to|before)$/.test(lower))
    return PUT_TO.test(tokens[at + 2]?.lower ?? "") || !/^(?:DET|PRON|PROPN)$/.test(next?.pos ?? "");
  if (pos !== "ADP" || !/^(?:in|on|at)$/.test(lower) || withMedium(reading, at) > at) return false;
  if (isTime(next) || next?.pos === "NUM" || (next?.pos === "PROPN" && lower !== "in")) return false;
  return ![2, 3].some((ahead) => isTime(tokens[at + ahead]) || WRITTEN.test(tokens[at + ahead]?.lower ?? ""));
}
const MOVED =
  /^(?:up|down|off|out|away|back|behind|aside|together|over|under|into|onto|through|there|past|beyond|wide|across|between|inside|around|within|against|ahead)$/;
const PUT_TO = /^(?:vote|house|test|tender|parliament|ballot|people|assembly|council|wall)$/;
const WRITTEN =
  /^(?:ruling|essay|judg(?:e)?ment|interview|speech|book|memoir|column|lecture|diary|blog|note|reply|preface)$/;

/** "in **Ana Ruiz's** words", "in **her** words". */
function ownerBefore({ tokens, quoteAt }: Reading, to: number): Range | undefined {
  const last = tokens[to - 1];
  if (!last) return undefined;
  if (/^(?:his|her|their)$/.test(last.lower)) return tokens[to - 2]?.lower === "in" ? { from: to - 1, to } : undefined;
  if (!/^(?:'s|')$/.test(last.lower)) return undefined;
  let from = to - 1;
  while (
    from > 0 &&
    to - from < REACH &&
    /^(?:NOUN|PROPN|DET|ADJ)$/.test(tokens[from - 1]!.pos) &&
    quoteAt[from - 1] === -1
  )
    from--;
  return from < to - 1 && tokens[from - 1]?.lower === "in" ? { from, to } : undefined;
}

/** The end of what stands between commas: "as Ruiz put it **last week**". */
function endOfAside({ tokens, quoteAt }: Reading, from: number, hi: number): number | undefined {
  let end = from;
  while (end < hi && end - from < REACH && quoteAt[end] === -1 && !/^[,:—–]$/.test(tokens[end]!.text)) {
    if (/^(?:VERB|AUX)$/.test(tokens[end]!.pos)) return undefined;
    end++;
  }
  return end >= hi || /^[,:—–]$/.test(tokens[end]!.text) || quoteAt[end] !== -1 ? end : undefined;
}

/** What stands before the aside, behind it, or on both sides: where no clause stands before, the sentence goes on behind. */
function draftAround(reading: Reading, aside: Range, source: Range, cue: Range): Draft | undefined {
  const { tokens, quoteAt, sentences, sentenceAt } = reading;
  const hi = sentenceEnd(reading, cue.from);
  const first = sentences[sentenceAt[cue.from]!]!.firstToken;
  const opens = aside.from - first <= (tokens[first]!.pos === "CCONJ" ? 1 : 0);
  const mark = tokens[aside.to];
  const parted = mark !== undefined && /^[,:—–]$/.test(mark.text) && quoteAt[aside.to] === -1;
  const behind = parted ? aside.to + 1 : aside.to;
  const content: Range[] = [];
  if (!opens) {
    const beside = tokens[aside.from - 1]!;
    if (!/^[,—–]$/.test(beside.text) && quoteAt[aside.from - 1] === -1) return undefined;
    const left = trimmed(reading, { from: contentStart(reading, aside.from, 0), to: aside.from });
    if (left.from >= left.to) return undefined;
    content.push(left);
  }
  const left = content[0];
  const quoted = left !== undefined && quoteAt[left.to - 1] !== -1;
  const goesOn = behind < hi && (parted || quoteAt[behind] !== -1);
  // "The board had, in her words, sold the town", "had become, in her words, “a trap”": the sentence is torn apart.
  const torn = left !== undefined && !quoted && /^(?:AUX|VERB)$/.test(tokens[left.to - 1]!.pos);
  const clause = left !== undefined && (quoted || hasVerb(reading, left.from, left.to));
  if (goesOn && (torn || !clause || (!quoted && beginsQuotation(reading, behind))))
    content.push(contentFrom(reading, behind, hi));
  // "The show tells, in their words, the story": what a verb lacks follows, and is not theirs.
  if (torn && tokens[left.to - 1]!.pos === "VERB" && !(goesOn && beginsQuotation(reading, behind))) return undefined;
  if (!content.some(({ from, to }) => hasVerb(reading, from, to) || quoteAt[from] !== -1)) return undefined;
  if (isTime(tokens[source.to - 1])) return undefined;
  return {
    reading,
    source: [trimmed(reading, source)],
    cue,
    content: content.map((range) => ({ ...range, reading })),
    stance: "statement",
    confidence: SURE,
  };
}

/** Marks around words, whatever they are used for. */
const beginsQuotation = ({ tokens, quoteAt }: Reading, at: number): boolean =>
  quoteAt[at] !== -1 || /^["“‘]$/.test(tokens[at]?.text ?? "");

function hasVerb({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos)) return true;
  return false;
}
