import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { OWNERS } from "../words/pronouns.ts";

/**
 * What somebody owns, said with the owner's whole name: "Tom Brill's lawyers" for "whose lawyers", "Mr. Brill's lawyers" and, where
 * `clear` tells that nobody else can be meant, "his lawyers".
 */
export function withOwner(mention: Mention, owner: Entity | undefined, clear: boolean): Mention {
  const { text, roleWords, sort, plural, determiner } = mention;
  if (roleWords[0] === "whose") {
    const what = text.slice("whose ".length);
    return { ...mention, text: owner ? `${owner.text}'s ${what}` : what };
  }
  if (determiner !== "owned" || !owner?.named || owner.plural || owner.sort !== "person") return mention;
  if (sort !== "person" && !(sort === "group" && plural)) return mention;
  const pronoun = OWNERS.has(roleWords[0]!);
  if (pronoun && !clear) return mention;
  const before = pronoun ? roleWords[0]!.length + 1 : (/^.*?(?:['’]s|s['’]) /u.exec(text)?.[0].length ?? 0);
  if (before === 0) return mention;
  const words = text.slice(0, before).trim().split(" ").length;
  // "The Orme killer's friend" is not Orme's.
  const whose = roleWords[words - 1]!.replaceAll(".", "");
  if (!pronoun && !owner.keys.includes(whose)) return mention;
  return { ...mention, text: `${owner.text}'s ${text.slice(before)}`, roleWords: roleWords.slice(words) };
}
