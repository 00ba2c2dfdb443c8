import { FIELDS, type Field } from "./fields.ts";
import { mix } from "./hash.ts";

type Template = readonly [Field, Field?, Field?];

/** What the templates tell of the nearest cues on one side of a token. */
const nearest = (side: "before" | "after"): readonly Template[] => [
  [`${side}.cue`, `${side}.cueBetween`, "tagAndQuote"],
  [`${side}.cue`, `${side}.cueFar`, "tagAndQuote"],
  [`${side}.cueClasses`, `${side}.cueBetween`, "tagAndQuote"],
  [`${side}.cueBucket`, `${side}.cueBetween`, "stem"],
  [`${side}.cueClasses`, `${side}.cueFar`, `${side}.cueBetween`],
  [`${side}.strong`, `${side}.strongBetween`, "tagAndQuote"],
  [`${side}.strongBetween`, "stem"],
  [`${side}.strongFar`, `${side}.strongBetween`, "tagAndQuote"],
];

/**
 * The features of a token: each is a template, and the values that the token has in its fields. A template's place in the list is
 * part of the hash, so the order is part of the attribution model.
 */
const TEMPLATES: readonly Template[] = [
  // Words
  ["word-3"],
  ["word-2"],
  ["word-1"],
  ["word"],
  ["word+1"],
  ["word+2"],
  ["word+3"],
  ["stem-1"],
  ["stem"],
  ["stem+1"],
  ["tags-1,0"],
  ["tags0,+1"],
  ["tags"],
  ["tags", "tag-2"],
  ["tags", "tag+2"],
  ["tags", "tag-2", "tag+2"],
  ["word-1", "word"],
  ["word", "word+1"],
  ["word-1", "word+1"],
  ["stem-1", "stem"],
  ["stem", "stem+1"],
  ["stem", "word+1", "word+2"],
  ["word-2", "word-1", "stem"],
  ["word-1", "stem", "word+1"],
  ["word", "tag-1"],
  ["word", "tag+1"],
  ["word-1", "tag"],
  ["word+1", "tag"],
  ["tag", "shape", "shapesAround"],
  ["suffix", "tag"],
  ["prefix", "tag"],
  ["suffix+1", "suffix"],
  ["word+2", "tag"],
  ["word-2", "tag"],
  // Cues
  ["bucket-2", "tag-2"],
  ["bucket-1", "tag-1"],
  ["bucket", "tag"],
  ["bucket+1", "tag+1"],
  ["bucket+2", "tag+2"],
  ["classes-1", "tag-1"],
  ["classes", "tag"],
  ["classes+1", "tag+1"],
  ["classes", "word+1"],
  ["classes", "word-1"],
  ["classes", "tagsAround", "bucket"],
  ["classes", "buckets", "tag"],
  ...nearest("before"),
  ...nearest("after"),
  ["cueBuckets", "before.cueBetween", "after.cueBetweenAndQuote"],
  ["before.cue", "after.cue", "tagAndQuote"],
  ["before.strong", "after.strong", "quote"],
  ["before.strongBetween", "after.strongBetween", "tagAndQuote"],
  ["before.verb", "after.verb", "tagAndQuote"],
  ["before.verb", "before.verbFar", "tagAndQuote"],
  ["after.verb", "after.verbFar", "tagAndQuote"],
  ["before.edge", "after.edge", "tag"],
  ["after.edge", "tagAndQuote"],
  ["before.edge", "tagAndQuote"],
  ["before.edgeTag", "after.edgeTag", "tagQuoteBucket"],
  // Quotations
  ["quotes", "look"],
  ["quotes", "word"],
  ["quotes", "tag", "tag-1"],
  ["quotes", "look-1", "look+1"],
  ["quotes", "word-1", "shape"],
  ["quotes", "word+1", "shape"],
  ["quotes", "tag+1", "tag+2"],
  ["quotes", "quotesBefore", "quotesAfter"],
  // Place
  ["place", "sentenceLook", "previousLook"],
  ["place", "sentenceLook", "nextLook"],
  ["place", "sentenceLook", "tag"],
  ["quote", "sentenceLook", "before.cueBetween"],
  ["quote", "sentenceLook", "after.cueBetween"],
  ["place", "neighbours", "sentenceOfThree"],
  ["place", "word", "sentenceOfTwo"],
  ["place", "onlySentence", "firstParagraph"],
  // Rules
  ["rules"],
  ["rules", "word"],
  ["rules", "tag", "quote"],
  ["rules", "rule-2", "rule+2"],
  ["rules", "ruleCue"],
  ["rule", "ruleCue", "word"],
  ["rules", "bucket", "tag"],
  ["rule", "before.cueBetween", "after.cueBetween"],
];

/** So many features hold of a token: always the same number. */
export const FEATURES = TEMPLATES.length;

/** The places among the fields of each template's three values; a field that is always 0 fills up. */
export const FIELDS_OF = Uint8Array.from(
  TEMPLATES.flatMap(([a, b = "nothing", c = "nothing"]) => [a, b, c].map((field) => FIELDS.indexOf(field))),
);

/** Writes the features that hold of a token with these fields into `out`, as 32-bit hashes. */
export function hashFeatures(fields: Int32Array, out: Uint32Array): void {
  for (let n = 0; n < FEATURES; n++) {
    const [a, b, c] = [FIELDS_OF[3 * n]!, FIELDS_OF[3 * n + 1]!, FIELDS_OF[3 * n + 2]!];
    out[n] = mix(n, fields[a]!, fields[b]!, fields[c]!);
  }
}
