import type { Assembled } from "./assemble.ts";
import type { Evidence } from "./evidence.ts";
import { mix } from "./hash.ts";
import { headOf, step } from "./roleFeatures.ts";
import { agreement, RULE } from "./ruleStates.ts";
import { PAD } from "./words.ts";

/** Writes the features by which a whole attribution is judged; returns how many. */
export function readFilterFeatures(e: Evidence, { cue, source, left, right }: Assembled, out: Uint32Array): number {
  const c = e.context;
  const i = cue.start + PAD;
  const last = cue.end + PAD - 1;
  const content = right.span ?? left.span!;
  const shape = (source.span ? 1 : 0) | (left.span ? 2 : 0) | (right.span ? 4 : 0);
  const tagged = (cue.tagged ? 1 : 0) | (source.span?.tagged ? 2 : 0) | (content.tagged ? 4 : 0);
  const edges = step(content.begins) | (step(content.ends) << 4);
  const head = source.span ? headOf(e, source.span) + PAD : 0;
  const quoted = c.quote.state[content.start + PAD]! | (c.quote.state[content.end + PAD - 1]! << 3);
  const fit = Math.min(source.probability, left.probability, right.probability);
  const ruled =
    agreement(c.rules, RULE.cue, cue.start, cue.end) |
    (agreement(c.rules, RULE.content, content.start, content.end) << 3) |
    (source.span ? agreement(c.rules, RULE.source, source.span.start, source.span.end) << 6 : 512);
  let n = 0;
  const put = (x: number, y: number, z: number): void => {
    out[n] = mix(n, x, y, z);
    n++;
  };
  put(0, 0, 0);
  put(step(cue.begins), 0, 0);
  put(step(cue.begins), shape, 0);
  put(step(cue.begins), tagged, 0);
  put(step(source.probability), shape, 0);
  put(step(left.probability), shape, 0);
  put(step(right.probability), shape, 0);
  put(step(fit), step(cue.begins), 0);
  put(step(fit), tagged, shape);
  put(edges, shape, 0);
  put(step(content.begins), tagged, 0);
  put(source.span ? step(source.span.begins) : 15, step(cue.begins), 0);
  put(c.stem[last]!, 0, 0);
  put(c.stem[i]!, shape, 0);
  put(c.stem[last]!, c.tag[last]!, 0);
  put(c.classes[last]!, c.tag[last]!, 0);
  put(c.classes[last]!, shape, step(cue.begins));
  put(c.bucket[last]!, step(cue.begins), 0);
  put(c.bucket[last]!, shape, tagged);
  put(head ? c.stem[head]! : 0, 0, 0);
  put(head ? c.classes[head]! : 1, head ? c.tag[head]! : 0, head ? c.shape[head]! : 0);
  put(head ? c.tag[head]! : 0, c.classes[last]!, 0);
  put(quoted, shape, 0);
  put(quoted, c.bucket[last]!, 0);
  put(c.word[content.start + PAD]!, c.classes[last]!, 0);
  put(c.word[content.start + PAD]!, c.tag[content.start + PAD]!, 0);
  put(Math.min(8, content.end - content.start), shape, 0);
  put(c.quote.state[i]!, c.tag[i - 1]!, c.tag[last + 1]!);
  put(c.looks[c.sentence[i]!]!, shape, 0);
  put(c.sentence[i] === 0 ? 1 : 0, c.previous === 0 ? 1 : 0, c.looks.length === 2 ? 1 : 0);
  put(Math.min(e.cues[c.length]!, 6), step(cue.begins), 0);
  put(c.word[i - 1]!, c.stem[i]!, 0);
  put(c.stem[last]!, c.word[last + 1]!, 0);
  put(ruled, shape, 0);
  put(ruled, step(cue.begins), 0);
  put(ruled, step(fit), tagged);
  put(ruled & 63, c.stem[last]!, 0);
  return n;
}
