// Prints findings to judge: node scripts/precision/sample.ts RULE [--part=train] [--count=30] [--seed=1] [--context=350]
// Each with its article's id and offsets, as scripts/precision/verdicts.json wants them. The text stays on the machine.
import { RULES } from "../../server/src/core/index.ts";
import { readArticles } from "./corpus.ts";
import { checkAll } from "./findings.ts";
import { shuffle } from "./shuffle.ts";

const option = (name: string, otherwise: string) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const rule = RULES.find(({ id }) => id === process.argv[2]);
const articles = readArticles(option("part", "train"));
if (!rule || !articles) {
  console.error(rule ? "PolNeAR is not on this machine." : `No rule ${process.argv[2]}.`);
  process.exit(2);
}
const levels = Object.fromEntries(
  RULES.map(({ id, level }) => [id, id === rule.id && level === "off" ? "hint" : level]),
);
const found = [...checkAll(articles, levels)].flatMap(({ article, diagnostics }) =>
  diagnostics.filter((one) => one.rule === rule.id).map(({ span, message }) => ({ article, span, message })),
);
const context = Number(option("context", "350"));
console.log(`${found.length} findings of ${rule.id} in ${articles.length} articles`);
for (const { article, span, message } of shuffle(found, Number(option("seed", "1"))).slice(
  0,
  Number(option("count", "30")),
)) {
  const { text, id } = article;
  const before = text.slice(Math.max(0, span.start - context), span.start);
  const after = text.slice(span.end, span.end + context);
  console.log(`\n--- ${JSON.stringify({ rule: rule.id, article: id, span: [span.start, span.end] })}\n${message}`);
  console.log(`${before}[[${text.slice(span.start, span.end)}]]${after}`);
}
