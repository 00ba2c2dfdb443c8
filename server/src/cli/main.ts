#!/usr/bin/env node
import { existsSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { check, createAnalyzer, toAnalysisDocument } from "../core/index.ts";

// A stand-in for measuring until the command line is built: reads NDJSON, writes NDJSON.
const modelPath = new URL("../../../models/attribution.model", import.meta.url);
const model = existsSync(modelPath) ? new Uint8Array(readFileSync(modelPath)) : null;
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text, languageId } = JSON.parse(line);
  const article = createAnalyzer(model)(text, languageId ?? "plaintext");
  process.stdout.write(`${JSON.stringify({ id, ...toAnalysisDocument(article, check(article)) })}\n`);
}
