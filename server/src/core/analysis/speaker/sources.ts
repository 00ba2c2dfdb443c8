import { LONE_SOURCES } from "../../lexicon/groupNouns.ts";
import type { Attribution } from "../attribution/attribution.ts";
import type { Paragraph } from "../paragraph.ts";
import { affiliationEnd, isStateOfTown } from "./affiliation.ts";
import { antecedentOf } from "./antecedent.ts";
import { isModifier } from "./compounds.ts";
import { ownedBeyond, peopleBeyond, shownSpeaker, workBehind } from "./cutSources.ts";
import { firstFrom } from "./firstMention.ts";
import type { Mention, ParagraphMentions } from "./mention.ts";
import { listTo } from "./nameLists.ts";
import { classifyNoun } from "./nouns.ts";
import { FIRST_PERSON, OWNERS, SECOND_PERSON } from "./pronouns.ts";
import { skipBrackets } from "./skips.ts";
import { properEnd, relativeOf } from "./sourceEnd.ts";
import type { Word } from "./words.ts";

/** How the source of an attribution is put: by a mention, by two ("A and B"), by a relative, by other words, or not at all. */
export type SourceForm =
  | { readonly form: "mention"; readonly mention: number }
  /** "A, B and C": the mentions, and the words from the first to the last. */
  | {
      readonly form: "several";
      readonly mention: number;
      readonly all: readonly number[];
      readonly first: number;
      readonly last: number;
    }
  | { readonly form: "relative"; readonly antecedent: number; readonly word: Word }
  | { readonly form: "words"; readonly first: number; readonly last: number }
  | { readonly form: "writer" }
  | { readonly form: "none" };

/** The source of an attribution, and the paragraph it stands in (-1 where there is no source). */
export interface PlacedSource {
  readonly attribution: Attribution;
  readonly paragraph: number;
  readonly source: SourceForm;
}

/** Reads the source of an attribution. `facts`: the mentions of its paragraph. */
export function readSource(attribution: Attribution, paragraph: Paragraph, facts: ParagraphMentions): SourceForm {
  const span = attribution.source[0];
  if (!span) return { form: "none" };
  const { words, mentions } = facts;
  const [start, end] = [span.start - paragraph.start, span.end - paragraph.start];
  let first = lowerBound(words, start);
  let last = first;
  while (last < words.length && words[last]!.start < end) last++;
  while (first < last && /^(?:even|also|only|both|nearly|by|among|amongst|to|from|[“"'‘,])$/u.test(words[first]!.lower))
    first++;
  // "In Norwell, **Va., Lazar** said": the source was begun too early.
  if (words[first] && isStateOfTown(words, first) && words[first + 1]?.text === ",") first += 2;
  if (first >= last) return { form: "none" };
  last = properEnd(words, first, last);
  const lead = words[first]!;
  const paper = words[last - 1]!.text === "i" && words[last - 2]?.lower === "the";
  if (last - first <= 2 && FIRST_PERSON.has(lead.lower) && !paper) return { form: "writer" };
  // "The man **I** trusted": the source was begun too early.
  const closer = words[last - 1]!;
  if (
    FIRST_PERSON.has(closer.lower) &&
    closer.text !== "US" &&
    !paper &&
    !/^(?:and|&|,)$/u.test(words[last - 2]?.lower ?? "")
  )
    return { form: "writer" };
  const relative = relativeOf(words, first, last);
  if (relative >= 0) {
    const antecedent = antecedentOf(words, mentions, relative);
    const all = antecedent >= 0 && isOfMany(words, relative) ? listTo(mentions, antecedent) : [];
    if (all.length > 1) return severalOf(mentions, all);
    return { form: "relative", antecedent, word: words[relative]! };
  }
  if (last - first === 1 && SECOND_PERSON.has(lead.lower)) return { form: "none" };
  const shown = shownSpeaker(paragraph, words, mentions, last, attribution);
  if (shown >= 0) return { form: "mention", mention: shown };
  const head = headMention(words, mentions, first, last);
  const people = head < 0 ? -1 : peopleBeyond(words, mentions, head, last);
  if (people >= 0) return { form: "mention", mention: people };
  const work = head < 0 ? -1 : workBehind(words, mentions, head, last);
  if (work >= 0) return { form: "mention", mention: work };
  const kin = head < 0 ? -1 : ownedBeyond(mentions, head, last);
  if (kin >= 0) return { form: "mention", mention: kin };
  const named = head < 0 || mentions[head]!.form === "nominal" ? inApposition(words, mentions, first, last) : -1;
  if (named >= 0) return { form: "mention", mention: named };
  const behind = head >= 0 && isPerson(mentions[head]!) ? -1 : nameBehind(words, mentions, first, last);
  if (behind >= 0) return { form: "mention", mention: behind };
  if (head < 0) return { form: "words", first, last };
  const all = coordinated(words, mentions, head, last);
  return all.length > 1 ? { form: "several", mention: head, all, first, last } : { form: "mention", mention: head };
}

/** "Who **are**", "who **have both** said". */
const isOfMany = (words: readonly Word[], relative: number): boolean =>
  /^(?:are|were|have|both)$/u.test(words[relative + 1]?.lower ?? "");

const severalOf = (mentions: readonly Mention[], all: readonly number[]): SourceForm => ({
  form: "several",
  mention: all[0]!,
  all,
  first: mentions[all[0]!]!.first,
  last: mentions[all.at(-1)!]!.last,
});

/** The index of the first word that ends after an offset. */
function lowerBound(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mention that the source is, rather than one inside it; -1 where its head is no mention. */
function headMention(words: readonly Word[], mentions: readonly Mention[], first: number, last: number): number {
  if (
    LONE_SOURCES.has(words[first]!.lower) &&
    (last - first === 1 ||
      words[first + 1]?.lower === "of" ||
      /^(?:who|that|in|familiar|,|close)$/u.test(words[first + 1]!.lower))
  )
    return -1;
  if (words[first]!.pos === "NUM" && words[first + 1]?.pos !== "NOUN" && words[first + 1]?.pos !== "ADJ") return -1;
  let best = -1;
  for (let i = firstFrom(mentions, first - 8); i < mentions.length && mentions[i]!.first < last; i++) {
    const m = mentions[i]!;
    const named = m.form === "name" && !m.weak && (m.role !== null || m.sort === "person" || m.first >= first);
    if (m.last <= first || (m.last > last && !named)) continue;
    if (best < 0) best = i;
    else if (m.first === mentions[best]!.first && m.last > mentions[best]!.last) best = i;
    else if (mentions[best]!.last > m.first && m.last > mentions[best]!.last && m.first <= mentions[best]!.first)
      best = i;
    else if (m.form === "nominal" && m.owner === best && m.first <= mentions[best]!.first) best = i;
  }
  if (best < 0) return -1;
  const titled = titledName(words, mentions, best, last);
  const described = [best, titled].some((i) => isDescribed(words, mentions[i]!, first, last));
  if (!words[mentions[best]!.first - 1]?.possessive && !described) {
    const opens = words[first]!.initial && mentions[best]!.role !== null ? first + 1 : first;
    for (let i = opens; i < mentions[best]!.first; i++) {
      const { lower, pos } = words[i]!;
      if (lower === "like" || lower === "including") return -1;
      if (/^(?:NOUN|PROPN|VERB|PRON)$/u.test(pos) && !isModifier(words[i]!) && !OWNERS.has(lower)) return -1;
    }
  }
  best = titled;
  const found = mentions[best]!;
  // "Luke 12:4": a verse.
  if (found.form === "name" && words[found.last]?.pos === "NUM" && words[found.last + 1]?.text === ":") return -1;
  const behind = words[affiliationEnd(words, found.last)];
  if (found.part === "owner" && found.last < last && behind && !/^[,;:(]$/u.test(behind.text))
    return owned(words, mentions, best, last);
  const slash = behindSlash(words, found.last);
  if (slash > found.last && /^(?:poll|survey|study)$/u.test(words[slash - 1]!.lower)) return -1;
  if (found.last < last && found.form === "name" && isBeforeNoun(words, slash, last)) return -1;
  return best;
}

/** "Norwell **hands**", "Norwell **political hands**": what a name stands before says who speaks, and the name only whose or where. */
function isBeforeNoun(words: readonly Word[], from: number, last: number): boolean {
  let at = from;
  while (at + 1 < last && (words[at]!.pos === "ADJ" || /-\p{Ll}+ing$/u.test(words[at]!.lower)) && !words[at]!.capital)
    at++;
  return words[at]?.pos === "NOUN" && (at === from || at < last);
}

/** In "a Norwell Post/Channel 9 News poll" the poll's place: of two names joined by a slash neither is the source. */
function behindSlash(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.text === "/" && words[at + 1]?.capital) {
    at += 2;
    while (words[at]?.capital || words[at]?.pos === "NUM") at++;
  }
  return at;
}

/** The name that the source describes: in "China, its only ally and lifeline, said" the source may be found without the name. */
function inApposition(words: readonly Word[], mentions: readonly Mention[], first: number, last: number): number {
  if (words[first - 1]?.text !== "," || LONE_SOURCES.has(words[first]!.lower)) return -1;
  let end = last;
  while (/^(?:ADP|DET|ADJ|NOUN|PROPN)$/u.test(words[end]?.pos ?? "")) end++;
  if (words[last - 1]!.text !== "," && words[end]?.text !== ",") return -1;
  for (let i = firstFrom(mentions, first) - 1; i >= 0 && first - mentions[i]!.first < 8; i--) {
    const m = mentions[i]!;
    if (m.form === "name" && m.last === first - 1 && !m.weak)
      return m.part === "subject" && !isBehindPreposition(words, m.first, words[first]!) ? i : -1;
  }
  return -1;
}

/** "In China, its only ally": no apposition, and neither is "at the Royal Northern, **her** teacher". */
const isBehindPreposition = (words: readonly Word[], first: number, source: Word): boolean =>
  words[words[first - 1]?.pos === "DET" && /^(?:her|his|my)$/u.test(source.lower) ? first - 2 : first - 1]?.pos ===
  "ADP";

const isPerson = ({ form, sort, same }: Mention): boolean =>
  form === "pronoun" || (form === "name" && sort === "person") || same >= 0;

/**
 * The full name that ends a source after what describes it, whatever the words for that are: "The Iyaloja of the market, Chief
 * (Mrs) Folasade Adeniran". What ends in a person on a preposition ("the mother of the victim, Ann Ruiz") may be of that one.
 */
function nameBehind(words: readonly Word[], mentions: readonly Mention[], first: number, last: number): number {
  let end = last;
  while (end > first && /^[,;]$/u.test(words[end - 1]!.text)) end--;
  let comma = first;
  while (comma < end && words[comma]!.text !== ",") comma++;
  if (comma - first < 2 || comma + 1 >= end) return -1;
  const described = words[comma - 1]!;
  const open = words.slice(first, comma).some(({ pos }) => pos === "ADP");
  if (open && classifyNoun(described.lower)?.sort === "person") return -1;
  const opener = words[first]!;
  if (!/^(?:DET|PRON)$/u.test(opener.pos) && !opener.capital && opener.lower !== "one") return -1;
  for (let i = firstFrom(mentions, comma + 1); i < mentions.length && mentions[i]!.first < end; i++) {
    const m = mentions[i]!;
    if (m.form !== "name" || m.weak || m.keys.length < 2) continue;
    // "One of her students, Ann Ruiz, a surveyor": what she is may follow.
    if (m.last !== end && !mentions.some(({ same, last: to, reach }) => same === i && Math.max(to, reach) >= end))
      continue;
    const between = words.slice(comma + 1, m.first);
    const titles = between.every((w) => w.capital || /^[().]$/u.test(w.text));
    if (titles && (m.sort === "person" || m.sort === "unknown")) return i;
  }
  return -1;
}

/** "retired neurosurgeon Ann Ruiz", "former state Sen. Ann Ruiz": a person's name that ends the phrase, after what describes it. */
function isDescribed(words: readonly Word[], name: Mention, first: number, last: number): boolean {
  if (name.form !== "name" || name.weak) return false;
  if (name.sort === "organisation") return isKindBefore(words, name, first, last);
  if (name.sort !== "person" || name.keys.length < 2) return false;
  // "The folk icon Mabel Thorne, 92, said".
  if (name.last < last && !/^(?:[,(—–]|--)$/u.test(words[name.last]!.text)) return false;
  return words
    .slice(first, name.first)
    .every((w) => /^(?:NOUN|PROPN|ADJ|NUM|CCONJ|X|DET)$/u.test(w.pos) || /(?:ed|ing)$|^[.'-]$/u.test(w.lower));
}

/** "The pressure group Greenwell", "the welders' union NWU": what sort of body it is, right before the name that ends the phrase. */
function isKindBefore(words: readonly Word[], name: Mention, first: number, last: number): boolean {
  const kind = words[name.first - 1]!;
  if (name.first <= first || kind.capital || kind.possessive || kind.pos !== "NOUN" || words[name.last - 1]!.possessive)
    return false;
  if (classifyNoun(kind.lower)?.sort !== "organisation" || classifyNoun(kind.lower)!.plural) return false;
  if (name.last < last && !/^(?:[,(—–]|--)$/u.test(words[name.last]!.text)) return false;
  return words.slice(first, name.first).every((w) => /^(?:NOUN|PROPN|ADJ|DET|X)$/u.test(w.pos) || w.text === "-");
}

/** What the owner at the head owns: the description that ends the phrase; -1 where it is none of ours. */
function owned(words: readonly Word[], mentions: readonly Mention[], owner: number, last: number): number {
  const from = affiliationEnd(words, mentions[owner]!.last);
  for (let i = owner + 1; i < mentions.length && mentions[i]!.first < last; i++) {
    const m = mentions[i]!;
    if (m.form !== "nominal" || m.part === "owner") continue;
    const plain = words.slice(from, m.first).every((w) => /^(?:ADJ|ADV|VERB|NOUN|NUM|PROPN)$/u.test(w.pos));
    return plain ? i : -1;
  }
  return -1;
}

/**
 * "New Zealand's prime minister John Key", "the ambassador to France Ann Ruiz", "South Korea's Intelligence Service": a name
 * that closes the phrase and hangs on no preposition is what the phrase is about.
 */
function titledName(words: readonly Word[], mentions: readonly Mention[], best: number, last: number): number {
  const opener = mentions[best]!;
  let end = opener.last;
  while (end < last && !/^(?:[,;:(]|—|–|who|which|that|and)$/u.test(words[end]!.lower)) end++;
  let found = best;
  for (let i = best + 1; i < mentions.length && mentions[i]!.first < end; i++) {
    const m = mentions[i]!;
    if (m.last < end || m.form !== "name" || words[m.last - 1]!.possessive) continue;
    const before = words[m.first - 1];
    // "A union backing Ann Ruiz".
    if (!before || m.weak || BEHIND.test(before.lower)) continue;
    const owned = before.possessive && mentions[found]!.last === m.first;
    const free = m.first < opener.last || (before.pos !== "ADP" && (before.pos !== "DET" || m.role !== null));
    const person = m.sort === "person" && free && before.lower !== "and";
    const kind = m.sort === "organisation" && isKindBefore(words, m, opener.first, last);
    if (owned || kind || (person && opener.sort !== "document")) found = i;
  }
  return found;
}

const BEHIND = /^(?:backing|supporting|opposing|representing|helping|advising|aiding|following|attacking|covering)$/u;

/** In "A, B and C", all of them; alone, the head. What describes one of them is passed over. */
function coordinated(
  words: readonly Word[],
  mentions: readonly Mention[],
  head: number,
  last: number,
): readonly number[] {
  const all = [head];
  let joined = false;
  let at = afterMention(words, mentions, head, last);
  while (at + 1 < last) {
    const comma = words[at]!.text === ",";
    const and = comma && /^(?:and|or|&)$/u.test(words[at + 1]!.lower) ? at + 1 : at;
    if (!comma && !/^(?:and|or|&)$/u.test(words[at]!.lower)) break;
    const next = mentionAt(words, mentions, and + 1, last);
    if (next < 0) {
      if (!/^(?:and|or|&)$/u.test(words[and]!.lower) || !OTHERS.has(words[and + 1]?.lower ?? "")) break;
      return head === all[0] && mentions[head]!.form === "name" ? [head] : all;
    }
    const { form, plural, same } = mentions[next]!;
    // "A and B, both Republicans": what they are.
    if (joined && comma && and === at && form === "nominal" && plural) break;
    if (same < 0 || !all.includes(same)) all.push(next);
    joined ||= /^(?:and|or|&)$/u.test(words[and]!.lower);
    at = afterMention(words, mentions, next, last);
  }
  return joined ? all : [head];
}

const OTHERS = new Set(["others", "other", "several", "many"]);

function mentionAt(words: readonly Word[], mentions: readonly Mention[], at: number, last: number): number {
  const from = words[at]?.pos === "DET" && mentions[firstFrom(mentions, at)]?.first !== at ? at + 1 : at;
  const i = firstFrom(mentions, from);
  const m = mentions[i];
  return m && m.first === from && m.last <= last ? i : -1;
}

/** The word after a mention and what belongs to it. */
function afterMention(words: readonly Word[], mentions: readonly Mention[], index: number, last: number): number {
  const m = mentions[index]!;
  if (words[m.last]?.lower === "and") return m.last;
  const at = skipBrackets(words, Math.min(Math.max(m.reach, m.last), last));
  if (m.form !== "name" || !/^(?:of|from)$/u.test(words[at]?.lower ?? "") || !words[at + 1]?.capital) return at;
  let end = at + 2;
  while (end < last && words[end]!.capital) end++;
  return end;
}
