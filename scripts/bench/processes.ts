import { spawnSync } from "node:child_process";

/** What a process printed, and the milliseconds that it took from outside. */
export interface Run {
  readonly output: string;
  readonly ms: number;
}

/** Runs Node with each of these arguments so many times, by turns, so that whatever else the machine does falls on all alike. */
export function byTurns<Name extends string>(
  runs: Readonly<Record<Name, readonly string[]>>,
  rounds: number,
): (name: Name, measure: (run: Run) => number) => number {
  const done = new Map<string, Run[]>(Object.keys(runs).map((name) => [name, []]));
  // What comes first finds nothing in the disk's memory, and is not counted.
  for (let round = -1; round < rounds; round++) {
    for (const [name, args] of Object.entries<readonly string[]>(runs)) {
      const start = performance.now();
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
      const ms = performance.now() - start;
      if (status === null || status > 1) throw new Error(`${args.join(" ")} failed: ${stderr}`);
      if (round >= 0) done.get(name)!.push({ output: stdout, ms });
    }
  }
  return (name, measure) =>
    done
      .get(name)!
      .map(measure)
      .sort((a, b) => a - b)[rounds >> 1]!;
}
