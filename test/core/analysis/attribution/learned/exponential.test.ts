import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exponential, logistic } from "../../../../../server/src/core/analysis/attribution/learned/exponential.ts";

test("the exponential is as good as Math.exp to nine digits", () => {
  fc.assert(
    fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
      assert.ok(Math.abs(exponential(x) / Math.exp(x) - 1) < 1e-7, String(x));
    }),
  );
});

test("far out it stays finite", () => {
  assert.equal(exponential(-1000), 0);
  assert.ok(Number.isFinite(exponential(5000)));
  assert.ok(logistic(-5000) < 1e-300);
  assert.equal(logistic(5000), 1);
});
