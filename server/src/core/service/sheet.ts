import type { ResolvedAttribution } from "../analysis/speaker/speaker.ts";
import { tells } from "../analysis/speaker/tells.ts";
import { wordsAt } from "../document/prose.ts";
import { lineOf, type Reading, type Sourced } from "./reading.ts";

/** The fact-check sheet of an article: who says what, as a Markdown table with a row for each statement to be checked. */
export function factCheckSheet(reading: Reading, title: string): string {
  const told = [...reading.speakers.values()].flatMap((sourced) =>
    sourced.statements.map((statement) => rowOf(reading, statement, sourced)),
  );
  const untold = reading.article.attributions.filter((a) => a.speaker === null && tells(a));
  const rows = [...told, ...untold.map((statement) => rowOf(reading, statement))];
  return `## ${escaped(title)}\n\n${[...HEAD, ...rows].join("\n")}\n`;
}

const HEAD = ["| Speaker | Kind | Line | Type | Says |", "| --- | --- | ---: | --- | --- |"];

function rowOf(reading: Reading, { content, cue, type }: ResolvedAttribution, sourced?: Sourced): string {
  const { name = "No speaker found", role = null, kind = "" } = sourced?.speaker ?? {};
  const line = lineOf(reading, (content[0] ?? cue[0])?.start ?? 0);
  const says = content.map((span) => wordsAt(reading.article.document, span)).join(" … ");
  const cells = [role === null ? name : `${name}, ${role}`, kind, String(line), type, says];
  return `| ${cells.map(escaped).join(" | ")} |`;
}

/** Nothing of a draft becomes markup, or ends its cell. */
function escaped(text: string): string {
  return text.replace(/[\\|*_`~&<>[\]]/g, "\\$&");
}
