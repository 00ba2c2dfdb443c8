import { GIVEN_NAMES } from "../../lexicon/givenNames.ts";
import type { Entity } from "./entity.ts";
import type { Mention } from "./mention.ts";
import type { Memory } from "./record.ts";
import type { PronounContext } from "./resolvePronoun.ts";

/**
 * "Corvane rose after **it** reported a profit": what nothing has shown to be anybody is a body, where it is the subject of the sentence and
 * nothing else is about that "it" may mean.
 */
export function bodyOfClause(
  { keys, clause, quotation }: Mention,
  { speaks, sentence }: PronounContext,
  { records }: Memory,
): Entity | undefined {
  if (keys[0] !== "it" || !clause || !speaks || quotation >= 0) return undefined;
  let found: Entity | undefined;
  for (let i = records.length - 1; i >= 0 && records[i]!.sentence === sentence; i--) {
    const { entity, mention, speaks: said } = records[i]!;
    if (mention.form !== "name" || mention.part !== "subject" || entity === found) continue;
    if (found || said || !isPerhapsBody(entity)) return undefined;
    found = entity;
  }
  if (found) found.sort = "organisation";
  return found;
}

/** Nobody of that name has been "he" or had a title, and no given name begins it. */
const isPerhapsBody = ({ sort, named, plural, male, female, roleWords, keys }: Entity): boolean =>
  (sort === "unknown" || sort === "person") &&
  named &&
  !plural &&
  male + female === 0 &&
  roleWords.size === 0 &&
  !GIVEN_NAMES.has(keys[0]!);
