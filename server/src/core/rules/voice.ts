import type { Article } from "../analysis/article.ts";
import type { Paragraph } from "../analysis/paragraph.ts";
import { coverOf } from "../text/cover.ts";
import type { Span } from "../text/span.ts";

/** Stands in a voiced sentence for every code unit that is not in the writer's own voice. No letter, no space, no mark. */
export const HUSH = "\uFFFC";

/** A sentence of running prose with only the writer's own words in it. Offsets are absolute. */
export interface VoicedSentence extends Span {
  readonly paragraph: Paragraph;
  /** The sentence's place among its paragraph's sentences. */
  readonly index: number;
  /** As long as the sentence; what is quoted, a dateline or a credit is HUSH. */
  readonly text: string;
}

/**
 * The article in the writer's own voice: headings, block quotes, table cells and furniture left out, quotations, datelines and
 * credits hushed, and so are the answers of an interview and a speech that is printed whole. Rules about wording read this and so cannot find fault with what somebody else said.
 */
export interface Voice {
  /** In text order. */
  readonly sentences: readonly VoicedSentence[];
  /** The same by paragraph index; empty where the paragraph holds no running prose. */
  readonly byParagraph: readonly (readonly VoicedSentence[])[];
}

/** Reads the writer's own voice out of an article. */
export function readVoice(article: Article): Voice {
  const answered = coverOf(article.attributions.filter(isAnswer).flatMap(({ content }) => content));
  const text = textOfSpeech(article);
  const byParagraph = article.paragraphs.map((one) =>
    one.index >= text || answered.holds(one) ? [] : voiceParagraph(one),
  );
  return { sentences: byParagraph.flat(), byParagraph };
}

/** Where the text begins that is printed whole, as the paragraph before it tells; else behind the end. */
function textOfSpeech({ paragraphs }: Article): number {
  const at = paragraphs.findIndex(({ facts }) => ANNOUNCES.test(facts.text));
  return at < 0 ? paragraphs.length : at + 1;
}
/** "Here is the text of the mayor's address:", "The following is a transcript of her remarks." */
const ANNOUNCES =
  /(?:^|[.!?]\s)(?:here\s+(?:is|are)|(?:the\s+)?following\s+(?:is|are)|below\s+(?:is|are)|this\s+is)\s+(?:the\s+|a\s+)?(?:(?:full|complete|entire|prepared|official|edited|rush)\s+)*(?:text|transcript)\s+(?:of|from)\b[^.]{0,160}(?:[.:]|\.\s[^.]{0,120}:)?\s*$/i;

/** An answer in an interview without labels is whole, and in nobody's words but those of whoever is asked. */
const isAnswer = ({ source, cue, type }: Article["attributions"][number]): boolean =>
  source.length + cue.length === 0 && type !== "direct";

/** "GENEVA (AP) — ", "WASHINGTON, March 3 (Reuters) - ": capitals, then a dash, at the very start. */
const DATELINE = /^\s*\p{Lu}[\p{Lu} .,'’/-]+(?:,? [\p{L}\d. ]{1,24})?(?: \([^)]{1,30}\))?\s*(?:—|–|--| - )\s*/u;

/** "(Reporting by …; Editing by …)" and what else says who made the article. */
const CREDIT =
  /\((?:additional\s+)?(?:reporting|writing|editing|compiled|edited|written|photos?|photograph|picture|graphics?|with\s+reporting)\b[^)]{0,400}\)/giu;

function voiceParagraph(paragraph: Paragraph): readonly VoicedSentence[] {
  const { facts, start } = paragraph;
  if (facts.kind !== "paragraph" && facts.kind !== "item") return [];
  const text = hush(facts.text, [...facts.quotations, ...furnitureOf(paragraph)]);
  return facts.sentences.map((sentence, index) => ({
    paragraph,
    index,
    start: start + sentence.start,
    end: start + sentence.end,
    text: text.slice(sentence.start, sentence.end),
  }));
}

const read = new WeakMap<Paragraph["facts"], readonly Span[]>();

/** Datelines and credits, relative to the paragraph: what says where and by whom, and nothing else. */
export function furnitureOf({ facts }: Paragraph): readonly Span[] {
  const known = read.get(facts) ?? findFurniture(facts.text);
  read.set(facts, known);
  return known;
}

function findFurniture(text: string): Span[] {
  const spans = [...text.matchAll(CREDIT)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const dateline = DATELINE.exec(text);
  if (dateline) spans.push({ start: 0, end: dateline[0].length });
  return spans;
}

function hush(text: string, spans: readonly Span[]): string {
  let hushed = "";
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    hushed += text.slice(at, Math.max(at, start));
    hushed += HUSH.repeat(end - Math.max(at, start));
    at = end;
  }
  return hushed + text.slice(at);
}
