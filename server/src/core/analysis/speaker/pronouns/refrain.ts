import { isWordlike } from "../../../text/characters.ts";
import type { Memory } from "../cast/record.ts";
import { shareOf } from "../cast/share.ts";
import { type Entity, genderOf } from "../entity.ts";
import type { Mention, ParagraphMentions } from "../mention.ts";

/** So many headings make a list, none of them longer than so many words. */
const LIST = 4;
const LONGEST = 25;

/** A credit has no more words and marks. */
const CREDIT = 4;

/** How much of the article must be about its main person. */
const MAIN = 0.4;

/**
 * "**He** called it late. ¶ On Monday, Brill told the board … ¶ **He** sold the yard. ¶ …": by pronoun, the paragraphs that are headings
 * of a list of what one person did. Each is a sentence that begins with the pronoun, before a paragraph that tells more.
 */
export function refrainsOf(facts: readonly ParagraphMentions[]): ReadonlySet<number> {
  const found = new Map<string, number[]>();
  facts.forEach(({ words }, i) => {
    const opener = words[0]?.lower ?? "";
    if (!/^(?:s?he)$/.test(opener) || words.at(-1)!.sentence > 0 || !isShort(words)) return;
    // A picture's credit may stand between.
    const next = facts.slice(i + 1, i + 3).find((p) => p.words.length > CREDIT)?.words ?? [];
    if (next.length <= words.length || next[0]?.lower === opener) return;
    found.set(opener, [...(found.get(opener) ?? []), i]);
  });
  return new Set([...found.values()].filter((list) => list.length >= LIST).flat());
}

const isShort = (words: ParagraphMentions["words"]): boolean =>
  words.filter(({ text }) => isWordlike(text)).length <= LONGEST;

/** Whom such a heading means: the one whom most of the article is about. */
export function mainOf(pronoun: Mention, memory: Memory): Entity | undefined {
  for (const { entity } of memory.latest.values()) {
    if (!entity.named || entity.sort !== "person" || entity.plural || entity.first > 1) continue;
    const gender = genderOf(entity);
    if ((gender === null || gender === pronoun.gender) && shareOf(entity, memory) >= MAIN) return entity;
  }
  return undefined;
}
