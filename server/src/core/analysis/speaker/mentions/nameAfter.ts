import { ORGANISATION_NOUNS } from "../../../lexicon/organisationNouns.ts";
import type { ParagraphFacts } from "../../paragraph.ts";
import type { Mention } from "../mention.ts";
import type { Word } from "../words/words.ts";
import { opensName } from "./asides.ts";
import type { ByWord, Draft } from "./draft.ts";
import { goesBy } from "./goesBy.ts";
import { join, longest, sameSort } from "./join.ts";
import { skipAcronym, skipBrackets, skipSeat, skipStyle } from "./skips.ts";

/** "An attorney for the firm, Mark Doyle, said". */
export function nameAfter(
  facts: ParagraphFacts,
  words: readonly Word[],
  drafts: Draft[],
  byFirst: ByWord,
  index: number,
): void {
  const description = drafts[index]!;
  if (description.plural || description.same >= 0 || words[description.last - 1]!.possessive) return;
  if (isAim(words, description)) return;
  const linked =
    namedPerson(words, drafts, byFirst, description) ??
    behindCharge(words, drafts, byFirst, description) ??
    calledName(words, drafts, byFirst, description) ??
    goesBy(words, byFirst, drafts, description) ??
    behindClause(words, drafts, byFirst, description);
  if (linked !== undefined) {
    join(facts, words, drafts[linked]!, description, linked);
    return;
  }
  for (const end of description.reach === description.last
    ? [description.last]
    : [description.reach, description.last]) {
    const mark = skipAcronym(words, end);
    if (words[mark]?.sentence !== description.sentence || !opensName(words, mark)) continue;
    const the = words[mark + 1]?.lower === "the";
    const late = the && /^(?:late|then|former|future)$/u.test(words[mark + 2]?.lower ?? "");
    // "His father, the Rev. Carl Brill", "her teacher, the late Carl Brill".
    const at = the && words[mark + 2]?.capital ? mark + 2 : skipStyle(words, mark + 1);
    const found =
      byFirst[at] ??
      behindParticiple(words, byFirst, at) ??
      (the ? tradeName(drafts, byFirst, mark + 2) : undefined) ??
      (late ? (byFirst[mark + 2] ?? byFirst[mark + 3]) : undefined) ??
      firmBehindKind(words, drafts, byFirst, the ? mark + 2 : mark + 1);
    if (found === undefined) continue;
    // "The widow of **the former mayor**, Ann Ruiz, said": the name is hers.
    if (isWithinOther(drafts, index, found)) return;
    const name = drafts[found]!;
    const after = words[skipSeat(words, name, skipBrackets(words, name.last))];
    const body =
      name.sort === "organisation" &&
      (description.sort === "person" || isAnyBody(words, description, name)) &&
      sameSort(name, description);
    if (the && at > mark + 1 && (name.role === null || name.sort !== "person") && !body) continue;
    if (name.form !== "name" || name.weak || words[name.last - 1]!.possessive || !sameSort(name, description)) continue;
    const closed = !after || after.sentence !== description.sentence || /^(?:[,.;)—–-]|--)$/u.test(after.text);
    const first = words[description.first]!.initial && end === description.reach;
    const opens =
      description.part === "subject" &&
      (name.keys.length > 1 ? after?.pos === "VERB" : first && /^(?:VERB|AUX)$/u.test(after?.pos ?? "")) &&
      !isInserted(words, name.last) &&
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

/** "A civil society group, **the Norwell Forum,** sued", "the town's oldest charity, the Alder Trust,": no list, which would go on. */
function isAnyBody(words: readonly Word[], { sort, determiner, first, last }: Mention, name: Mention): boolean {
  if (sort !== "organisation" || determiner === "bare" || words[name.last]?.text !== ",") return false;
  const next = words[name.last + 1]?.pos ?? "DET";
  const any = determiner !== "definite" || words.slice(first, last).some(({ possessive }) => possessive);
  return any ? !/^(?:DET|CCONJ)$/u.test(next) : /^(?:VERB|AUX)$/u.test(next);
}

/** "Her co-author, the **neuroscientist Ann Ruiz**": the name with what she is. */
function tradeName(drafts: readonly Draft[], byFirst: ByWord, at: number): number | undefined {
  const found = byFirst[at];
  const name = found === undefined ? undefined : drafts[found]!;
  return name?.form === "name" && name.sort === "person" && name.role !== null && name.keys.length > 1
    ? found
    : undefined;
}

/** "Its parent, **the Dutch conglomerate VanderMeer**,": a body's name with what sort of body it is. */
function firmBehindKind(
  words: readonly Word[],
  drafts: readonly Draft[],
  byFirst: ByWord,
  from: number,
): number | undefined {
  for (let i = from; i < from + KIND && /^(?:ADJ|NOUN|PROPN)$/u.test(words[i]?.pos ?? ""); i++) {
    if (words[i]!.capital || !ORGANISATION_NOUNS.has(words[i]!.lower)) continue;
    const found = byFirst[i + 1];
    return found !== undefined && drafts[found]!.sort === "organisation" && drafts[found]!.form === "name"
      ? found
      : undefined;
  }
  return undefined;
}

/** Words of a kind at most: "the privately held Dutch conglomerate". */
const KIND = 5;

/** Whether a description that stands within one of the same name has a name behind it. */
function isWithinOther(drafts: readonly Draft[], index: number, name: number): boolean {
  const { first } = drafts[index]!;
  for (let i = index - 1; i >= 0 && i > index - 6; i--)
    if (drafts[i]!.same === name && drafts[i]!.last <= first && first < drafts[i]!.reach) return true;
  return false;
}

/** "Deputy Commissioner (Crime) **Ann Ruiz**": what the office is for stands in brackets before the name. */
function behindCharge(
  words: readonly Word[],
  drafts: readonly Draft[],
  byFirst: ByWord,
  { first, last, reach, sentence, sort }: Mention,
): number | undefined {
  if (sort !== "person" || !words[first]!.capital) return undefined;
  const at = [reach, last].find((end) => words[end]?.text === "(");
  const found = at === undefined ? undefined : byFirst[skipBrackets(words, at)];
  const name = found === undefined ? undefined : drafts[found]!;
  return name?.form === "name" &&
    !name.weak &&
    name.sort === "person" &&
    name.sentence === sentence &&
    name.keys.length > 1
    ? found
    : undefined;
}

/** "One of them, **a nurse named** Ann Ruiz, said": between commas, where "a judge named Ann Ruiz as trustee" tells what somebody did. */
function namedPerson(
  words: readonly Word[],
  drafts: readonly Draft[],
  byFirst: ByWord,
  { first, reach, sentence, determiner, sort }: Mention,
): number | undefined {
  if (sort !== "person" || determiner !== "indefinite" || words[first - 1]?.text !== ",") return undefined;
  if (!/^(?:named|called)$/u.test(words[reach]?.lower ?? "")) return undefined;
  const found = byFirst[reach + 1];
  const name = found === undefined ? undefined : drafts[found]!;
  if (name?.form !== "name" || name.weak || name.sentence !== sentence || words[name.last]?.text !== ",")
    return undefined;
  return name.sort === "person" || name.sort === "unknown" ? found : undefined;
}

/** "A news group **called “The Quay”** said so": what it is called is its name. */
function calledName(
  words: readonly Word[],
  drafts: readonly Draft[],
  byFirst: ByWord,
  { reach, sentence, determiner, sort }: Mention,
): number | undefined {
  if (determiner === "definite" || sort === "person") return undefined;
  const behind = behindCalled(words, reach);
  if (behind < 0) return undefined;
  let at = behind;
  while (/^(?:["“‘']|the)$/u.test(words[at]?.lower ?? "") && at < behind + 2) at++;
  const found = byFirst[at];
  const name = found === undefined ? undefined : drafts[found]!;
  if (name?.form !== "name" || name.weak || name.sentence !== sentence || name.role !== null) return undefined;
  if (name.sort === "organisation") return found;
  // "A pump maker called **Corvane**": what a firm is called is nobody's name.
  if (sort !== "organisation" || !/^(?:unknown|person)$/u.test(name.sort)) return undefined;
  name.sort = "organisation";
  return found;
}

/** Behind "called", "known as", "calling itself"; -1 where nothing of the kind stands there. */
function behindCalled(words: readonly Word[], at: number): number {
  const [one, two] = [words[at]?.lower ?? "", words[at + 1]?.lower ?? ""];
  if (/^(?:called|named|dubbed)$/u.test(one)) return at + 1;
  if (one === "calling" || one === "naming") return /^(?:itself|themselves)$/u.test(two) ? at + 2 : -1;
  return one === "known" && two === "as" ? at + 2 : -1;
}

/** "A voter **who** backs the mayor, **Tom Brill** left early": what a sentence opens with is said of its subject. */
function behindClause(
  words: readonly Word[],
  drafts: readonly Draft[],
  byFirst: ByWord,
  { first, reach, sentence, determiner, sort }: Mention,
): number | undefined {
  if (sort !== "person" || determiner !== "indefinite" || !words[first]!.initial) return undefined;
  if (words[reach]?.lower !== "who") return undefined;
  for (let at = reach + 2; at < reach + CLAUSE && words[at]?.sentence === sentence; at++) {
    if (words[at]!.text !== ",") continue;
    const found = byFirst[at + 1];
    const name = found === undefined ? undefined : drafts[found]!;
    const acts = name?.form === "name" && !name.weak && /^(?:VERB|AUX)$/u.test(words[name.last]?.pos ?? "");
    return acts && /^(?:person|unknown)$/u.test(name.sort) && !isInserted(words, name.last) ? found : undefined;
  }
  return undefined;
}

/** Words of the clause at most. */
const CLAUSE = 24;

/** "One conservative, **syndicated** radio host Tom Brill,": a participle before what he is. */
const behindParticiple = (words: readonly Word[], byFirst: ByWord, at: number): number | undefined =>
  words[at]?.pos === "VERB" && /ed$/u.test(words[at]!.lower) && words[at + 1]?.pos === "NOUN"
    ? byFirst[at + 1]
    : undefined;

/** "Her mother, **Ann Ruiz said**, was ill": who says so, and no mother. */
function isInserted(words: readonly Word[], from: number): boolean {
  const { sentence } = words[from - 1]!;
  let at = from;
  while (at < from + INSERTED && words[at]?.sentence === sentence && words[at]!.pos !== "PUNCT") at++;
  const [mark, next] = [words[at], words[at + 1]];
  if (at === from + INSERTED) return false;
  const ends = mark?.sentence !== sentence || mark.text !== ",";
  if (ends) return at - from < 2;
  // What she says may follow.
  if (next !== undefined && /^["“‘']/u.test(next.text)) return false;
  return next?.sentence !== sentence || /^(?:VERB|AUX|ADV|PART|PUNCT)$/u.test(next.pos);
}

/** Words of such an insertion behind its subject at most. */
const INSERTED = 8;

/** "Running for president, Ann Ruiz said": an office without an article behind "for" is what somebody wants, and nobody's. */
const isAim = (words: readonly Word[], { first, determiner }: Mention): boolean =>
  determiner === "bare" && /^(?:for|as)$/u.test(words[first - 1]?.lower ?? "");

/** In "his brother, Tom Brill, and the former mayor, Ada Bell," the “and” opens another description with its name. */
function opensAnother(
  words: readonly Word[],
  drafts: readonly Draft[],
  byFirst: ByWord,
  comma: number,
  definite: boolean,
): boolean {
  if (words[comma + 1]?.lower !== "and") return false;
  // "And the retailer Brandt": what the second is, with its name.
  const noun = words[comma + 2]?.lower === "the" ? words[comma + 3] : undefined;
  const titled = noun?.pos === "NOUN" ? (byFirst[comma + 3] ?? byFirst[comma + 4]) : undefined;
  if (titled !== undefined && drafts[titled]!.form === "name") return definite;
  const found = byFirst[comma + 2];
  const nominal = found === undefined ? undefined : longest(drafts, found, comma + 2);
  const second = nominal === undefined ? undefined : drafts[nominal]!;
  if (!second || second.plural || words[second.reach]?.text !== ",") return false;
  const name = byFirst[second.reach + 1];
  return name !== undefined && drafts[name]!.form === "name";
}

/** What no list goes on with: "a firm, Corvane, **and it** sank", "… **and all** of them". */
const GOES_ON = /^(?:he|she|it|they|we|all|both|most|none|neither|some|many|is|was|are|were|has|had|have|said|says)$/u;

/** True where a comma and more names follow: a list rather than an apposition. */
function isList(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.text === "," &&
    ((words[at + 1]?.lower === "and" && !GOES_ON.test(words[at + 2]?.lower ?? "")) ||
      (words[at + 1]?.capital === true && /^(?:,|and)$/u.test(words[at + 3]?.lower ?? "")))
  );
}
