import type { Entity } from "./entity.ts";
import type { Memory } from "./record.ts";
import { surnameOf } from "./surname.ts";

/** How much of the article is about somebody: of what his family name has of it, what is his so far. */
export function shareOf({ sort, keys, count }: Entity, { shares, bearers }: Memory): number {
  if (sort !== "person" && sort !== "unknown") return 0;
  const surname = surnameOf(keys);
  const others = bearers.get(surname) ?? [];
  const share = shares.get(surname) ?? 0;
  const all = others.reduce((sum, one) => sum + one.count + 1, 0);
  return others.length > 1 ? (share * (count + 1)) / all : share;
}
