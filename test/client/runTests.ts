import type { TestOutcome } from "../../scripts/editor/outcome.ts";

/** Runs the suites that are registered, and gathers what became of every test. */
export function runTests(mocha: Pick<Mocha, "run">): Promise<TestOutcome[]> {
  return new Promise((resolve) => {
    const outcomes: TestOutcome[] = [];
    const runner = mocha.run(() => resolve(outcomes));
    runner.on("pass", (test) => outcomes.push({ title: test.fullTitle(), milliseconds: test.duration ?? 0 }));
    runner.on("fail", (test, error) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      outcomes.push({ title: test.fullTitle(), milliseconds: test.duration ?? 0, error: text });
    });
  });
}

/** Long enough for a slow machine to start the server and read a first article; a test waits for events, never for this. */
export const TIMEOUT = 20_000;
