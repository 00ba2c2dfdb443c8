import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { inFolder } from "../support/command.ts";

const BUNDLE = fileURLToPath(new URL("../../dist/onrecord.cjs", import.meta.url));

/** The built command, as people run it. */
function onrecord(args: readonly string[], cwd: string, input = "") {
  return spawnSync(process.execPath, [BUNDLE, ...args], { cwd, input, encoding: "utf8" });
}

test("the bundle checks an article by itself, outside the repository", () =>
  inFolder({ "a.txt": "“The port is closed,” Ana Ruiz told reporters on TK.\n" }, async (cwd) => {
    const { status, stdout, stderr } = onrecord(["check", "a.txt"], cwd);
    assert.equal(stderr, "");
    assert.match(stdout, /placeholder-left/);
    assert.match(stdout, /1 quotation \(1 with a speaker\)/);
    assert.equal(status, 1);
  }));

test("the bundle knows its version", () =>
  inFolder({}, async (cwd) => assert.match(onrecord(["--version"], cwd).stdout, /^\d+\.\d+\.\d+\n$/)));

test("a reader that leaves early is no failure", () =>
  inFolder({}, async (cwd) => {
    const line = `${JSON.stringify({ id: 1, text: "The mayor spoke. ".repeat(200) })}\n`;
    const child = spawn(process.execPath, [BUNDLE, "analyze", "--ndjson"], { cwd });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdin.on("error", () => {});
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.end(line.repeat(300));
    const status = await new Promise((resolve) => child.on("close", resolve));
    assert.equal(stderr, "");
    assert.equal(status, 0);
  }));

test("Ctrl+C ends it at once, in the middle of an article too", () =>
  inFolder(
    { "a.txt": `${Array.from({ length: 40_000 }, (_, i) => `Ship ${i} came in on day ${i}.`).join("\n")}\n` },
    async (cwd) => {
      const child = spawn(process.execPath, [BUNDLE, "check", "a.txt"], { cwd });
      child.stderr.once("data", () => setTimeout(() => child.kill("SIGINT"), 100));
      assert.equal(await new Promise((resolve) => child.on("close", (_status, signal) => resolve(signal))), "SIGINT");
    },
  ));

test("lsp answers over standard input and output, and leaves when told", () =>
  inFolder({}, async (cwd) => {
    const message = (body: object) => {
      const json = JSON.stringify({ jsonrpc: "2.0", ...body });
      return `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`;
    };
    const child = spawn(process.execPath, [BUNDLE, "lsp", "--stdio"], { cwd });
    let stdout = "";
    child.stdin.write(
      message({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } }),
    );
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
      if (!stdout.includes('"id":1')) return;
      child.stdin.write(message({ id: 2, method: "shutdown" }) + message({ method: "exit" }));
    });
    assert.equal(await new Promise((resolve) => child.on("close", resolve)), 0);
    assert.match(stdout, /"capabilities"/);
  }));

for (const place of ["--pipe=/nowhere/p", "--socket=1"]) {
  test(`lsp ${place}: nobody there is said, and is no success`, () =>
    inFolder({}, async (cwd) => {
      const { status, stderr } = onrecord(["lsp", place], cwd);
      assert.equal(status, 2);
      assert.match(stderr, /^onrecord: lsp has no connection to (?:\/nowhere\/p|port 1): nobody listens there/);
    }));
}
