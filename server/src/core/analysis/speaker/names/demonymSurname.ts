import { DEMONYMS } from "../../../lexicon/demonyms.ts";
import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import type { Word } from "../words/words.ts";

/** Demonyms that several people bear without an article: "the Swiss", "Dutch and Chinese said". */
const PLURAL_DEMONYM = /(?:ese|ish|sh|ch|ss|ois|q)$/u;

/**
 * "German said", "said Cuban", "Cuban's": one person of a nation would have an article, so that this is somebody's surname. At the
 * sentence's start something must show it for one, for anything may stand there in capitals.
 */
export function isDemonymSurname(words: readonly Word[], i: number): boolean {
  const [before, word] = [words[i - 1], words[i]!];
  if (PLURAL_DEMONYM.test(word.lower)) return false;
  const opened = before?.sentence === word.sentence && !word.initial ? before : undefined;
  if (opened && (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/u.test(opened.pos) || opened.possessive || OWNER.test(opened.lower)))
    return false;
  if (word.possessive || acts(words, i) || isPersonBehind(words, i)) return true;
  const next = words[i + 1];
  const cited = opened?.lower === "to" && words[i - 2]!.lower === "according";
  return (opened?.pos === "VERB" || cited) && (next === undefined || /^(?:PUNCT|SCONJ)$/u.test(next.pos));
}

const OWNER = /^(?:my|your|his|her|its|our|their|whose)$/u;

/** "Cuban said", "Cuban also said". */
function acts(words: readonly Word[], i: number): boolean {
  const verb = words[words[i + 1]?.pos === "ADV" ? i + 2 : i + 1];
  return (
    verb?.sentence === words[i]!.sentence && /^(?:VERB|AUX)$/u.test(verb.pos) && !/(?:ing|born)$/u.test(verb.lower)
  );
}

/** "Cuban, who owns a yard, said", "Cuban and Ann Ruiz said": what goes on as after a person; "Cuban and German officials" does not. */
function isPersonBehind(words: readonly Word[], i: number): boolean {
  const [next, after, beyond] = [words[i + 1], words[i + 2], words[i + 3]];
  if (after?.sentence !== words[i]!.sentence) return false;
  if (next?.text === ",") return /^(?:who|whose)$/u.test(after.lower);
  const named = GIVEN_NAMES.has(after.lower) && after.capital && !DEMONYMS.has(after.lower);
  return next?.lower === "and" && named && beyond?.capital === true;
}
