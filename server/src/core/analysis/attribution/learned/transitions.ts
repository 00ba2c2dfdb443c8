import type { ParagraphContext } from "./context.ts";
import { hashForm } from "./forms.ts";
import { CANDIDATE, PAD, TAG } from "./words.ts";

/** Kinds of tokens that neighbouring labels weigh differently at. Kind 0 is the paragraph's first token. */
export const KINDS = 14;

const COMMA = hashForm(",");
const THAT = new Set(["that", "to", "whether"].map(hashForm));
const DASH = new Set([":", ";", "—", "–", "-", "--"].map(hashForm));

/** The kind of each token of a paragraph. */
export function transitionKinds(c: ParagraphContext, kinds = new Uint8Array(c.length)): Uint8Array {
  kinds[0] = 0;
  for (let token = 1; token < c.length; token++) kinds[token] = kindOf(c, token + PAD);
  return kinds;
}

function kindOf({ word, tag, bucket, sentence, quote }: ParagraphContext, i: number): number {
  const state = quote.state[i]!;
  if (state === 1) return 1;
  if (state === 3) return 2;
  if (quote.state[i - 1] === 3) return word[i] === COMMA ? 3 : 4;
  if (state === 2) return word[i] === COMMA ? 5 : tag[i] === TAG.PUNCT ? 6 : 7;
  if (sentence[i] !== sentence[i - 1]) return 8;
  if (word[i] === COMMA) return 9;
  if (DASH.has(word[i]!)) return 10;
  if (bucket[i]! >= CANDIDATE) return 11;
  if (THAT.has(word[i]!)) return 12;
  return tag[i] === TAG.PUNCT ? 10 : 13;
}
