import type { Range, SymbolKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { introduction, type Reading } from "../core/index.ts";
import { SYMBOL_KINDS, toRange } from "./convert.ts";

/** A speaker as a list of many articles shows it. */
export interface ListedSpeaker {
  readonly name: string;
  readonly kind: SymbolKind;
  /** Where the article introduces them. */
  readonly range: Range;
}

/** The named speakers of an article who say something in it. */
export function listSpeakers(document: TextDocument, reading: Reading): ListedSpeaker[] {
  return [...reading.speakers.values()].flatMap((sourced) => {
    const { speaker, statements } = sourced;
    const span = introduction(reading, sourced);
    if (!span || speaker.kind === "unnamed" || statements.length === 0) return [];
    const kind = SYMBOL_KINDS[speaker.kind === "person" ? "person" : "body"];
    return [{ name: speaker.name, kind, range: toRange(document, span) }];
  });
}
