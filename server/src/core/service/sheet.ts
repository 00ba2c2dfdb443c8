import { wordsAt } from "../document/prose.ts";
import { roleText } from "./describe.ts";
import { lineOf, type Reading, type Sourced } from "./reading.ts";
import { type Untold, untold } from "./untold.ts";

/** The fact-check sheet of an article: who says what, as a Markdown table with a row for each statement to be checked. */
export function factCheckSheet(reading: Reading, title: string): string {
  const told = [...reading.speakers.values()].flatMap((sourced) =>
    sourced.statements.map((statement) => rowOf(reading, statement, sourced)),
  );
  const rows = [...told, ...untold(reading).map((statement) => rowOf(reading, statement))];
  return `## ${escaped(title)}\n\n${rows.length > 0 ? [...HEAD, ...rows].join("\n") : NOBODY}\n`;
}

/** What a list of who says what tells where nothing is in it. */
export const NOBODY = "Nobody is given as saying anything here.";

const HEAD = ["| Speaker | Kind | Line | Type | Says |", "| --- | --- | ---: | --- | --- |"];

function rowOf(reading: Reading, { content, cue, type }: Untold, sourced?: Sourced): string {
  const { name = "No speaker found", kind = "" } = sourced?.speaker ?? {};
  const role = sourced && roleText(sourced.speaker);
  const line = lineOf(reading, (content[0] ?? cue[0])?.start ?? 0);
  const says = content.map((span) => wordsAt(reading.article.document, span)).join(" … ");
  const cells = [role === undefined ? name : `${name}, ${role}`, kind, String(line), type, says];
  return `| ${cells.map(escaped).join(" | ")} |`;
}

/** Nothing of a draft becomes markup, or ends its cell. */
function escaped(text: string): string {
  return text.replace(/[\\|*_`~&<>[\]]/g, "\\$&");
}
