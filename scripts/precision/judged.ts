// What has been judged of what the rules find now: node scripts/precision/judged.ts [--part=train] [--prune]
// For each rule: findings, judged, right; findings still to judge; verdicts on what is no longer found. --prune takes those out.
import { RULES } from "../../server/src/core/index.ts";
import { readArticles } from "./corpus.ts";
import { checkAll } from "./findings.ts";
import { readVerdicts, writeVerdicts } from "./verdicts.ts";

const part = process.argv.find((argument) => argument.startsWith("--part="))?.slice(7) ?? "train";
const articles = readArticles(part);
if (!articles) {
  console.log("PolNeAR is not on this machine (see scripts/precision/README.md): nothing measured.");
  process.exit(0);
}
const key = (rule: string, article: string, start: number) => `${rule} ${article} ${start}`;
const verdicts = new Map(
  readVerdicts()
    .filter((one) => one.part === part)
    .map(({ rule, article, span, verdict }) => [key(rule, article, span[0]), verdict]),
);
const levels = Object.fromEntries(RULES.map(({ id, level }) => [id, level === "off" ? "hint" : level] as const));
const found = new Map<string, { all: number; judged: number; right: number }>();
for (const { article, diagnostics } of checkAll(articles, levels)) {
  for (const { rule, span } of diagnostics) {
    const place = key(rule, article.id, span.start);
    const verdict = verdicts.get(place);
    verdicts.delete(place);
    const { all, judged, right } = found.get(rule) ?? { all: 0, judged: 0, right: 0 };
    found.set(rule, { all: all + 1, judged: judged + (verdict ? 1 : 0), right: right + (verdict === "right" ? 1 : 0) });
  }
}
for (const { id, level } of RULES) {
  const { all, judged, right } = found.get(id) ?? { all: 0, judged: 0, right: 0 };
  const share = judged > 0 ? ` = ${((100 * right) / judged).toFixed(0)}%` : "";
  console.log(`${id} (${level}): ${all} found, ${judged} judged, ${right} right${share}`);
}
console.log(`${verdicts.size} verdicts on what is no longer found`);
for (const place of verdicts.keys()) console.log(`  ${place}`);
if (process.argv.includes("--prune"))
  writeVerdicts(
    readVerdicts().filter(
      ({ rule, part: of, article, span }) => of !== part || !verdicts.has(key(rule, article, span[0])),
    ),
  );
