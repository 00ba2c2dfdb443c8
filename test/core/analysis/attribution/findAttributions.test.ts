import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createAttributionFinder } from "../../../../server/src/core/analysis/attribution/findAttributions.ts";
import { createParagraphReader } from "../../../../server/src/core/analysis/readParagraphs.ts";
import { readDocument } from "../../../../server/src/core/document/read.ts";
import { shippedModel } from "../../../support/model.ts";
import { paragraphs } from "../../../support/paragraphs.ts";

const model = shippedModel();
const find = (text: string, finder = createAttributionFinder(model), read = createParagraphReader()) =>
  finder(read(readDocument(text, "plaintext").blocks));
const words = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(" + ");

/** Text, then each attribution as source | cue | content. */
const FOUND: readonly [text: string, ...attributions: string[]][] = [
  ["“The bridge will open in May,” said Ana Ruiz.", "Ana Ruiz | said | “The bridge will open in May,”"],
  ["Ana Ruiz said the bridge would open in May.", "Ana Ruiz | said | the bridge would open in May"],
  ["According to the harbour board, two ships are late.", "the harbour board | According to | two ships are late"],
  ["Two ships are late, according to the harbour board.", "the harbour board | according to | Two ships are late"],
  ["“We lost,” Mr. Okafor told reporters. “We will be back.”", "Mr. Okafor | told | “We lost,” + “We will be back.”"],
  [
    "Talks.\n\nQ. Did the board help?\n\nA. I felt it did. I thought nobody would come.\n\nQ. Who paid?",
    " | Q. | Did the board help?",
    " | A. | I felt it did. I thought nobody would come",
    " | Q. | Who paid?",
  ],
  [
    "Talks.\n\nMARSH: I think he said too much.\n\nRUIZ: A neighbour told me that they had left.\n\nWe all left.\n\nMARSH: So you say.",
    "MARSH | : | I think he said too much",
    "RUIZ | : | A neighbour told me that they had left + We all left",
    "MARSH | : | So you say",
  ],
  [
    "Talks.\n\nJANE MARSH: Tom Vale released a video on ships.\n\nIt ran for an hour.\n\nMARSH: Is it late?\n\nRUIZ: It is.",
    "JANE MARSH | : | Tom Vale released a video on ships + It ran for an hour",
    "MARSH | : | Is it late?",
    "RUIZ | : | It is",
  ],
  ["The plant closed. “Why did they never ring us up?” The gates are shut."],
  [
    "According to the Quay Survey Professor Vale is the best known pilot of the bay.",
    "the Quay Survey | According to | Professor Vale is the best known pilot of the bay",
  ],
  [
    "According to Norwell Professor Ana Vale, the river is rising.",
    "Norwell Professor Ana Vale | According to | the river is rising",
  ],
  [
    "A carriage costs about €2.5 million, roughly twice as much as a day coach, said Ilse Vale, an analyst at the consultancy Railpart.",
    "Ilse Vale, an analyst at the consultancy Railpart | said | A carriage costs about €2.5 million, roughly twice as much as a day coach",
  ],
  [
    "The new law, argues Prof Brenda Oduya, “will punish tenants”.",
    "Prof Brenda Oduya | argues | The new law + “will punish tenants”",
  ],
  [
    "The money, insisted Vale, had been lent to him by a friend.",
    "Vale | insisted | The money + had been lent to him by a friend",
  ],
  [
    "The minister was cited by state media as saying: “We will not bend.”",
    "The minister | was cited by state media as saying: | “We will not bend.”",
  ],
  [
    "“The harvest has failed,” the minister said, flanked by his aides.",
    "the minister | said | “The harvest has failed,”",
  ],
  [
    "Maria Lopez, a nurse who asked not to be named, said the ward was full.",
    "Maria Lopez, a nurse who asked not to be named, | said | the ward was full",
  ],
  // A guess of the model gives way to what the rules are sure of.
  [
    "In the words of Nelson Mandela, it always seems impossible until it is done.",
    "Nelson Mandela | In the words of | it always seems impossible until it is done",
  ],
  [
    "Ruiz said that, according to the report, the ferry was unsafe.",
    "Ruiz | said | that, according to the report, the ferry was unsafe",
  ],
  [
    "Ana Ruiz told the board that, according to the report, the ferry was unsafe.",
    "Ana Ruiz | told | that, according to the report, the ferry was unsafe",
  ],
  // Who says it at the end of a headline.
  ["Mill to close by May, says owner", "owner | says | Mill to close by May"],
  ["Prices to rise 4%, says Bank of Norland", "Bank of Norland | says | Prices to rise 4%"],
  ["Ferry unsafe, warns coastguard", "coastguard | warns | Ferry unsafe"],
  ["Mill sold in secret, claims union", "union | claims | Mill sold in secret"],
  ["Prices will rise, warn experts", "experts | warn | Prices will rise"],
  // Who has seen a letter says nothing of what is in it.
  [
    "The letter, seen by the Herald, states that the ferry is unsafe.",
    "The letter, seen by the Herald, | states | that the ferry is unsafe",
  ],
  // Cut short today: the bill is dead, and the chairman insisted.
  ["The bill according to Texas Sen. Ana Cruz is dead.", "Texas Sen. Ana Cruz | according to | The bill"],
  [
    "The chairman, who according to Bell earns $2 million, insisted the plan was dead.",
    "The chairman, who according to Bell earns $2 million, | insisted | the plan was dead",
  ],
  ["3.40pm “The sheds went first, and then the hay.”"],
  [
    "The minutes of a meeting on Sunday describe the plan as “late”.",
    "The minutes of a meeting on Sunday | describe | the plan as “late”",
  ],
  [
    "“He is a good man,” Bell said on Friday, adding, “He will not win.”",
    "Bell | said | “He is a good man,”",
    "Bell | adding | “He will not win.”",
  ],
  [
    "According to a National Trust survey, 70% of adults need help, and 49% live alone.",
    "a National Trust survey | According to | 70% of adults need help, and 49% live alone",
  ],
  [
    "Whiter states like Norland (93 percent were white, according to exit polls), New Marsh and Vale may turn.",
    "exit polls | according to | 93 percent were white",
  ],
  ["According to Ann Ruiz, 42, a nurse, the ward is full.", "Ann Ruiz, 42, a nurse, | According to | the ward is full"],
  [
    "When Marsh said that the plan was “a mistake,” the whole board left the room.",
    "Marsh | said | that the plan was “a mistake,”",
  ],
  [
    "Marsh said that while the plan was “a mistake,” the board would go on with it.",
    "Marsh | said | that while the plan was “a mistake,” the board would go on with it",
  ],
  ["Marsh said that the plan was “a mistake” before leaving the room.", "Marsh | said | that the plan was “a mistake”"],
  [
    "Older adults shed 43% less virus than others, the team reports.",
    "the team | reports | Older adults shed 43% less virus than others",
  ],
  [
    "Rents have gone up by 14 per cent since 2019, critics claim.",
    "critics | claim | Rents have gone up by 14 per cent since 2019",
  ],
  ["The 07:10 is late every day, local residents report.", "local residents | report | The 07:10 is late every day"],
  ["The strike lasted a year, at which point Ruiz said she would leave.", "Ruiz | said | she would leave"],
  ["Boats.\n\nThe Gap Goes On: It was under his watch that the board was founded."],
  ["Boats.\n\nThe Harbour Board Warns: The pier is not safe.", "The Harbour Board | Warns: | The pier is not safe"],
  [
    "The bridge is shut, the Plain Crier reported. The Norwell Plain Crier said it would open. According to the Norwell Pollster average, Ruiz leads by 4 points.",
    "the Plain Crier | reported | The bridge is shut",
    "The Norwell Plain Crier | said | it would open",
    "the Norwell Pollster average | According to | Ruiz leads by 4 points",
  ],
  [
    "According to the Harbour Watch index, Ruiz leads by 4 points.",
    "the Harbour Watch index | According to | Ruiz leads by 4 points",
  ],
  [
    "In 31 patients the drug failed, documents seen by The Ledger show.",
    "documents seen by The Ledger | show | In 31 patients the drug failed",
  ],
  [
    "An accountant siphoned £2.3m to buy a yacht and a villa, a court has heard.",
    "a court | has heard | An accountant siphoned £2.3m to buy a yacht and a villa",
  ],
  [
    "According to budget documents, ₹40 crore will go to roads, while the subsidy has been cut.",
    "budget documents | According to | ₹40 crore will go to roads, while the subsidy has been cut",
  ],
  [
    "Minutes of a board meeting held in February record that directors discussed a new door.",
    "Minutes of a board meeting held in February | record | that directors discussed a new door",
    "directors | discussed | a new door",
  ],
  [
    "Brill testified that she had bought a house for R6.2 million in cash in May. It rained.",
    "Brill | testified | that she had bought a house for R6.2 million in cash in May",
  ],
  ["Rain will clear by noon, according to the Met Office.", "the Met Office | according to | Rain will clear by noon"],
];

for (const [text, ...expected] of FOUND) {
  test(`finds: ${text}`, () => {
    const found = find(text).map((a) => `${words(text, a.source)} | ${words(text, a.cue)} | ${words(text, a.content)}`);
    assert.deepEqual(found, expected);
  });
}

test("a text without attributions has none", () => {
  assert.deepEqual(find("The bridge is 300 metres long. It opened in 1911 and closed in 1974."), []);
});

test("a work's title is said by nobody who made it", () => {
  assert.deepEqual(find("In 1964 he recorded “Hurry, Adina”, which sold well and for which he received £15."), []);
});

const OTHER_LANGUAGES: readonly string[] = [
  "Die Brücke wird im Mai eröffnet. Der Fluss ist an dieser Stelle 300 Meter breit. Im Winter fährt hier kein Schiff.",
  "Le pont ouvrira en mai. La rivière a 300 mètres de large à cet endroit. En hiver, aucun bateau ne passe ici.",
  "El puente se abrirá en mayo. El río tiene 300 metros de ancho en este lugar. En invierno no pasa ningún barco.",
  "橋は五月に開通する。川幅はここで三百メートルある。冬には船は通らない。",
];

for (const text of OTHER_LANGUAGES) test(`leaves alone: ${text.slice(0, 30)}`, () => assert.deepEqual(find(text), []));

/** Long and odd texts; an answer must come, with spans inside the text, and in linear time. */
const ODD: readonly [what: string, text: string][] = [
  ["100,000 words in a paragraph", paragraphs(40).join(" ").repeat(60).split(" ").slice(0, 100_000).join(" ")],
  ["10,000 quotation marks", "“".repeat(5000) + "”".repeat(5000)],
  ["quotation marks and words", "“No,” she said. ”".repeat(2000)],
  ["capitals", paragraphs(6).join("\n\n").toUpperCase()],
  [
    "no punctuation",
    paragraphs(6)
      .join(" ")
      .replaceAll(/[^\p{L}\s]/gu, ""),
  ],
  ["zero-width and private-use characters", paragraphs(3).join("\n\n").replaceAll(" ", "\u200b \ue000")],
  ["a table", "name\tsaid\tvalue\n".repeat(500)],
];

for (const [what, text] of ODD) {
  test(`bears ${what}`, () => {
    for (const { source, cue, content, confidence } of find(text)) {
      assert.ok(confidence >= 0 && confidence <= 1);
      for (const { start, end } of [...source, ...cue, ...content])
        assert.ok(start >= 0 && start < end && end <= text.length);
    }
  });
}

test("a warm answer is the cold one, whatever was read before", () => {
  const finder = createAttributionFinder(model);
  const read = createParagraphReader();
  let text = paragraphs(6).join("\n\n");
  const edit = fc.record({
    at: fc.nat(1500),
    cut: fc.nat(60),
    put: fc.constantFrom("", "\n\n", "”", "“", " said ", ":", "\n\nShe said:\n\n", "x", ". "),
  });
  fc.assert(
    fc.property(edit, ({ at, cut, put }) => {
      text = `${text.slice(0, at)}${put}${text.slice(at + cut)}` || paragraphs(6).join("\n\n");
      if (text.length < 400) text += `\n\n${paragraphs(4).join("\n\n")}`;
      assert.deepEqual(find(text, finder, read), find(text));
    }),
    { numRuns: 60 },
  );
});
