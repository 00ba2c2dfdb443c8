import type { Article } from "../../analysis/article.ts";
import type { Paragraph } from "../../analysis/paragraph.ts";
import { type Cover, coverOf } from "../../text/cover.ts";
import { contains, type Span } from "../../text/span.ts";
import { attributedIn } from "../attributed.ts";
import type { Rule } from "../rule.ts";
import type { VoicedSentence } from "../voice.ts";

export const firstPersonOutsideQuotation: Rule = {
  id: "first-person-outside-quotation",
  group: "quotations",
  level: "information",
  presets: { feature: "hint" },
  cause: "quotation-marks",
  summary: "“I”, “we” or “our” in what somebody else is reported to say, outside quotation marks",
  rationale:
    "In “he said that our goal is peace” the reader takes the writer for one of them. Either the quotation lost its marks, or the paraphrase was left half done.",
  quiet:
    "Where the writer speaks in the first person in the same text; inside quotations; transcripts; questions put to somebody.",
  examples: {
    fires: [
      { text: "Ana Ruiz said that [[our]] goal is to reopen the yard." },
      { text: "“The yard is closed,” Ana Ruiz said. [[I]] also wonder who will pay." },
      { text: "Ana Ruiz said that [[we]] had twenty days. The yard was closed all winter." },
    ],
    quiet: [
      { text: "Ana Ruiz said that “our goal” is to reopen the yard." },
      { text: "I met Ana Ruiz in May. Ana Ruiz said that our goal is to reopen the yard." },
      { text: "“Our goal is to reopen the yard,” Ana Ruiz said." },
      { text: "Ana Ruiz said that their goal is to reopen the yard." },
      { text: "Ana Ruiz said that it was a Level I Emergency. The yard was closed all winter." },
      { text: "Ana Ruiz said that she had written a book called The Yard: My Winters There." },
    ],
  },
  *check(article, voice) {
    const found: Span[] = [];
    const { reported, direct, vouched } = reportedIn(article);
    for (const sentence of voice.sentences) {
      if (isQuotedOtherwise(article, sentence.paragraph)) continue;
      const before = voice.byParagraph[sentence.paragraph.index]?.[sentence.index - 1];
      const follows = before !== undefined && (direct.touches(before) || found.some((span) => contains(before, span)));
      const persons = [...firstPersons(sentence)];
      for (const { span } of persons) {
        if (vouched.touches(span)) continue;
        if (!reported.touches(span) && !follows) return;
        if (persons.some(({ everybody }) => everybody)) continue;
        if (found.at(-1) === undefined || !contains(sentence, found.at(-1)!)) found.push(span);
      }
    }
    for (const span of found) {
      yield {
        span,
        message: `“${article.document.text.slice(span.start, span.end)}” stands outside quotation marks, in what somebody else is reported to say. Put the marks back, or paraphrase it all.`,
      };
    }
  },
};

/**
 * The paragraph is somebody's words by another sign, or may be: it follows a colon, it begins with a speaker's label, or its marks
 * do not pair, so that nobody can tell what is quoted.
 */
function isQuotedOtherwise({ paragraphs }: Article, { index, facts }: Paragraph): boolean {
  const count = (mark: RegExp) => (facts.text.match(mark) ?? []).length;
  return (
    /:\s*$/.test(paragraphs[index - 1]?.facts.text.slice(-20) ?? "") ||
    /^\s*(?:[QA]|\p{Lu}[\p{Lu}\s.]+):\s/u.test(facts.text.slice(0, 60)) ||
    count(/"/g) % 2 === 1 ||
    count(/“/g) !== count(/”/g)
  );
}

/** `everybody`: the writer and the reader are meant too ("our planet"), which makes no quotation of it. */
function* firstPersons({
  text,
  start,
}: VoicedSentence): Iterable<{ readonly span: Span; readonly everybody: boolean }> {
  for (const match of text.matchAll(FIRST_PERSON)) {
    const end = match.index + match[0].length;
    yield {
      span: { start: start + match.index, end: start + end },
      everybody: EVERYBODY.test(text.slice(end, end + 16)) || isPartOfName(text, match.index),
    };
  }
}

/** "For Our Future": a capital inside a sentence, or before another. "Level I": a numeral. */
function isPartOfName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(at);
  if (/^I(?!\p{L})/u.test(after))
    return (
      /\b(?:\p{Lu}\p{Ll}+|level|class|phase|type|stage|part|grade)\s+$/u.test(before) && !/^I[’'\s]+\p{Ll}/u.test(after)
    );
  return /^(?:Our|My|We)\s/.test(after) && (/[\p{L},]\s+$/u.test(before) || /^\p{L}+\s+\p{Lu}/u.test(after));
}

/** Not after a mark that opens a quotation: what stands quoted without a space before it is quoted all the same. */
const FIRST_PERSON =
  /(?<![\p{L}\p{N}.&’'"“-])(?:I|[Ww]e|[Oo]ur|[Oo]urs|[Mm]y|me|us|[Oo]urselves|[Mm]yself)(?![\p{L}\p{N}.&-])/gu;
const EVERYBODY =
  /^(?:\s+(?:nation|country|planet|world|own|times?|era|lives|society|democracy|past|present|future|children)\b|[’']ve\s+seen\b)/;

/** With these the writer says it too, and may mean us all. */
const VOUCHES = /^point(?:s|ed|ing)?\s+out\b|^not(?:ed?|es|ing)$/;

/** What others are reported to say, and what of it is in quotation marks. */
function reportedIn(article: Article): { readonly reported: Cover; readonly direct: Cover; readonly vouched: Cover } {
  const reported: Span[] = [];
  const direct: Span[] = [];
  const vouched: Span[] = [];
  for (const { attribution, sourceText, verb } of attributedIn(article)) {
    if (attribution.stance !== "statement" || /^(?:I|we|you|)$/i.test(sourceText) || !/\p{L}/u.test(verb)) continue;
    if (VOUCHES.test(verb)) {
      vouched.push(...attribution.content);
      continue;
    }
    if (attribution.type === "indirect") reported.push(...attribution.content);
    else direct.push(...attribution.content);
  }
  return { reported: coverOf([...reported, ...direct]), direct: coverOf(direct), vouched: coverOf(vouched) };
}
