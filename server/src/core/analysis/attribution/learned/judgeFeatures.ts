import type { Assembled, Choice } from "./assemble.ts";
import type { Evidence } from "./evidence.ts";
import type { TokenSpan } from "./link.ts";
import { headOf } from "./roleFeatures.ts";
import { agreement, RULE } from "./ruleStates.ts";
import { PAD } from "./words.ts";

/** So many numbers tell of an attribution as a whole. */
export const JUDGE_FEATURES = 72;

/** What else is known of a combination. */
export interface Standing {
  /** What the linear model of the words says. */
  readonly words: number;
  /** The likeliest combination of the same cue, and this one's place behind it. */
  readonly first: Assembled;
  readonly rank: number;
}

/** Stands for what is not there. */
const ABSENT = -1;

/** Writes the numbers by which a whole attribution is judged. Their order is part of the attribution model. */
export function readJudgeFeatures(e: Evidence, one: Assembled, standing: Standing, out: Float32Array): void {
  const c = e.context;
  const { cue, source, left, right } = one;
  let n = 0;
  const put = (value: number): void => {
    out[n++] = value;
  };
  const own = source.probability * left.probability * right.probability;
  const { first } = standing;
  put(standing.words);
  put(own);
  put(own / (first.source.probability * first.left.probability * first.right.probability));
  put(standing.rank);
  put(cue.begins);
  put(cue.ends);
  put(cue.tagged ? 1 : 0);
  put(c.bucket[cue.end + PAD - 1]!);
  put(c.bucket[cue.start + PAD]!);
  put(c.tag[cue.end + PAD - 1]!);
  put(c.tag[cue.start + PAD - 1]!);
  put(cue.end - cue.start);
  put(c.quote.state[cue.start + PAD]!);
  put(agreement(c.rules, RULE.cue, cue.start, cue.end));
  putChoice(source);
  put(source.span ? agreement(c.rules, RULE.source, source.span.start, source.span.end) : ABSENT);
  put(source.span ? distance(source.span, cue) : ABSENT);
  put(source.span ? c.tag[headOf(e, source.span) + PAD]! : ABSENT);
  put(source.span ? mean(e.sourceMass, source.span) : ABSENT);
  put(source.span ? spill(e, e.sourceMass, source.span.end) : ABSENT);
  put(source.span ? verbsBetween(e, source.span, cue) : ABSENT);
  for (const choice of [left, right]) {
    putChoice(choice);
    put(choice.span ? agreement(c.rules, RULE.content, choice.span.start, choice.span.end) : ABSENT);
    put(choice.span ? distance(choice.span, cue) : ABSENT);
    putContent(choice.span);
  }
  const start = Math.min(cue.start, left.span?.start ?? cue.start, right.span?.start ?? cue.start);
  const end = Math.max(cue.end, left.span?.end ?? cue.end, right.span?.end ?? cue.end);
  put(e.cueMass[end]! - e.cueMass[start]!);
  put(e.sourceMass[end]! - e.sourceMass[start]!);
  put(c.looks.length - 1);
  put(c.sentence[cue.start + PAD]!);
  put(c.previous);
  put(c.next);

  function putChoice({ span, probability }: Choice): void {
    put(probability);
    put(span ? span.end - span.start : 0);
    put(span ? span.begins : ABSENT);
    put(span ? span.ends : ABSENT);
    put(span?.tagged ? 1 : 0);
  }

  function putContent(span: TokenSpan | null): void {
    if (!span) {
      for (let k = 0; k < 11; k++) put(ABSENT);
      return;
    }
    const last = span.end + PAD - 1;
    put(mean(e.contentMass, span));
    put(spill(e, e.contentMass, span.end));
    put(spill(e, e.contentMass, span.start - 3));
    put(e.cueMass[span.end]! - e.cueMass[span.start]!);
    put(c.quote.state[span.start + PAD]!);
    put(c.quote.state[last]!);
    put(e.marks[span.end]! - e.marks[span.start]!);
    put(c.sentence[last]! - c.sentence[span.start + PAD]!);
    put(span.end === c.length ? 2 : c.sentence[last + 1] !== c.sentence[last] ? 1 : 0);
    put(c.tag[last + 1]!);
    put(c.tag[span.start + PAD]!);
  }
}

const distance = (a: TokenSpan, cue: TokenSpan): number => (a.end <= cue.start ? cue.start - a.end : cue.end - a.start);

const verbsBetween = (e: Evidence, a: TokenSpan, cue: TokenSpan): number =>
  a.end <= cue.start ? e.verbs[cue.start]! - e.verbs[a.end]! : e.verbs[a.start]! - e.verbs[cue.end]!;

const mean = (mass: Float64Array, { start, end }: TokenSpan): number => (mass[end]! - mass[start]!) / (end - start);

/** How much of the role the tagger expects in the three tokens from here on. */
function spill({ context }: Evidence, mass: Float64Array, from: number): number {
  const a = Math.max(0, from);
  return mass[Math.min(context.length, a + 3)]! - mass[a]!;
}
