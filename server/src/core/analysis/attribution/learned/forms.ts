import { CUE_CLASSES } from "../../../lexicon/cueClasses.ts";
import { askedOfForms, type WordForm } from "../../../text/wordForm.ts";
import { hashText } from "./hash.ts";
import { stemOf } from "./stem.ts";

/** How often words stand in cues: bucket by the hash of the form, and of the stem where the form is rare. 0 is never. */
export interface CueLexicon {
  readonly forms: Lookup;
  readonly stems: Lookup;
}

export interface Lookup {
  get(hash: number): number | undefined;
}

/** What is known of a word form wherever it stands. */
export interface Form {
  readonly word: number;
  readonly stem: number;
  readonly suffix: number;
  /** The cue classes that the stem is in, a bit each. */
  readonly classes: number;
  /** How cue-like the form is, 0 … 7. */
  readonly bucket: number;
  /** 1 lower case, 2 Capitalised, 3 CAPITALS, 4 mixed, 5 digits, 6 mark. */
  readonly shape: number;
}

/** What is known of a form as it stands in the text. */
export type FormReader = (form: WordForm) => Form;

/** Makes a reader that looks every word form up once; one for a model, not for each article. */
export const createFormReader = (lexicon: CueLexicon): FormReader =>
  askedOfForms<Form>((form) => readForm(form, lexicon));

function readForm({ text, lower }: WordForm, lexicon: CueLexicon): Form {
  const stem = stemOf(lower);
  const word = hashForm(lower);
  const stemHash = hashForm(stem);
  return {
    word,
    stem: stemHash,
    suffix: hashText(lower.slice(-3)),
    classes: CLASSES_BY_STEM.get(stem) ?? 0,
    bucket: lexicon.forms.get(word) ?? lexicon.stems.get(stemHash) ?? 0,
    shape: shapeOf(text),
  };
}

function shapeOf(text: string): number {
  const first = text.charAt(0);
  const lower = first.toLowerCase();
  if (lower === first.toUpperCase()) return first >= "0" && first <= "9" ? 5 : 6;
  const rest = text.slice(1);
  const small = rest === rest.toLowerCase();
  if (first === lower) return small ? 1 : 4;
  return rest === "" || small ? 2 : rest === rest.toUpperCase() ? 3 : 4;
}

/** The hash under which the lexicon, the network and the rankers know a form: digits are alike. */
export function hashForm(lower: string): number {
  return hashText(/\d/.test(lower) ? lower.replaceAll(/\d/g, "0") : lower);
}

/** Every stem of the class lists, with its classes as bits. */
export const CLASSES_BY_STEM: ReadonlyMap<string, number> = classesByStem();

function classesByStem(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  CUE_CLASSES.forEach(({ words }, bit) => {
    for (const word of words.trim().split(/\s+/)) {
      const stem = stemOf(word);
      classes.set(stem, (classes.get(stem) ?? 0) | (1 << bit));
    }
  });
  return classes;
}
