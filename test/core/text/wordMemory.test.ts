import assert from "node:assert/strict";
import { test } from "node:test";
import { createWordMemory } from "../../../server/src/core/text/wordMemory.ts";

test("what is remembered of a word is found again, whatever text it stands in", () => {
  const memory = createWordMemory<number>();
  assert.equal(memory.set("an incomprehensible text".slice(3, 19), 7), 7);
  assert.equal(memory.get("incomprehensible"), 7);
  assert.equal(memory.get("text"), undefined);
});

test("a text of a million different words is not remembered whole", () => {
  const memory = createWordMemory<number>();
  for (let i = 0; i < 100_000; i++) memory.set(`word${i}`, i);
  assert.equal(memory.get("word0"), undefined);
  assert.equal(memory.get("word99999"), 99_999);
});

test("what is too long to be a word is not remembered", () => {
  const memory = createWordMemory<number>();
  assert.equal(memory.set("x".repeat(1000), 7), 7);
  assert.equal(memory.get("x".repeat(1000)), undefined);
});
