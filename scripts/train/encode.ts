import { begin, inside, OUTSIDE, type Part } from "../../server/src/core/analysis/attribution/learned/labels.ts";
import type { TokenSpan } from "../../server/src/core/analysis/attribution/learned/link.ts";
import type { GoldDraft, GoldParagraph } from "./align.ts";

interface Piece extends TokenSpan {
  readonly part: Part;
}

/** The labels that spell a paragraph's gold attributions. Where two claim a token, the one whose cue comes first has it. */
export function encodeLabels(length: number, { drafts, continued }: GoldParagraph): Uint8Array {
  const labels = new Uint8Array(length);
  const taken = new Uint8Array(length);
  const placed = [...drafts].sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0)).map(piecesOf);
  for (const cues of [true, false]) {
    for (const pieces of placed) {
      for (const piece of pieces) if (piece.part.startsWith("cue") === cues) place(piece, labels, taken);
    }
  }
  for (const span of continued) place({ ...span, part: "more" }, labels, taken);
  for (const pieces of placed) fillBetween(pieces, labels, taken);
  return labels;
}

function piecesOf({ source, cue, content }: GoldDraft): Piece[] {
  const at = cue[0];
  if (!at) return [];
  const left = content.filter((c) => c.start < at.start);
  const right = content.filter((c) => c.start >= at.start);
  const pieces: Piece[] = [{ ...at, part: left.length > 0 ? "cueLeft" : "cue" }];
  for (const s of source) pieces.push({ ...s, part: s.start < at.start ? "before" : "after" });
  for (const c of left) pieces.push({ ...c, part: "left" });
  right.forEach((c, i) => {
    pieces.push({ ...c, part: i === 0 && left.length === 0 ? "right" : "more" });
  });
  return pieces.sort((a, b) => a.start - b.start);
}

function place({ start, end, part }: Piece, labels: Uint8Array, taken: Uint8Array): void {
  let fresh = true;
  for (let i = start; i < end; i++) {
    if (taken[i]) {
      fresh = true;
      continue;
    }
    labels[i] = fresh ? begin(part) : inside(part);
    taken[i] = 1;
    fresh = false;
  }
}

/** Tells the tokens between an attribution's parts what has been seen of it. */
function fillBetween(pieces: readonly Piece[], labels: Uint8Array, taken: Uint8Array): void {
  let seen = 0;
  const SOURCE = 1;
  const CUE = 2;
  const CONTENT = 4;
  pieces.forEach(({ part, end }, k) => {
    seen |= part === "before" || part === "after" ? SOURCE : part === "cue" || part === "cueLeft" ? CUE : CONTENT;
    const next = pieces[k + 1];
    if (!next) return;
    const state =
      (seen & CUE) !== 0
        ? (seen & CONTENT) !== 0
          ? OUTSIDE.more
          : OUTSIDE.cue
        : (seen & CONTENT) !== 0
          ? OUTSIDE.left
          : OUTSIDE.source;
    for (let i = end; i < next.start; i++) if (!taken[i]) labels[i] = state;
  });
}
