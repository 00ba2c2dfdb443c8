import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  layOutRows,
  multiplierFor,
  ROW,
  SLOTS,
} from "../../../../../server/src/core/analysis/attribution/learned/kernelRows.ts";
import { LABEL_COUNT as N } from "../../../../../server/src/core/analysis/attribution/learned/labels.ts";

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((h) => h !== 0);

/** The first weight of a feature, looked up as the kernel does; undefined where it is not known. */
function lookUp({ prints, firsts, rows, shift }: ReturnType<typeof layOutRows>, multiplier: number, wanted: number) {
  const bucket = Math.imul(wanted, multiplier) >>> shift;
  const slot = prints.subarray(bucket * SLOTS, (bucket + 1) * SLOTS).indexOf(wanted & 0xffff);
  if (slot < 0) return undefined;
  const at = (firsts[bucket]! + slot) * ROW;
  return new DataView(rows.buffer).getInt32(at, true) === wanted ? rows[at + 4] : undefined;
}

test("every feature is found with its weights, and no other is", () => {
  fc.assert(
    fc.property(fc.uniqueArray(hash, { maxLength: 400 }), hash, (all, other) => {
      const hashes = Int32Array.from(all);
      const weights = Uint8Array.from({ length: N * all.length }, (_, k) => Math.floor(k / N) & 0xff);
      const multiplier = multiplierFor(hashes);
      const rows = layOutRows(hashes, weights, multiplier);
      all.forEach((h, i) => {
        assert.equal(lookUp(rows, multiplier, h), i & 0xff);
      });
      if (!all.includes(other)) assert.equal(lookUp(rows, multiplier, other), undefined);
      assert.ok(rows.rows.subarray(rows.none * ROW).every((weight) => weight === 128));
    }),
  );
});

test("a multiplier that gives two features one place is refused", () => {
  const hashes = Int32Array.of(0x10001, 0x20001);
  assert.throws(() => layOutRows(hashes, new Uint8Array(2 * N), 0), /not every feature/);
});
