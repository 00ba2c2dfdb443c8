import assert from "node:assert/strict";
import { test } from "node:test";
import type { Unnumbered } from "../../../../server/src/core/analysis/attribution/attribution.ts";
import { createAttributionFinder } from "../../../../server/src/core/analysis/attribution/findAttributions.ts";
import { withClauseSubject } from "../../../../server/src/core/analysis/attribution/mends/behindObject.ts";
import { withSubjectBeforeAside } from "../../../../server/src/core/analysis/attribution/mends/beyondAside.ts";
import { withFrontedSubject } from "../../../../server/src/core/analysis/attribution/mends/frontedParticiple.ts";
import { endAtMainVerb } from "../../../../server/src/core/analysis/attribution/mends/mainVerb.ts";
import { createParagraphReader } from "../../../../server/src/core/analysis/readParagraphs.ts";
import { readDocument } from "../../../../server/src/core/document/read.ts";
import type { Span } from "../../../../server/src/core/text/span.ts";
import { shippedModel } from "../../../support/model.ts";

/** A text, then an attribution as the model may have it: source | cue | content; no source is "-". Then what becomes of it. */
type Row = readonly [text: string, found: string, mended: string];

const readParagraphs = createParagraphReader();

/** The last place of the source before the cue, the cue, and the first place of the content behind it. */
function mended(mend: typeof endAtMainVerb, text: string, found: string): string {
  const [paragraph] = readParagraphs(readDocument(text, "plaintext").blocks);
  const [source, cue, content] = found.split(" | ") as [string, string, string];
  const at = text.indexOf(`${cue} ${content}`);
  assert.ok(at >= 0, `${text}: no “${cue} ${content}”`);
  const place = (words: string, start: number): Span => ({ start, end: start + words.length });
  const one: Unnumbered = {
    type: "indirect",
    stance: "statement",
    confidence: 0.5,
    source: source === "-" ? [] : [place(source, text.lastIndexOf(source, at - 1))],
    cue: [place(cue, at)],
    content: [place(content, text.indexOf(content, at + cue.length))],
  };
  const now = mend(paragraph!, one);
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(" + ");
  return [words(now.source) || "-", words(now.cue), words(now.content)].join(" | ");
}

const check = (mend: typeof endAtMainVerb, rows: readonly Row[]): void => {
  for (const [text, found, expected] of rows) assert.equal(mended(mend, text, found), expected, text);
};

test("what is said ends before the verb of the clause that who says it is in", () => {
  check(endAtMainVerb, [
    [
      "Anyone questioning the ferry fares can find the table at the pier.",
      "Anyone | questioning | the ferry fares can find the table at the pier",
      "Anyone | questioning | the ferry fares",
    ],
    [
      "Farmers supporting Vale and Hart have formed a club.",
      "Farmers | supporting | Vale and Hart have formed a club",
      "Farmers | supporting | Vale and Hart",
    ],
    [
      "Hale's attacks on the harbour court are well known.",
      "Hale's | attacks on | the harbour court are well known",
      "Hale's | attacks on | the harbour court",
    ],
    [
      "A reader who wants to give more could send a cheque.",
      "who | wants | to give more could send a cheque",
      "who | wants | to give more",
    ],
    // A clause is what is said.
    [
      "Three in ten saying the pier would close are from Port Alder.",
      "Three in ten | saying | the pier would close",
      "Three in ten | saying | the pier would close",
    ],
    [
      "People who believe the mayor is late wrote in.",
      "who | believe | the mayor is late",
      "who | believe | the mayor is late",
    ],
    [
      "She is hoping the vote will pass.",
      "She | is hoping | the vote will pass",
      "She | is hoping | the vote will pass",
    ],
    // A verb within has a subject of its own.
    [
      "Farmers opposing the toll the council has set met on Monday.",
      "Farmers | opposing | the toll the council has set",
      "Farmers | opposing | the toll the council has set",
    ],
    [
      "Hale's complaint about the quay that was shut came late.",
      "Hale's | complaint about | the quay that was shut",
      "Hale's | complaint about | the quay that was shut",
    ],
    // Who says it is no part of another clause.
    [
      "Hale spoke about the quay, and the plan was dropped.",
      "Hale | spoke about | the quay, and the plan was dropped",
      "Hale | spoke about | the quay, and the plan was dropped",
    ],
    [
      "Hale warned of what the flood would do.",
      "Hale | warned of | what the flood would do",
      "Hale | warned of | what the flood would do",
    ],
  ]);
});

test("what a sentence's opening participle says is its subject's", () => {
  check(withFrontedSubject, [
    [
      "Conceding that the pier was late, Hale promised a new one.",
      "- | Conceding | that the pier was late",
      "Hale | Conceding | that the pier was late",
    ],
    [
      "After saying she was tired of it, the mayor left for home.",
      "- | saying | she was tired of it",
      "the mayor | saying | she was tired of it",
    ],
    [
      "Polls show a lead. Now, after arguing that the vote was lost, her team is silent.",
      "Polls | arguing | that the vote was lost",
      "her team | arguing | that the vote was lost",
    ],
    [
      "Admitting that it was “a mistake” he resigned.",
      "- | Admitting | that it was “a mistake”",
      "he | Admitting | that it was “a mistake”",
    ],
    // Somebody of the sentence has it already.
    [
      "Bell, saying that the pier was late, left.",
      "Bell | saying | that the pier was late",
      "Bell | saying | that the pier was late",
    ],
    // Nobody in particular.
    [
      "Despite carping that the pier was late, Hale is pleased.",
      "- | carping | that the pier was late",
      "- | carping | that the pier was late",
    ],
    [
      "Assuming that Bell wins the vote, she will stay.",
      "- | Assuming | that Bell wins the vote",
      "- | Assuming | that Bell wins the vote",
    ],
    [
      "Saying that the pier was late, it turned out, was unwise.",
      "- | Saying | that the pier was late",
      "- | Saying | that the pier was late",
    ],
    [
      "Adding that the fee was high, Monday brought more bad news.",
      "- | Adding | that the fee was high",
      "- | Adding | that the fee was high",
    ],
    ["Criticizing the pier will anger many.", "- | Criticizing | the pier", "- | Criticizing | the pier"],
  ]);
});

test("a verb behind an aside is the subject's before it", () => {
  check(withSubjectBeforeAside, [
    [
      "The Harbour Board - in a letter that was plainly meant for the mayor - declared that it would appeal.",
      "the mayor | declared | that it would appeal",
      "The Harbour Board | declared | that it would appeal",
    ],
    [
      "Ruiz — now that she has drawn level with Bell — has to show that she can win.",
      "Bell | has to show | that she can win",
      "Ruiz | has to show | that she can win",
    ],
    [
      "Hale said the calls had begun - there are two members and four officials - but said the vote was open.",
      "four officials | said | the vote was open",
      "Hale | said | the vote was open",
    ],
    [
      "Economists who favor a toll agree that it is late.",
      "who favor a toll | agree | that it is late",
      "Economists who favor a toll | agree | that it is late",
    ],
    [
      "Hale, who said he had voted early, said he was tired.",
      "who said he had voted early, | said | he was tired",
      "Hale, who said he had voted early, | said | he was tired",
    ],
    // The speaker's own dash, and a clause that another speaks in.
    [
      "The plan was late - the mayor said it was dead.",
      "the mayor | said | it was dead",
      "the mayor | said | it was dead",
    ],
    // What happened is no name.
    [
      "The plan failed - Hale's deputy quit and the mayor - said to be ill - stayed at home.",
      "the mayor | said | to be ill",
      "the mayor | said | to be ill",
    ],
    [
      "Farmers who believe the manager lied about it want a vote.",
      "who believe the manager | lied | about it",
      "who believe the manager | lied | about it",
    ],
    [
      "Hale met Bell, whose friends have called for a vote.",
      "whose friends | have called for | a vote",
      "whose friends | have called for | a vote",
    ],
  ]);
});

test("a participle behind a comma is the clause's subject's", () => {
  check(withClauseSubject, [
    [
      "Hale sacked her deputy, Tom Pell, saying that trust was lost.",
      "Tom Pell | saying | that trust was lost",
      "Hale | saying | that trust was lost",
    ],
    [
      "The firm turned to its owner, a fund from Port Alder, asking for help with the debt.",
      "a fund from Port Alder | asking | for help with the debt",
      "The firm | asking | for help with the debt",
    ],
    // What one has, who does it to the subject, and whose call it is.
    [
      "The house has new owners, the Pells, claiming that it is haunted.",
      "the Pells | claiming | that it is haunted",
      "the Pells | claiming | that it is haunted",
    ],
    [
      "Hale was greeted by his deputy, Tom Pell, saying that trust was lost.",
      "Tom Pell | saying | that trust was lost",
      "Tom Pell | saying | that trust was lost",
    ],
    [
      "The call came from a nurse, Dana Holt, saying that it was late.",
      "Dana Holt | saying | that it was late",
      "Dana Holt | saying | that it was late",
    ],
    [
      "The film features a nurse, Dana Holt, saying that it was late.",
      "Dana Holt | saying | that it was late",
      "Dana Holt | saying | that it was late",
    ],
    // Inverted, a subject, and a clause within.
    [
      "“It is late,” said Ana Vale, the chair, adding that trust was lost.",
      "the chair | adding | that trust was lost",
      "the chair | adding | that trust was lost",
    ],
    [
      "Hale, the mayor, saying that trust was lost, left.",
      "the mayor | saying | that trust was lost",
      "the mayor | saying | that trust was lost",
    ],
    [
      "She left when Bell met the deputy, Tom Pell, saying that trust was lost.",
      "Tom Pell | saying | that trust was lost",
      "Tom Pell | saying | that trust was lost",
    ],
  ]);
});

const find = createAttributionFinder(shippedModel());

/** A text, then each attribution of somebody, as source | cue | content. */
const INTRODUCED: readonly (readonly [text: string, ...attributions: string[]])[] = [
  [
    "“It is a bad plan,” said Ann Hale. Tom Bell, a baker, said of the mayor: “She is doing what she can.”",
    "Ann Hale | said | “It is a bad plan,”",
    "Tom Bell, a baker, | said | “She is doing what she can.”",
  ],
  [
    "“It is a bad plan,” Ann Hale told the court. Asked about the toll, Tom Bell wrote in a letter to the mayor: “It will ruin us.”",
    "Ann Hale | told | “It is a bad plan,”",
    "Tom Bell | wrote | “It will ruin us.”",
  ],
  [
    "The pier is late, Ann Hale has said. The toll should have been dropped. Said Tom Bell, the mayor, “It is very painful to us.”",
    "Ann Hale | has said | The pier is late",
    "Tom Bell, the mayor, | Said | “It is very painful to us.”",
  ],
  // Nobody else speaks between.
  [
    "“It is late,” said Ann Hale. Bell said she was wrong. “It will ruin us.”",
    "Ann Hale | said | “It is late,” + “It will ruin us.”",
    "Bell | said | she was wrong",
  ],
];

test("a quotation is whose its own sentence says that it is", () => {
  for (const [text, ...expected] of INTRODUCED) {
    const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(" + ");
    const found = find(readParagraphs(readDocument(text, "plaintext").blocks));
    const said = found.filter(({ source }) => source.length > 0);
    assert.deepEqual(
      said.map(({ source, cue, content }) => [source, cue, content].map(words).join(" | ")),
      expected,
      text,
    );
  }
});
