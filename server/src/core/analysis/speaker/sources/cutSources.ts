import type { Attribution } from "../../attribution/attribution.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Mention } from "../mention.ts";
import { firstFrom } from "../mentions/firstMention.ts";
import { skipBrackets } from "../mentions/skips.ts";
import type { Word } from "../words/words.ts";

/** The source cut off before its head: in "his attorney warned", not he but the attorney. */
export function ownedBeyond(mentions: readonly Mention[], head: number, last: number): number {
  const owner = mentions[head]!;
  if (owner.part !== "owner" || owner.last !== last) return -1;
  for (let i = Math.max(0, head - 1); i < mentions.length && mentions[i]!.first <= last; i++) {
    const m = mentions[i]!;
    const speaks = m.sort === "person" || m.sort === "group" || OWNED_BODY.test(m.keys[0]!);
    if (m.form === "nominal" && m.owner === head && m.last > last && speaks) return i;
  }
  return -1;
}

/** The source cut off before its head: in "**Brill** supporters point out" the supporters, and not he. */
export function peopleBeyond(words: readonly Word[], mentions: readonly Mention[], head: number, last: number): number {
  const name = mentions[head]!;
  if (name.form !== "name" || name.last !== last || name.part === "owner") return -1;
  // "Brill champions the yard", "Brill cast it as his": what he does.
  if (!/s$/u.test(words[last]?.lower ?? "") || !/^(?:VERB|AUX)$/u.test(words[last + 1]?.pos ?? "")) return -1;
  for (let i = Math.max(0, head - 2); i < mentions.length && mentions[i]!.first <= last; i++) {
    const { form, plural, sort, owner, last: end } = mentions[i]!;
    if (form === "nominal" && plural && sort === "group" && owner === head && end === last + 1) return i;
  }
  return -1;
}

/** The same of one, behind what is said: "“No,” said **the former Brill** aide" told it, and not Brill. */
export function personBeyond(
  words: readonly Word[],
  mentions: readonly Mention[],
  head: number,
  first: number,
  last: number,
): number {
  const name = mentions[head]!;
  if (name.form !== "name" || name.last !== last || name.first === first || words[first]!.pos !== "DET") return -1;
  const end = words[last + 1];
  if (end?.sentence === name.sentence && !/^[.,;:]$/u.test(end.text)) return -1;
  return mentions.findIndex(
    (m) =>
      m.form === "nominal" &&
      !m.plural &&
      m.sort === "person" &&
      m.owner === head &&
      m.first === first &&
      m.last === last + 1,
  );
}

/** The work that is named behind the owner which a source was cut off after: "according to **Brill's** (1702) **Silent Yard**". */
export function workBehind(words: readonly Word[], mentions: readonly Mention[], head: number, last: number): number {
  const { part, last: end } = mentions[head]!;
  if (part !== "owner" || end !== last || words[last]?.text !== "(") return -1;
  const found = firstFrom(mentions, skipBrackets(words, last));
  const work = mentions[found];
  const named = work?.form === "name" && work.sort === "document" && work.first === skipBrackets(words, last);
  return named && !work.weak ? found : -1;
}

const OWNED_BODY = /^(?:campaign|administration|office|team|government|ministry|company|firm|foundation|party|union)$/;

/** "It cuts to footage **of Ann Ruiz** saying": who says it there; -1 where the source ends otherwise. */
export function shownSpeaker(
  { start, facts: { text } }: Paragraph,
  words: readonly Word[],
  mentions: readonly Mention[],
  last: number,
  { cue: [cue] }: Attribution,
): number {
  if (
    !cue ||
    !/^(?:saying|telling|asking|calling|claiming|insisting|promising|vowing|urging)\b/u.test(
      text.slice(cue.start - start, cue.end - start),
    )
  )
    return -1;
  if (words[last]?.start !== cue.start - start) return -1;
  const named = firstFrom(mentions, last) - 1;
  const ends = mentions[named];
  if (ends?.form !== "name" || ends.weak || ends.last !== last || ends.sort === "organisation") return -1;
  const { first } = ends;
  return words[first - 1]?.lower === "of" && SHOWN.test(words[first - 2]?.lower ?? "") ? named : -1;
}

const SHOWN = /^(?:footage|videos?|clips?|recordings?|tapes?|audio|images?|photos?|pictures?)$/u;
