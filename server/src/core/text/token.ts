import type { Span } from "./span.ts";
import type { WordForm } from "./wordForm.ts";

/** Universal Dependencies' parts of speech, as winkNLP gives them. https://universaldependencies.org/u/pos/ */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** A word, a number or a mark. White space is no token; it is what lies between two of them. */
export interface Token extends Span {
  /** As a reader sees it: the source's characters less any filler. */
  readonly text: string;
  /** `text` in lower case, with typographic apostrophes made straight. */
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** What is known of the word by itself, with all other tokens of the same text. */
  readonly form: WordForm;
}

/** A sentence: offsets, and the half-open range of its tokens in the paragraph. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}
