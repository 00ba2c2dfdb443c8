import { rmSync } from "node:fs";
import { runTests } from "@vscode/test-electron";
import type { TestOutcome } from "./outcome.ts";
import { makeWorkspace, ROOT, receiveReport } from "./suite.ts";

/** Runs the suite in a desktop VS Code, which is downloaded when it is missing: not where only npm's registry can be reached. */
export async function runOnDesktop(suite: string): Promise<readonly TestOutcome[]> {
  await using report = await receiveReport();
  const workspace = makeWorkspace();
  try {
    const ended = runTests({
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: suite,
      launchArgs: [workspace, "--disable-extensions"],
      extensionTestsEnv: { ONRECORD_REPORT_TO: report.address },
    });
    // A failing test makes the editor end with an error, after it has reported which.
    return await Promise.race([report.outcomes, ended.then(() => report.outcomes)]);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}
