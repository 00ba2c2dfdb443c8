// Tests the extension in a real VS Code: node scripts/test-editor.ts [--only=server,web,screens,neovim,desktop]
// "desktop" and "pictures" run only when they are named: @vscode/test-electron downloads a VS Code for the one, the other takes the
// README's pictures anew.
// Needs Chromium and, once, npm's registry. ONRECORD_VERBOSE=1 shows what the editor's console says.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { runOnDesktop } from "./editor/desktop.ts";
import { hasNeovim, runInNeovim } from "./editor/neovim.ts";
import { printOutcomes, type TestOutcome } from "./editor/outcome.ts";
import { takePictures } from "./editor/pictures.ts";
import { takeScreens } from "./editor/screens.ts";
import { buildSuites, ROOT, runInBrowser, runOnServer } from "./editor/suite.ts";

const only = process.argv
  .find((argument) => argument.startsWith("--only="))
  ?.slice("--only=".length)
  .split(",");
const wanted = (part: string) => only === undefined || only.includes(part);

execFileSync("npm", ["run", "--silent", "package"], { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] });
const suites = await buildSuites();
const total = { passed: 0, failed: 0 };

async function part(name: string, run: () => Promise<readonly TestOutcome[]>): Promise<void> {
  const outcomes = await run().catch((error): TestOutcome[] => [
    { title: "runs", milliseconds: 0, error: String(error?.stack ?? error) },
  ]);
  const { passed, failed } = printOutcomes(name, outcomes);
  total.passed += passed;
  total.failed += failed;
}

if (only?.includes("desktop")) await part("In a desktop VS Code", () => runOnDesktop(suites.node));
if (only?.includes("pictures")) {
  await part("The README's pictures", () => takePictures(join(ROOT, "dist", "onrecord.vsix")));
}
if (wanted("server")) await part("In a VS Code server", () => runOnServer(suites.node));
if (wanted("web")) await part("In the web extension host", () => runInBrowser(suites.web));
if (wanted("screens")) {
  const vsix = join(ROOT, "dist", "onrecord.vsix");
  await part("The package, installed: out/screenshots", () =>
    takeScreens(vsix, { "workbench.colorTheme": "Default Light Modern" }, ""),
  );
  await part("The same in the dark", () =>
    takeScreens(vsix, { "workbench.colorTheme": "Default Dark Modern" }, "-dark"),
  );
  await part("The same in high contrast", () =>
    takeScreens(vsix, { "workbench.colorTheme": "Default High Contrast" }, "-contrast"),
  );
  await part("The same in high contrast, light", () =>
    takeScreens(vsix, { "workbench.colorTheme": "Default High Contrast Light" }, "-contrast-light"),
  );
}
if (wanted("neovim") && hasNeovim()) await part("Neovim on the same server", async () => runInNeovim());
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
