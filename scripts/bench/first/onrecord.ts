// Run in a process of its own by ../first.ts, with the files of a model and of an article: prints how long the first of all articles takes.
import "../../../server/src/node/regexps.ts";
import { readFileSync } from "node:fs";
import { createAttributionFinder } from "../../../server/src/core/analysis/attribution/findAttributions.ts";
import { createAnalyzer } from "../../../server/src/core/index.ts";

const [modelFile, textFile] = process.argv.slice(2) as [string, string];
const model = new Uint8Array(readFileSync(modelFile));
const text = readFileSync(textFile, "utf8");
const start = performance.now();
createAttributionFinder(model);
const loaded = performance.now();
createAnalyzer(model)(text, "plaintext");
console.log(JSON.stringify({ loading: loaded - start, first: performance.now() - loaded }));
