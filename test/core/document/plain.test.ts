import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { blocksOf, proseOf } from "../../support/blocks.ts";

const LONG = "The council voted on Monday to deepen the inner harbour of Port Alder, after a debate of nine hours.";
const NEXT = "“We found rock where the charts show mud,” harbour master Ana Ruiz told the council before the vote.";

const TEXTS: readonly (readonly [what: string, text: string, blocks: readonly string[]])[] = [
  ["an empty text", "", []],
  ["white space alone", " \n\t\r\n\u00a0\n", []],
  ["a paragraph a line", `${LONG}\n${NEXT}`, [`paragraph: ${LONG}`, `paragraph: ${NEXT}`]],
  ["blank lines between paragraphs", `${LONG}\n\n${NEXT}`, [`paragraph: ${LONG}`, `paragraph: ${NEXT}`]],
  [
    "every kind of line end",
    `${LONG}\r\n${NEXT}\r${LONG}\f${NEXT}`,
    [LONG, NEXT, LONG, NEXT].map((t) => `paragraph: ${t}`),
  ],
  ["a byte-order mark", `\uFEFF${LONG}`, [`paragraph: ${LONG}`]],
  [
    "hard-wrapped lines",
    "The council voted on Monday to deepen the inner harbour of\nPort Alder, after a debate of nine hours in which Mayor Tom\nBell spoke twice.\n\nThe work begins in May, and it will take two winters to do,\nharbour master Ana Ruiz said.",
    [
      "paragraph: The council voted on Monday to deepen the inner harbour of⏎Port Alder, after a debate of nine hours in which Mayor Tom⏎Bell spoke twice.",
      "paragraph: The work begins in May, and it will take two winters to do,⏎harbour master Ana Ruiz said.",
    ],
  ],
  [
    "a sentence broken by one line end",
    `${LONG.replace("deepen ", "deepen\n")}\n${NEXT}`,
    [`paragraph: ${LONG.replace("deepen ", "deepen⏎")}`, `paragraph: ${NEXT}`],
  ],
  [
    "a headline before a blank line",
    `Council votes to deepen harbour\n\n${LONG}\n\n${NEXT}`,
    ["heading: Council votes to deepen harbour", `paragraph: ${LONG}`, `paragraph: ${NEXT}`],
  ],
  [
    "a headline right above the first paragraph",
    `Council votes to deepen harbour\n${LONG}\n${NEXT}`,
    ["heading: Council votes to deepen harbour", `paragraph: ${LONG}`, `paragraph: ${NEXT}`],
  ],
  [
    "a headline in title case with a full stop",
    `Council Votes To Deepen Inner Harbour.\n\n${LONG}`,
    ["heading: Council Votes To Deepen Inner Harbour.", `paragraph: ${LONG}`],
  ],
  [
    "a first sentence is no headline",
    `The mayor resigned on Monday.\n\n${LONG}`,
    ["paragraph: The mayor resigned on Monday.", `paragraph: ${LONG}`],
  ],
  ["a first paragraph that is still being typed is no headline", "The mayor", ["paragraph: The mayor"]],
  [
    "a subhead in the middle",
    `${LONG}\n\n‘Rock, not mud’\n\n${NEXT}`,
    [`paragraph: ${LONG}`, "heading: ‘Rock, not mud’", `paragraph: ${NEXT}`],
  ],
  [
    "a line that leads into a quotation",
    `${LONG}\n\nRuiz continued:\n\n${NEXT}`,
    [`paragraph: ${LONG}`, "paragraph: Ruiz continued:", `paragraph: ${NEXT}`],
  ],
  [
    "a list",
    `${LONG}\n- one dredger\n• two barges\n3. a survey ship`,
    [`paragraph: ${LONG}`, "item: one dredger", "item: two barges", "item: a survey ship"],
  ],
  [
    "a dash that opens speech is no list",
    `— I saw nothing, Ana Ruiz said.\n${LONG}`,
    ["paragraph: — I saw nothing, Ana Ruiz said.", `paragraph: ${LONG}`],
  ],
  [
    "a pasted CSV",
    `${LONG}\n\nport,ships,tonnes\nAlder,12,400\nGreyford,7,90\n\n${NEXT}`,
    [`paragraph: ${LONG}`, `paragraph: ${NEXT}`],
  ],
  ["a pasted table", `port\tships\nAlder\t12\nGreyford\t7`, []],
  [
    "commas of prose are no table",
    "The mayor, the harbour master, and the pilots met.\nThe pilots, the mayor, and the divers left early.\nThe divers, the pilots, and the clerks stayed on.",
    [
      "paragraph: The mayor, the harbour master, and the pilots met.",
      "paragraph: The pilots, the mayor, and the divers left early.",
      "paragraph: The divers, the pilots, and the clerks stayed on.",
    ],
  ],
  [
    "quotations with their speakers are no table",
    "“It is late,” said Mara Lee, a pilot.\n\n“It is not,” said Tom Bell, a diver.\n\n“We left,” said Ana Ruiz, a clerk.",
    [
      "paragraph: “It is late,” said Mara Lee, a pilot.",
      "paragraph: “It is not,” said Tom Bell, a diver.",
      "paragraph: “We left,” said Ana Ruiz, a clerk.",
    ],
  ],
];

for (const [what, text, blocks] of TEXTS) test(what, () => assert.deepEqual(blocksOf(text), blocks));

describe("furniture", () => {
  for (const line of [
    "By Ana Ruiz",
    "BY ANA RUIZ and TOM BELL",
    "By Ana Ruiz in Port Alder",
    "By Ana Ruiz, Political Editor",
    "(Reporting by Ana Ruiz; Editing by Tom Bell)",
    "(Reporting by Ana Ruiz in Port Alder; Additional reporting by Tom Bell; Editing by Jo Hart.)",
    "Ana Ruiz reported from Port Alder, while Tom Bell and Jo Hart reported from Greyford, Lusania.",
    "Tom Bell contributed reporting.",
    "Ruiz reported from Greyford.",
    "Associated Press writers Ana Ruiz in Greyford and Tom Bell in Port Alder contributed to this report.",
    "Ends",
    "ENDS",
    "-30-",
    "###",
    "MORE",
    "* * *",
    "EMBARGOED UNTIL 00:01 GMT MONDAY 3 MARCH",
    "FOR IMMEDIATE RELEASE",
    "SLUG: harbour-vote",
    "Updated: 3 March 2026, 10:04",
    "Correction: An earlier version of this article gave the wrong year. The port was built in 1931.",
    "Editor’s note: Some names have been changed.",
    "This story has been updated with the mayor’s reply.",
    "Photo: Jo Hart / Getty Images",
    "(AP Photo/Jo Hart)",
    "Getty Images",
    "© 2026 The Port Alder Courier",
    "Copyright 2026 The Port Alder Courier. All rights reserved.",
    "https://example.org/harbour",
    "Read more: The charts that showed mud",
    "READ MORE: The charts that showed mud",
    "Follow Ana Ruiz on Twitter @anaruiz.",
    "Advertisement",
    "ADVERTISEMENT",
    "7:45 p.m.",
    "March 3, 2026",
    "PORT ALDER (AP) —",
  ]) {
    test(line, () => assert.deepEqual(blocksOf(`${LONG}\n\n${line}\n\n${NEXT}`)[1]?.split(":")[0], "furniture"));
  }
  for (const line of [
    "By Monday the harbour was closed.",
    "More than 400 ships came last year, the port said.",
    "More ships came.",
    "Police reported from the scene that two people were hurt.",
    "Ana Ruiz reported from Greyford for three years before she joined the ministry.",
    "Reporting by the Courier showed that the charts were wrong.",
    "The update: none.",
    "Photographs show the dredger at its berth in March.",
    "Related costs rose by 12 percent, the port said.",
    "Watch him closely, she said.",
    "Correction officers walked out on Monday.",
    "Source close to the mayor: no comment.",
    "The end is near, he said.",
    "Subscribe to that view and you will drown, Ruiz said.",
  ]) {
    test(`prose: ${line}`, () => assert.equal(blocksOf(`${LONG}\n\n${line}\n\n${NEXT}`)[1], `paragraph: ${line}`));
  }
});

describe("datelines are no prose", () => {
  for (const dateline of [
    "PORT ALDER — ",
    "PORT ALDER, Lusania (AP) — ",
    "GREYFORD, Sept. 26 (UPI) — ",
    "GREYFORD, 26 September (Reuters) - ",
    "Greyford (AFP) – ",
    "GREYFORD/PORT ALDER (Reuters) - ",
    "LA CROIX, N.Y. -- ",
    "GREYFORD ― ",
  ]) {
    test(dateline, () => assert.deepEqual(proseOf(dateline + LONG), ["·".repeat(dateline.length) + LONG]));
  }
  for (const text of [
    "NASA — the agency — said so.",
    "I — for one — doubt it.",
    "FAREWELL—The Anchor closes.",
    "Jo Hart (R-Greyford) — a member — left.",
  ]) {
    test(`none in: ${text}`, () => assert.deepEqual(proseOf(text), [text]));
  }
});

describe("datelines with a colon are told from who speaks in a transcript", () => {
  for (const dateline of ["GREYFORD: ", "PORT ALDER: ", "PORT ALDER, March 3: "]) {
    test(dateline, () => {
      assert.deepEqual(proseOf(`${dateline}${LONG}\n\n${NEXT}`), ["·".repeat(dateline.length) + LONG, NEXT]);
    });
  }
  for (const text of [
    `RUIZ: ${LONG}\n\nBELL: Thank you, and good night.`,
    `RUIZ: ${LONG}`,
    `RUIZ: We will win.\n\n${LONG}`,
    `RUIZ: “We found rock where the charts show mud, and nobody told us.”\n\n${LONG}`,
    `${LONG}\n\nRUIZ: ${LONG}`,
  ]) {
    test(`none in: ${text}`, () => assert.deepEqual(proseOf(text), text.split("\n\n")));
  }
});

test("a line of a megabyte is cut into blocks at sentences", () => {
  const blocks = blocksOf(`${LONG} `.repeat(10_000));
  assert.ok(blocks.length > 40 && blocks.every((block) => block.endsWith("hours.") && block.length <= 20_020));
});
