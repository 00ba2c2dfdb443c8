import { PERSON_NOUNS } from "../../../lexicon/personNouns.ts";
import type { Word } from "../words/words.ts";

/** Words of a description before its noun. */
const LONGEST = 5;
const OWNER = /^(?:an?|the|his|her|their|its)$/u;
const CLOSES = /^(?:[,.;:)—–?!”"]|--|who|whose|at|from|of|with|in|on|for|and|based|living)$/u;

/** "Hyun-woo Park, **a toxicologist** at", "Alun Street, **34**,": whether a person is described behind the name that ends before `last`. */
export function isDescribedAsPerson(words: readonly Word[], last: number): boolean {
  const comma = words[last];
  if (comma?.text !== ",") return false;
  let at = last + 1;
  const of = (index: number): Word | undefined =>
    words[index]?.sentence === comma.sentence ? words[index] : undefined;
  if (/^[1-9]\d$/u.test(of(at)?.text ?? "")) {
    const behind = of(at + 1)?.text ?? ".";
    if (/^[.”"]$/u.test(behind)) return true;
    if (behind !== ",") return false;
    at += 2;
    if (/^(?:VERB|AUX)$/u.test(of(at)?.pos ?? "") || /^(?:of|from|who|whose)$/u.test(of(at)?.lower ?? "")) return true;
  }
  if (!OWNER.test(of(at)?.lower ?? "")) return false;
  for (let i = at + 1; i <= at + LONGEST; i++) {
    const word = of(i);
    if (!word || !/^(?:ADJ|NOUN|PROPN|VERB|PUNCT)$/u.test(word.pos) || word.text === ",") return false;
    const next = of(i + 1)?.lower ?? ".";
    if (PERSON_NOUNS.has(word.lower) && CLOSES.test(next)) return true;
  }
  return false;
}
