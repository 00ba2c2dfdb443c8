import type { Paragraph } from "../paragraph.ts";
import type { Gender, Mention } from "./mention.ts";
import type { Question } from "./record.ts";
import type { PlacedSource } from "./sourceForm.ts";

/**
 * "Her teacher, Ivo Brill, told **her** that **she** was late": of whom somebody tells her that she was, is not himself. Gives the
 * mention that is the source.
 */
export function hearersOf(
  { start, facts: { text } }: Paragraph,
  mentions: readonly Mention[],
  speaking: ReadonlyMap<number, PlacedSource>,
): (m: Mention) => number | undefined {
  const told = [...speaking].flatMap(([source, { attribution }]) => {
    const [cue, content] = [attribution.cue.at(-1), attribution.content[0]];
    if (!cue || !content || attribution.type !== "indirect" || content.start < cue.end) return [];
    const hearer = /^\s(him|her)\s$/.exec(text.slice(cue.end - start, content.start - start))?.[1];
    const gender: Gender = hearer === "him" ? "m" : "f";
    const named = mentions[source]?.form === "name" || mentions[source]!.same >= 0;
    return hearer && named ? [{ source, gender, from: cue.end - start, to: content.end - start }] : [];
  });
  return (m) => told.find(({ gender, from, to }) => m.gender === gender && from <= m.start && m.end <= to)?.source;
}

const ASKS = /(?<!\bto )\b(?:asks?|asked|inquired|enquired|wondered|wanted to know)$/iu;

/** "Ruiz asked why that was", "Ruiz asked **Hale** why that was": a question, which somebody else answers. */
export function asks(
  { start, facts: { text } }: Paragraph,
  { attribution: { cue, content } }: PlacedSource,
): Question | undefined {
  const [span, asked] = [cue.at(-1), content[0]];
  if (!span || !asked || !ASKS.test(text.slice(span.start - start, span.end - start))) return undefined;
  const question = text.slice(asked.start - start, asked.end - start);
  if (!QUESTION.test(question)) return undefined;
  const from = span.end - start;
  const behind = asked.start >= span.end;
  const to = behind
    ? asked.start - start
    : from + /^[^.,;:?!]*/.exec(text.slice(from, from + LONGEST_HEARER))![0].length;
  // "Asked Hale why he was late, but did not wait": the question is not all.
  const ends = /^["”'’]*\s*(?:[.?!]|$)/.test(text.slice(behind ? asked.end - start : to)) && !TURNS.test(question);
  const named = ASKED.test(text.slice(from, to)) && ends && !OWN.test(question);
  return { to: named ? { start: start + from, end: start + to } : undefined };
}
const TURNS = /,\s(?:but|yet|though|although)\b/iu;
const ASKED = /^\s(?:(?:the|an?|his|her|their)\s\p{L}|\p{Lu}\p{L})/u;
const LONGEST_HEARER = 60;
/** "Asked Hale if **he could** leave": what he wants himself. */
const OWN = /^(?:if|whether|when|why)\s(?:he|she|they)\s(?:could|can|might|may|should)\b/iu;

const ANSWERS =
  /^(?:(?:has|had|would)\s)?(?:said|says|say|replied|replies|answered|answers|responded|responds|told|tells|insisted|insists|denied|denies|admitted|admits|conceded|concedes|acknowledged|explained|explains|confirmed|confirms|declined|declines|refused|refuses)\b/iu;

/** "He **replied**": how somebody answers; not "he also said", "he accused". */
export const answers = ({ start, facts: { text } }: Paragraph, { attribution: { cue } }: PlacedSource): boolean =>
  cue.length > 0 && ANSWERS.test(text.slice(cue[0]!.start - start, cue[0]!.end - start));

const QUESTION = /^["“'‘]?(?:why|what|how|whether|if|when|where|who|which)\b|\?["”'’]*$/iu;

/** "“He said, ‘**Ann**, go home,’” she told the court": whoever tells it was spoken to. */
export const isCalled = ({ facts: { text } }: Paragraph, { start, end }: Mention): boolean =>
  /^[‘'“"]$/u.test(text[start - 1] ?? "") && text[end] === "," && /[\p{L},] $/u.test(text.slice(start - 3, start - 1));

const SHOWS =
  /\b(?:shows?|showed|shown|showing|suggest|indicat|reveal|finds?|found|puts?|gives?|gave|detail|describ|list|contain|read|says?|said|say|state|outlin|point|provid|confirm|prov|demonstrat|report|document|estimat|record|call|warn|note)/iu;

/** "They show", "they found", "they say": what records do as well. */
export function isShown({ start, facts: { text } }: Paragraph, { attribution: { cue } }: PlacedSource): boolean {
  return cue.some((span) => SHOWS.test(text.slice(span.start - start, span.end - start)));
}

/** "They deny it", "they pleaded not guilty": what those do who are charged. */
export function isDenied({ start, facts: { text } }: Paragraph, { attribution: { cue } }: PlacedSource): boolean {
  return cue.some((span) => DENIES.test(text.slice(span.start - start, span.end - start)));
}
const DENIES = /\b(?:den(?:y|ies|ied|ying)|plead(?:s|ed|ing)?|pled|admit(?:s|ted|ting)?|confess(?:es|ed|ing)?)\b/iu;
