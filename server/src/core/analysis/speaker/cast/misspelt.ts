import type { Roster } from "../../desk/roster.ts";
import type { Entity } from "../entity.ts";
import { push } from "../words/multimap.ts";
import { isMisspelling, lettersLeftOut, MISSPELT } from "../words/spelling.ts";
import { surnameOf } from "../words/surname.ts";

/** A full name that occurs once, a slip away from one that is there more often, is the same. */
export function joinMisspelt(
  byName: Map<string, Entity>,
  bySurname: Map<string, Entity[]>,
  frequency: ReadonlyMap<string, number>,
  roster: Roster,
): void {
  const people = [...byName].filter(([, e]) => e.sort === "person");
  const byWord = new Map<string, [string, Entity][]>();
  for (const entry of people) for (const key of new Set(entry[1].keys)) push(byWord, key, entry);
  for (const [name, entity] of people) {
    if (!entity.keys.some((key) => byWord.get(key)!.length > 1)) continue;
    const rivals = new Set(entity.keys.flatMap((key) => (byWord.get(key) ?? []).slice(0, 24)));
    for (const [other, known] of rivals) {
      if (known === entity || !isMisspelling(name.split(" "), other.split(" "))) continue;
      if (roster.apart(name, known.known) || roster.apart(other, entity.known)) continue;
      const [rare, common] = [frequency.get(name) ?? 0, frequency.get(other) ?? 0];
      const later = entity.index > known.index;
      if (rare > common || (rare === common && !later)) continue;
      const kept = byName.get(other)!;
      byName.set(name, kept);
      // The surname alone, however it is spelt, is the same person's.
      const surname = surnameOf(entity.keys);
      const others = (bySurname.get(surname) ?? []).filter((e) => e !== entity && e !== kept);
      bySurname.set(surname, [...others, kept]);
    }
  }
}

/** Surnames by themselves and with a letter left out, by which a slip of the pen finds them. */
export function indexSlips(bySurname: ReadonlyMap<string, readonly Entity[]>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const surname of bySurname.keys()) {
    if (surname.length < MISSPELT) continue;
    for (const form of new Set([surname, ...lettersLeftOut(surname)])) push(index, form, surname);
  }
  return index;
}
