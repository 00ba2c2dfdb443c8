import { continuation, type Evidence, type Role, type RoleEvidence } from "./evidence.ts";
import { runsOf } from "./labels.ts";
import type { TokenSpan } from "./link.ts";

/** A span that may play a role, with what the tagger thinks of its edges. */
export interface Candidate extends TokenSpan {
  /** How likely the role begins at `start`. */
  readonly begins: number;
  /** How likely it ends at `end`, once begun. */
  readonly ends: number;
  /** The span is one of the tagger's best labelling. */
  readonly tagged: boolean;
}

/** A cue with the spans that may be its source and its content before and after it. */
export interface CueCandidates {
  readonly cue: Candidate;
  readonly source: readonly Candidate[];
  readonly left: readonly Candidate[];
  readonly right: readonly Candidate[];
}

interface Limits {
  /** The least probability of a beginning. */
  readonly least: number;
  readonly starts: number;
  readonly ends: number;
  readonly length: number;
}

const LEAST_CUE = 0.07;
const SOURCE: Limits = { least: 0.03, starts: 5, ends: 2, length: 50 };
const LEFT: Limits = { least: 0.03, starts: 3, ends: 3, length: 250 };
const RIGHT: Limits = { least: 0.03, starts: 3, ends: 5, length: 250 };
/** How far from the cue a source or content may begin, in tokens. */
const SOURCE_BEFORE = 45;
const SOURCE_AFTER = 25;
const LEFT_BEFORE = 250;
const RIGHT_AFTER = 45;

/** Every cue that a paragraph may have, with the candidates of its roles. */
export function findCandidates(evidence: Evidence): CueCandidates[] {
  const tagged = taggedSpans(evidence.best);
  const { length } = evidence.context;
  return findCues(evidence, tagged.cue).map((cue) => {
    const spans = (role: Role, from: number, to: number, end: number, limits: Limits): Candidate[] =>
      findSpans(
        evidence.roles[role],
        Math.max(0, from),
        Math.min(length, to),
        Math.min(length, end),
        limits,
        tagged[role],
      );
    return {
      cue,
      source: [
        ...spans("source", cue.start - SOURCE_BEFORE, cue.start, cue.start, SOURCE),
        ...spans("source", cue.end, cue.end + SOURCE_AFTER, length, SOURCE),
      ],
      left: spans("left", cue.start - LEFT_BEFORE, cue.start, cue.start, LEFT),
      right: spans("right", cue.end, cue.end + RIGHT_AFTER, length, RIGHT),
    };
  });
}

/** Cues: the tagger's own, and others that it thinks likely enough, each as long as it likely goes on. */
function findCues({ roles, context }: Evidence, tagged: ReadonlyMap<number, number>): Candidate[] {
  const cues: Candidate[] = [];
  for (let start = 0; start < context.length; ) {
    const begins = roles.cue.begins[start]!;
    const best = tagged.get(start);
    if (best === undefined && begins < LEAST_CUE) {
      start++;
      continue;
    }
    let end = best ?? start + 1;
    if (best === undefined) {
      while (end < context.length && !tagged.has(end) && continuation(roles.cue, end) >= 0.5) end++;
    }
    cues.push({ start, end, begins, ends: 1 - continuation(roles.cue, end), tagged: best !== undefined });
    start = best ?? start + 1;
  }
  return cues;
}

/** The likeliest spans of a role that begin in `from` … `to` and end by `limit`. */
function findSpans(
  role: RoleEvidence,
  from: number,
  to: number,
  limit: number,
  limits: Limits,
  tagged: ReadonlyMap<number, number>,
): Candidate[] {
  const starts: number[] = [];
  for (let i = from; i < to; i++) if (role.begins[i]! >= limits.least || tagged.has(i)) starts.push(i);
  if (starts.length > limits.starts) {
    starts.sort((a, b) => role.begins[b]! - role.begins[a]! || a - b).length = limits.starts;
    starts.sort((a, b) => a - b);
  }
  return starts.flatMap((start) =>
    findEnds(role, start, Math.min(limit, start + limits.length), limits, tagged.get(start)),
  );
}

function findEnds(
  role: RoleEvidence,
  start: number,
  limit: number,
  { ends }: Limits,
  best: number | undefined,
): Candidate[] {
  const begins = role.begins[start]!;
  const found: Candidate[] = [];
  let lasts = 1;
  for (let end = start + 1; end <= limit && lasts > 0.02; end++) {
    const on = end < limit ? continuation(role, end) : 0;
    const tagged = end === best;
    const stops = lasts * (1 - on);
    if (stops >= 0.02 || tagged) found.push({ start, end, begins, ends: stops, tagged });
    lasts *= on;
  }
  if (found.length > ends)
    found.sort((a, b) => Number(b.tagged) - Number(a.tagged) || b.ends - a.ends || a.end - b.end).length = ends;
  return found;
}

/** The ends of the tagger's spans by their starts, for each role. */
function taggedSpans(labels: Uint8Array): Record<Role, Map<number, number>> {
  const spans = { source: new Map(), cue: new Map(), left: new Map(), right: new Map() } as Record<
    Role,
    Map<number, number>
  >;
  for (const { part, start, end } of runsOf(labels)) {
    const role =
      part === "before" || part === "after"
        ? "source"
        : part === "cue" || part === "cueLeft"
          ? "cue"
          : part === "left"
            ? "left"
            : "right";
    spans[role].set(start, end);
  }
  return spans;
}
