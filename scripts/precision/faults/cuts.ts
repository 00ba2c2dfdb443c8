import { HOUSEHOLD_NAMES } from "../../../server/src/core/lexicon/householdNames.ts";
import { hull, overlaps } from "../../../server/src/core/text/span.ts";
import { type Annotated, type FaultKind, paragraphsOf, wordsOf } from "./fault.ts";

/** The only paragraph that gives a speaker's full name goes; the surname stays. */
export const cutIntroduction: FaultKind = {
  name: "the paragraph that introduces a speaker is cut",
  rule: "speaker-not-introduced",
  *places({ text, attributions }) {
    const seen = new Set<string>();
    for (const { source } of attributions) {
      const span = source[0];
      const surname = span && wordsOf(text, span);
      if (!surname || !/^\p{Lu}[\p{L}’'-]{2,}$/u.test(surname) || seen.has(surname)) continue;
      seen.add(surname);
      if (HOUSEHOLD_NAMES.has(surname.toLowerCase())) continue;
      const full = new RegExp(`\\p{Lu}[\\p{L}.’'-]+\\s+${surname}(?!\\p{L})`, "gu");
      const paragraphs = paragraphsOf(text);
      const holding = paragraphs.filter((paragraph) => wordsOf(text, paragraph).match(full));
      const cut = holding[0];
      if (holding.length !== 1 || !cut || cut === paragraphs[0]) continue;
      const left = attributions.find(
        ({ source: [s], content }) => s && content[0] && s.start >= cut.whole.end && wordsOf(text, s) === surname,
      );
      // A speaker of whom nothing is left to be read is no fault.
      if (!left || text.slice(0, cut.start).includes(surname)) continue;
      yield { change: { span: cut.whole, text: "" }, at: left.source[0]! };
    }
  },
};

const QUOTED = /^\s*(?:“[^“”"]+”|''(?:(?!'')[^"])+''|"[^"“”]+")\s*$/;

/** A paragraph is one quotation, and the paragraph before it, which names its speaker, goes. */
export const cutSpeaker: FaultKind = {
  name: "the paragraph that names a quotation’s speaker is cut",
  rule: "unattributed-quote",
  *places(article) {
    const { text } = article;
    const paragraphs = paragraphsOf(text);
    for (const [i, paragraph] of paragraphs.entries()) {
      const cut = paragraphs[i - 1];
      if (!cut || i < 3 || !QUOTED.test(wordsOf(text, paragraph)) || words(wordsOf(text, paragraph)) < 6) continue;
      if (named(article, cut) === 0) continue;
      const around = [paragraphs[i - 2], paragraphs[i + 1]];
      yield { change: { span: cut.whole, text: "" }, at: paragraph, bare: isBare(article, around) };
    }
  },
};

/** “…,” Ruiz said. loses its last three words, and the paragraph holds nothing else that says who speaks. */
export const cutClause: FaultKind = {
  name: "the clause that names a quotation’s speaker is cut",
  rule: "unattributed-quote",
  *places(article) {
    const { text, attributions } = article;
    const paragraphs = paragraphsOf(text);
    for (const { source, cue, content } of attributions) {
      const clause = hull([...source, ...cue]);
      const quoted = content[0];
      if (!clause || !quoted || source.length === 0 || clause.start < quoted.end) continue;
      const i = paragraphs.findIndex(({ start, end }) => start <= clause.start && clause.end <= end);
      const paragraph = paragraphs[i];
      if (!paragraph || i < 2 || named(article, paragraph) > 1) continue;
      const before = text.slice(paragraph.start, clause.start);
      const mark = /^\s*(“[^“”"]+|''(?:(?!'')[^"])+|"[^"“”]+)[,?!]("|''|”)\s*$/.exec(before);
      const after = /^[^.“"]{0,60}\./.exec(text.slice(clause.end, paragraph.end))?.[0];
      if (!mark || after === undefined || words(before) < 6) continue;
      const stop = paragraph.start + before.length - (before.length - before.trimEnd().length);
      const end = stop - mark[2]!.length;
      const closing = text[end - 1] === "," ? "." : text[end - 1]!;
      yield {
        change: { span: { start: end - 1, end: clause.end + after.length }, text: closing + mark[2]! },
        at: { start: paragraph.start, end: end - 1 },
        bare: isBare(article, [paragraphs[i - 1], paragraphs[i + 1]]),
      };
    }
  },
};

const words = (text: string) => text.trim().split(/\s+/).length;

/** How many sources the annotators found in a stretch. */
function named({ attributions }: Annotated, { start, end }: { start: number; end: number }): number {
  return attributions.filter(({ source }) => source.some((s) => start <= s.start && s.end <= end)).length;
}

/** Nobody whom the annotators found speaks in the last sentence before the quotation or in the first after it. */
function isBare(
  { text, attributions }: Annotated,
  [before, after]: readonly ({ start: number; end: number } | undefined)[],
): boolean {
  const last = before && {
    start: before.start + (/^[\s\S]*[.!?]["”’']*\s+(?=[\p{Lu}“"‘'])/u.exec(wordsOf(text, before))?.[0].length ?? 0),
    end: before.end,
  };
  const first = after && {
    start: after.start,
    end: after.start + (/^[\s\S]*?[.!?]["”’']*(?=\s|$)/.exec(wordsOf(text, after))?.[0].length ?? 0),
  };
  return !attributions.some(
    ({ source, cue, content }) =>
      source.length > 0 &&
      [...source, ...cue, ...content].some((part) => [last, first].some((place) => place && overlaps(part, place))),
  );
}
