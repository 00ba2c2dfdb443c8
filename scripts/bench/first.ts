import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { node, program } from "../build/options.mjs";
import { byTurns } from "./processes.ts";

/** What a program reads when V8's code is kept: the build's own sample, for a user's article is another one too. */
const SAMPLE = "examples/harbour.txt";
const ENTRIES = { onrecord: "scripts/bench/first/onrecord.ts", wink: "scripts/bench/first/wink.ts" };

/**
 * What the first article takes after a start, in OnRecord and in winkNLP: as the command is built, with what V8 has compiled of it,
 * and as Node runs the source. Each in processes of their own; medians of `rounds`.
 */
export async function firstArticles(
  model: string,
  text: string,
  rounds: number,
  warm: Readonly<Record<keyof typeof ENTRIES, number>>,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  try {
    const article = join(folder, "article.txt");
    writeFileSync(article, text);
    const files = [model, article];
    const median = byTurns(
      {
        "onrecord, built": [await built("onrecord", folder, model), ...files],
        "wink, built": [await built("wink", folder, model), ...files],
        "onrecord, source": [ENTRIES.onrecord, ...files],
        "wink, source": [ENTRIES.wink, ...files],
      },
      rounds,
    );
    const line = (name: keyof typeof ENTRIES, how: "built" | "source"): string => {
      const [first, loading] = (["first", "loading"] as const).map((what) =>
        median(`${name}, ${how}`, ({ output }) => JSON.parse(output)[what]),
      ) as [number, number];
      const title = `${name === "wink" ? "winkNLP" : "OnRecord"}, ${how === "built" ? "as built" : "from source"}`;
      return `  ${title.padEnd(22)} ${first.toFixed(0).padStart(4)} ms, ${(first / warm[name]).toFixed(1).padStart(4)} × warm; loading the model ${loading.toFixed(0)} ms`;
    };
    return [
      `first article after start, in a fresh process (medians of ${rounds}):`,
      ...[line("onrecord", "built"), line("wink", "built"), line("onrecord", "source"), line("wink", "source")],
    ].join("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Builds an entry the way the command is built, what V8 has compiled of it included; returns what runs it. */
async function built(name: keyof typeof ENTRIES, parent: string, model: string): Promise<string> {
  const folder = join(parent, name);
  const bundle = (options: typeof node, entry: string, outfile: string) =>
    build({ ...options, entryPoints: [entry], outfile: join(folder, outfile) });
  await bundle(program, ENTRIES[name], "program.js");
  await bundle(node, "server/src/cli/start.ts", "start.cjs");
  await bundle(node, "server/src/cli/compile.ts", "compile.cjs");
  const { status, stderr } = spawnSync(process.execPath, [join(folder, "compile.cjs"), model, SAMPLE], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${name} cannot be run: ${stderr}`);
  return join(folder, "start.cjs");
}
