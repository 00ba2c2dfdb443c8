import type { Memory } from "../cast/record.ts";
import { type Entity, genderOf, hintOf, likelyGender, opposes } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { surnameOf } from "../words/surname.ts";
import type { PronounContext } from "./resolvePronoun.ts";

/**
 * "Tom Hale wept beside Ann Hale. Hale spoke at length. **She** said": who was called by the name that two have, and taken for the one whom "she"
 * hardly means, may have been the other. Gives both.
 */
export function namesakeOf(
  { gender, quotation }: Mention,
  { sentence, paragraph, start }: PronounContext,
  { records, bearers }: Memory,
): readonly Entity[] | undefined {
  if (gender === null || quotation >= 0) return undefined;
  for (let i = records.length - 1; i >= 0 && records[i]!.sentence >= sentence - 1; i--) {
    const { entity, mention, paragraph: at, start: from } = records[i]!;
    // "Hale left. **Tom's** point was that he": somebody else.
    if (mention.form === "name" && mention.part === "owner" && likelyGender(entity) === gender) return undefined;
    const passed = mention.part !== "subject" || mention.quotation >= 0 || mention.inside || entity.sort !== "person";
    if (passed || at !== paragraph || from > start || mention.form === "nominal") continue;
    if (mention.form !== "name" || mention.keys.length > 1 || mention.gender !== null) return undefined;
    if (genderOf(entity) !== null || !opposes(hintOf(entity), gender)) return undefined;
    const others = bearers.get(surnameOf(entity.keys)) ?? [];
    const other = others.find((one) => one !== entity && likelyGender(one) === gender);
    return other ? [other, entity] : undefined;
  }
  return undefined;
}
