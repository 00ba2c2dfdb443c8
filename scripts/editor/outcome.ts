/** What became of one test in an editor. */
export interface TestOutcome {
  readonly title: string;
  readonly milliseconds: number;
  /** Undefined where it passed. */
  readonly error?: string;
}

/** Prints a suite's outcomes as `node --test` does, and says how many passed and failed. */
export function printOutcomes(name: string, outcomes: readonly TestOutcome[]): { passed: number; failed: number } {
  console.log(`\n${name}`);
  for (const { title, milliseconds, error } of outcomes) {
    console.log(`${error === undefined ? "✔" : "✖"} ${title} (${milliseconds} ms)`);
    if (error !== undefined) console.log(error.replace(/^/gm, "    "));
  }
  const failed = outcomes.filter(({ error }) => error !== undefined).length;
  return { passed: outcomes.length - failed, failed };
}
