import { wordSet } from "../../../lexicon/words.ts";
import type { Mention } from "../mention.ts";
import type { Word } from "../words/words.ts";
import type { Draft } from "./draft.ts";

/** What is put to somebody who is to answer it. Own compilation. */
const PUT = wordSet(`
  question questions query queries finding findings allegation allegations accusation accusations claims concerns evidence
`);
const PUTS = /^(?:put|puts|putting|sent|submitted|posed|presented|addressed|forwarded)$/u;
const CONTACTS = /^(?:contacts?|contacted|approach(?:es|ed)|emailed|e-mailed|phoned|telephoned|messaged|questioned)$/u;
const ASKS = /^(?:asks?|asked|pressed)$/u;
const REPLY = /^(?:comment|comments|response|reply|statement|explanation|clarification|answer|answers)$/u;
const TO_REPLY = /^(?:comment|respond|reply|explain|answer|confirm|clarify)$/u;

/** Words from "put" to whom. */
const LONGEST = 12;

/** "Put 14 questions **to Kolm Council**", "contacted **the ministry**", "asked **Corvane** for comment": whoever is to answer. */
export function markApproached(words: readonly Word[], drafts: readonly Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    const m = drafts[i]!;
    if (m.part !== "object" || m.form === "pronoun" || m.plural || m.weak || m.sort === "person") continue;
    m.approached = isApproached(words, m);
  }
}

function isApproached(words: readonly Word[], { form, first, last, sentence }: Mention): boolean {
  const at = form === "name" && words[first - 1]?.pos === "DET" ? first - 2 : first - 1;
  const before = words[at];
  if (before?.sentence !== sentence || /^(?:and|or)$/u.test(words[last]?.lower ?? "")) return false;
  if (before.lower === "to") return isPut(words, at - 1, sentence);
  if (words[at - 1]?.lower === "to" || words[at - 1]?.lower === "not") return false;
  if (CONTACTS.test(before.lower)) return true;
  if (!ASKS.test(before.lower)) return false;
  const [mark, next, third] = [words[last]?.lower, words[last + 1]?.lower ?? "", words[last + 2]?.lower ?? ""];
  return (mark === "for" && (REPLY.test(next) || REPLY.test(third))) || (mark === "to" && TO_REPLY.test(next));
}

/** "**Put** 14 questions", "**sent** a list of questions". */
function isPut(words: readonly Word[], from: number, sentence: number): boolean {
  let what = false;
  for (let i = from; i > from - LONGEST && words[i]?.sentence === sentence; i--) {
    const { lower } = words[i]!;
    if (PUTS.test(lower)) return what && words[i - 1]?.lower !== "to";
    what ||= PUT.has(lower);
  }
  return false;
}
