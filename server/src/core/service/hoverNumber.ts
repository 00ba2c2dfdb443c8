import type { Quantity } from "../analysis/claim/claim.ts";
import { documentedBy } from "../analysis/notes/documentedBy.ts";
import type { Bibliography } from "../bibliography/bibliography.ts";
import { crowdSizeUnsourced } from "../rules/claims/crowdSizeUnsourced.ts";
import { readVoice } from "../rules/voice.ts";
import { arithmeticLines } from "./arithmetic.ts";
import type { Card, Inline, Line } from "./card.ts";
import { cueText, figureText, wordsOfShare } from "./describe.ts";
import { excerpt } from "./excerpt.ts";
import { noteText } from "./notes.ts";
import { claimAt, lineOf, paragraphAt, type Reading } from "./reading.ts";
import { readPlainly } from "./readPlainly.ts";
import { findUnsourced } from "./unsourced.ts";

/** The card on a figure that a reader could check: what it says, who says so, and where it stands again. */
export function hoverNumber(reading: Reading, offset: number, bibliography?: Bibliography): Card | undefined {
  const quantity = claimAt(reading, offset);
  // A figure for which convention asks no source has a card only where there is one to tell of.
  if (!quantity || (quantity.claim === "minor" && quantity.sourcing === "none")) return undefined;
  const of = wordsOfShare(reading.article.document, quantity)?.replace(/^(?:its|their|his|her|our|my|your) /i, "");
  const plain = readPlainly(quantity, of);
  const facts = [
    plain === undefined ? undefined : [`Read as: ${plain}`],
    sourceLine(reading, quantity, bibliography),
    ...arithmeticLines(reading, quantity),
    elsewhereLine(reading, quantity),
    othersLine(reading, quantity),
  ];
  const span = { start: quantity.start, end: quantity.end };
  return { span, title: titleLine(reading, quantity), facts: facts.filter((line) => line !== undefined) };
}

function titleLine(reading: Reading, quantity: Quantity): Line {
  return [{ strong: figureText(reading, quantity) }, ` · ${quantity.kind}`];
}

function sourceLine(reading: Reading, quantity: Quantity, bibliography?: Bibliography): Line {
  if (quantity.sourcing === "documented") {
    const note = documentedBy(reading.article.notes, quantity);
    const text = note && noteText(note, bibliography);
    return text ? ["Source: ", { em: text }] : ["Source: the record that the sentence names"];
  }
  if (quantity.sourcing !== "attributed") {
    return findUnsourced(reading).claims.some(({ id }) => id === quantity.id) || isCrowd(reading, quantity)
      ? ["Source: ", { strong: "none found in this passage" }]
      : ["Source: none found, and none asked for here"];
  }
  const attribution = quantity.attribution === null ? undefined : reading.attributions.get(quantity.attribution);
  const speaker = quantity.speaker === null ? undefined : reading.speakers.get(quantity.speaker)?.speaker;
  const cue = attribution && cueText(reading, attribution);
  const where = attribution && whereIs(reading, quantity, attribution.source[0]?.start);
  const evidence: Inline[] = cue === undefined ? [] : [" (matched ", { em: cue }, `${where ?? ""})`];
  return ["Source: ", { strong: speaker?.name ?? "told in the text, not by name" }, ...evidence];
}

/** The size of a crowd, of which another rule than `unsourced-number` asks who counted. */
function isCrowd({ article }: Reading, { start, end }: Quantity): boolean {
  for (const { span } of crowdSizeUnsourced.check(article, readVoice(article)))
    if (span.start === start && span.end === end) return true;
  return false;
}

function whereIs(reading: Reading, quantity: Quantity, source: number | undefined): string {
  if (source === undefined) return "";
  const paragraph = paragraphAt(reading, quantity.start);
  const same = paragraph !== undefined && paragraph.start <= source && source < paragraph.end;
  return same ? ", same paragraph" : `, line ${lineOf(reading, source)}`;
}

/** The same figure elsewhere in the article. */
function elsewhereLine(reading: Reading, quantity: Quantity): Line | undefined {
  if (typeof quantity.value !== "number" || quantity.normalizedUnit === "") return undefined;
  const again = reading.article.quantities.filter(
    (q) => q !== quantity && q.claim !== "no" && q.value === quantity.value && isSameThing(q, quantity),
  );
  return placesLine("Also in this story: ", reading, again);
}

/** What else is counted of the same thing: where one was updated and the other was not, they stand side by side here. */
function othersLine(reading: Reading, quantity: Quantity): Line | undefined {
  if (quantity.kind !== "count" || quantity.unit === "") return undefined;
  const others = reading.article.quantities.filter(
    (q) =>
      q !== quantity &&
      q.claim !== "no" &&
      q.kind === "count" &&
      String(q.value) !== String(quantity.value) &&
      isSameThing(q, quantity),
  );
  return placesLine(`Other figures of ${quantity.unit}: `, reading, others);
}

/** Of one thing, "1 weaver" and "3 weavers". */
function isSameThing(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && a.normalizedUnit === b.normalizedUnit;
}

/** Figures, each with its line to go to: as many as a card has room for. */
function placesLine(title: string, reading: Reading, quantities: readonly Quantity[]): Line | undefined {
  if (quantities.length === 0) return undefined;
  const places = quantities.slice(0, MOST_PLACES).flatMap((q, i): Inline[] => {
    const words = `${i === 0 ? "" : ", "}“${excerpt(reading.article.document, q, 40)}” (`;
    return [words, { link: `line ${lineOf(reading, q.start)}`, to: q.id }, ")"];
  });
  const more = quantities.length - MOST_PLACES;
  return [title, ...places, more > 0 ? `, ${more} more` : ""];
}

const MOST_PLACES = 3;
