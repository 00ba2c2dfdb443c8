import { roleText } from "../../core/index.ts";
import { type Outliner, outlineOf } from "./entry.ts";

const HEADER = ["file", "line", "column", "speaker", "kind", "role", "type", "text"];

/** The outline as CSV (RFC 4180), one statement a row. */
export const csv: Outliner = (articles) => {
  const rows = articles.flatMap((analysed) =>
    outlineOf(analysed).flatMap(({ speaker, statements }) =>
      statements.map(({ line, column, type, text }) => [
        analysed.source.path,
        String(line),
        String(column),
        speaker?.name ?? "",
        speaker?.kind ?? "",
        (speaker && roleText(speaker)) ?? "",
        type,
        text,
      ]),
    ),
  );
  return [HEADER, ...rows].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
};

/** Quoted where it must be; a cell that a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(value: string): string {
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
