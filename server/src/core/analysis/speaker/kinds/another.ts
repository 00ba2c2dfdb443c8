import { DEMONYMS } from "../../../lexicon/demonyms.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { partyOf } from "./offices.ts";

/** "One nurse said it was late. **Another** left": as it is shown, with what somebody is. */
export const anotherText = ({ text, keys: [noun] }: Mention): string =>
  /^another$/i.test(text) && !/^(?:another|one|other|person)$/.test(noun!) ? `${text} ${asWritten(noun!)}` : text;

/** "Republican", "American". */
const asWritten = (noun: string): string =>
  partyOf([noun]) !== undefined || DEMONYMS.has(noun) ? noun[0]!.toUpperCase() + noun.slice(1) : noun;

/** "“It is late,” a nurse said. ¶ “It is not,” said **another**": another nurse, where `before` has just spoken as `source`. */
export function anotherOf(mention: Mention, before: Entity | undefined, source: string): Mention {
  if (!/^another$/i.test(mention.text) || !/^(?:one|another)\s/i.test(source)) return mention;
  if (!before || before.named || before.plural || before.sort !== "person" || before.keys.length > 1) return mention;
  const of = { ...mention, keys: before.keys, name: before.name, sort: before.sort, plural: false };
  return { ...of, text: anotherText(of) };
}
