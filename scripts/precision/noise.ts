// How much the rules say on published copy: node scripts/precision/noise.ts [--part=dev] [--preset=default]
// Prints findings at information or above per 500 words (median, 90th percentile, worst articles), and findings per rule.
import { PRESETS, presetLevels, RULES } from "../../server/src/core/index.ts";
import { readArticles } from "./corpus.ts";
import { checkAll } from "./findings.ts";

const option = (name: string, otherwise: string) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const articles = readArticles(option("part", "dev"));
if (!articles) {
  console.log("PolNeAR is not on this machine (see scripts/precision/README.md): nothing measured.");
  process.exit(0);
}
const preset = PRESETS.find((name) => name === option("preset", "default")) ?? "default";
const checked = [...checkAll(articles, presetLevels(preset, RULES))];

const listed = checked.map(({ article, words, diagnostics }) => {
  const found = diagnostics.filter(({ severity }) => severity !== "hint");
  return { id: article.id, found: found.length, rate: (500 * found.length) / words };
});
listed.sort((a, b) => a.rate - b.rate);
const at = (share: number) => listed[Math.min(listed.length - 1, Math.floor(share * listed.length))]!.rate.toFixed(2);
console.log(`${preset}, ${articles.length} articles: findings at information or above per 500 words`);
console.log(`median ${at(0.5)}, 90th percentile ${at(0.9)}`);
console.log(`articles without a finding: ${listed.filter(({ found }) => found === 0).length}`);
for (const { id, rate, found } of listed.slice(-5).reverse()) console.log(`  ${rate.toFixed(2)} (${found}) ${id}`);

const words = checked.reduce((sum, one) => sum + one.words, 0);
for (const { id, level } of RULES) {
  const count = checked.flatMap(({ diagnostics }) => diagnostics).filter(({ rule }) => rule === id).length;
  if (count > 0) console.log(`${id} (${level}): ${count}, ${((500 * count) / words).toFixed(3)} per 500 words`);
}
