// Trains the attribution model: npm run train -- [--corpus=../shared/corpora/polnear/train.jsonl.gz] [--networks=models/networks.bin] [--out=models/attribution.model]
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { readCorpus } from "./corpus.ts";
import { readNetworks } from "./networks.ts";
import { trainModel } from "./trainModel.ts";

const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: "../shared/corpora/polnear/train.jsonl.gz" },
    networks: { type: "string", default: "models/networks.bin" },
    out: { type: "string", default: "models/attribution.model" },
  },
});
const started = Date.now();
const log = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
const bytes = trainModel(readCorpus(values.corpus), readNetworks(values.networks), log);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
log(`${values.out}: ${bytes.length} bytes`);
