import type { Span } from "../text/span.ts";
import { introduction } from "./navigate.ts";
import { extent, type Reading } from "./reading.ts";

/** Where something with an id stands: where a speaker is introduced, a statement's words, a figure. */
export function locate(reading: Reading, id: string): Span | undefined {
  const sourced = reading.speakers.get(id);
  if (sourced) return introduction(reading, sourced);
  const statement = reading.attributions.get(id);
  if (statement) return statement.content[0] ?? extent(statement);
  const quantity = reading.article.quantities.find((q) => q.id === id);
  return quantity && { start: quantity.start, end: quantity.end };
}

/** Where each of a speaker's statements stands, in text order. */
export function statementsOf(reading: Reading, speaker: string): readonly Span[] {
  return reading.speakers.get(speaker)?.statements.flatMap((statement) => extent(statement) ?? []) ?? [];
}
