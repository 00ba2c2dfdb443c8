import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import { widthAt } from "../../../text/characters.ts";

/**
 * True where two full names are likely one name spelt two ways: as many words, every word at most one slip away from its
 * counterpart, and one of them the same. Two given names in use ("Jean", "Joan") make two people.
 */
export function isMisspelling(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  let same = 0;
  let slips = 0;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]!, b[i]!];
    if (x === y) same++;
    else if (isOneSlip(x, y)) slips++;
    else return false;
    if (x !== y && GIVEN_NAMES.has(x) && GIVEN_NAMES.has(y)) return false;
    if (x !== y && Math.min(x.length, y.length) < 3) return false;
    if (x !== y && a.length === 2 && Math.min(x.length, y.length) < 5) return false;
  }
  return same > 0 && slips <= 2;
}

/** One letter changed, added, left out, or two neighbours exchanged. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b) return false;
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  if (a.length === b.length) {
    if (restA.slice(1) === restB.slice(1)) return true;
    return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  }
  return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
}

/** Shorter words are too easily another name. */
export const MISSPELT = 6;

/** The word with each of its letters left out: two words one slip apart have such a form, or the word itself, in common. */
export function lettersLeftOut(word: string): readonly string[] {
  if (word.length > 40) return [];
  const forms: string[] = [];
  for (let at = 0; at < word.length; at += widthAt(word, at)) {
    const i = forms.length;
    forms.push(word.slice(0, i) + word.slice(i + 1));
  }
  return forms;
}
