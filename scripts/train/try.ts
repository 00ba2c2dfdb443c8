// Trains on five sixths and scores the rest.
import { pathToFileURL } from "node:url";
import { LABEL_COUNT as N } from "../../server/src/core/analysis/attribution/learned/labels.ts";
import { bestLabels, createLattice } from "../../server/src/core/analysis/attribution/learned/lattice.ts";
import { linkLabels } from "../../server/src/core/analysis/attribution/learned/link.ts";
import { KINDS, transitionKinds } from "../../server/src/core/analysis/attribution/learned/transitions.ts";
import { readCorpus } from "./corpus.ts";
import { type Crf, trainCrf } from "./crf.ts";
import { encodeLabels } from "./encode.ts";
import { addCounts, contextsOf, examplesOf, type ReadArticle, readArticle, slotsOf } from "./examples.ts";
import { lexiconWithout } from "./lexicon.ts";

const opt = Object.fromEntries(process.argv.slice(2).map((a) => a.replace(/^--/, "").split("="))) as Record<
  string,
  string
>;
const { scoreAttributions } = await import(pathToFileURL("/work/shared/score/score-attributions.mjs").href);
const t0 = Date.now();
const log = (s: string) => console.log(`${((Date.now() - t0) / 1000).toFixed(1)}s ${s}`);
const all = readCorpus("/work/shared/corpora/polnear/train.jsonl.gz").map(readArticle);
log("read");
const train = all.filter((_, i) => i % 6 !== 5);
const held = all.filter((_, i) => i % 6 === 5);
const bits = Number(opt.bits ?? 17);
export function toSpans(article: ReadArticle, labelsOf: (p: number) => ArrayLike<number>) {
  const out: any[] = [];
  article.paragraphs.forEach((p, pi) => {
    const sent = (t: number) => p.facts.sentences.findIndex((s) => t < s.endToken);
    const { drafts, continued } = linkLabels(labelsOf(pi), (a, b) => sent(a) === sent(b));
    const sp = (s: { start: number; end: number }) => [
      p.start + p.facts.tokens[s.start]!.start,
      p.start + p.facts.tokens[s.end - 1]!.end,
    ];
    if (out.length) out.at(-1).content.push(...continued.map(sp));
    for (const d of drafts)
      out.push({ source: d.source ? [sp(d.source)] : [], cue: [sp(d.cue)], content: d.content.map(sp) });
  });
  return { attributions: out };
}
export function show(name: string, articles: ReadArticle[], pred: Map<string, any>) {
  const r = scoreAttributions(
    articles.map((a) => a.gold),
    pred,
  );
  const f = (c: any) => (100 * c.f1).toFixed(1);
  const pr = (c: any) => `${(100 * c.precision).toFixed(1)}/${(100 * c.recall).toFixed(1)}`;
  console.log(
    `${name}: ATT ${f(r.endToEnd)} ${pr(r.endToEnd)} direct ${f(r.endToEndByQuotation.direct)} ind ${f(r.endToEndByQuotation.indirect)} mixed ${f(r.endToEndByQuotation.mixed)} rep ${f(r.endToEndByCue.reporting)} other ${f(r.endToEndByCue.other)} content.5 ${f(r.attributions.relaxed)} exact ${f(r.attributions.exact)} srcOK ${(100 * r.matched.sourceOverlaps).toFixed(1)} tok ${f(r.tokens.source)} ${f(r.tokens.cue)} ${f(r.tokens.content)}`,
  );
}
show(
  "gold labels",
  held,
  new Map(
    held.map((a) => [
      a.id,
      toSpans(a, (p) => encodeLabels(a.paragraphs[p]!.facts.tokens.length, a.annotations[0]![p]!)),
    ]),
  ),
);
const counts = addCounts(train);
const examples = train.flatMap((a) => examplesOf(a, counts, bits));
log(`${examples.length} examples, width ${examples[0]!.width}, tokens ${examples.reduce((s, e) => s + e.length, 0)}`);
const crf = trainCrf(
  examples,
  {
    bits,
    epochs: Number(opt.epochs ?? 5),
    rate: Number(opt.rate ?? 0.05),
    dropout: Number(opt.dropout ?? 128),
    seed: 1,
  },
  log,
);
const lex = lexiconWithout(counts, null);
const lattice = createLattice(crf.transitions, KINDS);
export function labelsWith(crf: Crf, a: ReadArticle) {
  return contextsOf(a.paragraphs, lex).map((c) => {
    const { slots, width } = slotsOf(c, bits);
    const scores = new Float32Array(c.length * N);
    for (let t = 0; t < c.length; t++)
      for (let k = t * width; k < (t + 1) * width; k++)
        for (let y = 0; y < N; y++) scores[t * N + y]! += crf.weights[slots[k]! * N + y]!;
    return bestLabels(lattice, scores, transitionKinds(c));
  });
}
const evaluate = (name: string, arts: ReadArticle[]) =>
  show(
    name,
    arts,
    new Map(
      arts.map((a) => {
        const l = labelsWith(crf, a);
        return [a.id, toSpans(a, (p) => l[p]!)];
      }),
    ),
  );
log("decode");
evaluate("held", held);
log("done");
