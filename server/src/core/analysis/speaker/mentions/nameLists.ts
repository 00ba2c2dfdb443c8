import type { Mention } from "../mention.ts";
import type { Word } from "../words/words.ts";
import type { ByWord, Draft } from "./draft.ts";
import { firstFrom } from "./firstMention.ts";

/** True for two names of people, or of what may be people. */
export function isCouple(a: Mention, b: Mention): boolean {
  const person = (m: Mention) =>
    m.form === "name" && !m.weak && m.part !== "owner" && (m.sort === "person" || m.sort === "unknown");
  return person(a) && person(b);
}

/**
 * In "Ann Ruiz, Tom Brill and Ada Bell" ties each to the next, so that "they" may take up all of them. `byLast`: mentions by the word
 * behind them; `index`: the name after "and".
 */
export function linkList(words: readonly Word[], drafts: readonly Draft[], byLast: ByWord, index: number): void {
  const last = drafts[index]!;
  const and = last.first - 1;
  if (last.form !== "name" || words[and]?.lower !== "and") return;
  const list = [index];
  let end = words[and - 1]?.text === "," ? and - 1 : and;
  for (;;) {
    const found = byLast[end];
    const one = found === undefined ? undefined : drafts[found]!;
    if (!one || one.sentence !== last.sentence || !isCouple(one, last) || one.keys.length < 2) break;
    list.unshift(found!);
    if (words[one.first - 1]?.text !== ",") break;
    end = one.first - 1;
  }
  const opener = words[drafts[list[0]!]!.first - 1];
  // "According to Ann Ruiz, Tom Brill and Ada Bell met": two.
  if (list.length < 3 || opener?.pos === "ADP" || opener?.text === ",") return;
  for (const [i, one] of list.slice(0, -1).entries()) drafts[one]!.partner = list[i + 1]!;
}

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  pair: 2,
  duo: 2,
  couple: 2,
  three: 3,
  trio: 3,
  four: 4,
  quartet: 4,
  five: 5,
  six: 6,
};

/**
 * Who "three lawmakers" are in "three lawmakers — Ann Ruiz, Tom Brill and Ada Bell —": the mentions that name them, in order; none where
 * nobody is named, or the number is another.
 */
export function namedBehind(words: readonly Word[], mentions: readonly Mention[], index: number): readonly number[] {
  const { form, plural, sort, first, last, reach, sentence } = mentions[index]!;
  const mark = words[reach];
  if (form !== "nominal" || !plural || sort !== "group" || mark?.sentence !== sentence) return [];
  if (!/^(?:—|–|-|--|,|:)$/u.test(mark.text)) return [];
  const from = firstFrom(mentions, reach + 1);
  let opener = from;
  while (mentions[opener]?.first === reach + 1 && mentions[opener]!.partner < 0) opener++;
  const number = words.slice(first, last).flatMap(({ lower }) => NUMBERS[lower] ?? []);
  const chain = mentions[opener]?.first === reach + 1 ? chainFrom(mentions, opener) : [];
  if (number.includes(chain.length)) return chain;
  const seated = number.length > 0 && mentions[from]?.first === reach + 1 ? seatedFrom(words, mentions, from) : [];
  return number.includes(seated.length) ? seated : [];
}

/** "Ann Ruiz **of Alder**, Tom Brill **at the Norwell Institute** and Ada Bell": those named from the first on, each with where he is of. */
function seatedFrom(words: readonly Word[], mentions: readonly Mention[], opener: number): readonly number[] {
  const all: number[] = [];
  let at = mentions[opener]!.first;
  for (let i = opener; i < mentions.length && all.length <= MOST; i++) {
    const { form, sort, weak, keys, first, last, sentence } = mentions[i]!;
    if (sentence !== mentions[opener]!.sentence || first - at > SEAT) break;
    if (form !== "name" || weak || sort !== "person" || keys.length < 2 || first < at) continue;
    if (all.length > 0 && !words.slice(at, first).every(isOfSeat)) break;
    all.push(i);
    at = last;
  }
  return all;
}

const MOST = 6;
/** Words between one name and the next at most. */
const SEAT = 14;
const isOfSeat = ({ pos, text, capital }: Word): boolean =>
  /^(?:ADP|DET|PROPN|CCONJ)$/u.test(pos) || text === "," || capital;

/** The first of "A, B and C", and those after it. */
export function chainFrom(mentions: readonly Mention[], first: number): readonly number[] {
  const chain = [first];
  for (let i = mentions[first]!.partner; i >= 0 && !chain.includes(i); i = mentions[i]!.partner) chain.push(i);
  return chain;
}

/** In "Ann Ruiz, Tom Brill and Ada Bell, who are late," all of them. */
export function listTo(mentions: readonly Mention[], last: number): readonly number[] {
  const all = [last];
  for (;;) {
    let before = all[0]! - 1;
    while (before >= 0 && all[0]! - before < BESIDE && mentions[before]!.partner !== all[0]) before--;
    if (mentions[before]?.partner !== all[0]) return all;
    all.unshift(before);
  }
}

/** Descriptions and parts of names may stand between two of a list. */
const BESIDE = 8;
