import assert from "node:assert/strict";
import * as vscode from "vscode";
import { at, findings, open, READS_FILES, rule } from "../host.ts";

const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === "string" ? label : label.label);

suite("Configuration", () => {
  teardown(() => vscode.commands.executeCommand("workbench.action.files.revert"));

  test("the file completes: its keys, the rules, their levels", async () => {
    const editor = await open("house/onrecord.config.json");
    const { document } = editor;
    const offered = async (words: string, after: number) => {
      const place = at(document, words).translate(0, after);
      // The JSON service may still be starting; asking again is the only way to know, and the test's own limit ends it.
      for (;;) {
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
          "vscode.executeCompletionItemProvider",
          document.uri,
          place,
        );
        if (list.items.length > 0) return list.items;
      }
    };
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, 9, 0), '{\n  "rules": { "" },\n  ""\n}\n'));
    const rules = await offered('{ ""', 3);
    assert.ok(rules.map(labelOf).includes("unsourced-number"), rules.map(labelOf).join());
    const documented = rules.find((item) => labelOf(item) === "unsourced-number")?.documentation;
    assert.match(typeof documented === "string" ? documented : (documented?.value ?? ""), /^Finds /);
    const keys = (await offered('  ""\n', 3)).map(labelOf);
    for (const key of ["extends", "overrides", "articles"]) assert.ok(keys.includes(key), keys.join());
    await editor.edit((edit) =>
      edit.replace(new vscode.Range(0, 0, 9, 0), '{\n  "rules": { "unsourced-number": "" }\n}\n'),
    );
    const levels = (await offered('r": ""', 5)).map(labelOf).join();
    for (const level of ["off", "hint", "information", "warning"]) assert.match(levels, new RegExp(`\\b${level}\\b`));
  });

  test("a mistake is shown on the file itself, the rest of it counts, and mending it is enough", async function () {
    if (!READS_FILES) this.skip();
    const config = await open("house/onrecord.config.json");
    const story = await open("house/tender.txt");
    const write = (text: string) => vscode.workspace.fs.writeFile(config.document.uri, new TextEncoder().encode(text));
    const before = await vscode.workspace.fs.readFile(config.document.uri);
    const own = (all: readonly vscode.Diagnostic[]) => all.filter(({ code }) => code === "configuration");
    try {
      await write('{ "rules": { "placeholder-lft": "off", "placeholder-left": "information" } }');
      const [mistake] = own(await findings(config.document.uri, (all) => own(all).length > 0));
      assert.match(mistake?.message ?? "", /Unknown rule “placeholder-lft”/);
      await findings(story.document.uri, (all) =>
        all.some((d) => rule(d) === "placeholder-left" && d.severity === vscode.DiagnosticSeverity.Information),
      );
    } finally {
      await vscode.workspace.fs.writeFile(config.document.uri, before);
    }
    await findings(config.document.uri, (all) => own(all).length === 0);
  });

  test("a configuration that is there is opened, a new one is what counts already", async () => {
    const story = await open("house/tender.txt");
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder, "onrecord.config.jsonc");
    await vscode.commands.executeCommand("onrecord.createConfiguration");
    try {
      const { document } = vscode.window.activeTextEditor ?? {};
      assert.equal(document?.uri.path, file.path);
      assert.deepEqual(
        vscode.languages.getDiagnostics(file).filter(({ source }) => source === "onrecord"),
        [],
      );
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode("{ }"));
      await vscode.window.showTextDocument(story.document);
      await vscode.commands.executeCommand("onrecord.createConfiguration");
      assert.equal(vscode.window.activeTextEditor?.document.uri.path, file.path);
      assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)), "{ }");
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });
});
