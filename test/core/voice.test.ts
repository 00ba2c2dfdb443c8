import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { check, createAnalyzer, presetLevels, RULES } from "../../server/src/core/index.ts";
import { readAttributionModel } from "../../server/src/node/attributionModel.ts";

/** What every rule about wording has something to say of, when the writer says it. */
const PROVOCATIONS = [
  "It is believed that the dam will fail.",
  "Studies show that the dam will fail.",
  "The dam is reportedly for sale.",
  "The mayor is widely regarded as the worst in the state’s history.",
  "Rents in the port rose 14 percent last year and 2,300 people left.",
  "Mayor Lena Fossum embezzled $2 million from the fund.",
  "Critics say that the dam will fail.",
  "A source said that the dam will fail.",
];

/** The rules that judge wording: not what is mechanical, and not those that judge a quotation from outside. */
const VOICE = RULES.filter(
  ({ group, id }) => ["sources", "verbs", "claims"].includes(group) && id !== "citation-marker-left",
).map(({ id }) => id);
const levels = presetLevels("strict", RULES);
const analyze = createAnalyzer(readAttributionModel());

/** The rules that find fault inside the stretch of text that `wrap` puts round the words. */
function marked(text: string, words: string, languageId: string): string[] {
  const from = text.indexOf(words);
  assert.ok(from >= 0, "the words stand in the text");
  return check(analyze(text, languageId), levels)
    .filter(({ rule, span }) => VOICE.includes(rule) && span.start < from + words.length && from < span.end)
    .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

const FRAMES: readonly (readonly [name: string, wrap: (words: string) => string, languageId?: string])[] = [
  ["curly marks", (w) => `“${w}” Mara Ilves, a welder, said on Monday.`],
  ["straight marks", (w) => `"${w}" Mara Ilves, a welder, said on Monday.`],
  ["British single marks with apostrophes", (w) => `‘It’s the mill owners’ fault. ${w}’ Mara Ilves, a welder, said.`],
  ["straight single marks", (w) => `'It's late. ${w}' Mara Ilves, a welder, said.`],
  ["guillemets", (w) => `Mara Ilves, a welder, said: «${w}»`],
  ["doubled apostrophes", (w) => `''${w}'' Mara Ilves, a welder, said.`],
  ["a quotation in a quotation", (w) => `“He told us, ‘${w}’ and went,” Mara Ilves, a welder, said.`],
  ["a quotation of several paragraphs, the first", (w) => `Mara Ilves, a welder, said: “${w}\n\n“We left,” she said.`],
  [
    "a quotation of several paragraphs, the second",
    (w) => `Mara Ilves, a welder, said: “We left.\n\n“${w}\n\n“So it is.”`,
  ],
  ["a quotation that has no closing mark yet", (w) => `Mara Ilves, a welder, said: “${w}`],
  ["a straight quotation that has no closing mark yet", (w) => `Mara Ilves, a welder, said: "${w}`],
  ["a block quote", (w) => `Mara Ilves, a welder, said:\n\n> ${w}\n`, "markdown"],
  ["an HTML block quote", (w) => `<p>Mara Ilves said:</p><blockquote><p>${w}</p></blockquote>`, "html"],
  ["inline code", (w) => `Write \`${w}\` for that.`, "markdown"],
  ["a code block", (w) => `It rained.\n\n\`\`\`\n${w}\n\`\`\`\n`, "markdown"],
  ["front matter", (w) => `---\ntitle: "${w}"\nsummary: ${w}\n---\n\nIt rained.`, "markdown"],
  ["a headline", (w) => `# ${w}\n\nIt rained.`, "markdown"],
  ["an HTML headline", (w) => `<h1>${w}</h1><p>It rained.</p>`, "html"],
  ["an HTML comment", (w) => `It rained.\n\n<!-- ${w} -->\n`, "markdown"],
  ["a credit", (w) => `It rained.\n\n(Reporting by Mara Ilves; Editing by Jon Ortiz. ${w})`],
  ["a script", (w) => `<p>It rained.</p><script>var a = "${w}";</script>`, "html"],
  ["a table cell", (w) => `| a | b |\n|---|---|\n| ${w} | c |\n`, "markdown"],
];

for (const [name, wrap, languageId = "plaintext"] of FRAMES) {
  describe(`nothing is marked in ${name}`, () => {
    for (const words of PROVOCATIONS) {
      test(words, () => assert.deepEqual(marked(wrap(words), words, languageId), []));
    }
  });
}

test("the same words in the writer's voice are marked", () => {
  for (const words of PROVOCATIONS) {
    const text = `The day began with rain.\n\n${words}\n\nThe ferry was late.`;
    assert.notDeepEqual(marked(text, words, "plaintext"), [], words);
  }
});

describe("nothing is marked in what stands round an article", () => {
  const FURNITURE = [
    "PORT ALDER, March 3 (Northern Wire) — It rained.",
    "PORT ALDER (NW) — It rained.",
    "By Mara Ilves and Jon Ortiz",
    "BY MARA ILVES, NORTHERN WIRE",
    "(Reporting by Mara Ilves in Kolm; Additional reporting by Jon Ortiz; Editing by Hana Brill)",
    "EMBARGOED UNTIL 00:01 ON TUESDAY 4 MARCH 2025",
    "Embargoed until 6 a.m. EST, March 4, 2025.",
    "*Ends*",
    "ENDS",
    "MORE",
    "-30-",
    "Correction: An earlier version of this article said that 400 people had left. It was 40.",
    "This story has been updated to say that 400 people left, not 40.",
    "Mara Ilves reported from Kolm. Jon Ortiz contributed reporting.",
    "Photograph by Jon Ortiz/Northern Wire",
  ];
  for (const line of FURNITURE) {
    test(line, () => {
      for (const text of [`${line}\n\nIt rained.`, `It rained.\n\nThe ferry was late.\n\n${line}`]) {
        const at = text.indexOf(line);
        const found = check(analyze(text, "plaintext"), levels).filter(
          ({ span }) => span.start < at + line.length && at < span.end,
        );
        assert.deepEqual(
          found.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
          [],
        );
      }
    });
  }
});
