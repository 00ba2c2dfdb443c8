import type { Mention } from "../mention.ts";
import type { Word } from "../words/words.ts";
import type { ByWord, Draft } from "./draft.ts";

/** "The coach, Tom Brill, praised **him**": whoever does it in the pronoun's own clause does it to another, or he were "himself". */
export function markOthers(words: readonly Word[], drafts: readonly Draft[], byLast: ByWord): void {
  for (let i = 0; i < drafts.length; i++) {
    const m = drafts[i]!;
    if (m.form !== "pronoun" || !isObject(words, m)) continue;
    const end = subjectEnd(words, m);
    const found = end < 0 ? undefined : byLast[end];
    const subject = found === undefined ? undefined : drafts[found]!;
    if (subject?.part === "subject" && subject.sentence === m.sentence && subject.quotation === m.quotation)
      m.other = found!;
  }
}

/** "Under questioning from **Ann Ruiz**, she said": whoever asks is another. */
export function markQuestioners(words: readonly Word[], drafts: readonly Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    const m = drafts[i]!;
    if (m.form !== "pronoun" || !m.gender || m.part !== "subject" || words[m.first - 1]?.text !== ",") continue;
    for (let j = i - 1; j >= 0 && drafts[j]!.sentence === m.sentence && m.first - drafts[j]!.last < 14; j--) {
      const { form, first, part, sort } = drafts[j]!;
      if (form === "pronoun" || sort === "organisation" || (part !== "object" && drafts[j]!.same < 0)) continue;
      const opener = words
        .slice(Math.max(0, first - 4), first)
        .map(({ lower }) => lower)
        .join(" ");
      if (QUESTIONED.test(opener)) m.other = drafts[j]!.same >= 0 ? drafts[j]!.same : j;
    }
  }
}

const QUESTIONED =
  /\b(?:questioning|cross-examination|examination|grilling|questions|questioned|asked|pressed|challenged) (?:from|by)\b/u;

/** "Praised him", "sang for her.", "told her the sky was grey"; in "praised her work" it is an owner, and in "took it with him" the same may be meant. */
function isObject(words: readonly Word[], { first, last }: Mention): boolean {
  const { lower, sentence } = words[first]!;
  if (lower === "him" || lower === "them") return true;
  const next = words[last];
  return (
    lower === "her" &&
    (next?.sentence !== sentence ||
      /^(?:ADP|ADV|CCONJ|SCONJ|AUX|PART|PUNCT|DET|PRON)$/u.test(next.pos) ||
      /^[.,;:?!—–]$/u.test(next.text))
  );
}

/** The word after the subject of the verb before a pronoun; -1 where another clause, or none, comes between. */
function subjectEnd(words: readonly Word[], { first, sentence }: Mention): number {
  let at = first - 1;
  if (/^(?:to|at|against|for)$/u.test(words[at]?.lower ?? "")) at--;
  if (words[at]?.pos !== "VERB" || words[at]!.sentence !== sentence) return -1;
  const verb = at--;
  while (/^(?:AUX|ADV)$/u.test(words[at]?.pos ?? "") || /^(?:not|n't|never)$/u.test(words[at]?.lower ?? "")) at--;
  if (words[at]?.sentence !== sentence) return -1;
  // "Asked Ruiz **to thank** him", "left, **thanking** him".
  if (words[at]!.text !== ",") return at + 1;
  return at === verb - 1 && /ing$/u.test(words[verb]!.lower) ? -1 : at;
}
