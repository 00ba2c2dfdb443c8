import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

/** Articles with several people or bodies of one name or one office, each source marked with the speaker it must be credited to. */
const ARTICLES: Readonly<Record<string, string>> = {
  "an obituary with a family of one name": `Dorrit Haverstock, who gave a valley its bakery, dies at 84

Dorrit Haverstock, who opened a bakery in a former chapel and fed a valley for five decades, died on Sunday. She was 84.

Her son, Piers Haverstock, said she had been ill since March. “She still tasted the dough,” [[he=>Piers Haverstock]] said.

Haverstock was born in Tarn Green in 1940. “I learned to bake because nobody else would,” [[she=>Dorrit Haverstock]] told this newspaper in 1998.

Her first husband, Colin Abney, left in 1969. [[Abney=>Colin Abney]] once said the oven had been the better match.

[[Her granddaughter Maud Haverstock=>Maud Haverstock]] will take over. “Nothing changes,” [[Maud Haverstock=>Maud Haverstock]] said.`,

  "a mayor and a former mayor": `WELLOW — Mayor Ines Batten and former mayor Carl Mott disagreed on Tuesday over who broke the bridge.

“It was broken when I came,” [[Batten=>Ines Batten]] said. [[The mayor=>Ines Batten]] said a report from 2011 proved it.

[[Mott=>Carl Mott]], who lost to Batten in May, said the report was about another bridge. “She cannot read,” [[the former mayor=>Carl Mott]] added.`,

  "two brothers": `The Krol brothers have not spoken since the auction. [[Emil Krol=>Emil Krol]], the elder, says the boat was his. [[Jan Krol=>Jan Krol]], who paid for it, says so too.

“He painted it,” [[Jan Krol=>Jan Krol]] said. “I bought it.”

“He would say that,” said [[Emil Krol=>Emil Krol]].`,

  "the elder of two": `Carl and Tom Krol are brothers. [[The elder Krol=>?]] said the boat was his. [[Tom Krol=>Tom Krol]] said no.`,

  "a husband and a wife": `Twenty years on, Lena Osei still keeps the key. “I told them I would wait,” [[Osei=>Lena Osei]] said.

Her husband, Kofi Osei, thinks she should throw it away. [[Mr. Osei=>Kofi Osei]] said the door is gone. [[Mrs. Osei=>Lena Osei]] said doors can be made.`,

  "a knight and his lady": `Sir Piers Abney and Lady Abney have sold the hall. [[Sir Piers=>Piers Abney]] said it leaked. [[Lady Abney=>Abney]] said it had always leaked.`,

  "three sisters, by their given names": `Three sisters run the only garage in Ballylong. The eldest, Nuala Breen, does the engines. [[Nuala=>Nuala Breen]] says men bring the wrong parts. [[Orla Breen=>Orla Breen]] does the books; [[Orla=>Orla Breen]] says they bring no money either. [[Sinéad Breen=>Sinéad Breen]] drives the tow truck. “I see them as they are,” [[Sinéad=>Sinéad Breen]] said.`,

  "two of one surname, by their trades": `Two people named Quill were called. [[Ada Quill=>Ada Quill]], a diver, said the wreck was empty. [[Mabel Quill=>Mabel Quill]], an auditor, said the books were too.

[[The diver=>Ada Quill]] said she had gone down twice. [[The auditor=>Mabel Quill]] said once was enough.`,

  "two Chinese names that begin alike": `Xu Meiling and Xu Jian are not related. [[Xu Meiling=>Xu Meiling]] counts bees; [[Xu Jian=>Xu Jian]] counts the money. “There are fewer every year,” [[Xu Jian=>Xu Jian]] said, and he did not mean bees.`,

  "two ministers": `The finance minister, Ngozi Okafor, met the interior minister, Carl Mott. [[The finance minister=>Ngozi Okafor]] said the money was there. [[The interior minister=>Carl Mott]] said it was not. [[The minister=>?]] declined to say more.`,

  "one minister, and another who is not named": `Finance Minister Ngozi Okafor spoke at noon. [[The minister=>Ngozi Okafor]] said the money was there. [[The interior minister=>interior minister]] said it was not.`,

  "a prime minister and a leader of the opposition": `Prime Minister Marit Solheim said the tunnel would open. [[The prime minister=>Marit Solheim]] spoke in Bergfjord.

Opposition leader Odd Haugen doubted it. [[Haugen=>Odd Haugen]] said nobody had seen the drawings. [[The opposition leader=>Odd Haugen]] asked for a vote.`,

  "a union and a trust": `The Norland Seamen's Union and the Harbour Trust signed on Friday. [[The union=>Norland Seamen's Union]] said it was a good day. [[The trust=>Harbour Trust]] said so too.`,

  "a carmaker by the first word of its name": `The strike at Alder Motors Inc. enters a third week. [[Alder=>Alder Motors Inc.]] said it had offered enough. [[The carmaker=>Alder Motors Inc.]] makes 300 cars a day.

[[Union leader Rosa Di Fazio=>Rosa Di Fazio]] said no offer had come. [[The union=>union]] wants a vote. [[Di Fazio=>Rosa Di Fazio]] said she would call one.`,

  "somebody named first in a quotation": `“Okafor promised us a bridge,” said [[Rufus Ash=>Rufus Ash]], a baker. “Where is Okafor?”

[[Ash=>Rufus Ash]] said he had voted for her. [[The baker=>Rufus Ash]] will not do it again.

[[Okafor=>Okafor]] told reporters the bridge was coming.`,

  "relative pronouns after two appositions": `Tom Brill, who runs the yard, and his sister Ruth Brill, who does not, were both there. [[Ruth Brill=>Ruth Brill]] said it burned for an hour. [[She=>Ruth Brill]] called the brigade, [[which=>brigade]] came late.

The yard belongs to Alder Motors, [[which=>Alder Motors]] said it was insured, and to a man [[who=>man]] said he was not.`,

  "an interview with an introduction": `Novelist Ilse Brandner talks to us about her first play.

[[Brandner=>Ilse Brandner]]: Because a novel was too long.

[[Brandner=>Ilse Brandner]] laughs. [[She=>Ilse Brandner]] says the play took a week.`,

  "a hearing with titles at its labels": `The following is an edited transcript of Tuesday's hearing.

CHAIRWOMAN HARROW: The committee will come to order. You may begin.

[[MR. OKAFOR=>OKAFOR]]: Thank you, Madam Chairwoman. The dam is safe.

[[HARROW=>HARROW]]: Is it?

[[OKAFOR=>OKAFOR]]: It is.`,

  "Vietnamese names by the last word": `Nguyen Van Thanh sells noodles beside the lake. [[Thanh=>Nguyen Van Thanh]] said business was slow. [[Mr. Thanh=>Nguyen Van Thanh]] blamed the rain.

Le Thi Mai, who sells umbrellas, did not complain. [[Mai=>Le Thi Mai]] said it could rain more.`,

  "a senator of one party, told from the governor": `Gov. Ruth Valdane vetoed the bill on Friday.

State Sen. Carl Mott, a Republican, wrote it. [[Mott=>Carl Mott]] said he would try again. [[The Republican=>Carl Mott]] has the votes, [[his office=>Carl Mott's office]] said.`,

  "a king and a pope": `King Aldo III opened the session. [[The king=>King Aldo III]] said little. Pope Leander, who was there, said less. [[The pope=>Pope Leander]] smiled.`,

  "a woman known by one name": `A woman who asked to be called only Lena said she had paid twice. [[Lena=>Lena]] showed the receipts. [[A second woman=>second woman]] said she had paid once. [[The clinic=>clinic]] said nobody had paid.`,
};

for (const [what, article] of Object.entries(ARTICLES)) {
  test(`tells who is who in ${what}`, () => {
    const { answers, expected } = resolveMarked(article);
    assert.deepEqual(answers, expected);
  });
}

/** What is found today where that is wrong. */
test("a surname left open leaves the next “he” to whom all else speaks for", () => {
  const { answers } = resolveMarked(
    "[[Pak Chul Ho=>]] left in May. [[Pak=>]] said it was late. Pak won.\n\n[[Pak Min-jae, who came in June,=>]] said it rained. [[He=>]] said it was cold when he left his town.\n\n[[Pak, whose family came in May,=>]] had doubts.\n\n[[He=>]] admitted that he was not sure.",
  );
  assert.deepEqual(answers.slice(-2), ["Pak, whose family came in May, => ?", "He => Pak Min-jae"]);
});

const TODAY: readonly [why: string, text: string, today: readonly string[]][] = [
  [
    "two bodies side by side are not taken up together",
    "The Seamen's Union and the Harbour Trust signed. [[They=>Seamen's Union and Harbour Trust]] will meet again.",
    ["They => ?"],
  ],
  [
    "a rank of two capitals is kept in the name",
    "The commissioner, CP Haruna Gombe, paraded six men. [[Gombe=>Haruna Gombe]] said so.",
    ["Gombe => CP Haruna Gombe"],
  ],
];

for (const [why, text, today] of TODAY) {
  test(`wrong today: ${why}`, () => assert.deepEqual(resolveMarked(text).answers, today));
}
