import { counted, NOBODY } from "../../core/index.ts";
import { visible } from "../reports/excerpt.ts";
import { createPaint } from "../reports/paint.ts";
import { type Analysed, type OutlineEntry, type Outliner, outlineOf, title } from "./entry.ts";

/** The outline for people: a speaker a heading, a statement a line. */
export const text: Outliner = (articles, { color, width }) => {
  const paint = createPaint(color);
  const entryLines = (entry: OutlineEntry) => {
    const { speaker, statements } = entry;
    const about = [...(speaker === null ? [] : [speaker.kind]), counted(statements.length, "statement")].join(", ");
    const places = statements.map(({ line, column }) => `${line}:${column}`);
    const column = Math.max(...places.map((place) => place.length));
    return [
      `  ${paint("bold", visible(title(entry)))}  ${paint("dim", about)}`,
      ...statements.map(({ type, text }, index) => {
        const room = Math.max(20, width - column - 18);
        return `    ${places[index]!.padEnd(column)}  ${paint("dim", type.padEnd(8))}  ${visible(clip(text, room))}`;
      }),
      "",
    ];
  };
  const articleLines = (analysed: Analysed) => {
    const entries = outlineOf(analysed);
    return [
      paint("underline", analysed.source.path),
      ...(entries.length > 0 ? entries.flatMap(entryLines).slice(0, -1) : [`  ${NOBODY}`]),
      "",
    ];
  };
  return `${articles.flatMap(articleLines).slice(0, -1).join("\n")}\n`;
};

/** At most `width` columns, cut at a word. */
function clip(text: string, width: number): string {
  if (text.length <= width) return text;
  const cut = text.slice(0, width - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), width >> 1)).trimEnd()}…`;
}
