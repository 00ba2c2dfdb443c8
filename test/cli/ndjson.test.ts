import assert from "node:assert/strict";
import { test } from "node:test";
import { run } from "../support/command.ts";

const parse = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("every line is answered in its place", async () => {
  const stdin = [
    '{"id":"a","text":"The harbour opened."}',
    "no JSON",
    '{"id":2,"text":3}',
    "[1]",
    "",
    '{"text":"no id"}',
    '{"id":"b","text":"","languageId":"markdown"}',
    '{"id":"c","text":"","languageId":1}',
  ].join("\n");
  const { status, stdout, stderr } = await run(["analyze", "--ndjson"], { stdin });
  const answers = parse(stdout);
  assert.equal(status, 2);
  assert.equal(stderr, "onrecord: 6 of 8 lines not analysed: see “error” in their places\n");
  assert.deepEqual(
    answers.map(({ id, error }) => [id, error === undefined]),
    [
      ["a", true],
      [null, false],
      [2, false],
      [null, false],
      [null, false],
      [null, false],
      ["b", true],
      ["c", false],
    ],
  );
  assert.equal(answers[0].schemaVersion, 1);
});

test("lines may come in any pieces, with any line end, with U+2028 inside and a byte-order mark before", async () => {
  const bytes = Buffer.from('\uFEFF{"id":"é","text":"a\u2028b “c” 😀"}\r\n{"id":"2","text":""}\r\n');
  async function* single() {
    for (const byte of bytes) yield Buffer.from([byte]);
  }
  const { status, stdout, stderr } = await run(["analyze", "--ndjson"], { stdin: single() });
  assert.deepEqual([status, stderr], [0, ""]);
  assert.deepEqual(
    parse(stdout).map(({ id }) => id),
    ["é", "2"],
  );
});

test("the same text gives the same answer whatever came before", async () => {
  const line = (id: string, text: string) => JSON.stringify({ id, text });
  const texts = ["“One.\n\nTwo,” said Ana Ruiz.", "Two,” said Ana Ruiz.", "“One.\n\nTwo,” said Ana Ruiz."];
  const together = await run(["analyze", "--ndjson"], { stdin: texts.map((text, i) => line(`${i}`, text)).join("\n") });
  for (const [i, text] of texts.entries()) {
    const alone = await run(["analyze", "--ndjson"], { stdin: line(`${i}`, text) });
    assert.deepEqual(parse(together.stdout)[i], parse(alone.stdout)[0]);
  }
});

test("files beside --ndjson are a usage error", async () => {
  const { status, stderr } = await run(["analyze", "--ndjson", "x.txt"]);
  assert.equal(status, 2);
  assert.match(stderr, /takes no files/);
});
