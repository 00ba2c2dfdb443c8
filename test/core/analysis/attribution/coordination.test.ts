import assert from "node:assert/strict";
import { test } from "node:test";
import { withAllWhoSay } from "../../../../server/src/core/analysis/attribution/mends/coordination.ts";
import { createAnalyzer } from "../../../../server/src/core/index.ts";
import { coverOf } from "../../../../server/src/core/text/cover.ts";
import { readMarkers } from "../../../support/markers.ts";

/** A sentence in which `[[…]]` marks what is taken for the source and what is taken for the cue, and what the source must be. */
const SOURCES: readonly [marked: string, source: string][] = [
  [
    "A year later, the Royal Library of Norland (Kongelig Bibliotek), and [[the University Library of Vale]] [[found]] that staff were few.",
    "the Royal Library of Norland (Kongelig Bibliotek), and the University Library of Vale",
  ],
  ["Ann Ruiz, [[Tom Brill and Ada Bell]] [[said]] that it was late.", "Ann Ruiz, Tom Brill and Ada Bell"],
  ["But Ruiz, [[Brill and Bell]] [[said]] that it was late.", "Ruiz, Brill and Bell"],
  ["Iran, [[Norland and the Harbour Board]] [[said]] that it was late.", "Iran, Norland and the Harbour Board"],
  [
    "Mayor Ann Ruiz, Council President Tom Brill, and [[police chief Ada Bell]] [[said]] that it was late.",
    "Mayor Ann Ruiz, Council President Tom Brill, and police chief Ada Bell",
  ],
  ["The Greens, [[the Reds and the SNP]] [[said]] that it was late.", "The Greens, the Reds and the SNP"],
  [
    "The Ministry of Food, [[Agriculture and Fisheries]] [[said]] that it was late.",
    "The Ministry of Food, Agriculture and Fisheries",
  ],
  [
    "Ann Ruiz, the former mayor, and [[Councillor Tom Brill of Vale]] [[said]] that it was late.",
    "Ann Ruiz, the former mayor, and Councillor Tom Brill of Vale",
  ],
  ["It ended as Ruiz and [[Brill]] [[asked]] for a vote.", "Ruiz and Brill"],
  ["It ended, with the Norwell Post and [[Quay News]] [[calling]] it a draw.", "the Norwell Post and Quay News"],
  // Each of these stands alone.
  ["The quay is shut, and [[Ann Ruiz]] [[said]] that it was late.", "Ann Ruiz"],
  ["The vote, and [[Ann Ruiz]] [[said]] so, was late.", "Ann Ruiz"],
  ["He praised the mayor (Labour), and [[the board]] [[said]] that it was late.", "the board"],
  ["Brill and [[Ruiz]] [[says]] that it was late.", "Ruiz"],
  ["After a meeting with Ann Ruiz, [[Tom Brill and Ada Bell]] [[said]] that it was late.", "Tom Brill and Ada Bell"],
  ["In a letter to the mayor, [[Ann Ruiz and Tom Brill]] [[said]] that it was late.", "Ann Ruiz and Tom Brill"],
  ["While mayor of Vale, [[Ann Ruiz and Tom Brill]] [[said]] that it was late.", "Ann Ruiz and Tom Brill"],
  ["The night of the vote, [[Ann Ruiz and Tom Brill]] [[said]] that it was late.", "Ann Ruiz and Tom Brill"],
  ["A friend of the town, [[Ann Ruiz and her deputy]] [[said]] that it was late.", "Ann Ruiz and her deputy"],
  ["First, [[she and Tom Brill]] [[said]] that it was late.", "she and Tom Brill"],
  ["It ended, with the mayor in Vale and [[the board]] [[asking]] for a vote.", "the board"],
  // A description before a comma and a name says who that is.
  ["The president, Ann Ruiz, and [[Tom Brill]] [[said]] that it was late.", "Tom Brill"],
  ["The Prime Minister of Norland, Ann Ruiz, and [[Tom Brill]] [[said]] that it was late.", "Tom Brill"],
  ["The Shell CEO, Ann Ruiz, and [[Tom Brill]] [[said]] that it was late.", "Tom Brill"],
  ["The club's owner, Ann Ruiz, and [[the players]] [[said]] that it was late.", "the players"],
  [
    "The chairman of Shell, [[Ann Ruiz and Tom Brill of BP]] [[said]] that it was late.",
    "Ann Ruiz and Tom Brill of BP",
  ],
  ["Friends of the victim, [[Ann Ruiz and Tom Brill]] [[said]] that it was late.", "Ann Ruiz and Tom Brill"],
  ["Friends of Bell, [[Ann Ruiz and Tom Brill]] [[said]] that it was late.", "Ann Ruiz and Tom Brill"],
  ["The actor's agent, [[Tom Brill, and his wife]] [[said]] that it was late.", "Tom Brill, and his wife"],
  // What several share, and what is said of a list: no names.
  ["Bread, [[milk and egg producers]] [[said]] that it was late.", "milk and egg producers"],
  ["But Citi, [[UBS and HSBC analysts]] [[said]] that it was late.", "UBS and HSBC analysts"],
  ["But Labour, [[the Greens and the Reds]] [[said]] that it was late.", "the Greens and the Reds"],
  ["The mayor's wife, [[his daughter and a friend]] [[told]] the paper that it was late.", "his daughter and a friend"],
  // What opens a sentence.
  ["Thanks to Ruiz, [[Brill and Bell]] [[said]] that it was late.", "Brill and Bell"],
  ["Home in Leeds, [[Ruiz and Brill]] [[said]] that it was late.", "Ruiz and Brill"],
  ["Opposite City Hall, [[Ruiz and Brill]] [[said]] that it was late.", "Ruiz and Brill"],
  ["Gun in hand, [[Brill and Bell]] [[told]] them that it was late.", "Brill and Bell"],
  ["Months on, [[the families and the police]] [[said]] that it was late.", "the families and the police"],
  ["Stocks fall, [[bonds rise and traders]] [[say]] that it was late.", "bonds rise and traders"],
];

for (const [marked, expected] of SOURCES) {
  test(marked, () => {
    const { text, spans } = readMarkers(marked);
    const { paragraphs } = createAnalyzer(null)(text, "plaintext");
    const [source, cue] = spans;
    const content = [{ start: cue!.end + 1, end: text.length - 1 }];
    const attribution = { type: "indirect", stance: "statement", confidence: 1, content } as const;
    const found = withAllWhoSay(paragraphs[0]!, { ...attribution, source: [source!], cue: [cue!] }, coverOf([cue!]));
    assert.deepEqual(
      found.source.map(({ start, end }) => text.slice(start, end)),
      [expected],
    );
  });
}

/** Of "according to": the source that is marked last, what is taken for it, and what is left of the content. */
const ACCORDING: readonly [marked: string, source: string, content: string][] = [
  [
    "[[According to]] [[the Harbour Board (Havnestyret)]], [[and the Pilots' Union, the quay is unsafe]].",
    "the Harbour Board (Havnestyret), and the Pilots' Union",
    "the quay is unsafe",
  ],
  // A clause of its own, and somebody of whom a clause follows.
  [
    "[[According to]] [[the board]], [[and the polls agree with it, the quay is unsafe]].",
    "the board",
    "and the polls agree with it, the quay is unsafe",
  ],
  [
    "[[According to]] [[Ann Ruiz]], [[and Tom Brill, who saw it, the quay is unsafe]].",
    "Ann Ruiz",
    "and Tom Brill, who saw it, the quay is unsafe",
  ],
];

for (const [marked, expected, rest] of ACCORDING) {
  test(marked, () => {
    const { text, spans } = readMarkers(marked);
    const { paragraphs } = createAnalyzer(null)(text, "plaintext");
    const [cue, source, content] = spans;
    const attribution = { type: "indirect", stance: "statement", confidence: 1 } as const;
    const found = withAllWhoSay(
      paragraphs[0]!,
      { ...attribution, source: [source!], cue: [cue!], content: [content!] },
      coverOf([cue!]),
    );
    assert.deepEqual(
      [...found.source, ...found.content].map(({ start, end }) => text.slice(start, end)),
      [expected, rest],
    );
  });
}

test("a verb that somebody else has is no part of those who say it", () => {
  const { text, spans } = readMarkers("The board [[plans]] votes and [[Ann Ruiz]] [[said]] that it was late.");
  const { paragraphs } = createAnalyzer(null)(text, "plaintext");
  const [other, source, cue] = spans;
  const content = [{ start: cue!.end + 1, end: text.length - 1 }];
  const attribution = { type: "indirect", stance: "statement", confidence: 1, content } as const;
  const own = { ...attribution, source: [source!], cue: [cue!] };
  assert.deepEqual(withAllWhoSay(paragraphs[0]!, own, coverOf([other!, cue!])).source, [source]);
});
