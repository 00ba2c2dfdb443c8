import type { Speaker } from "../analysis/speaker/speaker.ts";
import { SURNAMES } from "../lexicon/surnames.ts";
import type { NameRun } from "./nameRun.ts";
import {
  type CutName,
  fold,
  isAt,
  isCapital,
  isGiven,
  isParticle,
  isSuffix,
  type NameWord,
  surnameStart,
} from "./nameWords.ts";

/** The new full name, and where its surname begins if that is what was typed; else -1. */
export interface Meant {
  readonly wanted: CutName;
  readonly surname: number;
}

/**
 * The full name that is meant by what is typed over a run of the old one: itself where it is typed over all of it, or is a full
 * name; else the old one with the run exchanged. Undefined where "Nora Berg" over "Oland" could be either.
 */
export function meantName(kind: Speaker["kind"], full: CutName, run: NameRun, typed: CutName): Meant | undefined {
  const { indexes } = run;
  const count = typed.words.length;
  const first = indexes[0]!;
  const last = indexes.at(-1)!;
  const isAll = indexes.length === full.words.length;
  const isCore = first === 0 && last === indexes.length - 1 && full.words.slice(last + 1).every(isSuffix);
  const opens = first > 0 && count > 1 && fold(typed.words[0]!.text) === fold(full.words[0]!.text);
  const alike =
    count === full.words.length && count > indexes.length && full.words.some((word, i) => isAt(typed.words, i, [word]));
  if (isAll || (isCore && typed.words.slice(1).some(isSuffix)) || opens || alike) return { wanted: typed, surname: -1 };
  const parts = typed.words.map((word, i) =>
    i === 0 ? { ...word, text: uncapital(word, run, full), gap: full.words[first]!.gap } : word,
  );
  const tail = last === full.words.length - 1 ? typed.tail : full.tail;
  // "Mira Oland" of "Mira B. Oland" leaves the initial where it is.
  if (last - first !== indexes.length - 1) {
    if (count !== indexes.length) return undefined;
    const exchanged = full.words.map((word, i) => {
      const at = indexes.indexOf(i);
      return at < 0 ? word : { ...word, text: parts[at]!.text };
    });
    return { wanted: { words: exchanged, tail }, surname: -1 };
  }
  if (kind === "person" && first > 0 && isSecondName(run, typed)) return undefined;
  const isSurname =
    first > 0 && full.words.slice(last + 1).every(isSuffix) && first <= surnameStart(full.words.slice(0, last + 1));
  return {
    wanted: { words: [...full.words.slice(0, first), ...parts, ...full.words.slice(last + 1)], tail },
    surname: isSurname ? first : -1,
  };
}

/** "Nora Berg" typed over "Oland", and nothing of what stood there; "García Ruiz" are two surnames. */
function isSecondName({ words }: NameRun, typed: CutName): boolean {
  const kept = words.some(({ text }) => typed.words.some((word) => fold(word.text) === fold(text)));
  const proper = (word: NameWord) => !isParticle(word);
  return (
    !kept &&
    words.filter(proper).length === 1 &&
    typed.words.filter(proper).length > 1 &&
    !isFamilyName(typed.words[0]!)
  );
}

const isFamilyName = (word: NameWord): boolean =>
  !isGiven(word) && SURNAMES.has(fold(word.text).normalize("NFD").replace(/\p{M}/gu, ""));

/** "De" typed over a sentence's first "Van" is "de" in the full name. */
function uncapital(word: NameWord, run: NameRun, full: CutName): string {
  const raised = isCapital(run.words[0]!.text) && !isCapital(full.words[run.indexes[0]!]!.text);
  return raised && isParticle(word) ? word.text[0]!.toLowerCase() + word.text.slice(1) : word.text;
}
