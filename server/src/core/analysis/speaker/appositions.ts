import { RELATIONAL_NOUNS } from "../../lexicon/personNouns.ts";
import { SHORT_TITLES } from "../../lexicon/personTitles.ts";
import type { ParagraphFacts } from "../paragraph.ts";
import { antecedentOf } from "./antecedent.ts";
import { opensName } from "./asides.ts";
import type { Draft } from "./draft.ts";
import { lookAhead, markClauses, markInside, markOpeners, markOtherNames } from "./marks.ts";
import type { Mention } from "./mention.ts";
import { isPostNominal } from "./names.ts";
import { OWNERS } from "./pronouns.ts";
import { asShown, type Word } from "./words.ts";

/** Ties descriptions to the names beside them, owners to what they own, and acronyms to the name they abbreviate. */
export function linkAppositions(
  facts: ParagraphFacts,
  words: readonly Word[],
  mentions: readonly Mention[],
): readonly Mention[] {
  const drafts: Draft[] = mentions.map((m) => ({ ...m }));
  const byFirst = new Map<number, number>();
  drafts.forEach((m, i) => {
    if (!byFirst.has(m.first)) byFirst.set(m.first, i);
  });
  drafts.forEach((m, i) => {
    if (m.form === "name" && !m.weak) {
      describeAfter(facts, words, drafts, byFirst, i);
      readAcronym(words, drafts, byFirst, i);
    }
  });
  markOpeners(words, drafts, byFirst);
  markOtherNames(words, drafts);
  lookAhead(words, drafts, byFirst);
  markInside(words, drafts);
  markClauses(words, drafts);
  const byLast = new Map(drafts.map((m, i) => [m.last, i]));
  drafts.forEach((m, i) => {
    const found = /^(?:and|or)$/u.test(words[m.first - 1]?.lower ?? "") ? byLast.get(m.first - 1) : undefined;
    const before = found === undefined ? undefined : drafts[found]!;
    if (before && before.part !== "owner" && m.part === "subject") m.part = before.part;
    if (before && isCouple(before, m) && words[m.first - 1]!.lower === "and") before.partner = i;
    else if (before && before.form !== "name") partnerBeyond(words, drafts, i);
    if (m.form !== "nominal") return;
    nameAfter(facts, words, drafts, byFirst, i);
    m.owner = words[m.first]!.lower === "whose" ? antecedentOf(words, drafts, m.first) : ownerOf(drafts, i);
  });
  return drafts;
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

const CLOSE = /^(?:[,.;:)—–?!]|--|who|whose|which|that|and|[”"])$/u;

/** "Ann Ruiz, 38, a welder from Leeds, said", "Ann Ruiz is a welder". */
function describeAfter(
  facts: ParagraphFacts,
  words: readonly Word[],
  drafts: Draft[],
  byFirst: ReadonlyMap<number, number>,
  index: number,
): void {
  const name = drafts[index]!;
  if (words[name.last - 1]!.possessive) return;
  let at = skipKnownAs(words, skipPlace(words, name, skipBrackets(words, name.last)));
  const opener = words[at];
  if (!opener || opener.sentence !== name.sentence) return;
  const copula = /^(?:is|was|became|remains)$/u.test(opener.lower);
  if (opener.text !== "," && !copula && !/^(?:—|–|\()$/u.test(opener.text)) return;
  at++;
  if (!copula) at = skipAge(words, at);
  if (copula && words[at]?.pos === "ADV") at++;
  const found = byFirst.get(at);
  const nominal = found === undefined ? undefined : longest(drafts, found, at);
  if (nominal === undefined) return;
  const description = drafts[nominal]!;
  if (description.form !== "nominal" || description.plural || !sameSort(name, description)) return;
  if (description.sort === "person" && name.keys.length < 2 && isPlaceOf(words, name)) return;
  const after = words[description.reach];
  const closed = !after || after.sentence !== name.sentence || CLOSE.test(after.lower) || isDash(after);
  if (!copula && !closed && !(opener.text === "," && isReduced(description, after))) return;
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

/** Steps over "of Dover" in "Ann Thorne of Dover, a retired welder,". */
function skipPlace(words: readonly Word[], name: Mention, from: number): number {
  const at = words[from]?.text === "," && words[from + 1]?.lower === "of" ? from + 1 : from;
  if (name.sort !== "person" || !/^(?:of|from)$/u.test(words[at]?.lower ?? "") || !words[at + 1]?.capital) return from;
  let end = at + 2;
  while (words[end]?.capital && words[end]!.sentence === name.sentence) end++;
  return words[end]?.text === "," && /^(?:the|a|an)$/u.test(words[end + 1]?.lower ?? "") ? end : from;
}

/** Steps over "of Ohio" in "the chairwoman, Representative Ann Thorne of Ohio, said". */
function skipSeat(words: readonly Word[], { role, sentence }: Mention, from: number): number {
  if (role === null || words[from]?.lower !== "of" || !words[from + 1]?.capital) return from;
  let end = from + 2;
  while (words[end]?.capital && words[end]!.sentence === sentence) end++;
  return words[end]?.text === "," ? end : from;
}

/** "Of Dover": a place, or what somebody is of, takes nobody's description. */
const isPlaceOf = (words: readonly Word[], { first }: Mention): boolean =>
  /^(?:of|from)$/u.test(words[first - 1]?.lower ?? "") && words[first - 2]?.capital === true;

const SUPERLATIVE = /^(?:first|only|last|best|worst|latest|next|biggest|greatest|most|least)$/u;

/** Steps over ", known as the Fox," and ", born in 1931,". */
function skipKnownAs(words: readonly Word[], at: number): number {
  if (
    words[at]?.text !== "," ||
    !/^(?:also|better|known|born|formerly|nicknamed|né|née)$/u.test(words[at + 1]?.lower ?? "")
  )
    return at;
  for (let i = at + 2; i < at + 14 && words[i]?.sentence === words[at]!.sentence; i++)
    if (words[i]!.text === "," && /^(?:is|was|became)$/u.test(words[i + 1]?.lower ?? "")) return i + 1;
  return at;
}

function isCouple(a: Mention, b: Mention): boolean {
  const person = (m: Mention) =>
    m.form === "name" && !m.weak && m.part !== "owner" && (m.sort === "person" || m.sort === "unknown");
  return person(a) && person(b);
}

/** "An attorney for the firm, Mark Doyle, said". */
function nameAfter(
  facts: ParagraphFacts,
  words: readonly Word[],
  drafts: Draft[],
  byFirst: ReadonlyMap<number, number>,
  index: number,
): void {
  const description = drafts[index]!;
  if (description.plural || description.same >= 0 || words[description.last - 1]!.possessive) return;
  if (isAim(words, description)) return;
  for (const end of description.reach === description.last
    ? [description.last]
    : [description.reach, description.last]) {
    const comma = words[end];
    const the = words[end + 1]?.lower === "the";
    const late = the && /^(?:late|then|former|future)$/u.test(words[end + 2]?.lower ?? "");
    // "His father, the Rev. Carl Brill", "her teacher, the late Carl Brill".
    const at = the && words[end + 2]?.capital ? end + 2 : end + 1;
    const found =
      comma && opensName(words, end) && comma.sentence === description.sentence
        ? (byFirst.get(at) ?? (late ? (byFirst.get(end + 2) ?? byFirst.get(end + 3)) : undefined))
        : undefined;
    if (found === undefined) continue;
    const name = drafts[found]!;
    const after = words[skipSeat(words, name, skipBrackets(words, name.last))];
    if (at > end + 1 && (name.role === null || name.sort !== "person")) continue;
    if (name.form !== "name" || name.weak || words[name.last - 1]!.possessive || !sameSort(name, description)) continue;
    const closed = !after || after.sentence !== description.sentence || /^(?:[,.;)—–-]|--)$/u.test(after.text);
    const first = words[description.first]!.initial && end === description.reach;
    const opens =
      description.part === "subject" &&
      (name.keys.length > 1 ? after?.pos === "VERB" : first && /^(?:VERB|AUX)$/u.test(after?.pos ?? "")) &&
      description.determiner !== "bare";
    if (!closed && !opens) continue;
    if (
      isList(words, name.last) &&
      !opensAnother(words, drafts, byFirst, name.last, description.determiner !== "indefinite")
    )
      continue;
    join(facts, words, name, description, found);
    if (name.part === "object" && description.part === "subject") name.part = "subject";
    return;
  }
}

/** "Running for president, Ann Ruiz said": an office without an article behind "for" is what somebody wants, and nobody's. */
const isAim = (words: readonly Word[], { first, determiner }: Mention): boolean =>
  determiner === "bare" && /^(?:for|as)$/u.test(words[first - 1]?.lower ?? "");

/** In "his brother, Tom Brill, and the former mayor, Ada Bell," the “and” opens another description with its name. */
function opensAnother(
  words: readonly Word[],
  drafts: readonly Draft[],
  byFirst: ReadonlyMap<number, number>,
  comma: number,
  definite: boolean,
): boolean {
  if (words[comma + 1]?.lower !== "and") return false;
  // "And the retailer Brandt": what the second is, with its name.
  const noun = words[comma + 2]?.lower === "the" ? words[comma + 3] : undefined;
  const titled = noun?.pos === "NOUN" ? (byFirst.get(comma + 3) ?? byFirst.get(comma + 4)) : undefined;
  if (titled !== undefined && drafts[titled]!.form === "name") return definite;
  const found = byFirst.get(comma + 2);
  const nominal = found === undefined ? undefined : longest(drafts, found, comma + 2);
  const second = nominal === undefined ? undefined : drafts[nominal]!;
  if (!second || second.plural || words[second.reach]?.text !== ",") return false;
  const name = byFirst.get(second.reach + 1);
  return name !== undefined && drafts[name]!.form === "name";
}

function join({ text }: ParagraphFacts, words: readonly Word[], name: Draft, description: Draft, index: number): void {
  description.same = index;
  const opener = words[description.first]!.lower;
  // "His campaign manager" is a role without him, "her niece" is none without her.
  const kin = RELATIONAL_NOUNS.has(description.keys[0]!) && description.gender !== null;
  const bare = /^(?:the|a|an|its|their|another|one)$/u.test(opener) || (!kin && OWNERS.has(opener));
  const from = description.first + (bare ? 1 : 0);
  const end = words[Math.max(description.reach, description.last) - 1]!.end;
  if (name.role === null || name.role.split(" ").every((word) => SHORT_TITLES.has(word.toLowerCase())))
    name.role = asShown(text.slice(words[from]!.start, end));
  name.roleWords = [...name.roleWords, ...description.roleWords];
  name.gender ??= description.gender;
  if (name.sort === "unknown" && description.sort === "person") name.sort = "person";
  if (name.sort === "unknown" && description.sort === "organisation") name.sort = "organisation";
}

function sameSort(name: Mention, description: Mention): boolean {
  if (name.sort === "person") return description.sort === "person";
  if (name.sort === "unknown") return description.sort === "person" || description.sort === "organisation";
  return description.sort === "organisation" && name.sort === "organisation";
}

/** True where a comma and more names follow: a list rather than an apposition. */
function isList(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.text === "," &&
    (words[at + 1]?.lower === "and" ||
      (words[at + 1]?.capital === true && /^(?:,|and)$/u.test(words[at + 3]?.lower ?? "")))
  );
}

function isDash(word: Word): boolean {
  return /^[—–-]+$/u.test(word.text);
}

/** Steps over "KC", "(R-Tex.)" and ", D-Ohio". */
export function skipBrackets(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at] && isPostNominal(words[at]!)) at++;
  if (words[at]?.text === "(") {
    for (let i = at + 1; i < at + 16 && i < words.length; i++) if (words[i]!.text === ")") return i + 1;
  }
  if (words[at]?.text === "," && /^[dri]-\p{L}/iu.test(words[at + 1]?.text ?? "")) return at + 2;
  return at;
}

function skipAge(words: readonly Word[], at: number): number {
  const age = words[at];
  return age && /^\d{1,3}$/u.test(age.text) && words[at + 1]?.text === "," ? at + 2 : at;
}

/** Of the mentions that begin with a word, the description. */
function longest(drafts: readonly Draft[], from: number, first: number): number | undefined {
  for (let i = from; i < drafts.length && drafts[i]!.first === first; i++) if (drafts[i]!.form === "nominal") return i;
  return undefined;
}

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

function readAcronym(
  words: readonly Word[],
  drafts: Draft[],
  byFirst: ReadonlyMap<number, number>,
  index: number,
): void {
  const name = drafts[index]!;
  const [open, inside, close] = [words[name.last], words[name.last + 1], words[name.last + 2]];
  if (
    open?.text !== "(" ||
    close?.text !== ")" ||
    !inside ||
    !/^(?:[\p{Lu}\d]\.?){2,8}s?$/u.test(inside.text) ||
    !/\p{Lu}/u.test(inside.text)
  )
    return;
  name.acronym = inside.lower.replaceAll(".", "");
  if (name.sort === "person" || name.sort === "unknown") name.sort = "organisation";
  const found = byFirst.get(name.last + 1);
  if (found !== undefined) drafts[found]!.same = index;
}
