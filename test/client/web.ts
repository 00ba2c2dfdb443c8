// What VS Code runs in its web extension host, a worker: "extensionTestsPath" of a web run.
import { runTests, TIMEOUT } from "./runTests.ts";

declare const mocha: BrowserMocha;

/** Runs the suite and reports on the console, which is all that a worker shares with the page. */
export async function run(): Promise<void> {
  // Not at the top: mocha's bundle puts itself in the place of this module's exports.
  await import("mocha/mocha.js");
  mocha.setup({ ui: "tdd", timeout: TIMEOUT, reporter: class {} as unknown as Mocha.ReporterConstructor });
  await import("./suite/index.ts");
  console.log(`onrecord-outcomes ${JSON.stringify(await runTests(mocha))}`);
}
