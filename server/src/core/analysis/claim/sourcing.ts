import { namesRecord, VOTE_PATTERN } from "../../lexicon/records.ts";
import { overlaps, type Span, shift } from "../../text/span.ts";
import type { Sentence } from "../../text/token.ts";
import { documentedBy } from "../notes/documentedBy.ts";
import type { AttachedNote } from "../notes/sourceNote.ts";
import type { Paragraph } from "../paragraph.ts";
import type { QuantityFact } from "../quantity/quantity.ts";
import type { ResolvedAttribution } from "../speaker/speaker.ts";
import type { Sourcing } from "./claim.ts";

/** Whether the reader is told who says so, and by which attribution. */
export interface Source {
  readonly sourcing: Sourcing;
  readonly attribution: ResolvedAttribution | null;
}

/** What stands in one paragraph, for judging its quantities. */
export interface Setting {
  readonly paragraph: Paragraph;
  /** The attributions whose content or cue touches the paragraph, in text order. */
  readonly attributions: readonly ResolvedAttribution[];
  /** The source notes of the whole article. */
  readonly notes: readonly AttachedNote[];
  /** The attribution that the last sentence of the paragraph before belongs to, if any. */
  readonly before: ResolvedAttribution | null;
  /** The paragraph before gives shares from a poll. */
  readonly pollBefore: boolean;
}

const NONE: Source = { sourcing: "none", attribution: null };

/** Finds the source of a quantity: an attribution around it, one carried on, a record named or linked, a quotation. */
export function sourceOf(fact: QuantityFact, setting: Setting): Source {
  const { paragraph } = setting;
  const span = { start: fact.start + paragraph.start, end: fact.end + paragraph.start };
  const around = innermost(setting.attributions, span);
  if (around) return { sourcing: "attributed", attribution: around };
  const { sentences, quotations, kind, text } = paragraph.facts;
  const index = sentences.findIndex((sentence) => sentence.start <= fact.start && fact.start < sentence.end);
  const sentence = sentences[index] ?? { start: 0, end: text.length, firstToken: 0, endToken: 0 };
  const prose = text.slice(sentence.start, sentence.end);
  if (isDocumented(fact, prose, sentence, setting)) return { sourcing: "documented", attribution: null };
  const carried = carriedOn(fact, index, prose, setting);
  if (carried) return { sourcing: "attributed", attribution: carried };
  const quoted = quotations.some((quotation) => quotation.use !== "title" && overlaps(quotation, fact));
  return quoted || kind === "quote" ? { sourcing: "attributed", attribution: null } : NONE;
}

/** The attribution with the shortest content around the span. */
function innermost(attributions: readonly ResolvedAttribution[], span: Span): ResolvedAttribution | undefined {
  let best: ResolvedAttribution | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const attribution of attributions) {
    for (const content of attribution.content) {
      if (!overlaps(content, span)) continue;
      if (content.end - content.start >= shortest) continue;
      best = attribution;
      shortest = content.end - content.start;
    }
  }
  return best;
}

/** The sentence links a record, carries a note, names one; or the figure is the result of a vote on the record. */
function isDocumented(fact: QuantityFact, prose: string, sentence: Sentence | Span, setting: Setting): boolean {
  const { paragraph, notes } = setting;
  if (documentedBy(notes, shift(sentence, paragraph.start))) return true;
  if (fact.kind === "score") return VOTE_PATTERN.test(prose);
  return namesRecord(prose);
}

const CARRIES_ON =
  /^["“']?(?:the|that|its|their|this|these|those) (?:same |new |latest |\w+ )?(?:report|study|survey|poll|review|analysis|figures?|data|filing|index|census|audit|numbers|findings|results|statistics|records|estimates?|forecasts?|documents?|list|total)\b/i;
const FURTHER =
  /\b(?:also|another|a further|the rest|the remaining|of those|of them|of these|among them|among those|to date|in all|in total|overall|by comparison|by contrast|that compares|compared with|similarly|additionally|in addition|the others?|others|the figure|that figure|that number|the number|only|just)\b/i;

/**
 * The attribution that a sentence continues: "The survey also found …" after the survey's first figures, or a further figure of
 * the same kind right after an attributed one. A sentence with a source of its own continues nobody's.
 */
function carriedOn(fact: QuantityFact, index: number, prose: string, setting: Setting): ResolvedAttribution | null {
  const { paragraph } = setting;
  const { sentences } = paragraph.facts;
  const own = sentences[index];
  if (own && touching(setting.attributions, own, paragraph.start).length > 0) return null;
  const earlier =
    index > 0
      ? touching(setting.attributions, sentences[index - 1]!, paragraph.start).at(-1)
      : (setting.before ?? undefined);
  if (!earlier || earlier.stance === "attitude") return null;
  if (CARRIES_ON.test(prose)) return earlier;
  if (index <= 0) return fact.kind === "percent" && index === 0 && setting.pollBefore ? earlier : null;
  const before = sentences[index - 1]!;
  const figures = paragraph.facts.quantities.filter((other) => other.start >= before.start && other.end <= before.end);
  const alike = figures.some(({ kind }) => kind === fact.kind);
  if (alike && fact.kind === "percent") return earlier;
  const measured = figures.some(({ kind }) => /^(?:count|percent|money|rate|score)$/.test(kind));
  return measured && FURTHER.test(prose) ? earlier : null;
}

function touching(attributions: readonly ResolvedAttribution[], sentence: Span, by: number): ResolvedAttribution[] {
  const span = { start: sentence.start + by, end: sentence.end + by };
  return attributions.filter((a) => [...a.content, ...a.cue].some((part) => overlaps(part, span)));
}

/** The attribution that the paragraph's last sentence belongs to. */
export function lastAttribution(
  attributions: readonly ResolvedAttribution[],
  paragraph: Paragraph,
): ResolvedAttribution | null {
  const last = paragraph.facts.sentences.at(-1);
  return (last && touching(attributions, last, paragraph.start).at(-1)) ?? null;
}
