import { DEMONYMS } from "../../../lexicon/demonyms.ts";
import { LONE_SOURCES } from "../../../lexicon/groupNouns.ts";
import { NO_SOURCES, QUOTED_THINGS } from "../../../lexicon/thingNouns.ts";
import type { ParagraphFacts } from "../../paragraph.ts";
import type { Mention, Sort } from "../mention.ts";
import { isCompound } from "../words/compounds.ts";
import { classifyNoun, singulars } from "../words/nouns.ts";
import { asShown, type Word } from "../words/words.ts";

const ENDS = /^(?:,|;|:|—|–|\(|who|whom|which|that)$/u;

/**
 * A mention made of a source's own words, where no other was found: "footage from the game", "one of the doctors". A noun that
 * stands for no speaker by itself ("expectations") is taken for one only where the attribution is `sure`. `listed`: they are several,
 * and go on behind a comma ("the families, the dockers and the sailors").
 */
export function describeWords(
  { text }: ParagraphFacts,
  words: readonly Word[],
  first: number,
  last: number,
  sure: boolean,
  listed = false,
): Mention | undefined {
  let from = first;
  while (from < last && /^(?:the|a|an|this|that|these|those|whose|and|but|,|“|")$/u.test(words[from]!.lower)) {
    if (/^(?:those|these)$/u.test(words[from]!.lower) && isPhraseBehind(words[from + 1])) break;
    from++;
  }
  let end = from;
  while (end < last && !(end > from && endsHere(words, end) && !(listed && words[end]!.text === ","))) end++;
  while (end > from + 1 && /^(?:ADP|PART|DET|CCONJ)$/u.test(words[end - 1]!.pos)) end--;
  if (from >= end || !/[\p{L}\p{N}]/u.test(words[from]!.text)) return undefined;
  if (/^\p{Lu}\.?$/u.test(words[from]!.text) && end - from < 3) return undefined;
  const [opener, head] = [words[from]!, headOf(words, from, end)];
  if (/^(?:who|whom|what|which)$/u.test(words[head]!.lower)) return undefined;
  if (/^(?:none|nobody|no|no-one|neither)$/u.test(opener.lower)) return undefined;
  const noun = classifyNoun(words[head]!.lower);
  if (!noun && !sure && !opener.capital && opener.pos !== "NUM" && !LONE_SOURCES.has(opener.lower)) return undefined;
  if (!noun && isAmong(NO_SOURCES, words[head]!) && !words[head]!.capital) return undefined;
  // "An ABC News/Washington Post Poll released Sunday".
  const polled = words.slice(from, end).some(({ lower }) => /^(?:poll|survey|study)$/u.test(lower));
  const sort: Sort = noun?.sort ?? sortOfOther(words[head]!, opener, polled);
  const key = noun?.noun ?? words[head]!.lower;
  return {
    form: "nominal",
    first: from,
    last: end,
    reach: end,
    start: words[first]!.start,
    end: words[end - 1]!.end,
    sentence: opener.sentence,
    quotation: opener.quotation,
    part: "subject",
    sort,
    plural: noun?.plural ?? false,
    gender: null,
    keys: [key],
    name: key,
    text: asShown(text.slice(opener.start, words[end - 1]!.end)),
    role: null,
    roleWords: [],
    seats: [],
    determiner: "bare",
    same: -1,
    owner: -1,
    ahead: -1,
    age: -1,
    other: -1,
    partner: -1,
    clause: false,
    inside: false,
    closes: false,
    aside: false,
    bracketed: false,
    embedded: false,
    also: "",
    weak: false,
    loose: false,
    acronym: "",
    medium: false,
    approached: false,
    label: false,
  };
}

function endsHere(words: readonly Word[], at: number): boolean {
  return (ENDS.test(words[at]!.lower) && words[at + 1]?.capital !== true) || isVerbHere(words, at);
}

/** "Another featured five photos": what somebody does is no part of who it is; "a man named Ruiz" and "those seeing it" are. */
function isVerbHere(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (word.pos === "AUX") return true;
  const object = /^(?:DET|NUM|PRON)$/u.test(next?.pos ?? "") && !/^(?:this|last|that|each)$/u.test(next!.lower);
  return word.pos === "VERB" && object && !/ing$|^(?:given|told|shown|sent|offered|paid|taught)$/u.test(word.lower);
}

/** "Of us", "who came", "mourning him" behind "those". */
const isPhraseBehind = (word: Word | undefined): boolean =>
  word !== undefined && (/^(?:ADP|PRON|SCONJ|VERB|AUX)$/u.test(word.pos) || /(?:ing|ed)$/u.test(word.lower));

const isAmong = (nouns: ReadonlySet<string>, { lower }: Word): boolean =>
  nouns.has(lower) || singulars(lower).some((noun) => nouns.has(noun));

/** What a noun that names no speaker is taken for. */
function sortOfOther(head: Word, opener: Word, polled: boolean): Sort {
  if (isAmong(QUOTED_THINGS, head) || polled) return "document";
  return isPerhapsName(head, opener) ? "unknown" : "group";
}

function isPerhapsName(head: Word, opener: Word): boolean {
  const plain = isCompound(head.lower) || LONE_SOURCES.has(head.lower) || DEMONYMS.has(head.lower);
  return head.capital && opener.capital && !opener.initial && !plain;
}

/** The last noun before a preposition. */
function headOf(words: readonly Word[], from: number, end: number): number {
  let head = from;
  if (LONE_SOURCES.has(words[from]!.lower) && isPhraseBehind(words[from + 1])) return from;
  for (let i = from; i < end; i++) {
    if (i > from && /^(?:ADP|PART|PRON|SCONJ)$/u.test(words[i]!.pos)) break;
    head = i;
  }
  return head;
}
