import { NATIONALS } from "../../lexicon/nationals.ts";
import { type Entity, leaningOf, opposes } from "./entity.ts";
import type { Mention } from "./mention.ts";
import { isOtherNation, nationOf } from "./nationals.ts";
import type { NounClass } from "./nouns.ts";
import type { Memory } from "./record.ts";
import type { PronounContext } from "./resolvePronoun.ts";
import type { Word } from "./words.ts";

/** "**The Italian** said", "**an Italian**, 31,": a person, where "the Italian minister" and "from the Italian school" are none. */
export function nationalAt(words: readonly Word[], at: number): NounClass | undefined {
  const word = words[at]!;
  if (!word.capital || !NATIONALS.has(word.lower)) return undefined;
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before?.sentence !== word.sentence || !/^(?:the|an?|another|\d{1,3}-year-old)$/u.test(before.lower))
    return undefined;
  const ends = next?.sentence !== word.sentence || /^(?:VERB|AUX|PUNCT|PART|ADV|PRON|CCONJ|ADP)$/u.test(next.pos);
  return ends ? { noun: word.lower, plural: false, sort: "person" } : undefined;
}

/**
 * "Her coach, Ivo Brill, laughed. **The Dane** said it was late": the only one whom the sentence before names, where nobody has been called so
 * without a name.
 */
export function nationalMeant(
  { keys, determiner, part, gender, quotation }: Mention,
  { sentence, paragraph }: PronounContext,
  { records }: Memory,
): Entity | undefined {
  const noun = keys[0]!;
  if (!NATIONALS.has(noun) || determiner !== "definite" || part !== "subject" || quotation >= 0) return undefined;
  let only: Entity | undefined;
  let called: Entity | undefined;
  let at = -1;
  for (let i = records.length - 1; i >= 0 && records.length - i <= REACH; i--) {
    const record = records[i]!;
    const { entity, mention } = record;
    // "The Italian praised **Emeka**: “He was late.”": what is quoted comes behind.
    if (record.sentence === sentence && mention.quotation >= 0) continue;
    if (record.sentence === sentence || record.paragraph < paragraph - 1 || sentence - record.sentence > SENTENCES)
      break;
    if (at >= 0 && record.sentence !== at) break;
    if (entity.sort !== "person" || entity.plural) continue;
    at = record.sentence;
    if (mention.form === "name" && !mention.inside && only !== entity) {
      if (only) return undefined;
      only = entity;
    } else if (mention.form === "pronoun" && mention.part === "subject") called ??= entity;
  }
  const found = only ?? called;
  const nation = nationOf(noun);
  if (nation !== undefined && found && isOtherNation(nation, found)) return undefined;
  if (!found?.named || (gender !== null && opposes(leaningOf(found), gender))) return undefined;
  // "A Dane and a Swede were held. Ivo Brill said so. The Dane said": whoever was called so, and has no name.
  for (let i = records.length - 1; i >= 0 && records.length - i <= 4 * REACH; i--)
    if (!records[i]!.entity.named && records[i]!.mention.form === "nominal" && records[i]!.mention.keys[0] === noun)
      return undefined;
  return found;
}

const REACH = 24;
/** How far back the sentence may lie that tells of anybody. */
const SENTENCES = 2;
