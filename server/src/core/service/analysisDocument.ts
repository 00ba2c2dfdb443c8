import type { Article } from "../analysis/article.ts";
import type { Reviewed } from "../rules/review.ts";
import { withoutFiller } from "../text/filler.ts";
import { indexLines } from "../text/lines.ts";
import type { Span } from "../text/span.ts";

type Pair = readonly [start: number, end: number];
const pair = ({ start, end }: Span): Pair => [start, end];

/**
 * The analysis document: the one shape that other programs read. JSON, described by docs/analysis.schema.json. Offsets are
 * UTF-16 code units of the text; spans are half open.
 */
export function toAnalysisDocument(article: Article, diagnostics: readonly Reviewed[]) {
  const lines = indexLines(article.document.text);
  const range = ({ start, end }: Span) => ({ start: lines.position(start), end: lines.position(end) });
  return {
    schemaVersion: 1 as const,
    speakers: article.speakers.map((s) => ({
      id: s.id,
      name: s.name,
      kind: s.kind,
      role: s.role,
      aliases: s.aliases,
      mentions: s.mentions.map(pair),
      statements: s.statements,
    })),
    attributions: article.attributions.map((a) => ({
      id: a.id,
      type: a.type,
      stance: a.stance,
      confidence: a.confidence,
      source: a.source.map(pair),
      cue: a.cue.map(pair),
      content: a.content.map(pair),
      speaker: a.speaker,
      candidates: a.candidates,
    })),
    quantities: article.quantities.map((q) => ({
      id: q.id,
      span: pair(q),
      text: withoutFiller(q.text),
      value: q.value,
      unit: q.unit,
      normalizedUnit: q.normalizedUnit,
      modifier: q.modifier,
      kind: q.kind,
      claim: q.claim,
      sourcing: q.sourcing,
      attribution: q.attribution,
      speaker: q.speaker,
    })),
    diagnostics: diagnostics.map((d) => ({
      rule: d.rule,
      severity: d.severity,
      message: d.message,
      fingerprint: d.fingerprint,
      span: pair(d.span),
      range: range(d.span),
      related: (d.related ?? []).map((r) => ({ span: pair(r.span), range: range(r.span), message: r.message })),
    })),
  };
}

/** What `toAnalysisDocument` returns. */
export type AnalysisDocument = ReturnType<typeof toAnalysisDocument>;
