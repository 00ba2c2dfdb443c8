import type { ParagraphContext } from "./context.ts";
import { mix } from "./hash.ts";
import { PAD } from "./words.ts";

/** At most so many features hold of a token. */
export const MAX_FEATURES = 112;

/**
 * Writes the features that hold of token i into `out` and returns how many. A feature is the slot of `bits` bits that its
 * template and values hash to. The templates and their order are part of the attribution model.
 */
export function readFeatures(c: ParagraphContext, token: number, bits: number, out: Uint32Array): number {
  const i = token + PAD;
  const shift = 32 - bits;
  let n = 0;
  let template = 0;
  const add = (a: number, b: number, d: number): void => {
    out[n++] = mix(template++, a, b, d) >>> shift;
  };
  addWords(c, i, add);
  addCues(c, i, add);
  addQuotes(c, i, add);
  addPlace(c, i, add);
  return n;
}

type Add = (a: number, b: number, c: number) => void;

function addWords({ word, stem, tag, shape, suffix, prefix }: ParagraphContext, i: number, add: Add): void {
  const w = word[i]!;
  const p = tag[i]!;
  for (let d = -3; d <= 3; d++) add(word[i + d]!, 0, 0);
  for (let d = -1; d <= 1; d++) add(stem[i + d]!, 0, 0);
  const near = tag[i - 1]! | (p << 5) | (tag[i + 1]! << 10);
  add(near & 1023, 0, 0);
  add(near >> 5, 0, 0);
  add(near, 0, 0);
  add(near, tag[i - 2]!, 0);
  add(near, tag[i + 2]!, 0);
  add(near, tag[i - 2]!, tag[i + 2]!);
  add(word[i - 1]!, w, 0);
  add(w, word[i + 1]!, 0);
  add(word[i - 1]!, word[i + 1]!, 0);
  add(stem[i - 1]!, stem[i]!, 0);
  add(stem[i]!, stem[i + 1]!, 0);
  add(stem[i]!, word[i + 1]!, word[i + 2]!);
  add(word[i - 2]!, word[i - 1]!, stem[i]!);
  add(word[i - 1]!, stem[i]!, word[i + 1]!);
  add(w, near & 31, 0);
  add(w, near >> 10, 0);
  add(word[i - 1]!, p, 0);
  add(word[i + 1]!, p, 0);
  add(p, shape[i]!, shape[i - 1]! | (shape[i + 1]! << 4));
  add(suffix[i]!, p, 0);
  add(prefix[i]!, p, 0);
  add(suffix[i + 1]!, suffix[i]!, 0);
  add(word[i + 2]!, p, 0);
  add(word[i - 2]!, p, 0);
}

function addCues(c: ParagraphContext, i: number, add: Add): void {
  const { classes, bucket, tag, word, stem, before, after, quote } = c;
  const q = quote.state[i]!;
  const p = tag[i]! | (q << 5);
  for (let d = -2; d <= 2; d++) add(bucket[i + d]!, tag[i + d]!, 0);
  for (let d = -1; d <= 1; d++) add(classes[i + d]!, tag[i + d]!, 0);
  add(classes[i]!, word[i + 1]!, 0);
  add(classes[i]!, word[i - 1]!, 0);
  add(classes[i]!, tag[i - 1]! | (tag[i + 1]! << 5), bucket[i]!);
  add(classes[i]!, bucket[i - 1]! | (bucket[i]! << 4) | (bucket[i + 1]! << 8), tag[i]!);
  addNearest(before, i, p, stem[i]!, add);
  addNearest(after, i, p, stem[i]!, add);
  const around = (before.cueBucket[i]! << 4) | after.cueBucket[i]!;
  add(around, before.cueBetween[i]!, after.cueBetween[i]! | (q << 16));
  add(before.cue[i]!, after.cue[i]!, p);
  add(before.strong[i]!, after.strong[i]!, q);
  add(before.strongBetween[i]!, after.strongBetween[i]!, p);
  add(before.verb[i]!, after.verb[i]!, p);
  add(before.verb[i]!, before.verbFar[i]!, p);
  add(after.verb[i]!, after.verbFar[i]!, p);
  add(before.edge[i]!, after.edge[i]!, tag[i]!);
  add(after.edge[i]!, p, 0);
  add(before.edge[i]!, p, 0);
  add(before.edgeTag[i]!, after.edgeTag[i]!, p | (bucket[i]! << 8));
}

type Scan = ParagraphContext["before"];

function addNearest(s: Scan, i: number, p: number, stem: number, add: Add): void {
  const between = s.cueBetween[i]!;
  const far = s.cueFar[i]!;
  add(s.cue[i]!, between, p);
  add(s.cue[i]!, far, p);
  add(s.cueClasses[i]!, between, p);
  add(s.cueBucket[i]!, between, stem);
  add(s.cueClasses[i]!, far, between);
  add(s.strong[i]!, s.strongBetween[i]!, p);
  add(s.strongBetween[i]!, stem, 0);
  add(s.strongFar[i]!, s.strongBetween[i]!, p);
}

function addQuotes({ quote, word, tag, shape }: ParagraphContext, i: number, add: Add): void {
  const { state, look } = quote;
  const states = state[i - 1]! | (state[i]! << 3) | (state[i + 1]! << 6);
  add(states, look[i]!, 0);
  add(states, word[i]!, 0);
  add(states, tag[i]!, tag[i - 1]!);
  add(states, look[i - 1]!, look[i + 1]!);
  add(states, word[i - 1]!, shape[i]!);
  add(states, word[i + 1]!, shape[i]!);
  add(states, tag[i + 1]!, tag[i + 2]!);
  add(states, state[i - 2]! | (state[i - 3]! << 3), state[i + 2]! | (state[i + 3]! << 3));
}

function addPlace(c: ParagraphContext, i: number, add: Add): void {
  const { sentence, looks, quote, before, after, tag, word } = c;
  const s = sentence[i]!;
  const starts = i === PAD || sentence[i - 1] !== s;
  const ends = i === c.length + PAD - 1 || sentence[i + 1] !== s;
  const place = (starts ? 1 : 0) | (ends ? 2 : 0) | (quote.state[i]! << 2);
  const previous = s > 0 ? looks[s - 1]! : 0x100 | c.previous;
  const next = looks[s + 1] || 0x100 | c.next;
  add(place, looks[s]!, previous);
  add(place, looks[s]!, next);
  add(place, looks[s]!, tag[i]!);
  add(quote.state[i]!, looks[s]!, before.cueBetween[i]!);
  add(quote.state[i]!, looks[s]!, after.cueBetween[i]!);
  add(place, c.previous | (c.next << 8), Math.min(s, 2));
  add(place, word[i]!, Math.min(s, 1));
  add(place, looks.length === 2 ? 1 : 0, c.previous === 0 ? 1 : 0);
}
