/** What is known of words, by the word: as much as a few articles need, and no more. */
export interface WordMemory<V> {
  get(word: string): V | undefined;
  /** Remembers and returns the value. */
  set(word: string, value: V): V;
}

/** Words kept at most, so that a text of a million different ones does not fill the memory. */
const MOST = 1 << 15;
/** What is longer is no word, and seldom met again: an address, a key, a picture in letters. */
const LONGEST = 64;
/** A shorter piece of a text is a string of its own in V8; a longer one keeps the whole text alive. */
const SHORT = 13;

/** The word as a string of its own. */
export const ownString = (word: string): string => (word.length < SHORT ? word : ` ${word}`.slice(1));

/** Makes a memory. What it remembers must depend on the word alone: then it changes nothing but the time that is taken. */
export function createWordMemory<V>(): WordMemory<V> {
  const known = new Map<string, V>();
  return {
    get: (word) => known.get(word),
    set: (word, value) => {
      if (word.length > LONGEST) return value;
      if (known.size >= MOST) known.clear();
      known.set(ownString(word), value);
      return value;
    },
  };
}
