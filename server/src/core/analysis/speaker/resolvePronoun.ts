import { type Entity, genderOf } from "./entity.ts";
import type { Mention } from "./mention.ts";
import type { Memory, Record } from "./record.ts";
import type { Resolution } from "./resolveName.ts";

/** What surrounds a pronoun. Offsets are absolute. */
export interface PronounContext {
  readonly paragraph: number;
  readonly sentence: number;
  readonly start: number;
  /** It is an attribution's source. */
  readonly speaks: boolean;
  /** The content of that attribution: whoever is named only there is not its speaker. */
  readonly content: readonly { readonly start: number; readonly end: number }[];
  /** Those whom the speaker names beside or within what is said: nobody speaks of himself by name. */
  readonly others: ReadonlySet<Entity>;
}

const REACH = 48;
const SENTENCES = 7;
const ENOUGH = 2.2;
const MARGIN = 0.7;
const EPITHET = 4.5;
const EPITHET_MARGIN = 2;

/** Finds whom a third person pronoun means, among those the reader has lately read of. */
export function resolvePronoun(mention: Mention, context: PronounContext, memory: Memory): Resolution {
  const ranked = rankRecent(mention, context, memory, (entity) => agrees(mention, entity));
  const [best, next] = ranked;
  if (!best || best[1] < ENOUGH) return { candidates: ranked.slice(0, 3).map(([e]) => e) };
  if (next && best[1] - next[1] < MARGIN)
    return { candidates: ranked.filter(([, s]) => best[1] - s < MARGIN).map(([e]) => e) };
  return { entity: best[0] };
}

/** The named person whom the story is about just here, where there is one: "The former first lady" after much of Ann Ruiz. */
export function resolveEpithet(mention: Mention, context: PronounContext, memory: Memory): Entity | undefined {
  const fits = (entity: Entity) => {
    const gender = genderOf(entity);
    return (
      entity.sort === "person" &&
      !entity.plural &&
      (gender === null || mention.gender === null || gender === mention.gender)
    );
  };
  const [best, next] = rankRecent(mention, context, memory, fits);
  if (!best?.[0].named || best[1] < EPITHET || (next && best[1] - next[1] < EPITHET_MARGIN)) return undefined;
  return best[0];
}

/** Those read of lately whom `fits` lets through, best first, with their scores. */
function rankRecent(
  mention: Mention,
  context: PronounContext,
  { records }: Memory,
  fits: (entity: Entity) => boolean,
): readonly [Entity, number][] {
  const scores = new Map<Entity, number>();
  for (let i = records.length - 1; i >= 0 && records.length - i <= REACH; i--) {
    const record = records[i]!;
    if (context.sentence - record.sentence > SENTENCES) break;
    if (!fits(record.entity) || context.others.has(record.entity)) continue;
    if (context.content.some((c) => c.start <= record.start && record.end <= c.end)) continue;
    const score = scoreRecord(mention, context, record);
    if (score > (scores.get(record.entity) ?? Number.NEGATIVE_INFINITY)) scores.set(record.entity, score);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  return ranked;
}

function agrees(mention: Mention, entity: Entity): boolean {
  if (mention.gender) {
    if (entity.plural || (entity.sort !== "person" && entity.sort !== "unknown")) return false;
    const gender = genderOf(entity);
    return gender === null || gender === mention.gender;
  }
  if (mention.plural) return entity.plural || entity.sort === "organisation" || entity.sort === "group";
  return !entity.plural && (entity.sort === "organisation" || entity.sort === "document" || entity.sort === "place");
}

function scoreRecord(pronoun: Mention, context: PronounContext, record: Record): number {
  const { entity, mention } = record;
  const distance = context.sentence - record.sentence;
  let score = distance === 0 ? 5 : distance === 1 ? 3.8 : Math.max(0.2, 3 - 0.5 * distance);
  score -= Math.min(3, context.paragraph - record.paragraph);
  if (mention.part === "subject") score += 1.5;
  if (mention.part === "owner") score += 0.3;
  if (mention.part === "predicate") score -= 4;
  if (record.speaks) score += context.speaks ? 2 : 1;
  const apart =
    mention.quotation >= 0 && (record.paragraph !== context.paragraph || mention.quotation !== pronoun.quotation);
  if (apart && !record.speaks) score -= 3;
  if (pronoun.gender && genderOf(entity) === pronoun.gender) score += 0.8;
  if (mention.form === "pronoun" && mention.gender === pronoun.gender && mention.part === "subject") score += 0.5;
  if (pronoun.plural && !entity.plural) score -= 1;
  if (!entity.named && !entity.plural) score -= mention.determiner === "bare" && mention.form === "nominal" ? 4 : 1.2;
  if (entity.sort === "place") score -= 1.5;
  if (entity.sort === "unknown") score -= 0.5;
  return score + Math.min(1, Math.log2(1 + entity.count) / 4);
}
