import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../server/src/cli/main.ts", import.meta.url));

const message = (body: object) => {
  const json = JSON.stringify({ jsonrpc: "2.0", ...body });
  return `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`;
};

const INITIALIZE = message({
  id: 1,
  method: "initialize",
  params: { processId: null, rootUri: null, capabilities: {} },
});

/**
 * Runs `onrecord lsp --stdio` with these bytes as its input; gives its exit code and what it printed. `hangUp`: the client ends
 * its side at once.
 */
function serve(input: string, hangUp = true): Promise<{ code: number | null; output: string }> {
  const server = spawn(process.execPath, [MAIN, "lsp", "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  let output = "";
  server.stdout.setEncoding("utf8").on("data", (data: string) => {
    output += data;
  });
  server.stdin.on("error", () => {});
  server.stdin.write(input);
  if (hangUp) server.stdin.end();
  return new Promise((resolve) => server.once("close", (code) => resolve({ code, output })));
}

test("shutdown and exit end the process with 0", async () => {
  const { code, output } = await serve(
    INITIALIZE +
      message({ method: "initialized", params: {} }) +
      message({ id: 2, method: "shutdown" }) +
      message({ method: "exit" }),
    false,
  );
  assert.equal(code, 0);
  assert.match(output, /"serverInfo":\{"name":"onrecord"/);
});

test("exit without shutdown, or a client that goes away, ends it with 1", async () => {
  assert.equal((await serve(INITIALIZE + message({ method: "exit" }), false)).code, 1);
  assert.equal((await serve(INITIALIZE)).code, 1);
});

test("input that is no LSP does not make it hang", async () => {
  const { code } = await serve(`GET / HTTP/1.1\r\nHost: x\r\n\r\n${"\u0000garbage".repeat(1000)}`);
  assert.notEqual(code, null);
});
