import type { Card, Line } from "./card.ts";
import { roleText, sourceText } from "./describe.ts";
import { innermost, lineOf, type Reading, type Sourced } from "./reading.ts";

/** The card on a source that could be several speakers: the candidates, and where each was last named. */
export function hoverUnresolved(reading: Reading, offset: number): Card | undefined {
  const unresolved = reading.article.attributions.filter((a) => a.speaker === null && a.candidates.length > 0);
  const at = innermost(
    unresolved.flatMap((attribution) => attribution.source.map((span) => ({ attribution, span }))),
    ({ span }) => span,
    offset,
  );
  if (!at) return undefined;
  const candidates = at.attribution.candidates.flatMap((id) => reading.speakers.get(id) ?? []);
  if (candidates.length === 0) return undefined;
  return {
    span: at.span,
    title: [{ strong: `Who is “${sourceText(reading, at.attribution) ?? ""}”?` }, " Not clear from the text"],
    facts: candidates.slice(0, 5).map((candidate) => candidateLine(reading, candidate, at.span.start)),
  };
}

function candidateLine(reading: Reading, { speaker }: Sourced, before: number): Line {
  const last = speaker.mentions.findLast((mention) => mention.end <= before) ?? speaker.mentions[0];
  const place = last ? `, last named on line ${lineOf(reading, last.start)}` : "";
  const role = roleText(speaker);
  return ["Could be ", { strong: speaker.name }, `${role ? `, ${role}` : ""}${place}`];
}
