import type { ParagraphFacts } from "../../paragraph.ts";
import type { Mention } from "../mention.ts";
import type { Word } from "../words/words.ts";
import { antecedentOf } from "./antecedent.ts";
import { markApproached } from "./approached.ts";
import { markOthers, markQuestioners } from "./clauseSubject.ts";
import type { ByWord, Draft } from "./draft.ts";
import { join, longest, sameSort } from "./join.ts";
import { lookAhead, markClauses, markInside, markMedia, markOpeners, markOtherNames } from "./marks.ts";
import { nameAfter } from "./nameAfter.ts";
import { isCouple, linkList } from "./nameLists.ts";
import { skipAge, skipBrackets, skipKnownAs, skipPlace } from "./skips.ts";

/** Ties descriptions to the names beside them, owners to what they own, and acronyms to the name they abbreviate. */
export function linkAppositions(facts: ParagraphFacts, words: readonly Word[], drafts: Draft[]): void {
  if (drafts.length === 0) return;
  const byFirst = new Array<number | undefined>(words.length);
  for (let i = drafts.length - 1; i >= 0; i--) byFirst[drafts[i]!.first] = i;
  for (let i = 0; i < drafts.length; i++) {
    const { form, weak } = drafts[i]!;
    if (form !== "name" || weak) continue;
    describeAfter(facts, words, drafts, byFirst, i);
    readAcronym(words, drafts, byFirst, i);
  }
  markOpeners(words, drafts, byFirst);
  markOtherNames(words, drafts);
  lookAhead(words, drafts, byFirst);
  markInside(words, drafts);
  markClauses(words, drafts);
  markMedia(words, drafts);
  markApproached(words, drafts);
  const byLast = new Array<number | undefined>(words.length + 1);
  for (let i = 0; i < drafts.length; i++) byLast[drafts[i]!.last] = i;
  for (let i = 0; i < drafts.length; i++) {
    const m = drafts[i]!;
    const joiner = m.first > 0 ? words[m.first - 1]!.lower : "";
    const found = joiner === "and" || joiner === "or" ? byLast[m.first - 1] : undefined;
    const before = found === undefined ? undefined : drafts[found]!;
    if (before && before.part !== "owner" && m.part === "subject") m.part = before.part;
    if (before && isCouple(before, m) && joiner === "and") before.partner = i;
    else if (before && before.form !== "name") partnerBeyond(words, drafts, i);
    linkList(words, drafts, byLast, i);
    if (m.form !== "nominal") continue;
    nameAfter(facts, words, drafts, byFirst, i);
    m.owner = words[m.first]!.lower === "whose" ? antecedentOf(words, drafts, m.first) : ownerOf(drafts, i);
  }
  markOthers(words, drafts, byLast);
  markQuestioners(words, drafts);
}

/** "Ann Ruiz, a welder, and Tom Brill": what describes the first stands between the two. */
function partnerBeyond(words: readonly Word[], drafts: readonly Draft[], index: number): void {
  const second = drafts[index]!;
  const comma = words[second.first - 2];
  if (comma?.text !== "," || words[second.first - 1]!.lower !== "and") return;
  for (let i = index - 1; i >= 0 && index - i < 5; i--) {
    const first = drafts[i]!;
    if (first.sentence !== second.sentence) return;
    if (first.form !== "name" || words[first.last]?.text !== "," || second.first - first.last > 12) continue;
    if (isCouple(first, second) && first.partner < 0 && first.keys.length > 1 && second.keys.length > 1)
      first.partner = index;
    return;
  }
}

const COPULAS = new Set(["is", "was", "became", "remains"]);
const CLOSE = /^(?:[,.;:)—–?!]|--|who|whose|which|that|and|[”"])$/u;

/** "Ann Ruiz, 38, a welder from Leeds, said", "Ann Ruiz is a welder". */
function describeAfter(
  facts: ParagraphFacts,
  words: readonly Word[],
  drafts: Draft[],
  byFirst: ByWord,
  index: number,
): void {
  const name = drafts[index]!;
  if (words[name.last - 1]!.possessive) return;
  let at = skipKnownAs(words, skipPlace(words, name, skipBrackets(words, name.last)));
  const opener = words[at];
  if (!opener || opener.sentence !== name.sentence) return;
  const copula = COPULAS.has(opener.lower);
  if (opener.text !== "," && !copula && !/^(?:—|–|\()$/u.test(opener.text)) return;
  at++;
  if (!copula) at = skipAge(words, at);
  if (copula && words[at]?.pos === "ADV") at++;
  const found = byFirst[at];
  const nominal = found === undefined ? undefined : longest(drafts, found, at);
  if (nominal === undefined) return;
  const description = drafts[nominal]!;
  if (description.form !== "nominal" || description.plural || !sameSort(name, description)) return;
  // "Ann Ruiz, whose husband left": somebody else.
  if (words[at]!.lower === "whose") return;
  if (opener.text === "," && isOfNext(words, drafts, byFirst, index, description)) return;
  if (description.sort === "person" && name.sort === "organisation" && hangsOnAnother(words, name)) return;
  if (description.sort === "person" && name.keys.length < 2 && (isPlaceOf(words, name) || isWhere(words, name))) return;
  const after = words[description.reach];
  const closed = !after || after.sentence !== name.sentence || CLOSE.test(after.lower) || isDash(after);
  if (!copula && !closed && !(opener.text === "," && isReduced(description, after))) return;
  if (!copula && !closed && hangsOnAnother(words, name) && isCall(after, words[description.reach + 1])) return;
  if (!copula && after?.lower === "and" && !/^[,.]$/u.test(words[description.reach - 1]?.text ?? "")) return;
  // "Ann Ruiz is the first candidate to win twice": what she did.
  if (copula && words.slice(description.first, description.last).some((w) => SUPERLATIVE.test(w.lower))) return;
  const adjective = words[description.last - 1]!.pos === "ADJ" || words[description.first]!.lower === "more";
  if (copula && description.determiner === "bare" && (description.sort !== "person" || adjective)) return;
  join(facts, words, name, description, index);
}

/** "A lawyer representing the family", "a group backed by growers": a participle goes on with what somebody is. */
const isReduced = ({ determiner }: Mention, after: Word): boolean =>
  determiner === "indefinite" &&
  after.pos === "VERB" &&
  /(?:ed|ing|set|led|held|run|born|made|known)$/u.test(after.lower);

/** "Before her speech at Corvane, **a group of growers called** for a strike": what they did, where "called Corvane" and "accused of it" are told of them. */
const isCall = ({ lower }: Word, next: Word | undefined): boolean =>
  CALLS.test(lower) && next !== undefined && !next.capital && !/^(?:by|of|to|in|["“‘'])$/u.test(next.lower);

const CALLS =
  /^(?:called|urged|demanded|accused|warned|asked|claimed|pledged|vowed|threatened|denounced|condemned|criticised|criticized)$/u;

/** "Of Dover": a place, or what somebody is of, takes nobody's description. */
const isPlaceOf = (words: readonly Word[], { first }: Mention): boolean =>
  /^(?:of|from)$/u.test(words[first - 1]?.lower ?? "") && words[first - 2]?.capital === true;

/**
 * "By his aide, Ann Ruiz, **the governor,** Tom Brill, said": behind somebody who is described already another is described, whose
 * name follows.
 */
function isOfNext(
  words: readonly Word[],
  drafts: readonly Draft[],
  byFirst: ByWord,
  index: number,
  { determiner, reach, sort }: Mention,
): boolean {
  if (sort !== "person" || determiner === "indefinite" || words[reach]?.text !== ",") return false;
  const found = byFirst[reach + 1];
  const next = found === undefined ? undefined : drafts[found]!;
  if (next?.form !== "name" || next.weak || words[next.last]?.text !== ",") return false;
  if (!/^(?:VERB|AUX)$/u.test(words[next.last + 1]?.pos ?? "")) return false;
  const { first } = drafts[index]!;
  const before = drafts.slice(Math.max(0, index - DESCRIBED), index);
  return (
    words[first - 1]?.text === "," &&
    before.some(
      (m) => m.form === "nominal" && m.sort === "person" && !m.plural && Math.max(m.reach, m.last) === first - 1,
    )
  );
}

/** Mentions that a description before a name may begin with, at most. */
const DESCRIBED = 4;

/** "In a letter to the **Post**, its owner, Tom Brill, said": behind a preposition or a verb, no body is what a person may be as well. */
const hangsOnAnother = (words: readonly Word[], { first }: Mention): boolean =>
  /^(?:ADP|VERB|PART)$/u.test(words[words[first - 1]?.pos === "DET" ? first - 2 : first - 1]?.pos ?? "");

/** "Speaking **in** Norwell, her aide, Tom Brill, said". */
const isWhere = (words: readonly Word[], { first, sort }: Mention): boolean =>
  sort !== "person" && /^(?:in|at|near|outside|across)$/u.test(words[first - 1]?.lower ?? "");

const SUPERLATIVE = /^(?:first|only|last|best|worst|latest|next|biggest|greatest|most|least)$/u;

/** "Hillary Clinton's campaign", "the Clinton campaign", "her campaign": the mention inside the description, before its head. */
function ownerOf(drafts: readonly Draft[], index: number): number {
  const description = drafts[index]!;
  const from = description.first;
  for (let i = Math.max(0, index - 2); i < drafts.length; i++) {
    const m = drafts[i]!;
    if (m.first >= description.last) break;
    if (i === index || m.first < from || m.last >= description.last) continue;
    if (m.form === "pronoun" && m.part === "owner") return i;
    if (m.form === "name") return i;
  }
  return -1;
}

function readAcronym(words: readonly Word[], drafts: Draft[], byFirst: ByWord, index: number): void {
  const name = drafts[index]!;
  if (words[name.last]?.text !== "(") return;
  const [inside, close] = [words[name.last + 1], words[name.last + 2]];
  if (
    close?.text !== ")" ||
    !inside ||
    !/^(?:[\p{Lu}\d]\.?){2,8}s?$/u.test(inside.text) ||
    !/\p{Lu}/u.test(inside.text)
  )
    return;
  name.acronym = inside.lower.replaceAll(".", "");
  if (name.sort === "person" || name.sort === "unknown") name.sort = "organisation";
  const found = byFirst[name.last + 1];
  if (found !== undefined) drafts[found]!.same = index;
}

function isDash(word: Word): boolean {
  return /^[—–-]+$/u.test(word.text);
}
