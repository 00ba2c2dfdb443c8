import { DEMONYMS } from "../../../lexicon/demonyms.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { partyOf } from "./offices.ts";
import { DETERMINERS } from "./recalls.ts";

/** Offices of which there are several, told apart by what each is in charge of. */
const PORTFOLIOS = new Set([
  "minister",
  "secretary",
  "commissioner",
  "editor",
  "correspondent",
  "coach",
  "director",
  "general",
  "boss",
  "chief",
]);

/** "The interior minister" is not the finance minister; "the prime minister" is no other minister. */
export function isOtherPortfolio(mention: Mention, noun: string, { roleWords }: Entity): boolean {
  if (!PORTFOLIOS.has(noun) || !roleWords.has(noun)) return false;
  const [wanted, held] = [chargeOf(mention.roleWords, noun), chargeOf([...roleWords], noun)];
  return wanted.length > 0 && held.length > 0 && !wanted.some((word) => held.includes(word));
}

/** "The district attorney" is nobody's own attorney, nor "the state representative" the family's. */
export function isOtherService(mention: Mention, noun: string, { roleWords }: Entity): boolean {
  if (!/^(?:attorney|lawyer|counsel|representative|solicitor)$/.test(noun)) return false;
  return mention.roleWords.some((word) => PUBLIC.test(word) && !roleWords.has(word));
}

const PUBLIC = /^(?:district|state|county|city|commonwealth|us|u\.s|general)$/;

/** "The Republican" is no Democrat. */
export function isOtherParty(mention: Mention, entity: Pick<Entity, "roleWords">): boolean {
  const [here, there] = [partyOf(mention.roleWords), partyOf(entity.roleWords)];
  return here !== undefined && there !== undefined && here !== there;
}

/** "The former chief" is not the acting one. */
export const isSuccessor = (mention: Mention, { roleWords }: Entity): boolean =>
  mention.roleWords.some((word) => /^(?:former|ex|retired|late|ousted|outgoing)$/.test(word)) &&
  [...roleWords].some((word) => /^(?:acting|interim|incoming|new)$/.test(word));

/** What the holder is in charge of: "finance" in "the former finance minister". */
export function chargeOf(words: readonly string[], noun: string): readonly string[] {
  return words.filter((w) => w !== noun && !DETERMINERS.has(w) && !OF_ANY_HOLDER.has(w) && !DEMONYMS.has(w));
}

const OF_ANY_HOLDER = new Set(
  "former ex retired late ousted outgoing then new current longtime veteran young old mr mrs ms dr sir a an his her its their our of and".split(
    " ",
  ),
);
