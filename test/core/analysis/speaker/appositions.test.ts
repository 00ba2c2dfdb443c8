import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

/** Somebody who is described and named at once is one speaker, and goes by the name. */
const TEXTS: readonly [what: string, text: string][] = [
  [
    "one of some, by what she is and is named",
    "[[One of its cooks, a nurse named Ada Bell,=>Ada Bell]] said no. [[She=>Ada Bell]] left.",
  ],
  ["another, by what he is and is called", "[[Another, a welder called Tom Brill,=>Tom Brill]] said no."],
  ["who is not his wife", "[[Robin Bell, whose wife, Kim, left,=>Robin Bell]] said no. [[He=>Robin Bell]] left."],
  [
    "of a university",
    "[[An economist, Tom Brill of the University of Norwell,=>Tom Brill]] said no. [[He=>Tom Brill]] left.",
  ],
  ["of an office", "[[A spokesman, Tom Brill of the sheriff's office,=>Tom Brill]] said no."],
  ["of a firm of two", "[[A lawyer, Ada Bell of Lowell & Co.,=>Ada Bell]] said no. [[Bell=>Ada Bell]] left."],
  ["of a group, which is told", "[[An expert, Ada Bell of the pressure group Quay Watch,=>Ada Bell]] said no."],
  [
    "whose surname a place may have",
    "[[The family's lawyer, Jane Hill of Lowell & Finch,=>Jane Hill]] said no. [[Hill=>Jane Hill]] left.",
  ],
  [
    "whose surname a place may have, and whose given name nobody knows",
    "[[Ji-won Park, a toxicologist at Western State,=>Ji-won Park]] said no. [[She=>Ji-won Park]] left.",
  ],
  [
    "whose surname a street may have, with an age",
    "[[Alun Street, 34, a baker,=>Alun Street]] said no. [[He=>Alun Street]] left.",
  ],
  [
    "whose surname a lake may have, with a town",
    "[[Ricki Lake, 34, from Corby,=>Ricki Lake]] said no. [[Lake=>Ricki Lake]] left.",
  ],
  [
    "a firm with what it is between",
    "Kolm Foods shut. [[Its parent, the Dutch conglomerate VanderMeer,=>VanderMeer]] said no. [[VanderMeer=>VanderMeer]] left.",
  ],
  [
    "the firm that somebody leads",
    "Kolm Foods shut. [[A friend, the Dutch group leader Jan Moll,=>Jan Moll]] said no. [[He=>Jan Moll]] left.",
  ],
  ["a place with a description", "[[Victory Park, a student housing scheme,=>Victory Park]] said no. He left."],
  [
    "who is told with an article",
    "[[Her co-author, the welder Tom Brill,=>Tom Brill]] said no. [[Brill=>Tom Brill]] left.",
  ],
  [
    "another of them",
    "Ann Ruiz came. [[Another, Tom Brill,=>Tom Brill]] said no. [[One, Ada Bell, 40,=>Ada Bell]] said yes.",
  ],
  ["another, who is not named", "Ann Ruiz came. [[Another, a welder,=>Another]] said no."],
  [
    "another body",
    "[[One, Vasco Corp.,=>Vasco Corp.]] said no. [[Another, the Quay Council,=>Quay Council]] said yes.",
  ],
  [
    "who gave her name",
    "A surgeon who gave her name only as [[Dr. Imelda=>Imelda]] said no. [[She=>Imelda]] left. [[The surgeon=>Imelda]] came back.",
  ],
  [
    "who gave her name, told at length",
    "[[A trader, who gave her name only as Bell,=>Bell]] said no. [[Bell=>Bell]] left.",
  ],
  ["who called himself so", "[[Another pilot, who simply identified himself as Tom Brill,=>Tom Brill]] said no."],
  ["who was identified", "[[A woman identified by the police as Ada Bell=>Ada Bell]] said no. [[She=>Ada Bell]] left."],
  [
    "who asked to be identified so",
    "[[A pilot who asked to be identified only by her first name, Ada,=>Ada]] said no.",
  ],
  ["a woman named so", "[[A woman named Ada=>Ada]] said no. [[She=>Ada]] left."],
  ["a woman who is named in a report", "[[A woman named in the Brill report=>woman]] said no."],
  ["somebody who called another so", "[[A lawmaker called Brill a fool and=>lawmaker]] said no."],
  ["somebody who named another so", "[[A judge=>judge]] named Ann Ruiz trustee. [[The judge=>judge]] left."],
  ["somebody who knows another", "[[A man who identified Tom Brill=>man]] said no."],
  [
    "a firm that audits",
    "[[The auditor, Lowell & Finch,=>Lowell & Finch]] said no. [[The auditor=>Lowell & Finch]] left.",
  ],
  [
    "a firm that owns",
    "[[The ferry's owner, Harbour Lines,=>Harbour Lines]] said no. [[The owner=>Harbour Lines]] left.",
  ],
  ["a firm that writes its form small", "[[The bank's parent, Vasco Group plc,=>Vasco Group plc]] said no."],
  ["a firm with an article", "[[The paper's publisher, the Quay Post Group,=>Quay Post Group]] said no."],
  ["a firm, and what it is behind it", "[[Vasco Group, the ferry's owner,=>Vasco Group]] said no."],
  ["an owner who is somebody", "[[The owner, Ada Bell,=>Ada Bell]] said no."],
  [
    "a paper that is told something, and whoever tells it",
    "In a letter to the Quay Observer, [[her policy adviser, Tom Brill,=>Tom Brill]] said no.",
  ],
  [
    "behind whoever passes it on",
    "In a statement by his aide, Ada Bell, [[the governor, Tom Brill,=>Tom Brill]] said no. [[The governor=>Tom Brill]] left.",
  ],
  ["behind a town", "Speaking in Norwell, [[the mayor's aide, Ada Bell,=>Ada Bell]] said no."],
  ["with a job in capitals", "[[Ada Bell, Project Director at Vasco Marine,=>Ada Bell]] said:"],
  ["a union, with what it is before it", "[[Trade union Quayforce=>Quayforce]] said no."],
];

for (const [what, text] of TEXTS) {
  test(`finds who is described and named: ${what}`, () => {
    const { answers, expected } = resolveMarked(text);
    assert.deepEqual(answers, expected);
  });
}
