/**
 * Reads Microsoft's English test cases for numbers and says how many OnRecord reads with the same value and unit.
 *
 *   node scripts/eval/recognizers.ts [FOLDER] [--failures[=Number]]
 *
 * FOLDER, by default ../shared/corpora/recognizers, holds the specifications of Recognizers-Text (MIT): NumberModel.json,
 * PercentModel.json and so on. A case counts
 * when every result has a quantity with its value and unit, and, where a case has no result, when nothing is counted. Results
 * without a value (a unit alone) are left out, since OnRecord reads quantities.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findQuantities } from "../../server/src/core/analysis/quantity/findQuantities.ts";
import type { QuantityFact } from "../../server/src/core/analysis/quantity/quantity.ts";
import { tokenize } from "../../server/src/core/text/tokens.ts";

interface Result {
  readonly Text: string;
  readonly Resolution?: { readonly value?: string | null; readonly unit?: string };
}
interface Case {
  readonly Input: string;
  readonly Results: readonly Result[];
}

const UNCOUNTED = new Set(["date", "time", "ordinal", "identifier", "idiom", "structure"]);
const MODELS = ["Number", "Percent", "Currency", "Dimension", "Temperature", "Age"];
const names: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL("recognizers.json", import.meta.url), "utf8"),
);
const [folder = "../shared/corpora/recognizers"] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const failures = process.argv.find((word) => word.startsWith("--failures"));

if (!existsSync(join(folder, "NumberModel.json"))) {
  console.error(`No NumberModel.json in ${folder}: say in which folder the specifications of Recognizers-Text lie.`);
  process.exit(2);
}

for (const model of MODELS) {
  const cases: readonly Case[] = JSON.parse(
    readFileSync(join(folder, `${model}Model.json`), "utf8").replace(/^\uFEFF/, ""),
  );
  const wrong = cases.filter((one) => !isRead(one, model));
  const right = cases.length - wrong.length;
  console.log(`${model.padEnd(12)} ${right}/${cases.length}  ${((100 * right) / cases.length).toFixed(1)}%`);
  if (failures === "--failures" || failures === `--failures=${model}`)
    for (const one of wrong) console.log(describe(one));
}

function isRead({ Input, Results }: Case, model: string): boolean {
  const facts = quantitiesIn(Input);
  const wanted = Results.filter(({ Resolution }) => Resolution?.value != null && Resolution.value !== "null");
  if (wanted.length === 0) return Results.length > 0 || !facts.some((fact) => isOfModel(fact, model));
  return wanted.every((result) => facts.some((fact) => agrees(fact, result, model)));
}

function quantitiesIn(text: string): readonly QuantityFact[] {
  const { tokens, sentences } = tokenize(text);
  return findQuantities(text, tokens, sentences);
}

/** Whether a quantity is what the model looks for. */
function isOfModel({ kind, value, normalizedUnit }: QuantityFact, model: string): boolean {
  if (UNCOUNTED.has(kind) || value === null) return false;
  if (model === "Number") return kind === "count" || kind === "percent";
  if (model === "Percent") return kind === "percent";
  if (model === "Currency") return kind === "money";
  if (model === "Temperature") return /^(?:celsius|fahrenheit)$/.test(normalizedUnit);
  return model === "Age" ? kind === "age" : kind === "measure";
}

function agrees(fact: QuantityFact, { Resolution }: Result, model: string): boolean {
  const wanted = Number((Resolution?.value ?? "").replace("%", ""));
  const values = fact.value === null ? [] : [fact.value].flat();
  const share = model === "Percent" && fact.normalizedUnit !== "percent" ? 100 : 1;
  if (
    !values.some(
      (value) =>
        Math.abs(value * share - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted)) * 1e-3 + Math.abs(wanted) * 1e-9,
    )
  )
    return false;
  if (model === "Number") return true;
  if (model === "Percent") return fact.kind === "percent";
  const unit = Resolution?.unit ?? "";
  return names[`${model} ${unit}`] === fact.normalizedUnit || names[unit] === fact.normalizedUnit;
}

function describe({ Input, Results }: Case): string {
  const wanted = Results.map(({ Text, Resolution }) => `${Text} = ${Resolution?.value} ${Resolution?.unit ?? ""}`).join(
    "; ",
  );
  const got = quantitiesIn(Input).map(
    ({ text, value, normalizedUnit, kind }) => `${text} = ${value} ${normalizedUnit} (${kind})`,
  );
  return `  ${JSON.stringify(Input.slice(0, 160))}\n     wanted ${wanted}\n     got    ${got.join("; ")}`;
}
