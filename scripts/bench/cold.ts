import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const BUNDLE = "dist/onrecord.cjs";

/** What somebody waits for who runs the built command on one article, each time in a process of its own; medians of `rounds`. */
export function coldRuns(article: string, rounds: number): string {
  if (!existsSync(BUNDLE))
    return `the command in a fresh process: not measured, for there is no ${BUNDLE} (npm run build)`;
  const runs = { node: ["-e", "0"], loaded: [BUNDLE, "--version"], checked: [BUNDLE, "check", article] };
  const times = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
  // By turns, so that whatever else the machine does falls on all alike; what comes first finds nothing in the disk's memory.
  for (let round = -1; round < rounds; round++) {
    for (const [name, args] of Object.entries(runs)) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
      if (status === null || status > 1) throw new Error(`${args.join(" ")} failed: ${stderr}`);
      if (round >= 0) times.get(name)!.push(performance.now() - start);
    }
  }
  const of = (name: keyof typeof runs): number => times.get(name)!.sort((a, b) => a - b)[rounds >> 1]!;
  const [node, loaded, checked] = [of("node"), of("loaded"), of("checked")];
  return [
    `onrecord check, in a fresh process: ${checked.toFixed(0)} ms (median of ${rounds}): Node's own start ${node.toFixed(0)},`,
    `loading the program ${(loaded - node).toFixed(0)}, the model, the article and its report ${(checked - loaded).toFixed(0)}`,
  ].join(" ");
}
