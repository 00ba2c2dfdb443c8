import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import { NAMED_THINGS, NAMED_VENUES } from "../../../lexicon/namedThings.ts";
import type { Sort } from "../mention.ts";
import type { FoundName } from "../names/foundName.ts";
import { OWNERS } from "../words/pronouns.ts";
import type { Word } from "../words/words.ts";
import { isWork } from "./works.ts";

/** The sort of what a name that looks like somebody's is the name of: a work, a thing, or the person. */
export function sortOfCalled(words: readonly Word[], found: FoundName, sort: Sort): Sort {
  if (sort !== "person" && sort !== "unknown") return sort;
  return sort === "person" && isWork(words, found) ? "document" : (namedThing(words, found) ?? sort);
}

/** “Her novel, **Winter Orchard**, sold well”, "the trawler **Ocean Gull**": the sort of what is called so, and is nobody; undefined elsewhere. */
function namedThing(words: readonly Word[], { first, name, last }: FoundName): Sort | undefined {
  if (first !== name) return undefined;
  const article = words[name - 1]?.lower === "the" ? 1 : 0;
  const mark = words[name - 1 - article];
  const told = mark?.text === "," ? sortBehind(words, name - 1 - article, name, last) : sortBeside(words, name, last);
  return told ?? sortAhead(words, name, last);
}

const sortOfThing = (lower: string): Sort | undefined =>
  NAMED_THINGS.has(lower) ? "document" : NAMED_VENUES.has(lower) ? "organisation" : undefined;

/** "Her novel, **Winter Orchard**,": what closes behind its comma. "In the novel, Una Moss, 38," is in it, and "the author of the novel, Una Moss," wrote it. */
function sortBehind(words: readonly Word[], comma: number, name: number, last: number): Sort | undefined {
  const sort = sortOfThing(words[comma - 1]?.lower ?? "");
  const opener = sort === undefined ? -1 : openerOf(words, comma - 1);
  if (opener < 0 || words[last - 1]!.possessive) return undefined;
  const [mark, next] = [words[last], words[last + 1]];
  const { sentence } = words[name]!;
  const ends = mark?.sentence !== sentence || /^[.;!?]$/u.test(mark.text);
  if (!ends && mark.text !== ",") return undefined;
  const before = words[opener - 1];
  const isSubject = before?.sentence !== sentence;
  // "Her boat, Alice Munday, sank": a name that people have is a boat's where nothing but its clause goes on.
  const goesOn = !ends && next?.sentence === sentence && /^(?:VERB|AUX)$/u.test(next.pos);
  if (GIVEN_NAMES.has(words[name]!.lower) || last - name === 1) return isSubject && goesOn ? sort : undefined;
  return !isSubject && before?.pos === "ADP" ? undefined : sort;
}

/** "Her trawler **Ocean Gull** sank": right behind its noun, but for "the song Delia Monk wrote". */
function sortBeside(words: readonly Word[], name: number, last: number): Sort | undefined {
  if (last - name < 2 || GIVEN_NAMES.has(words[name]!.lower)) return undefined;
  const sort = sortOfThing(words[name - 1]?.lower ?? "");
  const opener = sort === undefined ? -1 : openerOf(words, name - 1);
  if (opener < 0) return undefined;
  const next = words[last];
  const acts = /^(?:VERB|AUX|ADV|PART)$/u.test(next?.pos ?? "") && next?.sentence === words[name]!.sentence;
  return acts && !isOwner(words[opener]!) ? undefined : sort;
}

/** "**Green Water**, her hit, sold well", "**Green Water**, a novel about a farm,": not "Una Moss, a dog at her side,". */
function sortAhead(words: readonly Word[], name: number, last: number): Sort | undefined {
  if (words[last]?.text !== "," || last - name < 2 || GIVEN_NAMES.has(words[name]!.lower)) return undefined;
  const opener = words[last + 1];
  const owned = opener !== undefined && isOwner(opener);
  if (!owned && !/^(?:an?|the)$/u.test(opener?.lower ?? "")) return undefined;
  for (let at = last + 2; at <= last + 2 + LONGEST && words[at]?.sentence === opener!.sentence; at++) {
    const { lower, pos } = words[at]!;
    const [mark, next] = [words[at + 1], words[at + 2]];
    const sort = sortOfThing(lower);
    if (sort !== undefined && mark?.text === ",") return next?.pos === "CCONJ" ? undefined : sort;
    if (sort !== undefined && !owned && TELLS_OF.test(mark?.lower ?? "")) return sort;
    if (!/^(?:ADJ|NOUN|NUM|ADV|PROPN)$/u.test(pos)) return undefined;
  }
  return undefined;
}

/** What a work goes on with behind its noun. */
const TELLS_OF = /^(?:about|by|set|based|written|recorded|released|published|built|bred)$/u;

const isOwner = ({ lower, possessive }: Word): boolean => possessive || OWNERS.has(lower);

/** The determiner, or the owner, that a description with this noun begins with; -1 where it has none. */
function openerOf(words: readonly Word[], noun: number): number {
  for (let at = noun - 1; at >= 0 && noun - at <= LONGEST && words[at]!.sentence === words[noun]!.sentence; at--) {
    const { lower, pos } = words[at]!;
    if (isOwner(words[at]!) || /^(?:the|an?|another|this)$/u.test(lower)) return at;
    if (/^(?:PUNCT|ADP|CCONJ|SCONJ|AUX)$/u.test(pos)) return -1;
  }
  return -1;
}

/** Words of "her third and last" before a noun at most. */
const LONGEST = 4;
