import type { Article } from "../../analysis/article.ts";
import type { Paragraph } from "../../analysis/paragraph.ts";
import { coverOf } from "../../text/cover.ts";
import { neighbour } from "../quoted.ts";
import type { Finding, Rule } from "../rule.ts";

export const unbalancedQuotationMark: Rule = {
  id: "unbalanced-quotation-mark",
  group: "quotations",
  level: "warning",
  cause: "quotation-marks",
  summary: "a quotation mark without its partner",
  rationale:
    "Where a quotation ends decides who answers for the words after it. A mark that a cut or an edit has left alone makes the reader guess.",
  quiet:
    "A quotation of several paragraphs that opens each of them and closes once; a paragraph that has no end yet; apostrophes; feet and inches; single marks, which cannot be told from apostrophes.",
  examples: {
    fires: [
      { text: "[[“]]We will win, he said." },
      { text: "We will win,[[”]] he said." },
      { text: '[["]]We will win, he said.\n\nNobody answered.' },
      { text: "“We will win,” he said. [[“]]We always have.\n\nThe crowd went home." },
      { text: "[[“]]We will win, he said. “We always have.”" },
      { text: '[["]]We will win, Ana Ruiz said. "We always have."' },
      { text: "[[“]]We will win, Ana Ruiz said.\n\n“We always have,” she said." },
    ],
    quiet: [
      { text: "“We will win,” he said." },
      { text: "“We will win,” he said. “We always have.\n\n“We always will.\n\n“We know how.”" },
      { text: "“We will win" },
      { text: "“He told us, ‘We will win,’ and we did,” he said. “We always have.”" },
      { text: "It was the fans’ last season in the ’90s." },
      { text: "He is 6' 2\" tall and runs." },
      { text: "‘We will win,’ he said." },
    ],
  },
  *check(article): Iterable<Finding> {
    for (const paragraph of article.paragraphs) {
      const { kind, text } = paragraph.facts;
      if ((kind !== "paragraph" && kind !== "item") || MEASURE.test(text) || TAG.test(text)) continue;
      // One mark in the wrong place puts those after it in the wrong place too: the first tells.
      const mark = strayClosing(paragraph) ?? openedTwice(paragraph) ?? leftOpen(article, paragraph);
      if (mark) yield mark;
    }
  },
};

const DOUBLE: ReadonlySet<string> = new Set(["curly", "straight", "doubled", "guillemet"]);
/** Feet and inches: 5’2”. */
const MEASURE = /\d\s?[’'′]\s?\d{1,2}\s?[”"″]|\d\s?[″"](?=\s|$)/;
/** Markup that a plain text was pasted with; its marks are not the writer's. */
const TAG = /<\/?[a-z][a-z-]*(?:\s+[a-z-]+=|\/?>)/i;

/** A quotation that is still open where the next one begins: “We will win, he said. “We always have.” */
function openedTwice({ facts, start }: Paragraph): Finding | undefined {
  const first = facts.quotations.find(({ open, mark }) => open && DOUBLE.has(mark));
  if (!first || first === facts.quotations.at(-1)) return undefined;
  return {
    span: { start: start + first.start, end: start + first.inner.start },
    message: "This quotation is not closed before the next one is opened. Close it where the words end.",
  };
}

/** The writer's own words at the end of what was never closed: “We will win, Ruiz said. */
const ATTRIBUTED_AT_END =
  /[,?!]\s+(?:(?:he|she|they|(?:\p{Lu}[\p{L}.’'-]+\s+){1,3})\s*(?:said|says|added|wrote|told\s+\p{L}+)|said\s+(?:\p{Lu}[\p{L}.’'-]+\s*){1,3})\.$/u;

/** A quotation with no closing mark here that the next paragraph neither takes up again nor closes. */
function leftOpen(article: Article, paragraph: Paragraph): Finding | undefined {
  const { facts, start } = paragraph;
  const last = facts.quotations.at(-1);
  if (!last?.open || !DOUBLE.has(last.mark) || !/[.!?…:;)]\s*$/.test(facts.text)) return undefined;
  // Typewriter marks: ``so". The two do not look alike and are a pair all the same.
  if (facts.text.startsWith("``", last.start) && facts.text.includes('"', last.start)) return undefined;
  const next = neighbour(article, paragraph, 1);
  const attributed = ATTRIBUTED_AT_END.test(facts.text.slice(last.inner.start).slice(-80).trimEnd());
  if (next && !attributed && (next.facts.quotations[0]?.continues || closes(next.facts.text))) return undefined;
  return {
    span: { start: start + last.start, end: start + last.inner.start },
    message:
      "This quotation is opened and never closed, nor opened again in the next paragraph. Close it where the words end.",
  };
}

/** The text ends a quotation that it did not begin: a line break stands inside the quotation. */
function closes(text: string): boolean {
  const count = (marks: RegExp) => (text.match(marks) ?? []).length;
  return closesMore(text) || count(/"/g) % 2 === 1 || count(/''/g) % 2 === 1;
}

function closesMore(text: string): boolean {
  const count = (mark: string) => text.split(mark).length;
  return count("”") > count("“") || count("»") > count("«");
}

/** The first curly closing mark that closes nothing; not where as many open as close, which other marks have confused. */
function strayClosing({ facts, start }: Paragraph): Finding | undefined {
  if (!closesMore(facts.text)) return undefined;
  const quoted = coverOf(facts.quotations);
  const opened = facts.quotations.some(({ open }) => open);
  const stray = [...facts.text.matchAll(/[”»]/g)].find(
    ({ index }) => !quoted.touches({ start: index, end: index + 1 }),
  );
  if (!stray || opened) return undefined;
  return {
    span: { start: start + stray.index, end: start + stray.index + 1 },
    message: "This mark closes a quotation that was never opened. Open it where the words begin.",
  };
}
