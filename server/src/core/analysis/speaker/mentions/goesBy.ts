import type { Mention } from "../mention.ts";
import type { Word } from "../words/words.ts";
import type { ByWord } from "./draft.ts";

/** Words between a description and the name that somebody goes by, at most. */
const LONGEST = 16;

const GIVES =
  "(?:only |simply )?(?:gave|gives?|giving|provided|provides?|providing|offered|used|uses?|using) (?:only )?(?:his|her|their|the|an?) (?:(?:first|last|full|given|real|own|family|middle) )*(?:name|names|surname|nickname|alias|pseudonym) (?:(?:only|simply|just) )?(?:as )?";
const ONLY = "(?:(?:only|simply|just|later|publicly|officially|locally) )*";
const PASSIVE = `${ONLY}(?:identified|known|named|called|quoted|introduced|referred to) ${ONLY}(?:by (?:(?:the|his|her|their) )?(?:\\p{L}+ )?(?:police|officials|prosecutors|authorities|officers|family|families|relatives|name|names|initials?|nickname)(?: and age)? )?${ONLY}`;
const ITSELF = `${ONLY}(?:identified|introduced|called|named|described) (?:himself|herself|themselves|themself) ${ONLY}`;

/**
 * What stands between somebody and the name that is given: "A surgeon **who gave her name only as** Dr. Ruiz", "a man, **identified
 * by the police as** Tom Brill", "a pilot **who asked to be identified only by her first name,** Ann".
 */
const BETWEEN = new RegExp(
  `^(?:, (?:an? (?:[\\p{L}-]+ ){1,3})?)?(?:who |and )?(?:has |had |would |did |could )*(?:${GIVES}(?:, )?|${ITSELF}as |(?:(?:is|was|were|be|been|being|asked|asking|agreed|agreeing|wanted|wished|preferred|chose|declined|to) )*${PASSIVE}(?:as |, )|(?:goes|went|going) ${ONLY}by (?:the (?:name|nickname|alias)(?: of)? )?)$`,
  "u",
);

/** "A woman **named** Ann said". */
const NAMED = /^(?:, )?(?:who (?:is|was) )?(?:named|called|nicknamed) $/u;

/** The name by which somebody goes who is described before it: one person, not two; undefined where none is given. */
export function goesBy(
  words: readonly Word[],
  byFirst: ByWord,
  drafts: readonly Mention[],
  { first, reach, last, sentence, sort, quotation, part }: Mention,
): number | undefined {
  // "She described herself as a welder named Ann": she is Ann as well.
  if (sort !== "person" || words[first - 1]?.lower === "as") return undefined;
  for (const from of reach === last ? [last] : [reach, last]) {
    for (let at = from; at < from + LONGEST && words[at]?.sentence === sentence; at++) {
      const found = words[at]!.capital ? byFirst[at] : undefined;
      const name = found === undefined ? undefined : drafts[found]!;
      if (name?.form === "name") {
        const fits = /^(?:person|unknown)$/u.test(name.sort) && name.quotation === quotation;
        if (!fits) return undefined;
        const between = wordsBetween(words, from, at);
        const called = NAMED.test(between) && (part === "subject" ? acts(words, name) : isAlone(words, name));
        if (called || BETWEEN.test(between)) return found;
        break;
      }
    }
  }
  return undefined;
}

function wordsBetween(words: readonly Word[], from: number, to: number): string {
  let between = "";
  for (let at = from; at < to; at++) between += `${words[at]!.lower} `;
  return between;
}

/** "A man named Brill **left**", where "a lawmaker called Brill a fool" and "a judge named Ann Ruiz trustee" tell what they did. */
function acts(words: readonly Word[], { last, sentence }: Mention): boolean {
  const [after, next] = [words[last], words[last + 1]];
  if (after?.sentence !== sentence) return false;
  return /^(?:VERB|AUX)$/u.test(after.pos) || (after.text === "," && /^(?:who|\d{1,3})$/u.test(next?.lower ?? ""));
}

const isAlone = (words: readonly Word[], { last, sentence }: Mention): boolean =>
  words[last]?.sentence !== sentence ||
  /^(?:VERB|AUX|ADP|CCONJ|SCONJ)$/u.test(words[last]!.pos) ||
  /^[,.;:)]$/u.test(words[last]!.text);
