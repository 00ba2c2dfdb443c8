import { existsSync } from "node:fs";
import { byTurns } from "./processes.ts";

const BUNDLE = "dist/onrecord.cjs";

/** What somebody waits for who runs the built command on one article, each time in a process of its own; medians of `rounds`. */
export function coldRuns(article: string, rounds: number): string {
  if (!existsSync(BUNDLE))
    return `the command in a fresh process: not measured, for there is no ${BUNDLE} (npm run build)`;
  const median = byTurns(
    { node: ["-e", "0"], loaded: [BUNDLE, "--version"], checked: [BUNDLE, "check", article] },
    rounds,
  );
  const [node, loaded, checked] = (["node", "loaded", "checked"] as const).map((name) =>
    median(name, ({ ms }) => ms),
  ) as [number, number, number];
  return [
    `onrecord check, in a fresh process: ${checked.toFixed(0)} ms (median of ${rounds}): Node's own start ${node.toFixed(0)},`,
    `loading the program ${(loaded - node).toFixed(0)}, the model, the article and its report ${(checked - loaded).toFixed(0)}`,
  ].join(" ");
}
