import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveSpeakers } from "../../../../server/src/core/analysis/speaker/resolveSpeakers.ts";
import { type Attribution, createAnalyzer } from "../../../../server/src/core/index.ts";
import { resolveMarked } from "../../../support/speakers.ts";

/** Descriptions that mean somebody who has a name: the one the story is about, or whom it names at once. */
const TEXTS: readonly [what: string, text: string][] = [
  [
    "the candidate, whom the story is about",
    "Tom Brill came to Norwell on Monday. Brill spoke of the yard and of the quay. [[The candidate=>Tom Brill]] said it was late.",
  ],
  [
    "the tycoon, after a reporter has asked him",
    "Tom Brill owns the yard. A reporter asked Brill why. “It is late,” [[the tycoon=>Tom Brill]] replied.",
  ],
  [
    "the candidate, whose manager speaks of him",
    "Tom Brill ran for mayor. [[His campaign manager, Ada Bell,=>Ada Bell]] met him. [[The candidate=>Tom Brill]] said it was late.",
  ],
  [
    "the candidate and her staff are two sorts",
    "Tom Brill ran for mayor. [[Both the candidate and her staff=>candidate and her staff]] said so.",
  ],
  [
    "the tycoon and star is one",
    "Tom Brill runs for mayor. A year has passed since [[the tycoon and television star=>Tom Brill]] said so.",
  ],
  [
    "the governor of another state",
    "Ohio Gov. Ann Ruiz met Tom Brill. [[The Ohio governor=>Ann Ruiz]] spoke. [[The Texas governor=>Texas governor]] said no.",
  ],
  [
    "the senator, beside a justice",
    "Justice Ada Bell wrote to Tom Brill on Monday. Brill agrees with her. [[The Vermont senator=>Tom Brill]] declined to say more.",
  ],
  [
    "the governor whom she sued",
    "Ann Ruiz sued the governor on Monday. Ruiz spoke of fraud. [[The governor=>governor]] said that the suit was late.",
  ],
  [
    "the premier whom a farmer met",
    "Tom Brill, a farmer, met the premier. Brill told him of the wells. [[The premier=>premier]] said that help was late.",
  ],
  [
    "a candidate without a name is not the mayor",
    "[[A candidate=>candidate]] said that it was late. Ann Ruiz, the mayor, opened a school. [[The candidate=>candidate]] said no.",
  ],
  [
    "nobody in public life",
    "Ann Ruiz, a nurse, spoke. Ruiz said that she would sue. [[The senator=>senator]] said no. [[The star=>star]] said yes.",
  ],
  [
    "a judge in running text, and another with a name",
    "[[A judge=>judge]] has rejected the plea. Tom Brill, a lawyer, said no. Ann Ruiz, a judge in Kolm, said that it was late.",
  ],
  [
    "a judge in a headline, and another by the way",
    "[[Judge=>Judge]] rejects plea\n\nTom Brill asked for mercy. Ann Ruiz, a judge who is not part of the case, said it was late.",
  ],
  [
    "the robber is not who was robbed",
    "Tom Brill was robbed on Monday. Brill spoke to the police. [[The masked robber=>masked robber]] said that it was late.",
  ],
  [
    "the foreign premier whom a farmer met",
    "Tom Brill, a farmer, met the Danish premier. Brill told him of the wells. [[The Danish premier=>Danish premier]] said no.",
  ],
  [
    "the mayor whose deputy speaks",
    "[[Deputy mayor Ann Ruiz=>Ann Ruiz]] said so. [[The mayor=>mayor]] said no. [[The deputy mayor=>Ann Ruiz]] wept.",
  ],
  [
    "the chancellor and her shadow",
    "Chancellor Ann Ruiz spoke. [[The shadow chancellor=>shadow chancellor]] said no. [[The chancellor=>Ann Ruiz]] left.",
  ],
  [
    "the chancellor whom a shadow follows",
    "Shadow chancellor Tom Brill spoke. [[The chancellor=>chancellor]] said no. [[The shadow chancellor=>Tom Brill]] left.",
  ],
  ["an assistant professor is a professor", "Assistant Professor Tom Brill spoke. [[The professor=>Tom Brill]] left."],
  [
    "the mayor whose lawyer speaks",
    "[[Ann Ruiz, the mayor’s lawyer,=>Ann Ruiz]] said no. [[The mayor=>mayor]] said yes. [[The lawyer=>Ann Ruiz]] left.",
  ],
  [
    "the mayor whose spokesman is named",
    "[[A spokesman for the mayor, Tom Brill,=>Tom Brill]] said no. [[The mayor=>mayor]] said yes. [[The spokesman=>Tom Brill]] left.",
  ],
  [
    "the mayor with a name, whose spokesman has one",
    "[[Mayor Ada Bell’s spokesman, Ray Dunn,=>Ray Dunn]] said no. [[The mayor=>Ada Bell]] said yes. [[The spokesman=>Ray Dunn]] left.",
  ],
  [
    "the boss of one club, and not of the other",
    "Norwell manager Ann Ruiz spoke. The Kolm manager, Tom Brill, wept. [[The Norwell boss=>Ann Ruiz]] said no.",
  ],
  [
    "the widow of the former mayor",
    "[[The widow of the former mayor, Ann Ruiz,=>Ann Ruiz]] said no. [[The former mayor=>former mayor]] was brave.",
  ],
  [
    "the former chief is not the acting one",
    "On Monday acting chief Tom Brill spoke. [[The former chief=>former chief]] said no. [[The acting chief=>Tom Brill]] said so.",
  ],
  [
    "the union boss is not the rail boss",
    "Rail boss Tom Brill spoke. [[The union boss=>union boss]] said no. [[The rail boss=>Tom Brill]] left.",
  ],
  [
    "of what age a striker is who spoke since",
    "Tom Brill won. Brill spoke. [[A striker=>striker]] said no. [[The 24-year-old=>24-year-old]] left.",
  ],
  [
    "the lawmaker, after two of them",
    "The Democrat, Ann Ruiz, and the Republican, Tom Brill, met. [[The Republican=>Tom Brill]] said no. [[The Democrat=>Ann Ruiz]] left. [[The lawmaker=>lawmaker]] wept.",
  ],
  [
    "the manager of the other club",
    "Norwell manager Ann Ruiz spoke. Ruiz wept. [[The Kolm manager=>Kolm manager]] said no. [[The Norwell manager=>Ann Ruiz]] left.",
  ],
  [
    "the governor of another state, of which no list tells",
    "Governor Tunde Ade of Norland met reporters. Ade spoke. [[The Sudland governor=>Sudland governor]] said no. [[The governor=>Tunde Ade]] left.",
  ],
  [
    "the captain of the other country",
    "India captain Dev Rao won the toss. Rao smiled. [[The Pakistan captain=>Pakistan captain]] said no. [[The India captain=>Dev Rao]] left.",
  ],
  [
    "the mayor by his party, and the manager by his league",
    "Norwell mayor Ann Ruiz spoke. [[The Labour mayor=>Ann Ruiz]] left. Kolm manager Tom Brill spoke. [[The Premier League manager=>Tom Brill]] left.",
  ],
  ["a councillor as some papers call him", "[[Coun Tom Brill=>Tom Brill]] said no. [[Cllr Brill=>Tom Brill]] left."],
  [
    "who is of another age",
    "Ann Ruiz was robbed on Monday. Ruiz, 81, lives alone. [[The 19-year-old=>19-year-old]] said so. [[The 81-year-old=>Ann Ruiz]] wept.",
  ],
  [
    "which of two is 52",
    "Tom Brill, 48, and Ann Ruiz, aged 52, ran. Brill came last. [[The 52-year-old=>Ann Ruiz]] said so. [[The 48-year-old welder=>Tom Brill]] left.",
  ],
  [
    "two of one age",
    "Tom Brill, 54, and Dan Orme, 54, were jailed. Brill wept. [[The 54-year-old=>54-year-old]] said so.",
  ],
  [
    "another striker, by his age",
    "Striker Sam Okafor, 25, scored. Okafor left. [[The 19-year-old striker=>19-year-old striker]] said so.",
  ],
  [
    "who was a 19-year-old student before his name",
    "A 19-year-old student, Tom Brill, won. Ann Ruiz, 44, came second. [[The 19-year-old=>Tom Brill]] said so.",
  ],
  ["a stranger who guards", "Tom Brill came to Norwell. Brill spoke. [[The guard=>guard]] said no."],
  [
    "whom a headline describes",
    "[[Norwell lawmaker=>Ann Ruiz]] calls for vote\n\nIt was late, Ann Ruiz, a Norwell lawmaker, said. [[Ruiz=>Ann Ruiz]] left.",
  ],
  [
    "whom a headline describes, where two are that",
    "[[Lawmaker=>Lawmaker]] calls for vote\n\nAnn Ruiz, a lawmaker, met Tom Brill, a lawmaker, on Monday. [[Ruiz=>Ann Ruiz]] left.",
  ],
  [
    "a judge in the first paragraph, and another judge",
    "[[A harbour court judge=>harbour court judge]] sided with them.\n\nThat was wrong, Circuit Judge Ann Ruiz wrote. [[Ruiz=>Ann Ruiz]] left.",
  ],
  [
    "a voter with a clause of his own, before his name",
    "Dan Marlow spoke. A Norwell voter [[who=>Dan Marlow]] backs Ann Ruiz, Marlow lost the yard.",
  ],
  [
    "a description that opens the sentence, before a surname",
    "Tom Brill ran. [[The Quay Party’s presumed nominee, Brill=>Tom Brill]] has won the support of many.",
  ],
  [
    "who says so between commas is none of what is said",
    "Ann Ruiz spoke. Her mother, [[Ruiz=>Ann Ruiz]] said, was ill. A voter [[who=>voter]] backs Tom Brill, [[Ruiz=>Ann Ruiz]] said, is late.",
  ],
  [
    "the seat behind the name",
    "[[The party chairwoman, Representative Ada Bell of Ohio,=>Ada Bell]] said so. [[Bell=>Ada Bell]] left.",
  ],
  [
    "running for president",
    "Running for president, [[Ann Ruiz=>Ann Ruiz]] said so. [[The president=>president]] left.",
  ],
  [
    "what somebody is behind a participle",
    "[[One prominent baker, syndicated radio host Tom Brill,=>Tom Brill]] said so. [[Brill=>Tom Brill]] left.",
  ],
  [
    "an office of no party",
    "[[The nonpartisan Harbour Budget Office=>Harbour Budget Office]] said so. [[The budget office=>Harbour Budget Office]] left.",
  ],
  ["whose supporters", "Ann Ruiz spoke. [[Ruiz=>Ruiz supporters]] supporters said so. [[Ruiz=>Ann Ruiz]] said so."],
  ["a group by what it is called", "[[A news group called “The Quay”=>The Quay]] said so."],
  [
    "hands of a town",
    "Norwell slept. While [[old Norwell political hands=>old Norwell political hands]] say so, few left.",
  ],
  [
    "his advisers and Mr. Brill's",
    "Tom Brill spoke. [[Mr. Brill's advisers=>Tom Brill's advisers]] met. [[His advisers=>Tom Brill's advisers]] left.",
  ],
  ["the friend of somebody's foe", "Tom Orme fled. [[The Orme killer's friend=>Orme killer's friend]] said so."],
  [
    "the survey, after a poll and a headline's",
    "Poll: Brill leads\n\n[[A new poll=>new poll]] finds so. [[The survey=>new poll]] was short.",
  ],
];

for (const [what, text] of TEXTS) {
  test(`finds whom a description means: ${what}`, () => {
    const { answers, expected } = resolveMarked(text);
    assert.deepEqual(answers, expected);
  });
}

test("running for president makes nobody one", () => {
  const { speakers } = resolveMarked(
    "The head of a group backing Ann Ruiz for president, [[Tom Brill=>Tom Brill]], left.",
  );
  assert.deepEqual(
    speakers.map(({ name, role }) => [name, role]),
    [["Tom Brill", null]],
  );
});

test("whom footage shows saying it says it", () => {
  const text = "Ann Ruiz spoke. The ad cuts to footage of Ruiz saying, “It is late.”";
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const said: Attribution = {
    id: "a1",
    type: "direct",
    stance: "statement",
    confidence: 1,
    source: [spanOf("The ad cuts to footage of Ruiz")],
    cue: [spanOf("saying")],
    content: [spanOf("“It is late.”")],
  };
  const { speakers } = resolveSpeakers(createAnalyzer(null)(text, "plaintext").paragraphs, [said]);
  assert.deepEqual(
    speakers.map(({ name }) => name),
    ["Ann Ruiz"],
  );
});
