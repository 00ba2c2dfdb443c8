import { endOfPlainWord, type Lexeme, readLexemes } from "./lexemes.ts";

/** Phrases of one or several words with what each stands for, looked up by their first word. */
export interface PhraseTable<T> {
  /** The longest phrase that begins at lexeme `at`, and the index after it. */
  match(lexemes: readonly Lexeme[], at: number): { readonly meaning: T; readonly to: number } | undefined;
}

export interface Phrase<T> {
  readonly form: string;
  /** Whether the case of the letters matters, as it does in a symbol. */
  readonly exact: boolean;
  readonly meaning: T;
}

interface Entry<T> {
  readonly words: readonly string[];
  /** For each word after the first: whether it follows without a space. */
  readonly glued: readonly boolean[];
  readonly exact: boolean;
  readonly meaning: T;
}

/** Makes a table. Names may be written with hyphens for spaces ("square-foot"); signs must stand as they are. */
export function phraseTable<T>(phrases: readonly Phrase<T>[]): PhraseTable<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const first = firstWord(phrase.form);
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  // There are thousands, of which an article has a few: they are read when their first word is met.
  const read = new Map<string, readonly Entry<T>[]>();
  const entriesFor = (first: string): readonly Entry<T>[] | undefined => {
    const known = read.get(first);
    const unread = known ? undefined : byFirst.get(first);
    if (!unread) return known;
    const entries = unread.map(readEntry).sort((a, b) => b.words.length - a.words.length);
    read.set(first, entries);
    return entries;
  };
  return {
    match(lexemes, at) {
      for (const entry of entriesFor(lexemes[at]?.lower ?? "") ?? []) {
        const to = matchEntry(entry, lexemes, at);
        if (to > 0) return { meaning: entry.meaning, to };
      }
      return undefined;
    },
  };
}

/** The first word of a form, in lower case. */
function firstWord(form: string): string {
  const end = endOfPlainWord(form, 0);
  return end > 0 ? form.slice(0, end).toLowerCase() : (readLexemes(form, [], [])[0]?.lower ?? "");
}

function readEntry<T>({ form, exact, meaning }: Phrase<T>): Entry<T> {
  const lexemes = readLexemes(form, [], []);
  return {
    words: lexemes.map((lexeme) => (exact ? lexeme.text : lexeme.lower)),
    glued: lexemes.map((lexeme) => lexeme.glued),
    exact,
    meaning,
  };
}

/** The index after the phrase, or 0 where it does not stand here. */
function matchEntry<T>(entry: Entry<T>, lexemes: readonly Lexeme[], at: number): number {
  let i = at;
  for (let n = 0; n < entry.words.length; n++) {
    const hyphen = n > 0 && !entry.exact && lexemes[i]?.text === "-" && lexemes[i]!.glued && lexemes[i + 1]?.glued;
    if (hyphen) i++;
    const lexeme = lexemes[i];
    if (!lexeme || (entry.exact ? lexeme.text : lexeme.lower) !== entry.words[n]) return 0;
    if (n > 0 && entry.exact && lexeme.glued !== entry.glued[n]) return 0;
    i++;
  }
  return i;
}
