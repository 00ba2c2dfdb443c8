import type { Word } from "../words/words.ts";

/** "R", "D-Ohio", "R-Fla": a party's letter or short form, with a state or a seat or without. */
const PARTY =
  /^(?:[DRIL]|GOP|Dem|Rep|Ind|Con|Cons|Lab|LD|LibDem|SNP|DUP|SDLP|NDP|ALP|BJP|ANC|APC|PDP)(?:[-–/]\p{Lu}[\p{L}.]*)?\.?$/u;

/** The states as American copy shortens them after a name or a town; the Associated Press's list. */
const STATE =
  /^(?:ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|nh|nj|nm|ny|nc|nd|okla|ore|pa|ri|sc|sd|tenn|tex|vt|va|wash|wva|wis|wyo)$/;

/**
 * The end of a member's party and seat where they stand at a word, behind a name: "(R-La.)", "(D)", "(Ariz.)", ", D-Ohio". The place
 * itself where nothing of the kind stands there.
 */
export function affiliationEnd(words: readonly Word[], at: number): number {
  const open = words[at];
  const party = words[at + 1];
  if (!open || !party || open.sentence !== party.sentence) return at;
  if (open.text === ",") return /^[DRIL][-–]\p{Lu}/u.test(party.text) ? stop(words, at + 2) : at;
  if (open.text !== "(" || !(PARTY.test(party.text) || STATE.test(party.lower.replaceAll(".", "")))) return at;
  for (let i = at + 2; i < at + LONGEST && i < words.length; i++) if (words[i]!.text === ")") return i + 1;
  return at;
}

/** "Va." in "Norwell, Va.": where the town is. */
export function isStateOfTown(words: readonly Word[], i: number): boolean {
  if (words[i - 1]?.text !== "," || words[i - 2]?.capital !== true) return false;
  return STATE.test(words[i]!.lower.replaceAll(".", "")) && !GIVEN.test(words[i]!.lower);
}

/** Short forms of states that are names as well. */
const GIVEN = /^(?:ark|del|ill|ind|mass|wash|miss|pa|ore|ga|la)$/;

/** The bracket's place where one with a member's party and seat closes before a word; -1 elsewhere. */
export function affiliationStart(words: readonly Word[], at: number): number {
  if (words[at - 1]?.text !== ")") return -1;
  for (let i = at - 2; i > at - LONGEST && i >= 0; i--)
    if (words[i]!.text === "(") return affiliationEnd(words, i) === at ? i : -1;
  return -1;
}

/** Words in such a bracket at most: "(R - N. Mex.)". */
const LONGEST = 8;

const stop = (words: readonly Word[], at: number): number => (words[at]?.text === "." ? at + 1 : at);
