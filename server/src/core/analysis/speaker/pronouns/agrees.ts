import { type Entity, genderOf } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { isPlainWord } from "../words/plainWords.ts";
import type { PronounContext } from "./resolvePronoun.ts";

/** "**They** fear the worst": no polls do. */
export const isMindless = ({ sort }: Entity, { plural }: Mention, { minds }: PronounContext): boolean =>
  plural && minds && sort === "document";

/** Whether a pronoun may stand for somebody by gender and number. */
export function agrees(mention: Mention, entity: Entity): boolean {
  if (mention.gender) {
    if (entity.plural || (entity.sort !== "person" && entity.sort !== "unknown") || isPlainWord(entity)) return false;
    const gender = genderOf(entity);
    return gender === null || gender === mention.gender;
  }
  if (mention.plural) return entity.plural || entity.sort === "organisation" || entity.sort === "group";
  return !entity.plural && (entity.sort === "organisation" || entity.sort === "document" || entity.sort === "place");
}
