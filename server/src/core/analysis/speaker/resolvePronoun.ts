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
}

const REACH = 48;
const SENTENCES = 7;
const ENOUGH = 2.2;
const MARGIN = 1;

/** Finds whom a third person pronoun means, among those the reader has lately read of. */
export function resolvePronoun(mention: Mention, context: PronounContext, memory: Memory): Resolution {
  const scores = new Map<Entity, number>();
  const { records } = memory;
  for (let i = records.length - 1; i >= 0 && records.length - i <= REACH; i--) {
    const record = records[i]!;
    if (context.sentence - record.sentence > SENTENCES) break;
    if (!agrees(mention, record.entity)) continue;
    if (context.content.some((c) => c.start <= record.start && record.end <= c.end)) continue;
    const score = scoreRecord(mention, context, record);
    if (score > (scores.get(record.entity) ?? Number.NEGATIVE_INFINITY)) scores.set(record.entity, score);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  if (!best || best[1] < ENOUGH) return { candidates: ranked.slice(0, 3).map(([e]) => e) };
  if (next && best[1] - next[1] < MARGIN)
    return { candidates: ranked.filter(([, s]) => best[1] - s < MARGIN).map(([e]) => e) };
  return { entity: best[0] };
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
  let score = distance === 0 ? 4 : distance === 1 ? 3.2 : Math.max(0.2, 2.8 - 0.5 * distance);
  score -= 0.5 * Math.min(3, context.paragraph - record.paragraph);
  if (mention.part === "subject") score += 1.5;
  if (mention.part === "owner") score += 0.3;
  if (record.speaks) score += context.speaks ? 2 : 1;
  const apart =
    mention.quotation >= 0 && (record.paragraph !== context.paragraph || mention.quotation !== pronoun.quotation);
  if (apart && !record.speaks) score -= 3;
  if (pronoun.gender && genderOf(entity) === pronoun.gender) score += 1.2;
  if (mention.form === "pronoun" && mention.gender === pronoun.gender) score += 0.5;
  if (pronoun.plural && !entity.plural) score -= 1.5;
  if (entity.sort === "place") score -= 1.5;
  if (entity.sort === "unknown") score -= 0.5;
  return score + Math.min(1, Math.log2(1 + entity.count) / 4);
}
