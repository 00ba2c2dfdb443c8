import assert from "node:assert/strict";
import * as vscode from "vscode";
import { findings, open, rule } from "../host.ts";

const settings = () => vscode.workspace.getConfiguration("onrecord");

suite("Settings", () => {
  teardown(async () => {
    await settings().update("rules", undefined, vscode.ConfigurationTarget.Global);
    await settings().update("enable", undefined, vscode.ConfigurationTarget.Global);
  });

  test("a rule's level counts at once", async () => {
    const { document } = await open("reservoir.txt");
    await findings(document.uri, (all) => all.some((d) => rule(d) === "placeholder-left"));
    await settings().update("rules", { "placeholder-left": "information" }, vscode.ConfigurationTarget.Global);
    await findings(document.uri, (all) =>
      all.some((d) => rule(d) === "placeholder-left" && d.severity === vscode.DiagnosticSeverity.Information),
    );
    await settings().update("rules", { "placeholder-left": "off" }, vscode.ConfigurationTarget.Global);
    await findings(document.uri, (all) => !all.some((d) => rule(d) === "placeholder-left"));
  });

  test("switched off, nothing is left on the page", async () => {
    const { document } = await open("reservoir.txt");
    await findings(document.uri, (all) => all.length > 0);
    await settings().update("enable", false, vscode.ConfigurationTarget.Global);
    assert.deepEqual(await findings(document.uri, (all) => all.length === 0), []);
    await settings().update("enable", true, vscode.ConfigurationTarget.Global);
    await findings(document.uri, (all) => all.length > 0);
  });
});
