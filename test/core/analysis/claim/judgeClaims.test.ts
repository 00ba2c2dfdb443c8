import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { judgeClaims } from "../../../../server/src/core/analysis/claim/judgeClaims.ts";
import { attachNotes } from "../../../../server/src/core/analysis/notes/attachNotes.ts";
import type { Paragraph } from "../../../../server/src/core/analysis/paragraph.ts";
import { readParagraph } from "../../../../server/src/core/analysis/readParagraph.ts";
import type { ResolvedAttribution, Speaker } from "../../../../server/src/core/analysis/speaker/speaker.ts";
import { readDocument } from "../../../../server/src/core/document/read.ts";
import { speaker } from "../../../support/reading.ts";

/** Judges a text in which `{…}` marks the contents of attributions, each with the speaker "s1". */
function judge(marked: string, languageId = "plaintext", speakers: readonly Speaker[] = []) {
  const contents: { start: number; end: number }[] = [];
  let text = "";
  let start = 0;
  for (const piece of marked.split(/([{}])/)) {
    if (piece === "{") start = text.length;
    else if (piece === "}") contents.push({ start, end: text.length });
    else text += piece;
  }
  const attributions = contents.map(
    (content, i): ResolvedAttribution => ({
      id: `a${i + 1}`,
      type: "indirect",
      stance: "statement",
      confidence: 1,
      source: [],
      cue: [],
      content: [content],
      speaker: "s1",
      candidates: [],
    }),
  );
  const document = readDocument(text, languageId);
  let open = "";
  const paragraphs = document.blocks.map((block, index): Paragraph => {
    const facts = readParagraph(block, open);
    open = facts.open;
    return { index, start: block.start, end: block.end, facts };
  });
  return judgeClaims(attachNotes(document, paragraphs), paragraphs, attributions, speakers);
}

function brief(marked: string, languageId?: string): string {
  return judge(marked, languageId)
    .map(({ text, claim, sourcing }) => `${text}: ${claim}${sourcing ? ` ${sourcing}` : ""}`)
    .join("; ");
}

function check(table: readonly (readonly [string, string, string?])[]): void {
  for (const [text, expected, languageId] of table) test(text, () => assert.equal(brief(text, languageId), expected));
}

describe("what is a claim", () => {
  check([
    ["Some 300 welders walked out.", "300: yes none"],
    ["Rents rose 14%.", "14%: yes none"],
    ["The yard lost $2 million.", "$2 million: yes none"],
    ["Ana Ruiz, 38, has two sons.", "38: minor none; two: minor none"],
    ["The two candidates met.", "two: minor none"],
    ["She waited six weeks.", "six weeks: minor none"],
    ["They got 12 years in prison.", "12 years: yes none"],
    ["It opened on May 4, 1997.", "May 4, 1997: no"],
    ["They spoke of one another.", "one another: no"],
    ["One of the welders left.", "One: no"],
    ["They moved for two reasons.", "two: no"],
    ["Half of the tenants left.", "Half: yes none"],
    ["The toll from the slide rose to 47, with 19 still missing.", "47: yes none; 19: yes none"],
    ["A six-point lead held.", "six: yes none"],
    ["The five-time mayor left.", "five: minor none"],
    ["He ran it in 9.91 seconds.", "9.91 seconds: yes none"],
    ["Only 12 out of 54 towns agreed.", "12 out of 54: yes none"],
    ["Nurses work four days a week.", "four days a week: minor none"],
    ["The bones are 66,000 years old.", "66,000 years old: yes none"],
  ]);
});

describe("who says so", () => {
  check([
    ["Ana Ruiz said {300 welders walked out}.", "300: yes attributed"],
    ["After the loss of 300 jobs, the yard said {it would close}.", "300: yes none"],
    ["The bureau said {rents rose 14%}. Fares rose 9%.", "14%: yes attributed; 9%: yes attributed"],
    [
      "The bureau said {rents rose 14%}. The report also counted 900 evictions.",
      "14%: yes attributed; 900: yes attributed",
    ],
    ["The bureau said {rents rose 14%}. The port has 40 cranes.", "14%: yes attributed; 40: yes none"],
    ["The poll asked many.\n\nOf those voters 44% favor Ruiz.", "44%: yes documented"],
    ["Of those voters 44% favor Ruiz.", "44%: yes none"],
    ["Of those voters 44% favor Ruiz.\n\nThe poll was taken in May.", "44%: yes documented"],
    ["The poll was taken in May.\n\nRuiz has 45%, while Lindt is at 41%.", "45%: yes documented; 41%: yes documented"],
    ["Some polls are wrong.\n\nSteel is 45% of exports and wool 41%.", "45%: yes none; 41%: yes none"],
    [
      "The bureau said {rents rose 14%}. In all, 300 tenants, who {say little}, left.",
      "14%: yes attributed; 300: yes attributed",
    ],
    ["The programme, called Harbour, allows 40 berths.", "40: yes documented"],
    ["The mill shed 400 jobs. [Mara Ilves, Port Herald]", "400: yes documented"],
    ["The mill [it is old] shed 400 jobs.", "400: yes none"],
    ["Court records show 40 evictions.", "40: yes documented"],
    ["The council voted 7-2 to sell.", "7-2: yes documented"],
    ["[Rents rose 14%](https://example.org).", "14%: yes documented", "markdown"],
    ["Rents rose 14%.[^1]\n\n[^1]: The bureau, table 3.", "14%: yes documented", "markdown"],
    ["“We lost 300 jobs in a week,” the sign read.", "300: yes attributed"],
  ]);
});

test("a quantity knows its attribution and its speaker, and offsets are the article's", () => {
  const text = "It rained.\n\nAna Ruiz said {300 welders walked out}.";
  const [quantity] = judge(text);
  assert.equal(quantity?.attribution, "a1");
  assert.equal(quantity?.speaker, "s1");
  assert.equal(text.replace(/[{}]/g, "").slice(quantity?.start, quantity?.end), "300");
  assert.deepEqual(quantity?.unitSpan, { start: quantity!.end + 1, end: quantity!.end + 8 });
});

test("what a report contains is not what the person said who spoke before it is named", () => {
  const text = "Ana Ruiz said {300 welders walked out}.\n\nThe report makes 29 proposals.";
  const person = { ...speaker("s1", "Ana Ruiz", []), kind: "person" } as const;
  const [, proposals] = judge(text, "plaintext", [person]);
  assert.deepEqual([proposals?.sourcing, proposals?.speaker], ["documented", null]);
  const [, ofReport] = judge(text, "plaintext", [{ ...person, kind: "document" }]);
  assert.deepEqual([ofReport?.sourcing, ofReport?.speaker], ["attributed", "s1"]);
});
