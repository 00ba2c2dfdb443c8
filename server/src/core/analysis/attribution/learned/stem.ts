import { IRREGULAR_VERBS } from "../../../lexicon/irregularVerbs.ts";

const irregular = new Map<string, string>();
const words = IRREGULAR_VERBS.trim().split(/\s+/);
for (let i = 0; i + 1 < words.length; i += 2) irregular.set(words[i]!, words[i + 1]!);

/**
 * Maps the forms of a word to one string: said, says, saying, say → "say"; argued, argues → "argu". Crude, and only good for telling
 * whether two forms belong together.
 */
export const stemOf = (lower: string): string => withoutEnding(irregular.get(lower) ?? lower);

function withoutEnding(word: string): string {
  const n = word.length;
  if (n > 4 && (word.endsWith("ies") || word.endsWith("ied"))) return `${word.slice(0, n - 3)}y`;
  if (n > 5 && word.endsWith("ing")) return bare(word.slice(0, n - 3));
  if (n > 4 && word.endsWith("ed")) return bare(word.slice(0, n - 2));
  if (n > 4 && /(?:s|x|z|ch|sh)es$/.test(word)) return bare(word.slice(0, n - 2));
  if (n > 3 && word.endsWith("s") && !/[suiy]s$/.test(word)) return bare(word.slice(0, n - 1));
  return n > 3 && word.endsWith("e") ? word.slice(0, n - 1) : word;
}

/** Undoes a doubled consonant ("planned" → "plan"), or drops the final e that other forms lack. */
function bare(stem: string): string {
  const last = stem.at(-1)!;
  if (stem.length > 3 && last === stem.at(-2) && !"lsz".includes(last)) return stem.slice(0, -1);
  return stem.length > 3 && last === "e" ? stem.slice(0, -1) : stem;
}
