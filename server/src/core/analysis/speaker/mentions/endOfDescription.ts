import { isModifier } from "../words/compounds.ts";
import { OWNERS } from "../words/pronouns.ts";
import { isWhen } from "../words/when.ts";
import type { Word } from "../words/words.ts";

const AFTER_HEAD = new Set(["of", "for", "at", "from", "in", "with", "on", "to", "near", "under", "by", "within"]);
const FAMILIAR = new Set(["familiar", "close", "briefed", "involved"]);
const SAYS = new Set(["say", "says", "said"]);
const STOP = new Set(["PUNCT", "VERB", "AUX", "PRON", "SCONJ"]);

/** The end of "for the Democratic National Committee", "familiar with the talks", after a head noun. */
export function endOfDescription(words: readonly Word[], from: number): number {
  const opener = words[from];
  const before = words[from - 1]!;
  if (!opener || before.possessive || opener.sentence !== before.sentence) return from;
  if (!AFTER_HEAD.has(opener.lower) && !FAMILIAR.has(opener.lower)) return from;
  if (opener.lower === "to" && words[from + 1]?.pos === "VERB") return from;
  if (isWhen(words, from) || isAdverb(words, from)) return from;
  let i = from + 1;
  while (i < words.length && i - from < 14) {
    const word = words[i]!;
    const title = i === from + 1 ? endOfTitle(words, i) : i;
    if (title > i) return title;
    if (word.sentence !== before.sentence || word.quotation !== before.quotation) break;
    if (
      STOP.has(word.pos) &&
      // "the Commissioner for Works": a name's word, whatever the tagger takes it for.
      !(word.capital && word.pos === "VERB") &&
      !(word.pos === "PRON" && OWNERS.has(word.lower)) &&
      // "people familiar with her thinking".
      !(/ing$/u.test(word.lower) && OWNERS.has(words[i - 1]!.lower)) &&
      // "A poll of 802 **registered** voters".
      !(/ed$/u.test(word.lower) && words[i - 1]!.pos === "NUM" && words[i + 1]?.pos === "NOUN") &&
      word.text !== "'" &&
      !/^[-–/]$/u.test(word.text) &&
      !isModifier(word)
    )
      break;
    // "Which growers in the plains say": a verb, whatever the tagger takes it for.
    if (SAYS.has(word.text)) break;
    if ((word.pos === "ADV" && words[i + 1]?.pos === "VERB") || isWhen(words, i) || isAdverb(words, i)) break;
    i++;
  }
  // "The hawks in his party for whom he spoke", "a source close to him": no description ends in "for" or "close".
  while (i > from && isDangling(words[i - 1]!)) i--;
  return i === from + 1 && /^(?:familiar|close|for)$/u.test(opener.lower) ? from : i;
}

/** "Gave voters **at least** some of it", "asked the mayor **for once**": nothing of theirs. */
const isAdverb = (words: readonly Word[], at: number): boolean =>
  words[at]!.pos === "ADP" &&
  /^(?:at (?:least|most|all|once|first|last|best|worst)|for (?:once|now|good)|in (?:fact|full|turn|part)|of course)$/u.test(
    `${words[at]!.lower} ${words[at + 1]?.lower}`,
  );

/** "**Assured the governor** of her support", "reminded the mayor of it": what follows is what she was assured of, and nothing of hers. */
export const isToldOf = (words: readonly Word[], first: number, head: number): boolean =>
  words[head + 1]?.lower === "of" &&
  words[first - 1]?.pos === "VERB" &&
  /^(?:assur|inform|accus|remind|warn|notif|convinc|suspect|depriv|robb|reliev|advis|persuad)/u.test(
    words[first - 1]!.lower,
  );

/** "To", "with his", "about vastly": words that wait for another. */
const isDangling = ({ pos, lower, capital }: Word): boolean =>
  !capital &&
  (/^(?:ADP|DET|CCONJ)$/u.test(pos) || lower === "to" || OWNERS.has(lower) || (pos === "ADV" && /ly$/u.test(lower)));

/** The end of what stands in quotation marks, in "author of “The Yard”". */
function endOfTitle(words: readonly Word[], open: number): number {
  if (!/^[“"]$/u.test(words[open]!.text)) return open;
  for (let i = open + 1; i < words.length && i - open < 12; i++) if (/^[”"]$/u.test(words[i]!.text)) return i + 1;
  return open;
}
