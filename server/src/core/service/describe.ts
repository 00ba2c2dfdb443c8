import type { Quantity } from "../analysis/claim/claim.ts";
import type { ResolvedAttribution, Speaker } from "../analysis/speaker/speaker.ts";
import type { Document } from "../document/document.ts";
import { excerpt } from "./excerpt.ts";
import type { Reading } from "./reading.ts";

/** What a speaker's kind is called in cards and outlines. */
export function kindLabel({ kind }: Speaker): string {
  return kind === "person" ? "named" : kind;
}

/** What an attribution is called: how its words reach the reader. */
export function typeLabel({ type, stance }: ResolvedAttribution): string {
  if (stance === "attitude" && type === "indirect") return "Attitude";
  return { direct: "Direct quote", indirect: "Paraphrase", mixed: "Partial quote" }[type];
}

/** The cue's words ("said", "according to"); undefined where nothing but the layout tells. */
export function cueText({ article }: Reading, { cue }: ResolvedAttribution): string | undefined {
  if (cue.length === 0) return undefined;
  return cue.map((span) => excerpt(article.document, span, 30)).join(" … ");
}

/** The source's words as they stand. */
export function sourceText({ article }: Reading, { source }: ResolvedAttribution): string | undefined {
  if (source.length === 0) return undefined;
  return source.map((span) => excerpt(article.document, span, 60)).join(" … ");
}

/** A figure with what it counts: "140 people", "a tenth of the country’s timber". */
export function figureText({ article }: Reading, quantity: Quantity): string {
  const words = excerpt(article.document, quantity);
  const of = wordsOfShare(article.document, quantity);
  if (of !== undefined) return `${words} of ${of}`;
  const unit = /\p{L}/u.test(quantity.unit) && !words.includes(quantity.unit) ? ` ${quantity.unit}` : "";
  return words + unit;
}

/** What a share is of, with its determiner, where the text says "of": "the country’s timber", "its staff". */
export function wordsOfShare(document: Document, { kind, end, unitSpan }: Quantity): string | undefined {
  if (kind !== "percent" || !unitSpan || unitSpan.start < end || unitSpan.end - end > 80) return undefined;
  return /^of (.+)$/.exec(excerpt(document, { start: end, end: unitSpan.end }, 80))?.[1];
}

/** A speaker's role by itself: "daughter" for "his daughter", of whom a card or a list does not tell. */
export function roleText({ role }: Speaker): string | undefined {
  return role?.replace(/^(?:his|her|its|their|my|our|your)\s+(?=\S)/i, "");
}

const PRONOUNS = new Set(
  "he him his she her hers they them their theirs it its i me my we us our you your who whom whose that which".split(
    " ",
  ),
);

/** True of a personal, possessive or relative pronoun. */
export function isPronoun(words: string): boolean {
  return PRONOUNS.has(words.toLowerCase());
}
