import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

const TEXTS: readonly [what: string, text: string][] = [
  ["he, with one person about", "Tom Brill closed the yard. [[He=>Tom Brill]] said it was unsafe."],
  ["she, with one person about", "Tom Brill closed the yard. [[She=>Tom Brill]] said it was unsafe."],
  [
    "the subject before the object",
    "Tom Brill phoned Ann Ruiz. [[He=>Tom Brill]] said it was over, and [[he=>Tom Brill]] hung up.",
  ],
  [
    "a pronoun after a quotation",
    "“It is over,” [[Tom Brill=>Tom Brill]] said.\n\n“Nobody came,” [[he=>Tom Brill]] added.",
  ],
  [
    "she, whose first name is a town's as well",
    "“It is late,” [[Ana Ruiz=>Ana Ruiz]] said.\n\nSofia Lund struck another note. “It is early,” [[she=>Sofia Lund]] said.",
  ],
  ["a town's police, and nobody of its name", "Ana Ruiz left. [[Victoria Police=>Victoria Police]] said it was late."],
  [
    "she, whose surname is a man's trade",
    "Delia Monk is 43. Her mother, Rita, sold fish. “I hated it,” [[Monk=>Delia Monk]] says. [[She=>Delia Monk]] says it was cold.",
  ],
  [
    "she, of whom the paragraph tells by such a surname",
    "Delia Monk is 43. “We knew,” says [[her mother, Rita,=>Rita]].\n\nMonk puts her hand over her eyes. “I did not,” [[she=>Delia Monk]] says.",
  ],
  [
    "a monk, who is not whoever is called so",
    "Ivo Brill met Delia Monk. “I hated it,” [[Monk=>Delia Monk]] says. [[The monk=>monk]] said it was cold.",
  ],
  [
    "the name behind what a tagger reads as a verb, before brackets",
    "Derek Fane is a councillor. [[His fellow ward member, Cllr Joy Bell (Lib Dem),=>Joy Bell]] said it was late.",
  ],
  [
    "whose analysis it is: not the body's that she is of",
    "Dr Ona Moss of the Centre for Tides, [[whose analysis of the data=>Ona Moss's analysis of the data]] found it, left.",
  ],
  [
    "whose study it is: the body's",
    "Dr Ona Moss of the Orme Institute, [[whose study=>Orme Institute's study]] found it, left.",
  ],
  ["another nurse", "[[One nurse=>One nurse]] said so. [[Another=>Another nurse]] said no."],
  ["another, with the tag behind", "“Yes,” [[one nurse=>one nurse]] said.\n\n“No,” said [[another=>another nurse]]."],
  [
    "another Republican",
    "“Yes,” [[one Republican=>one Republican]] said.\n\n“No,” said [[another=>another Republican]].",
  ],
  ["another of nobody knows what", "[[One=>One]] said so. [[Another=>Another]] said no."],
  ["another, and no second mayor", "[[The mayor=>mayor]] said so. [[Another=>Another]] said no."],
  [
    "another, of somebody further up",
    "[[One nurse=>One nurse]] left.\n\nIt rained.\n\n“No,” said [[another=>another]].",
  ],
  [
    "'she' after a titled man and an untitled woman",
    "Mr. Tom Brill met Ann Ruiz on the quay. [[She=>Ann Ruiz]] said it was over.",
  ],
  [
    "the woman whose love it is, who is rather no man",
    "Dan Brill, a singer, came to town. He sang.\n\nThe woman's love of Brill is told at length. [[She=>woman]] laughed.",
  ],
  [
    "a woman who was there before the man whose name follows",
    "It was late, she said, and a reason was Robin Brill, who told of things she knew.\n\n[[Brill=>Robin Brill]] left. [[He=>Robin Brill]] said so.",
  ],
  [
    "the cook, and no island, which has inhabitants",
    "Skarn has 61 inhabitants and two shops. The cook, Una Brae, came in May. Skarn was cold. [[She=>Una Brae]] said so.",
  ],
  ["who has houses, and is no village", "Brae has two houses and a shop. Ann Brae left. [[She=>Ann Brae]] said so."],
  ["a city councillor, who is no city", "Brae, a city councillor, came. [[He=>Brae]] said so."],
  [
    "the cook, and no village",
    "Una Brae runs an inn in the village of Tolle. Tolle is cold. [[She=>Una Brae]] said so.",
  ],
  ["each, of two", "Ann Ruiz and Tom Brill met, [[each=>Ann Ruiz and Tom Brill]] calling the other a liar."],
  ["each, of many", "Two lawmakers met, [[each=>Two lawmakers]] calling the other a liar."],
  ["each, of one", "Ann Ruiz left, [[each=>each]] calling the other a liar."],
  ["he told her, where either may be he", "Kim Ruiz met Robin Brill. [[He=>?]] told her to go."],
  ["the same, whatever their names", "Ann Ruiz met Tom Brill. [[He=>?]] told her to go."],
  [
    "'he' where a spokeswoman stands nearer",
    "Tom Brill closed the yard. A spokeswoman, Ann Ruiz, left early. [[He=>Tom Brill]] said it was unsafe.",
  ],
  [
    "he, in a clause behind another man's",
    "“It is late,” [[Tom Brill=>Tom Brill]] said.\n\nBrill's colleague Mark Doyle left the yard after [[he=>Mark Doyle]] asked about the boat.",
  ],
  [
    "he, after a description that opens the sentence",
    "Tom Brill sold the yard. A socialist, [[he=>Tom Brill]] said it was wrong to own one.",
  ],
  [
    "he, where only a woman has a name and an old man has none",
    "Ann Ruiz climbed the stairs. She knocked twice. She was tired.\n\n“It is late,” [[he=>?]] said.",
  ],
  [
    "the dead of an obituary, not the niece of that name",
    "Margaret Orme, who mapped the moors, dies at 91\n\nMargaret Orme, a botanist, died on Friday. She was 91.\n\nHer death was confirmed by her niece, Joan Orme, who said the cause was pneumonia.\n\nMiss Orme left school at 14, when, as [[she=>Margaret Orme]] liked to say, she “got tired of cows.”",
  ],
  [
    "a full name behind a title that no list has",
    "[[The Iyaloja of the market, Chief (Mrs) Folasade Adeniran=>Folasade Adeniran]], said the closure had crippled them.",
  ],
  ["a convener and her name", "A forum met. [[Its convener, Comrade Ann Saliu=>Ann Saliu]], said it was late."],
  ["the 41-year-old", "[[Ann Ruiz=>Ann Ruiz]] said she was tired.\n\n“Stay back,” [[the 41-year-old=>Ann Ruiz]] said."],
  [
    "he, of whom the sentence before is",
    "Daniel Okafor scored late.\n\nVale boss [[Piet Berg=>Piet Berg]] felt it was unfair. [[He=>Piet Berg]] said: “Everyone saw it.”\n\nOkafor laughed. “Not a chance,” [[he=>Daniel Okafor]] said.",
  ],
  ["a husband", "Ann Ruiz and her husband moved. [[Ruiz=>Ann Ruiz]] said it was late."],
  ["it, for a body", "The National Water Board raised its fees. [[It=>National Water Board]] said costs had grown."],
  [
    "a body, by a description that spells out its name",
    "Most of it is wrong, says [[the top Norland medical journal=>Norland Medical Journal]].\n\n[[The Norland Medical Journal=>Norland Medical Journal]] did not reply.",
  ],
  [
    "no body, by a description that is more than its name",
    "[[The state supreme court=>state supreme court]] agreed. [[The Supreme Court=>Supreme Court]] did not.",
  ],
  [
    "they, who fear, and are no polls",
    "Farmers blocked the road while polls rose. [[They=>Farmers]] feared the worst.",
  ],
  [
    "two chairmen, whose committee is named before the first, and the two",
    "It rained all day in Norwell.\n\nOn Monday [[House Ports Chairman Piet Marsh and Judiciary Chairman Bob Lindt=>Piet Marsh and Bob Lindt]] wrote.\n\n[[The two lawmakers=>Piet Marsh and Bob Lindt]] said so. [[Both men=>Piet Marsh and Bob Lindt]] left.",
  ],
  ["current and former officials", "[[Current and former officials=>Current and former officials]] said so."],
  [
    "one general and another",
    "[[Attorney General Ann Ruiz=>Ann Ruiz]] spoke. [[The Inspector General for the Harbour=>Inspector General for the Harbour]] said no.",
  ],
  [
    "one office and another",
    "[[The U.S. attorney's office=>U.S. attorney's office]] spoke. [[The Office of the Harbour Inspector=>Office of the Harbour Inspector]] said no.",
  ],
  ["they, for a group", "Farmers blocked the road. [[They=>Farmers]] said prices had fallen."],
  ["who, after a name", "The yard was closed by Tom Brill, [[who=>Tom Brill]] said it was unsafe."],
  ["who, after a description in apposition", "Tom Brill, a welder [[who=>Tom Brill]] said he was ill, stayed."],
  [
    "who, after a description and a place",
    "It was sold to a farmer from Norland [[who=>farmer from Norland]] said nothing.",
  ],
  ["which, after a body", "The money came from the Harbour Trust, [[which=>Harbour Trust]] said nothing."],
  ["an apposition", "[[Ann Ruiz, a welder from Leeds,=>Ann Ruiz]] said so. [[The welder=>Ann Ruiz]] left."],
  [
    "an apposition that a participle goes on with",
    "Ann Ruiz, a lawyer representing the family, left. [[The lawyer=>Ann Ruiz]] said no. Harbour Fund, a group backing the dam, spent more. [[The group=>Harbour Fund]] said so.",
  ],
  [
    "an apposition that a clause with 'that' goes on with",
    "The Harbour Trust, a charity that owns the quay, left. The Norwell Bank stayed. [[The charity=>Harbour Trust]] said no.",
  ],
  [
    "an apposition with an age",
    "[[Ann Ruiz, 38, a welder from Leeds,=>Ann Ruiz]] said so. [[The welder=>Ann Ruiz]] left.",
  ],
  [
    "an apposition that the source begins after",
    "Norland, [[the valley's only ally and its lifeline to the outside world,=>Norland]] said so.",
  ],
  ["an apposition after a place", "On Monday in Leeds, [[the minister, a Dane,=>minister]] said so."],
  [
    "a description before the name",
    "[[A lawyer for the firm, Mark Doyle,=>Mark Doyle]] said so. [[The lawyer=>Mark Doyle]] left.",
  ],
  ["the office in a title", "Sen. Ruth Valdane came. [[The senator=>Ruth Valdane]] said so."],
  [
    "the office in a sentence, after years and another name",
    "Ruth Jane Valdane (May 2, 1818 – January 8, 1880), known as Long Ruth, was a pilot from Norwell, [[who=>Ruth Jane Valdane]] wrote it.",
  ],
  ["the office in a sentence", "Ruth Valdane is a physicist. [[The scientist=>Ruth Valdane]] said so."],
  ["two who hold the office", "Sen. Ruth Valdane met Sen. Carl Mott. [[The senator=>?]] said so."],
  [
    "an unnamed spokesman taken up again",
    "[[A spokesman for the port=>spokesman for the port]] said so. [[The spokesman=>spokesman for the port]] left.",
  ],
  ["the committee", "The Harbour Committee met. [[The committee=>Harbour Committee]] said no."],
  ["the company", "Alder Motors Inc. met its creditors. [[The company=>Alder Motors Inc.]] said no."],
  [
    "the company and the agency, side by side",
    "Alder Motors cut its forecast. The Harbour Inspection Agency opened a file. [[The company=>Alder Motors]] said no. [[The regulator=>Harbour Inspection Agency]] said yes.",
  ],
  [
    "the agency, of two, one described just here",
    "The Harbour Pilots Office met.\n\nThe file went to the Quay Inspection Service, a division of the port. [[The agency=>Quay Inspection Service]] said no.",
  ],
  [
    "a commission with “and”, after an adjective",
    "[[The federal Fisheries and Harbour Commission=>Fisheries and Harbour Commission]] said no.",
  ],
  ["the company, of two", "Norwell Bank and Alder Motors Inc. signed. [[The company=>company]] said no."],
  ["the group that something is of", "The Harbour Trust met. [[The group of divers=>group of divers]] said no."],
  ["the city", "It was asked for by the Municipality of Norwell. [[The city=>Municipality of Norwell]] said no."],
  [
    "the newspaper",
    "The file was found by The Norwell Post. The Harbour Trust owns it. [[The newspaper=>Norwell Post]] said so.",
  ],
  [
    "somebody's campaign",
    "Ruth Valdane ran. [[The Valdane campaign=>Valdane campaign]] said no. [[Her campaign=>Valdane campaign]] left.",
  ],
  [
    "her campaign, before anybody names it",
    "Ruth Valdane ran. [[Her campaign=>Ruth Valdane's campaign]] said no. [[The Valdane campaign=>Ruth Valdane's campaign]] left.",
  ],
  [
    "her campaign by a surname alone, and a ministry of a country's",
    "Ruth Valdane ran. [[Ms. Valdane's campaign=>Ruth Valdane's campaign]] said no. [[Norland's foreign ministry=>Norland's foreign ministry]] left.",
  ],
  [
    "a campaign with a capital and without",
    "Ruth Valdane ran. [[The Valdane Campaign=>Valdane Campaign]] said no. [[The Valdane campaign=>Valdane Campaign]] left.",
  ],
  [
    "a description before a clause of whom it speaks for",
    "[[Hawks and doves in his party=>Hawks and doves in his party]] for whom it was late left.",
  ],
  ["another, which showed something", "[[Another featured five photos=>Another]]."],
  [
    "a noun in capitals that is no name",
    "[[A super PAC=>super PAC]] said no. [[An NGO=>NGO]] left. [[The PAC=>super PAC]] said so.",
  ],
  [
    "what shows something and is nobody",
    "[[The trip=>?]] showed it. [[Many ways=>?]] suggest it. [[The stream=>stream]] showed it. [[Many observers=>Many observers]] left.",
  ],
  [
    "a source that took the verb in",
    "[[The Harbour Board worries=>Harbour Board]] so much about it. [[Ann Ruiz fears=>Ann Ruiz]] it.",
  ],
  ["those who were asked", "[[Those interviewed by the board=>Those interviewed by the board]] said no."],
  [
    "an epithet",
    "Ruth Valdane said on Monday that she would run. [[The former harbour pilot=>Ruth Valdane]] said it was time.",
  ],
  ["a person left unnamed", "[[A person familiar with the talks=>person familiar with the talks]] said so."],
  ["officials", "[[Two officials=>Two officials]] said so."],
  ["one of several", "[[One of the divers=>One of the divers]] said so."],
  [
    "a poll",
    "[[A poll by Northgate=>poll by Northgate]] found a lead. [[The poll=>poll by Northgate]] has a wide margin.",
  ],
  ["a poll of two outlets", "[[A Norwell Post/Channel 9 News poll=>Norwell Post/Channel 9 News poll]] found a lead."],
  [
    "an opponent is not the speaker of what is said of him",
    "[[Ann Ruiz=>Ann Ruiz]] said that Tom Brill had left. [[She=>Ann Ruiz]] said it was over.",
  ],
  ["the pronoun in the clause before its name", "When [[he=>?]] spoke, nobody listened."],
  ["a noun that looks like a verb", "[[Recent polling=>?]] suggests that it is late."],
  [
    "a surname that looks like a verb, at a sentence's start",
    "Tom Brill met Ada Ford on Friday. [[Ford=>Ada Ford]] said that it was late. [[She=>Ada Ford]] left.",
  ],
  [
    "an epithet is not whom its own words name",
    "[[Paul Marfoot=>Paul Marfoot]] said he would stay. Marfoot said he was fine.\n\n[[The Norland businessman=>Norland businessman]] told Marfoot to go.",
  ],
  ["those who", "There are people, wrote [[Ann Ruiz=>Ann Ruiz]], and those [[who=>?]] say that it is bad."],
  [
    "an aside before who",
    "Party officials — from Leo Pagett to Tom Brill — [[who=>Party officials]] question the plan met on Friday.",
  ],
  ["the welder of a town", "Ann Thorne of Dover, a retired welder, left. [[The welder=>Ann Thorne]] said it was wet."],
  [
    "a government elsewhere",
    "[[The Danish government=>Danish government]] proposed a levy. [[The government in Lima=>government in Lima]] said no.",
  ],
  ["a described name with an age", "[[The folk icon Mabel Thorne, 92,=>Mabel Thorne]] said so."],
  [
    "who, and who",
    "Ann Ruiz is the mayor [[who=>Ann Ruiz]] mocks a clerk for his hat, and [[who=>Ann Ruiz]] says that it is bad.",
  ],
  ["nobody", "[[Nobody=>?]] said so. [[Neither=>?]] said no."],
  ["nobody about", "The rain fell on the harbour all day. [[He=>?]] said it would stop."],
  ["two as good as each other", "On the quay stood Ann Ruiz and Mary Bell. [[She=>?]] said it was over."],
  [
    "she, beside the namesake of the man the article is about",
    "Otto Harlow ran. Harlow lost. Harlow, who was tired, slept. Harlow woke. Jane Harlow drove. The road was long.\n\nJane Harlow waited. Ann Ruiz came. [[She=>Ann Ruiz]] said it was over.",
  ],
];

for (const [what, text] of TEXTS) {
  test(`resolves ${what}`, () => {
    const { answers, expected } = resolveMarked(text);
    assert.deepEqual(answers, expected);
  });
}

/** An article that is about one man, and the sentence that tells whom its next “he” means. */
const ABOUT_HARROW =
  "[[Dan Harrow=>Dan Harrow]] wants the port. Harrow has run the board since May. Harrow won twice. [[Harrow=>Dan Harrow]] said so on Monday. Harrow left early. Harrow's plan is old.\n\nHarrow is not alone. ";

test("he is the subject of his own sentence, whoever the article is about", () => {
  const text = `${ABOUT_HARROW}Paul Teller weighed in, telling Metro on Monday, “It is late,” [[he=>]] said.`;
  assert.equal(resolveMarked(text).answers.at(-1), "he => Paul Teller");
});

const TURNS: readonly [before: string, he: string][] = [
  ["House Speaker Paul Teller spoke.", "Paul Teller"],
  ["Just look at House Speaker Paul Teller.", "Paul Teller"],
  ["Critics include Paul Teller.", "Paul Teller"],
  ["There is Paul Teller.", "Paul Teller"],
  ["I spoke to Paul Teller, who left in May.", "Paul Teller"],
  ["At the back stood Paul Teller.", "Paul Teller"],
  ["The company hired Paul Teller.", "Paul Teller"],
  ["Harrow praised House Speaker Paul Teller.", "Dan Harrow"],
  ["He praised Paul Teller.", "Dan Harrow"],
  ["The port lies behind Harrow.", "Dan Harrow"],
  ["The debate with Paul Teller is on Friday.", "Dan Harrow"],
];

for (const [before, he] of TURNS) {
  test(`he is ${he} after: ${before}`, () => {
    const { answers } = resolveMarked(`${ABOUT_HARROW}${before} [[He=>${he}]] said it was late.`);
    assert.equal(answers.at(-1), `He => ${he}`);
  });
}

test("wrong today: after “among the critics is”, whoever is named stands in the predicate", () => {
  const { answers } = resolveMarked(`${ABOUT_HARROW}Among the critics is Paul Teller. [[He=>]] said it was late.`);
  assert.equal(answers.at(-1), "He => Dan Harrow");
});

const ROLES: readonly [text: string, role: string | null][] = [
  ["[[Ann Ruiz, a welder from Leeds,=>Ann Ruiz]] said so.", "welder from Leeds"],
  ["[[Finance Minister Ngozi Okafor=>Ngozi Okafor]] said so.", "Finance Minister"],
  ["[[Carla Stein, the deputy U.S. ambassador to the UN,=>]] said so.", "deputy U.S. ambassador to the UN"],
  ["[[A lawyer for the firm, Mark Doyle,=>Mark Doyle]] said so.", "lawyer for the firm"],
  ["It was said by [[harbour master Tom Brill=>Tom Brill]] at noon.", "harbour master"],
  ["[[Mr. Brill=>Brill]] said so.", null],
  ["[[Tom Brill=>Tom Brill]] said so.", null],
];

for (const [text, role] of ROLES) {
  test(`finds the role in ${JSON.stringify(text)}`, () => assert.equal(resolveMarked(text).speakers[0]!.role, role));
}

const KINDS: readonly [text: string, kind: string][] = [
  ["[[Ann Ruiz=>]] said so.", "person"],
  ["[[Okafor=>]] said so.", "person"],
  ["[[The National Water Board=>]] said so.", "organisation"],
  ["[[Finland=>]] said so.", "organisation"],
  ["[[The Finnish government=>]] said so.", "organisation"],
  ["[[Norlandian lawmakers=>]] said so.", "group"],
  ["[[Officials=>]] said so.", "unnamed"],
  ["[[A spokesman=>]] said so.", "unnamed"],
  ["[[Some=>]] said so.", "unnamed"],
  ["[[The report=>]] said so.", "document"],
];

test("takes a label in capitals within a quotation for somebody", () => {
  assert.equal(resolveMarked("“[[ROTH=>]]: It is late.").speakers[0]!.kind, "person");
});

for (const [text, kind] of KINDS) {
  test(`sorts ${JSON.stringify(text)}`, () => assert.equal(resolveMarked(text).speakers[0]!.kind, kind));
}

const THEIRS: readonly [what: string, text: string, mentions: readonly string[]][] = [
  ["two sorts of people", "[[The unions=>unions]] said the firms had cut half of their staff.", ["The unions"]],
  ["who speaks alone", "[[The unions=>unions]] said they would defend their post.", ["The unions", "they", "their"]],
  ["who praises another", "Sam Okafor scored. [[Coach Tom Brill=>Tom Brill]] praised him.", ["Coach Tom Brill"]],
  [
    "who met another, with what he is between",
    "Sam Okafor left. [[The coach, Tom Brill,=>Tom Brill]] had not met him.",
    ["The coach", "Tom Brill"],
  ],
  [
    "who took it with him, and whom his club failed",
    "[[Tom Brill=>Tom Brill]] took it with him. Brill said the club had failed him.",
    ["Tom Brill", "him", "Brill", "him"],
  ],
  ["who thanked her for her work", "[[Ann Ruiz=>Ann Ruiz]] praised her staff.", ["Ann Ruiz", "her"]],
];

for (const [what, text, mentions] of THEIRS) {
  test(`takes "their" and "him" for whoever they may only mean: ${what}`, () => {
    const plain = text.replace(/\[\[(.*?)=>.*?\]\]/g, "$1");
    const found = resolveMarked(text).speakers[0]!.mentions.map(({ start, end }) => plain.slice(start, end));
    assert.deepEqual(found, mentions);
  });
}
