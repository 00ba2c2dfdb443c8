import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import { mayBeFirm } from "../cast/firmNames.ts";
import type { Memory, Record } from "../cast/record.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import type { PronounContext } from "./resolvePronoun.ts";

/**
 * "Corvane rose after **it** reported a profit": what nothing has shown to be anybody is a body, where it is the subject of the sentence and
 * nothing else is about that "it" may mean.
 */
export function bodyOfClause(
  { keys, clause, quotation, first, part }: Mention,
  context: PronounContext,
  { records }: Memory,
): Entity | undefined {
  const { speaks, sentence } = context;
  if (keys[0] !== "it" || !speaks || quotation >= 0) return undefined;
  if (!clause) return first === 0 || part === "subject" ? bodyBefore(context, records) : undefined;
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

/** How many records back whoever "it" is has spoken. */
const REACH = 48;

/** "Corvane said it was late. **It** said": no weather says so, and nobody else has spoken there. */
function bodyBefore({ sentence, paragraph }: PronounContext, records: readonly Record[]): Entity | undefined {
  let found: Entity | undefined;
  const end = Math.max(0, records.length - REACH);
  for (let i = records.length - 1; i >= end && sentence - records[i]!.sentence <= 1; i--) {
    const { entity, mention, speaks, paragraph: at } = records[i]!;
    if (paragraph - at > 1 || records[i]!.sentence === sentence) return undefined;
    if (entity === found || mention.form !== "name") continue;
    if (found || !speaks || !mayBeFirm(entity)) return undefined;
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
