import { type Draft, EDGED } from "./draft.ts";
import { type Range, type Reading, sentenceEnd, trimmed } from "./reading.ts";
import { NAMED, TOLD } from "./signals.ts";
import { verbGroupStart } from "./source.ts";
import { nounPhraseAfter } from "./sourceAfter.ts";

const BE = /^(?:is|are|was|were|be|been|being)$/;
/** Words between the verb and "by". */
const FARTHEST = 24;

/**
 * "It was branded “a mess” **by Ruiz**", "was described **by the board** as “a tip”", "was told **by the judge**: “…”": in the passive
 * the speaker stands behind "by", and the words in quotation marks are the speaker's. `at`: the verb.
 */
export function draftSaidBy(reading: Reading, at: number): Draft | undefined {
  const { tokens, quotes, quoteAt, sentences, sentenceAt } = reading;
  const { lower } = tokens[at]!;
  if (quoteAt[at] !== -1 || at === 0 || !(NAMED.test(lower) || TOLD.test(lower))) return undefined;
  const adverb = tokens[at - 1]!.pos === "ADV" && at > 1 ? at - 2 : at - 1;
  if (!BE.test(tokens[adverb]!.lower)) return undefined;
  const hi = sentenceEnd(reading, at);
  const by = byAfter(reading, at, hi);
  if (by < 0) return undefined;
  const source = nounPhraseAfter(reading, by + 1, hi);
  // “a goat”: a verdict of few words, with a small letter, is no work's title.
  const said = quotes.filter(
    ({ from, quotation }) =>
      from > at && from < hi && (quotation.use !== "title" || /^\p{Ll}/u.test(tokens[from + 1]?.text ?? "")),
  );
  // "Was told by the judge that …" has a clause, which the rules of telling know.
  if (!source || said.length === 0 || (TOLD.test(lower) && said[0]!.from < by)) return undefined;
  // "by the time she sank", "by letter": when, where and how.
  if (NOBODY.test(tokens[by + 1]!.lower) || NOBODY.test(tokens[by + 2]?.lower ?? "")) return undefined;
  const before = said[0]!.to <= by;
  // "by Hill, described by the Herald as “a voice”": another's words.
  if (!before && !isNear(reading, source.to, said[0]!.from)) return undefined;
  return {
    reading,
    source: [trimmed(reading, endBefore(reading, source, said[0]!.from))],
    cue: { from: verbGroupStart(reading, at, sentences[sentenceAt[at]!]!.firstToken), to: at + 1 },
    content: (before ? said.filter(({ to }) => to <= by) : said).map(({ from, to }) => ({ from, to, reading })),
    stance: "statement",
    confidence: EDGED,
  };
}

function byAfter({ tokens, quoteAt }: Reading, at: number, hi: number): number {
  for (let i = at + 1; i < hi && i - at <= FARTHEST; i++) {
    if (quoteAt[i] !== -1) continue;
    if (tokens[i]!.lower === "by") return i;
    // "was branded “a mess” and sold by the firm"
    if (/^(?:VERB|AUX|CCONJ)$/.test(tokens[i]!.pos)) return -1;
  }
  return -1;
}

const NOBODY = /^(?:time|side|way|end|letter|email|e-mail|phone|post|text|name|nature|law|mistake|accident)$/;

/** Nothing but "as", a mark, or what for stands before the words. */
function isNear({ tokens }: Reading, from: number, quote: number): boolean {
  for (let i = from; i < quote; i++) if (!/^(?:as|:|,|a|an|the)$/.test(tokens[i]!.lower)) return false;
  return true;
}

/** "by the board **as** “a tip”", "by the judge **for** his “lies”", "by men **shouting** “go”": where the speaker's name ends. */
function endBefore({ tokens }: Reading, { from, to }: Range, quote: number): Range {
  let end = quote > from ? Math.min(to, quote) : to;
  for (let i = from + 1; i < end; i++) {
    const { lower, pos } = tokens[i]!;
    const verb = pos === "VERB" || (pos === "CCONJ" && tokens[i + 1]?.pos === "VERB");
    const cliff = lower === "of" && /^(?:an?)$/.test(tokens[i + 1]?.lower ?? "");
    if (/^(?:as|for|to|over|in)$/.test(lower) || verb || cliff) end = i;
  }
  return { from, to: end };
}
