import type { ParagraphContext } from "./context.ts";
import { PAD } from "./words.ts";

/** Names for what is known of a token and of what stands around it; below, writers of the same, in the same order. */
const WORDS = ["word-3", "word-2", "word-1", "word", "word+1", "word+2", "word+3", "stem-1", "stem", "stem+1"] as const;
const SHAPES = ["suffix", "suffix+1", "prefix", "shape", "shapesAround"] as const;
const TAGS = ["tag-2", "tag-1", "tag", "tag+1", "tag+2", "tags-1,0", "tags0,+1", "tags", "tagsAround"] as const;
const BUCKETS = ["bucket-2", "bucket-1", "bucket", "bucket+1", "bucket+2", "buckets"] as const;
const CLASSES = ["classes-1", "classes", "classes+1"] as const;
const CUES_BEFORE = [
  "before.cue",
  "before.cueClasses",
  "before.cueBucket",
  "before.cueFar",
  "before.cueBetween",
] as const;
const CUES_AFTER = ["after.cue", "after.cueClasses", "after.cueBucket", "after.cueFar", "after.cueBetween"] as const;
const STRONG_BEFORE = ["before.strong", "before.strongFar", "before.strongBetween"] as const;
const STRONG_AFTER = ["after.strong", "after.strongFar", "after.strongBetween"] as const;
const OTHERS_BEFORE = ["before.verb", "before.verbFar", "before.edge", "before.edgeTag"] as const;
const OTHERS_AFTER = ["after.verb", "after.verbFar", "after.edge", "after.edgeTag"] as const;
const QUOTES = ["quote", "quotes", "quotesBefore", "quotesAfter", "look-1", "look", "look+1"] as const;
const JOINED = ["tagAndQuote", "tagQuoteBucket", "cueBuckets", "after.cueBetweenAndQuote"] as const;
const PLACES = ["place", "sentenceLook", "previousLook", "nextLook"] as const;
const WHERE = ["neighbours", "sentenceOfTwo", "sentenceOfThree", "onlySentence", "firstParagraph"] as const;
const RULES = ["rule-2", "rule", "rule+2", "rules", "ruleCue"] as const;

export const FIELDS = [
  "nothing",
  ...[...WORDS, ...SHAPES, ...TAGS, ...BUCKETS, ...CLASSES],
  ...[...CUES_BEFORE, ...STRONG_BEFORE, ...OTHERS_BEFORE],
  ...[...CUES_AFTER, ...STRONG_AFTER, ...OTHERS_AFTER],
  ...[...QUOTES, ...JOINED, ...PLACES, ...WHERE, ...RULES],
] as const;

export type Field = (typeof FIELDS)[number];

/**
 * Writes the fields of a token into `out` from `at` on, in the order of FIELDS. Plain stores, so that a processor has little to do
 * for what is read many times over by the templates.
 */
export function readFields(c: ParagraphContext, token: number, out: Int32Array, at = 0): void {
  const i = token + PAD;
  out[at] = 0;
  let n = writeWords(c, i, out, at + 1);
  n = writeTags(c, i, out, n);
  n = writeNearest(c.before, i, out, n);
  n = writeNearest(c.after, i, out, n);
  n = writeQuotes(c, i, out, n);
  n = writePlace(c, i, out, n);
  writeRules(c, i, out, n);
}

function writeWords({ word, stem, suffix, prefix, shape }: ParagraphContext, i: number, out: Int32Array, from: number) {
  let n = from;
  out[n++] = word[i - 3]!;
  out[n++] = word[i - 2]!;
  out[n++] = word[i - 1]!;
  out[n++] = word[i]!;
  out[n++] = word[i + 1]!;
  out[n++] = word[i + 2]!;
  out[n++] = word[i + 3]!;
  out[n++] = stem[i - 1]!;
  out[n++] = stem[i]!;
  out[n++] = stem[i + 1]!;
  out[n++] = suffix[i]!;
  out[n++] = suffix[i + 1]!;
  out[n++] = prefix[i]!;
  out[n++] = shape[i]!;
  out[n++] = shape[i - 1]! | (shape[i + 1]! << 4);
  return n;
}

function writeTags({ tag, bucket, classes }: ParagraphContext, i: number, out: Int32Array, from: number) {
  let n = from;
  const [before, own, after] = [tag[i - 1]!, tag[i]!, tag[i + 1]!];
  out[n++] = tag[i - 2]!;
  out[n++] = before;
  out[n++] = own;
  out[n++] = after;
  out[n++] = tag[i + 2]!;
  out[n++] = before | (own << 5);
  out[n++] = own | (after << 5);
  out[n++] = before | (own << 5) | (after << 10);
  out[n++] = before | (after << 5);
  out[n++] = bucket[i - 2]!;
  out[n++] = bucket[i - 1]!;
  out[n++] = bucket[i]!;
  out[n++] = bucket[i + 1]!;
  out[n++] = bucket[i + 2]!;
  out[n++] = bucket[i - 1]! | (bucket[i]! << 4) | (bucket[i + 1]! << 8);
  out[n++] = classes[i - 1]!;
  out[n++] = classes[i]!;
  out[n++] = classes[i + 1]!;
  return n;
}

function writeNearest(scan: ParagraphContext["before"], i: number, out: Int32Array, from: number) {
  let n = from;
  out[n++] = scan.cue[i]!;
  out[n++] = scan.cueClasses[i]!;
  out[n++] = scan.cueBucket[i]!;
  out[n++] = scan.cueFar[i]!;
  out[n++] = scan.cueBetween[i]!;
  out[n++] = scan.strong[i]!;
  out[n++] = scan.strongFar[i]!;
  out[n++] = scan.strongBetween[i]!;
  out[n++] = scan.verb[i]!;
  out[n++] = scan.verbFar[i]!;
  out[n++] = scan.edge[i]!;
  out[n++] = scan.edgeTag[i]!;
  return n;
}

function writeQuotes(
  { quote, tag, bucket, before, after }: ParagraphContext,
  i: number,
  out: Int32Array,
  from: number,
) {
  let n = from;
  const { state, look } = quote;
  const own = state[i]!;
  const tagAndQuote = tag[i]! | (own << 5);
  out[n++] = own;
  out[n++] = state[i - 1]! | (own << 3) | (state[i + 1]! << 6);
  out[n++] = state[i - 2]! | (state[i - 3]! << 3);
  out[n++] = state[i + 2]! | (state[i + 3]! << 3);
  out[n++] = look[i - 1]!;
  out[n++] = look[i]!;
  out[n++] = look[i + 1]!;
  out[n++] = tagAndQuote;
  out[n++] = tagAndQuote | (bucket[i]! << 8);
  out[n++] = (before.cueBucket[i]! << 4) | after.cueBucket[i]!;
  out[n++] = after.cueBetween[i]! | (own << 16);
  return n;
}

function writePlace(c: ParagraphContext, i: number, out: Int32Array, from: number) {
  let n = from;
  const { sentence, looks, quote } = c;
  const s = sentence[i]!;
  const starts = i === PAD || sentence[i - 1] !== s;
  const ends = i === c.length + PAD - 1 || sentence[i + 1] !== s;
  out[n++] = (starts ? 1 : 0) | (ends ? 2 : 0) | (quote.state[i]! << 2);
  out[n++] = looks[s]!;
  out[n++] = s > 0 ? looks[s - 1]! : 0x100 | c.previous;
  out[n++] = looks[s + 1] || 0x100 | c.next;
  out[n++] = c.previous | (c.next << 8);
  out[n++] = Math.min(s, 1);
  out[n++] = Math.min(s, 2);
  out[n++] = looks.length === 2 ? 1 : 0;
  out[n++] = c.previous === 0 ? 1 : 0;
  return n;
}

function writeRules({ rules: { state, cue } }: ParagraphContext, i: number, out: Int32Array, from: number) {
  let n = from;
  out[n++] = state[i - 2]!;
  out[n++] = state[i]!;
  out[n++] = state[i + 2]!;
  out[n++] = state[i - 1]! | (state[i]! << 4) | (state[i + 1]! << 8);
  out[n++] = cue[i]!;
  return n;
}
