import assert from "node:assert/strict";
import { test } from "node:test";
import { createAttributionFinder } from "../../../../server/src/core/analysis/attribution/findAttributions.ts";
import { createParagraphReader } from "../../../../server/src/core/analysis/readParagraphs.ts";
import { readDocument } from "../../../../server/src/core/document/read.ts";
import { shippedModel } from "../../../support/model.ts";

const find = createAttributionFinder(shippedModel());
const words = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(" + ");

/** Whose words they are, and where they begin and end: text, then each attribution as source | cue | content. */
const WHOSE: readonly [text: string, ...attributions: string[]][] = [
  // What comes to somebody, and what he looks into: others claim it.
  ["Mr Hale faces claims that he lied to the board.", " | faces claims | that he lied to the board"],
  [
    "The firm is fighting allegations that its flour made people ill.",
    " | is fighting allegations | that its flour made people ill",
  ],
  ["The club was rocked by accusations that its coach took bribes.", " | accusations | that its coach took bribes"],
  ["The row began with claims that the mayor had lied.", " | began with claims | that the mayor had lied"],
  ["Mr Hale resigned over allegations that he had lied.", " | resigned over allegations | that he had lied"],
  [
    "Police are investigating reports that the pier had been cut.",
    " | are investigating reports | that the pier had been cut",
  ],
  ["The mayor repeated claims that the dam was cracked.", "The mayor | repeated claims | that the dam was cracked"],
  ["The mayor denied claims that the dam was cracked.", "The mayor | denied claims | that the dam was cracked"],
  // What somebody is accused of.
  [
    "Mr Hale has been accused by the Vale council of hiding the report.",
    "the Vale council | has been accused | Mr Hale + of hiding the report",
  ],
  ["The minister was accused by Ms Ruiz of fraud.", "Ms Ruiz | was accused | The minister + of fraud"],
  ["Mr Hale was accused by the Bank of Vale.", "the Bank of Vale | was accused | Mr Hale"],
  // Where it was said, before a colon.
  [
    "“I was wrong,” Mr Hale told Sky.\n\nThen, later that month on CNN: “I was never wrong.”",
    "Mr Hale | told | “I was wrong,”",
    " | : | “I was never wrong.”",
  ],
  ["Channel Nine: “The dam is safe.”", "Channel Nine | : | “The dam is safe.”"],
  // Whose words they are.
  ["Mrs Hale's verdict: “Over my dead body.”", "Mrs Hale's | verdict | “Over my dead body.”"],
  ["“It is just chaos,” was his summary.", "his | summary | “It is just chaos,”"],
  ["The mayor's only reply was: “No comment.”", "The mayor's | only reply was: | “No comment.”"],
  ["“It is just chaos,” was the first line.", "the first line | was | “It is just chaos,”"],
  // The time that an entry begins with.
  ["14:31 The bridge is shut, police say.", "police | say | The bridge is shut"],
  ["2.15pm: Two lorries have crashed, police say.", "police | say | Two lorries have crashed"],
  ["14 bridges are shut, police say.", "police | say | 14 bridges are shut"],
  // Who is told it.
  [
    "The court was told Ruiz had worked at the mill for 14 years.",
    " | was told | Ruiz had worked at the mill for 14 years",
  ],
  ["Jurors were told the nurse had changed the chart.", " | were told | the nurse had changed the chart"],
  // Who stands between the verb and a colon.
  [
    "Dating such wood is hard, notes Ana Ruiz, a chemist at Vale: “You may be wrong by a century.”",
    "Ana Ruiz, a chemist at Vale | notes | Dating such wood is hard + “You may be wrong by a century.”",
  ],
  ["The dam is old, says Ana Ruiz: “It will not last.”", "Ana Ruiz | says | The dam is old + “It will not last.”"],
  [
    "The dam will last, said Hale, who built it: “I know it will.”",
    "Hale, who built it | said | The dam will last + “I know it will.”",
  ],
  ["Hale, a clerk, says: “It will not last.”", "Hale, a clerk, | says: | “It will not last.”"],
  [
    "Hale said on Tuesday morning that according to the count, the party has won 82 seats.",
    "Hale | said | that according to the count, the party has won 82 seats",
  ],
  // The clause that is said, behind a noun.
  [
    "The case is about Ana Ruiz, who, police said, was thrown off her scooter in May.",
    "police | said | who + was thrown off her scooter in May",
  ],
  ["The man, who, police said, was armed, fled on foot.", "police | said | who + was armed"],
  ["The man, who police said was armed, fled on foot.", "police | said | who + was armed"],
  ["The dam — which, engineers say, is sound — will open in May.", "engineers | say | which + is sound"],
  [
    "He is wanted over a raid, in which, prosecutors say, two guards were tied up.",
    "prosecutors | say | in which + two guards were tied up",
  ],
  ["On top of that, unions say, the mill is old.", "unions | say | On top of that + the mill is old"],
  ["The bridge — it was safe, Hale said — will open in May.", "Hale | said | it was safe"],
  ["The bridge is safe — as always, Hale said — and will open in May.", "Hale | said | The bridge is safe — as always"],
  [
    "Robin Hale spoke on Monday. Kim Brand, who, he said, lied, was sacked.",
    "he | said | Kim Brand, who + lied, was sacked",
  ],
  // A claim that is told of further.
  [
    "The college said that the find had “rewritten the tree of life”, a claim Ruiz herself is quick to disown.",
    "The college | said | that the find had “rewritten the tree of life”",
  ],
  [
    "The college said that it had “found the oldest bone”, a relic of the flood.",
    "The college | said | that it had “found the oldest bone”, a relic of the flood",
  ],
  // What another calls it.
  [
    "Hale said in a note that the plan “raises questions”, while RBC called it “a clearing event”.",
    "Hale | said in a note | that the plan “raises questions”",
    "RBC | called | it “a clearing event”",
  ],
  [
    "The report said it was “late”, with Labour branding it “a joke”.",
    "The report | said | it was “late”",
    "Labour | branding | it “a joke”",
  ],
  [
    "The study puts the loss at 40 million, an estimate that Mr Hale calls “bold”.",
    "The study | puts | the loss at 40 million",
    "Mr Hale | calls | “bold”",
  ],
  ["Hale said it was “late while nobody called it”.", "Hale | said | it was “late while nobody called it”"],
  // Where it was posted.
  ["Hale said on social media he had spoken to the mayor.", "Hale | said | he had spoken to the mayor"],
  // What he was asked.
  ["On being asked whether the dam was safe, Hale replied in the negative.", "Hale | replied | in the negative"],
  // Who cites it.
  [
    "Citing a report by the Vale Institute, the lawyer told the court that poor steel was used.",
    "the lawyer | Citing | a report by the Vale Institute",
    "the lawyer | told | that poor steel was used",
  ],
  [
    "Citing the Vale Institute, the lawyer told the court that poor steel was used.",
    "the lawyer | Citing | the Vale Institute",
    "the lawyer | told | that poor steel was used",
  ],
  // A name alone.
  [
    "Candidate Ana Hale said Tom Pell, the father of Ida Pell, who died in the 2012 Kolm mine disaster is “absolutely wrong” for saying Hale lied to him.",
    "Candidate Ana Hale | said | Tom Pell, the father of Ida Pell, who died in the 2012 Kolm mine disaster is “absolutely wrong” for saying Hale lied to him",
  ],
  // What records show, behind whose they are.
  [
    "The council's own figures show 11,000 bins went unemptied last week.",
    "The council's own figures | show | 11,000 bins went unemptied last week",
  ],
  ["The council's own figures show a fall.", "The council's own figures | show | a fall"],
  // A paragraph below a colon.
  [
    "In a speech last July, Mr Hale said:\n\nLet no one be mistaken, the dam is a danger to 400 homes in the valley.\n\nIt was built in 1951.",
    "Mr Hale | said: | Let no one be mistaken, the dam is a danger to 400 homes in the valley.",
  ],
  ["In a speech last July, Mr Hale said:\n\nThe dam was closed in May after 400 homes were flooded."],
  ["The mayor fought back:\n\nThe dam was closed in May after 400 homes were flooded."],
  // The next question.
  [
    "“Did you see the 40 boxes?” Mr Hale asked the court clerk, Ana Ruiz, on Monday.\n\n“Yes,” Ms Ruiz told the inquiry. “I saw them all.”\n\n“And did you tell anyone?”\n\n“No.”",
    "Mr Hale | asked | “Did you see the 40 boxes?”",
    "Ms Ruiz | told | “Yes,” + “I saw them all.”",
  ],
  [
    "The council had 40 boxes.\n\n“Did you see the 40 boxes?” Mr Hale asked the court clerk, Ana Ruiz, on Monday.\n\n“Yes,” Ms Ruiz told the inquiry. “I saw them all.”\n\n“They were wet.”",
    "Mr Hale | asked | “Did you see the 40 boxes?”",
    "Ms Ruiz | told | “Yes,” + “I saw them all.” + “They were wet.”",
  ],
  [
    "“I saw the 40 boxes,” Ms Ruiz told the inquiry on Monday. “I saw them all.”\n\n“Nobody asked me about them.”",
    "Ms Ruiz | told | “I saw the 40 boxes,” + “I saw them all.” + “Nobody asked me about them.”",
  ],
  // Who is told it, between commas, and in the passive.
  ["Hale, the court was told, had 14 previous convictions.", " | was told | Hale + had 14 previous convictions"],
  ["The nurse, jurors were told, had changed the chart.", " | were told | The nurse + had changed the chart"],
  ["Fans were assured that the coach would stay.", " | were assured | that the coach would stay"],
  ["Ana Ruiz warned that the dam was cracked.", "Ana Ruiz | warned | that the dam was cracked"],
  // What it is written on.
  ['A note found in his flat read: "I am sorry."', 'A note found in his flat | read: | "I am sorry."'],
  ['A letter left at her office said: "You are next."', 'A letter left at her office | said: | "You are next."'],
  ["His letter read: “I am sorry.”", "His letter | read: | “I am sorry.”"],
  ["The letter sent to Ruiz by Hale said: “You are wrong.”", "Hale | said: | “You are wrong.”"],
  // Who is told it before a colon does not say it.
  ["Ruiz, speaking in Vale, warned the council: “The wall may fall.”", "Ruiz | warned | “The wall may fall.”"],
  ["Hale, elected in May, assured the crowd: “It is safe.”", "Hale | assured | “It is safe.”"],
  ["The mayor stood up, warned the board: “I quit.”", "The mayor | warned | “I quit.”"],
  [
    "It is a hard road, warns Ruiz, a guide at Vale: “You may fall.”",
    "Ruiz, a guide at Vale | warns | It is a hard road + “You may fall.”",
  ],
  ["Hale was calm, announced the plan: “It is time.”", "Hale | announced | the plan: “It is time.”"],
  ["The mayor stood up, denied the charge: “I never did.”", "The mayor | denied the charge: | “I never did.”"],
  // Whom others speak of does not say it.
  ["The driver, who witnesses say was on his phone, fled.", "witnesses | say | who + was on his phone, fled"],
  ["A man who police say stole 400 bricks is in court.", "police | say | who + stole 400 bricks is in court"],
  ["Hale, who leads the council, says he is broke.", "Hale, who leads the council, | says | he is broke"],
  ["Hale met Bell, who has said wants to be a “fair” broker.", "who | has said | wants to be a “fair” broker"],
  ["The people who protest say stop the war.", "The people who protest | say | stop the war"],
  // Who leads what is done is no accusation.
  ["Ruiz has been accused by the director of nursing.", "the director of nursing | has been accused | Ruiz"],
  [
    "Ruiz was accused by the ministry of housing of hiding the report.",
    "the ministry of housing | was accused | Ruiz + of hiding the report",
  ],
  ["Ruiz was accused by Hale of lying.", "Hale | was accused | Ruiz + of lying"],
  // Claims that he began with are his own.
  ["Hale began with claims that the council had lied.", "Hale | began with claims | that the council had lied"],
  // A day has no words.
  ["Yesterday's verdict was: “It is over.”", "Yesterday's verdict | was: | “It is over.”"],
  // It was he who: all of it is said.
  ["It was Bell who, Ruiz said, hid the report.", "Ruiz | said | It was Bell who + hid the report"],
  ["That is when, Ruiz said, the roof fell in.", "Ruiz | said | That is when + the roof fell in"],
  ["It was a raid, in which, police say, two guards died.", "police | say | in which + two guards died"],
  ["Being asked to leave, Ruiz said, was an insult.", "Ruiz | said | Being asked to leave + was an insult"],
  // Whom he lived with.
  [
    "According to the people Hale lived with, 300 homes were lost.",
    "the people Hale lived with | According to | 300 homes were lost",
  ],
  // Marks that stay open are the same speaker's below.
  [
    "“Is it safe?”\n\n“It is safe,” said Hale, an engineer. “We have looked at 400 bolts.\n\n“Can you say that of your own house?\n\n“I doubt it.”",
    "Hale, an engineer | said | “It is safe,” + “We have looked at 400 bolts. + “Can you say that of your own house? + “I doubt it.”",
  ],
];

for (const [text, ...expected] of WHOSE) {
  test(text, () => {
    const found = find(createParagraphReader()(readDocument(text, "plaintext").blocks));
    assert.deepEqual(
      found.map((a) => `${words(text, a.source)} | ${words(text, a.cue)} | ${words(text, a.content)}`),
      expected,
    );
  });
}
