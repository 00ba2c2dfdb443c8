import type { Paragraph } from "../paragraph.ts";
import type { Gender, Mention } from "./mention.ts";
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
): "somebody" | "anybody" | undefined {
  const [span, asked] = [cue.at(-1), content[0]];
  if (!span || !asked || !ASKS.test(text.slice(span.start - start, span.end - start))) return undefined;
  if (!QUESTION.test(text.slice(asked.start - start, asked.end - start))) return undefined;
  const behind = text.slice(span.end - start, span.end - start + LONGEST_OPENER);
  return ASKED.test(behind) ? "somebody" : "anybody";
}
/** "Ruiz asked **Hale**", "she asked **the pilot** whether it was": who is asked stands behind the verb. */
const ASKED = /^\s(?:(?:the|an?|his|her|their)\s\p{L}|\p{Lu}\p{L})/u;
const LONGEST_OPENER = 8;

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
