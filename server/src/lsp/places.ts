import type { Range } from "vscode-languageserver";
import { factCheckSheet, locate, statementsOf } from "../core/index.ts";
import { toRange } from "./convert.ts";
import type { PlacesParams, SheetParams } from "./protocol.ts";
import type { OpenDocument } from "./session.ts";

/** Answers a link of a hover card: where the thing stands that it names by id; none where the text has changed since. */
export function findPlaces({ document, reading }: OpenDocument, { of, action }: PlacesParams): Range[] {
  const one = action === "reveal" ? locate(reading, of) : undefined;
  const spans = action === "statements" ? statementsOf(reading, of) : one ? [one] : [];
  return spans.map((span) => toRange(document, span));
}

/** Answers with the fact-check sheet of an article. */
export function writeSheet({ reading }: OpenDocument, { title }: SheetParams): string | null {
  return factCheckSheet(reading, title);
}
