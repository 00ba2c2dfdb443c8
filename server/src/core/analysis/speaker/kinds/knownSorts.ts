import { BODY_SORTS, OUTLET_SORT, RECORD_WORDS } from "../../../lexicon/bodySorts.ts";
import { KNOWN_OUTLETS, OUTLET_WORDS } from "../../../lexicon/outlets.ts";

/** By name, the nouns that a widely known body goes by. */
const KNOWN: ReadonlyMap<string, ReadonlySet<string>> = knownByName();

function knownByName(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const name of KNOWN_OUTLETS) found.set(name, OUTLET_SORT);
  for (const { nouns, names } of BODY_SORTS) {
    for (const name of names) {
      const before = found.get(name);
      found.set(name, before && before !== OUTLET_SORT ? new Set([...before, ...nouns]) : nouns);
    }
  }
  return found;
}

/** The nouns that take up a body whose name alone tells what it is, though no word of it does: "**Oxfam** … the charity"; undefined for any other. */
export function nounsOfKnown(name: string, keys: readonly string[]): ReadonlySet<string> | undefined {
  const known = KNOWN.get(name);
  if (known || keys.length > 1) return known;
  return isPaperWord(name) ? OUTLET_SORT : undefined;
}

/** "The **Courier**", "the **Record**": no such word alone names any other body. */
export const isPaperWord = (word: string): boolean => OUTLET_WORDS.has(word) || RECORD_WORDS.has(word);

/** A paper, a channel or an agency, by its name alone: it may be about whatever is told, or only tell it. */
export function isKnownOutlet(name: string, keys: readonly string[]): boolean {
  return nounsOfKnown(name, keys)?.has("outlet") === true;
}
