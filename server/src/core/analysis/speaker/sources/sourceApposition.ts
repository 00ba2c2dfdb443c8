import { LONE_SOURCES } from "../../../lexicon/groupNouns.ts";
import type { Mention } from "../mention.ts";
import { firstFrom } from "../mentions/firstMention.ts";
import { classifyNoun } from "../words/nouns.ts";
import type { Word } from "../words/words.ts";

/** The name that the source describes: in "China, its only ally and lifeline, said" the source may be found without the name. */
export function inApposition(
  words: readonly Word[],
  mentions: readonly Mention[],
  first: number,
  last: number,
): number {
  if (words[first - 1]?.text !== "," || LONE_SOURCES.has(words[first]!.lower)) return -1;
  let end = last;
  while (/^(?:ADP|DET|ADJ|NOUN|PROPN)$/u.test(words[end]?.pos ?? "")) end++;
  if (words[last - 1]!.text !== "," && words[end]?.text !== ",") return -1;
  for (let i = firstFrom(mentions, first) - 1; i >= 0 && first - mentions[i]!.first < 8; i--) {
    const m = mentions[i]!;
    if (m.form === "name" && m.last === first - 1 && !m.weak)
      return m.part === "subject" && !isBehindPreposition(words, m.first, words[first]!) ? i : -1;
  }
  return -1;
}

/** The same where only the owner was found: "China, **Norland's** only ally and lifeline, said". */
export function ownerInApposition(words: readonly Word[], mentions: readonly Mention[], owner: number): number {
  const { part, form, first, last, sentence } = mentions[owner]!;
  if (part !== "owner" || form !== "name" || words[first - 1]?.text !== ",") return -1;
  let comma = last;
  while (comma < last + DESCRIBED && words[comma]?.sentence === sentence && words[comma]!.text !== ",") comma++;
  if (words[comma]?.text !== "," || comma === last) return -1;
  if (!/^(?:VERB|AUX)$/u.test(words[comma + 1]?.pos ?? "")) return -1;
  const before = mentions.findIndex((m) => m.last === first - 1 && m.form === "name" && !m.weak);
  const subject = before >= 0 && mentions[before]!.part === "subject";
  return subject && !isBehindPreposition(words, mentions[before]!.first, words[first]!) ? before : -1;
}

/** Words of what somebody is at most. */
const DESCRIBED = 16;

/** "In China, its only ally": no apposition, and neither is "at the Royal Northern, **her** teacher". */
const isBehindPreposition = (words: readonly Word[], first: number, source: Word): boolean =>
  words[words[first - 1]?.pos === "DET" && /^(?:her|his|my)$/u.test(source.lower) ? first - 2 : first - 1]?.pos ===
  "ADP";

/**
 * The full name that ends a source after what describes it, whatever the words for that are: "The Iyaloja of the market, Chief
 * (Mrs) Folasade Adeniran". What ends in a person on a preposition ("the mother of the victim, Ann Ruiz") may be of that one.
 */
export function nameBehind(words: readonly Word[], mentions: readonly Mention[], first: number, last: number): number {
  let end = last;
  while (end > first && /^[,;]$/u.test(words[end - 1]!.text)) end--;
  end = beforeBrackets(words, first, end);
  let comma = first;
  while (comma < end && words[comma]!.text !== ",") comma++;
  // "Another, Tom Brill, said".
  const lone = comma - first === 1 && /^(?:one|another)$/u.test(words[first]!.lower);
  if ((comma - first < 2 && !lone) || comma + 1 >= end) return -1;
  if (lone && words[end - 2]?.text === "," && words[end - 1]!.pos === "NUM") end -= 2;
  const described = words[comma - 1]!;
  const open = words.slice(first, comma).some(({ pos }) => pos === "ADP");
  const among = isAmongOthers(words, first, comma);
  if (open && !among && classifyNoun(described.lower)?.sort === "person") return -1;
  const opener = words[first]!;
  if (!/^(?:DET|PRON)$/u.test(opener.pos) && !opener.capital && opener.lower !== "one" && !lone) return -1;
  for (let i = firstFrom(mentions, comma + 1); i < mentions.length && mentions[i]!.first < end; i++) {
    const m = mentions[i]!;
    if (m.form !== "name" || m.weak || (m.keys.length < 2 && m.role === null && m.sort !== "organisation")) continue;
    // "One of her students, Ann Ruiz, a surveyor": what she is may follow.
    const described = mentions.some(({ same, last: to, reach }) => same === i && Math.max(to, reach) >= end);
    if (m.last !== end && !described && !isAffiliated(words, mentions, m, end)) continue;
    const between = words.slice(comma + 1, m.first);
    const article = (lone || among) && words[comma + 1]!.lower === "the" ? 1 : 0;
    const titles = between.slice(article).every((w) => w.capital || /^[().]$/u.test(w.text));
    const fits = m.sort === "person" || m.sort === "unknown" || (lone && m.sort === "organisation");
    // "One of them, **a nurse named** Ann Ruiz,".
    const named = (lone || among) && mentions.some((d) => d.same === i && d.first === comma + 1);
    if ((titles || named) && fits) return i;
  }
  return -1;
}

/** "An economist hired by the state, Ann Ruiz **of Norwell University**,": where a person is from, up to the end. */
function isAffiliated(
  words: readonly Word[],
  mentions: readonly Mention[],
  { sort, last }: Mention,
  end: number,
): boolean {
  if (sort !== "person" || !/^(?:of|at|from|with)$/u.test(words[last]?.lower ?? "")) return false;
  const from = words[last + 1]?.pos === "DET" ? last + 2 : last + 1;
  return mentions.some((m) => m.form === "name" && m.first === from && m.last === end && m.sort !== "person");
}

/** "One of them, **the** pilot Ann Ruiz,", "His second, **the** painter Ada Bell,": one of some of whom the text has told. */
function isAmongOthers(words: readonly Word[], first: number, comma: number): boolean {
  const [one, of] = [words[first]!.lower, words[first + 1]!.lower];
  if (/^(?:one|another)$/u.test(one) && of === "of") return true;
  return comma - first === 2 && AMONG.test(of) && /^(?:his|her|their|its|the)$/u.test(one);
}

const AMONG = /^(?:first|second|third|fourth|fifth|last|latest|other|eldest|oldest|youngest|elder|younger)$/u;

/** "Cllr Ann Ruiz **(Lib Dem)**". */
function beforeBrackets(words: readonly Word[], first: number, end: number): number {
  if (words[end - 1]?.text !== ")") return end;
  for (let at = end - 2; at > first && end - at < LONGEST_BRACKET; at--) if (words[at]!.text === "(") return at;
  return end;
}
const LONGEST_BRACKET = 8;

export const isPerson = ({ form, sort, same }: Mention): boolean =>
  form === "pronoun" || (form === "name" && sort === "person") || same >= 0;
