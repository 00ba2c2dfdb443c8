import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { AnalysisDocument } from "../../server/src/core/index.ts";
import { run } from "../support/command.ts";

const root = new URL("../../", import.meta.url);
const schema = JSON.parse(readFileSync(new URL("docs/analysis.schema.json", root), "utf8"));
const examples = readdirSync(new URL("examples", root)).filter((name) => /\.(?:txt|md)$/.test(name));
const validate: ValidateFunction = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

function checkValid(document: unknown): void {
  assert.ok(validate(document), JSON.stringify(validate.errors?.slice(0, 3)));
}

/** What a schema cannot say: spans lie in the text and in order, and ids lead somewhere. */
function checkConsistent(document: AnalysisDocument, text: string): void {
  const speakers = new Set(document.speakers.map(({ id }) => id));
  const attributions = new Set(document.attributions.map(({ id }) => id));
  const spans = [
    ...document.speakers.flatMap(({ mentions }) => mentions),
    ...document.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...document.quantities.map(({ span }) => span),
    ...document.diagnostics.map(({ span }) => span),
  ];
  for (const [start, end] of spans) assert.ok(start < end && end <= text.length, `${start}-${end}`);
  for (const { statements } of document.speakers) for (const id of statements) assert.ok(attributions.has(id), id);
  for (const { speaker, candidates } of document.attributions) {
    for (const id of [speaker, ...candidates]) assert.ok(id === null || speakers.has(id), `${id}`);
  }
  for (const { attribution, speaker } of document.quantities) {
    assert.ok(attribution === null || attributions.has(attribution), `${attribution}`);
    assert.ok(speaker === null || speakers.has(speaker), `${speaker}`);
  }
}

for (const name of examples) {
  test(`the analysis of examples/${name} is as the schema says`, async () => {
    const path = `examples/${name}`;
    const { stdout } = await run(["analyze", path], { cwd: fileURLToPath(root) });
    const document = JSON.parse(stdout);
    checkValid(document);
    checkConsistent(document, readFileSync(new URL(path, root), "utf8"));
    assert.ok(document.attributions.length > 0 && document.quantities.length > 0, "there is something to check");
  });
}

test("awkward texts have analyses as the schema says", async () => {
  const texts = [
    "",
    "\uFEFF",
    "\uD800 “ 12",
    "TK",
    "“Ten percent,” she said, “or $5 million to $6 million.”\r\nHe nodded.",
    "[^1] 5%",
  ];
  const stdin = texts.map((text, id) => JSON.stringify({ id, text, languageId: "markdown" })).join("\n");
  const { stdout } = await run(["analyze", "--ndjson"], { stdin });
  for (const line of stdout.trimEnd().split("\n")) checkValid(JSON.parse(line));
});

const reportSchema = JSON.parse(readFileSync(new URL("docs/report.schema.json", root), "utf8"));

test("the report of a check is as its schema says, redacted or not", async () => {
  const validateReport = new Ajv2020({ allErrors: true }).compile(reportSchema);
  const bad = fileURLToPath(new URL("examples/gone.txt", root));
  for (const args of [[], ["--redact"], ["--rule", "cq-left=hint"]]) {
    const all = ["check", "examples", bad, "test/articles", "-f", "json", ...args];
    const report = JSON.parse((await run(all, { cwd: fileURLToPath(root) })).stdout);
    const valid: boolean = validateReport(report);
    assert.ok(valid, JSON.stringify(validateReport.errors?.slice(0, 3)));
    assert.ok(report.totals.findings > 3 && report.skipped.length === 1, "there is something to check");
  }
});

test("every field of the schemas is described", () => {
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [name, value] of Object.entries((node as { properties?: object }).properties ?? {})) {
      const known = "description" in value || "$ref" in value;
      assert.ok(known, `${path}/${name} has no description`);
    }
    for (const [key, value] of Object.entries(node)) visit(value, `${path}/${key}`);
  };
  visit(schema, "");
  visit(reportSchema, "");
});
