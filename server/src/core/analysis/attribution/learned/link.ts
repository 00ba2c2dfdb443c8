import { type Run, runsOf } from "./labels.ts";

/** A stretch of a paragraph's tokens, half open. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** An attribution over a paragraph's tokens. */
export interface Draft {
  source: TokenSpan | null;
  cue: TokenSpan;
  content: TokenSpan[];
}

export interface Linked {
  /** In text order. The last may have no content yet: the next paragraph may hold it. */
  readonly drafts: Draft[];
  /** Content at the paragraph's start that goes on from the paragraph before. */
  readonly continued: TokenSpan[];
}

interface Growing {
  source: TokenSpan | null;
  shared: boolean;
  cue: TokenSpan | null;
  content: TokenSpan[];
}

/**
 * Reads attributions off a paragraph's labels. `sameSentence` says whether two tokens stand in one sentence: there a cue
 * without a source of its own has that of the cue before ("Lee came and said …, adding …").
 */
export function linkLabels(labels: ArrayLike<number>, sameSentence: (a: number, b: number) => boolean): Linked {
  const all: Growing[] = [];
  const continued: TokenSpan[] = [];
  for (const run of runsOf(labels)) addRun(run, all, continued, sameSentence);
  const drafts: Draft[] = [];
  all.forEach(({ source, cue, content }, i) => {
    if (cue && (content.length > 0 || i === all.length - 1)) drafts.push({ source, cue, content });
  });
  return { drafts, continued };
}

function addRun(
  run: Run,
  all: Growing[],
  continued: TokenSpan[],
  sameSentence: (a: number, b: number) => boolean,
): void {
  const current = all.at(-1);
  const span = { start: run.start, end: run.end };
  switch (run.part) {
    case "before":
      if (current && !current.cue && current.content.length > 0 && !current.source) current.source = span;
      else all.push({ source: span, shared: false, cue: null, content: [] });
      return;
    case "left":
      if (current && !current.cue) current.content.push(span);
      else all.push({ source: null, shared: false, cue: null, content: [span] });
      return;
    case "cue":
    case "cueLeft":
      if (current && !current.cue && (run.part === "cueLeft") === current.content.length > 0) current.cue = span;
      else all.push(withoutOwnSource(span, current, sameSentence));
      return;
    case "after":
      if (current?.cue && (!current.source || current.shared)) {
        current.source = span;
        current.shared = false;
      }
      return;
    default:
      if (current?.cue) current.content.push(span);
      else if (!current) continued.push(span);
  }
}

function withoutOwnSource(
  cue: TokenSpan,
  before: Growing | undefined,
  sameSentence: (a: number, b: number) => boolean,
): Growing {
  const source = before?.source && sameSentence(before.source.start, cue.start) ? before.source : null;
  return { source, shared: true, cue, content: [] };
}
