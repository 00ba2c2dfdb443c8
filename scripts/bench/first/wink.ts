// Run in a process of its own by ../first.ts, with the files of a model, which it has no use for, and of an article: winkNLP's first one.
import { readFileSync } from "node:fs";
import { createWinkReader } from "../wink.ts";

const [, textFile] = process.argv.slice(2) as [string, string];
const text = readFileSync(textFile, "utf8");
const start = performance.now();
const read = createWinkReader();
const loaded = performance.now();
read(text);
console.log(JSON.stringify({ loading: loaded - start, first: performance.now() - loaded }));
