import { coverOf } from "../../text/cover.ts";
import type { Span } from "../../text/span.ts";
import { firstFrom } from "../../text/tokenRange.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Unnumbered } from "./attribution.ts";
import { attributionType } from "./attributionType.ts";
import { TURN } from "./rules/transcript.ts";

/** So many questions, each a paragraph of its own with an answer behind it, make an interview. */
const FEWEST_QUESTIONS = 4;
/** Of the questions so many speak to somebody, and of the answers so many are given by somebody. */
const ADDRESSED = 0.4;
const IN_FIRST_PERSON = 0.6;
/** How many paragraphs of answer may come to one question, at most, for the questions to be somebody's. */
const LONGEST_ANSWER = 4;
/** Characters of the longest question. */
const LONGEST_QUESTION = 500;

const ASKS = /\?["”’')\]*_]*\s*$/u;
const YOU = /\byou(?:r|rs|rself|['’](?:ve|re|d|ll))?\b/iu;
const I = /\b(?:I(?:['’](?:m|ve|d|ll))?|[Mm]y|me|[Mm]ine|[Ww]e|[Oo]urs?|us)\b/u;
/** Whoever says so speaks of himself; "our reporter", "write to us" the paper says of itself. */
const MYSELF = /\bI(?:['’](?:m|ve|d|ll))?\b/u;
/** "Q: …", "A. …", "MARSH: …": a transcript, which says who answers. */
const LABEL = /^[“"]?(?:[QA]\.|\p{Lu}[\p{L}.'’ -]{0,40}:)\s/u;
/** What an introduction says of the conversation that follows. */
const CONVERSED =
  /\b(?:interview(?:ed|s)?|conversation|Q&A|(?:spoke|speaks?|talk(?:s|ed)?|sat down|caught up|chats?|chatted) (?:to|with)|asked (?:him|her|them)|answers?|questions?|tells? us|told us)\b/iu;

/** The paragraph's words outside its quotation marks. */
function ownWords({ facts: { text, quotations } }: Paragraph): string {
  let own = "";
  let at = 0;
  for (const { start, end } of quotations) {
    own += text.slice(at, start);
    at = end;
  }
  return own + text.slice(at);
}

/**
 * An interview without labels: questions in paragraphs of their own and answers in the first person, behind an introduction that
 * says so. Its answers are said whole by whoever is asked, who may tell of what others say. Returns
 * what was found, where the text is no interview.
 */
export function readInterview(paragraphs: readonly Paragraph[], found: readonly Unnumbered[]): readonly Unnumbered[] {
  const answers = answersIn(paragraphs);
  if (answers.length === 0) return found;
  const turns = answers.map((parts): Unnumbered => {
    const content = parts.map(({ start, end }) => ({ start, end }));
    const type = attributionType(parts, content) === "indirect" ? "indirect" : "mixed";
    return { type, stance: "statement", confidence: TURN, source: [], cue: [], content };
  });
  const said = coverOf(turns.flatMap(({ content }) => content));
  const isOwn = ({ source }: Unnumbered) => source.every((span) => WRITER.test(wordsAt(paragraphs, span)));
  const within = (a: Unnumbered) => [...a.cue, ...a.content].some((span) => said.touches(span));
  return [...found.filter((a) => !within(a) || !isOwn(a)), ...turns];
}

/** "**I** said I was tired": what the one who answers says of himself is part of the answer. */
const WRITER = /^(?:I|we|you|one|who|which|that|it)$/iu;

function wordsAt(paragraphs: readonly Paragraph[], { start, end }: Span): string {
  const paragraph = paragraphs[firstFrom(paragraphs, (one) => start < one.end)];
  return paragraph?.facts.text.slice(start - paragraph.start, end - paragraph.start) ?? "";
}

/** The paragraphs of every answer; none where the text is no interview. */
function answersIn(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const blocks = paragraphs.filter(({ facts }) => /^(?:paragraph|heading)$/.test(facts.kind));
  const questions = blocks.map(isQuestion);
  const first = questions.indexOf(true);
  const last = questions.lastIndexOf(true);
  const asked = questions.filter(Boolean).length;
  if (asked < FEWEST_QUESTIONS || last - first + 1 > asked * (LONGEST_ANSWER + 1)) return [];
  if (blocks.slice(first).some(({ facts }) => LABEL.test(facts.text))) return [];
  if (!blocks.slice(0, first).some(({ facts }) => CONVERSED.test(facts.text))) return [];
  const speaks = blocks.map((block) => I.test(ownWords(block)));
  const answers: Paragraph[][] = [];
  let answered = 0;
  for (let i = first; i < blocks.length; i++) {
    // "You said that you were finished.": put to somebody who then answers.
    const put = !speaks[i] && YOU.test(ownWords(blocks[i]!)) && speaks[i + 1] === true && !questions[i + 1];
    if (questions[i] || (i <= last && put)) answers.push([]);
    // Behind the last question an answer goes on for as long as one does anywhere, and what closes the page is none of it.
    else if (i <= last + 1 || (i <= last + LONGEST_ANSWER && MYSELF.test(ownWords(blocks[i]!))))
      answers.at(-1)!.push(blocks[i]!);
    else break;
    if (questions[i] && questions[i + 1] === false) answered++;
  }
  const given = answers.filter((parts) => parts.length > 0);
  const addressed = blocks.filter((block, i) => questions[i] && YOU.test(block.facts.text)).length;
  const own = given.filter((parts) => parts.some((part) => I.test(ownWords(part)))).length;
  const is = answered >= FEWEST_QUESTIONS && addressed >= ADDRESSED * asked && own >= IN_FIRST_PERSON * given.length;
  return is ? given : [];
}

/** A paragraph that asks and in which nobody is quoted at length. */
function isQuestion(paragraph: Paragraph): boolean {
  const { text, quotations } = paragraph.facts;
  if (text.length > LONGEST_QUESTION || !ASKS.test(text)) return false;
  return !quotations.some(({ use, start, end }) => use === "speech" && end - start > text.length / 2);
}
