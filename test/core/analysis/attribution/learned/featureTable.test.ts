import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  createFeatureTable,
  findFeature,
} from "../../../../../server/src/core/analysis/attribution/learned/featureTable.ts";

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((h) => h !== 0);

test("a feature is found under its place in the list, and no other is", () => {
  fc.assert(
    fc.property(fc.uniqueArray(hash, { maxLength: 300 }), hash, (hashes, other) => {
      const table = createFeatureTable(Int32Array.from(hashes));
      hashes.forEach((h, i) => {
        assert.equal(findFeature(table, h), i);
        assert.equal(findFeature(table, h >>> 0), i);
      });
      assert.equal(findFeature(table, other), hashes.indexOf(other));
    }),
  );
});

test("hashes that want the same place are told apart", () => {
  const hashes = Int32Array.from({ length: 40 }, (_, i) => 0x7ffffff0 - i);
  const table = createFeatureTable(hashes);
  hashes.forEach((h, i) => {
    assert.equal(findFeature(table, h), i);
  });
  assert.equal(findFeature(table, 0x7fffff00), -1);
});

test("a table of nothing knows nothing", () => {
  assert.equal(findFeature(createFeatureTable(new Int32Array(0)), 5), -1);
});
