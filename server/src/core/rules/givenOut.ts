import type { Article } from "../analysis/article.ts";
import type { Paragraph } from "../analysis/paragraph.ts";
import { once } from "../once.ts";
import { blockAt } from "./attributed.ts";
import { said } from "./said.ts";

/**
 * The paragraphs beside one that tells who has published the figures: "Thefts rose 27 per cent. ¶ Police logged 1,312 of them,
 * **according to figures published on Thursday by the Home Office**. ¶ Robbery was down 4 per cent." Before it the lead, behind it the
 * next two, as long as nobody else has a word and it is still about shares and counts.
 */
export function* givenOut({ paragraphs, attributions }: Article): Iterable<number> {
  const spoken = once(
    () => new Set(attributions.flatMap(({ source: [one] }) => (one ? [blockAt(paragraphs, one.start)?.index] : []))),
  );
  for (const paragraph of paragraphs) {
    const { index, facts } = paragraph;
    if (facts.kind !== "paragraph" || !publishes(paragraph)) continue;
    if (index <= LEAD) for (let i = index - 1; i >= 0 && isOfTheSame(paragraphs[i]!); i--) yield i;
    for (let i = index + 1; i <= index + FURTHEST && i < paragraphs.length; i++) {
      if (spoken().has(i) || !isOfTheSame(paragraphs[i]!)) break;
      yield i;
    }
  }
}
/** How far down a story its figures may still be those of its first lines. */
const LEAD = 3;
const FURTHEST = 2;

const publishes = said<Paragraph>(({ facts }) => PUBLISHED.test(facts.text));
const PUBLISHED =
  /\b(?:figures|statistics|data)(?: that (?:were|was))? (?:published|released|issued|compiled)(?: (?:on \p{Lu}\p{L}+|today|yesterday|(?:earlier )?this (?:week|month)|last (?:week|month)))? by (?:the )?\p{Lu}|\b(?:figures|statistics|data) from (?:the )?\p{Lu}[\p{L}’'-]+(?: (?:of |for |and )*\p{Lu}[\p{L}’'-]+)* (?:published|released|issued|show|showed|reveal|suggest)/u;

/** What a table of figures tells, and no bill, no dead and no other news. */
const isOfTheSame = said<Paragraph>(
  ({ facts }) =>
    facts.kind === "paragraph" &&
    !/^(?:Meanwhile|Elsewhere|Separately|In other|At the same time|Earlier this|But|Yet)\b/.test(facts.text) &&
    !/[£$€]\s?\d|\b(?:killed|murdered|sacked|evicted|displaced|poisoned|bribes?|jailed)\b/.test(facts.text),
);
