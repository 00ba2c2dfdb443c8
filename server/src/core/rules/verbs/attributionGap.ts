import type { Article } from "../../analysis/article.ts";
import { paragraphAt } from "../attributed.ts";
import { ruleWithOptions } from "../options.ts";
import type { Finding } from "../rule.ts";

export const attributionGap = ruleWithOptions({
  id: "attribution-gap",
  group: "verbs",
  level: "off",
  presets: { wire: "hint", investigation: "hint", strict: "hint" },
  summary: "six paragraphs and more of figures and facts with no source named",
  rationale:
    "The AP asks for the attribution to be given again when it is no longer clear. After six paragraphs without one the reader has forgotten who says so.",
  quiet: "Scenes and background without figures; where a paragraph links to its source or somebody is quoted.",
  options: {
    paragraphs: {
      type: "integer",
      default: 6,
      minimum: 3,
      maximum: 50,
      description: "This many paragraphs in a row without a source make a gap, when two thirds of them state figures.",
    },
  },
  examples: {
    fires: [
      {
        text: "[[The fund lost 40% of its value.]]\n\nIt had 3,000 investors in March.\n\nSome 1,200 of them left by May.\n\nFees rose 12% that month.\n\nThe board sold 14 offices.\n\nIt let 90 people go.",
      },
      {
        text: "“We were told nothing,” Ana Ruiz said.\n\n[[The fund lost 40% of its value.]]\n\nIt had 3,000 investors in March.\n\nSome 1,200 of them left by May.\n\nFees rose 12% that month.\n\nThe board sold 14 offices.\n\nIt let 90 people go.",
      },
    ],
    quiet: [
      {
        text: "The fund lost 40% of its value.\n\nIt had 3,000 investors in March.\n\nSome 1,200 of them left by May.\n\nFees rose 12% that month.\n\nThe board sold 14 offices.\n\nIt let 90 people go.",
        options: { paragraphs: 8 },
      },
      {
        text: "Rain fell.\n\nShe locked the door.\n\nThe lamps were lit.\n\nA dog barked.\n\nNobody came.\n\nThe bus had gone.",
      },
      {
        text: "The fund lost 40% of its value.\n\nIt had 3,000 investors in March.\n\nSome 1,200 of them left by May.\n\nFees rose 12% that month, the board said.\n\nThe board sold 14 offices.\n\nIt let 90 people go.",
      },
    ],
  },
  *check(article, _voice, { paragraphs: least }): Iterable<Finding> {
    const stated = Math.ceil((least * 2) / 3);
    const sourced = sourcedParagraphs(article);
    const stating = new Set(
      article.quantities
        .filter(({ claim }) => claim === "yes")
        .map(({ start }) => paragraphAt(article.paragraphs, start)?.index),
    );
    let run: number[] = [];
    for (const { index, facts } of [...article.paragraphs, undefined].map((p) => p ?? { index: -1, facts: null })) {
      if (facts && facts.kind !== "paragraph" && facts.kind !== "item") continue;
      if (facts && !sourced.has(index)) {
        run.push(index);
        continue;
      }
      if (run.length >= least && run.filter((i) => stating.has(i)).length >= stated) yield gapAt(article, run);
      run = [];
    }
  },
});

function gapAt({ paragraphs }: Article, run: readonly number[]): Finding {
  const { start, facts } = paragraphs[run[0]!]!;
  const first = facts.sentences[0] ?? { start: 0, end: facts.text.length };
  return {
    span: { start: start + first.start, end: start + first.end },
    message: `No source found from here on for ${run.length} paragraphs that state figures. Say again who says so.`,
  };
}

function sourcedParagraphs({ attributions, paragraphs, document }: Article): ReadonlySet<number | undefined> {
  const places = [
    ...attributions.flatMap(({ source, content, cue }) => (source.length > 0 ? [...source, ...content, ...cue] : [])),
    ...document.links,
  ];
  return new Set(places.flatMap(({ start, end }) => [start, end - 1]).map((at) => paragraphAt(paragraphs, at)?.index));
}
