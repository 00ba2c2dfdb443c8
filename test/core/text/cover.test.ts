import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { coverOf } from "../../../server/src/core/text/cover.ts";

const span = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]) => ({ start, end: start + length }));

test("a cover answers as looking at every code unit would", () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, asked) => {
      const units = new Set(
        spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
      );
      const wanted = Array.from({ length: asked.end - asked.start }, (_, i) => units.has(asked.start + i));
      const cover = coverOf(spans);
      assert.equal(cover.touches(asked), wanted.includes(true));
      assert.equal(cover.holds(asked), !wanted.includes(false));
    }),
  );
});
