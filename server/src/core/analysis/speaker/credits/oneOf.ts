import type { Mention } from "../mention.ts";
import { firstFrom } from "../mentions/firstMention.ts";
import type { Word } from "../words/words.ts";

/**
 * Who may speak where a source names two of whom at most one does: both of "**Ana Ruiz or Tom Brill** said", nobody of "**neither** Ana Ruiz
 * **nor** Tom Brill said". Undefined where it names no such two.
 */
export function oneOf(
  words: readonly Word[],
  mentions: readonly Mention[],
  { first, end }: { first: number; end: number },
): readonly number[] | undefined {
  const neither = words[first]?.lower === "neither";
  const opens = /^(?:either|the)$/u.test(words[first]?.lower ?? "") ? first + 1 : first;
  for (let at = first + 1; at < end; at++) {
    const { lower } = words[at]!;
    if (neither && lower === "nor") return [];
    if (lower !== "or") continue;
    const next = words[at + 1]?.lower === "the" ? at + 2 : at + 1;
    const second = firstFrom(mentions, next);
    const [one, other] = [mentions[second - 1], mentions[second]];
    const named = isNamed(one) && isNamed(other);
    if (named && one.first === opens && one.last === at && other.first === next) return [second - 1, second];
  }
  return undefined;
}

const isNamed = (mention: Mention | undefined): mention is Mention =>
  mention?.form === "name" && mention.sort !== "place";
