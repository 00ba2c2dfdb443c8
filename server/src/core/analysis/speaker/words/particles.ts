import { DEMONYMS } from "../../../lexicon/demonyms.ts";
import { NAME_PARTICLES } from "../../../lexicon/personTitles.ts";
import { SIGN } from "./wordSigns.ts";
import type { Word } from "./words.ts";

/** Particles that are English words as well, or letters: they open a name only inside it. */
const INNER = /^(?:do|al|op|av|y|e|ap)$/u;
/** Those that are nouns or numbers as well: "the van", "ten". */
const NOUNS = /^(?:van|bin|ten)$/u;

/** The capital behind the particles that a surname begins with: "**van der** Berg said", "**de** Wit said"; `i` where none begins so. */
export function behindParticles(words: readonly Word[], i: number): number {
  const opener = words[i]!;
  if (!isSmall(opener) || INNER.test(opener.lower)) return i;
  let at = i + 1;
  while (at < i + LONGEST && words[at] && isSmall(words[at]!)) at++;
  const name = words[at];
  if (!name?.capital || name.sentence !== opener.sentence || name.quotation !== opener.quotation) return i;
  if (!NOUNS.test(opener.lower) || at > i + 1) return at;
  // "The van Ford made", "ten Germans left".
  const before = words[i - 1];
  const noun =
    before?.sentence === opener.sentence &&
    (/^(?:DET|ADJ|NUM|NOUN)$/u.test(before.pos) || before.possessive) &&
    !/^["“”'’]$/u.test(before.text);
  if (noun || DEMONYMS.has(name.lower)) return i;
  return opener.lower === "ten" && !isOneWho(words, at) ? i : at;
}

/** Particles in a row at most: "van de la". */
const LONGEST = 3;

const isSmall = ({ text, lower, signs }: Word): boolean => (signs & SIGN.particle) !== 0 && text === lower;

const isOneWho = (words: readonly Word[], at: number): boolean =>
  words[at]!.possessive || /^(?:VERB|AUX|PUNCT)$/u.test(words[at + 1]?.pos ?? "PUNCT");

/** The words by which a surname is known: of "van der Berg" the last, as of a name with a given name before it. */
export function withoutParticles(name: readonly Word[]): readonly Word[] {
  let from = 0;
  while (from < name.length - 1 && isSmall(name[from]!)) from++;
  return from === 0 ? name : name.slice(from);
}

/** What a surname in two parts may be cut down to: "Brien" never, "Tamimi" of "al-Tamimi", "O'Brien" of "O'Brien-McKay". */
export function partsOfSurname(surname: string): readonly string[] {
  const parts = surname.split("-");
  return parts.length < 2 ? [] : parts.filter((part) => part.length > 2 && !NAME_PARTICLES.has(part));
}
