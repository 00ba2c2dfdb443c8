import { isShortFor } from "../../../lexicon/nicknames.ts";
import { NAME_SUFFIXES } from "../../../lexicon/personTitles.ts";
import type { Roster } from "../../desk/roster.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { isPersonNoun } from "../words/nouns.ts";

/** The person of the same surname whose fuller name contains this one. */
export function findFuller(mention: Mention, candidates: readonly Entity[], roster: Roster): Entity | undefined {
  if (candidates.length === 0) return undefined;
  const possible = candidates.filter((c) => !roster.apart(mention.name, c.known));
  const [opener] = mention.keys;
  if (mention.keys.length === 2 && possible.length === 1 && isPersonNoun(opener!)) return possible[0];
  const holy = isHoly(mention.keys) ? possible.filter((c) => isHoly(c.keys)) : [];
  if (holy.length === 1) return holy[0];
  const fits = possible.filter((c) => isContained(mention.keys, c.keys));
  return fits.length === 1 ? fits[0] : undefined;
}

/** "Abba Pachor" and "St. Pachor": what a saint or a monk is called before the one name he has. */
const isHoly = (keys: readonly string[]): boolean =>
  keys.length === 2 && /^(?:st|saint|abba|apa|amma|anba|abbot|abbess|brother|sister|father|mother|fr)$/.test(keys[0]!);

/** "Donald Trump" in "Donald J. Trump", "J. Trump" in "Jane Trump"; "Jr." must be on both or neither. */
function isContained(short: readonly string[], long: readonly string[]): boolean {
  if (NAME_SUFFIXES.has(short.at(-1)!) !== NAME_SUFFIXES.has(long.at(-1)!)) return false;
  let i = 0;
  for (const word of long) {
    const key = short[i];
    if (key === undefined) break;
    if (
      key === word ||
      (i === 0 && isShortFor(key, word)) ||
      (key.length === 1 && word.startsWith(key)) ||
      (word.length === 1 && key.startsWith(word))
    )
      i++;
  }
  const first = short[0]!;
  const same =
    first === long[0] ||
    isShortFor(first, long[0]!) ||
    (first.length === 1 && long[0]!.startsWith(first)) ||
    (long[0]!.length === 1 && first.startsWith(long[0]!));
  return i === short.length && (same || short.length < long.length);
}

/** "Haruka Mizutani" and "Mizutani Haruka" are one, given or family name first. */
export function inOrder(keys: readonly string[]): string {
  const [one, other] = keys;
  if (keys.length === 2) return one! < other! ? `${one} ${other}` : `${other} ${one}`;
  return [...keys].sort().join(" ");
}
