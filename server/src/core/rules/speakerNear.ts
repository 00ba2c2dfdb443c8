import type { Article } from "../analysis/article.ts";
import type { Paragraph } from "../analysis/paragraph.ts";
import type { ResolvedAttribution, Speaker } from "../analysis/speaker/speaker.ts";
import { GIVEN_NAMES } from "../lexicon/givenNames.ts";
import { PERSON_NOUNS } from "../lexicon/personNouns.ts";
import { AMBIGUOUS_SPEECH_WORDS, SPEECH_WORDS } from "../lexicon/speechWords.ts";
import { coverOf } from "../text/cover.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { blockAt } from "./attributed.ts";
import { NO_COMMENT } from "./noComment.ts";
import { isStamp, neighbour, ownWords, type Quoted } from "./quoted.ts";
import type { Voice } from "./voice.ts";

/** Tells whether a reader can take somebody near a quotation for its speaker: in its paragraph, before it or right after it. */
export function speakersNear(article: Article, voice: Voice): (quoted: Quoted) => boolean {
  const place = placeSources(article);
  const hands = remember((index) => handsOver(article.paragraphs[index]!, place, voice));
  const speaks = remember((index) => {
    const silent = (voice.byParagraph[index] ?? []).filter(({ text }) => SILENT.test(text));
    const speaking = place.sources(index).some(({ source }) => !silent.some((one) => contains(one, source[0]!)));
    return speaking || SPEECH.test(ownWords(voice, index).replace(SILENT, ""));
  });
  return (quoted) => {
    const { paragraph, before, after } = quoted;
    if (
      speaks(paragraph.index) ||
      place.isLedIn(quoted) ||
      LABEL.test(before) ||
      BYLINE.test(after) ||
      SIGNED.test(after)
    )
      return true;
    // An entry of a live blog goes on from none.
    const previous = isStamp(before) ? undefined : neighbour(article, paragraph, -1);
    if ((previous && hands(previous.index)) || place.isSaid(quoted)) return true;
    const next = neighbour(article, paragraph, 1);
    if (next === undefined) return false;
    const below = article.document.text.slice(paragraph.end, paragraph.end + NEXT_LINE);
    return BYLINE.test(below) || looksBack(next, paragraph.index < LEAD, place, voice);
  };
}

/** "The orchestra declined to comment": whoever says nothing did not say what stands beside it. */
const SILENT = new RegExp(`[^.!?\\uFFFC]*\\b(?:${NO_COMMENT})[^.!?\\uFFFC]*`, "iu");

/** An article may begin with somebody's words and a scene, and name the speaker only then. */
const LEAD = 4;
/** How much of what follows is looked at for "— Mara Ilves", which may look like an item of a list. */
const NEXT_LINE = 40;
const SPEECH = oneOf(SPEECH_WORDS);
/** "Will serve half of her sentence", "was shot", "the state": nouns and deeds that tell of nobody's words. */
const LOOKS_BACK = oneOf(
  SPEECH_WORDS.filter(
    (word) =>
      !/^(?:sentence|shot|stated?|states|charged?|charges|press|sign|signs|shared?|shares|offers?|offered|order|counter|name|banner)$/.test(
        word,
      ),
  ),
);
const SURE_SPEECH = oneOf(SPEECH_WORDS.filter((word) => !AMBIGUOUS_SPEECH_WORDS.has(word)));
const LABEL = /^\s*(?:[QA]\b[.:]?|\p{Lu}[\p{L}\p{M} .'’-]{0,40}:)\s*$/u;
const SIGNED = /[—–―]\s*\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+){1,4}\s*$/u;
const BYLINE = /^\s*(?:[—–―]|--?)\s*(?:the\s+)?\p{Lu}|^\s*\(\p{Lu}/u;
/** A line that is a name, or a name and an office: "Mara Ilves, Kolm town council". */
const NAME_LINE = /^\s*\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+){1,4}(?:,[^.!?]{1,60})?\.?\s*$/u;
/** "He made those comments in May", "So says a sign". */
const REFERS_BACK =
  /^\s*(?:so|thus|that|this|those|these|such)\b|^\s*the\s+(?:words?|remarks?|comments?|statement|quotation|quote|line|passage|tweet|post|message|letter|email|voice|speaker|exchange)\b|\b(?:th(?:at|is|ose|ese)|his|her|their)\s+(?:words?|remarks?|comments?|statements?|lines?|assessment|view|verdict|answer)\b/i;

/** The paragraph's last sentence makes way for a quotation: somebody speaks in it, or is about to. */
function handsOver({ facts, start, index }: Paragraph, place: Sources, voice: Voice): boolean {
  const last = facts.sentences.at(-1);
  if (!last || /[:—–]\s*$/.test(facts.text)) return true;
  const span = { start: start + last.start, end: start + last.end };
  const own = voice.byParagraph[index]?.at(-1)?.text ?? "";
  if (SILENT.test(own)) return false;
  if (place.within(index, span).some((attribution) => !place.isCrowd(attribution, index))) return true;
  // "Ruiz said no. Her son sold two cows." The paragraph still is about somebody who speaks in it.
  if (/\b(?:he|she|his|her|him)\b/i.test(own) && SURE_SPEECH.test(ownWords(voice, index))) return true;
  // "Ruiz was not impressed." A short sentence about a person is a cue of its own.
  return SURE_SPEECH.test(own) || (own.trim().split(/\s+/).length <= 10 && place.beginsWithPerson(span));
}

/** The paragraph's first sentence tells who has just spoken. */
function looksBack(next: Paragraph, inLead: boolean, place: Sources, voice: Voice): boolean {
  const first = voice.byParagraph[next.index]?.[0];
  if (!first) return false;
  if (NAME_LINE.test(next.facts.text.slice(0, 120)) || REFERS_BACK.test(first.text)) return true;
  if (!(inLead ? SPEECH : LOOKS_BACK).test(first.text)) return false;
  // "Ruiz said the dam was old" says its own; "Ruiz was speaking on Tuesday" does not.
  return inLead || !place.within(next.index, first).some(({ content }) => content.some((span) => overlaps(span, next)));
}

interface Sources {
  /** The attributions whose source or cue stands in a paragraph. */
  sources(index: number): readonly ResolvedAttribution[];
  /** Those with any part in a stretch of it. */
  within(index: number, span: Span): readonly ResolvedAttribution[];
  /** Several people at once, in the writer's words only: nobody whom a reader would hear speak next. */
  isCrowd(attribution: ResolvedAttribution, index: number): boolean;
  beginsWithPerson(span: Span): boolean;
  /** The sentence right before the quotation is about a person: "Ana Ruiz, 34, lives in Kolm. “…”" */
  isLedIn(quoted: Quoted): boolean;
  /** The analysis has found somebody for the quotation who is not a crowd. */
  isSaid(quoted: Quoted): boolean;
}

function placeSources({ paragraphs, attributions, speakers, document }: Article): Sources {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const bySource = new Map<number, ResolvedAttribution[]>();
  const byPart = new Map<number, ResolvedAttribution[]>();
  for (const attribution of attributions) {
    if (attribution.source.length === 0) continue;
    const { source, cue, content } = attribution;
    for (const index of indices(paragraphs, [...source, ...cue])) add(bySource, index, attribution);
    for (const index of indices(paragraphs, [...source, ...cue, ...content])) add(byPart, index, attribution);
  }
  const people = coverOf(speakers.filter(({ kind }) => kind === "person").flatMap(({ mentions }) => mentions));
  const within = (index: number, span: Span) =>
    (byPart.get(index) ?? []).filter((one) =>
      [...one.source, ...one.cue, ...one.content].some((part) => overlaps(part, span)),
    );
  const isCrowd = ({ speaker, source, content }: ResolvedAttribution, index: number) => {
    const { start, facts } = paragraphs[index]!;
    if (!isPlural(byId.get(speaker ?? ""), source.map((s) => document.text.slice(s.start, s.end)).join(" ")))
      return false;
    return !facts.quotations.some((q) =>
      content.some((c) => overlaps(c, { start: start + q.start, end: start + q.end })),
    );
  };
  return {
    sources: (index) => bySource.get(index) ?? [],
    within,
    isCrowd,
    beginsWithPerson: ({ start }) => people.touches({ start, end: start + 1 }),
    isLedIn: ({ paragraph: { start, facts }, quotation }) => {
      const before = facts.sentences.findLast(({ end }) => end <= quotation.start);
      if (!before) return false;
      const words = facts.text.slice(before.start, before.end);
      if (SILENT.test(words)) return false;
      const opener = OPENER.exec(words)?.[0].length ?? 0;
      const opens = { start: start + before.start + opener, end: start + before.start + opener + 1 };
      return people.touches(opens) || SHE.test(words.slice(opener)) || isIntroduction(words);
    },
    isSaid: (quoted) =>
      within(quoted.paragraph.index, quoted).some((attribution) => {
        const from = blockAt(paragraphs, attribution.source[0]!.start);
        const [cue] = attribution.cue;
        if (cue && SILENT.test(document.text.slice(cue.start, cue.end + NEXT_LINE))) return false;
        // Whoever speaks only in a later paragraph has words of their own there.
        if (from && from.index > quoted.paragraph.index) return false;
        return !from || !isCrowd(attribution, from.index);
      }),
  };
}

/** What may stand before whoever a sentence is about: "**But for** Ana Ruiz". */
const OPENER = /^(?:(?:but|and|yet|for|like|to|not)\s+){1,2}/i;
const SHE = /^(?:he|she|his|her)\b/i;

/**
 * "Father-of-two **Emil Krol**, 41, lives in Kolm.", "**Ms Krol** is a nurse.", "Among them is **Emil Krol**.": a name that the sentence begins
 * or ends with.
 */
function isIntroduction(sentence: string): boolean {
  if (HONORIFIC.test(sentence)) return true;
  const [, title, given, , behind] = FULL_NAME.exec(sentence) ?? [];
  const last = LAST_NAME.exec(sentence)?.[1];
  const isPerson =
    (given !== undefined && GIVEN_NAMES.has(given.toLowerCase())) ||
    PERSON_NOUNS.has((title ?? "").trim().toLowerCase());
  return (
    isPerson ||
    (last !== undefined && GIVEN_NAMES.has(last.toLowerCase())) ||
    /^,\s(?:aged\s)?\d{1,2},/.test(behind ?? "")
  );
}
const HONORIFIC =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Rev|Father|Sister|Judge|Sgt|Lt|Capt|Col|Gen|Sen|Rep|Gov)\.?\s+\p{Lu}\p{Ll}/u;
const FULL_NAME =
  /^(?:(?!(?:the|a|an|in|at|on|by|after|with)\s)([\p{L}-]+\s)){0,3}?(\p{Lu}\p{Ll}[\p{L}’'-]*)\s((?:\p{Lu}\.?\s)?\p{Lu}[\p{L}’'-]+)(,\s(?:aged\s)?\d{1,2},|,\s|\s\p{Ll})/u;
const LAST_NAME = /^(?:\S+\s+){1,10}?(\p{Lu}\p{Ll}+)\s\p{Lu}[\p{L}’'-]+(?:,\s\d{1,2})?[.!]?\s*$/u;

/** "Critics", "some voters": a group, or unnamed people in the plural. */
function isPlural(speaker: Speaker | undefined, source: string): boolean {
  if (speaker?.kind === "group") return true;
  return speaker?.kind === "unnamed" && /^(?:some|many|most|several|critics|officials|others)\b|[^s’']s$/i.test(source);
}

function indices(paragraphs: readonly Paragraph[], spans: readonly Span[]): ReadonlySet<number> {
  return new Set(spans.flatMap(({ start }) => blockAt(paragraphs, start)?.index ?? []));
}

function add<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function oneOf(words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join("|")}|according\\s+to)\\b`, "i");
}

/** A question about paragraphs, by index, asked once of each. */
function remember(ask: (index: number) => boolean): (index: number) => boolean {
  const known = new Map<number, boolean>();
  return (index) => {
    const answer = known.get(index) ?? ask(index);
    known.set(index, answer);
    return answer;
  };
}
