import type { Mention } from "../mention.ts";
import type { Word } from "../words/words.ts";
import { firstFrom } from "./firstMention.ts";

const INDEFINITE =
  /^(?:those|others|anyone|anybody|everyone|everybody|someone|somebody|all|many|some|few|people|percent)$/u;

/** How many words back a relative clause or an aside may begin. */
const LONGEST = 80;

/** In "Ruiz is the mayor who mocks a clerk, and who claims" the first "who", which the second goes on from; -1. */
function parallelTo(words: readonly Word[], mentions: readonly Mention[], at: number): number {
  if (words[at - 1]?.lower !== "and" || words[at]?.lower !== "who") return -1;
  for (let i = at - 2; i >= 0 && at - i < LONGEST && words[i]!.sentence === words[at]!.sentence; i--) {
    if (!/^whom?$/u.test(words[i]!.lower)) continue;
    const beside = mentions.some((m) => m.last === at - 1 && m.first > i && m.form === "name");
    return beside ? -1 : i;
  }
  return -1;
}

/** In "party heavyweights — from Ruiz to Brill — who will" the place before the aside; else the relative's own. */
function beforeAside(words: readonly Word[], at: number): number {
  const dash = /^(?:—|–|--|-)$/u;
  if (!dash.test(words[at - 1]?.text ?? "")) return at;
  for (let i = at - 2; i >= 0 && at - i < LONGEST && words[i]!.sentence === words[at]!.sentence; i--)
    if (dash.test(words[i]!.text)) return i;
  return at;
}

const MANY = /^(?:are|were|have|do)$/u;

/** In "voters such as **Brill**, who are late" no verb of many goes with him, unless he ends a list. */
const isOnlyOne = (m: Mention, before: Mention | undefined): boolean =>
  m.form === "name" &&
  (m.sort === "person" || (m.sort === "unknown" && !m.text.endsWith("s"))) &&
  !m.plural &&
  !(before !== undefined && before.partner >= 0);

/** "They founded **Norwell Women**, which": right before its comma what looks like people is a body's name. */
const isCalledLike = (words: readonly Word[], { sort, first, last }: Mention, at: number): boolean =>
  sort === "group" &&
  last === at - 1 &&
  words[last]!.text === "," &&
  last - first > 1 &&
  words.slice(first, last).every(({ capital }) => capital);

/** What "who", "which" or "that" stands for: the description or name just before it. */
export function antecedentOf(words: readonly Word[], mentions: readonly Mention[], relative: number): number {
  const { lower, sentence } = words[relative]!;
  const personal = lower.startsWith("who");
  // "Those who say so", "others who": nobody named.
  if (personal && INDEFINITE.test(words[relative - 1]?.lower ?? "")) return -1;
  const at = beforeAside(words, relative);
  const same = personal ? parallelTo(words, mentions, at) : -1;
  if (same >= 0) return antecedentOf(words, mentions, same);
  const many = personal && MANY.test(words[relative + 1]?.lower ?? "");
  let fallback = -1;
  for (let i = firstFrom(mentions, at) - 1; i >= 0; i--) {
    const m = mentions[i]!;
    if (m.sentence !== sentence || at - Math.max(m.reach, m.last) > 12) break;
    if (m.form === "pronoun" && m.part === "owner") continue;
    // "Some **he** took for fools who": no clause hangs on a pronoun from afar.
    if (m.form === "pronoun" && at - m.last > 1) continue;
    const fits =
      lower === "whose"
        ? m.sort !== "document"
        : personal
          ? m.sort === "person" || m.sort === "unknown" || m.sort === "group"
          : (m.sort !== "person" && m.sort !== "group") || isCalledLike(words, m, at);
    // "They met Lena Women, which": no person is "which", nor is anybody before.
    if (!fits && lower === "which" && m.form === "name" && m.last === at - 1 && words[m.last]!.text === ",") return -1;
    if (!fits || words[m.last - 1]!.possessive) continue;
    if (many && isOnlyOne(m, mentions[i - 1])) continue;
    if (isOfAnother(words, Math.max(m.reach, m.last), at)) break;
    const gap = at - m.last;
    if (lower === "whose" && fallback < 0 && isOfBody(words, mentions, i, relative)) continue;
    if (m.form === "nominal" && m.same >= 0 && at - m.reach <= 1) return m.same;
    if (m.form === "nominal" && m.reach > m.last && at - m.reach <= 1 && at >= m.reach) return i;
    if (fallback < 0 && gap <= 12) fallback = i;
  }
  return fallback;
}

/** "It caps the **number**, siding with towns **that** say so": a noun of a phrase of its own stands before the relative. */
function isOfAnother(words: readonly Word[], from: number, at: number): boolean {
  const before = words[at - 1];
  if (from >= at || before?.pos !== "NOUN" || before.possessive) return false;
  for (let i = from; i < at; i++) {
    const { pos, lower } = words[i]!;
    if (/^(?:VERB|AUX)$/u.test(pos) || (words[i - 1]?.text === "," && lower.endsWith("ing"))) return true;
  }
  return false;
}

/** "Dr Ann Ruiz of the **Orme Centre**, whose analysis": hers, where "Ann Ruiz of Orme Ltd, whose shares" are the firm's. */
function isOfBody(words: readonly Word[], mentions: readonly Mention[], index: number, relative: number): boolean {
  const { form, sort, first, last } = mentions[index]!;
  if (form !== "name" || sort !== "organisation" || last !== relative - 1 || words[last]!.text !== ",") return false;
  if (!PERSONAL.test(words[relative + 1]?.lower ?? "")) return false;
  const of = words[first - 1]?.lower === "the" ? first - 2 : first - 1;
  return (
    /^(?:of|from|at)$/u.test(words[of]?.lower ?? "") &&
    mentions.slice(Math.max(0, index - 4), index).some((m) => m.form === "name" && m.sort === "person" && m.last === of)
  );
}

/** What somebody writes or finds out, and who is kin. */
const PERSONAL =
  /^(?:analys[ie]s|books?|thesis|novels?|memoir|essays?|husband|wife|mother|father|mum|mom|dad|parents|sons?|daughters?|brothers?|sisters?)$/u;
