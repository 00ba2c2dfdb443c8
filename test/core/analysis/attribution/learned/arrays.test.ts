import assert from "node:assert/strict";
import { test } from "node:test";
import { createArrayPool } from "../../../../../server/src/core/analysis/attribution/learned/arrays.ts";

test("what a pool gives out again is empty, as far as it was asked for", () => {
  const pool = createArrayPool();
  const first = pool.i32(10).fill(7);
  assert.notEqual(pool.i32(10), first);
  pool.reuse();
  const again = pool.i32(8);
  assert.equal(again, first);
  assert.deepEqual([...again.subarray(0, 8)], new Array(8).fill(0));
});

test("an array that is asked for larger is a larger one", () => {
  const pool = createArrayPool();
  pool.u8(3);
  pool.reuse();
  assert.ok(pool.u8(1000).length >= 1000);
});

test("arrays for a paragraph that is no news are not kept", () => {
  const pool = createArrayPool();
  const huge = pool.f64(100_000);
  pool.reuse();
  assert.notEqual(pool.f64(100_000), huge);
});
