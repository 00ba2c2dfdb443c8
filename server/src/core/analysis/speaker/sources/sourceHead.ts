import { LONE_SOURCES } from "../../../lexicon/groupNouns.ts";
import { NAME_PARTICLES } from "../../../lexicon/personTitles.ts";
import type { Mention } from "../mention.ts";
import { firstFrom } from "../mentions/firstMention.ts";
import { isPartitive } from "../mentions/partitives.ts";
import { affiliationEnd } from "../names/affiliation.ts";
import { isModifier } from "../words/compounds.ts";
import { classifyNoun } from "../words/nouns.ts";
import { OWNERS } from "../words/pronouns.ts";
import type { Word } from "../words/words.ts";

/** The mention that the source is, rather than one inside it; -1 where its head is no mention. */
export function headMention(words: readonly Word[], mentions: readonly Mention[], first: number, last: number): number {
  const part = firstFrom(mentions, first);
  if (mentions[part]?.first === first && isPartitive(words, mentions[part]!)) return part;
  if (
    LONE_SOURCES.has(words[first]!.lower) &&
    (last - first === 1 ||
      words[first + 1]?.lower === "of" ||
      /^(?:who|that|in|familiar|,|close)$/u.test(words[first + 1]!.lower))
  )
    return -1;
  const from = firstFrom(mentions, first);
  // "Ten Hag said", where "ten of them" are no mention.
  const ten =
    NAME_PARTICLES.has(words[first]!.lower) && mentions[from]?.first === first && mentions[from]!.form === "name";
  if (!ten && words[first]!.pos === "NUM" && words[first + 1]?.pos !== "NOUN" && words[first + 1]?.pos !== "ADJ")
    return -1;
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
      if (i === mentions[best]!.first - 1 && isMood(words, i, first)) continue;
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

/** "A **flabbergasted** Ruiz said": how somebody feels, as one word before the name, which a tagger takes for a noun. */
const isMood = (words: readonly Word[], at: number, first: number): boolean =>
  at === first + 1 && /^an?$/u.test(words[first]!.lower) && !words[at]!.capital && /ed$/u.test(words[at]!.lower);

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
