// Measures the program on the evaluation corpora: npm run eval -- [--floors | --update] [--only=polnear,bio,…] [--shared=../shared]
//   (no flag)  prints every figure beside its anchor
//   --floors   ends with 1 where a figure has fallen below its floor
//   --update   writes docs/accuracy.md, and floors two points below what was measured
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { accuracyPage } from "./accuracyPage.ts";
import { type Measured, readFigures } from "./figures.ts";

const FLOORS = "scripts/eval/floors.json";
const MARGIN = 2;

const { values } = parseArgs({
  options: {
    shared: { type: "string", default: "../shared" },
    only: { type: "string" },
    floors: { type: "boolean", default: false },
    update: { type: "boolean", default: false },
  },
});

const measure = join(values.shared, "score/measure.mjs");
if (existsSync(measure)) run();
else console.log(`The evaluation corpora are not here (no ${measure}): nothing measured, no floor checked.`);

function run(): void {
  const figures = measureAll();
  for (const { name, section, value, anchor } of figures) {
    console.log(`${`${section}: ${name}`.padEnd(52)} ${value.toFixed(1).padStart(5)}   ${anchor ?? ""}`);
  }
  if (values.update) {
    const floors = Object.fromEntries(figures.map((f) => [f.id, Math.round((f.value - MARGIN) * 10) / 10]));
    writeFileSync(FLOORS, `${JSON.stringify({ ...readFloors(), ...floors }, null, 2)}\n`);
    writeFileSync("docs/accuracy.md", accuracyPage(figures));
  }
  if (values.floors) checkFloors(figures);
}

function measureAll(): Measured[] {
  const options = [`--units=scripts/eval/units.json`, ...(values.only ? [`--only=${values.only}`] : [])];
  const program = [process.execPath, "server/src/cli/main.ts", "analyze", "--ndjson"];
  const result = spawnSync(process.execPath, [measure, ...options, "--", ...program], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (result.status !== 0) throw new Error(result.stderr || `measure.mjs ended with ${result.status}`);
  return readFigures(result.stdout);
}

function readFloors(): Record<string, number> {
  return existsSync(FLOORS) ? (JSON.parse(readFileSync(FLOORS, "utf8")) as Record<string, number>) : {};
}

function checkFloors(figures: readonly Measured[]): void {
  const floors = readFloors();
  const fallen = figures.filter(({ id, value }) => value < (floors[id] ?? 0));
  for (const { id, section, name, value } of fallen) {
    console.error(`${section}: ${name} is ${value.toFixed(1)}, below its floor of ${floors[id]!.toFixed(1)}.`);
  }
  console.log(fallen.length === 0 ? `All ${figures.length} figures are above their floors.` : "");
  if (fallen.length > 0) process.exitCode = 1;
}
