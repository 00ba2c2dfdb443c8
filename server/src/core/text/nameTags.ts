import type { KnownWord } from "./tagger.ts";
import { TAGS } from "./wordData.ts";

const VERB = TAGS.indexOf("VERB");

/** Which words with a capital are names, though winkNLP knows them for verbs or adverbs: "said **Ted** Hale", "Ms **Cook** warned". */
export interface Capitals {
  isName(at: number): boolean;
}

/**
 * First names that are verbs or adverbs as well, most of them short forms: beside another capital, within a sentence, they are names.
 * Own compilation.
 */
const NAMES_TOO = new Set(
  "will rob grant chase drew pat sue josh jack nick skip chuck wade lance mark bob tuck trip flip hank wes cy ted don rose hope".split(
    " ",
  ),
);
/** What follows these with a capital is a name. */
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|mx)\.?$/;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const LOWER = /^\p{Ll}/u;
/** Verbs in a form that "will" and the like cannot stand before. */
const OF_NAMES = /^(?:said|says|told|tells|adds|argues|warns|wrote|writes|was|is|has|had|(?!un)\w{2,}[^e]ed)$/;
/** A paragraph tells how it writes capitals when it has so many long words; in a headline most have one. */
const LEAST_LONG = 6;
const LONG = /^\p{L}{4,}$/u;

/** Reads a paragraph's capitals. */
export function readCapitals(words: readonly KnownWord[]): Capitals {
  let sentences: boolean | undefined;
  return {
    isName(at) {
      const { text, tag, lower } = words[at]!;
      const first = text.charCodeAt(0);
      if ((first >= 97 && first <= 122) || !CAPITALISED.test(text)) return false;
      const before = words[at - 1];
      if (before && HONORIFIC.test(before.lower) && CAPITALISED.test(before.text)) return true;
      if (NAMES_TOO.has(lower) && isBesideName(words, at)) return true;
      if (before && NAMES_TOO.has(before.lower) && isBesideName(words, at - 1)) return true;
      if (tag !== VERB) return false;
      if (OF_NAMES.test(words[at + 1]?.lower ?? "") && !/(?:ed|ing)$/.test(lower)) return true;
      if (OF_NAMES.test(before?.text ?? "")) return true;
      if (!isWithin(words, at)) return false;
      sentences ??= isInSentences(words);
      return sentences;
    },
  };
}

/** Behind a word, or a comma: what has a capital there is not the first word of anything. */
function isWithin(words: readonly KnownWord[], at: number): boolean {
  const before = words[at - 1]?.text ?? "";
  return before === "," || LOWER.test(before) || (at > 1 && CAPITALISED.test(before));
}

function isInSentences(words: readonly KnownWord[]): boolean {
  const long = words.filter(({ text }) => LONG.test(text));
  return long.length >= LEAST_LONG && 2 * long.filter(({ text }) => LOWER.test(text)).length > long.length;
}

/**
 * Within a sentence, before a word with a capital: "said **Will** Grant"; or where the sentence goes on with the verb of a name:
 * "**Will** Grant said". In headlines the word before has a capital as well.
 */
function isBesideName(words: readonly KnownWord[], first: number): boolean {
  if (!CAPITALISED.test(words[first]!.text) || !CAPITALISED.test(words[first + 1]?.text ?? "")) return false;
  const before = words[first - 1]?.text ?? "";
  return before === "," || LOWER.test(before) || OF_NAMES.test(words[first + 2]?.lower ?? "");
}
