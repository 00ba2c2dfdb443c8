import { DEMONYMS } from "../../../lexicon/demonyms.ts";
import { wordSet } from "../../../lexicon/words.ts";
import type { Memory, Record } from "../cast/record.ts";
import { type Entity, genderOf } from "../entity.ts";
import { isNation } from "../kinds/nationals.ts";
import { isSameOffice } from "../kinds/offices.ts";
import type { Mention } from "../mention.ts";
import type { PronounContext } from "../pronouns/resolvePronoun.ts";

/** What several are in one story, and some of them without being told to be. Own compilation. */
const SEVERAL = wordSet(`
  candidate nominee contender hopeful frontrunner front-runner republican democrat senator representative congressman congresswoman
  lawmaker legislator governor
`);

/** Those of them that are offices, and what else an office is. */
const OFFICES = wordSet(`
  senator sen representative rep congressman congresswoman lawmaker legislator governor gov mayor president
`);

const OF_PUBLIC_LIFE =
  /^(?:mrs?|ms|miss|dr|sir|lord|lady|sen|senator|rep|representative|gov|governor|congressman|congresswoman|candidate|contender|former|republican|democratic|democrat|gop|presidential|us|u\.s|mayor)\.?$/u;

/**
 * Another whom the sentence before tells of, where whoever has been called so has not been met in the paragraph: "Ada Bell, a candidate …
 * ¶ Tom Brill left early. **The candidate** said", "President Ruiz met Tom Brill. **The French president** said" where nobody has been
 * called French.
 */
export function passedOver(
  mention: Mention,
  noun: string,
  one: Entity,
  context: PronounContext,
  memory: Memory,
): Entity | undefined {
  if (one.sort !== "person") return undefined;
  const foreign = mention.roleWords.some((word) => isNation(word) && !one.roleWords.has(word));
  if (!foreign && !SEVERAL.has(noun)) return undefined;
  if (!foreign && (memory.latest.get(one.index)?.paragraph ?? -1) >= context.paragraph) return undefined;
  const { records } = memory;
  for (let i = records.length - 1; i >= 0 && context.sentence - records[i]!.sentence <= 2; i--) {
    const record = records[i]!;
    if (record.entity === one || record.paragraph !== context.paragraph || record.sentence === context.sentence)
      continue;
    if (isOther(record, mention, foreign) && !holdsAnother(noun, record.entity)) return record.entity;
  }
  return undefined;
}

/** "Gov. Ann Ruiz … ¶ **Mayor Tom Brill** said so. **The governor** said": a mayor is no governor. */
function holdsAnother(noun: string, { roleWords }: Entity): boolean {
  if (!OFFICES.has(noun) || isSameOffice(noun, roleWords)) return false;
  for (const word of roleWords) if (OFFICES.has(word)) return true;
  return false;
}

function isOther(
  { entity, mention: { form, part, inside, quotation } }: Record,
  { gender }: Mention,
  foreign: boolean,
): boolean {
  if (!entity.named || entity.plural || entity.sort !== "person" || inside || quotation >= 0 || form === "nominal")
    return false;
  if (!foreign && part !== "subject") return false;
  if (gender !== null && genderOf(entity) !== null && genderOf(entity) !== gender) return false;
  const roles = [...entity.roleWords].filter((word) => !DEMONYMS.has(word));
  return roles.every((word) => OF_PUBLIC_LIFE.test(word));
}
