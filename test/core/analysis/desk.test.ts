import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createAnalyzer, type Desk, type DeskSpeaker, NO_DESK, review } from "../../../server/src/core/index.ts";

const analyze = createAnalyzer(null);

function speaker(name: string, rest: Partial<DeskSpeaker> = {}): DeskSpeaker {
  return { name, aliases: [], notSameAs: [], role: null, household: false, ...rest };
}

/** "Name (role): words | words" for each speaker, its mentions as written. */
function speakersIn(text: string, desk: Partial<Desk> = {}): string[] {
  const { speakers } = analyze(text, "plaintext", { ...NO_DESK, ...desk });
  return speakers.map(({ name, role, mentions }) => {
    const words = mentions.map(({ start, end }) => text.slice(start, end));
    return `${name}${role === null ? "" : ` (${role})`}: ${words.join(" | ")}`;
  });
}

/** The findings of some rules, all as hints, as "rule: words". */
function findingsIn(rules: readonly string[], text: string, desk: Partial<Desk> = {}): string[] {
  const article = analyze(text, "plaintext", { ...NO_DESK, ...desk });
  const { shown } = review(article, { levels: Object.fromEntries(rules.map((id) => [id, "hint"] as const)) });
  return shown
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

describe("speakers that the desk knows", () => {
  const married =
    "Mara Lee runs the yard. “It is late,” said Mara Lee. Mara Okafor left at noon. “I am tired,” Okafor said.";

  test("two names of one person are one speaker, surname and all, under the desk's name", () => {
    assert.deepEqual(speakersIn(married), ["Mara Lee: Mara Lee | Mara Lee", "Mara Okafor: Mara Okafor | Okafor"]);
    const speakers = [speaker("Mara Lee", { aliases: ["Mara Okafor"] })];
    assert.deepEqual(speakersIn(married, { speakers }), ["Mara Lee: Mara Lee | Mara Lee | Mara Okafor | Okafor"]);
  });

  test("a description may be an alias, whatever article stands before it", () => {
    const text =
      "“We sail at dawn,” said Emil Krol. Hana Brill came late. “It is a lie,” the Iron Mayor said on Monday.";
    const speakers = [speaker("Hana Brill", { aliases: ["Iron Mayor"] })];
    assert.deepEqual(speakersIn(text, { speakers }), [
      "Emil Krol: Emil Krol",
      "Hana Brill: Hana Brill | the Iron Mayor",
    ]);
  });

  test("bodies have aliases too", () => {
    const text = "The Harbour Users Board met on Monday. “We are full,” said the Port Council.";
    const speakers = [speaker("Harbour Users Board", { aliases: ["Port Council"] })];
    assert.equal(speakersIn(text).length, 1);
    assert.match(speakersIn(text, { speakers }).join(), /^Harbour Users Board: .*Board \| .*Port Council$/);
  });

  test("a name that is somebody else's is not given to the speaker who bears it", () => {
    const text = "“We sail at dawn,” said Emil Krol. The wind was low. “We do not,” Krol said on Tuesday.";
    assert.deepEqual(speakersIn(text), ["Emil Krol: Emil Krol | Krol"]);
    const apart = ["Emil Krol: Emil Krol", "Krol: Krol"];
    assert.deepEqual(speakersIn(text, { speakers: [speaker("Emil Krol", { notSameAs: ["Krol"] })] }), apart);
    const two = [speaker("Emil Krol"), speaker("Hana Krol", { aliases: ["Krol"] })];
    assert.deepEqual(speakersIn(text, { speakers: two }), apart);
  });

  test("two that the desk keeps apart are two, though one name holds the other", () => {
    const text = "“No,” said Emil J. Krol. The wind was low. “Yes,” said Emil Krol.";
    assert.equal(speakersIn(text).length, 1);
    assert.equal(speakersIn(text, { speakers: [speaker("Emil Krol"), speaker("Emil J. Krol")] }).length, 2);
  });

  test("the desk keeps apart what short names, name order and a trade's name would join", () => {
    const pairs = [
      ["“No,” said Robert Krol. The wind was low. “Yes,” said Bob Krol.", "Robert Krol", "Bob Krol"],
      [
        "“No,” said Haruka Mizutani. The wind was low. “Yes,” said Mizutani Haruka.",
        "Haruka Mizutani",
        "Mizutani Haruka",
      ],
      ["“No,” said Emil Baker. The wind was low. “Yes,” Baker said.", "Emil Baker", "Baker"],
    ] as const;
    for (const [text, name, other] of pairs) {
      assert.deepEqual(speakersIn(text), [`${name}: ${name} | ${other}`]);
      const speakers = [speaker(name, { notSameAs: [other] })];
      assert.ok(!speakersIn(text, { speakers }).includes(`${name}: ${name} | ${other}`), text);
    }
  });

  test("a surname of the desk's household names leaves nobody in doubt", () => {
    const text =
      "“We are done,” said Emil Krol.\n\n“It is late,” Krol said.\n\n“Not yet,” said Hana Krol.\n\n“I stay,” Krol said.";
    assert.deepEqual(findingsIn(["ambiguous-surname"], text), ["ambiguous-surname: Krol"]);
    const speakers = [speaker("Emil Krol", { household: true })];
    assert.deepEqual(findingsIn(["ambiguous-surname"], text, { speakers }), []);
  });

  test("the desk's role is shown where the article has none", () => {
    const speakers = [speaker("Mara Lee", { role: "harbour master" }), speaker("Emil Krol", { role: "a sailor" })];
    const text = "“It is late,” said Mara Lee. “It is,” said Emil Krol, a captain.";
    assert.deepEqual(speakersIn(text, { speakers }), [
      "Mara Lee (harbour master): Mara Lee",
      "Emil Krol (captain): Emil Krol | a captain",
    ]);
  });

  test("household names need no introduction and no role; a role that only the desk knows introduces nobody", () => {
    const rules = ["speaker-not-introduced", "speaker-without-role"];
    const text =
      "The plant closed in May. “Nobody told us,” Okafor said. He has worked there for years. “It was loud,” Dana Kimmel said.";
    const found = ["speaker-not-introduced: Okafor", "speaker-without-role: Dana Kimmel"];
    const household = { household: true };
    assert.deepEqual(findingsIn(rules, text), found);
    assert.deepEqual(findingsIn(rules, text, { speakers: [speaker("Dana Kimmel", { role: "a nurse" })] }), found);
    const known = [speaker("Ngozi Okafor", household), speaker("Dana Kimmel", household)];
    assert.deepEqual(findingsIn(rules, text, { speakers: known }), []);
    const also = (name: string) => [...known, speaker("Mara Lee", { aliases: [name] })];
    assert.deepEqual(findingsIn(rules, text, { speakers: also("Mara Okafor") }), ["speaker-not-introduced: Okafor"]);
    assert.deepEqual(findingsIn(rules, text, { speakers: also("the Iron Mayor") }), []);
    const own = [speaker("Ngozi Okafor", { ...household, aliases: ["Dr Okafor"] }), speaker("Dana Kimmel", household)];
    assert.deepEqual(findingsIn(rules, text, { speakers: own }), []);
  });

  test("warm and cold agree when the desk changes between two readings", () => {
    const warm = createAnalyzer(null);
    const desk = { ...NO_DESK, speakers: [speaker("Mara Lee", { aliases: ["Mara Okafor"] })] };
    warm(married, "plaintext");
    assert.deepEqual(warm(married, "plaintext", desk), createAnalyzer(null)(married, "plaintext", desk));
    assert.deepEqual(warm(married, "plaintext"), createAnalyzer(null)(married, "plaintext"));
  });
});

describe("sources that the desk accepts", () => {
  const sources = ["Alder Gazette"];
  const table: [rule: string, text: string, found: string, settled: string][] = [
    [
      "media-reports-unnamed",
      "The firm is reportedly for sale. That is in the Alder Gazette of Monday.",
      "reportedly",
      "",
    ],
    ["vague-research", "Studies show that coffee helps. So it stands in the Alder Gazette.", "Studies show", ""],
    ["unsourced-number", "Rents in the port rose 14% last year (Alder Gazette).", "14%", ""],
    ["unsourced-number", "Rents in the port rose 14% last year (Alder Gazettes).", "14%", "14%"],
    ["unsourced-number", "Rents in the port rose 14% last year. The Alder Gazette is read there.", "14%", "14%"],
  ];
  for (const [rule, text, found, settled] of table) {
    test(`${rule}: ${text}`, () => {
      const expected = (words: string) => (words === "" ? [] : [`${rule}: ${words}`]);
      assert.deepEqual(findingsIn([rule], text), expected(found));
      assert.deepEqual(findingsIn([rule], text, { sources }), expected(settled));
    });
  }

  test("a figure beside one counts as documented", () => {
    const text = "Rents in the port rose 14% last year (Alder Gazette).";
    assert.equal(analyze(text, "plaintext", { ...NO_DESK, sources }).quantities[0]?.sourcing, "documented");
  });
});

describe("the language of the articles", () => {
  const text = "“No,” Mara Lee said. Rents rose 14% TK last year.";
  test("any English is read", () => {
    for (const language of ["en", "en-GB", "EN-us"]) assert.equal(speakersIn(text, { language }).length, 1, language);
  });
  test("in another nobody is looked for, and marks are still found", () => {
    for (const language of ["de", "enm", "fr-CA"]) {
      const article = analyze(text, "plaintext", { ...NO_DESK, language });
      assert.deepEqual([article.speakers, article.attributions, article.quantities], [[], [], []], language);
      const rules = ["unsourced-number", "unattributed-quote", "placeholder-left"];
      assert.deepEqual(findingsIn(rules, text, { language }), ["placeholder-left: TK"]);
    }
  });
});
