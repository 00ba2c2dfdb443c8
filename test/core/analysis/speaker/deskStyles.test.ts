import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

/** Turns of phrase of court, council, sports, business and obituary desks, each beside the one that it must not be taken for. */
const TEXTS: readonly [what: string, marked: string][] = [
  [
    "a governor, behind whose office stand two titles",
    "[[Governor of Norwell State, Chief (Dr.) Tom Okoro,=>Tom Okoro]] spoke.\n\n[[The governor=>Tom Okoro]] was late.",
  ],
  ["a doctor and Mrs", "[[A former commissioner, Dr. (Mrs.) Ada Eze,=>Ada Eze]] said so. [[She=>Ada Eze]] left."],
  [
    "a chairman who is a woman, behind her union's initials",
    "[[The chairman of the Norwell Labour Congress (NLC), Comrade Ada Eze,=>Ada Eze]] spoke. [[She=>Ada Eze]] left.\n\n[[The NLC chairman=>Ada Eze]] said no.",
  ],
  [
    "a ruler and his style",
    "[[The traditional ruler of Norwell, His Royal Highness, Eze Tom Okoro II,=>Eze Tom Okoro II]] spoke. [[The monarch=>Eze Tom Okoro II]] left.",
  ],
  ["what somebody is and was", "[[Club mentor and former Norland opener Dev Rathore=>Dev Rathore]] said so."],
  ["a season's opener, who is nobody", "They lost the season opener. [[Dev Rathore=>Dev Rathore]] said so."],
  ["one of several, and what she is", "[[One of his pupils, Ada Bell, a surveyor,=>Ada Bell]] said so."],
  ["one of several, and no name", "[[One of the pupils, a surveyor,=>One of the pupils]] said so."],
  ["a left-hander", "[[Left-hander Dev Rathore=>Dev Rathore]] batted. [[Rathore=>Dev Rathore]] left."],
  ["somebody called Winner", "[[Ada Winner=>Ada Winner]] came. [[Winner=>Ada Winner]] left."],
  ["a group with its name", "[[The pressure group Greenwell Watch=>Greenwell Watch]] said so."],
  ["a union with its initials", "[[The welders' union NWU=>NWU]] said so."],
  ["a union of which no name is told", "[[The welders' union=>welders' union]] said so."],
  [
    "a supervisor, taken up again",
    "[[A Vasco supervisor=>Vasco supervisor]] told a colleague to wait. [[The supervisor=>Vasco supervisor]] agreed. [[She=>Vasco supervisor]] left.",
  ],
  [
    "a public attorney, who is not the suspect's",
    "[[His attorney, Ada Bell,=>Ada Bell]] said no. [[The attorney=>Ada Bell]] left.\n\n[[The district attorney=>district attorney]] said yes.",
  ],
  [
    "a district attorney, by her office",
    "[[District Attorney Ada Bell=>Ada Bell]] said no. [[The district attorney=>Ada Bell]] left.",
  ],
  [
    "a brother by his title, where the sister was “she”",
    "Lund started it with Tom Brill. [[Ada Brill=>Ada Brill]] sold it. “No,” [[she=>Ada Brill]] said.\n\n[[Mr. Brill=>Tom Brill]] left.",
  ],
  [
    "a firm by the first word of its name, before its founder is named",
    "Shares in Alder Foods fell. [[Alder=>Alder Foods]] expects less. [[It=>Alder Foods]] had hoped for more.\n\nMaud Lund took over from Piers Alder in 2021. [[Alder=>?]] said no.",
  ],
  [
    "a founder by his surname, where the firm is named later",
    "Piers Alder sold the yard. [[Alder=>Piers Alder]] said so. Alder Foods bought it. [[Alder=>Piers Alder]] left.",
  ],
  [
    "the company of a story about one",
    "Alder Foods cut its forecast. [[The company=>Alder Foods]] said so.\n\n“It is late,” [[Maud Lund=>Maud Lund]] said.\n\n[[Lund=>Maud Lund]] sold. [[She=>Maud Lund]] left.\n\n[[The company=>Alder Foods]] will close a plant.",
  ],
  [
    "the dead, after a paragraph that ends with a parent",
    "Maud Orme, Who Mapped the Moors, Dies at 88\n\nMaud Orme, a cartographer, died on Friday. She was 88.\n\nHer death was confirmed by her niece, Joan Orme.\n\nMs. Orme walked every lane. Ms. Orme drew them.\n\nHer mother, Ruth Lund, taught school.\n\nShe studied maps. It was late when [[she=>Maud Orme]] saw one burn.",
  ],
  [
    "whoever remembers the dead, in the paragraph after",
    "Maud Orme, Who Mapped the Moors, Dies at 88\n\nMaud Orme, a cartographer, died on Friday. She was 88.\n\nMs. Orme walked every lane. Ms. Orme drew them.\n\n[[Ada Bell=>Ada Bell]], a curator, met her in 1989. “Nobody listened so hard,” [[Bell=>Ada Bell]] said.\n\n[[She=>Ada Bell]] added that it was late.",
  ],
  [
    "her husband, in a sentence in which she speaks",
    "Ada Bell came with her sons.\n\nHer husband was late, [[she=>Ada Bell]] said, but came after [[he=>Ada Bell's husband]] had called.",
  ],
  ["a solicitor of a firm", "[[Her solicitor, Ada Bell of Lowell Marsh,=>Ada Bell]] spoke. [[Bell=>Ada Bell]] left."],
  [
    "her solicitor, before a list",
    "[[Her solicitor=>Her solicitor]] came with Ada Bell of Dover, and Tom Brill of Deal. [[Bell=>Ada Bell]] left.",
  ],
  [
    "a call handler, who is “she”, and somebody called Handler",
    "Ada Bell came.\n\n[[The call handler=>call handler]] spoke. [[She=>call handler]] left. [[Tom A. Handler=>Tom A. Handler]] came.",
  ],
  [
    "a widow by her husband's name",
    "Tom Brill, 34, died. Brill's widow, Hannah, wept.\n\n[[Mrs Brill=>Hannah]] said no. [[Brill=>Tom Brill]] had liked it.",
  ],
  [
    "a Mrs who is nobody's widow",
    "Ada Brill, 34, sold. Vale's widow, Hannah, wept.\n\n[[Mrs Brill=>Ada Brill]] said no. [[Mrs Vale=>Hannah]] left.",
  ],
  [
    "two justices, the first by initials",
    "It went to Justices R.K. Vale and Asha Menon. [[Justice Vale=>R.K. Vale]] asked. “No,” [[Justice Menon=>Asha Menon]] said.",
  ],
  ["a justice, who is a judge", "[[Justice Vale=>Vale]] asked. [[The judge=>Vale]] left."],
  [
    "a Shaikh by his surname",
    "[[Union president Rukhsana Shaikh=>Rukhsana Shaikh]] came. [[Shaikh=>Rukhsana Shaikh]] left.",
  ],
  ["a shaikh of no name", "[[The shaikh=>shaikh]] came."],
  [
    "an office with its charge in brackets",
    "[[Deputy Commissioner of Police (Crime) Asha Menon=>Asha Menon]] spoke. [[Menon=>Asha Menon]] left.",
  ],
  [
    "a counterpart",
    "Ada Bell spoke. [[Her Norland counterpart, Tom Brill,=>Tom Brill]] left. [[He=>Tom Brill]] said no.",
  ],
  ["a fishmonger", "[[Fishmonger Ivo Marin=>Ivo Marin]] came. [[Marin=>Ivo Marin]] left."],
  ["a theatre, which is no “he”", "The Old Lyceum theatre barred a critic after [[he=>critic]] had written."],
  ["a circle of critics", "[[The Critics' Circle=>Critics' Circle]] said so. [[It=>Critics' Circle]] left."],
  ["growers, who say", "Dry summers, [[which growers in the plains say=>growers in the plains]] will come, are rare."],
  ["two firms, which are no person", "[[Alder Brands and Norfield=>Alder Brands and Norfield]] said so."],
];

for (const [what, marked] of TEXTS) {
  test(`knows ${what}`, () => {
    const { answers, expected } = resolveMarked(marked);
    assert.deepEqual(answers, expected);
  });
}

const ROLES: readonly [what: string, marked: string, role: string | null][] = [
  ["the office before the honours", "[[The speaker, Rt. Hon. Mrs. Ada Eze,=>Ada Eze]] spoke.", "speaker"],
  ["an office before a party", "[[Gov. Ada Bell, a Republican,=>Ada Bell]] spoke.", "Gov."],
  ["a trade before a doctor's title", "[[Dr. Ada Bell, a botanist,=>Ada Bell]] spoke.", "botanist"],
  ["a governor before a chief", "[[The governor, Chief Ada Eze,=>Ada Eze]] spoke.", "governor"],
  ["a council leader", "[[Council leader Cllr Ada Bell=>Ada Bell]] spoke.", "Council leader"],
  ["one of two justices", "It went to Justices [[Ada Bell=>Ada Bell]] and Tom Brill.", "Justice"],
  [
    "a noun before a title with a capital",
    "The firm's foe, [[union President Ada Bell=>Ada Bell]], spoke.",
    "union President",
  ],
  ["a hygienist", "“No,” said [[Ada Bell, a dental hygienist=>Ada Bell]].", "dental hygienist"],
];

for (const [what, marked, role] of ROLES) {
  test(`tells somebody's role: ${what}`, () => {
    const { answers, expected, speakers } = resolveMarked(marked);
    assert.deepEqual(answers, expected);
    assert.equal(speakers[0]!.role, role);
  });
}

test("what shares are of is a firm, and what somebody's spokesman is of need be none", () => {
  const { speakers } = resolveMarked(
    "[[Vasco=>Vasco]] said no. Shares of Vasco fell. [[Brillo=>Brillo]] said no. Brillo's spokesman left.",
  );
  assert.deepEqual(
    speakers.map(({ name, kind }) => [name, kind]),
    [
      ["Vasco", "organisation"],
      ["Brillo", "person"],
    ],
  );
});

test("a branch is a body", () => {
  const { speakers } = resolveMarked("[[The Norwell branch of the Welders' Union=>Norwell branch]] said so.");
  assert.equal(speakers[0]!.name, "Norwell branch of the Welders' Union");
  assert.equal(speakers[0]!.kind, "organisation");
});

test("what somebody is called ends where it tells what was done to him", () => {
  const { speakers } = resolveMarked(
    "[[Governor Tom Okoro=>Tom Okoro]] spoke. They assured the governor of quick passage. They praised the governor for clearing old debts.",
  );
  assert.deepEqual(speakers[0]!.aliases, ["governor"]);
});
