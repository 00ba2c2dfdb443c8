import type { Attribution } from "../../attribution/attribution.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Mention, ParagraphMentions } from "../mention.ts";
import { antecedentOf } from "../mentions/antecedent.ts";
import { listTo } from "../mentions/nameLists.ts";
import { isStateOfTown } from "../names/affiliation.ts";
import { FIRST_PERSON, SECOND_PERSON } from "../words/pronouns.ts";
import type { Word } from "../words/words.ts";
import { ownedBeyond, peopleBeyond, personBeyond, shownSpeaker, workBehind } from "./cutSources.ts";
import { inApposition, isPerson, nameBehind, ownerInApposition } from "./sourceApposition.ts";
import { behindWhat, properEnd, relativeOf, whoseIn } from "./sourceEnd.ts";
import type { SourceForm } from "./sourceForm.ts";
import { headMention } from "./sourceHead.ts";
import { behindOther, coordinated, eachOf } from "./sourceList.ts";

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
  first = behindWhat(words, first, last);
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
  first = whoseIn(words, first, last);
  const relative = relativeOf(words, first, last);
  if (relative >= 0) {
    const antecedent = antecedentOf(words, mentions, relative);
    const all = antecedent >= 0 && isOfMany(words, relative) ? listTo(mentions, antecedent) : [];
    if (all.length > 1) return severalOf(mentions, all);
    return { form: "relative", antecedent, word: words[relative]! };
  }
  if (last - first === 1 && SECOND_PERSON.has(lead.lower)) return { form: "none" };
  if (last - first === 1 && lead.lower === "each") {
    const all = eachOf(words, mentions, first);
    if (all.length > 1) return severalOf(mentions, all);
    if (all.length === 1) return { form: "mention", mention: all[0]! };
  }
  const shown = shownSpeaker(paragraph, words, mentions, last, attribution);
  if (shown >= 0) return { form: "mention", mention: shown };
  const second = behindOther(words, mentions, first, last);
  if (second >= 0) return { form: "mention", mention: second };
  const head = headMention(words, mentions, first, last);
  const ally = head < 0 ? -1 : ownerInApposition(words, mentions, head);
  if (ally >= 0) return { form: "mention", mention: ally };
  const people =
    head < 0
      ? -1
      : Math.max(peopleBeyond(words, mentions, head, last), personBeyond(words, mentions, head, first, last));
  if (people >= 0) return { form: "mention", mention: people };
  const work = head < 0 ? -1 : workBehind(words, mentions, head, last);
  if (work >= 0) return { form: "mention", mention: work };
  const kin = head < 0 ? -1 : ownedBeyond(mentions, head, last);
  if (kin >= 0) return { form: "mention", mention: kin };
  // "Behind Ann Ruiz, **the governor, Tom Brill,** said": the name that follows is the description's.
  const own = head >= 0 && mentions[head]!.same > head;
  const open = head < 0 || (mentions[head]!.form === "nominal" && !own);
  const named = open ? inApposition(words, mentions, first, last) : -1;
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
