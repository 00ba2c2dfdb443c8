import { LONE_SOURCES } from "../../lexicon/groupNouns.ts";
import type { Attribution } from "../attribution/attribution.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Mention, ParagraphMentions } from "./mention.ts";
import { FIRST_PERSON, RELATIVES, SECOND_PERSON } from "./pronouns.ts";
import type { Word } from "./words.ts";

/** How the source of an attribution is put: by a mention, by two ("A and B"), by a relative, by other words, or not at all. */
export type SourceForm =
  | { readonly form: "mention"; readonly mention: number; readonly partner: number }
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
  while (first < last && /^(?:even|also|only|both|[“"'‘,])$/u.test(words[first]!.lower)) first++;
  if (first >= last) return { form: "none" };
  const lead = words[first]!;
  if (last - first <= 2 && FIRST_PERSON.has(lead.lower)) return { form: "writer" };
  if (last - first === 1 && RELATIVES.has(lead.lower))
    return { form: "relative", antecedent: antecedentOf(words, mentions, first), word: lead };
  if (last - first === 1 && SECOND_PERSON.has(lead.lower)) return { form: "none" };
  const head = headMention(words, mentions, first, last);
  if (head < 0) return { form: "words", first, last };
  return { form: "mention", mention: head, partner: partnerOf(words, mentions, head, last) };
}

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
    if (m.last <= first || m.last > last) continue;
    if (best < 0) best = i;
    else if (m.first === mentions[best]!.first && m.last > mentions[best]!.last) best = i;
    else if (mentions[best]!.last > m.first && m.last > mentions[best]!.last && m.first <= mentions[best]!.first)
      best = i;
    else if (m.form === "nominal" && m.owner === best) best = i;
  }
  if (best < 0) return -1;
  for (let i = first; i < mentions[best]!.first; i++) if (/^(?:NOUN|PROPN|VERB|PRON)$/u.test(words[i]!.pos)) return -1;
  const found = mentions[best]!;
  const next = words[found.last];
  if (found.last < last && next && next.pos === "NOUN" && found.form === "name") return -1;
  return best;
}

/** The first mention that begins at or after a word. */
function firstFrom(mentions: readonly Mention[], word: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In "A and B", B; -1 elsewhere. */
function partnerOf(words: readonly Word[], mentions: readonly Mention[], head: number, last: number): number {
  const from = mentions[head]!;
  let at = Math.max(from.reach, from.last);
  if (words[at]?.lower !== "and" && words[from.last]?.lower === "and") at = from.last;
  if (words[at]?.lower !== "and" || at + 1 >= last) return -1;
  for (let i = firstFrom(mentions, at + 1); i < mentions.length && mentions[i]!.first < last; i++) {
    if (mentions[i]!.first === at + 1 || (mentions[i]!.first === at + 2 && words[at + 1]!.pos === "DET")) return i;
  }
  return -1;
}

/** What "who", "which" or "that" stands for: the description or name just before it. */
function antecedentOf(words: readonly Word[], mentions: readonly Mention[], at: number): number {
  const { lower, sentence } = words[at]!;
  const personal = lower.startsWith("who");
  let fallback = -1;
  for (let i = firstFrom(mentions, at) - 1; i >= 0; i--) {
    const m = mentions[i]!;
    if (m.sentence !== sentence || at - Math.max(m.reach, m.last) > 12) break;
    if (m.form === "pronoun" && m.part === "owner") continue;
    const fits = personal
      ? m.sort === "person" || m.sort === "unknown" || m.sort === "group"
      : m.sort !== "person" && m.sort !== "group";
    if (!fits || words[m.last - 1]!.possessive) continue;
    const gap = at - m.last;
    if (m.form === "nominal" && m.same >= 0 && at - m.reach <= 1) return m.same;
    if (m.form === "nominal" && m.reach > m.last && at - m.reach <= 1 && at >= m.reach) return i;
    if (fallback < 0 && gap <= 12) fallback = i;
  }
  return fallback;
}
