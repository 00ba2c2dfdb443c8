import { hull } from "../../text/span.ts";
import { attributedIn } from "../attributed.ts";
import { ruleWithOptions } from "../options.ts";
import { quotedIn } from "../quoted.ts";

export const lateAttribution = ruleWithOptions({
  id: "late-attribution",
  group: "quotations",
  level: "off",
  presets: { wire: "hint", strict: "hint" },
  summary: "a long quotation whose speaker is named only at its end",
  rationale:
    "Reuters asks that the speaker of a long quotation be identified after its first sentence. Until then the reader does not know whose words these are, and hears them in the voice of the speaker before.",
  quiet:
    "Quotations of one or two sentences; where the paragraph or the one before has already named the speaker; quotations that run on.",
  options: {
    sentences: {
      type: "integer",
      default: 3,
      minimum: 2,
      maximum: 10,
      description: "Quotations of fewer sentences are left alone.",
    },
  },
  examples: {
    fires: [
      { text: "[[“It failed. We knew,”]] Mara Ruiz said.", options: { sentences: 2 } },
      { text: "[[“It failed. We knew. Nobody rang us,”]] Mara Ruiz said." },
      { text: '[["The pump failed on Monday. We had asked for a new one. Nobody rang us,"]] said Mara Ruiz.' },
    ],
    quiet: [
      { text: "“It failed,” Mara Ruiz said. “We knew. Nobody rang us.”" },
      { text: "“It failed. We knew,” Mara Ruiz said." },
      { text: "“It failed. We knew. Nobody rang us,” Mara Ruiz said.", options: { sentences: 4 } },
      { text: "Mara Ruiz said: “It failed. We knew. Nobody rang us.”" },
    ],
  },
  *check(article, _voice, { sentences }) {
    const attributions = [...attributedIn(article)];
    const named = new Map<number, Set<string | null>>();
    for (const { paragraph, attribution } of attributions) {
      const speakers = named.get(paragraph.index) ?? new Set();
      named.set(paragraph.index, speakers.add(attribution.speaker));
    }
    let at = 0;
    for (const { start, end, words, quotation, paragraph, before } of quotedIn(article)) {
      if (quotation.continues || quotation.open || /\p{L}/u.test(before) || sentenceEnds(words) < sentences - 1)
        continue;
      while (at < attributions.length && attributions[at]!.cue.start < end) at++;
      const next = attributions[at];
      const source = next && hull(next.attribution.source);
      if (!next || !source || next.paragraph !== paragraph || source.start < end) continue;
      const quotes = next.attribution.content.some((content) => content.start < end && start < content.end);
      if (!quotes || named.get(paragraph.index - 1)?.has(next.attribution.speaker)) continue;
      yield {
        span: { start, end },
        message: "Who says this is told only at the end. Name the speaker after the first sentence.",
      };
    }
  },
});

/** Sentences that end inside, before the last. */
function sentenceEnds(words: string): number {
  return (words.match(/\p{Ll}[.!?…]+\s+(?=[\p{Lu}“‘"'])/gu) ?? []).length;
}
