import type { ResolvedAttribution } from "../analysis/speaker/speaker.ts";
import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";

/** What a stretch of an attribution is: who, "said", or the words. */
export const TOKEN_TYPES = ["source", "cue", "content"] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** `quoted`: word for word. `paraphrased`: in the writer's words, or partly. `unnamed`: a source without a name. `unresolved`: a source that could be several people. */
export const TOKEN_MODIFIERS = ["quoted", "paraphrased", "unnamed", "unresolved"] as const;
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A stretch to colour, within one line. */
export interface SemanticToken extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * Who says what, as stretches to colour: in text order, apart, none longer than a line. Where one attribution stands inside
 * another's words, the inner one wins. `within`: only what touches this stretch.
 */
export function semanticTokens(reading: Reading, within?: Span): readonly SemanticToken[] {
  const { text } = reading.article.document;
  const wanted = within ?? { start: 0, end: text.length };
  const parts = reading.article.attributions
    .flatMap((attribution) => partsOf(reading, attribution))
    .filter(({ start, end }) => start < wanted.end && wanted.start < end);
  return apart(parts).flatMap((part) => lines(text, part));
}

function partsOf(reading: Reading, attribution: ResolvedAttribution): SemanticToken[] {
  const { source, cue, content, type, speaker, candidates } = attribution;
  const kind = speaker === null ? undefined : reading.speakers.get(speaker)?.speaker.kind;
  const who: TokenModifier[] = [];
  if (kind === "unnamed") who.push("unnamed");
  if (speaker === null && candidates.length > 0) who.push("unresolved");
  const make = (spans: readonly Span[], type: TokenType, modifiers: readonly TokenModifier[]) =>
    spans.map(({ start, end }) => ({ start, end, type, modifiers }));
  return [
    ...make(content, "content", [type === "direct" ? "quoted" : "paraphrased"]),
    ...make(cue, "cue", []),
    ...make(source, "source", who),
  ];
}

/** Cuts stretches that overlap: of two, the shorter one keeps its place. Every stretch ends up in pieces that overlap nothing. */
function apart(parts: readonly SemanticToken[]): SemanticToken[] {
  const edges = [...new Set(parts.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const byStart = [...parts].sort((a, b) => a.start - b.start);
  const pieces: SemanticToken[] = [];
  let open: SemanticToken[] = [];
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i]!, edges[i + 1]!];
    while (next < byStart.length && byStart[next]!.start <= start) open.push(byStart[next++]!);
    open = open.filter((part) => part.end > start);
    const top = open.reduce<SemanticToken | undefined>((best, part) => {
      return best && best.end - best.start <= part.end - part.start ? best : part;
    }, undefined);
    if (!top) continue;
    const last = pieces.at(-1);
    if (last && last.end === start && last.type === top.type && last.modifiers === top.modifiers) {
      pieces[pieces.length - 1] = { ...last, end };
    } else pieces.push({ ...top, start, end });
  }
  return pieces;
}

/** The parts of a stretch on each of its lines, without the blanks at their ends. */
function lines(text: string, token: SemanticToken): SemanticToken[] {
  return [...text.slice(token.start, token.end).matchAll(/[^\s](?:[^\r\n]*[^\s])?/g)].map((match) => {
    const start = token.start + match.index;
    return { ...token, start, end: start + match[0].length };
  });
}
