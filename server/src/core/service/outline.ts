import type { ResolvedAttribution } from "../analysis/speaker/speaker.ts";
import { hull, type Span } from "../text/span.ts";
import { cueText, figureText, roleText } from "./describe.ts";
import { count, excerpt } from "./excerpt.ts";
import { extent, lineOf, type Reading, type Sourced } from "./reading.ts";
import { findUnsourced, type Unsourced } from "./unsourced.ts";

export type OutlineKind = "person" | "body" | "unnamed" | "none" | "quote" | "paraphrase" | "claim";

/** A line of the outline of speakers. `selection` lies within `range`, and so do the children's ranges. */
export interface OutlineEntry {
  readonly name: string;
  readonly detail: string;
  readonly kind: OutlineKind;
  readonly range: Span;
  readonly selection: Span;
  readonly children: readonly OutlineEntry[];
}

/** The outline: who says what, in order of first appearance; then what is unnamed, unclear or without a source. */
export function outline(reading: Reading): readonly OutlineEntry[] {
  const speakers = [...reading.speakers.values()].filter(({ statements }) => statements.length > 0);
  const named = speakers.filter(({ speaker }) => speaker.kind !== "unnamed");
  const unnamed = speakers.filter(({ speaker }) => speaker.kind === "unnamed");
  const unsourced = findUnsourced(reading);
  const entries = [
    ...named.map((sourced) => speakerEntry(reading, sourced)),
    group(
      "Unnamed",
      "unnamed",
      unnamed.map((sourced) => speakerEntry(reading, sourced)),
    ),
    group(
      "Not clear who",
      "none",
      unsourced.unresolved.flatMap((a) => statementEntry(reading, a) ?? []),
    ),
    group("No source found", "none", unsourcedEntries(reading, unsourced)),
  ];
  return entries.filter((entry) => entry !== undefined).sort((a, b) => a.range.start - b.range.start);
}

function speakerEntry(reading: Reading, { speaker, statements }: Sourced): OutlineEntry | undefined {
  const children = statements.flatMap((statement) => statementEntry(reading, statement) ?? []);
  const selection = speaker.mentions[0] ?? children[0]?.selection;
  if (!selection) return undefined;
  return {
    name: speaker.name,
    detail: speakerDetail(roleText(speaker), statements),
    kind: speaker.kind === "person" ? "person" : speaker.kind === "unnamed" ? "unnamed" : "body",
    range: hull([selection, ...children.map((child) => child.range)])!,
    selection,
    children,
  };
}

/** "finance minister · 4 quotes, 2 paraphrases". */
function speakerDetail(role: string | undefined, statements: readonly ResolvedAttribution[]): string {
  const quotes = statements.filter((a) => a.type !== "indirect").length;
  const tally: string[] = [];
  if (quotes > 0) tally.push(count(quotes, "quote"));
  if (statements.length > quotes) tally.push(count(statements.length - quotes, "paraphrase"));
  return [role, tally.join(", ")].filter(Boolean).join(" · ");
}

function statementEntry(reading: Reading, attribution: ResolvedAttribution): OutlineEntry | undefined {
  const range = extent(attribution);
  const selection = attribution.content[0] ?? range;
  if (!range || !selection) return undefined;
  const name = excerpt(reading.article.document, selection).replace(/^that /, "");
  const cue = cueText(reading, attribution);
  return {
    name: name === "" ? "…" : name,
    detail: [cue?.toLowerCase() === "said" ? "" : cue, `line ${lineOf(reading, selection.start)}`]
      .filter(Boolean)
      .join(" · "),
    kind: attribution.type === "indirect" ? "paraphrase" : "quote",
    range,
    selection,
    children: [],
  };
}

function unsourcedEntries(reading: Reading, { quotations, claims }: Unsourced): OutlineEntry[] {
  const entry = (name: string, { start, end }: Span, kind: OutlineKind): OutlineEntry => {
    const span = { start, end };
    return { name, detail: `line ${lineOf(reading, start)}`, kind, range: span, selection: span, children: [] };
  };
  const { document } = reading.article;
  const found = [
    ...quotations.map((span) => entry(excerpt(document, span), span, "quote")),
    ...claims.map((quantity) => entry(figureText(reading, quantity), quantity, "claim")),
  ];
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** A heading over entries; none where there is nothing to head. */
function group(
  name: string,
  kind: OutlineKind,
  entries: readonly (OutlineEntry | undefined)[],
): OutlineEntry | undefined {
  const children = entries.filter((entry) => entry !== undefined);
  const range = hull(children.map((child) => child.range));
  if (!range) return undefined;
  const selection = children[0]!.selection;
  return { name: `${name} (${children.length})`, detail: "", kind, range, selection, children };
}
