import assert from "node:assert/strict";
import { test } from "node:test";
import { endAtSource } from "../../../../server/src/core/analysis/attribution/mends/sourceEnd.ts";
import { startAtSource } from "../../../../server/src/core/analysis/attribution/mends/sourceStart.ts";
import { createAnalyzer } from "../../../../server/src/core/index.ts";
import { readMarkers } from "../../../support/markers.ts";

/** A sentence in which `[[…]]` marks what is taken for the source and what for the cue, and what the source must be. */
type Case = readonly [marked: string, source: string];

const BEFORE_CUE: readonly Case[] = [
  // A place is where it was said.
  ["At a rally in [[Ohio Hillary Marsh]] [[said]] that it was late.", "Hillary Marsh"],
  ["At a rally in [[New South Wales Ann Marsh]] [[said]] that it was late.", "Ann Marsh"],
  ["Voters in [[Ohio]] [[said]] that it was late.", "Ohio"],
  ["[[Ohio Governor Ann Marsh]] [[said]] that it was late.", "Ohio Governor Ann Marsh"],
  // An hour that the paragraph begins with is when it was told.
  ["[[16:10 Ana Marsh]] [[says]] that it was late.", "Ana Marsh"],
  ["[[16:10 The Met Office]] [[says]] that it was late.", "The Met Office"],
  ["[[4.10 pm GMT The mayor]] [[says]] that it was late.", "The mayor"],
  ["[[16.10 A man]] [[says]] that it was late.", "A man"],
  ["[[16:10 trains]] were what [[reports]] told of.", "16:10 trains"],
  ["[[40.10 Ana Marsh]] [[says]] that it was late.", "40.10 Ana Marsh"],
  // The comma that closes what is told of a source belongs to it; the one behind a plain name does not.
  ["[[Ana Ruiz, mayor of Norwell]], [[said]] that it was late.", "Ana Ruiz, mayor of Norwell,"],
  ["[[Ana Ruiz of Norwell, Ohio]], also spoke and [[said]] that it was late.", "Ana Ruiz of Norwell, Ohio,"],
  ["[[Ana Ruiz, mayor of Norwell,]] [[said]] that it was late.", "Ana Ruiz, mayor of Norwell,"],
  ["[[The Crier,]] citing clerks, [[reported]] that it was late.", "The Crier"],
  ["[[The Crier]], citing clerks, [[reported]] that it was late.", "The Crier"],
  ["The clerk, [[who left in May,]] [[said]] that it was late.", "who left in May,"],
  // What is told of a source between it and its verb.
  ["[[Ana Ruiz]], the mayor of Norwell, [[said]] that it was late.", "Ana Ruiz, the mayor of Norwell,"],
  ["[[Ana Ruiz]], a nurse who was there, [[said]] that it was late.", "Ana Ruiz, a nurse who was there,"],
  ["[[Ana Ruiz]], 46, [[said]] that it was late.", "Ana Ruiz, 46,"],
  ["[[Ana Ruiz]], on Monday, [[said]] that it was late.", "Ana Ruiz"],
  ["[[Ana Ruiz]], the crowd was told, [[said]] that it was late.", "Ana Ruiz"],
  ["[[Ana Ruiz]], the mayor — and Vale, [[said]] that it was late.", "Ana Ruiz"],
  ["[[Ana Ruiz]], 9, [[said]] that it was late.", "Ana Ruiz, 9,"],
  ["[[Ana Ruiz]], 102, [[said]] that it was late.", "Ana Ruiz, 102,"],
  ["[[Ana Ruiz]], 2024, [[said]] that it was late.", "Ana Ruiz"],
  ["[[Ana Ruiz]], a registered nurse, [[said]] that it was late.", "Ana Ruiz, a registered nurse,"],
  ["[[Ana Ruiz]], the nurse accused of theft, [[said]] that it was late.", "Ana Ruiz, the nurse accused of theft,"],
  ["[[Ana Ruiz]], the first woman to speak, [[said]] that it was late.", "Ana Ruiz, the first woman to speak,"],
  ["[[Ana Ruiz]], the court heard, [[told]] police that it was late.", "Ana Ruiz"],
  ["[[Ana Ruiz]], the inquest heard, [[told]] police that it was late.", "Ana Ruiz"],
  ["[[Ana Ruiz]], the Crier understands, [[told]] police that it was late.", "Ana Ruiz"],
  ["[[Ana Ruiz]], the Crier has learned, [[told]] police that it was late.", "Ana Ruiz"],
  ["[[Ana Ruiz]], his brother claimed, [[told]] police that it was late.", "Ana Ruiz"],
  ["[[Ana Ruiz]], the next morning, [[told]] police that it was late.", "Ana Ruiz"],
  ["[[Ana Ruiz]], a week after the vote, [[said]] that it was late.", "Ana Ruiz"],
  ["[[Ana Ruiz]], a day earlier, [[said]] that it was late.", "Ana Ruiz"],
  ["[[Ana Ruiz]], his voice breaking, [[said]] that it was late.", "Ana Ruiz"],
  ["[[Ana Ruiz]], her deputy, [[said]] that it was late.", "Ana Ruiz, her deputy,"],
  // The commas of a list are no aside's.
  ["[[Ana Ruiz, Tom Vale and Ada Bell]], when asked, [[said]] that it was late.", "Ana Ruiz, Tom Vale and Ada Bell"],
  ["[[The mayor, the dean and his wife]], when asked, [[said]] that it was late.", "The mayor, the dean and his wife"],
  ["[[Ana Ruiz, a nurse and mother of two]], [[said]] that it was late.", "Ana Ruiz, a nurse and mother of two,"],
  // A sentence of the source's own.
  ["[[Ana Ruiz is making a pitch to owners]] [[saying]] that it was late.", "Ana Ruiz"],
  ["[[The dean of the college has sent out a letter]] [[disputing]] the sale.", "The dean of the college"],
  ["[[Several people I have met]] [[saying]] that it was late are owners.", "Several people I have met"],
  ["[[What has been found]] [[showing]] that it was late is a letter.", "What has been found"],
  ["[[The letters are clear and the mayor]] [[said]] that it was late.", "The letters are clear and the mayor"],
  // The relative pronoun is who says it, where the verb is its own.
  ["[[Ana Ruiz, who]] [[said]] it was late, left.", "who"],
  ["[[Ana Ruiz, who]] also [[said]] it was late, left.", "who"],
  ["[[Ana Ruiz, who]] spoke late in the evening, [[said]] that it was late.", "Ana Ruiz"],
  ["[[Ana Ruiz of Norwell, whose town]] has sent help, [[said]] that it was late.", "Ana Ruiz of Norwell"],
  ["[[Ana Ruiz, whose town]] [[said]] that it was late, left.", "Ana Ruiz, whose town"],
  ["[[Those who]] [[said]] it was late left.", "Those who"],
  ["[[The WHO]] [[said]] that it was late.", "The WHO"],
  ["[[A friend of those of whom]] [[said]] that it was late.", "A friend of those of whom"],
  // Where it begins.
  ["“It was late. Nobody came.[[” Ruiz]] [[said]] that it was late.", "Ruiz"],
  ["[[“Silent Water” star Ana Ruiz]] [[said]] that it was late.", "“Silent Water” star Ana Ruiz"],
  ["The rules, [[which officials]] [[said]] were late, are gone.", "officials"],
  ["[[That person]] [[said]] that it was late.", "That person"],
  ["It took a year, at which [[point Ruiz]] [[said]] that it was late.", "Ruiz"],
  ["Almost [[everyone]] [[said]] that it was late.", "Almost everyone"],
  ["At least [[20 owners]] [[said]] that it was late.", "At least 20 owners"],
  ["More than [[half of owners]] [[said]] that it was late.", "More than half of owners"],
  ["The vote is over, [[20 owners]] [[said]].", "20 owners"],
  ["At last [[the owners]] [[said]] that it was late.", "the owners"],
  ["But her brother, [[Tom Vale]], [[said]] that it was late.", "her brother, Tom Vale,"],
  ["One owner, [[Tom Vale,]] [[said]] that it was late.", "One owner, Tom Vale,"],
  ["A town group, [[the Harbour Forum,]] [[said]] that it was late.", "the Harbour Forum,"],
  ["One of the men, [[Tom Vale,]] [[said]] that it was late.", "One of the men, Tom Vale,"],
  ["The party's leader, [[Tom Vale,]] [[said]] that it was late.", "The party's leader, Tom Vale,"],
  ["The leader of the party, [[Tom Vale,]] [[said]] that it was late.", "The leader of the party, Tom Vale,"],
  // When, and what is said of something.
  ["One morning, [[Tom Vale,]] a clerk, [[said]] that it was late.", "Tom Vale,"],
  ["The same day, [[Tom Vale, 46,]] [[said]] that it was late.", "Tom Vale, 46,"],
  ["The previous year, [[Tom Vale, 46,]] [[said]] that it was late.", "Tom Vale, 46,"],
  ["The day his brother, [[Tom Vale, 46,]] [[said]] that it was late.", "Tom Vale, 46,"],
  ["The good news, [[Tom Vale, a clerk,]] [[said]], is that it was late.", "Tom Vale, a clerk,"],
  ["The budget, [[Tom Vale, the dean,]] [[said]], would be late.", "Tom Vale, the dean,"],
  ["The mayor, [[Tom Vale, the dean,]] [[said]], would be late.", "Tom Vale, the dean,"],
  ["[[The union yesterday]] [[said]] that it was late.", "The union"],
  ["[[Vale Marine today]] [[said]] that it was late.", "Vale Marine"],
  ["[[The High Court on Thursday]] [[said]] that it was late.", "The High Court"],
  ["[[The festival in August]] [[said]] that it was late.", "The festival in August"],
  ["[[The members of a panel in May]] [[said]] that it was late.", "The members of a panel in May"],
  ["[[A survey in May]] [[said]] that it was late.", "A survey in May"],
  ["[[Those who met in May]] [[said]] that it was late.", "Those who met in May"],
  ["[[Norwell Today]] [[said]] that it was late.", "Norwell Today"],
  ["[[The union earlier this month]] [[said]] that it was late.", "The union"],
  ["[[The winner of last year]] [[said]] that it was late.", "The winner of last year"],
  ["[[A man who left yesterday]] [[said]] that it was late.", "A man who left yesterday"],
  ["[[The man arrested last night]] [[said]] that it was late.", "The man arrested last night"],
  ["[[A Quay Forum poll last week]] [[said]] that it was late.", "A Quay Forum poll last week"],
  ["[[Last week the minister]] [[said]] that it was late.", "the minister"],
  ["[[Last week's minister]] [[said]] that it was late.", "Last week's minister"],
  ["[[Last Monday the club]] [[said]] that it was late.", "the club"],
  ["[[Tonight the club]] [[said]] that it was late.", "the club"],
  ["[[Last month police]] [[said]] that it was late.", "police"],
  ["[[This week ministers]] [[said]] that it was late.", "ministers"],
  ["[[Last night host]] [[said]] that it was late.", "Last night host"],
  ["[[The same year the union]] [[said]] that it was late.", "the union"],
  ["[[The next mayor]] [[said]] that it was late.", "The next mayor"],
  ["[[The next morning Ana Ruiz]] [[said]] that it was late.", "Ana Ruiz"],
  ["Earlier [[this month a judge]] [[said]] that it was late.", "a judge"],
  ["Later that [[day the mayor]] [[said]] that it was late.", "the mayor"],
  // "Over" a number, and over somebody.
  ["Over [[20 owners]] [[said]] that it was late.", "Over 20 owners"],
  ["On Monday, about [[20 owners]] [[said]] that it was late.", "about 20 owners"],
  ["There is anger over [[3 ministers]] [[saying]] that it was late.", "3 ministers"],
  ["They met about [[3 ministers]] [[saying]] that it was late.", "3 ministers"],
  ["After the vote, [[Tom Vale,]] a clerk, [[said]] that it was late.", "Tom Vale,"],
  ["In the town's hall, [[Tom Vale]] [[said]] that it was late.", "Tom Vale"],
];

const AFTER_CUE: readonly Case[] = [
  // On to the noun that says who it is.
  ["“It was late,” [[said]] [[the former Norwell]] midfielder.", "the former Norwell midfielder"],
  ["“It was late,” [[said]] [[the former Norwell]] today.", "the former Norwell"],
  ["“It was late,” [[said]] [[the Norwell]] bridge.", "the Norwell"],
  ["“It was late,” [[said]] [[Ana Ruiz, the mayor of Norwell]], in a letter.", "Ana Ruiz, the mayor of Norwell,"],
  ["“It was late,” [[said]] [[Ana Ruiz, Tom Vale and Ada Bell]], when asked.", "Ana Ruiz, Tom Vale and Ada Bell"],
  [
    "It was late, [[according to]] [[the Vale Fund, the Harbour Board and the Crier]], on Monday.",
    "the Vale Fund, the Harbour Board and the Crier",
  ],
  ["“It was late,” [[said]] [[Ana Ruiz,]] speaking in Norwell.", "Ana Ruiz"],
  ["“It was late,” [[said]] [[Ana Ruiz]], speaking in Norwell.", "Ana Ruiz"],
  ["It was late, [[according to]] [[the trust's report - still the longest]].", "the trust's report"],
  ["It was late, [[according to]] [[Ana Ruiz-Vale]].", "Ana Ruiz-Vale"],
  ["“It was late,” [[said]] [[the union yesterday]].", "the union"],
];

const check = ([marked, expected]: Case, sourceFirst: boolean): void => {
  test(marked, () => {
    const { text, spans } = readMarkers(marked);
    const { paragraphs } = createAnalyzer(null)(text, "plaintext");
    const [one, other] = spans;
    const [source, cue] = sourceFirst ? [one!, other!] : [other!, one!];
    const found = endAtSource(
      paragraphs[0]!,
      startAtSource(paragraphs[0]!, {
        type: "indirect",
        stance: "statement",
        confidence: 1,
        source: [source],
        cue: [cue],
        content: sourceFirst ? [{ start: cue.end + 1, end: text.length - 1 }] : [{ start: 0, end: cue.start - 1 }],
      }),
    );
    assert.deepEqual(
      found.source.map(({ start, end }) => text.slice(start, end)),
      [expected],
    );
  });
};

for (const one of BEFORE_CUE) check(one, true);
for (const one of AFTER_CUE) check(one, false);
