import { readFileSync } from "node:fs";
import { createAttributionFinder } from "../server/src/core/analysis/attribution/findAttributions.ts";
import { createAnalyzer } from "../server/src/core/index.ts";
const text = readFileSync("../shared/articles/defectors.txt","utf8");
const model = new Uint8Array(readFileSync("models/attribution.model"));
const s=performance.now(); createAttributionFinder(model); const l=performance.now();
const a=createAnalyzer(model); const c0=process.cpuUsage(); a(text,"plaintext"); const f=performance.now(); const c=process.cpuUsage(c0);
const a2=createAnalyzer(model); const f1=performance.now(); a2(text,"plaintext"); const f2=performance.now();
console.log((l-s).toFixed(0), "first",(f-l).toFixed(0), "cpu",(c.user/1000).toFixed(0), "second",(f2-f1).toFixed(0));
