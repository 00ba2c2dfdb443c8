import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

const TEXTS: readonly [what: string, text: string][] = [
  [
    "a name behind the place where it was said",
    `In New Hampshire [[Donald Brill=>Donald Brill]] said the quay was shut. At a rally in Ohio [[Hillary Marsh=>Hillary Marsh]] said it was open.`,
  ],
  [
    "a place that a body has in its name",
    `[[The Ohio James Foundation=>Ohio James Foundation]] said the quay was shut.`,
  ],
  ["a surname", "Ngozi Okafor opened the plant. [[Okafor=>Ngozi Okafor]] said it was late."],
  ["a courtesy title", "Ngozi Okafor opened the plant. [[Ms. Okafor=>Ngozi Okafor]] said it was late."],
  [
    "a title before the full name",
    "[[Finance Minister Ngozi Okafor=>Ngozi Okafor]] said so. [[Okafor=>Ngozi Okafor]] added little.",
  ],
  ["an abbreviated title", "[[Sen. Ruth Valdane=>Ruth Valdane]] objected. [[Valdane=>Ruth Valdane]] said it was late."],
  [
    "a title in lower case",
    "It was said by [[harbour master Tom Brill=>Tom Brill]] at noon. Later [[Brill=>Tom Brill]] left.",
  ],
  [
    "two titles before a name",
    "[[Former senator and presidential candidate Gary Dorn=>Gary Dorn]] spoke. Then came [[actor and director Ann Ruiz=>Ann Ruiz]]. [[Her friend and colleague Tom Brill=>Tom Brill]] left.",
  ],
  [
    "two people, of whom one has a name",
    "[[The mayor and Senator Ann Ruiz=>mayor and Senator Ann Ruiz]] left. [[His wife and agent Joan Orme=>His wife and agent Joan Orme]] came.",
  ],
  ["a trade no list of surnames has", "[[Dan Backer=>Dan Backer]] left. [[Backer=>Dan Backer]] said no."],
  ["a trade as a surname before a title", "[[Tom Baker and director Ann Ruiz=>Tom Baker and Ann Ruiz]] left."],
  ["a possessive before the title", "[[Wales's first minister Rhys Probert=>Rhys Probert]] said so."],
  ["an outlet before the name", "[[Channel 9's Dana Kimmel=>Dana Kimmel]] reported it."],
  ["a possessive name", "Ngozi Okafor's plan failed. [[Okafor=>Ngozi Okafor]] said so."],
  [
    "a middle initial",
    "Paul T. Weller spoke. [[Paul Weller=>Paul T. Weller]] said so. [[Weller=>Paul T. Weller]] agreed.",
  ],
  ["initials", "[[P. J. Harrow=>P. J. Harrow]] said so. [[Harrow=>P. J. Harrow]] agreed."],
  ["particles", "Leonor de la Vega came. [[De la Vega=>Leonor de la Vega]] said so."],
  [
    "a Dutch particle",
    "Pieter van der Molen came. [[Van der Molen=>Pieter van der Molen]] said so. [[Mr. van der Molen=>Pieter van der Molen]] left.",
  ],
  ["an Arabic article", "Samir al-Haddad came. [[al-Haddad=>Samir al-Haddad]] said so."],
  ["an Irish name", "Niamh O'Dowd came. [[O'Dowd=>Niamh O'Dowd]] said so."],
  ["an Irish name with a typographic apostrophe", "Niamh O’Dowd came. [[O’Dowd=>Niamh O’Dowd]] said so."],
  ["St. in a name", "Mark St. Aubyn came. [[St. Aubyn=>Mark St. Aubyn]] said so."],
  [
    "a double surname",
    "Gabriel Prieto Lamas came. [[Prieto=>Gabriel Prieto Lamas]] said so. [[Prieto Lamas=>Gabriel Prieto Lamas]] left.",
  ],
  ["a hyphenated surname", "Ines Batten-Moore came. [[Batten-Moore=>Ines Batten-Moore]] said so."],
  ["a Korean name, family name first", "Pak Sung Ho came. [[Pak=>Pak Sung Ho]] said so."],
  [
    "a Korean name with a hyphen",
    "Yoon Min-jae came. [[Yoon=>Yoon Min-jae]] said so. [[Mr. Yoon=>Yoon Min-jae]] left.",
  ],
  ["a Chinese name", "Zhao Lanying came. [[Zhao=>Zhao Lanying]] said so."],
  ["a Vietnamese name by its last part", "Tran Quoc Bao came. [[Bao=>Tran Quoc Bao]] said so."],
  [
    "a surname that is a nationality",
    "Tom Roman spoke. “It is late,” said [[Roman=>Tom Roman]]. [[Roman=>Tom Roman]] said so.",
  ],
  [
    "somebody of a nation beside a surname like it",
    "Ada Serbian spoke. [[A Serbian=>Serbian]] said no. [[Serbian=>Ada Serbian]] said yes. [[Serbian officials=>Serbian officials]] left.",
  ],
  [
    "a surname that is a nationality, before an adverb, a clause and another name",
    "Ada Serbian spoke. [[Serbian=>Ada Serbian]] also said no. [[Serbian=>Ada Serbian]], who was ill, left. According to [[Serbian=>Ada Serbian]], it rained. [[Serbian and Ann Ruiz=>Ada Serbian and Ann Ruiz]] left.",
  ],
  [
    "people of two nations",
    "Ada Serbian spoke. [[British and French=>British and French]] said so. [[Serbian and German officials=>Serbian and German officials]] left. [[The Serbian=>Serbian]] also said no.",
  ],
  [
    "the chief of staff and the superintendent of schools",
    "[[Chief of Staff Denis Marlow=>Denis Marlow]] spoke. [[Marlow=>Denis Marlow]] left. [[Superintendent of Schools Tom Brill=>Tom Brill]] stayed.",
  ],
  ["an office without a holder", "The Director of Human Resources left. [[Ann Ruiz=>Ann Ruiz]] said so."],
  [
    "the welder of the year",
    "They hired Welder-of the Year Tom Brill. [[Brill=>Tom Brill]] said so. [[Artist of the Year Ann Ruiz=>Ann Ruiz]] left.",
  ],
  [
    "a body that calls itself ours",
    "The money went to [[Our Norwell Fund=>Our Norwell Fund]]. [[Our Norwell Fund=>Our Norwell Fund]] said so. [[Our Fund=>?]] left.",
  ],
  [
    "the one of two who has been president",
    "Hester Orme ran. Former President Bill Orme spoke. [[President Orme=>Bill Orme]] said so. [[Hester Orme=>Hester Orme]] left.",
  ],
  [
    "a judge of whom somebody speaks",
    "Ann Ruiz spoke. Few knew whom the judge Ruiz was referring to had sent. [[Ruiz=>Ann Ruiz]] said so.",
  ],
  [
    "a play called after somebody",
    "Ann Ruiz saw “The Sons of Brill,” a play about Tom Brill. [[Brill=>Tom Brill]] said so.",
  ],
  ["a monk and a saint", "Abba Pachor was a monk. An icon shows St. Pachor. [[Pachor=>Abba Pachor]] said so."],
  [
    "a paper called i",
    "Ann Ruiz left. [[The i=>i]] reported that she was ill. [[I=>?]] said so. When [[i=>?]] left, it rained.",
  ],
  [
    "a work behind its dated author",
    "According to [[Ann Brill’s=>Silent Yard]] (c. 1580–1660) Silent Yard, it was late.",
  ],
  ["a paper with a state in its name", "[[The New Hampshire Union Leader=>New Hampshire Union Leader]] said so."],
  ["a part of a continent", "Ann Ruiz works in West Africa. [[She=>Ann Ruiz]] said so."],
  [
    "a body for whom it is",
    "[[The Consumer Financial Protection Bureau=>Consumer Financial Protection Bureau]] said no.",
  ],
  [
    "two of one surname and a team",
    "[[Ada Harlow=>Ada Harlow]] spoke. Harlow won. Harlow left. Harlow's plan is old. Her husband, Tom Harlow, came. [[The Harlow team=>Harlow team]] said so. [[Harlow herself=>Ada Harlow]] said no.",
  ],
  [
    "two descriptions with their names",
    "[[His older brother, Tom Harlow, and the former first lady, Ada Bell,=>Tom Harlow and Ada Bell]] said so.",
  ],
  ["who two are", "[[Phil Marsh and Speaker Tim Vale, both Liberals,=>Phil Marsh and Tim Vale]] said so."],
  [
    "a surname spelt two ways, alone",
    "Petra Zelinskyy came. Petra Zelinskyy left. Petra Zelinsky spoke. [[Zelinsky=>Petra Zelinskyy]] said no.",
  ],
  [
    "a surname that is a place's word",
    "Ann Hill, the mayor, said it was late.\n\n[[Hill=>Ann Hill]] left. [[Ann Church=>Ann Church]] came.",
  ],
  [
    "what somebody does before a name",
    "Cross-examining, [[Dominic Farr KC=>Dominic Farr]] said no. Opening the case, [[Ann Hill=>Ann Hill]] spoke.",
  ],
  [
    "a ministry of many words before its minister",
    "The Minister of Petroleum Resources (Downstream), [[Alhaji Sani Danladi=>Sani Danladi]], spoke. [[Danladi=>Sani Danladi]] left.",
  ],
  ["a former title in capitals", "[[Ann Ruiz and former Attorney General Eric Holt=>Ann Ruiz and Eric Holt]] said so."],
  ["the clause's verb before a title", "Polls show former mayor Ada Bell ahead. [[Bell=>Ada Bell]] said no."],
  [
    "whose union",
    "[[The Norland Association of Welders=>Norland Association of Welders]] met. [[The welders union=>Norland Association of Welders]] said so. [[The teachers union=>teachers union]] left.",
  ],
  [
    "a charity called what it is",
    "The report by the charity Clean Harbours found oil. [[The charity=>Clean Harbours]] wants a ban.",
  ],
  [
    "a firm called what it is",
    "[[Pump maker Vasculon=>Vasculon]] closed. [[The company=>Vasculon]] said so. [[The software company Zentrix=>Zentrix]] left. [[Zentrix=>Zentrix]] came back.",
  ],
  [
    "ranks of the police",
    "[[Supt Morag Bain=>Morag Bain]] came. [[Bain=>Morag Bain]] said so. [[Ch Insp Tom Vale=>Tom Vale]] left.",
  ],
  ["a given name alone", "Sigrun Jonsdottir came. [[Sigrun=>Sigrun Jonsdottir]] said so."],
  ["one name only", "The general, [[Suharyo=>Suharyo]], said so. [[Suharyo=>Suharyo]] left."],
  ["Jr.", "Earl Maddox Jr. came. [[Maddox=>Earl Maddox Jr.]] said so."],
  ["the surname before the full name", "[[Okafor=>Ngozi Okafor]] said no. Ngozi Okafor is the minister."],
  ["a label in capitals", "WALLER: We begin.\n\nJane Waller hosts the show. [[Waller=>Jane Waller]] said so."],
  ["an acronym in brackets", "The National Water Board (NWB) met. [[The NWB=>National Water Board]] said no."],
  [
    "an acronym with full stops",
    "The Harbor and Pilots Commission met. [[The H.P.C.=>Harbor and Pilots Commission]] said no.",
  ],
  [
    "the last word of a body's name",
    "[[The Northern Star=>Northern Star]] reported it. [[The Star=>Northern Star]] stood by it.",
  ],
  [
    "a name that is written small, and a site's address",
    "[[The website fourfifths=>fourfifths]] said no. [[Fourfifths=>fourfifths]] left. [[The band blackwater=>blackwater]] announced it. According to [[norwell-post.fr=>norwell-post.fr]], it rained. [[The app store=>app store]] said no.",
  ],
  ["a body behind which somebody stands", "[[A union backing Ann Ruiz=>union]] said no."],
  [
    "courts of a number each",
    "[[The Court of Appeals for the 6th Circuit=>Court of Appeals for the 6th Circuit]] met. [[The Court of Appeals for the 5th Circuit=>Court of Appeals for the 5th Circuit]] left. [[The 6th Circuit=>Court of Appeals for the 6th Circuit]] said no.",
  ],
  [
    "a body called after a cause, a party's people and one of its members",
    "[[Progressive Answers=>Progressive Answers]] said no. [[Independent Voices=>Independent Voices]] left. [[Republican Lawmakers=>Republican Lawmakers]] left. [[Republican Hughes=>Hughes]] said no.",
  ],
  [
    "a paper called after people",
    "[[The Union Leader=>Union Leader]] reported it. [[The Norwell Defender=>Norwell Defender]] did not. [[The Star-Ledger=>Star-Ledger]] said no.",
  ],
  ["a paper that opens as a creed does", "[[The Christian Star Monitor=>Christian Star Monitor]] reported it."],
  [
    "an office in capitals",
    "[[The Senate Majority Leader=>Senate Majority Leader]] left. [[The House Speaker=>House Speaker]] said no. [[The Lord Mayor=>Lord Mayor]] came. [[The NWP Leader=>NWP Leader]] agreed.",
  ],
  [
    "a paper behind what it is for, how it leans and whose it is",
    "[[The pro-Ruiz Northern Times=>Northern Times]] said no. [[The left-leaning Daily Mirror=>Daily Mirror]] agreed. [[The Brandt-owned Sun=>Sun]] left.",
  ],
  ["a family's firm", "[[The family-run Orme Foods=>Orme Foods]] said no."],
  [
    "somebody behind what she is against and what he won",
    "[[The anti-war Ann Ruiz=>Ann Ruiz]] said no. [[The Oscar-winning Takeo Mizutani=>Takeo Mizutani]] left.",
  ],
  ["economists behind how they lean", "[[Left-leaning economists=>Left-leaning economists]] said no."],
  [
    "a body with 'and' in its name",
    "[[The Fisheries and Harbour Commission=>Fisheries and Harbour Commission]] said no.",
  ],
  ["a body with 'of' in its name", "[[The Ministry of Public Works=>Ministry of Public Works]] said no."],
  ["a country", "[[Norland=>Norland]] denied it. [[Finland=>Finland]] agreed."],
  ["two people", "[[Ann Ruiz and Tom Brill=>Ann Ruiz and Tom Brill]] said so in a letter."],
  ["two people by surname", "Ann Ruiz met Tom Brill. [[Ruiz and Brill=>Ann Ruiz and Tom Brill]] said so in a letter."],
  ["somebody and others", "Ann Ruiz came. [[Ruiz and others=>Ann Ruiz]] said so."],
  ["a country and its allies", "[[Finland and its allies=>Finland and its allies]] said so."],
  ["a name spelt two ways", "Pak Chul Eon came. [[Pak=>Pak Chul Eon]] spoke. [[Pak Chun Eol=>Pak Chul Eon]] left."],
  [
    "a surname spelt two ways",
    "Petra Zelinskyy came. [[Zelinskyy=>Petra Zelinskyy]] spoke. [[Zelinsky=>Petra Zelinskyy]] left.",
  ],
  [
    "given names that differ by a letter are two people",
    "[[Jean Tolland=>Jean Tolland]] spoke. [[Joan Tolland=>Joan Tolland]] left.",
  ],
  ["two of one surname, in full", "[[Bill Harmon=>Bill Harmon]] spoke. [[Hester Harmon=>Hester Harmon]] left."],
  [
    "the headline's capitals",
    "Okafor Says New Plant Will Open Late\n\nNgozi Okafor spoke. [[Okafor=>Ngozi Okafor]] left.",
  ],
  [
    "a name in a headline",
    "[[Ngozi Okafor=>Ngozi Okafor]] Says New Plant Will Open Late\n\nThe minister is Ngozi Okafor.",
  ],
  ["a school by its saint", "[[St Brannock's=>St Brannock's]] said it was late. [[The school=>St Brannock's]] left."],
  ["a school by its king", "[[King Edward's=>King Edward's]] says the roof is safe."],
  ["a shop by its owner", "[[Lowell's=>Lowell's]] has said it is sorry. [[It=>Lowell's]] said so."],
  [
    "a shop beside its namesake",
    "Tom Lowell left. [[Lowell's=>Lowell's]] said it was sorry. [[Lowell=>Tom Lowell]] left.",
  ],
  [
    "a shop, first with what is its",
    "Brannock's shares fell. [[Brannock's=>Brannock's]] announced that it would close.",
  ],
  ["nobody's reported losses", "Ada Lowell's reported losses grew, [[Lowell=>Ada Lowell]] said."],
  ["nobody who is said to be", "Ada Lowell's said to be ill. [[Lowell=>Ada Lowell]] said no."],
  ["nobody who has told so", "Tom Brill's told them so. [[Brill=>Tom Brill]] said no."],
  ["a body of women", "[[Women's Aid=>Women's Aid]] said it was late. [[The charity=>Women's Aid]] said so."],
  [
    "a union by its members",
    "[[The National Seafarers' Union=>National Seafarers' Union]] met. [[The union=>National Seafarers' Union]] said so.",
  ],
  [
    "a body for two things",
    "[[The Global Panel on Ice and Water=>Global Panel on Ice and Water]] met. [[It=>Global Panel on Ice and Water]] said so.",
  ],
  ["a group by what it calls itself", "[[A group calling itself Salt Fox=>Salt Fox]] left. [[It=>Salt Fox]] said so."],
  [
    "a group by what it is known as",
    "[[A militia known as the Iron Front=>Iron Front]] left. [[The group=>Iron Front]] said so.",
  ],
  ["a head of policy at a trust", "[[Head of policy at the Kolm Trust Dana White=>Dana White]] said no."],
  ["a director at a hospital", "[[Director of nursing at Norwell Hospital Ruth Kane=>Ruth Kane]] said no."],
  ["a spokesman for a council", "[[A spokesman for Norwell Council Tom Hale=>Tom Hale]] said no."],
  [
    "a college that is called after somebody",
    "[[Students of Norwell Grace College=>Students of Norwell Grace College]] said no.",
  ],
  [
    "a hotel that is called after somebody",
    "[[The owner of Hotel Victoria Park=>owner of Hotel Victoria Park]] said no.",
  ],
  [
    "a fund that is called after somebody",
    "[[A friend of the Kolm Trust Dana White Fund=>friend of the Kolm Trust Dana White Fund]] said no.",
  ],
  ["a maker by its name", "[[A pump maker called Corvane=>Corvane]] left. [[The company=>Corvane]] said so."],
];

for (const [what, text] of TEXTS) {
  test(`resolves ${what}`, () => {
    const { answers, expected } = resolveMarked(text);
    assert.deepEqual(answers, expected);
  });
}

test("two of one surname, both near, leave the surname open and name the candidates", () => {
  const { attributions, speakers } = resolveMarked(
    "[[Bill Harmon=>Bill Harmon]] and his brother spoke. [[Jack Harmon=>Jack Harmon]] and his mother spoke too.\n\nBill Harmon met Jack Harmon. The house stood empty. [[Harmon=>?]] said it was sold.",
  );
  const last = attributions.at(-1)!;
  assert.equal(last.speaker, null);
  assert.deepEqual(last.candidates.map((id) => speakers.find((s) => s.id === id)!.name).sort(), [
    "Bill Harmon",
    "Jack Harmon",
  ]);
});

test("what a headline is about does not tell what the people in it are", () => {
  const { speakers } = resolveMarked(
    "The Unhappy Campaign Of Paul Okafor\n\nNobody defended Okafor. Paul Okafor ran. [[Okafor=>Paul Okafor]] said so.",
  );
  assert.deepEqual(
    speakers.map(({ name, kind }) => [name, kind]),
    [["Paul Okafor", "person"]],
  );
});
