import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  cardToPlainText,
  createAnalyzer,
  hover,
  outline,
  readArticle,
  rename,
  review,
  type Span,
  summarize,
} from "../../../server/src/core/index.ts";
import { addNote } from "../../../server/src/core/service/addNote.ts";

const read = (text: string, languageId: string) => readArticle(createAnalyzer(null)(text, languageId));

/** What stands in the source where each attribution's source, cue and content were found. */
function found(text: string, languageId = "html"): string[][] {
  const slices = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return read(text, languageId).article.attributions.map(({ source, cue, content }) =>
    [source, cue, content].map(slices),
  );
}

describe("a span ends behind a character reference, never within it", () => {
  const marks: readonly (readonly [open: string, close: string])[] = [
    ["&ldquo;", "&rdquo;"],
    ["&#8220;", "&#8221;"],
    ["&#x201C;", "&#x201d;"],
    ["&quot;", "&quot;"],
    ["“", "”"],
  ];
  for (const [open, close] of marks) {
    test(`${open} … ${close}`, () => {
      const quoted = `${open}They were stolen,${close}`;
      assert.deepEqual(found(`<p>${quoted} Dana Foss said.</p>`), [["Dana Foss", "said", quoted]]);
      const last = `${open}They were stolen.${close}`;
      assert.deepEqual(found(`<p>Dana Foss said: ${last}</p>\n<p>It rained.</p>`), [["Dana Foss", "said:", last]]);
      assert.deepEqual(found(`Dana Foss said: ${last}\n\nIt rained.`, "markdown"), [["Dana Foss", "said:", last]]);
    });
  }

  test("names and figures", () => {
    const text = "<p>&ldquo;It is 40&deg;C here,&rdquo; said Ana Cond&eacute;. It cost 30&euro;.</p>";
    const { speakers, quantities } = read(text, "html").article;
    assert.equal(speakers[0]?.name, "Ana Condé");
    assert.deepEqual(
      speakers[0]?.mentions.map(({ start, end }) => text.slice(start, end)),
      ["Ana Cond&eacute;"],
    );
    assert.ok(quantities.every(({ start, end }) => !/&[^;]*$/.test(text.slice(start, end))));
  });

  test("a letter beyond the first plane, which is two code units", () => {
    const text = "<p>&ldquo;Fine &#128512;&rdquo; Dana Foss said.</p>";
    assert.deepEqual(found(text)[0]?.at(-1), "&ldquo;Fine &#128512;&rdquo;");
  });

  test("findings, and what is put behind a sentence", () => {
    const text =
      "<p>It rained all day in Varde.</p>\n<p>&ldquo;Nobody has asked us a single thing about it.&rdquo;</p>\n";
    const reading = read(text, "html");
    const [finding] = review(reading.article).shown;
    assert.equal(finding?.rule, "unattributed-quote");
    assert.match(text.slice(finding.span.start, finding.span.end), /^&ldquo;.*&rdquo;$/);
    assert.equal(addNote(reading, finding.span, "auto")[0]?.span.start, text.indexOf("</p>\n", 40));
  });

  test("text that only looks like a reference is text", () => {
    const text = "“We are AT&amp;T;” Dana Foss said.";
    assert.deepEqual(found(text, "plaintext")[0]?.at(-1), "“We are AT&amp;T;”");
  });
});

const PAGE =
  "<p>&ldquo;It is <em>over</em>,&rdquo; Dana Foss said. Rain fell.</p>\n<p>&ldquo;Nobody has asked <b>us</b> a single thing.&rdquo;</p>\n";

test("hover answers on every character of a quotation mark", () => {
  const reading = read(PAGE, "html");
  const card = (offset: number) => {
    const shown = hover(reading, offset);
    return shown && cardToPlainText(shown);
  };
  for (const [mark, answer] of [
    ["&ldquo;It", /^Direct quote → Dana Foss/],
    ["&rdquo; Dana", /^Direct quote → Dana Foss/],
    ["&ldquo;Nobody", /^Quotation without a speaker/],
    ["&rdquo;</p>", /^Quotation without a speaker/],
  ] as const) {
    const at = PAGE.indexOf(mark);
    for (let i = 0; i < "&ldquo;".length; i++) assert.match(card(at + i) ?? "", answer, `${mark} + ${i}`);
  }
});

const names = (text: string, languageId: string) =>
  outline(read(text, languageId)).flatMap(({ name, children }) => [name, ...children.map((child) => child.name)]);

test("the outline shows prose: references decoded, no markup", () => {
  assert.deepEqual(names(PAGE, "html"), [
    "Dana Foss",
    "“It is over,”",
    "No source found (1)",
    "“Nobody has asked us a single thing.”",
  ]);
  assert.equal(summarize(read(PAGE, "html")).quotationsWithoutSpeaker, 1);
  const markdown = "“All **4,100 pupils** in [Varde](https://example.org/a) went *home*,” Dana Foss said.\n";
  assert.deepEqual(names(markdown, "markdown"), ["Dana Foss", "“All 4,100 pupils in Varde went home,”"]);
});

test("an outline's text is as long as it should be, however long the markup is", () => {
  const link = `<a href="https://example.org/${"a".repeat(2000)}">the harbour</a>`;
  const text = `<p>&ldquo;Nobody asked us about ${link} before they closed it,&rdquo; Dana Foss said.</p>`;
  assert.deepEqual(names(text, "html"), ["Dana Foss", "“Nobody asked us about the harbour before they closed it,”"]);
});

test("cards quote prose", () => {
  const text = "<p>&ldquo;It is over,&rdquo; <b>Dana</b>&nbsp;Cond&eacute;, the mayor, said.</p>";
  const shown = hover(read(text, "html"), text.indexOf("said"));
  assert.match(shown ? cardToPlainText(shown) : "", /Read from: Dana Condé(?:, the mayor,)? said/);
});

test("a name is renamed as the article's language writes it", () => {
  const renamed = (text: string, languageId: string, at: string, to: string) => {
    const edits = rename(read(text, languageId), text.indexOf(at), to);
    assert.ok(!("refusal" in edits));
    return edits.reduceRight((done, { span, text }) => done.slice(0, span.start) + text + done.slice(span.end), text);
  };
  const page = "<p>&ldquo;It is over,&rdquo; said Ana <b>Cond&eacute;</b>. Cond&eacute;&rsquo;s hat fell.</p>";
  assert.equal(
    renamed(page, "html", "Ana", "Ana B&C"),
    "<p>&ldquo;It is over,&rdquo; said Ana <b>B&amp;C</b>. B&amp;C&rsquo;s hat fell.</p>",
  );
  assert.equal(
    renamed("“It is over,” said Ana **Foss**.", "markdown", "Ana", "Ana F_o_o"),
    "“It is over,” said Ana **F\\_o\\_o**.",
  );
});
