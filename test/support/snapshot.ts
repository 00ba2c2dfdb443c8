import type { Article, Diagnostic, Span } from "../../server/src/core/index.ts";

/** A line under the text: what it covers and what it says. */
interface Note extends Span {
  readonly mark: string;
  readonly label: string;
}

const WIDTH = 100;

/**
 * The article as an editor can check it: its text, folded, and under each line what OnRecord sees in it. `=` quotation, `^` cue,
 * `~` source and content, `#` figure, `!` finding.
 */
export function snapshotOf(article: Article, diagnostics: readonly Diagnostic[]): string {
  const notes = [...notesOf(article), ...diagnostics.map(noteOf)];
  const lines = foldLines(article.document.text).flatMap((line) => [
    `  ${article.document.text.slice(line.start, line.end).replace(/[\r\n]+$/, "")}`.trimEnd(),
    ...notes.filter(({ start, end }) => start < line.end && line.start < end).map((note) => under(note, line)),
  ]);
  return `${speakerTable(article)}\n\n${lines.join("\n")}\n`;
}

function speakerTable({ speakers }: Article): string {
  const rows = speakers.map(({ id, name, kind, role, statements }) => {
    const known = role ? `, ${role}` : "";
    return `${id} ${name} (${kind}${known}): ${statements.join(" ") || "no statements"}`;
  });
  return rows.length > 0 ? rows.join("\n") : "no speakers";
}

function* notesOf(article: Article): Iterable<Note> {
  for (const { start, facts } of article.paragraphs) {
    for (const q of facts.quotations) {
      const words = [q.use, q.continues ? "continues" : "", q.open ? "left open" : ""].filter(Boolean).join(", ");
      yield { start: q.start + start, end: q.end + start, mark: "=", label: `quotation: ${words}` };
    }
  }
  for (const a of article.attributions) {
    const who =
      article.speakers.find(({ id }) => id === a.speaker)?.name ??
      (a.candidates.length > 0 ? "one of several" : "nobody");
    for (const span of a.source) yield { ...span, mark: "~", label: `source of ${a.id}: ${who}` };
    for (const span of a.cue) yield { ...span, mark: "^", label: `cue of ${a.id}, ${a.stance}` };
    for (const span of a.content) yield { ...span, mark: "~", label: `content of ${a.id}, ${a.type}` };
  }
  for (const q of article.quantities) {
    if (q.claim === "no") continue;
    const label = `figure: ${JSON.stringify(q.value)} ${q.unit}`.trimEnd();
    yield { start: q.start, end: q.end, mark: "#", label: `${label}, claim ${q.claim}, source ${q.sourcing}` };
  }
}

function noteOf({ span, rule, severity, message }: Diagnostic): Note {
  return { ...span, mark: "!", label: `${severity} ${rule}: ${message}` };
}

/** The note's marks under its part of the line; the label where the note begins, "…" where it goes on. */
function under({ start, end, mark, label }: Note, line: Span): string {
  const from = Math.max(start, line.start);
  const to = Math.min(end, line.end);
  return `| ${" ".repeat(from - line.start)}${mark.repeat(Math.max(1, to - from))} ${start >= line.start ? label : "…"}`;
}

/** The text's lines, folded at white space before WIDTH. */
function foldLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const lineEnd = newline < 0 ? text.length : newline + 1;
    let end = lineEnd;
    if (lineEnd - start > WIDTH) {
      const space = text.lastIndexOf(" ", start + WIDTH);
      end = space > start ? space + 1 : start + WIDTH;
    }
    lines.push({ start, end });
    start = end;
  }
  return lines;
}
