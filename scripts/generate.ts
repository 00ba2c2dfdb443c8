// Writes what is derived from the rules, drawings and the kernel's source: node scripts/generate.ts [--check]
//   docs/rules/*.md, docs/config.schema.json, server/src/cli/precision.ts, the tagger's kernelCode.ts, its wordData.ts, what has the same name in package.json's settings, and
//   images/walkthrough/*.svg.
// --check writes nothing and fails when a file is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { RULES, rulePage } from "../server/src/core/index.ts";
import { kernelModule } from "./generate/kernel.ts";
import { rulePageText, rulesTable } from "./generate/pages.ts";
import { walkthroughPictures } from "./generate/pictures.ts";
import { precisionModule } from "./generate/precision.ts";
import { configurationSchema, deskSettings, rulesSetting } from "./generate/schema.ts";
import { wordsModule } from "./generate/words.ts";
import { precisionByRule, readVerdicts } from "./precision/verdicts.ts";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function manifest(): string {
  const manifest = JSON.parse(read("package.json"));
  manifest.contributes ??= {};
  manifest.contributes.configuration ??= { title: "OnRecord", properties: {} };
  manifest.contributes.configuration.properties["onrecord.rules"] = rulesSetting(RULES);
  Object.assign(manifest.contributes.configuration.properties, deskSettings());
  return json(manifest);
}

const precisions = precisionByRule(readVerdicts());
const wanted = new Map<string, string>([["package.json", manifest()]]);
wanted.set("docs/rules/README.md", rulesTable(RULES, precisions));
wanted.set("server/src/cli/precision.ts", precisionModule(precisions));
wanted.set("docs/config.schema.json", json(configurationSchema(RULES)));
wanted.set("server/src/core/analysis/attribution/learned/kernelCode.ts", await kernelModule(root));
wanted.set("server/src/core/text/wordData.ts", wordsModule());
for (const [path, picture] of walkthroughPictures()) wanted.set(path, picture);
for (const rule of RULES) wanted.set(rulePage(rule.id), rulePageText(rule, precisions.get(rule.id)));

const pages = existsSync(new URL("docs/rules/", root)) ? readdirSync(new URL("docs/rules/", root)) : [];
const orphans = pages.map((file) => `docs/rules/${file}`).filter((path) => !wanted.has(path));
const stale = [...wanted].filter(([path, text]) => !existsSync(new URL(path, root)) || read(path) !== text);

if (process.argv.includes("--check")) {
  const paths = [...stale.map(([path]) => path), ...orphans];
  for (const path of paths) console.error(`stale: ${path}`);
  if (paths.length > 0) process.exit(1);
} else {
  for (const path of orphans) rmSync(new URL(path, root));
  for (const [path, text] of stale) {
    mkdirSync(dirname(fileURLToPath(new URL(path, root))), { recursive: true });
    writeFileSync(new URL(path, root), text);
    console.log(`wrote ${path}`);
  }
}
