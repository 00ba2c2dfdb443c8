import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { FILLER } from "../../../server/src/core/text/filler.ts";
import { tokenize } from "../../../server/src/core/text/tokens.ts";
import { paragraphs, shuffled } from "../../support/paragraphs.ts";

const split = (text: string) =>
  tokenize(text)
    .tokens.map((token) => token.text)
    .join(" ");

const SPLITS: readonly [text: string, tokens: string][] = [
  ["The mayor's plan didn't pass.", "The mayor 's plan did n't pass ."],
  ["The mayor’s plan didn’t pass.", "The mayor ’s plan did n’t pass ."],
  ["They'd've gone; we'll see.", "They 'd 've gone ; we 'll see ."],
  ["He can't, won't and shan't.", "He ca n't , wo n't and sha n't ."],
  ["O'Hare left at two o'clock, ma'am.", "O'Hare left at two o'clock , ma'am ."],
  ["The farmers’ case", "The farmers ’ case"],
  ["Give ’em the '90s and '80s hits.", "Give ’em the '90s and '80s hits ."],
  ["“Stop,” 'he' said", "“ Stop , ” ' he ' said"],
  ["''Stop,'' he said ``again''", "'' Stop , '' he said `` again ''"],
  ["Mr. and Mrs. J. R. Vale of Acme Inc. met.", "Mr. and Mrs. J. R. Vale of Acme Inc. met ."],
  ["The U.S. and the U.K.'s aim, e.g. at 5 p.m. today", "The U.S. and the U.K. 's aim , e.g. at 5 p.m. today"],
  ["I said no. Marsh sat. No. 5 came on Sept. 3.", "I said no . Marsh sat . No. 5 came on Sept. 3 ."],
  ["$4.2m, US$5 and Rs500: 3.1%", "$ 4.2 m , US$ 5 and Rs 500 : 3.1 %"],
  ["R6.2 million, N1.2trn and a B52. Then U2.", "R6.2 million , N1.2trn and a B52 . Then U2 ."],
  ["1,000 in 1990s on 10th and 22nd, 10:30, 9/11", "1,000 in 1990s on 10th and 22nd , 10:30 , 9/11"],
  ["a 24-year-old, 10-15, $26-$31", "a 24 - year - old , 10 - 15 , $ 26 - $ 31"],
  ["COVID-19, F-16 and co-operate", "COVID-19 , F-16 and co-operate"],
  ["Write to a.b@example.org or www.example.org/x.", "Write to a.b@example.org or www.example.org/x ."],
  ["See http://example.org/a_b?c=d, @some_name #tag", "See http://example.org/a_b?c=d , @some_name #tag"],
  ["AT&T—and B&B... or--not?!", "AT&T — and B&B ... or -- not ? !"],
  ["It is 5'11\" tall", "It is 5 ' 11 \" tall"],
  ["über naïve Łódź 東京 héllo", "über naïve Łódź 東京 héllo"],
  ["a\tb\r\nc\u00a0d", "a b c d"],
  ["end.Next", "end . Next"],
];

for (const [text, expected] of SPLITS) {
  test(`splits ${JSON.stringify(text)}`, () => assert.equal(split(text), expected));
}

test("fillers are stepped over: a word interrupted by markup is one token with the source's offsets", () => {
  const prose = `${FILLER}${FILLER}bold${FILLER}${FILLER}ly don${FILLER.repeat(5)}’t go`;
  const { tokens } = tokenize(prose);
  assert.deepEqual(
    tokens.map((token) => [token.text, token.lower, token.start, token.end]),
    [
      ["boldly", "boldly", 2, 10],
      ["do", "do", 11, 13],
      ["n’t", "n't", 13, 21],
      ["go", "go", 22, 24],
    ],
  );
});

test("invisible characters belong to their word and are gone from its lower-case form", () => {
  const { tokens } = tokenize("econ\u00adomy\u200b grew");
  assert.deepEqual(
    tokens.map((token) => [token.start, token.end, token.lower, token.pos]),
    [
      [0, 9, "economy", "NOUN"],
      [10, 14, "grew", "VERB"],
    ],
  );
});

const TAGGED: readonly [text: string, tags: string][] = [
  ["The mayor's plan didn't pass.", "DET NOUN PART NOUN AUX PART VERB PUNCT"],
  ["He's here and she's said it's over.", "PRON AUX ADV CCONJ PRON AUX VERB PRON AUX ADP PUNCT"],
  ["Let's go, they'll wait.", "VERB PRON VERB PUNCT PRON AUX VERB PUNCT"],
  // Names that are other words as well, beside another name; in headlines the word before has a capital too.
  ["It is late, said Will Grant.", "PRON AUX ADJ PUNCT VERB PROPN PROPN PUNCT"],
  ["Will Grant said so.", "PROPN PROPN VERB ADV PUNCT"],
  ["Will Grant approve the plan?", "AUX VERB VERB DET NOUN PUNCT"],
  ["How Ohio Will Vote", "ADV PROPN AUX PROPN"],
  // Offices that begin with what is a verb elsewhere.
  ["It is late, said lead author Mei Chen.", "PRON AUX ADJ PUNCT VERB ADJ NOUN PROPN PROPN PUNCT"],
  ["They lead the vote.", "PRON VERB DET NOUN PUNCT"],
  ["It is late, said managing director Ann Hale.", "PRON AUX ADJ PUNCT VERB ADJ NOUN PROPN PROPN PUNCT"],
  ["He is managing the club.", "PRON AUX VERB DET NOUN PUNCT"],
  // Names that winkNLP knows for verbs, where a sentence has no verb with a capital; headlines keep theirs.
  ["But Ted Hale argued that the mill was safe.", "CCONJ PROPN PROPN VERB SCONJ DET NOUN AUX ADJ PUNCT"],
  ["“It is late,” said Cook.", "PUNCT PRON AUX ADJ PUNCT PUNCT VERB PROPN PUNCT"],
  ["Ms Cleverly left.", "PROPN PROPN VERB PUNCT"],
  ["Cook warned them.", "PROPN VERB PRON PUNCT"],
  ["Ruiz Promised More", "PROPN VERB ADJ"],
  // Verbs of saying that winkNLP takes for nouns.
  ["Webb claims that it failed.", "PROPN VERB PRON PRON VERB PUNCT"],
  ["It was sold in May, records show.", "PRON AUX VERB ADP NOUN PUNCT NOUN VERB PUNCT"],
  ["“It is late,” Webb notes.", "PUNCT PRON AUX ADJ PUNCT PUNCT PROPN VERB PUNCT"],
  ["The document states the rule.", "DET NOUN VERB DET NOUN PUNCT"],
  ["Many fear the cost.", "ADJ VERB DET NOUN PUNCT"],
  ["42% call it unfair.", "NUM SYM VERB PRON ADJ PUNCT"],
  ["Six in ten say he lied.", "NUM ADP NUM VERB PRON VERB PUNCT"],
  ["The firm plans to close.", "DET ADJ VERB PART VERB PUNCT"],
  ["He left, warning that it failed.", "PRON VERB PUNCT VERB PRON PRON VERB PUNCT"],
  ["The union alleged that it failed.", "DET NOUN VERB SCONJ PRON VERB PUNCT"],
  // The same words where they are nouns.
  ["His claim that it failed is false.", "PRON NOUN PRON PRON VERB AUX ADJ PUNCT"],
  ["The jobs report that came shows it.", "DET NOUN NOUN PRON VERB VERB PRON PUNCT"],
  ["He read emails, FBI reports, and letters.", "PRON VERB NOUN PUNCT PROPN NOUN PUNCT CCONJ NOUN PUNCT"],
  ["The alleged thief left.", "DET ADJ NOUN VERB PUNCT"],
  ["Plans amid Webb claims that it failed", "PROPN ADP PROPN NOUN PRON PRON VERB"],
  // A figure that begins with its point.
  ["They were under .500 in May.", "PRON AUX ADP NUM ADP NOUN PUNCT"],
  [
    "Ruiz told the Lowmoor panel that 32nd place was a triumph.",
    "PROPN VERB DET PROPN NOUN SCONJ ADJ NOUN AUX DET NOUN PUNCT",
  ],
];

for (const [text, expected] of TAGGED) {
  test(`tags ${JSON.stringify(text)}`, () =>
    assert.equal(
      tokenize(text)
        .tokens.map((token) => token.pos)
        .join(" "),
      expected,
    ));
}

test("what was read before changes nothing", () => {
  const texts = paragraphs(240);
  const first = new Map(texts.map((text) => [text, JSON.stringify(tokenize(text))]));
  for (const seed of [1, 2]) {
    for (const text of shuffled(texts, seed)) assert.equal(JSON.stringify(tokenize(text)), first.get(text));
  }
});

test("every code unit that is no space is in exactly one token, whatever the text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(
      "don't ",
      "U.S.'s ",
      " '",
      "''",
      FILLER,
      "\ud800",
      "...",
      " www.",
      "a@b",
      "-",
      "x-",
      "5",
      "’",
      "\u200d",
      "ͤ",
    ),
    fc.constantFrom(...paragraphs(20)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const prose = pieces.join("");
      const { tokens, sentences } = tokenize(prose);
      const covered = new Uint8Array(prose.length);
      for (const token of tokens) {
        assert.ok(token.end > token.start);
        assert.equal(token.text, prose.slice(token.start, token.end).replaceAll(FILLER, ""));
        for (let i = token.start; i < token.end; i++) covered[i]!++;
      }
      for (let i = 0; i < prose.length; i++) {
        const space = /\s/.test(prose[i]!);
        assert.ok(covered[i]! <= 1 && (space || covered[i] === 1), `code unit ${i} of ${JSON.stringify(prose)}`);
      }
      let next = 0;
      for (const sentence of sentences) {
        assert.equal(sentence.firstToken, next);
        assert.ok(sentence.endToken > next);
        next = sentence.endToken;
      }
      assert.equal(next, tokens.length);
    }),
    { numRuns: 300 },
  );
});

const LONG: readonly [name: string, text: string][] = [
  ["one word", "a".repeat(1_000_000)],
  ["100,000 words", "word ".repeat(100_000)],
  ["hyphens", "a-".repeat(500_000)],
  ["apostrophes", "a'".repeat(500_000)],
  ["full stops", `www${".".repeat(1_000_000)}a`],
  ["mixed stops", `${"!.".repeat(400_000)}a`],
  ["marks", `“.”"`.repeat(200_000)],
  ["dotted letters", "a.b.".repeat(200_000)],
  ["surrogates", "\ud83d\ude00\udc00".repeat(200_000)],
  ["at signs", "a@a.".repeat(200_000)],
  ["underscores", "a_@_".repeat(200_000)],
];

for (const [name, text] of LONG) {
  test(`a megabyte without a break is read in time: ${name}`, () => {
    const begin = performance.now();
    tokenize(text);
    const elapsed = performance.now() - begin;
    assert.ok(elapsed < 4000, `${elapsed} ms`);
  });
}
