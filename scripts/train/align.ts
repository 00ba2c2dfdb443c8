import type { TokenSpan } from "../../server/src/core/analysis/attribution/learned/link.ts";
import type { Paragraph } from "../../server/src/core/analysis/paragraph.ts";
import type { GoldAttribution, Offsets } from "./corpus.ts";

/** A gold attribution on a paragraph's tokens; what lies in other paragraphs is left out. */
export interface GoldDraft {
  readonly source: readonly TokenSpan[];
  readonly cue: readonly TokenSpan[];
  readonly content: readonly TokenSpan[];
}

/** The gold attributions of one paragraph: those whose cue it holds, and content of those of the paragraph before. */
export interface GoldParagraph {
  readonly drafts: readonly GoldDraft[];
  readonly continued: readonly TokenSpan[];
}

/** Puts an article's gold attributions on the tokens of its paragraphs. */
export function alignGold(paragraphs: readonly Paragraph[], gold: readonly GoldAttribution[]): GoldParagraph[] {
  const out = paragraphs.map(() => ({ drafts: [] as GoldDraft[], continued: [] as TokenSpan[] }));
  for (const { source, cue, content } of gold) {
    const first = cue[0]?.[0] ?? content[0]?.[0] ?? 0;
    const home = paragraphs.findIndex((p) => first >= p.start && first < p.end);
    if (home < 0) continue;
    const here = paragraphs[home]!;
    const draft = { source: tokenSpans(here, source), cue: tokenSpans(here, cue), content: tokenSpans(here, content) };
    out[home]!.drafts.push(draft);
    const next = paragraphs[home + 1];
    if (next) out[home + 1]!.continued.push(...tokenSpans(next, content));
  }
  return out;
}

/** The runs of tokens that lie at least half in the spans, one a span. */
function tokenSpans({ start, facts }: Paragraph, spans: Offsets): TokenSpan[] {
  const out: TokenSpan[] = [];
  for (const [from, to] of spans) {
    let first = -1;
    let end = -1;
    facts.tokens.forEach((token, i) => {
      const shared = Math.min(to - start, token.end) - Math.max(from - start, token.start);
      if (shared * 2 < token.end - token.start || shared <= 0) return;
      if (first < 0) first = i;
      end = i + 1;
    });
    if (first >= 0) out.push({ start: first, end });
  }
  return out;
}
