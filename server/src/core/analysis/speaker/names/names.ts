import { behindParticles } from "../words/particles.ts";
import { SIGN } from "../words/wordSigns.ts";
import type { Word } from "../words/words.ts";
import { affiliationEnd } from "./affiliation.ts";
import { endOfName } from "./endOfName.ts";
import type { FoundName } from "./foundName.ts";
import { isLoneBody, isLoneName } from "./loneNames.ts";
import { isLowerCaseName } from "./lowerCaseName.ts";
import { opensName } from "./nameWords.ts";
import { endOfNumbered } from "./numbered.ts";
import { readSequence } from "./titleAndName.ts";

/** The capitalised names of running text, in order, without overlaps. */
export function findNames(words: readonly Word[]): readonly FoundName[] {
  const found: FoundName[] = [];
  for (let i = 0; i < words.length; ) {
    const numbered = endOfNumbered(words, i);
    if (numbered > i) {
      found.push({ first: i, name: i, last: numbered, sort: "person" });
      i = numbered;
      continue;
    }
    if (opensNone(words, i)) {
      i++;
      continue;
    }
    const capital = behindParticles(words, i);
    if (capital > i && opensName(words, capital)) {
      const last = endOfName(words, capital);
      const [one, ...more] = readSequence(words, capital, last);
      const whole = one?.first === capital && one.name === capital && (one.sort === "person" || one.sort === "unknown");
      if (one) found.push(whole ? { ...one, first: i, name: i } : one, ...more);
      i = whole ? affiliationEnd(words, last) : last;
      continue;
    }
    if (!opensName(words, i)) {
      if (isLoneBody(words, i)) found.push({ first: i, name: i, last: i + 1, sort: "organisation" });
      else if (isLoneName(words, i)) found.push({ first: i, name: i, last: i + 1, sort: "unknown" });
      else if (isLowerCaseName(words, i))
        found.push({ first: words[i - 1]?.pos === "NOUN" ? i - 1 : i, name: i, last: i + 1, sort: "organisation" });
      i++;
      continue;
    }
    const last = endOfName(words, i);
    found.push(...readSequence(words, i, last));
    const sort = found.at(-1)?.sort;
    i = sort === "person" || sort === "unknown" ? affiliationEnd(words, last) : last;
  }
  return found;
}

/** What of its form a word in small letters may open a name by. */
const MAY_OPEN = SIGN.particle | SIGN.ordinal | SIGN.doubtful | SIGN.address;

/** True of most words: in small letters, nothing of a name by their form, and not behind "the site" or the like. */
function opensNone(words: readonly Word[], i: number): boolean {
  const { capital, signs, text } = words[i]!;
  return !capital && (signs & MAY_OPEN) === 0 && text !== "i" && ((words[i - 1]?.signs ?? 0) & SIGN.smallKind) === 0;
}
