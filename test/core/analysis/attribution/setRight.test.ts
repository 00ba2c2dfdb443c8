import assert from "node:assert/strict";
import { test } from "node:test";
import { createAttributionFinder } from "../../../../server/src/core/analysis/attribution/findAttributions.ts";
import { createParagraphReader } from "../../../../server/src/core/analysis/readParagraphs.ts";
import { readDocument } from "../../../../server/src/core/document/read.ts";
import { shippedModel } from "../../../support/model.ts";

const find = createAttributionFinder(shippedModel());
const words = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(" + ");

/** What is set right behind the model: text, then each attribution as source | cue | content. */
const SET_RIGHT: readonly [text: string, ...attributions: string[]][] = [
  // Whom a paper quotes.
  ["“We will win,” the Post quoted Tom Hale as saying.", "Tom Hale | as saying | “We will win,”"],
  [
    "“We will win,” Interfin quoted Defence Minister Ivo Brand as saying.",
    "Defence Minister Ivo Brand | as saying | “We will win,”",
  ],
  [
    "State media quoted the minister, Ivo Brand, as saying: “We will win.”",
    "the minister, Ivo Brand, | as saying: | “We will win.”",
  ],
  ["The Courier quotes Ruiz as saying that the yard will close.", "Ruiz | as saying | that the yard will close"],
  [
    "The agency quoted a rescuer as saying “we heard them” and a nurse as saying that they were cold.",
    "a rescuer | as saying | “we heard them”",
    "a nurse | as saying | that they were cold",
  ],
  ["The agency quoted its director as saying: “We will win.”", "its director | as saying: | “We will win.”"],
  ["The Courier did not quote Hale as saying that the yard will close.", " | as saying | that the yard will close"],
  ["“We will win,” Hale was quoted as saying.", "Hale | was quoted as saying | “We will win,”"],
  [
    "Tom Hale was quoted by the Post as saying, “We will win.”",
    "Tom Hale | was quoted by the Post as saying | “We will win.”",
  ],
  // Whom a paper has not only quoted.
  ["The Post has not only quoted Tom Hale as saying he would go, it named him.", "Tom Hale | as saying | he would go"],
  // Of whom it is the name that "who" stands behind.
  [
    "Parents of Tom Pell, who said he was bullied, blame the school.",
    "who | said | he was bullied",
    "Parents of Tom Pell, who said he was bullied, | blame | the school",
  ],
  // Another who is named at the end of a clause about the subject.
  [
    "Peel, who took over in January from his predecessor, Lois Hart, attributed the shortage to a national trend.",
    "Peel | attributed | the shortage to a national trend",
  ],
  [
    "His lawyer, Tom Reed, who defended the former mayor, Ana Pell, denied the claim.",
    "who | defended | the former mayor",
    "His lawyer, Tom Reed, who defended the former mayor, Ana Pell, | denied | the claim",
  ],
  [
    "The yard, which was sold to a rival, Tom Peel, said Ana Ruiz, was old.",
    "Ana Ruiz | said | The yard, which was sold to a rival, Tom Peel + was old",
  ],
  // Where it was written, and what others call out.
  [
    "Tom Hale wrote in an email dated Aug. 14, 2020, that publishing the figures would “cause a panic.”",
    "Tom Hale | wrote | that publishing the figures would “cause a panic.”",
  ],
  [
    "“We are not finished,” the Rev. Alma Greene told the crowd, drawing shouts of “Amen!”",
    "the Rev. Alma Greene | told | “We are not finished,”",
    " | shouts of | “Amen!”",
  ],
  [
    "“It is over,” Hale said, to cries of “Shame!” from the gallery.",
    "Hale | said | “It is over,”",
    "the gallery | cries of | “Shame!”",
  ],
  // What another makes of a statement.
  [
    "The navy had lied, she said, a claim the ministry rejected as “fantasy.”",
    "she | said | The navy had lied",
    "the ministry | rejected | “fantasy.”",
  ],
  [
    "The union said wages had fallen, a charge Hale denied.",
    "The union | said | wages had fallen",
    "Hale | denied | a charge",
  ],
  [
    "Vale said 300 jobs would go, something he called “a shame.”",
    "Vale | said | 300 jobs would go, something he called “a shame.”",
  ],
  [
    "The paper said he had lied, a claim Hale denied on Monday.",
    "The paper | said | he had lied",
    "Hale | denied | a claim",
  ],
  ["The loss was a shock, which his family denies.", "his family | denies | which"],
  // A thing that is refused, and one that is called off.
  [
    "The union asked for a permit, which the city rejected in May.",
    "The union | asked for | a permit",
    "the city | rejected | which",
  ],
  ["The show was stopped, which the regulator called off in May."],
  // Who tells of what is called out.
  [
    "Fans sang, prompting calls of “Encore!”, Ann Ruiz said.",
    " | calls of | “Encore!”",
    "Ann Ruiz | said | Fans sang, prompting calls of “Encore!”",
  ],
  // Granted, and said all the same.
  [
    "Ruiz conceded the yard was late but said it would open in May.",
    "Ruiz | conceded | the yard was late",
    "Ruiz | said | it would open in May",
  ],
  ["Ruiz conceded that the yard was late but not empty.", "Ruiz | conceded | that the yard was late but not empty"],
  [
    "Unite, which represented most of the workers, has called on the government to open an inquiry.",
    "Unite, which represented most of the workers, | has called on | the government to open an inquiry",
  ],
  // A title and what it is about.
  ["A Hospital Without Nurses: Inside the Staffing Crisis at St. Brendan's"],
  ["Vale and Hill: A long quarrel"],
  ["Councillor Hale: A disaster for the town", "Councillor Hale | : | A disaster for the town"],
  ["Police: A third suspect in custody", "Police | : | A third suspect in custody"],
  // Two verbs of which neither was done.
  ["The army neither confirmed nor denied the strike.", "The army | neither confirmed nor denied | the strike"],
  [
    "The ministry would neither confirm nor deny the report.",
    "The ministry | would neither confirm nor deny | the report",
  ],
  [
    "Ana Ruiz has neither confirmed nor denied that she took the money.",
    "Ana Ruiz | has neither confirmed nor denied | that she took the money",
  ],
  ["The council said it neither owned nor ran the pier.", "The council | said | it neither owned nor ran the pier"],
  ["“It is late,” said Hale, who neither smiled nor laughed at the joke.", "Hale | said | “It is late,”"],
  // Who might have confirmed it has said nothing.
  ["The figures have not been verified by Pyongyang or Moscow."],
  ["The toll could not be independently confirmed by the agency."],
  ["The claim has been confirmed by the army.", "the army | has been confirmed | The claim"],
  // The law that keeps a name back says nothing.
  [
    "A 17-year-old boy, who cannot be named for legal reasons, denies murder.",
    "A 17-year-old boy, who cannot be named for legal reasons, | denies | murder",
  ],
  [
    "Tyler Moss, 19, and a 17-year-old boy who cannot be named for legal reasons deny murder.",
    "Tyler Moss, 19, and a 17-year-old boy who cannot be named for legal reasons | deny | murder",
  ],
  [
    "Two boys, who cannot be named because of their age, deny the charges.",
    "Two boys, who cannot be named because of their age, | deny | the charges",
  ],
  ["The boy who cannot be named for legal reasons left and Reed denied murder.", "Reed | denied | murder"],
  ["The boy cannot be named for legal reasons."],
  // A price is no part of who says why.
  [
    "Copper fell to $9,100 a ton after the Mining Council said that stocks had risen.",
    "the Mining Council | said | that stocks had risen",
  ],
  ["Oil slid to $70 a barrel after Shirvania said it would cut output.", "Shirvania | said | it would cut output"],
  ["Rent went up to £900 a month after the council said it needed repairs.", "the council | said | it needed repairs"],
  [
    "The pound fell to $1.21 after the Bank of Kolm said rates would stay.",
    "the Bank of Kolm | said | rates would stay",
  ],
  // Numbers that somebody gives.
  ["The auction house valued the painting at £3,000.", "The auction house | valued | the painting at £3,000"],
  ["Organisers gave the attendance as 4,000.", "Organisers | gave | the attendance as 4,000"],
  ["The ministry gives the toll as more than 40.", "The ministry | gives | the toll as more than 40"],
  ["The firm was valued at £3m."],
  ["She gave him the clubs as a gift."],
  ["The mayor gave evidence as 12 jurors listened."],
  ["Hale gave a speech as 400 people marched outside."],
  ["Ruiz gave birth as 40 guests danced."],
  ["Nobody gave the number as 4,000."],
  // What was asked for, at the sentence's end.
  [
    "Only 14 boards have one, a freedom of information request by the charity Free From found. It is late.",
    "a freedom of information request by the charity Free From | found | Only 14 boards have one",
  ],
  [
    "Fees rose by a third, a survey by the union Harbour Voice showed.",
    "a survey by the union Harbour Voice | showed | Fees rose by a third",
  ],
  // What was shown, and not who saw it.
  [
    "CCTV played to the jury showed one of them jumping on a car.",
    "CCTV played to the jury | showed | one of them jumping on a car",
  ],
  [
    "Footage shown to the court revealed that Moss had run.",
    "Footage shown to the court | revealed | that Moss had run",
  ],
  ["Speaking to the jury, Hale said he was tired.", "Hale | said | he was tired"],
  // Nobody says anything.
  ["He goes over once a fortnight to say Mass."],
  ["She came in to say goodbye."],
  ["She came in to say goodbye to the nurses."],
  ["The council’s position is not unreasonable."],
  ["Police log: Week of Sept. 8"],
  ["Court report: Week of May 3"],
  ["The priest said Mass was cancelled.", "The priest | said | Mass was cancelled"],
  ["“Goodbye,” she said.", "she | said | “Goodbye,”"],
  // A clause that the speaker's aside has left unfinished.
  ["Everyone was there, including, she said, the mayor.", "she | said | Everyone was there, including + the mayor"],
  [
    "The bridge was closed because of, the council said, a loose bolt.",
    "the council | said | The bridge was closed because of + a loose bolt",
  ],
  ["The plan was voted down, she said, after a vote.", "she | said | The plan was voted down"],
  // What somebody will not do, to its end.
  [
    "Hearthstone declined to make its chief executive, Warren Tate, available for an interview.",
    "Hearthstone | declined | to make its chief executive, Warren Tate, available for an interview",
  ],
  // A second verb of the same speaker.
  [
    "The spokesman said that Ms Hale had the ‘full confidence’ of Sir Alan, and denied reports that they had argued.",
    "The spokesman | said | that Ms Hale had the ‘full confidence’ of Sir Alan",
    "The spokesman | denied | reports that they had argued",
  ],
  // Who says it stands behind the verb.
  [
    "Trains: no services west of Carrick until noon tomorrow, says Great Southern.",
    "Great Southern | says | no services west of Carrick until noon tomorrow",
  ],
  // What a bank sets against what a ministry said.
  [
    "The ministry said exports rose, while the Bank of Kolm estimates that they fell.",
    "The ministry | said | exports rose",
    "the Bank of Kolm | estimates | that they fell",
  ],
  // When a paper came out, and by whom.
  [
    "The seas are rising, according to a report published on Tuesday by an international panel of scientists.",
    "a report published on Tuesday by an international panel of scientists | according to | The seas are rising",
  ],
  [
    "The road is shut, according to a notice posted by the council.",
    "a notice posted by the council | according to | The road is shut",
  ],
  [
    "Prices rose, according to figures released on Monday by the agency.",
    "figures released on Monday by the agency | according to | Prices rose",
  ],
  [
    "The dam is weak, according to figures published on Tuesday.",
    "figures published on Tuesday | according to | The dam is weak",
  ],
  // Whose chairman, and who stands in for whom: the name right before the verb belongs to a description.
  [
    "The bank called the report misleading, and its chairman, Otto Brandt, told reporters that the figures were wrong.",
    "The bank | called | the report misleading",
    "its chairman, Otto Brandt, | told | that the figures were wrong",
  ],
  [
    "The union, a member of the league, has called the deal a farce, and its leader, Paula Reyes, wrote that “nobody should sign it.”",
    "The union, a member of the league, | has called | the deal a farce",
    "its leader, Paula Reyes, | wrote | that “nobody should sign it.”",
  ],
  [
    "The governor, Dauda Ringim, represented by his deputy, Grace Ime, called for calm.",
    "The governor, Dauda Ringim, | called for | calm",
  ],
  [
    "Corroborating Hale, a trader, Mrs. Blessing Okoro, said the price had doubled.",
    "Mrs. Blessing Okoro | said | the price had doubled",
  ],
  [
    "The bank and its chairman, Otto Brandt, said that the figures were wrong.",
    "The bank and its chairman, Otto Brandt, | said | that the figures were wrong",
  ],
  [
    "The mill closed in May, and its owner, Ana Ruiz, said that she was sorry.",
    "its owner, Ana Ruiz, | said | that she was sorry",
  ],
  ["That is what people say.", "people | say | what"],
  // Neither a film nor a court says what somebody says in it.
  ["The video shows Hale shouting: “Get out of my shop.”", "Hale | shouting: | “Get out of my shop.”"],
  ["Footage posted online showed the driver saying: “I never saw him.”", "the driver | saying: | “I never saw him.”"],
  [
    "Jurors were told Ms Hale had sent a message to a friend in May saying: “If they check, I'm toast.”",
    "Ms Hale | saying: | “If they check, I'm toast.”",
  ],
  // What another says behind the tag.
  [
    "Not one patient has died, Hale claims, though Reed says two have.",
    "Hale | claims | Not one patient has died",
    "Reed | says | two have",
  ],
  ["Hale, Reed said, is safe, though it leaks.", "Reed | said | Hale + is safe, though it leaks"],
  // Who has called it so, within what another says.
  [
    "The firm cut its forecast, citing what its chief executive, Laura Penn, called “a tired consumer.”",
    "The firm | citing | what its chief executive, Laura Penn, called “a tired consumer.”",
    "its chief executive, Laura Penn, | called | “a tired consumer.”",
  ],
  ["Hale said she admired what she called “his grit”.", "Hale | said | she admired what she called “his grit”"],
  // A quotation within the source.
  [
    "Jefferson Kline analyst Amy Tran, who has a “hold” rating on the stock, wrote in a note that the cut was “bigger than even the bears expected.”",
    "Jefferson Kline analyst Amy Tran, who has a “hold” rating on the stock, | wrote in a note | that the cut was “bigger than even the bears expected.”",
  ],
  // The clause of "whose" and of "who Hale says" ends at its comma.
  [
    "Former judge Helen Strand, whose interim report found that fees were unlawful, is understood to want more time.",
    "whose interim report | found | that fees were unlawful",
  ],
  [
    "The new paper's author, Tomas Bell, whose lab first showed that bees sleep, said critics were wrong.",
    "Tomas Bell | said | critics were wrong",
  ],
  [
    "Reed, who prosecutors say took the money, denied fraud.",
    "prosecutors | say | took the money",
    "Reed, who prosecutors say took the money, | denied | fraud",
  ],
  // Both deny it.
  [
    "Nadia Cole, 19, and Perry Shaw, 20, deny handling stolen goods.",
    "Nadia Cole, 19, and Perry Shaw, 20, | deny | handling stolen goods",
  ],
  [
    "Meanwhile, Kyle Benbow, 19, and his brother Dean, 22, deny setting fire to a shed.",
    "Kyle Benbow, 19, and his brother Dean, 22, | deny | setting fire to a shed",
  ],
  // Several people and what they report.
  [
    "Most of the bees came back, Hale and her colleagues report.",
    "Hale and her colleagues | report | Most of the bees came back",
  ],
  [
    "Most of the bees returned, Hale and Dole report in the journal Nature.",
    "Hale and Dole | report | Most of the bees returned",
  ],
  // Whose answer it was.
  ["“No,” was Hale's answer.", "Hale's | answer | “No,”"],
  ["“We are sorry,” was the company's response to the claims.", "the company's | response | “We are sorry,”"],
  ["“Hamlet” was his answer to everything that year."],
  ["“The Long Road Home” is her reply to critics of the film."],
  // In whose words, by name.
  [
    "In the words of the prosecutor, Mark Dole, QC, “the boy was left to starve.”",
    "the prosecutor, Mark Dole, QC, | In the words of | “the boy was left to starve.”",
  ],
  // An article right behind the name begins what is said.
  ["According to Hale the contract was cancelled in May.", "Hale | According to | the contract was cancelled in May"],
  [
    "According to the Ministry of Health the ward was unsafe.",
    "the Ministry of Health | According to | the ward was unsafe",
  ],
];

for (const [text, ...expected] of SET_RIGHT) {
  test(text, () => {
    const found = find(createParagraphReader()(readDocument(text, "plaintext").blocks));
    assert.deepEqual(
      found.map((a) => `${words(text, a.source)} | ${words(text, a.cue)} | ${words(text, a.content)}`),
      expected,
    );
  });
}
