import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

const TEXTS: readonly [what: string, text: string][] = [
  [
    "a father and his name, with an article before the title",
    "Carl Brill spoke. [[Brill's father, the Rev. Otto Brill Jr.,=>Otto Brill Jr.]] knew them. [[He=>Otto Brill Jr.]] said so.",
  ],
  [
    "a judge, in a month that is a name as well",
    "[[A judge in May=>judge]] said so. [[A clerk in early March=>clerk]] said no.",
  ],
  ["a mayor of a place that is called like a month", "[[The mayor of March=>mayor of March]] said so."],
  [
    "a description and its name between dashes",
    "[[One critic — Tom Brill —=>Tom Brill]] said so. [[The critic=>Tom Brill]] left.",
  ],
  ["a list between dashes", "[[Another critic — Tom Brill, Ada Bell and others=>Another critic]] said so."],
  [
    "a union that looks like a verb, and the union",
    "[[Unite, which speaks for the crew,=>Unite]] said so. [[The union=>Unite]] said no.",
  ],
  [
    "how he was, which is no sick man",
    "[[Tom Brill=>Tom Brill]] said no. Brill was less patient. [[The patient=>patient]] left.",
  ],
  [
    "the engineer of that time",
    "[[The ship's then chief engineer=>ship's then chief engineer]] said no. [[The engineer=>ship's then chief engineer]] left.",
  ],
  [
    "an economist and where she is from",
    "[[An economist hired by the state, Ann Ruiz of Norwell University,=>Ann Ruiz]] said so. [[Ruiz=>Ann Ruiz]] left.",
  ],
  ["a pilot and where he is from", "[[A pilot trained by the line, Tom Brill from Norwell,=>Tom Brill]] said so."],
  ["an attorney's office", "[[The U.S. attorney's office=>U.S. attorney's office]] said no."],
  [
    "Gen, who is no general",
    "[[Defence Minister Gen Nakatoma=>Gen Nakatoma]] said so. [[Nakatoma=>Gen Nakatoma]] left.",
  ],
  ["a general", "[[Army chief Gen. Brill=>Brill]] said so."],
  ["one of several and her name", "[[One of them, The Norwell Post's Lisa Brand,=>Lisa Brand]] said so."],
  [
    "the writer's friend, and where he works",
    "[[My friend Andy Marlow at the Quay Review=>Andy Marlow]] said so. [[Marlow=>Andy Marlow]] left.",
  ],
  [
    "the company, after a firm that looks like somebody, and one that is only called company",
    "It fell with Norwell's parent company and with Garda Lund.\n\nNobody bought shares of the oil giant Garda Lund. [[The company=>Garda Lund]] said so.",
  ],
  [
    "the president, who is no minority leader",
    "President Ola Berg met growers. Berg left.\n\n[[Minority Leader Carl Mott=>Carl Mott]] said it was late. [[The president=>Ola Berg]] said no.",
  ],
  ["the leader, who is a president", "President Ola Berg met growers. [[The leader=>Ola Berg]] said no."],
  [
    "the deputy of somebody else",
    "[[Defence Secretary Carl Mott=>Carl Mott]] said no. [[Mott=>Carl Mott]] said yes. [[He=>Carl Mott]] left.\n\n[[The deputy head of Norland's delegation to the talks=>deputy head of Norland's delegation to the talks]] said no.",
  ],
  [
    "the survey, which is no report on jobs",
    "A strong jobs report came out. [[The survey=>survey]] found more. [[The report=>strong jobs report]] found less.",
  ],
  ["the survey, which is a study", "A study of welders came out. [[The survey=>study of welders]] found more."],
  [
    "whoever it was who did it",
    "As ever, it was Tom Brill who drew the crowd. At noon, [[the party front-runner=>Tom Brill]] said no.",
  ],
  [
    "a body by the beginning of its name",
    "[[The Mallory Center for Justice=>Mallory Center for Justice]] said no. [[The Mallory Center=>Mallory Center for Justice]] left.",
  ],
  [
    "a court is no other because its name begins so",
    "[[The Supreme Court of Norland=>Supreme Court of Norland]] said no. [[The Supreme Court=>Supreme Court]] left.",
  ],
  ["whose campaign, after a name", "They asked Ruth Valdane, [[whose campaign=>Ruth Valdane's campaign]] said no."],
  ["whose lawyers, after a name", "They asked Ruth Valdane, [[whose lawyers=>Ruth Valdane's lawyers]] said no."],
  ["whoever has a whose behind him", "[[Ruth Valdane, whose firm sank,=>Ruth Valdane]] said no."],
  ["no nation at all", "[[No Western nation=>?]] said so."],
  ["two people of a nation, where a sentence begins", "[[Two Norwegians=>Two Norwegians]] said so."],
  ["lawmakers such as she", "[[Constitutionalists, like Sen. Ada Bell,=>Constitutionalists]] consider him a fool."],
  ["who, with what he did", "Mark Doyle spoke to Tom Brill, [[who left the quay in May,=>Tom Brill]] said so."],
  [
    "who, with a clause before it that is another's",
    "[[The trust gave the film to Tom Brill, who=>Tom Brill]] said no.",
  ],
  [
    "who, after whom",
    "“It is late,” said Greg Marlow, whom Tom Brill sent as chief of mission to Norwell, and [[who=>Greg Marlow]] is ill.",
  ],
  [
    "many behind one name",
    "It upset voters supporting Ann Ruiz, [[who=>voters]] are late. Some met Tom Brill, [[who=>Tom Brill]] is late.",
  ],
  ["who, far behind a pronoun", "Tom Brill came. It was led by some he took for special interests [[who=>?]] seek it."],
  ["a union, and when it said so", "The [[union=>union]] yesterday said no. [[The union=>union]] left."],
  ["police, and when they said so", "Last month [[police=>police]] said no. Today [[ministers=>ministers]] said yes."],
  ["a paper, and when it said so", "[[The Guardian=>Guardian]] yesterday said no."],
  ["whose winner", "[[Last year's winner=>Last year's winner]] said no."],
  [
    "a group and its name",
    "[[A civil society group, the Norwell Accountability Forum,=>Norwell Accountability Forum]] sued. [[The group=>Norwell Accountability Forum]] said so.",
  ],
  ["a forum by the end of its name", "The Norwell Forum met. [[The forum=>Norwell Forum]] said so."],
  ["a bank and its name", "[[The bank, the Alder Trust,=>Alder Trust]] said no. [[The bank=>Alder Trust]] said so."],
  ["a forum, of two", "The Norwell Forum met the Sudley Forum. [[The forum=>forum]] said so."],
  [
    "a town's oldest charity and its name",
    "[[The town's oldest charity, the Alder Trust,=>Alder Trust]] said so. [[The charity=>Alder Trust]] left.",
  ],
  ["a parent company and its name", "[[Its parent company, the Alder Group,=>Alder Group]] said no."],
  [
    "a neighbour who gives her first name",
    "Ann Hale lives here. [[Her neighbour, a teacher who gave only her first name, Rim,=>Rim]] said so. [[She=>Rim]] left.",
  ],
  ["a teacher who gives his first name", "[[A teacher, who gave only his first name, Odo,=>Odo]] said so."],
  ["an ally and whose it is", "Even Norland, [[Sudland's=>Norland]] only ally and its lifeline, said it was late."],
  ["whose house it is", "In Norland, [[Sudland's=>Sudland]] plan was late."],
  ["a lord and his office", "[[The trust's then chairman, Lord Brill,=>Brill]] said so."],
  ["a lawyer and who speaks through him", "Through her lawyer, [[Tom Brill, Ann Ruiz=>Ann Ruiz]] said no."],
  ["two in a headline", "[[Tom Brill, Ann Ruiz=>Tom Brill]] said no."],
  ["a former team's player, cut short", "“No,” said [[the former Norwell=>former Norwell midfielder]] midfielder."],
  [
    "whose fighters, behind whose they are",
    "It was [[Ole Brill of the Front, whose fighters=>Front's fighters]] have left.",
  ],
  [
    "what she said, and when she said it",
    "It was [[what Ann Ruiz=>Ann Ruiz]] said. It was [[the third time Ruiz=>Ann Ruiz]] said so. [[The Time Warner unit=>Time Warner unit]] left.",
  ],
  [
    "voters, and how much of it",
    "They give [[voters=>voters]] at least some of the news. [[The voters=>voters]] said so.",
  ],
  [
    "a campaign, as the article writes its apostrophes",
    "Ann Ruiz’s aides met. [[Ms. Ruiz’s campaign=>Ann Ruiz’s campaign]] said so. [[Her campaign=>Ann Ruiz’s campaign]] left.",
  ],
  ["whose mother died", "[[Ole Brill, whose mother died in May,=>Ole Brill]] said so."],
  [
    "which, right behind what is called like people",
    "The Norwell Assembly set up NWA Women, [[which=>NWA Women]] says it is late. It met Lena Women, [[which=>?]] left.",
  ],
  [
    "another, whose son stood between",
    "[[One mother=>One mother]] said her son was ill. [[Another=>Another mother]] said no. [[She=>Another mother]] left.",
  ],
  ["percent are nobody by name", "Most liked Ruth Valdane, and only 21 percent [[who=>?]] saw her said so."],
];

for (const [what, text] of TEXTS) {
  test(`finds who is described: ${what}`, () => {
    const { answers, expected } = resolveMarked(text);
    assert.deepEqual(answers, expected);
  });
}

const KINDS: readonly [text: string, kind: string][] = [
  ["[[Two Norwegians=>]] said so.", "group"],
  ["[[Mourners=>]] say it was hard.", "unnamed"],
  ["[[Crowds=>]] refuse to leave.", "unnamed"],
  ["[[Constitutionalists=>]] opined against it.", "unnamed"],
  ["[[Brooks=>]] says it was hard.", "person"],
  ["[[Williams=>]] refused to leave.", "person"],
];

for (const [text, kind] of KINDS) {
  test(`tells many from one: ${JSON.stringify(text)}`, () => assert.equal(resolveMarked(text).speakers[0]!.kind, kind));
}
