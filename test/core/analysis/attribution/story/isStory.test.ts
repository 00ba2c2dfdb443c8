// What is told as a story, and what only reads a little like one. A report taken for a story would lose attributions.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isStory } from "../../../../../server/src/core/analysis/attribution/story/isStory.ts";
import { createParagraphReader } from "../../../../../server/src/core/analysis/readParagraphs.ts";
import { readDocument } from "../../../../../server/src/core/document/read.ts";

const isTold = (text: string): boolean => isStory(createParagraphReader()(readDocument(text, "plaintext").blocks));

const STORIES: Readonly<Record<string, string>> = {
  "a teller of our day": `
Mara did not look up from the sink. The tap had dripped all night, and somewhere behind the wall the pipes had begun to sing.

“You're late,” she said.

“I walked.” He put his wet coat over the chair and watched the water run from its sleeves. “I thought you might be asleep.”

“I never sleep, Daniel. You know that.”

He smiled, and for a moment she almost forgave him. Then she turned, and he saw that she had been crying. “Oh, Mara,” he whispered. “What did he say to you?”

“Nothing,” she said. “He said nothing at all. He just stood there, at the door, with his hat in his hands.”`,
  "a teller who was there": `
I had never liked my uncle's house, and I liked it less when the lamps were out. He sat by the fire with his hands upon his knees, and for a long while neither of us spoke.

“Well, boy,” said he at last, “you have your mother's eyes. I suppose you have her temper too.”

“I hope so, sir,” I answered.

He laughed so loudly that the old dog raised its head. I felt my cheeks burn; but I stood where I was, and looked him in the face.`,
};

const REPORTS: Readonly<Record<string, string>> = {
  "a feature that opens with a scene": `
Ruth Adeyemi stood at the window of her shop and watched the water rise. She had carried the last of the flour upstairs by hand. “I looked at it and I thought, that's it, that's forty years gone,” she said.

Her shop is one of 112 on the High Street that were flooded in February. The council has promised grants of up to £5,000 for each, but a spokesman said on Tuesday that only nine had been paid.

“They keep telling us to be patient,” said Ms. Adeyemi, who came to the town in 1986. “Patient with what?”`,
  "testimony of a witness": `
She told the court that she had heard her brother's voice in the kitchen, and that he had shouted twice. “He said he was sorry,” she said, and wept. “He kept saying he was sorry.”

Her account was challenged by the defence. Mr. Okoro asked whether she had seen the knife in his hand; she answered that she had not. The jury is expected to retire on Thursday.`,
  "a life in an obituary": `
He never forgot the smell of the harbour. His mother, who cleaned the offices of the shipping company, taught him to read from its old timetables; he said later that he knew every port in the world before he had left his street.

He joined the merchant navy at 15, married Joan Carr in 1961, and served on the union's national committee for two decades. “He was the kindest man in any room,” his daughter said. He died on 3 March, aged 84.`,
  "a profile of an athlete, without numbers": `
Nobody in the stadium saw her fall. She was up again so quickly that her coach thought she had only stumbled, and she passed the leaders with her eyes shut.

“I was angry,” she said afterwards. “I was so angry that I forgot to be tired.” She has always run like that, according to her brother, who trains with her. He says she is the only one in the family who hates to lose, and that their father used to hide the chessboard.

The federation will decide this week whether she goes to the championships. “She has done everything we asked,” said its president, Olav Brandt.`,
};

for (const [what, text] of Object.entries(STORIES)) test(what, () => assert.equal(isTold(text), true));
for (const [what, text] of Object.entries(REPORTS)) test(what, () => assert.equal(isTold(text), false));

test("the articles that the tests read are reports, but for the story", () => {
  const folder = new URL("../../../../articles/", import.meta.url);
  for (const file of [
    "british.txt",
    "business.txt",
    "court.txt",
    "draft.txt",
    "feature.txt",
    "interview.txt",
    "wire.txt",
    "story.txt",
  ]) {
    assert.equal(isTold(readFileSync(new URL(file, folder), "utf8")), file === "story.txt", file);
  }
});

test("a sentence or two are no story yet", () => {
  assert.equal(isTold("“Come in,” said she."), false);
  assert.equal(isTold(""), false);
});
