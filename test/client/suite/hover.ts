import assert from "node:assert/strict";
import { at, hoverText, open } from "../host.ts";

suite("Hover cards", () => {
  test("a name tells who it is and what they say", async () => {
    const { document } = await open("reservoir.txt");
    const card = await hoverText(document, at(document, "Oland said"));
    assert.match(card, /\*\*Mira Oland\*\*/);
    assert.match(card, /chief engineer/);
    assert.match(card, /direct quote/);
  });

  test("a cue tells whose words it carries", async () => {
    const { document } = await open("reservoir.txt");
    assert.match(await hoverText(document, at(document, "said. “The wall")), /Direct quote → Mira Oland/);
  });

  test("an ordinary word has none", async () => {
    const { document } = await open("reservoir.txt");
    for (const words of ["drained", "council", "believe", "throughout"]) {
      assert.equal(await hoverText(document, at(document, words)), "", words);
    }
  });
});
