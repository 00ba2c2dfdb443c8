import type { Mention } from "../mention.ts";
import { isPersonNoun, singulars } from "../words/nouns.ts";
import { SIGN } from "../words/wordSigns.ts";
import type { Word } from "../words/words.ts";
import type { FoundNominal } from "./nominals.ts";

/** "One of the drivers", "another of her clients", "one of them": one person without a name, by the description of many behind it. */
export function partitive(words: readonly Word[], many: FoundNominal): FoundNominal | undefined {
  const at = many.first - 2;
  if (!many.plural || !isOneOf(words, at)) return undefined;
  const forms = [many.noun, ...singulars(many.noun)];
  const person = forms.find(isPersonNoun) ?? (many.noun === "people" ? "person" : forms.at(-1));
  const noun = many.sort === "group" ? person : undefined;
  return noun === undefined ? undefined : one(at, many.end, noun);
}

/**
 * "One of them said", which is no driver and no client; "One driver left with her son. **Another** was blunter", which is what somebody
 * was in the sentence before.
 */
export function withoutNoun(
  words: readonly Word[],
  at: number,
  found: readonly FoundNominal[],
): FoundNominal | undefined {
  if (isOneOf(words, at) && /^(?:them|us)$/u.test(words[at + 2]!.lower) && words[at + 3]?.text !== ",")
    return one(at, at + 3, "person");
  const { initial, lower, sentence } = words[at]!;
  if (!initial || lower !== "another" || !/^(?:VERB|AUX)$/u.test(words[at + 1]?.pos ?? "")) return undefined;
  const last = found.length - 1;
  for (let i = last; i >= 0 && (i === last || sentence - words[found[i]!.head]!.sentence <= 1); i--) {
    const { sort, plural, determiner, noun } = found[i]!;
    if (sort === "person" && !plural && determiner === "indefinite") return one(at, at + 1, noun);
  }
  return undefined;
}

/** Such a description. */
export const isPartitive = (words: readonly Word[], { form, first, last, determiner }: Mention): boolean =>
  form === "nominal" &&
  determiner === "indefinite" &&
  last === first + 1 &&
  /^(?:one|another)$/u.test(words[first]!.lower);

const isOneOf = (words: readonly Word[], at: number): boolean =>
  ((words[at]?.signs ?? 0) & SIGN.partitive) !== 0 &&
  words[at + 1]?.lower === "of" &&
  words[at + 2]?.sentence === words[at]!.sentence &&
  !/^(?:no|any|the|each|is|was|be|been|being|as|become|became)$/u.test(words[at - 1]?.lower ?? "");

const one = (first: number, end: number, noun: string): FoundNominal => ({
  first,
  head: first,
  last: first + 1,
  end,
  noun,
  sort: "person",
  plural: false,
  determiner: "indefinite",
});
