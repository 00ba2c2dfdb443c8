import { DEMONYMS } from "../../../lexicon/demonyms.ts";
import { ORGANISATION_MARKS, ORGANISATION_NOUNS } from "../../../lexicon/organisationNouns.ts";
import { SHORT_TITLES } from "../../../lexicon/personTitles.ts";
import { OTHER_PLACES } from "../../../lexicon/places.ts";
import { wordSet } from "../../../lexicon/words.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { isPersonNoun } from "../words/nouns.ts";
import type { Word } from "../words/words.ts";
import { isNation, isOfOtherNation } from "./nationals.ts";
import { isSameOffice, partyOf } from "./offices.ts";

/** What one town, state, club or country has one of, as far as a story tells. Players have a club and a country. Own compilation. */
const SEATED = wordSet(`
  governor mayor mp mla mep bishop archbishop sheriff president premier ambassador sarpanch headteacher principal chief
  manager coach captain boss
`);

/** The same of those who speak or act for somebody, or run something, where it is told whom or what behind it. Own compilation. */
const SERVING = wordSet(`
  spokesman spokeswoman spokesperson lawyer attorney solicitor barrister counsel agent publicist adviser advisor aide director chairman
  chairwoman chair founder owner editor
`);
const BEHIND = / (?:of|for|at) (?:the )?\p{Lu}/u;

/** Words with a capital in a role that name no place or club. Own compilation. */
const NO_SEATS = wordSet(`
  former deputy vice acting interim then state city county united national federal premier league championship division cup
  world olympic first second third prime chief head general police fire army navy air force high supreme district council
  university college school club town borough parliament assembly government cabinet house senate party board committee commission
  liberal green progressive independent socialist communist leave remain the of for in and
`);

/** "Kano" of "the Kano governor" and "Governor of Kano": the names of places and clubs in a role, in lower case. */
export function seatNames(words: readonly Word[], first: number, last: number): readonly string[] {
  const seats: string[] = [];
  for (let i = first; i < last; i++) {
    const { text, lower, capital } = words[i]!;
    if (lower === "u.s" || lower === "u.s." || text === "US" || text === "UK") seats.push(lower.replaceAll(".", ""));
    else if (capital && /\p{Ll}/u.test(text) && !namesNoSeat(lower)) seats.push(lower);
  }
  return seats;
}

/** "Of Kano" behind "Governor Ann Ruiz", "(R-Iowa)" behind "Sen. Ann Ruiz". */
export function seatsBehind(words: readonly Word[], last: number): readonly string[] {
  const party = /^[,(]$/u.test(words[last]?.text ?? "") ? words[last + 1] : undefined;
  if (party && /^[DRI][-–]\p{Lu}\p{Ll}{3}/u.test(party.text)) return [party.lower.slice(2)];
  if (words[last]?.lower !== "of") return [];
  let end = last + 1;
  while (words[end]?.capital && words[end]!.sentence === words[last]!.sentence) end++;
  return seatNames(words, last + 1, end);
}

const namesNoSeat = (lower: string): boolean =>
  NO_SEATS.has(lower) ||
  DEMONYMS.has(lower) ||
  isPersonNoun(lower) ||
  SHORT_TITLES.has(lower) ||
  partyOf([lower]) !== undefined;

/**
 * "The Ohio governor" is not who was called the Texas governor, nor the Kolm manager the manager of Norwell, nor "the lawyer for Bell" the
 * one for Hale.
 */
export function isOtherSeat(
  { roleWords, seats, text, keys: [noun] }: Mention,
  entity: Pick<Entity, "roleWords" | "seats">,
): boolean {
  const nation = entity.roleWords.size > 0 ? roleWords.find(isNation) : undefined;
  if (nation !== undefined && isOfOtherNation(nation, entity.roleWords)) return true;
  const wanted = placesOf(roleWords);
  const told = wanted.length > 0 ? placesOf([...entity.roleWords]) : [];
  // "Sen. Ann Ruiz, R-Iowa".
  const held = wanted.length > 0 ? [...told, ...placesOf([...entity.seats])] : [];
  if (held.length > 0 && !wanted.some((seat) => held.includes(seat))) return true;
  // "The Orme Republican" is hardly the chairman of the Republican committee.
  if (/^(?:republican|democrat)$/.test(noun!) && seats.length > 0 && entity.roleWords.has("committee")) {
    if (!seats.some((seat) => entity.seats.has(seat))) return true;
  }
  if (
    !(SEATED.has(noun!) || (SERVING.has(noun!) && BEHIND.test(text))) ||
    seats.length === 0 ||
    entity.seats.size === 0
  )
    return false;
  if (!isSameOffice(noun!, new Set(entity.roleWords))) return false;
  // "The Alder **Trust**" and "the Fens **Trust**" are two.
  const telling = SERVING.has(noun!) ? seats.filter((seat) => !isOfAny(seat)) : seats;
  return telling.length > 0 && !telling.some((seat) => entity.seats.has(seat));
}

const isOfAny = (word: string): boolean => ORGANISATION_NOUNS.has(word) || ORGANISATION_MARKS.has(word);

/** The places in a role: "new jersey", "ohio". */
const placesOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, i) => [word, `${word} ${words[i + 1] ?? ""}`]).filter((seat) => OTHER_PLACES.has(seat));
