import type { Candidate } from "./candidates.ts";
import type { Evidence, Role } from "./evidence.ts";
import { mix } from "./hash.ts";
import type { TokenSpan } from "./link.ts";
import { agreement, RULE } from "./ruleStates.ts";
import { PAD, TAG } from "./words.ts";

/** At most so many features hold of a candidate. */
export const MAX_ROLE_FEATURES = 64;

/**
 * Writes the features of a candidate for a cue's source or content, or of there being none, as 32-bit hashes; returns how
 * many. Templates are part of the attribution model.
 */
export function readRoleFeatures(
  e: Evidence,
  cue: Candidate,
  candidate: Candidate | null,
  role: Role,
  out: Uint32Array,
): number {
  const n = candidate ? addBetween(e, cue, candidate, out, 0) : addAbsence(e, cue, role, out);
  if (!candidate) return n;
  const ruled = addAgreement(e, cue, candidate, role, out, n);
  const more = addEdges(e, cue, candidate, out, ruled);
  return role === "source" ? addHead(e, cue, candidate, out, more) : addContent(e, cue, candidate, out, more);
}

/** A probability in steps of about half a unit of log-odds, 0 … 12. */
export function step(p: number): number {
  if (p < 0.5) return p < 0.02 ? 0 : p < 0.05 ? 1 : p < 0.1 ? 2 : p < 0.2 ? 3 : p < 0.35 ? 4 : 5;
  return p > 0.99 ? 11 : p > 0.97 ? 10 : p > 0.94 ? 9 : p > 0.88 ? 8 : p > 0.78 ? 7 : 6;
}

const few = (n: number): number => Math.min(n, 3);
const far = (n: number): number => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : n < 40 ? 7 : 8);

function addAbsence({ context: c, roles }: Evidence, cue: Candidate, role: Role, out: Uint32Array): number {
  const i = cue.start + PAD;
  let top = 0;
  const { begins } = roles[role];
  const from = role === "right" || role === "source" ? cue.end : Math.max(0, cue.start - 60);
  const to = Math.min(c.length, role === "left" ? cue.start : cue.end + 30);
  for (let t = from; t < to; t++) top = Math.max(top, begins[t]!);
  let behind = 0;
  for (let t = Math.max(0, cue.start - 40); t < cue.start; t++) behind = Math.max(behind, begins[t]!);
  let n = 0;
  const put = (a: number, b: number, d: number): void => {
    out[n] = mix(100 + n, a, b, d);
    n++;
  };
  put(0, 0, 0);
  put(c.stem[i]!, 0, 0);
  put(c.classes[i]!, 0, 0);
  put(step(top), step(behind), 0);
  put(step(top), c.bucket[i]!, 0);
  put(c.word[i - 1]!, 0, 0);
  put(c.word[i - 1]!, c.stem[i]!, 0);
  put(c.word[cue.end + PAD]!, c.tag[i]!, 0);
  put(c.tag[i - 1]!, c.tag[i]!, c.tag[cue.end + PAD]!);
  put(c.quote.state[i - 1]!, c.quote.state[cue.end + PAD]!, c.bucket[i]!);
  put(c.word[cue.end + PAD - 1]!, c.word[cue.end + PAD]!, 0);
  put(cue.tagged ? 1 : 0, step(top), step(behind));
  put(agreement(c.rules, RULE.cue, cue.start, cue.end), step(top), step(behind));
  put(agreement(c.rules, RULE.cue, cue.start, cue.end), c.stem[i]!, 0);
  return n;
}

/** What lies between candidate and cue, and what the tagger thinks. */
function addBetween(e: Evidence, cue: Candidate, s: Candidate, out: Uint32Array, from: number): number {
  const c = e.context;
  const before = s.end <= cue.start;
  const a = before ? s.end : cue.end;
  const b = before ? cue.start : s.start;
  const side = before ? 1 : 0;
  const commas = few(e.commas[b]! - e.commas[a]!);
  const verbs = few(e.verbs[b]! - e.verbs[a]!);
  const cues = few(e.cues[b]! - e.cues[a]!);
  const marks = few(e.marks[b]! - e.marks[a]!);
  const sentences = Math.min(2, Math.abs(c.sentence[cue.start + PAD]! - c.sentence[s.start + PAD]!));
  const gap = side | (commas << 1) | (verbs << 3) | (cues << 5) | (marks << 7) | (sentences << 9);
  const stem = c.stem[cue.end + PAD - 1]!;
  const classes = c.classes[cue.end + PAD - 1]!;
  const begins = step(s.begins);
  const ends = step(s.ends);
  const tagged = (s.tagged ? 1 : 0) | (cue.tagged ? 2 : 0);
  let n = from;
  const put = (x: number, y: number, z: number): void => {
    out[n] = mix(n, x, y, z);
    n++;
  };
  put(begins, ends, tagged);
  put(begins, side, 0);
  put(ends, side, tagged);
  put(tagged, side, far(b - a));
  put(gap, 0, 0);
  put(gap, begins, 0);
  put(gap, far(b - a), 0);
  put(side, far(b - a), commas | (marks << 2) | (sentences << 4));
  put(stem, side, far(b - a));
  put(stem, gap, 0);
  put(classes, gap, 0);
  put(classes, side, far(b - a));
  put(c.tag[cue.start + PAD]!, gap, 0);
  put(c.word[b + PAD - 1]!, gap, b - a === 1 ? 1 : 0);
  put(c.word[a + PAD]!, gap, b - a === 1 ? 1 : 0);
  return n;
}

function addAgreement(
  { context: c }: Evidence,
  cue: Candidate,
  s: Candidate,
  role: Role,
  out: Uint32Array,
  from: number,
): number {
  const here = agreement(c.rules, role === "source" ? RULE.source : RULE.content, s.start, s.end);
  const both = here | (agreement(c.rules, RULE.cue, cue.start, cue.end) << 3);
  let n = from;
  const put = (x: number, y: number, z: number): void => {
    out[n] = mix(n, x, y, z);
    n++;
  };
  put(both, s.end <= cue.start ? 1 : 0, 0);
  put(both, step(s.begins), step(s.ends));
  put(both, s.tagged ? 1 : 0, cue.tagged ? 1 : 0);
  put(both, c.stem[cue.end + PAD - 1]!, 0);
  return n;
}

function addEdges({ context: c }: Evidence, cue: TokenSpan, s: TokenSpan, out: Uint32Array, from: number): number {
  const first = s.start + PAD;
  const end = s.end + PAD;
  const side = s.end <= cue.start ? 1 : 0;
  const stem = c.stem[cue.end + PAD - 1]!;
  const classes = c.classes[cue.end + PAD - 1]!;
  let n = from;
  const put = (x: number, y: number, z: number): void => {
    out[n] = mix(n, x, y, z);
    n++;
  };
  put(c.word[first]!, c.word[first - 1]!, side);
  put(c.tag[first]!, c.tag[first - 1]!, side);
  put(c.word[end - 1]!, c.word[end]!, side);
  put(c.tag[end - 1]!, c.tag[end]!, side);
  put(c.tag[end - 1]!, c.word[end]!, side);
  put(c.word[end]!, c.word[end + 1]!, side);
  put(c.word[end]!, c.tag[end + 1]!, side);
  put(c.word[first]!, stem, side);
  put(c.word[first]!, classes, side);
  put(c.word[first - 1]!, c.tag[first]!, side);
  put(c.quote.state[first - 1]!, c.quote.state[first]!, side);
  put(c.quote.state[end - 1]!, c.quote.state[end]!, c.word[end - 1]!);
  put(c.quote.state[end - 1]!, c.quote.state[end]!, c.word[end]!);
  put(c.quote.state[first]!, c.quote.state[end - 1]!, c.quote.look[first]!);
  put(far(s.end - s.start), side, c.tag[first]!);
  return n;
}

/** The head of a source: the last noun, name or pronoun before what follows it ("the spokesman | for the bank"). */
export function headOf({ context: c }: Evidence, { start, end }: TokenSpan): number {
  let head = start;
  for (let t = start; t < end; t++) {
    const tag = c.tag[t + PAD]!;
    if (tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.PRON) head = t;
    else if (
      t > head &&
      head > start - 1 &&
      (tag === TAG.ADP || tag === TAG.PUNCT || tag === TAG.SCONJ || tag === TAG.VERB)
    ) {
      if (c.tag[head + PAD] === TAG.NOUN || c.tag[head + PAD] === TAG.PROPN || c.tag[head + PAD] === TAG.PRON) break;
    }
  }
  return head;
}

function addHead(e: Evidence, cue: TokenSpan, s: TokenSpan, out: Uint32Array, from: number): number {
  const c = e.context;
  const head = headOf(e, s) + PAD;
  const side = s.end <= cue.start ? 1 : 0;
  const stem = c.stem[cue.end + PAD - 1]!;
  let n = from;
  const put = (x: number, y: number, z: number): void => {
    out[n] = mix(n, x, y, z);
    n++;
  };
  put(c.stem[head]!, 0, 0);
  put(c.classes[head]!, c.shape[head]!, side);
  put(c.tag[head]!, c.shape[head]!, side);
  put(c.tag[head]!, stem, side);
  put(c.stem[head]!, stem, 0);
  put(c.word[cue.start + PAD]!, c.tag[head]!, c.tag[s.end + PAD]!);
  return n;
}

function addContent(e: Evidence, cue: TokenSpan, s: TokenSpan, out: Uint32Array, from: number): number {
  const c = e.context;
  const end = s.end + PAD;
  const side = s.end <= cue.start ? 1 : 0;
  const cues = few(e.cues[s.end]! - e.cues[s.start]!);
  const verbs = few(e.verbs[s.end]! - e.verbs[s.start]!);
  const marks = few(e.marks[s.end]! - e.marks[s.start]!);
  const stops = end === c.length + PAD || c.sentence[end] !== c.sentence[end - 1] ? 2 : 0;
  const nearStop = end + 1 >= c.length + PAD || c.sentence[end + 1] !== c.sentence[end - 1] ? 1 : 0;
  const stem = c.stem[cue.end + PAD - 1]!;
  let n = from;
  const put = (x: number, y: number, z: number): void => {
    out[n] = mix(n, x, y, z);
    n++;
  };
  put(stops | nearStop, side, c.word[end - 1]!);
  put(stops | nearStop, side, step((s as Candidate).ends));
  put(cues, verbs, side);
  put(cues, marks, side | (stops << 1));
  put(verbs, c.word[s.start + PAD]!, side);
  put(c.ahead.cue[end - 1]!, c.ahead.cueFar[end - 1]!, side | (stops << 1));
  put(c.ahead.edge[end - 1]!, c.ahead.edgeTag[end - 1]!, side);
  put(stem, stops | nearStop, verbs);
  put(stem, c.word[end]!, 0);
  put(few(Math.max(0, c.sentence[end - 1]! - c.sentence[s.start + PAD]!)), marks, side);
  put(c.shape[s.start + PAD]!, c.tag[s.start + PAD]!, side | (verbs << 1));
  return n;
}
