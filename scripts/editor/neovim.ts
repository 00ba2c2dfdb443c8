import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestOutcome } from "./outcome.ts";
import { makeWorkspace, ROOT } from "./suite.ts";

/** What test/neovim/session.lua writes down. */
interface Visit {
  readonly rules: readonly string[];
  readonly hover: { readonly contents: { readonly value: string } };
  readonly symbols: readonly { readonly name: string }[];
  readonly definition: { readonly range: { readonly start: { readonly line: number } } };
  readonly references: readonly unknown[];
  readonly highlights: readonly unknown[];
  readonly completion: readonly { readonly label: string }[];
  readonly workspaceSymbols: readonly { readonly name: string }[];
  readonly tokens: readonly number[];
  readonly hints: readonly { readonly label: string }[];
  readonly fixes: readonly { readonly title: string }[];
  readonly refusal: { readonly message: string };
  readonly renamed: string;
  readonly left: number;
}

const CHECKS: readonly (readonly [title: string, holds: (visit: Visit) => boolean])[] = [
  ["findings are pushed", ({ rules }) => rules.includes("placeholder-left")],
  ["a name has its card", ({ hover }) => hover.contents.value.includes("Mira Oland")],
  ["speakers are the document's symbols", ({ symbols }) => symbols[0]?.name === "Mira Oland"],
  ["a pronoun leads to the introduction", ({ definition }) => definition.range.start.line === 2],
  ["references are all mentions", ({ references }) => references.length >= 3],
  ["highlights are the same places", ({ highlights, references }) => highlights.length === references.length],
  [
    "a name is offered where one is to stand",
    ({ completion }) => completion.some(({ label }) => label === "Mira Oland"),
  ],
  ["speakers are found by name", ({ workspaceSymbols }) => workspaceSymbols[0]?.name === "Mira Oland"],
  ["sources and cues have colours", ({ tokens }) => tokens.length >= 20 && tokens.length % 5 === 0],
  ["a hint shows whom a pronoun stands for", ({ hints }) => hints.some(({ label }) => label === "(Mira Oland)")],
  ["a figure can be given a source note", ({ fixes }) => fixes.some(({ title }) => title === "Add a source note")],
  ["renaming a pronoun is refused with a reason", ({ refusal }) => refusal.message.includes("is a pronoun")],
  ["rename changes the buffer", ({ renamed }) => renamed.includes("Alder said") && !renamed.includes("Oland")],
  ["findings follow an edit", ({ left }) => left === 0],
];

export function hasNeovim(): boolean {
  return spawnSync("nvim", ["--version"], { stdio: "ignore" }).status === 0;
}

/** Lets Neovim's language client visit the built command, and judges what it saw. */
export function runInNeovim(): TestOutcome[] {
  const workspace = makeWorkspace();
  const folder = mkdtempSync(join(tmpdir(), "onrecord-neovim-"));
  const outcome = join(folder, "visit.json");
  const started = performance.now();
  try {
    const script = `luafile ${join(ROOT, "test/neovim/session.lua")}`;
    const env = {
      ONRECORD_NODE: process.execPath,
      ONRECORD_BIN: join(ROOT, "dist/onrecord.cjs"),
      ONRECORD_OUTCOME: outcome,
    };
    const nvim = spawnSync(
      "nvim",
      ["--headless", "-u", "NONE", "--cmd", "set noswapfile", "reservoir.txt", "-c", script],
      {
        cwd: workspace,
        env: { ...process.env, ...env, XDG_CACHE_HOME: folder, XDG_STATE_HOME: folder },
        encoding: "utf8",
        timeout: 120_000,
      },
    );
    if (!existsSync(outcome)) throw new Error(`Neovim wrote nothing down: ${nvim.stdout}${nvim.stderr}`);
    const visit: Visit = JSON.parse(readFileSync(outcome, "utf8"));
    const milliseconds = Math.round(performance.now() - started);
    return CHECKS.map(([title, holds]) => judge(title, milliseconds, () => holds(visit), visit));
  } finally {
    rmSync(workspace, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

function judge(title: string, milliseconds: number, holds: () => boolean, visit: Visit): TestOutcome {
  try {
    if (holds()) return { title, milliseconds };
  } catch {
    // An answer of another shape is no answer; what came is shown below.
  }
  return { title, milliseconds, error: JSON.stringify(visit, null, 1) };
}
