import assert from "node:assert/strict";
import { test } from "node:test";
import { createAttributionFinder } from "../../../../server/src/core/analysis/attribution/findAttributions.ts";
import { createParagraphReader } from "../../../../server/src/core/analysis/readParagraphs.ts";
import { readDocument } from "../../../../server/src/core/document/read.ts";
import { shippedModel } from "../../../support/model.ts";

const find = createAttributionFinder(shippedModel());
const words = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(" + ");

/** How news copy says who says so, one construction after the other: text, then each attribution as source | cue | content. */
const CONSTRUCTIONS: readonly [text: string, ...attributions: string[]][] = [
  // Who "according to" names ends where a clause begins, with whatever tells more of the name.
  [
    "According to his lawyer, Simon Achter, he acted alone.",
    "his lawyer, Simon Achter, | According to | he acted alone",
  ],
  [
    "According to the sheriff, Dan Rusk, the gun was found.",
    "the sheriff, Dan Rusk, | According to | the gun was found",
  ],
  [
    "According to emails reviewed by the Herald, the mayor knew in May.",
    "emails reviewed by the Herald | According to | the mayor knew in May",
  ],
  [
    "According to accounts filed last week, the firm lost money.",
    "accounts filed last week | According to | the firm lost money",
  ],
  [
    "According to figures published on Tuesday, prices rose.",
    "figures published on Tuesday | According to | prices rose",
  ],
  [
    "According to Zhao, who found the flaw, the company knew in May.",
    "Zhao, who found the flaw, | According to | the company knew in May",
  ],
  ["According to a complaint filed in May, Hale fled.", "a complaint filed in May | According to | Hale fled"],
  ["According to sources, the mayor knew.", "sources | According to | the mayor knew"],
  ["According to police, Hale responded with a knife.", "police | According to | Hale responded with a knife"],
  [
    "According to the coroner, the boy, aged 12, was alone.",
    "the coroner | According to | the boy, aged 12, was alone",
  ],
  [
    "According to prosecutors, the defendant, a clerk, stole it.",
    "prosecutors | According to | the defendant, a clerk, stole it",
  ],
  ["According to Ana Hill, now at Norwell, prices rose.", "Ana Hill, now at Norwell, | According to | prices rose"],
  [
    "According to Vale, bakers, butchers and cooks earn more.",
    "Vale | According to | bakers, butchers and cooks earn more",
  ],
  [
    "According to the mayor, the police and two witnesses, the fire began at ten.",
    "the mayor, the police and two witnesses, | According to | the fire began at ten",
  ],
  ["According to Hill, on Monday, prices rose.", "Hill | According to | on Monday, prices rose"],
  [
    "According to an audit of its work, Ann Mills, a top aide, sent the firm an email.",
    "an audit of its work | According to | Ann Mills, a top aide, sent the firm an email",
  ],
  // As Indian copy has it.
  [
    "The bench pulled up the state for running wards with one nurse to 22 patients.",
    "The bench | pulled up | the state for running wards with one nurse to 22 patients",
  ],
  ["She pulled up a chair for her mother."],
  ["Officials put the cost at Rs 9.6 crore a year.", "Officials | put | the cost at Rs 9.6 crore a year"],
  // A source whose end the tagger hides.
  ["The yard is full, according to testimony in May.", "testimony in May | according to | The yard is full"],
  [
    "One in five houses is let, according to testimony at a hearing in May.",
    "testimony at a hearing in May | according to | One in five houses is let",
  ],
  [
    "The club raised $21 million, according to reports through Jan. 31.",
    "reports through Jan. 31 | according to | The club raised $21 million",
  ],
  [
    "But according to reports in Norland, the stance of the club has softened.",
    "reports in Norland | according to | the stance of the club has softened",
  ],
  [
    "The heart of it, according to Dan Ross, another former envoy, was a decision.",
    "Dan Ross, another former envoy, | according to | The heart of it + was a decision",
  ],
  [
    "The buyer is a company that, according to state filings, was formed in May.",
    "state filings | according to | that + was formed in May",
  ],
  ["Not according to Dr Vasquez, an economist at the university."],
  // Papers that are cited in two words.
  ["Per Sky News, the club will bid £20m.", "Sky News | Per | the club will bid £20m"],
  ["The club will bid £20m, per Sky News.", "Sky News | per | The club will bid £20m"],
  ["It costs £20, per person."],
  // What a court hears, and who speaks behind "by".
  ["A clerk siphoned £3m from a hospice, a jury was told yesterday.", " | told | A clerk siphoned £3m from a hospice"],
  ["A teenager drowned in a quarry, an inquest was told on Monday.", " | told | A teenager drowned in a quarry"],
  ["A teenager drowned in a quarry, an inquest has heard.", "an inquest | has heard | A teenager drowned in a quarry"],
  ["The play was branded “a goat” by Ana Ruiz.", "Ana Ruiz | was branded | “a goat”"],
  ["It was described by the board as “a tip”.", "the board | was described | “a tip”"],
  ["Hale was told by the judge: “You are a menace.”", "the judge | was told | “You are a menace.”"],
  ["The firm was told by the mayor that it was late.", "the mayor | was told | The firm + that it was late"],
  // Those who are told say nothing; letters do.
  [
    "Achter, told that she would have to curtsy, asked whether she might dive instead.",
    " | told | that she would have to curtsy",
    " | asked | whether she might dive instead",
  ],
  ["Ann Pope got a text saying that the school was closed.", "a text | saying | that the school was closed"],
  ["Tom Hale is understood to have told friends that he will go.", " | is understood | that he will go"],
  ["Nobody at Norwell Athletic will say the word."],
  ["A goat named Senator sold for $14,000."],
  ["A critic called the plan a lie.", "A critic | called | the plan a lie"],
  // A quotation has its own tag, whatever the verb.
  [
    "“It is a lot of money,” Tom Stavros said. “Yes,” answered Carol Ng.",
    "Tom Stavros | said | “It is a lot of money,”",
    "Carol Ng | answered | “Yes,”",
  ],
  ["“You lied,” Stavros said. “I did not,” Ng snapped.", "Stavros | said | “You lied,”", "Ng | snapped | “I did not,”"],
  [
    "“You lied,” Stavros said. “No,” Carol Ng shot back. “You did.”",
    "Stavros | said | “You lied,”",
    "Carol Ng | shot back | “No,” + “You did.”",
  ],
  ["“I won,” Lim said. “He cheated,” countered Reed.", "Lim | said | “I won,”", "Reed | countered | “He cheated,”"],
  ["“You lied,” Stavros said. Ng shot back: “No.”", "Stavros | said | “You lied,”", "Ng | shot back: | “No.”"],
  ["“I won,” Lim said. “It was hard.”", "Lim | said | “I won,” + “It was hard.”"],
  // What somebody else makes of it.
  [
    "The agency claimed that 40 soldiers had surrendered, a claim that the ministry called “a fairy tale.”",
    "The agency | claimed | that 40 soldiers had surrendered",
    "the ministry | called | “a fairy tale.”",
  ],
  [
    "The bridge will close, the council said, something Mayor Ann Pope called “a lie.”",
    "the council | said | The bridge will close",
    "Mayor Ann Pope | called | “a lie.”",
  ],
  // What goes on behind the speaker.
  [
    "The suspect fled on foot, police said, but was found in a shed an hour later.",
    "police | said | The suspect fled on foot + but was found in a shed an hour later",
  ],
  [
    "The plan will cost $4 million, Ruiz said, and take two years.",
    "Ruiz | said | The plan will cost $4 million + and take two years",
  ],
  ["“It is late,” Ruiz said, and left.", "Ruiz | said | “It is late,”"],
  // "That" behind an aside.
  ["She told the crowd, in a speech that lasted an hour, that taxes would fall.", "She | told | that taxes would fall"],
  // How and where it was said.
  ["“It is late,” said Tom Hale quietly.", "Tom Hale | said | “It is late,”"],
  ["“It is late,” said Tom Hale at the weekend.", "Tom Hale | said | “It is late,”"],
  ["“It is late,” said Tom Hale to applause.", "Tom Hale | said | “It is late,”"],
  ["“Naps are bad,” writes Jane Hill in the Herald.", "Jane Hill | writes | “Naps are bad,”"],
  [
    "“Naps are bad,” said Jane Hill at Harbrook Securities.",
    "Jane Hill at Harbrook Securities | said | “Naps are bad,”",
  ],
  // "As they say."
  ["As Jane Hill once observed, a week is a long time.", "Jane Hill | once observed | a week is a long time"],
  ["As the mayor warned in May, prices rose.", "the mayor | warned | prices rose"],
  ["As soon as he left, it rained."],
  // Answers.
  ["Yes, say the scientists. It rained.", "the scientists | say | Yes"],
  ["Not so, says the mayor.", "the mayor | says | Not so"],
  ["No, said the mayor, it will not.", "the mayor | said | No + it will not"],
  // Names that run together for want of a comma.
  [
    "In an interview with the Norwell Post Trump said that the wall would be built.",
    "Trump | said | that the wall would be built",
  ],
  ["Speaking to the BBC Mr Vale said the mill would close.", "Mr Vale | said | the mill would close"],
  [
    "In a speech to Parliament Prime Minister Cole said the mill would close.",
    "Prime Minister Cole | said | the mill would close",
  ],
  ["In Norland the Herald said the mill would close.", "the Herald | said | the mill would close"],
  // Others.
  ["Hutchins, Tolbert and Easley said it was late.", "Hutchins, Tolbert and Easley | said | it was late"],
  [
    "Tarsia’s central bank kept its key rate at 4% on Thursday, as expected, and said that prices had fallen.",
    " | expected | Tarsia’s central bank kept its key rate at 4% on Thursday",
    "Tarsia’s central bank | said | that prices had fallen",
  ],
  [
    "The ship struck the pier shortly after 8 a.m. (1100 GMT), coast guard commander Raul Ibarra told reporters.",
    "coast guard commander Raul Ibarra | told | The ship struck the pier shortly after 8 a.m. (1100 GMT)",
  ],
  [
    "The worms can live for 300 years, researchers report in the journal.",
    "researchers | report | The worms can live for 300 years",
  ],
  [
    "The complaint, a copy of which was reviewed by the Register, says the fund counted each box twice.",
    "The complaint, a copy of which was reviewed by the Register, | says | the fund counted each box twice",
  ],
  // Who it happened to is not who says it.
  [
    "According to the sheriff’s office, Tom Hale, 34, of Kolm, died at the scene.",
    "the sheriff’s office | According to | Tom Hale, 34, of Kolm, died at the scene",
  ],
  [
    "According to the police, Ann Pell, his wife, was asleep.",
    "the police | According to | Ann Pell, his wife, was asleep",
  ],
  [
    "According to the company, Ann Pell, chairman since 2010, will step down.",
    "the company | According to | Ann Pell, chairman since 2010, will step down",
  ],
  [
    "According to a police report, Hale, armed with a knife, ran at Pell.",
    "a police report | According to | Hale, armed with a knife, ran at Pell",
  ],
  [
    "According to the lawsuit, Hale, Pell and Ruiz, all of Kolm, were dismissed.",
    "the lawsuit | According to | Hale, Pell and Ruiz, all of Kolm, were dismissed",
  ],
  ["According to the filing, Kolm Foods, Inc., lost £3m.", "the filing | According to | Kolm Foods, Inc., lost £3m"],
  [
    "According to the agency, on Monday, June 3, a bus hit a wall.",
    "the agency | According to | on Monday, June 3, a bus hit a wall",
  ],
  [
    "Hale, according to a police report, pulled a gun, fired twice and fled.",
    "a police report | according to | Hale + pulled a gun, fired twice and fled",
  ],
  [
    "The company, according to its lawyer, Tom Hale, is broke.",
    "its lawyer, Tom Hale, | according to | The company + is broke",
  ],
  // What happened meanwhile.
  ["As Ana Ruiz testified on Tuesday, two men burst in."],
  ["As fans shouted at the referee, Pell scored.", "fans | shouted at | the referee"],
  ["As workers protested on Monday, the board met."],
  // "By" without a speaker.
  [
    "The ship was dubbed “the Beast” by the time she sank.",
    " | was dubbed | The ship + “the Beast” by the time she sank",
  ],
  ["They were informed by letter: “Your claim is denied.”", " | were informed by letter: | “Your claim is denied.”"],
  [
    "The police were criticised by the judge for their “shambolic” inquiry.",
    "the judge | were criticised | “shambolic”",
  ],
  [
    "Hale stated that the firm is leaving for two reasons, both of which are weak.",
    "Hale | stated | that the firm is leaving for two reasons, both of which are weak",
  ],
  // A quotation that a long tag interrupts goes on behind it.
  [
    "“We are sorry,” Reed wrote in a letter to the Norwell Post explaining why the mill had closed, “but we had no choice.”",
    "Reed | wrote | “We are sorry,” + “but we had no choice.”",
    "the Norwell Post | explaining | why the mill had closed",
  ],
  [
    "“We are sorry,” Ann Hale said on Monday after the company announced that it would close, “but most of us saw it coming.”",
    "Ann Hale | said | “We are sorry,” + “but most of us saw it coming.”",
    "the company | announced | that it would close",
  ],
  [
    "“I know him,” Hale told the Post, noting that he and his wife, Callie, “have met him twice.”",
    "Hale | told | “I know him,”",
    "Hale | noting | that he and his wife, Callie, “have met him twice.”",
  ],
  [
    "“It was late,” Hale said, and Webb, who was there, called it “a farce.”",
    "Hale | said | “It was late,”",
    "Webb | called | it “a farce.”",
  ],
  [
    "“It is late,” Hale wrote, and Pell answered that it was not, “because the bus had gone.”",
    "Hale | wrote | “It is late,”",
    "Pell | answered | that it was not, “because the bus had gone.”",
  ],
  [
    "“He is a liar,” Hale said in a reply to Pell, who wrote that she had lost, “and lost badly.”",
    "Hale | said | “He is a liar,”",
    "who | wrote | that she had lost, “and lost badly.”",
  ],
  // What is said in a word, and what is nobody.
  ["Ann Pope, a nurse, said no.", "Ann Pope, a nurse, | said | no"],
  ["The company, which employs 400, said no.", "The company, which employs 400, | said | no"],
  ["Everyone says so. The board said no.", "Everyone | says | so", "The board | said | no"],
  ["Her rivals, led by Ann Pope, never thought so."],
  ["“It is late,” said no one.", "no one | said | “It is late,”"],
  [
    "Three clerks spoke. One said he quit. A second said she was fired.",
    "One | said | he quit",
    "A second | said | she was fired",
  ],
  // The second verb of one subject.
  ["Ann Pope ran the mill and believed that it would last.", "Ann Pope | believed | that it would last"],
  ["The mill opened in May, and analysts said that it would last.", "analysts | said | that it would last"],
  // Verb, speaker and a colon.
  ["Said Tom Hale: “We won.”", "Tom Hale | Said | “We won.”"],
  ["Said one of the fans: “We won.”", "one of the fans | Said | “We won.”"],
  ["Asked which it was, he smiled: “Both.”", " | Asked | which it was", "he | smiled: | “Both.”"],
  // Whoever is asked or told something has not said that.
  [
    "Told that the bridge was closed, Ann Pope said it was late.",
    " | Told | that the bridge was closed",
    "Ann Pope | said | it was late",
  ],
  // What a paper says that somebody has seen, signed or dated; and records behind what they show.
  [
    "The letter, dated 3 May and signed by Ruiz, states that the ferry is unsafe.",
    "The letter, dated 3 May and signed by Ruiz, | states | that the ferry is unsafe",
  ],
  [
    "Thefts by children under 12 fell from 311 to 148 last year, council figures show.",
    "council figures | show | Thefts by children under 12 fell from 311 to 148 last year",
  ],
  [
    "Prices rose to a new high in May, data showed on Monday, well above the target.",
    "data | showed | Prices rose to a new high in May",
  ],
  // What somebody refuses to do is not said.
  [
    "The mayor declined to discuss the case, answer questions or release the report.",
    "The mayor | declined | to discuss the case",
  ],
  // What the speaker did.
  ["Prices rose, Hale said, and left the room.", "Hale | said | Prices rose"],
  // Who says it stands, with the verb, between what it is said of and what that did.
  [
    "The suspect, his lawyer said, told officers that he was tired and asked for water.",
    "his lawyer | said | The suspect + told officers that he was tired and asked for water",
    "The suspect | told | that he was tired and asked for water",
  ],
  [
    "The suspect, Detective Ana Ruiz testified, said he was sorry.",
    "Detective Ana Ruiz | testified | The suspect + said he was sorry",
    "The suspect | said | he was sorry",
  ],
  [
    "But the bank, two people said, warned staff that cuts would come.",
    "two people | said | the bank + warned staff that cuts would come",
    "the bank | warned | that cuts would come",
  ],
  ["The man, Ruiz, said he was ill.", "The man, Ruiz, | said | he was ill"],
  // Who "whose" belongs to says nothing.
  [
    'Rents rose by 4%, according to Shelterline, whose director, Ana Ruiz, said the rise was "cruel".',
    "Shelterline | according to | Rents rose by 4%",
    'Ana Ruiz | said | the rise was "cruel"',
  ],
  [
    "According to Ana Ruiz, whose firm built it, the bridge is safe.",
    "Ana Ruiz, whose firm built it, | According to | the bridge is safe",
  ],
  ["Ana Ruiz, whose firm closed in May, said it was late.", "Ana Ruiz, whose firm closed in May, | said | it was late"],
  // A paper says it, and neither who sent it nor who got it.
  [
    "The notice it sent to regulators in Vale says that the dam leaks.",
    "The notice it sent to regulators in Vale | says | that the dam leaks",
  ],
  [
    "The report that the firm filed with the ministry says that the dam leaks.",
    "The report that the firm filed with the ministry | says | that the dam leaks",
  ],
  ["The friend she met in Leeds says that the dam leaks.", "The friend she met in Leeds | says | that the dam leaks"],
  // What is told within what somebody says.
  [
    "Two officials said the mayor had met the builder in May and told him that the plan was dead.",
    "Two officials | said | the mayor had met the builder in May and told him that the plan was dead",
    "the mayor | told | that the plan was dead",
  ],
  [
    "Hale said the bridge was old and told him that it might fall.",
    "Hale | said | the bridge was old",
    "Hale | told | that it might fall",
  ],
  // The verb behind the clause of "who".
  [
    "The minister, who would not say who had paid, denied any wrongdoing.",
    "who | would not say | who had paid",
    "The minister, who would not say who had paid, | denied | any wrongdoing",
  ],
  // What the writer adds behind who says it.
  [
    "Two men were arrested on Monday, the police in Kolm said Tuesday, raising hopes that the case may end.",
    "the police | said | Two men were arrested on Monday",
  ],
  // "According to" within the clause that a noun opens.
  [
    'He grew up in Kolm, where, according to his sister, he "never read a book".',
    'his sister | according to | he "never read a book"',
  ],
  ["They built a dam that, according to engineers, leaks.", "engineers | according to | that + leaks"],
  // Who hears it.
  [
    "The plant will close in May, two managers have told the Courier.",
    "two managers | have told | The plant will close in May",
  ],
  // A body's name, and a work's.
  ["“Women in the Law,” said Ann Pell.", "Ann Pell | said | “Women in the Law,”"],
];

for (const [text, ...expected] of CONSTRUCTIONS) {
  test(`reads: ${text}`, () => {
    const found = find(createParagraphReader()(readDocument(text, "plaintext").blocks));
    assert.deepEqual(
      found.map((a) => `${words(text, a.source)} | ${words(text, a.cue)} | ${words(text, a.content)}`),
      expected,
    );
  });
}

/** Block quotations in Markdown with a credit line of their own. */
const BLOCKS: readonly [text: string, ...attributions: string[]][] = [
  [
    "The park would open in May, Ann Pope said.\n\n> “Voters deserve better. We will not wait.”\n>\n> — Rev. Isaiah Thorn, president of the alliance",
    "Ann Pope | said | The park would open in May",
    "Rev. Isaiah Thorn, president of the alliance | — | “Voters deserve better. We will not wait.”",
  ],
  [
    "The vote is on Tuesday, the board said.\n\n> Voters deserve better. We will not wait.\n> — Ana Ruiz (@anaruiz) May 11, 2024",
    "the board | said | The vote is on Tuesday",
    "Ana Ruiz | — | Voters deserve better. We will not wait.",
  ],
];

for (const [text, ...expected] of BLOCKS) {
  test(`reads the block quotation: ${text.slice(0, 40)}`, () => {
    const found = find(createParagraphReader()(readDocument(text, "markdown").blocks));
    assert.deepEqual(
      found.map((a) => `${words(text, a.source)} | ${words(text, a.cue)} | ${words(text, a.content)}`),
      expected,
    );
  });
}
