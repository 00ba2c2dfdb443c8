// Builds every bundle into dist/, prints their sizes and fails when one has outgrown its budget. Runs on Node 20 too.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { node, program, shared } from "./scripts/build/options.mjs";

const MODEL = "models/attribution.model";
/** What the command reads in the build: what V8 compiles for these, other articles need too. */
const SAMPLES = ["examples/harbour.txt", "examples/harbour.md"];

const extension = { ...node, external: ["vscode"] };

const browser = { ...shared, platform: "browser", target: "es2022" };

/** What is built from what, with the most kilobytes it may take. An entry that does not exist is left out. */
const BUNDLES = [
  { out: "onrecord.cjs", entry: "server/src/cli/start.ts", budget: 10, options: node },
  { out: "program.js", entry: "server/src/cli/main.ts", budget: 6000, options: program },
  { out: "compile.cjs", entry: "server/src/cli/compile.ts", budget: 10, options: node },
  { out: "server.cjs", entry: "server/src/lsp/node.ts", budget: 6000, options: node },
  { out: "client.cjs", entry: "client/src/node.ts", budget: 700, options: extension },
  {
    out: "client-browser.cjs",
    entry: "client/src/browser.ts",
    budget: 700,
    options: { ...browser, format: "cjs", external: ["vscode"] },
  },
  {
    out: "server-browser.js",
    entry: "server/src/lsp/worker.ts",
    budget: 6000,
    // A worker has no document, which some packages lean on in a browser.
    options: { ...browser, format: "iife", conditions: ["worker"] },
  },
];

await checkCoreIsNeutral();
await rm("dist", { recursive: true, force: true });
await mkdir("dist");
if (existsSync(MODEL)) await copyFile(MODEL, "dist/attribution.model");
const outgrown = [];
// What is generated from a package is bundled in its stead.
const packages = new Set(["wink-eng-lite-web-model"]);
for (const bundle of BUNDLES) {
  if (!existsSync(bundle.entry)) continue;
  const outfile = `dist/${bundle.out}`;
  const { metafile } = await build({ ...bundle.options, entryPoints: [bundle.entry], outfile });
  for (const input of Object.keys(metafile.inputs)) {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input) ?? [];
    if (name) packages.add(name);
  }
  const kilobytes = Math.round(metafile.outputs[outfile].bytes / 1000);
  console.log(`${outfile.padEnd(26)} ${String(kilobytes).padStart(5)} kB of ${bundle.budget}`);
  if (kilobytes > bundle.budget) outgrown.push(outfile);
}
for (const file of await compiled())
  console.log(`${file.padEnd(26)} ${String(await kilobytesOf(file)).padStart(5)} kB`);
await writeFile("dist/licenses.txt", await licenses([...packages].sort()));
if (outgrown.length > 0) {
  console.error(
    `Over budget: ${outgrown.join(", ")}. Make it smaller, or raise the budget in esbuild.mjs and say why.`,
  );
  process.exitCode = 1;
}

/**
 * What V8 compiles of the command, for the Node that runs this and the one that runs npm: whoever packs a build is likely to run it
 * with the latter. Without it, or with another Node, the command does the same and takes longer to start.
 */
async function compiled() {
  for (const node of new Set([process.execPath, process.env.npm_node_execpath ?? process.execPath])) {
    const { status, stderr } = spawnSync(node, ["dist/compile.cjs", "check", "--fail-on", "never", ...SAMPLES], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${node} could not run the command: ${stderr}`);
  }
  await rm("dist/compile.cjs");
  return (await readdir("dist")).filter((name) => name.startsWith("program.js.")).map((name) => `dist/${name}`);
}

async function kilobytesOf(file) {
  return Math.round((await stat(file)).size / 1000);
}

/** The core must build for no platform at all: nothing of Node or of a browser may have slipped in. */
async function checkCoreIsNeutral() {
  await build({
    ...shared,
    platform: "neutral",
    mainFields: ["module", "main"],
    entryPoints: ["server/src/core/index.ts"],
    write: false,
  });
}

/** The licences of what is bundled; they ask to go along with every copy. */
async function licenses(names) {
  const notices = names.map(async (name) => {
    const folder = `node_modules/${name}`;
    const { version, license } = JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? await readFile(`${folder}/${file}`, "utf8") : "";
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return (await Promise.all(notices)).join(`\n${"-".repeat(80)}\n\n`);
}
