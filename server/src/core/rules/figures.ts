import type { Article } from "../analysis/article.ts";
import type { Quantity } from "../analysis/claim/claim.ts";
import { HUSH, type Voice, type VoicedSentence } from "./voice.ts";

/** A sentence in the writer's own voice with the quantities in it, quoted ones left out. */
export interface FiguredSentence {
  readonly sentence: VoicedSentence;
  readonly figures: readonly Quantity[];
}

/** The sentences that hold quantities, in text order. */
export function* figuredSentences({ quantities }: Article, { sentences }: Voice): Iterable<FiguredSentence> {
  let next = 0;
  for (const sentence of sentences) {
    while (next < quantities.length && quantities[next]!.start < sentence.start) next++;
    const figures: Quantity[] = [];
    for (; next < quantities.length && quantities[next]!.start < sentence.end; next++) {
      const figure = quantities[next]!;
      if (sentence.text[figure.start - sentence.start] !== HUSH) figures.push(figure);
    }
    if (figures.length > 0) yield { sentence, figures };
  }
}

/** How far to each side of a figure its words are looked for. */
const NEAR = 100;

/** The sentence's words near a figure, before and after it. */
export function around({ sentence }: FiguredSentence, figure: Quantity): { before: string; after: string } {
  const [from, to] = [figure.start - sentence.start, figure.end - sentence.start];
  return { before: sentence.text.slice(Math.max(0, from - NEAR), from), after: sentence.text.slice(to, to + NEAR) };
}

/** A number as a newspaper prints it: thousands grouped, at most two decimals. */
export function printed(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  const [whole = "0", part] = Math.abs(rounded).toString().split(".");
  const grouped = whole.includes("e") ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${rounded < 0 ? "-" : ""}${grouped}${part ? `.${part}` : ""}`;
}

/** Half a unit of the last printed digit: how far rounding alone may have moved the number. */
export function rounding(text: string, value: number): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(text);
  if (!digits) return 0.5;
  const scale = Math.abs(value) / Math.max(Number(digits[0].replaceAll(",", "")), 1e-9);
  const step = digits[1] === undefined ? 1 : 10 ** -digits[1].length;
  return 0.5 * step * (scale >= 1000 ? scale : 1);
}
