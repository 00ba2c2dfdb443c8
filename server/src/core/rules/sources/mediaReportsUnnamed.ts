import type { Article } from "../../analysis/article.ts";
import type { Paragraph } from "../../analysis/paragraph.ts";
import { findPhrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";
import { notedCover } from "../sourced.ts";

export const mediaReportsUnnamed: Rule = {
  id: "media-reports-unnamed",
  group: "sources",
  level: "off",
  presets: { wire: "information", investigation: "information", strict: "information" },
  cause: "vague-source",
  noteSettles: true,
  summary: "reports without an outlet: “media reports”, “local media”, “reportedly”",
  rationale:
    "NPR: “media reports” is not good enough. The AP credits the outlet whose work it passes on. A reader who is told which one can weigh it, and an editor can call it.",
  quiet:
    "Where the paragraph names a source for it or an outlet that the desk accepts, or the sentence links to one or carries a source note; in headlines; inside quotations.",
  examples: {
    fires: [
      { text: "The firm is [[reportedly]] for sale." },
      { text: "[[Local media]] say the firm is for sale." },
      { text: "The firm is for sale, [[media reports]] say." },
    ],
    quiet: [
      { text: "“The firm is reportedly for sale,” Ana Ruiz said." },
      { text: "Local media companies are for sale." },
      { text: "The firm is [reportedly](https://example.org/sale) for sale.", languageId: "markdown" },
    ],
  },
  *check(article, voice) {
    const noted = notedCover(article);
    const named = namedParagraphs(article);
    for (const { sentence, span, after } of findPhrases(voice, REPORTS)) {
      if (named(sentence.paragraph) || noted.touches(sentence) || COMPOUND.test(after)) continue;
      yield { span, message: "No outlet is named in this paragraph. Say whose reporting this is." };
    }
  },
};

const REPORTS =
  /\breportedly\b|\b(?:(?:local|international|foreign|western|domestic|social|various|some|several)\s+)?(?:media|news|press|newspaper)\s+reports?\b|\b(?:local|international|foreign|western|domestic)\s+(?:media|press|newspapers|news\s+outlets)\b|\bunconfirmed\s+reports\b/dgi;
const COMPOUND =
  /^\s+(?:compan|group|outlet|owner|market|industr|personalit|executive|conference|strateg|campaign|buy)/i;

/** Tells paragraphs in which an attribution names its source: a reader can guess whose report it is. */
function namedParagraphs({ attributions, document, speakers, notes }: Article): (paragraph: Paragraph) => boolean {
  const unnamed = new Set(speakers.filter(({ kind }) => kind === "unnamed").map(({ id }) => id));
  const outlets = notes.filter(({ kind }) => kind === "outlet").map(({ start }) => start);
  const speaking = attributions
    .filter(({ speaker }) => !speaker || !unnamed.has(speaker))
    .flatMap(({ source }) => source)
    .filter(
      ({ start, end }) => !/\b(?:media|press|reports?|newspapers|outlets)\b/i.test(document.text.slice(start, end)),
    )
    .map(({ start }) => start);
  const named = [...outlets, ...speaking].sort((a, b) => a - b);
  return ({ start, end }) => {
    let low = 0;
    let high = named.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (named[middle]! < start) low = middle + 1;
      else high = middle;
    }
    return (named[low] ?? end) < end;
  };
}
