import { visible } from "./excerpt.ts";
import { place } from "./message.ts";
import type { CheckedFile, Reporter } from "./report.ts";
import { summary } from "./summary.ts";

/** A job summary on GitHub takes a megabyte; so many findings stay well below. */
const MOST = 1000;

/** Tables for a job's summary or a merge request, an article a section, and what was read at the end. */
export const markdown: Reporter = (report, { redact }) => {
  const found = report.files.flatMap((file) => file.diagnostics.map((diagnostic) => ({ file, diagnostic })));
  const shown = new Map<CheckedFile, string[]>();
  for (const { file, diagnostic } of found.slice(0, MOST)) {
    const { line, column } = place(file.lines, diagnostic.span);
    const cells = [`${line}:${column}`, diagnostic.severity, `\`${diagnostic.rule}\``];
    if (!redact) cells.push(escapeMarkdown(diagnostic.message));
    shown.set(file, [...(shown.get(file) ?? []), `| ${cells.join(" | ")} |`]);
  }
  const head = redact
    ? "| Place | Level | Rule |\n|---|---|---|"
    : "| Place | Level | Rule | Finding |\n|---|---|---|---|";
  const sections = [...shown].map(
    ([{ source }, rows]) => `### ${escapeMarkdown(source.path)}\n\n${head}\n${rows.join("\n")}\n`,
  );
  const more = found.length > MOST ? [`${found.length - MOST} more are not listed here.\n`] : [];
  const skipped = report.skipped.map(({ path, problem }) => `Skipped: ${escapeMarkdown(`${path} ${problem}`)}\n`);
  return `${[...sections, ...more, ...skipped, `${summary(report)}\n`].join("\n")}`;
};

function escapeMarkdown(text: string): string {
  return visible(text).replace(/[\\|*_`<>[\]#~]/g, "\\$&");
}
