import { type Entity, likelyGender, opposes } from "./entity.ts";
import type { Gender } from "./mention.ts";

const OPPOSED = 4.5;
const CALLED_OTHERWISE = 6;

/**
 * "Ann Ruiz met Tom Brill. **He** said": where one person's name or what has been told of her fits a pronoun, whoever's does not is less
 * likely still; and so is whoever was "she" just before, where nothing else tells.
 */
export function preferAgreeing(
  ranked: readonly [Entity, number][],
  gender: Gender,
  lastCalled: ReadonlyMap<Entity, Gender>,
): void {
  const agreeing = ranked.some(([entity]) => likelyGender(entity) === gender);
  for (const one of ranked) {
    const [entity] = one;
    if (agreeing && opposes(likelyGender(entity), gender)) one[1] -= OPPOSED;
    else if (likelyGender(entity) !== gender && opposes(lastCalled.get(entity) ?? null, gender))
      one[1] -= CALLED_OTHERWISE;
  }
}
