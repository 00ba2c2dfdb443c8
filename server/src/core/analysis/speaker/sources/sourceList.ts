import type { Mention } from "../mention.ts";
import { firstFrom } from "../mentions/firstMention.ts";
import { chainFrom } from "../mentions/nameLists.ts";
import { skipBrackets } from "../mentions/skips.ts";
import type { Word } from "../words/words.ts";

/** In "A, B and C", all of them; alone, the head. What describes one of them is passed over. */
export function coordinated(
  words: readonly Word[],
  mentions: readonly Mention[],
  head: number,
  last: number,
): readonly number[] {
  const all = [head];
  let joined = false;
  let at = afterMention(words, mentions, head, last);
  while (at + 1 < last) {
    const comma = words[at]!.text === ",";
    const and = comma && /^(?:and|or|&)$/u.test(words[at + 1]!.lower) ? at + 1 : at;
    if (!comma && !/^(?:and|or|&)$/u.test(words[at]!.lower)) break;
    const next = mentionAt(words, mentions, and + 1, last);
    if (next < 0) {
      if (!/^(?:and|or|&)$/u.test(words[and]!.lower) || !OTHERS.has(words[and + 1]?.lower ?? "")) break;
      return head === all[0] && mentions[head]!.form === "name" ? [head] : all;
    }
    const { form, plural, same } = mentions[next]!;
    // "A and B, both Republicans": what they are.
    if (joined && comma && and === at && form === "nominal" && plural) break;
    if (same < 0 || !all.includes(same)) all.push(next);
    joined ||= /^(?:and|or|&)$/u.test(words[and]!.lower);
    at = afterMention(words, mentions, next, last);
  }
  return joined ? all : [head];
}

const OTHERS = new Set(["others", "other", "several", "many"]);

function mentionAt(words: readonly Word[], mentions: readonly Mention[], at: number, last: number): number {
  const from = words[at]?.pos === "DET" && mentions[firstFrom(mentions, at)]?.first !== at ? at + 1 : at;
  const i = firstFrom(mentions, from);
  const m = mentions[i];
  if (!m || m.first !== from || m.last > last) return -1;
  // "Germany's Scholz and **France's Macron**": whose he is, is nobody of them.
  const owned = mentions[i + 1];
  return m.part === "owner" && owned?.form === "name" && owned.first === m.last && owned.last <= last ? i + 1 : i;
}

/** The word after a mention and what belongs to it. */
function afterMention(words: readonly Word[], mentions: readonly Mention[], index: number, last: number): number {
  const m = mentions[index]!;
  if (words[m.last]?.lower === "and") return m.last;
  const at = afterAge(words, skipBrackets(words, Math.min(Math.max(m.reach, m.last), last)), last);
  if (m.form !== "name" || !/^(?:of|from)$/u.test(words[at]?.lower ?? "") || !words[at + 1]?.capital) return at;
  let end = at + 2;
  while (end < last && words[end]!.capital) end++;
  return end;
}

/**
 * Behind an age between commas, and what else is told of him there, before what joins the next name: "Ann Ruiz, **19,** and Tom Brill, 20,
 * deny", "Ann Ruiz, **19, of Norwell,** and Tom Brill", "Ann Ruiz, **19**, Tom Brill, 20, and Ada Bell".
 */
function afterAge(words: readonly Word[], at: number, last: number): number {
  if (words[at]?.text !== "," || at + 3 >= last || !/^\d{1,3}$/u.test(words[at + 1]!.text)) return at;
  if (words[at + 2]!.text !== ",") return at;
  let comma = at + 2;
  while (comma + 1 < last && TELLS.test(words[comma + 1]!.lower)) {
    const end = comma + 1 + words.slice(comma + 1, Math.min(last, comma + LONGEST_ASIDE)).findIndex(isEnd);
    if (words[end]!.text !== "," || end <= comma) break;
    comma = end;
  }
  const next = words[comma + 1];
  return comma + 1 < last && (/^(?:and|or|&)$/u.test(next!.lower) || next!.capital) ? comma : at;
}

/** What opens such a word on somebody: "**of** Norwell", "**a** baker". */
const TELLS = /^(?:of|from|both|an?)$/u;
const LONGEST_ASIDE = 9;
const isEnd = ({ text, pos }: Word): boolean => text === "," || pos === "VERB" || pos === "AUX";

/** In "Ann Ruiz and Tom Brill met, **each** calling the other a liar" both: the subject that "each" behind a comma stands for; none elsewhere. */
export function eachOf(words: readonly Word[], mentions: readonly Mention[], at: number): readonly number[] {
  const { sentence } = words[at]!;
  if (words[at - 1]?.text !== "," || !/ing$/u.test(words[at + 1]?.lower ?? "")) return [];
  for (let i = 0; i < mentions.length && mentions[i]!.first < at; i++) {
    const m = mentions[i]!;
    if (m.sentence !== sentence || m.part !== "subject" || m.aside || m.weak || m.inside) continue;
    const chain = chainFrom(mentions, i);
    return chain.length > 1 || m.plural ? chain : [];
  }
  return [];
}

/** "Through her lawyer, **Tom Brill, Ann Ruiz** said": of two full names within a sentence that a comma alone parts the second speaks; -1 elsewhere. */
export function behindOther(words: readonly Word[], mentions: readonly Mention[], first: number, last: number): number {
  if (words[first]!.initial || last - first < 5) return -1;
  const [from, to] = [firstFrom(mentions, first), firstFrom(mentions, last) - 1];
  const [one, other] = [mentions[from], mentions[to]];
  if (one?.first !== first || !other || !isFullName(one) || !isFullName(other) || other.last !== last) return -1;
  const apart = words[one.last]!.text === "," && other.first === one.last + 1;
  return apart && /^(?:VERB|AUX)$/u.test(words[last]?.pos ?? "") ? to : -1;
}

const isFullName = ({ form, sort, keys, weak }: Mention): boolean =>
  form === "name" && sort === "person" && keys.length > 1 && !weak;
