import type { Paragraph } from "../../paragraph.ts";
import type { Memory, Record } from "../cast/record.ts";
import { type Entity, leaningOf, likelyGender } from "../entity.ts";
import type { Gender, Mention } from "../mention.ts";
import type { PlacedSource } from "../sources/sourceForm.ts";
import type { PronounContext } from "./resolvePronoun.ts";

/**
 * "“**She** was pushed,” said Kim Bell. ¶ “I have had enough,” **she** said": who has just spoken of somebody as "she" may be the next
 * "she", or that other, unless the text has told that it is the one. Gives both; in an obituary, where it is told of long ago, the other
 * alone; undefined where nothing speaks for anybody else.
 */
export function spokenOf(
  best: Entity,
  ranked: readonly (readonly [Entity, number])[],
  { gender, quotation, part }: Mention,
  { paragraph, speaks, start, inLife, tellsOf, goesOn, content: [said] }: PronounContext,
  { spoke, records }: Memory,
): readonly Entity[] | undefined {
  if (gender === null || !speaks || quotation >= 0 || part !== "subject" || ranked.length < 2) return undefined;
  const before = spoke.get(best.index);
  // "“She never married,” she said": whoever told of her goes on telling.
  if (!before || before.paragraph === paragraph || tellsOf.includes(gender) || likelyGender(best) === gender)
    return undefined;
  // "Kim Bell" who was known before, "¶ She went on": the next sentence is rather the same speaker's.
  const passing = best.first === before.paragraph && !goesOn && said !== undefined && said.end <= start;
  if (!inLife && !(passing && before.tellsOf.includes(gender))) return undefined;
  const other = ranked.find(
    ([one]) =>
      one !== best &&
      one.named &&
      one.first < best.first &&
      (!inLife || one.first <= 1) &&
      (leaningOf(one) === gender || isSpokenOf(one, gender, records, before)),
  )?.[0];
  if (!other) return undefined;
  return inLife ? [other] : [best, other];
}

/** "She **added**": what has somebody's words before it. */
export const isGoingOn = ({ start, facts: { text } }: Paragraph, { attribution: { cue } }: PlacedSource): boolean =>
  cue.some((span) => GOES_ON.test(text.slice(span.start - start, span.end - start)));
const GOES_ON = /\b(?:add|continu|conclud|went on|goes on|again)/u;

/** So many mentions a paragraph may have behind the first "she" in it. */
const REACH = 48;

/** Somebody whom the speaker of `before` called so just there. */
function isSpokenOf(one: Entity, gender: Gender, records: readonly Record[], before: Record): boolean {
  for (let i = records.length - 1; i >= 0 && records.length - i <= REACH; i--) {
    const { entity, mention, paragraph } = records[i]!;
    if (paragraph < before.paragraph) return false;
    if (entity === one && mention.form === "pronoun" && mention.gender === gender && mention.quotation >= 0)
      return paragraph === before.paragraph;
  }
  return false;
}

/**
 * "“**She** is ill,” said Kim Bell. **She** …", "Kim Bell, **her** doctor, said that **she** …", "She sat up. Kim Bell said that **she** …":
 * nothing proves that the doctor is a woman, where another "she" is about.
 */
export function isDoubtful(
  best: Entity,
  ranked: readonly (readonly [Entity, number])[],
  { gender, quotation }: Mention,
  { sentence, speaks, start }: PronounContext,
  { spoke, openOwner }: Memory,
): boolean {
  if (gender === null || quotation >= 0) return false;
  const last = spoke.get(best.index);
  if (!last || sentence - last.sentence > 1) return false;
  if (!speaks && leaningOf(best) === null && last.says.some((span) => span.start <= start && start < span.end)) {
    const isAbout = ([one, score]: readonly [Entity, number]) =>
      one !== best && one.named && one.keys.length > 1 && score > 0 && leaningOf(one) === gender;
    if (ranked.some(isAbout)) return true;
  }
  if (openOwner?.sentence === last.sentence && openOwner.gender === gender) return true;
  return last.tellsOf.includes(gender) && leaningOf(best) !== gender;
}
