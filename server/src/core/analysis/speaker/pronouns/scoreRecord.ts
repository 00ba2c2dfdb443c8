import { isByName, type Record } from "../cast/record.ts";
import { genderOf, leaningOf, opposes } from "../entity.ts";
import type { Mention } from "../mention.ts";
import type { PronounContext } from "./resolvePronoun.ts";

const BRACKETED = 4;

/** By how many sentences back somebody was met. */
export const nearness = (distance: number): number =>
  distance === 0 ? 5 : distance === 1 ? 3.8 : Math.max(0.2, 3 - 0.5 * distance);

/** "Okafor laughed. “Not a chance,” **he** said.": the paragraph has turned to him with the sentence before. */
function turnsTo(pronoun: Mention, { sentence, paragraph, speaks }: PronounContext, record: Record): boolean {
  const { entity, mention } = record;
  if (!pronoun.gender || pronoun.quotation >= 0 || !speaks || entity.sort !== "person") return false;
  if (sentence - record.sentence !== 1 || record.paragraph !== paragraph) return false;
  return isByName(record) && mention.part === "subject" && !mention.inside && mention.quotation < 0;
}

/** How likely it is that a pronoun means whoever `record` is, by the two places and by what each has been told to be. */
export function scoreRecord(pronoun: Mention, context: PronounContext, record: Record): number {
  const { entity, mention } = record;
  const distance = context.sentence - record.sentence;
  let score = nearness(distance);
  score -= Math.min(3, context.paragraph - record.paragraph);
  if (mention.bracketed && !pronoun.bracketed) score -= BRACKETED;
  // A headline's "federal judge" before he has a name.
  if (mention.weak && mention.form === "nominal" && entity.named) score -= 2.2;
  if (mention.inside) score -= mention.part === "owner" ? 0.5 : 2.5;
  else if (mention.part === "subject") score += mention.aside ? 1 : 1.5;
  if (mention.part === "owner") score += 0.3;
  if (mention.part === "predicate") score -= 4;
  if (distance === 0 && mention.part === "subject" && !mention.aside && mention.quotation === pronoun.quotation)
    score += pronoun.clause && pronoun.gender && mention.form === "name" ? 3 : 1;
  if (turnsTo(pronoun, context, record)) score += 1.2;
  if (record.speaks) score += context.speaks ? 2 : 1;
  const apart =
    mention.quotation >= 0 && (record.paragraph !== context.paragraph || mention.quotation !== pronoun.quotation);
  if (apart && !record.speaks) score -= 3;
  if (pronoun.gender && genderOf(entity) === pronoun.gender) score += 0.8;
  else if (pronoun.gender && genderOf(entity) === null && opposes(leaningOf(entity), pronoun.gender)) score -= 2.5;
  if (mention.form === "pronoun" && mention.gender === pronoun.gender && mention.part === "subject") score += 0.5;
  if (pronoun.plural && !entity.plural) score -= 1;
  if (!entity.named && !entity.plural) score -= mention.determiner === "bare" && mention.form === "nominal" ? 4 : 1.2;
  if (entity.sort === "place") score -= 1.5;
  if (entity.sort === "unknown") score -= entity.count < 2 && !record.speaks ? 1.5 : 0.5;
  return score + (FAMILIAR[entity.count] ?? 1);
}

/** What it counts that somebody has been met so many times; more often, as much as can be. */
const FAMILIAR = Array.from({ length: 15 }, (_, count) => Math.log2(1 + count) / 4);
