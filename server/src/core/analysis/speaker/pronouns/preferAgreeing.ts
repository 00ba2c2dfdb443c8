import { type Entity, genderOf, leaningOf, likelyGender, opposes } from "../entity.ts";
import type { Gender } from "../mention.ts";

const OPPOSED = 4.5;
const CALLED_OTHERWISE = 6;

/**
 * "Ms Ruiz met Kim Brill. **He** said": where what has been told of one person fits a pronoun, whoever's does not is less
 * likely still; and so is whoever was "she" just before, where nothing else tells.
 */
export function preferAgreeing(
  ranked: readonly [Entity, number][],
  gender: Gender,
  lastCalled: ReadonlyMap<Entity, Gender> | undefined,
): void {
  const agreeing = ranked.some((one) => likelyGender(one[0]) === gender);
  // "Kim Ruiz and **her husband**, Robin": of him the text is sure, and "her" is enough against Kim.
  const sure = ranked.some((one) => one[0].named && genderOf(one[0]) === gender);
  for (const one of ranked) {
    const entity = one[0];
    if ((agreeing && opposes(likelyGender(entity), gender)) || (sure && opposes(leaningOf(entity), gender)))
      one[1] -= OPPOSED;
    else if (likelyGender(entity) !== gender && opposes(lastCalled?.get(entity) ?? null, gender))
      one[1] -= CALLED_OTHERWISE;
  }
}
