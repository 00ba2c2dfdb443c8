import assert from "node:assert/strict";
import { test } from "node:test";
import { createAnalyzer } from "../server/src/core/index.ts";

test("an empty text has nothing in it", () => {
  const article = createAnalyzer(null)("", "plaintext");
  assert.deepEqual(article.speakers, []);
});
