import assert from "node:assert/strict";
import { test } from "node:test";
import {
  HEADER_LENGTH,
  ModelError,
  readModel,
} from "../../../../../server/src/core/analysis/attribution/learned/model.ts";
import { shippedModel } from "../../../../support/model.ts";

const changed = (at: number, byte: number): Uint8Array => {
  const bytes = shippedModel();
  bytes[at] = byte;
  return bytes;
};

const WRONG: readonly [what: string, bytes: () => Uint8Array, message: RegExp][] = [
  ["an empty file", () => new Uint8Array(0), /not an attribution model/],
  [
    "another file",
    () => new TextEncoder().encode('{"a file": "of another kind altogether"}'),
    /not an attribution model/,
  ],
  ["another version", () => changed(8, 200), /version 200; this program reads version/],
  ["a file cut short", () => shippedModel().subarray(0, 5000), /cut short/],
  ["a changed byte", () => changed(HEADER_LENGTH + 4000, 99), /damaged/],
];

for (const [what, bytes, message] of WRONG) {
  test(`${what} is no model, and the error says why`, () => {
    assert.throws(
      () => readModel(bytes()),
      (error) => error instanceof ModelError && message.test(error.message),
    );
  });
}

test("a model is read from any place in a buffer", () => {
  const model = shippedModel();
  const room = new Uint8Array(model.length + 7);
  room.set(model, 3);
  assert.doesNotThrow(() => readModel(room.subarray(3, 3 + model.length)));
});

test("the shipped model is small, and holds no text", () => {
  const model = shippedModel();
  assert.ok(model.length <= 3 * 1024 * 1024);
  const text = Buffer.from(model).toString("latin1");
  for (const word of ["said", "according", "president"]) assert.ok(!text.includes(word), word);
});
