import type { Entity } from "../entity.ts";
import type { ParagraphMentions } from "../mention.ts";
import { surnameOf } from "../words/surname.ts";
import type { Memory } from "./record.ts";

/** How much of the article is about somebody: of what his family name has of it, what is his so far. */
export function shareOf({ sort, keys, count }: Entity, { shares, bearers }: Memory): number {
  if (sort !== "person" && sort !== "unknown") return 0;
  const surname = surnameOf(keys);
  const others = bearers.get(surname) ?? [];
  const share = shares.get(surname) ?? 0;
  if (others.length < 2) return share;
  const all = others.reduce((sum, one) => sum + one.count + 1, 0);
  return (share * (count + 1)) / all;
}

/** How much of the article is about those of each family name; `shareOf` parts it among them. */
export function countShares(facts: readonly ParagraphMentions[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  let total = 0;
  for (const { mentions } of facts) {
    for (let i = 0; i < mentions.length; i++) {
      const m = mentions[i]!;
      if (m.form !== "name" || m.weak || m.inside || (m.sort !== "person" && m.sort !== "unknown")) continue;
      const surname = surnameOf(m.keys);
      shares.set(surname, (shares.get(surname) ?? 0) + 1);
      total++;
    }
  }
  for (const [surname, count] of shares) shares.set(surname, count < FEW ? 0 : count / total);
  return shares;
}

/** Named less often than this, nobody is what an article is about. */
const FEW = 4;
