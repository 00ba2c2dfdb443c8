import { MEN_MOSTLY, WOMEN_MOSTLY } from "../../lexicon/genderedNames.ts";
import type { Gender } from "./mention.ts";
import { surnameOf } from "./surname.ts";

/** What a full name's given name hints at: "Ann Ruiz" is likelier "she". A lone word may be a surname ("Grant") and hints at nothing. */
export function givenGender(keys: readonly string[]): Gender {
  return keys.length > 1 && surnameOf(keys) !== keys[0] ? genderOfGiven(keys[0]!) : null;
}

export function genderOfGiven(name: string): Gender {
  if (MEN_MOSTLY.has(name)) return "m";
  return WOMEN_MOSTLY.has(name) ? "f" : null;
}
