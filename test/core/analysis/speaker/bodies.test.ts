import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

/** Whom "the company" and "the union" mean. */
const TEXTS: readonly [what: string, text: string][] = [
  ["no county", "The mill is in Orme County. [[The company=>company]] said it would close."],
  [
    "the ministry of a nation whose adjective is a language",
    "Then [[the Russian Foreign Ministry=>Russian Foreign Ministry]] met. [[The ministry=>Russian Foreign Ministry]] said no.",
  ],
  [
    "the committee of such a nation",
    "Then [[the Russian Olympic Committee=>Russian Olympic Committee]] met. [[The committee=>Russian Olympic Committee]] said no.",
  ],
  [
    "two such ministries",
    "[[The German Interior Ministry=>German Interior Ministry]] said no. [[The French Interior Ministry=>French Interior Ministry]] said yes.",
  ],
  [
    "the ministry of another nation",
    "The Chinese Foreign Ministry met. [[The Ukrainian ministry=>Ukrainian ministry]] said no. [[The ministry in Kyiv=>ministry in Kyiv]] said so.",
  ],
  ["a firm by what it sells", "Norwell Insurance met. [[The company=>Norwell Insurance]] said it was late."],
  ["a utility", "The utility, Norwell Electric, met. [[The company=>Norwell Electric]] said it was late."],
  ["a general, whose name is no firm's", "It rained when [[General Hale=>Hale]] came. [[He=>Hale]] said no."],
  ["no county, whatever it is", "Pilots searched the yard in Orme County. [[The department=>department]] said no."],
  ["no county by its Irish name", "It rained in County Orme. [[The agency=>agency]] said more would come."],
  ["a county, where it is one", "Orme County sued the mill. [[The county=>Orme County]] said it was late."],
  [
    "a county's office",
    "The Orme County Sheriff's Office came. [[The department=>Orme County Sheriff's Office]] said no.",
  ],
  ["no senate", "The Senate met. [[The group=>group]] said it was late."],
  ["a senate, where it is a body", "The Senate met. [[The body=>Senate]] said it was late."],
  [
    "a union that is described, and no county",
    "Nobody in Orme County came. [[The welders union=>welders union]] called it a betrayal. [[The union=>welders union]] said it would sue.",
  ],
  [
    "a union that is somebody's",
    "The teachers' union was late in the Senate. [[The union=>teachers' union]] said it would sue.",
  ],
  ["a union by its name", "The Welders Union met in Orme County. [[The union=>Welders Union]] said it would strike."],
  [
    "a company without a name, where another has one",
    "Norwell fined Vasco Corp. A company in Leeds bought the yard. [[The company=>company in Leeds]] said so.",
  ],
  [
    "a rival that only somebody else has to do with",
    "Vasco Corp. sued a rival company. [[The company=>Vasco Corp.]] said it was late.",
  ],
  [
    "whoever has a name, where a description may be of it",
    "Ada Bell left Norwell University. She had led the old school in Leeds. [[The school=>Norwell University]] said so.",
  ],
  [
    "no site on which somebody writes",
    "Ruiz messaged Ada Bell on LinkedIn. [[The company=>company]] said it was sorry.",
  ],
  ["a site that acts", "YouTube removed the film. [[The company=>YouTube]] said it broke the rules."],
  ["no paper that was told", "Ruiz told the Orme Weekly no. [[The company=>company]] said it was sorry."],
  ["no agency that was told", "Ruiz told Reuters it was late. [[The company=>company]] said it was sorry."],
  ["an agency that acts", "Reuters cut jobs. [[The company=>Reuters]] said it was late."],
  [
    "either of two firms",
    "Harbour Foods fired Ruiz. He had worked for Vasco Corp. before. [[The company=>company]] said it was sorry.",
  ],
  [
    "a carmaker, at a sentence's start",
    "[[Carmaker Brandt=>Brandt]] said it was late. [[The carmaker=>Brandt]] said so.",
  ],
  [
    "the other of two carmakers",
    "Carmaker Brandt lost money.\n\nRival carmaker Vesta said it grew. [[The carmaker=>Vesta]] said it would hire.",
  ],
  [
    "either of two carmakers that one paragraph is about",
    "The carmaker Brandt said sales fell, while the carmaker Vesta said they rose.\n\n[[The carmaker=>?]] said it would cut jobs.",
  ],
  [
    "a carmaker or whoever has spoken since",
    "Toyota said sales fell. [[Vasco=>Vasco]] said they rose.\n\n[[The carmaker=>?]] said it would cut jobs.",
  ],
  [
    "a carmaker, whoever else is named",
    "Toyota said sales fell. Its boss, Tom Brill, left. [[The carmaker=>Toyota]] said it would cut jobs.",
  ],
  ["a lender whose name a compass point opens", "[[Lender Northern Rock=>Lender Northern Rock]] said no."],
  [
    "a firm with somebody's name, by its shares",
    "Shares in Dale Rowntree fell. It rained. [[The company=>Dale Rowntree]] said it would pay.",
  ],
  ["a driver with passengers", "Kolton Draper's passengers left. [[He=>Kolton Draper]] said no."],
  ["a singer with sales", "Taylor Marlin's sales rose. [[She=>Taylor Marlin]] said no."],
  [
    "somebody with shares, by an age",
    "Shares in Dale Rowntree fell. Rowntree, 54, left. [[He=>Dale Rowntree]] said no.",
  ],
  [
    "a body whose name begins with a trade",
    "[[Airline Pilots Association=>Airline Pilots Association]] called it late.",
  ],
  ["a firm that is a group as well", "Harbour Foods fired Ruiz. [[The group=>Harbour Foods]] said it was sorry."],
  [
    "none of those that are not meant",
    "[[Orme's campaign=>Orme's campaign]] met Bell's. [[Neither campaign=>?]] said so. [[The campaign=>Orme's campaign]] left.",
  ],
  ["another's site", "The Norwell Post was asked. [[The company website=>company website]] said it made paper."],
  ["no charity that is a paper", "The BBC said the shelter was broke. [[The charity=>charity]] said no."],
  ["a charity that no word shows", "Greenpeace said the river was foul. [[The charity=>Greenpeace]] had tested it."],
  ["no ministry that is a charity", "Oxfam said the camp was full. [[The ministry=>ministry]] said no."],
  ["no ministry that is an agency", "The Harbour Agency met. [[The ministry=>ministry]] said it was late."],
  ["an office that is a ministry", "The Foreign Office met. [[The ministry=>Foreign Office]] said it was late."],
  ["no department that is a party", "Labour said waits were up. [[The department=>department]] said no."],
  ["a party that no word shows", "Labour said waits were up. [[The party=>Labour]] said it was sorry."],
  ["a department that no word shows", "The Treasury met. [[The department=>Treasury]] said it was late."],
  ["no firm that is an agency", "The FBI came. [[The company=>company]] said it had lost nothing."],
  [
    "a firm beside an agency",
    "[[Corvane=>Corvane]] said it was hacked. [[The FBI=>FBI]] said it knew. [[The company=>Corvane]] said no more.",
  ],
  [
    "an agency beside a firm",
    "[[Corvane=>Corvane]] said it was hacked. [[The FBI=>FBI]] said it knew. [[The bureau=>FBI]] said no more.",
  ],
  [
    "the agency of this paragraph",
    "The Harbour Department met.\n\nThe FBI goes on with its search. [[The agency=>FBI]] said it was late.",
  ],
  [
    "whom a paper told of",
    "[[The Courier=>Courier]] reported that Corvane had lied.\n\n[[The company=>Corvane]] said it had not.",
  ],
  ["a paper that is the story", "Newsweek cut jobs. [[The company=>Newsweek]] said it was late."],
  ["no paper that told the story", "[[The Courier=>Courier]] said jobs would go. [[The company=>company]] said no."],
  ["an outlet as such", "She left Newsweek in May after [[the news company=>Newsweek]] said it was late."],
  ["a firm of one word", "[[Corvane=>Corvane]] said ships would sail. [[The firm=>Corvane]] said it was sorry."],
  ["nobody with a common surname", "[[Smith=>Smith]] said ships would sail. [[The firm=>firm]] said it was sorry."],
  ["nobody who is he", "[[Hale=>Hale]] said it was late. [[He=>Hale]] left. [[The firm=>firm]] said it was sorry."],
  ["nobody with a full name", "Ada Hale came. [[Hale=>Ada Hale]] said so. [[The firm=>firm]] said it was sorry."],
  ["neither of two such names", "Corvane met Brantley. [[The firm=>firm]] said it was sorry."],
  ["a firm of one word that says “it”", "[[Corvane=>Corvane]] said ships would sail. [[It=>Corvane]] said more."],
  ["a firm that has customers", "Corvane's customers were told. [[It=>Corvane]] said it was sorry."],
  ["a firm that decides", "[[Corvane=>Corvane]] said it would appeal. “No,” [[it=>Corvane]] said."],
  ["no “it” of somebody", "[[Hale=>Hale]] said so. [[He=>Hale]] left. [[It=>?]] said no."],
  [
    "a firm by its first word",
    "Meridane Health lost nothing. [[Meridane=>Meridane Health]] said so. [[The company=>Meridane Health]] left.",
  ],
  ["no word that only opens a sentence", "Sales fell, [[the company=>company]] said."],
  ["no drug", "The drug Zolgard is new. Zolgard sold well. [[The company=>company]] said so."],
  ["no airport", "Fenwick was shut. [[The airline=>airline]] said it was sorry."],
  ["no commission for charities", "The Charity Commission fined Alder Trust. [[The charity=>Alder Trust]] said no."],
  ["no union of those who work there", "The Hospital Workers' Union met. [[The hospital=>hospital]] said no."],
  ["a bank of a country", "The Bank of Norland held rates. [[The bank=>Bank of Norland]] said so."],
  ["a fund that is a charity", "The Alder Charity Fund gave £4m. [[The charity=>Alder Charity Fund]] said so."],
  ["no agency for the fires", "The Harbour Agency denies it. [[The fire service=>fire service]] says so."],
  ["no office of a mayor", "The Met Office met. [[The mayor's office=>mayor's office]] said it was late."],
  ["no court of appeal", "The Supreme Court met. [[The appeals court=>appeals court]] said it was late."],
  ["a court by its standing", "The Supreme Court met. [[The high court=>Supreme Court]] said it was late."],
  ["no bank of another kind", "The Bank of Norland met. [[The food bank=>food bank]] said it was late."],
  ["a firm of that kind", "Harbour Foods met. [[The food company=>Harbour Foods]] said it was late."],
  ["an agency of that kind", "The Road Agency met. [[The road agency=>Road Agency]] said it was late."],
  ["no state university", "Norwell University met. [[The state university=>state university]] said it was late."],
  ["no college that is a school", "Norwell School met. [[The college=>college]] said it was late."],
  ["a school that is a college", "Norwell College met. [[The school=>Norwell College]] said it was late."],
  ["no bank that insures", "The Bank of Norland met. [[The insurer=>insurer]] said it was late."],
  [
    "no ministry in another country",
    "The Ministry of Defence met. [[The ministry in Norway=>ministry in Norway]] said so. [[The ministry=>Ministry of Defence]] left.",
  ],
  ["a ministry in its town", "The Ministry of Defence met. [[The ministry in London=>Ministry of Defence]] said so."],
  [
    "no ministry of a town elsewhere",
    "The Ministry of Defence of Norland met. [[The ministry in Kolm=>ministry in Kolm]] said so.",
  ],
  [
    "a ministry by its country",
    "[[The Castrian ministry=>Castrian ministry]] said so. [[The Corvane company=>Corvane]] left.",
  ],
  [
    "no body that somebody is of",
    "The Bank of Norland kept its rate on Monday. Piet Haan of Alder Bank said it was late.\n\n[[The bank=>Bank of Norland]] said it was late.",
  ],
  [
    "no body that somebody works at",
    "Norwell Council met. Piet Haan, an adviser at Alder Council, said so. [[The council=>Norwell Council]] left.",
  ],
  ["a body that somebody is of, alone", "Piet Haan of Alder Bank said so. [[The bank=>Alder Bank]] said it was late."],
  [
    "a body that acts beside another",
    "Norwell Council met. Alder Council left. [[The council=>Alder Council]] said so.",
  ],
];

for (const [what, text] of TEXTS) {
  test(`finds the body that is meant: ${what}`, () => {
    const { answers, expected } = resolveMarked(text);
    assert.deepEqual(answers, expected);
  });
}
