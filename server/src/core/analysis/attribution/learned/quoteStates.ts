import { isWordlike } from "../../../text/characters.ts";
import type { ParagraphFacts } from "../../paragraph.ts";
import type { Arrays } from "./arrays.ts";
import { PAD } from "./words.ts";

/** Where each token stands to the quotations, and what these look like. Padded like the other arrays. */
export interface QuoteStates {
  /** 0 outside, 1 opening mark, 2 inside, 3 closing mark; 4 inside a title or scare quote. */
  readonly state: Uint8Array;
  /** A code of the quotation's length, last mark and place; 0 outside. */
  readonly look: Uint16Array;
}

/** Reads the quotations of a paragraph for the tagger. */
export function quoteStates({ tokens, quotations, sentences }: ParagraphFacts, arrays: Arrays): QuoteStates {
  const state = arrays.u8(tokens.length + 2 * PAD);
  const look = arrays.u16(tokens.length + 2 * PAD);
  const starts = new Set(sentences.map((s) => s.firstToken));
  let i = 0;
  for (const quotation of quotations) {
    while (i < tokens.length && tokens[i]!.start < quotation.start) i++;
    const first = i;
    while (i < tokens.length && tokens[i]!.start < quotation.end) i++;
    if (i === first) continue;
    const title = quotation.use === "title";
    const { inner } = quotation;
    let words = 0;
    let mark = 0;
    for (let t = first; t < i; t++) {
      const { start, text } = tokens[t]!;
      const within = start >= inner.start && start < inner.end;
      state[t + PAD] = title ? 4 : within ? 2 : start < inner.start ? 1 : 3;
      if (!within) continue;
      mark = markCode(text);
      if (mark === 0) words++;
    }
    const edges = (starts.has(first) ? 1 : 0) | (quotation.open ? 2 : 0) | (quotation.continues ? 4 : 0);
    const code = 1 + edges + 8 * mark + 64 * lengthCode(words) + (quotation.use === "speech" ? 512 : 0);
    look.fill(code, first + PAD, i + PAD);
  }
  return { state, look };
}

function markCode(text: string): number {
  switch (text) {
    case ",":
      return 1;
    case ".":
      return 2;
    case "?":
    case "!":
      return 3;
    case "—":
    case "-":
    case "–":
    case "…":
    case "...":
      return 4;
    default:
      return isWordlike(text) ? 0 : 5;
  }
}

function lengthCode(words: number): number {
  if (words < 4) return words;
  return words < 7 ? 4 : words < 12 ? 5 : words < 25 ? 6 : 7;
}
