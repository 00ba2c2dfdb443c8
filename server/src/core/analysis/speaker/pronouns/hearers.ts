import type { Paragraph } from "../../paragraph.ts";
import type { Gender, Mention } from "../mention.ts";
import type { PlacedSource } from "../sources/sourceForm.ts";
import { isUnnamed, OWN } from "./asks.ts";

/**
 * "Her teacher, Ivo Brill, told **her** that **she** was late": of whom somebody tells her that she was, is not himself. Gives the
 * mention that is the source.
 */
export function hearersOf(
  { start, facts: { text } }: Paragraph,
  mentions: readonly Mention[],
  speaking: ReadonlyMap<number, PlacedSource>,
): (m: Mention) => number | undefined {
  if (speaking.size === 0) return toNobody;
  const read = () =>
    [...speaking].flatMap(([source, { attribution }]) => {
      const cue = attribution.cue.at(-1);
      const content = attribution.content[0];
      if (!cue || !content || attribution.type !== "indirect" || content.start < cue.end) return [];
      const [from, to] = [cue.end - start, content.end - start];
      const hearer = /^\s(him|her)\s$/.exec(text.slice(from, content.start - start))?.[1];
      if (hearer && mentions[source]!.form !== "pronoun")
        return [{ source, gender: (hearer === "him" ? "m" : "f") as Gender, from, to }];
      // "A reporter asked if **she** would run".
      const about = isUnnamed(mentions[source]!) && ASKS_HERSELF.test(text.slice(cue.start - start, from));
      const question = text.slice(content.start - start, to);
      const whom = about && !OWN.test(question) ? /^(?:if|whether)\s(he|she)\b/u.exec(question)?.[1] : undefined;
      return whom ? [{ source, gender: (whom === "he" ? "m" : "f") as Gender, from, to }] : [];
    });
  let told: ReturnType<typeof read> | undefined;
  return (m) => {
    told ??= read();
    return told.find(({ gender, from, to }) => m.gender === gender && from <= m.start && m.end <= to)?.source;
  };
}

const toNobody = (): undefined => undefined;

const ASKS_HERSELF = /\b(?:asks?|asked|inquired|enquired)$/iu;
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
