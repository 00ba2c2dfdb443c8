import type { Token } from "../../../text/token.ts";
import type { ParagraphFacts } from "../../paragraph.ts";
import type { Arrays } from "./arrays.ts";
import type { FormReader } from "./forms.ts";

/** Positions of value 0 before and after a paragraph's tokens, so that a window never leaves an array: token i is at i + PAD. */
export const PAD = 3;

/** From this bucket on a word may be a cue; from STRONG on it mostly is one. */
export const CANDIDATE = 3;
export const STRONG = 5;

/** Numbers for parts of speech; 0 is beyond the paragraph. The order is part of the attribution model. */
export const TAG = {
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SYM: 15,
  VERB: 16,
  X: 17,
} as const satisfies Record<Token["pos"], number>;

/** What is known of each token by itself: parallel arrays, padded. */
export interface Words {
  readonly length: number;
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly suffix: Int32Array;
  readonly classes: Int32Array;
  readonly bucket: Uint8Array;
  readonly tag: Uint8Array;
  readonly shape: Uint8Array;
  /** The number of the token's sentence. */
  readonly sentence: Uint32Array;
}

/** Reads a paragraph's tokens one by one. */
export function readWords({ tokens, sentences }: ParagraphFacts, readForm: FormReader, arrays: Arrays): Words {
  const size = tokens.length + 2 * PAD;
  const words = {
    length: tokens.length,
    word: arrays.i32(size),
    stem: arrays.i32(size),
    suffix: arrays.i32(size),
    classes: arrays.i32(size),
    bucket: arrays.u8(size),
    tag: arrays.u8(size),
    shape: arrays.u8(size),
    sentence: arrays.u32(size),
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const form = readForm(token.form);
    const at = i + PAD;
    words.word[at] = form.word;
    words.stem[at] = form.stem;
    words.suffix[at] = form.suffix;
    words.classes[at] = form.classes;
    words.bucket[at] = form.bucket;
    words.tag[at] = TAG[token.pos];
    words.shape[at] = form.shape;
  }
  sentences.forEach((s, number) => {
    words.sentence.fill(number, s.firstToken + PAD, s.endToken + PAD);
  });
  return words;
}
