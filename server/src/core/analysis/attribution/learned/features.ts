import type { ParagraphContext } from "./context.ts";
import { mix } from "./hash.ts";
import { PAD } from "./words.ts";

/** At most so many features hold of a token. */
export const MAX_FEATURES = 112;

/**
 * Writes the features that hold of a token into `out`, as 32-bit hashes, and returns how many: always the same number. A
 * feature's template is its place in `out`, so the order is part of the attribution model.
 */
export function readFeatures(c: ParagraphContext, token: number, out: Uint32Array): number {
  const i = token + PAD;
  let n = addWords(c, i, out, 0);
  n = addCues(c, i, out, n);
  n = addQuotes(c, i, out, n);
  n = addPlace(c, i, out, n);
  return addRules(c, i, out, n);
}

function put(out: Uint32Array, n: number, a: number, b: number, c: number): void {
  out[n] = mix(n, a, b, c);
}

function addWords(
  { word, stem, tag, shape, suffix, prefix }: ParagraphContext,
  i: number,
  out: Uint32Array,
  from: number,
): number {
  let n = from;
  const w = word[i]!;
  const p = tag[i]!;
  for (let d = -3; d <= 3; d++) put(out, n++, word[i + d]!, 0, 0);
  for (let d = -1; d <= 1; d++) put(out, n++, stem[i + d]!, 0, 0);
  const near = tag[i - 1]! | (p << 5) | (tag[i + 1]! << 10);
  put(out, n++, near & 1023, 0, 0);
  put(out, n++, near >> 5, 0, 0);
  put(out, n++, near, 0, 0);
  put(out, n++, near, tag[i - 2]!, 0);
  put(out, n++, near, tag[i + 2]!, 0);
  put(out, n++, near, tag[i - 2]!, tag[i + 2]!);
  put(out, n++, word[i - 1]!, w, 0);
  put(out, n++, w, word[i + 1]!, 0);
  put(out, n++, word[i - 1]!, word[i + 1]!, 0);
  put(out, n++, stem[i - 1]!, stem[i]!, 0);
  put(out, n++, stem[i]!, stem[i + 1]!, 0);
  put(out, n++, stem[i]!, word[i + 1]!, word[i + 2]!);
  put(out, n++, word[i - 2]!, word[i - 1]!, stem[i]!);
  put(out, n++, word[i - 1]!, stem[i]!, word[i + 1]!);
  put(out, n++, w, near & 31, 0);
  put(out, n++, w, near >> 10, 0);
  put(out, n++, word[i - 1]!, p, 0);
  put(out, n++, word[i + 1]!, p, 0);
  put(out, n++, p, shape[i]!, shape[i - 1]! | (shape[i + 1]! << 4));
  put(out, n++, suffix[i]!, p, 0);
  put(out, n++, prefix[i]!, p, 0);
  put(out, n++, suffix[i + 1]!, suffix[i]!, 0);
  put(out, n++, word[i + 2]!, p, 0);
  put(out, n++, word[i - 2]!, p, 0);
  return n;
}

function addCues(c: ParagraphContext, i: number, out: Uint32Array, from: number): number {
  let n = from;
  const { classes, bucket, tag, word, stem, before, after, quote } = c;
  const q = quote.state[i]!;
  const p = tag[i]! | (q << 5);
  for (let d = -2; d <= 2; d++) put(out, n++, bucket[i + d]!, tag[i + d]!, 0);
  for (let d = -1; d <= 1; d++) put(out, n++, classes[i + d]!, tag[i + d]!, 0);
  put(out, n++, classes[i]!, word[i + 1]!, 0);
  put(out, n++, classes[i]!, word[i - 1]!, 0);
  put(out, n++, classes[i]!, tag[i - 1]! | (tag[i + 1]! << 5), bucket[i]!);
  put(out, n++, classes[i]!, bucket[i - 1]! | (bucket[i]! << 4) | (bucket[i + 1]! << 8), tag[i]!);
  n = addNearest(before, i, p, stem[i]!, out, n);
  n = addNearest(after, i, p, stem[i]!, out, n);
  const around = (before.cueBucket[i]! << 4) | after.cueBucket[i]!;
  put(out, n++, around, before.cueBetween[i]!, after.cueBetween[i]! | (q << 16));
  put(out, n++, before.cue[i]!, after.cue[i]!, p);
  put(out, n++, before.strong[i]!, after.strong[i]!, q);
  put(out, n++, before.strongBetween[i]!, after.strongBetween[i]!, p);
  put(out, n++, before.verb[i]!, after.verb[i]!, p);
  put(out, n++, before.verb[i]!, before.verbFar[i]!, p);
  put(out, n++, after.verb[i]!, after.verbFar[i]!, p);
  put(out, n++, before.edge[i]!, after.edge[i]!, tag[i]!);
  put(out, n++, after.edge[i]!, p, 0);
  put(out, n++, before.edge[i]!, p, 0);
  put(out, n++, before.edgeTag[i]!, after.edgeTag[i]!, p | (bucket[i]! << 8));
  return n;
}

type Scan = ParagraphContext["before"];

function addNearest(s: Scan, i: number, p: number, stem: number, out: Uint32Array, from: number): number {
  let n = from;
  const between = s.cueBetween[i]!;
  const far = s.cueFar[i]!;
  put(out, n++, s.cue[i]!, between, p);
  put(out, n++, s.cue[i]!, far, p);
  put(out, n++, s.cueClasses[i]!, between, p);
  put(out, n++, s.cueBucket[i]!, between, stem);
  put(out, n++, s.cueClasses[i]!, far, between);
  put(out, n++, s.strong[i]!, s.strongBetween[i]!, p);
  put(out, n++, s.strongBetween[i]!, stem, 0);
  put(out, n++, s.strongFar[i]!, s.strongBetween[i]!, p);
  return n;
}

function addQuotes({ quote, word, tag, shape }: ParagraphContext, i: number, out: Uint32Array, from: number): number {
  let n = from;
  const { state, look } = quote;
  const states = state[i - 1]! | (state[i]! << 3) | (state[i + 1]! << 6);
  put(out, n++, states, look[i]!, 0);
  put(out, n++, states, word[i]!, 0);
  put(out, n++, states, tag[i]!, tag[i - 1]!);
  put(out, n++, states, look[i - 1]!, look[i + 1]!);
  put(out, n++, states, word[i - 1]!, shape[i]!);
  put(out, n++, states, word[i + 1]!, shape[i]!);
  put(out, n++, states, tag[i + 1]!, tag[i + 2]!);
  put(out, n++, states, state[i - 2]! | (state[i - 3]! << 3), state[i + 2]! | (state[i + 3]! << 3));
  return n;
}

function addPlace(c: ParagraphContext, i: number, out: Uint32Array, from: number): number {
  let n = from;
  const { sentence, looks, quote, before, after, tag, word } = c;
  const s = sentence[i]!;
  const starts = i === PAD || sentence[i - 1] !== s;
  const ends = i === c.length + PAD - 1 || sentence[i + 1] !== s;
  const place = (starts ? 1 : 0) | (ends ? 2 : 0) | (quote.state[i]! << 2);
  const previous = s > 0 ? looks[s - 1]! : 0x100 | c.previous;
  const next = looks[s + 1] || 0x100 | c.next;
  put(out, n++, place, looks[s]!, previous);
  put(out, n++, place, looks[s]!, next);
  put(out, n++, place, looks[s]!, tag[i]!);
  put(out, n++, quote.state[i]!, looks[s]!, before.cueBetween[i]!);
  put(out, n++, quote.state[i]!, looks[s]!, after.cueBetween[i]!);
  put(out, n++, place, c.previous | (c.next << 8), Math.min(s, 2));
  put(out, n++, place, word[i]!, Math.min(s, 1));
  put(out, n++, place, looks.length === 2 ? 1 : 0, c.previous === 0 ? 1 : 0);
  return n;
}

function addRules(
  { rules, word, tag, bucket, quote, before, after }: ParagraphContext,
  i: number,
  out: Uint32Array,
  from: number,
): number {
  const { state, cue } = rules;
  const s = state[i]!;
  const near = state[i - 1]! | (s << 4) | (state[i + 1]! << 8);
  let n = from;
  put(out, n++, near, 0, 0);
  put(out, n++, near, word[i]!, 0);
  put(out, n++, near, tag[i]!, quote.state[i]!);
  put(out, n++, near, state[i - 2]!, state[i + 2]!);
  put(out, n++, near, cue[i]!, 0);
  put(out, n++, s, cue[i]!, word[i]!);
  put(out, n++, near, bucket[i]!, tag[i]!);
  put(out, n++, s, before.cueBetween[i]!, after.cueBetween[i]!);
  return n;
}
