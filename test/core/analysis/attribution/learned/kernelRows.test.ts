import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  kernelRows,
  multiplierFor,
  ROW,
  SLOTS,
} from "../../../../../server/src/core/analysis/attribution/learned/kernelRows.ts";
import { LABEL_COUNT as N } from "../../../../../server/src/core/analysis/attribution/learned/labels.ts";
import { startKernel } from "../../../../../server/src/core/analysis/attribution/learned/wasm.ts";

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((h) => h !== 0);

/** The features as the kernel lays them out; undefined where the multiplier is none for them. */
function layOut(hashes: Int32Array, weights: Uint8Array, multiplier: number) {
  const { shift, none, sizes } = kernelRows(hashes.length);
  const { exports, memory, fixedAt, roomAt } = startKernel([hashes, weights], [sizes.prints, sizes.firsts, sizes.rows]);
  const { layOutRows } = exports as { layOutRows(...numbers: number[]): number };
  if (!layOutRows(hashes.length, ...fixedAt, multiplier, shift, ...roomAt)) return undefined;
  const [prints, firsts, rows] = roomAt as [number, number, number];
  return {
    ...{ shift, none, multiplier },
    prints: new Uint16Array(memory, prints, sizes.prints / 2),
    firsts: new Uint32Array(memory, firsts, sizes.firsts / 4),
    rows: new Uint8Array(memory, rows, sizes.rows),
  };
}

/** The first weight of a feature, looked up as the kernel does; undefined where it is not known. */
function lookUp({ prints, firsts, rows, shift, multiplier }: NonNullable<ReturnType<typeof layOut>>, wanted: number) {
  const bucket = Math.imul(wanted, multiplier) >>> shift;
  const slot = prints.subarray(bucket * SLOTS, (bucket + 1) * SLOTS).indexOf(wanted & 0xffff);
  if (slot < 0) return undefined;
  const at = (firsts[bucket]! + slot) * ROW;
  return new DataView(rows.buffer, rows.byteOffset).getInt32(at, true) === wanted ? rows[at + 4] : undefined;
}

test("every feature is found with its weights, and no other is", () => {
  fc.assert(
    fc.property(fc.uniqueArray(hash, { maxLength: 400 }), hash, (all, other) => {
      const hashes = Int32Array.from(all);
      const weights = Uint8Array.from({ length: N * all.length }, (_, k) => Math.floor(k / N) & 0xff);
      const laidOut = layOut(hashes, weights, multiplierFor(hashes))!;
      all.forEach((h, i) => {
        assert.equal(lookUp(laidOut, h), i & 0xff);
      });
      if (!all.includes(other)) assert.equal(lookUp(laidOut, other), undefined);
      assert.ok(laidOut.rows.subarray(laidOut.none * ROW).every((weight) => weight === 128));
    }),
  );
});

test("a multiplier that gives two features one place is refused", () => {
  const hashes = Int32Array.of(0x10001, 0x20001);
  assert.equal(layOut(hashes, new Uint8Array(2 * N), 0), undefined);
});

test("so is one that gives more features to a bucket than it has places", () => {
  const hashes = Int32Array.from({ length: SLOTS + 1 }, (_, i) => i + 1);
  assert.equal(layOut(hashes, new Uint8Array(hashes.length * N), 0), undefined);
  assert.ok(layOut(hashes, new Uint8Array(hashes.length * N), multiplierFor(hashes)));
});
