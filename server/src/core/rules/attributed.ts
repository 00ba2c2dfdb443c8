import type { Article } from "../analysis/article.ts";
import type { Paragraph } from "../analysis/paragraph.ts";
import type { ResolvedAttribution, Speaker } from "../analysis/speaker/speaker.ts";
import { proseOf } from "../document/prose.ts";
import { withoutFiller } from "../text/filler.ts";
import { hull, type Span } from "../text/span.ts";
import type { Token } from "../text/token.ts";
import { furnitureOf } from "./voice.ts";

/** An attribution with what the article makes of it. */
export interface Attributed {
  readonly attribution: ResolvedAttribution;
  readonly paragraph: Paragraph;
  readonly cue: Span;
  /** The cue's words in lower case, white space made single. */
  readonly verb: string;
  /** The source as written; "" where there is none. */
  readonly sourceText: string;
  /** undefined where it is not known whose it is. */
  readonly speaker: Speaker | undefined;
}

/** The attributions in the writer's own voice, cue and all, in text order; those in somebody's quotation are left out. */
export function* attributedIn(article: Article): Iterable<Attributed> {
  const { attributions, paragraphs, speakers } = article;
  const prose = proseOf(article.document);
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const words = (span: Span | undefined) => (span ? withoutFiller(prose.slice(span.start, span.end)) : "");
  for (const attribution of attributions) {
    const cue = hull(attribution.cue);
    const paragraph = cue && paragraphAt(paragraphs, cue.start);
    if (!cue || !paragraph || isQuoted(paragraph, cue)) continue;
    yield {
      attribution,
      paragraph,
      cue,
      verb: words(cue).toLowerCase().replace(/\s+/g, " "),
      sourceText: words(hull(attribution.source)),
      speaker: attribution.speaker === null ? undefined : byId.get(attribution.speaker),
    };
  }
}

/** The paragraph of running prose that an offset lies in. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): Paragraph | undefined {
  const found = blockAt(paragraphs, offset);
  return found?.facts.kind === "paragraph" || found?.facts.kind === "item" ? found : undefined;
}

/** The paragraph of any kind that an offset lies in. */
export function blockAt(paragraphs: readonly Paragraph[], offset: number): Paragraph | undefined {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = paragraphs[low];
  return found && found.start <= offset ? found : undefined;
}

/** The tokens that lie wholly within a span of the article. */
export function tokensWithin({ facts, start }: Paragraph, span: Span): readonly Token[] {
  const { tokens } = facts;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start + start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < tokens.length && tokens[end]!.end + start <= span.end) end++;
  return tokens.slice(low, end);
}

/** In a quotation, a dateline or a credit: not the writer telling who said what. */
function isQuoted(paragraph: Paragraph, span: Span): boolean {
  const { facts, start } = paragraph;
  const spans = [...facts.quotations, ...furnitureOf(paragraph)];
  return spans.some((q) => q.start + start <= span.start && span.end <= q.end + start);
}

/** True where the source is one human being: a resolved person, or a third-person singular pronoun. */
export function isPerson({ speaker, sourceText }: Attributed): boolean {
  return speaker ? speaker.kind === "person" : /^(?:he|she)$/i.test(sourceText);
}
