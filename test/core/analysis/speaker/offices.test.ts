import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

/** Who holds an office is called by the name, whatever the office's words are. */
const TEXTS: readonly (readonly [text: string, role: string | null])[] = [
  ["[[Minister for Health Jane Hill=>Jane Hill]] said no. [[Hill=>Jane Hill]] left.", null],
  ["[[Minister for Trade Zorkan Vell=>Zorkan Vell]] said no.", null],
  ["[[Minister of State for Transport Jane Brill=>Jane Brill]] said no.", null],
  ["[[Secretary of State for Northern Ireland Jane Hill=>Jane Hill]] said no.", null],
  ["[[Secretary of State Jane Brill=>Jane Brill]] said no.", null],
  ["[[Minister for Education and Skills Jane Hill=>Jane Hill]] said no.", null],
  ["[[Minister for Culture, Media and Sport Jane Hill=>Jane Hill]] said no.", null],
  ["[[Minister for Health and Education Minister Tom Brill=>Tom Brill]] said no.", null],
  ["[[Commissioner for Works Jane Hill=>Jane Hill]] said no.", null],
  ["[[Secretary of state Jane Brill=>Jane Brill]] said no.", "Secretary of state"],
  ["[[Director of Public Prosecutions Jane Hill=>Jane Hill]] said no.", null],
  ["[[Chancellor of the Exchequer Jane Hill=>Jane Hill]] said no.", null],
  ["[[The Minister of Petroleum Resources=>Minister of Petroleum Resources]] said no.", null],
  ["[[Geochemist Ada Bell=>Ada Bell]] said no.", "Geochemist"],
  ["[[Labour TD Jane Hill=>Jane Hill]] said no.", "Labour TD"],
  ["[[TD Matthew Brill=>Matthew Brill]] said no.", "TD"],
  ["[[Garda Tomás Brill=>Tomás Brill]] said no.", "Garda"],
  ["[[The Garda Síochána=>Garda Síochána]] said no.", null],
  ["[[Recorder Jane Hill=>Jane Hill]] said no.", "Recorder"],
  ["Later [[the Recorder=>Recorder]] reported it.", null],
  ["[[Det Con Hayley Brill=>Hayley Brill]] said no. [[Brill=>Hayley Brill]] left.", "Det Con"],
  ["[[Con Brill=>Con Brill]] said no.", null],
  ["[[Lowell & Finch analyst Jim Brill=>Jim Brill]] said no.", "Lowell & Finch analyst"],
  ["Ian Moss, a lawyer for Hale, left. [[The lawyer for Pell=>lawyer for Pell]] said no.", null],
  ["Ian Moss, a lawyer for Hale, left. [[The lawyer for Hale=>Ian Moss]] said no.", null],
  ["Ian Moss, spokesman for Alder Ltd, left. [[The spokesman for Fens Ltd=>spokesman for Fens Ltd]] said no.", null],
  [
    "Ian Moss, director of the Alder Trust, left. [[The director of the Fens Trust=>director of the Fens Trust]] said no.",
    null,
  ],
  ["Ian Moss, director of the Alder Trust, left. [[The director=>Ian Moss]] said no.", null],
  ["[[Neither campaign=>?]] said no.", null],
  ["[[A Fenwick poll of 802 registered voters=>Fenwick poll of 802 registered voters]] found so.", null],
];

for (const [text, role] of TEXTS) {
  test(`tells an office from a name: ${text}`, () => {
    const { answers, expected, speakers } = resolveMarked(text);
    assert.deepEqual(answers, expected);
    if (role !== null) assert.equal(speakers[0]!.role, role);
  });
}
