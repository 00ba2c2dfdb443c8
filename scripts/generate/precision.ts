import type { Precision } from "../precision/verdicts.ts";

/** server/src/cli/precision.ts: how often each rule was right, for the command line to tell. */
export function precisionModule(precisions: ReadonlyMap<string, Precision>): string {
  const rows = [...precisions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { right, judged }]) => `  "${id}": { right: ${right}, judged: ${judged} },`);
  return `// Written by scripts/generate.ts from the verdicts in scripts/precision; change those.

/** Findings of each rule on published copy that were judged by hand, and those of them that were right. */
export const PRECISION: Readonly<Record<string, { readonly right: number; readonly judged: number }>> = {
${rows.join("\n")}
};
`;
}
