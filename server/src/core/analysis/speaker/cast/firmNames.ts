import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import { HOUSEHOLD_NAMES } from "../../../lexicon/householdNames.ts";
import { SURNAMES } from "../../../lexicon/surnames.ts";
import { wordSet } from "../../../lexicon/words.ts";
import type { Entity } from "../entity.ts";
import type { Mention, ParagraphMentions } from "../mention.ts";
import { hasOwnEnding } from "../words/ownEnding.ts";
import type { Word } from "../words/words.ts";
import type { Cast } from "./cast.ts";

/** What firms and charities have, and nobody. Own compilation. */
const OF_FIRMS = wordSet(`
  ceo customers shareholders stockholders investors passengers subscribers headquarters workforce profits revenue revenues turnover
  subsidiary subsidiaries factories sales earnings stores shops warehouses fleet servers boardroom
`);

/** Those of them that no plumber, singer or rider has either. */
const OF_FIRMS_ALONE = wordSet(`
  ceo shareholders stockholders headquarters workforce revenue revenues turnover subsidiary subsidiaries boardroom
`);

/** Those of whom "of" or "at" tells which firm's they are. */
const BELONG = wordSet("customers shareholders employees executives subsidiary subsidiaries subscribers ceo");

/** What only somebody does who decides for himself: no rule and no weather is said to. Own compilation. */
const DECIDES =
  /^(?:apologi[sz]|appeal|investigat|review|hire|hiring|recruit|sack|invest|refund|reimburs|compensat|employ|intend|expect|plan|regret|co-?operat|compl(?:y|ied)|notif|inform|contact|consult|disagree|declin|refus|acquir|sell|sold|buy|bought)/u;
const SAYS =
  /^(?:said|says|announced|confirmed|added|insisted|warned|admitted|claimed|stressed|acknowledged|revealed)$/u;

/** Words behind "Corvane said" in which "it" may follow: "on Monday that it". */
const NEAR = 4;

/**
 * The single names that the article uses of firms and the like, though nothing in them shows it: "**Corvane's** shareholders", "a customer
 * of **Corvane**", "**Corvane**, which makes pumps, said", "**Corvane** said it would appeal".
 */
export function firmsOf(facts: readonly ParagraphMentions[], cast: Cast): ReadonlySet<string> {
  const firms = new Set<string>();
  const people = new Set<string>();
  const inFull = new Set<Entity>();
  for (const { words, mentions } of facts) {
    for (let i = 0; i < mentions.length; i++) {
      const m = mentions[i]!;
      if (m.form !== "name" || m.weak) continue;
      if (m.keys.length > 1) {
        if (mayBeFirmInFull(m, cast) && isFirmInFull(words, mentions, i)) inFull.add(cast.byName.get(m.name)!);
        continue;
      }
      const key = m.keys[0]!;
      if (m.role !== null || m.gender !== null || m.age >= 0 || m.sort === "person") people.add(key);
      else if (hasOwnEnding(m.text)) firms.add(key);
      else if (m.sort === "unknown" && !firms.has(key) && isFirm(words, mentions, i)) firms.add(key);
    }
  }
  // "Bevan Harrow's shareholders … **Harrow, 54**, said": somebody after all.
  for (const one of inFull) if (!people.has(one.keys.at(-1)!)) one.sort = "organisation";
  for (const one of firms) if (people.has(one) || isSomebodys(one, cast)) firms.delete(one);
  return firms;
}

/** "**Bell Rowntree**": two words that look like somebody's name, of whom the text tells nothing that only a person has. */
function mayBeFirmInFull({ keys, sort, role, gender, age, name }: Mention, { byName, described }: Cast): boolean {
  if (keys.length !== 2 || sort !== "person" || role !== null || gender !== null || age >= 0) return false;
  const entity = byName.get(name);
  return entity?.sort === "person" && entity.male + entity.female === 0 && !entity.known && !described.has(name);
}

/**
 * "Shares in **Bell Rowntree** fell", "**Bell Rowntree's** shareholders", and where no given name begins it "**Bell Rowntree's** customers", "**Bell
 * Rowntree** said its sales had fallen": a plumber has customers, and a singer's sales rise.
 */
function isFirmInFull(words: readonly Word[], mentions: readonly Mention[], i: number): boolean {
  const { first, last, keys } = mentions[i]!;
  if (/^(?:in|of)$/u.test(words[first - 1]?.lower ?? "") && words[first - 2]?.lower === "shares") return true;
  const given = GIVEN_NAMES.has(keys[0]!);
  if (words[last - 1]!.possessive)
    return isOfFirms(words, last, OF_FIRMS_ALONE) || (!given && isCustomers(words[last]));
  return !given && isFirm(words, mentions, i);
}

const isCustomers = (word: Word | undefined): boolean => word?.lower === "customers";

function isSomebodys(name: string, { bySurname, byGivenName, hints }: Cast): boolean {
  return isOfPeople(name) || bySurname.has(name) || byGivenName.has(name) || hints.has(name);
}

/** A word that a reader takes for somebody's name. */
const isOfPeople = (name: string): boolean => GIVEN_NAMES.has(name) || SURNAMES.has(name) || HOUSEHOLD_NAMES.has(name);

/** Of whom nothing tells yet what it is: nobody has been "he" by that name of one word, or had a title. */
export const mayBeFirm = ({ sort, named, plural, male, female, roleWords, keys, text }: Entity): boolean =>
  sort === "unknown" &&
  named &&
  !plural &&
  keys.length === 1 &&
  male + female === 0 &&
  roleWords.size === 0 &&
  text !== text.toUpperCase() &&
  !isOfPeople(keys[0]!);

function isFirm(words: readonly Word[], mentions: readonly Mention[], i: number): boolean {
  const { first, last, sentence, part } = mentions[i]!;
  const next = words[last];
  if (next?.sentence !== sentence) return false;
  if (words[last - 1]!.possessive) return isOfFirms(words, last);
  if (/^(?:of|at)$/u.test(words[first - 1]?.lower ?? "") && BELONG.has(words[first - 2]?.lower ?? "")) return true;
  if (/^(?:shares|stock)$/u.test(next.lower)) return PRICED.test(words[last + 1]?.lower ?? "");
  if (part !== "subject") return false;
  if (next.text === "," && words[last + 1]?.lower === "which") return isThatSpeaks(words, last + 2);
  return SAYS.test(next.lower) && saysOfItself(words, mentions, i);
}

/** "Corvane shares **fell**". */
const PRICED =
  /^(?:fell|fall|rose|rise|dropped|drop|jumped|slid|slumped|surged|climbed|gained|plunged|tumbled|soared|closed|ended|were|are|have)$/u;

/** "Corvane's **chief executive**", "Corvane's 400 **customers**". */
function isOfFirms(words: readonly Word[], at: number, nouns: ReadonlySet<string> = OF_FIRMS): boolean {
  if (nouns.has(words[at]?.lower ?? "") || nouns.has(words[at + 1]?.lower ?? "")) return true;
  return words[at]?.lower === "chief" && words[at + 1]?.lower === "executive";
}

/** "Which makes pumps, **said**". */
function isThatSpeaks(words: readonly Word[], from: number): boolean {
  const { sentence } = words[from - 1]!;
  for (let at = from; at < from + CLAUSE && words[at]?.sentence === sentence; at++)
    if (words[at]!.text === ",") return SAYS.test(words[at + 1]?.lower ?? "");
  return false;
}
/** Words of such a clause at most. */
const CLAUSE = 24;

/** "Said on Monday that **it** would appeal", where no body that "it" may be has been named in the paragraph. */
function saysOfItself(words: readonly Word[], mentions: readonly Mention[], i: number): boolean {
  const { last, sentence } = mentions[i]!;
  let it = last + 1;
  while (it <= last + NEAR && words[it]?.sentence === sentence && !/^its?$/u.test(words[it]!.lower)) it++;
  const word = words[it];
  if (it > last + NEAR || word?.sentence !== sentence) return false;
  const telling =
    word.lower === "its"
      ? isOfFirms(words, it + 1)
      : words.slice(it + 1, it + 4).some(({ lower, pos }) => pos === "VERB" && DECIDES.test(lower));
  if (!telling) return false;
  for (let j = Math.max(0, i - BEFORE); j < mentions.length && mentions[j]!.first < it; j++)
    if (j !== i && mentions[j]!.form !== "pronoun" && isIt(mentions[j]!)) return false;
  return true;
}
/** So many mentions back something is as likely "it". */
const BEFORE = 40;

const isIt = ({ sort }: Mention): boolean => sort === "organisation" || sort === "place" || sort === "document";
