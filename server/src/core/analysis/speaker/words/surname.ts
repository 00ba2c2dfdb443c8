import { FAMILY_FIRST } from "../../../lexicon/familyNameFirst.ts";
import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import { NAME_SUFFIXES } from "../../../lexicon/personTitles.ts";

/** The word that names a person alone: the last, or the first where the family name comes first. */
export function surnameOf(keys: readonly string[]): string {
  const name = withoutSuffix(keys);
  return isFamilyFirst(name) ? name[0]! : name.at(-1)!;
}

/** A name's words less a suffix such as "Jr.". */
export function withoutSuffix(keys: readonly string[]): readonly string[] {
  return keys.length > 2 && NAME_SUFFIXES.has(keys.at(-1)!) ? keys.slice(0, -1) : keys;
}

function isFamilyFirst(name: readonly string[]): boolean {
  if (name.length < 2 || name.length > 3 || !FAMILY_FIRST.has(name[0]!)) return false;
  let joined = false;
  for (let i = 1; i < name.length; i++) {
    const word = name[i]!;
    const hyphen = word.includes("-");
    if (word.length === 1 || (!hyphen && word.length > 3 && GIVEN_NAMES.has(word))) return false;
    joined ||= hyphen;
  }
  return joined || name.length === 3 || !GIVEN_NAMES.has(name[0]!);
}
