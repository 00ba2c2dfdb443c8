import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readChunk } from "../../../server/src/core/document/markdown/readChunk.ts";
import { readSimple } from "../../../server/src/core/document/markdown/simple.ts";

const piece = fc.oneof(
  fc.constantFrom(
    ..."\n|\r\n|\r| |  |\t|\u00a0|\f|\u2028|\uFEFF|word|Ana.|---|1.|“|!|^|{|}|(|'|\"|http:|a@b|+ |#|=".split("|"),
  ),
  fc.string({ unit: "binary", maxLength: 3 }),
);

test("what is read without the parser is what the parser would have read", () => {
  let simple = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const part = readSimple(pieces.join(""));
      if (part === undefined) return;
      simple++;
      assert.deepEqual(part, readChunk(pieces.join(""), new Map()));
    }),
    { numRuns: 2000 },
  );
  assert.ok(simple > 200, "the short way is taken");
});
