import { type Outliner, outlineOf, title } from "./entry.ts";

/** The outline as a Markdown table for a fact-check sheet, a section for each article. */
export const markdown: Outliner = (articles) =>
  articles
    .map((analysed) => {
      const rows = outlineOf(analysed).flatMap((entry) =>
        entry.statements.map(({ line, type, text }) =>
          row([title(entry), entry.speaker?.kind ?? "", String(line), type, text]),
        ),
      );
      const head = [row(["Speaker", "Kind", "Line", "Type", "Says"]), row(["---", "---", "---:", "---", "---"])];
      return `## ${escapeMarkdown(analysed.source.path)}\n\n${[...head, ...rows].join("\n")}\n`;
    })
    .join("\n");

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => (/^-+:?$/.test(cell) ? cell : escapeMarkdown(cell))).join(" | ")} |`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\|*_`<>[\]]/g, "\\$&");
}
