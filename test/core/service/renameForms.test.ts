import assert from "node:assert/strict";
import { test } from "node:test";
import { createAnalyzer, prepareRename, readArticle, rename } from "../../../server/src/core/index.ts";
import { shippedModel } from "../../support/model.ts";

const model = shippedModel();

interface Case {
  readonly text: string;
  /** Where the cursor stands: within the first occurrence of these words, behind their first letter. */
  readonly at: string;
  readonly to: string;
  readonly language?: string;
}

function ask({ text, at, to, language = "plaintext" }: Case): { offered: string; result: string } {
  const reading = readArticle(createAnalyzer(model)(text, language));
  const offset = text.indexOf(at) + 1;
  const prepared = prepareRename(reading, offset);
  const edits = rename(reading, offset, to);
  const offered = "refusal" in prepared ? `✗ ${prepared.refusal}` : prepared.name;
  if (!("refusal" in prepared)) assert.ok(prepared.span.start <= offset && offset <= prepared.span.end, at);
  if ("refusal" in edits) return { offered, result: `✗ ${edits.refusal}` };
  let result = text;
  for (const { span, text: words } of edits.toReversed())
    result = result.slice(0, span.start) + words + result.slice(span.end);
  return { offered, result };
}

const renames = (title: string, table: readonly (readonly [string, string, string, string, string?])[]) =>
  test(title, () => {
    for (const [text, at, to, expected, language] of table)
      assert.equal(ask({ text, at, to, ...(language && { language }) }).result, expected, `${text} → ${to}`);
  });

renames("points, commas and brackets of a name stay as they are typed", [
  [
    "The plan is sound, Jane St. Clair, the mayor, said. “It holds,” St. Clair said. Ms. St. Clair’s deputy left.",
    "Jane",
    "Joan St. Clair",
    "The plan is sound, Joan St. Clair, the mayor, said. “It holds,” St. Clair said. Ms. St. Clair’s deputy left.",
  ],
  [
    "The plan is sound, Jane St. Clair, the mayor, said. “It holds,” St. Clair said.",
    "Jane",
    "Jane St. Marr",
    "The plan is sound, Jane St. Marr, the mayor, said. “It holds,” St. Marr said.",
  ],
  [
    "The plan is sound, Martin Hale, Jr., the mayor, said. “It holds,” Hale said.",
    "Martin",
    "Marvin Hale, Jr.",
    "The plan is sound, Marvin Hale, Jr., the mayor, said. “It holds,” Hale said.",
  ],
  [
    "“It holds,” said Martin Hale. The mayor, Martin Hale, left. Hale’s plan is old, Hale said.",
    "Martin",
    "Martin Hale Jr.",
    "“It holds,” said Martin Hale Jr. The mayor, Martin Hale Jr., left. Hale’s plan is old, Hale said.",
  ],
  [
    "“It holds,” said Martin Hale Jr. The mayor, Martin Hale Jr., left. Hale’s plan is old, Hale said.",
    "Martin",
    "Martin Hale",
    "“It holds,” said Martin Hale. The mayor, Martin Hale, left. Hale’s plan is old, Hale said.",
  ],
  [
    "Chief (Mrs) Folasade Adeniran said the road was bad. “It is,” Adeniran said. Chief Adeniran left.",
    "Folasade",
    "Folake Adeniyi",
    "Chief (Mrs) Folake Adeniyi said the road was bad. “It is,” Adeniyi said. Chief Adeniyi left.",
  ],
  [
    "Engr. Musa Bello said the road was bad. “It is,” Bello said. Engr. Bello left.",
    "Musa",
    "Engr. Musa Balo",
    "Engr. Musa Balo said the road was bad. “It is,” Balo said. Engr. Balo left.",
  ],
]);

const BERG = "“It holds,” said Anna van der Berg. “No,” van der Berg said. Van der Berg left.";

renames("a surname goes with its particles", [
  [BERG, "Anna", "Anna de Groot", "“It holds,” said Anna de Groot. “No,” de Groot said. De Groot left."],
  [BERG, "Anna", "Hanna van der Berg", BERG.replace("Anna", "Hanna")],
  [BERG, "Anna", "Anna Alder", "“It holds,” said Anna Alder. “No,” Alder said. Alder left."],
  [BERG, "Van der Berg left", "De Groot", "“It holds,” said Anna de Groot. “No,” de Groot said. De Groot left."],
  [
    "“It holds,” said Anna Berg. “No,” she said. Berg left. It was old, Berg said.",
    "Anna",
    "Anna van der Berg",
    "“It holds,” said Anna van der Berg. “No,” she said. Van der Berg left. It was old, van der Berg said.",
  ],
  [
    "“It holds,” said Gabriel García Márquez. García Márquez left. It was old, García Márquez said.",
    "Gabriel",
    "Pedro Ruiz",
    "“It holds,” said Pedro Ruiz. Ruiz left. It was old, Ruiz said.",
  ],
]);

renames("what stands beside a name follows it", [
  [
    "“It holds,” Mira Jones said. Jones’ plan is old. Jones left.",
    "Mira",
    "Mira Berg",
    "“It holds,” Mira Berg said. Berg’s plan is old. Berg left.",
  ],
  [
    "“It holds,” said Mira Oland. “No,” an Oland aide said. Oland left.",
    "Mira",
    "Mira Berg",
    "“It holds,” said Mira Berg. “No,” a Berg aide said. Berg left.",
  ],
  [
    "“It is bad,” said Per Holm, a fisherman. “It gets worse,” Holm said.",
    "Holm,",
    "Pär Holm",
    "“It is bad,” said Pär Holm, a fisherman. “It gets worse,” Holm said.",
  ],
  [
    "Press aide Trish O'Dowd said no. “It is,” O'Dowd said.",
    "Trish",
    "Trish O’Doyle",
    "Press aide Trish O'Doyle said no. “It is,” O'Doyle said.",
  ],
  [
    "“It is bad,” said **Nora *Dahl***, a fisherman. “It gets worse,” [Dahl](https://x.org) said.",
    "Nora",
    "Nora Berg Dahl",
    "“It is bad,” said **Nora Berg *Dahl***, a fisherman. “It gets worse,” [Dahl](https://x.org) said.",
    "markdown",
  ],
]);

renames("names in headlines and before nouns are forms as well", [
  [
    "Late Okafor header sends Brayford through\n\n“We won,” Daniel Okafor said. Okafor scored late.",
    "Daniel",
    "Daniel Okoro",
    "Late Okoro header sends Brayford through\n\n“We won,” Daniel Okoro said. Okoro scored late.",
  ],
  [
    "Ferrow shares slide\n\nFerrow said on Monday that sales fell.",
    "Ferrow said",
    "Farrow",
    "Farrow shares slide\n\nFarrow said on Monday that sales fell.",
  ],
  [
    "“It holds,” said Trish Bell. “No,” Bell said. The Bell Foundation paid. A bell rang. Bell-led groups left.",
    "Trish",
    "Trish Ball",
    "“It holds,” said Trish Ball. “No,” Ball said. The Bell Foundation paid. A bell rang. Ball-led groups left.",
  ],
]);

test("titles are left out of a name, and typed ones are not doubled", () => {
  const text = "“We won,” Chief Executive Laura Chen said. Laura Chen left. Chen smiled.";
  const expected = "“We won,” Chief Executive Lara Chen said. Lara Chen left. Chen smiled.";
  assert.deepEqual(ask({ text, at: "Laura", to: "Lara Chen" }), { offered: "Laura Chen", result: expected });
  assert.equal(ask({ text, at: "Laura", to: "Chief Executive Lara Chen" }).result, expected);
  assert.match(ask({ text, at: "Executive", to: "x" }).result, /“Executive” describes/);
});

test("no name is offered where none stands", () => {
  const table: [string, string, RegExp][] = [
    ["The forum met. Its convener, Ibrahim Saliu, said it was over.", "Its", /^✗ “Its convener” describes/],
    ["The forum met. Studies show that it is safe.", "Studies", /^✗/],
    ["The road is bad, the Minister said. “It is,” the Minister said.", "Minister", /^✗ “Minister” describes/],
    ["Local media reported a fire. Traders said that it was small.", "Local", /^✗/],
    ["Local media reported a fire. Traders said that it was small.", "Traders", /^✗/],
    ["It is bad, said Victor Adeyemi, of the broker Hale & Partners. “Bad,” Adeyemi said.", "Partners", /^✗ Only/],
    ["“No,” said Bruce Keating, who farms east of Wirrabeen. “Dry,” Keating said.", "Wirrabeen", /^✗ Only/],
    ["“It must end,” Brandt’s barrister said. Oskar Brandt, a baker, agreed. “Yes,” Brandt said.", "barrister", /^✗/],
    ["Support fell, according to a survey by the Alder Institute.", "Alder", /^✗ Only/],
    ["Jones said no. “No,” Jones said.", "Jones", /^Jones$/],
    ["The WHO said that it was over. “No,” the WHO said.", "WHO", /^WHO$/],
    ["The Department of Health said no. “No,” it said.", "Department", /^Department of Health$/],
  ];
  for (const [text, at, expected] of table) assert.match(ask({ text, at, to: "Quimby" }).offered, expected, text);
});

test("a name that leaves a form open is refused", () => {
  const text = "“It holds,” said Anna Berg. “No,” Berg said.";
  assert.match(
    ask({ text, at: "Anna", to: "Anna Kelt Zorbo" }).result,
    /^✗ The new name leaves open .*“Berg” on line 1/,
  );
  assert.match(ask({ text, at: "Berg said", to: "Nora Kelt" }).result, /^✗ “Nora Kelt” could be/);
  assert.equal(ask({ text, at: "Berg said", to: "Alder" }).result, "“It holds,” said Anna Alder. “No,” Alder said.");
  assert.match(
    ask({ text: "“It is,” said **Nora** *Dahl*, a fisherman.", at: "Nora", to: "Nola", language: "markdown" }).result,
    /^✗ Markup parts/,
  );
});
