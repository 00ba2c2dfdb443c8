// Trains the attribution model: npm run train -- [--corpus=../shared/corpora/polnear/train.jsonl.gz] [--out=models/attribution.model]
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { readCorpus } from "./corpus.ts";
import { trainModel } from "./trainModel.ts";

const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: "../shared/corpora/polnear/train.jsonl.gz" },
    out: { type: "string", default: "models/attribution.model" },
  },
});
const started = Date.now();
const log = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
const bytes = await trainModel(readCorpus(values.corpus), log);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
log(`${values.out}: ${bytes.length} bytes`);
