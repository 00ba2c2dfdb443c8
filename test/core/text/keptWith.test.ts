import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { keptWith } from "../../../server/src/core/text/keptWith.ts";

describe("answers kept with their owner", () => {
  const length = () => {
    let asked = 0;
    const ask = keptWith(({ text }: { readonly text: string }) => {
      asked++;
      return { letters: text.length };
    });
    return { ask, asked: () => asked };
  };

  test("each is asked for once, and is the same afterwards", () => {
    const { ask, asked } = length();
    const [one, other] = [{ text: "Kolm" }, { text: "Norwell" }];
    const first = ask(one);
    assert.equal(ask(one), first);
    assert.deepEqual(ask(other), { letters: 7 });
    assert.equal(asked(), 2);
  });

  test("an answer of none, of nothing or of “” is kept too", () => {
    for (const answer of [0, "", false]) {
      let asked = 0;
      const ask = keptWith((_owner: object) => {
        asked++;
        return answer;
      });
      const owner = {};
      assert.equal(ask(owner), answer);
      assert.equal(ask(owner), answer);
      assert.equal(asked, 1);
    }
  });

  test("two that ask of one owner do not see each other’s answers", () => {
    const owner = { text: "Kolm" };
    const [a, b] = [keptWith(() => "a"), keptWith(() => "b")];
    assert.deepEqual([a(owner), b(owner), a(owner)], ["a", "b", "a"]);
  });

  test("nothing of it shows on the owner, and a copy begins with nothing", () => {
    const { ask, asked } = length();
    const owner = { text: "Kolm" };
    ask(owner);
    assert.deepEqual(Object.keys(owner), ["text"]);
    assert.deepEqual(owner, { text: "Kolm" });
    assert.equal(JSON.stringify(owner), '{"text":"Kolm"}');
    assert.deepEqual(ask({ ...owner, text: "Norwell" }), { letters: 7 });
    assert.deepEqual(structuredClone(owner), { text: "Kolm" });
    assert.equal(asked(), 2);
  });

  test("a frozen owner is asked every time, and an answer that asks again of the same owner is kept", () => {
    const { ask, asked } = length();
    const owner = Object.freeze({ text: "Kolm" });
    assert.deepEqual([ask(owner), ask(owner)], [{ letters: 4 }, { letters: 4 }]);
    assert.equal(asked(), 2);
    let depth = 0;
    const deep: (owner: object) => { readonly depth: number } = keptWith((one: object) => {
      if (depth++ < 1) deep(one);
      return { depth };
    });
    const once = {};
    const answer = deep(once);
    assert.equal(deep(once), answer);
  });

  test("one that fails is asked again", () => {
    let fails = true;
    const ask = keptWith((_owner: object) => {
      if (fails) throw new Error("no");
      return 1;
    });
    const owner = {};
    assert.throws(() => ask(owner));
    fails = false;
    assert.equal(ask(owner), 1);
  });
});
