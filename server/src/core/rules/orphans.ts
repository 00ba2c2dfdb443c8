import type { Article } from "../analysis/article.ts";
import type { Paragraph } from "../analysis/paragraph.ts";
import { isStamp, type Quoted, quotedIn } from "./quoted.ts";
import { HUSH, type Voice } from "./voice.ts";

/**
 * The quotations of a sentence or more that stand by themselves, the first of each paragraph that has any: closed, not built into
 * a sentence of the writer's, and by no sign a headline, a title, a turn in a dialogue or words pulled from the text.
 */
export function* orphansIn(article: Article, voice: Voice): Iterable<Quoted> {
  const all = [...quotedIn(article)];
  const beginnings = new Map<string, number>();
  for (const { words } of all) beginnings.set(beginning(words), (beginnings.get(beginning(words)) ?? 0) + 1);
  const isAllQuoted = quotedOnly(article, voice);
  let last: Paragraph | undefined;
  for (const quoted of all) {
    const { paragraph, words } = quoted;
    if (paragraph === last || !standsAlone(quoted)) continue;
    if ((beginnings.get(beginning(words)) ?? 0) > 1 || isSubhead(quoted, isAllQuoted)) continue;
    if (isTurn(paragraph, article, isAllQuoted)) continue;
    last = paragraph;
    yield quoted;
  }
}

function standsAlone({ paragraph, quotation, words, before: above, after }: Quoted): boolean {
  const before = isStamp(above) ? "" : above;
  if (quotation.use !== "speech" || quotation.open || quotation.continues) return false;
  // A quotation that the article begins with is its headline.
  if (paragraph.index === 0 && before.trim() === "") return false;
  if (words.trim().split(/\s+/).length < 5 || !/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words)) return false;
  const begins = /(?:^|[.!?…])(?:[”"’)]|'')?\s*$/.test(before);
  if (/[.!?…]\s*$/.test(words)) return begins && /^\s*(?:$|[\p{Lu}\p{N}“"‘«]|'')/u.test(after);
  return begins && /^\s*(?:$|\.)/.test(after);
}

/** The first words: a quotation that another begins with too has been pulled out of the text, or stands in it twice. */
function beginning(words: string): string {
  return (
    words
      .slice(0, 120)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .slice(0, 6)
    .join(" ");
}

/** 'A fight to the finish.': a line in single marks and nothing else, between paragraphs, is a subhead. */
function isSubhead({ paragraph, quotation, words }: Quoted, isAllQuoted: (index: number) => boolean): boolean {
  return quotation.mark === "single" && isAllQuoted(paragraph.index) && words.trim().split(/\s+/).length <= 8;
}

/** Quotations that follow each other, line by line, are a scene or a list: who speaks is told once, and not always by a verb. */
function isTurn({ index }: Paragraph, { paragraphs }: Article, isAllQuoted: (index: number) => boolean): boolean {
  return [-2, -1, 1, 2].some((distance) => {
    const other = paragraphs[index + distance];
    const isProse = other?.facts.kind === "paragraph" || other?.facts.kind === "item";
    return isProse && other.facts.quotations.length > 0 && isAllQuoted(index + distance);
  });
}

/** Tells, of a paragraph's index, whether nothing in it is the writer's. */
function quotedOnly({ paragraphs }: Article, { byParagraph }: Voice): (index: number) => boolean {
  const known = new Map<number, boolean>();
  return (index) => {
    const answer =
      known.get(index) ??
      (paragraphs[index] !== undefined &&
        !(byParagraph[index] ?? []).some(({ text }) => /\p{L}/u.test(text.replaceAll(HUSH, ""))));
    known.set(index, answer);
    return answer;
  };
}
