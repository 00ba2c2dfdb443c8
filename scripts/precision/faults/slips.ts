import { GIVEN_NAMES } from "../../../server/src/core/lexicon/givenNames.ts";
import { type FaultKind, paragraphsOf, wordsOf } from "./fault.ts";

/** A quotation's closing mark goes. */
export const lostMark: FaultKind = {
  name: "a closing quotation mark is lost",
  rule: "unbalanced-quotation-mark",
  *places({ text }) {
    for (const paragraph of paragraphsOf(text)) {
      const prose = wordsOf(text, paragraph);
      const straight = (prose.match(/"/g) ?? []).length;
      const matches = [...prose.matchAll(/“[^“”]{20,}(”)|(?<![\p{L}"])"[^"]{20,}(")(?!\p{L})/gu)];
      if (straight % 2 === 1 || prose.split("“").length !== prose.split("”").length) continue;
      for (const match of matches) {
        const end = paragraph.start + match.index + match[0].length;
        yield {
          change: { span: { start: end - 1, end }, text: "" },
          at: { start: paragraph.start, end: paragraph.end },
        };
      }
    }
  },
};

/** A figure gives way to TK. */
export const toCome: FaultKind = {
  name: "a figure is left as TK",
  rule: "placeholder-left",
  *places({ text }) {
    for (const match of text.matchAll(
      /(?<=\s)\d[\d,.]*\d(?=\s(?:percent|million|billion|people|voters|points|states)\b)/g,
    )) {
      const span = { start: match.index, end: match.index + match[0].length };
      yield { change: { span, text: "TK" }, at: span };
    }
  },
};

/** Two letters of a speaker's surname change places, once. */
export const swappedLetters: FaultKind = {
  name: "two letters of a surname are swapped",
  rule: "name-spelt-two-ways",
  *places({ text, attributions }) {
    const seen = new Set<string>();
    for (const { source } of attributions) {
      const span = source[0];
      const surname = span && /(?:^|\s)(\p{Lu}\p{Ll}{4,})$/u.exec(wordsOf(text, span))?.[1];
      if (!span || !surname || seen.has(surname)) continue;
      seen.add(surname);
      const given = [...text.matchAll(new RegExp(`(\\p{Lu}\\p{L}+)\\s${surname}(?!\\p{L})`, "gu"))].map(
        (match) => match[1]!,
      );
      if (text.split(surname).length < 5 || !given.some((name) => GIVEN_NAMES.has(name.toLowerCase()))) continue;
      const [a, b] = [surname[2]!, surname[3]!];
      if (a === b) continue;
      const start = span.end - surname.length;
      yield {
        change: { span: { start: start + 2, end: start + 4 }, text: b + a },
        at: { start, end: span.end },
      };
    }
  },
};

/** A footnote's text goes and its mark stays. Published news has no footnotes, so the article is given two. */
export const lostFootnote: FaultKind = {
  name: "a footnote’s text is lost",
  rule: "footnote-undefined",
  languageId: "markdown",
  *places({ text }) {
    const ends = paragraphsOf(text)
      .filter((paragraph) => /\p{L}[.]$/u.test(wordsOf(text, paragraph)))
      .map(({ end }) => end);
    const [first, second] = ends;
    if (first === undefined || second === undefined) return;
    const end = { start: text.length, end: text.length };
    yield {
      set: [
        { span: { start: first, end: first }, text: "[^a]" },
        { span: { start: second, end: second }, text: "[^b]" },
      ],
      sound: [{ span: end, text: "\n\n[^a]: Annual report, page 12.\n\n[^b]: Annual report, page 13.\n" }],
      change: { span: end, text: "\n\n[^a]: Annual report, page 12.\n" },
      at: { start: second, end: second + 1 },
    };
  },
};
