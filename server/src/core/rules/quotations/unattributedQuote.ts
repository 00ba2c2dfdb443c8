import type { Article } from "../../analysis/article.ts";
import type { Paragraph } from "../../analysis/paragraph.ts";
import { SPEECH_WORDS } from "../../lexicon/speechWords.ts";
import { neighbour, ownWords, type Quoted, quotedIn } from "../quoted.ts";
import type { Fix, Rule } from "../rule.ts";
import { notedCover } from "../sourced.ts";
import type { Voice } from "../voice.ts";

export const unattributedQuote: Rule = {
  id: "unattributed-quote",
  group: "quotations",
  level: "warning",
  noteSettles: true,
  summary: "a quotation of a full sentence without a speaker in its paragraph or next to it",
  rationale:
    "Reuters and the AP want the source in the same sentence as what is said. A quotation that has lost its speaker is what a cut leaves behind: the paragraph that named the source went, and its last sentence stayed.",
  quiet:
    "Quotations that run on from the paragraph before, transcripts and interviews with the speaker's name or Q and A in front, epigraphs with a name under them, titles, quotations with a source note, and wherever a speaker or a word of speech stands in the paragraph or is offered by its neighbours.",
  examples: {
    fires: [
      {
        text: "The plant closed in May. [[“We were never told a thing.”]]\n\nIts gates are shut.",
        fixed: "The plant closed in May. “We were never told a thing,” [WHO] said.\n\nIts gates are shut.",
      },
      {
        text: 'Rain fell all week.\n\n[["The river came up to the second step of the church."]]\n\nThe mill is dry again.',
        fixed:
          'Rain fell all week.\n\n"The river came up to the second step of the church," [WHO] said.\n\nThe mill is dry again.',
      },
      {
        text: "The plant closed. [[“Why did they never ring us up?”]] The gates are shut.",
        fixed: "The plant closed. “Why did they never ring us up?” [WHO] said. The gates are shut.",
      },
    ],
    quiet: [
      { text: "“We were never told,” said Ana Ruiz, a welder." },
      { text: "Ana Ruiz is a welder. “We were never told a thing,” she said. “They rang nobody at all.”" },
      { text: "“We worked there for years,” Ana Ruiz said.\n\n“They never told us a thing.”" },
      { text: "“The plant was ours,” Ana Ruiz said. “We had built it.\n\n“They never told us a thing.”" },
      { text: "Q: Were you told?\n\nA: “We were never told a thing.”" },
      { text: "Ruiz: “We were never told a thing.”" },
      { text: "The plant closed in May. “We were never told a thing.” [source: Ana Ruiz, interview, 3 May]" },
      { text: "“We were never told a thing.” — Ana Ruiz" },
      { text: "“We were never told a thing.” And that is that. — Ana Ruiz" },
      { text: "A sign at the gate reads: “Everything in this yard must go.”" },
      { text: "The film “All of Us Were Told” opens on Friday." },
      { text: "They sold “everything” at the gate." },
      {
        text: "The kitchen is warm.\n\n“You were never told a thing?”\n\n“Nobody ever rang us up, no.”\n\nRain falls.",
      },
    ],
  },
  *check(article, voice) {
    const spoken = spokenParagraphs(article);
    const offersSpeaker = remember((index) => spoken.has(index) || SPEECH.test(ownWords(voice, index)));
    const isAllQuoted = remember((index) => !/\p{L}/u.test(ownWords(voice, index)));
    const noted = notedCover(article);
    for (const quoted of quotedIn(article)) {
      if (!isOrphan(quoted) || noted.touches(quoted) || hasSpeaker(quoted, article, voice, offersSpeaker)) continue;
      if (isDialogue(quoted.paragraph, article, isAllQuoted)) continue;
      yield {
        span: { start: quoted.start, end: quoted.end },
        message: "No speaker found for this quotation in its paragraph or next to it. Say who said it.",
        fixes: [attribute(quoted)],
      };
    }
  },
};

const SPEECH = new RegExp(`\\b(?:${SPEECH_WORDS.join("|")}|according\\s+to)\\b`, "i");
const LABEL = /^\s*(?:[QA]\b[.:]?|\p{Lu}[\p{L}\p{M} .'’-]{0,40}:)\s*$/u;
const SIGNED = /[—–―]\s*\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+){1,4}\s*$/u;
const BYLINE = /^\s*(?:[—–―]|--?)\s*\p{Lu}|^\s*\(\p{Lu}/u;

/** A closed quotation of a sentence or more that stands by itself, not built into a sentence of the writer's. */
function isOrphan({ paragraph, quotation, words, before, after }: Quoted): boolean {
  if (quotation.use !== "speech" || quotation.open || quotation.continues) return false;
  // A quotation that the article begins with is its headline.
  if (paragraph.index === 0 && before.trim() === "") return false;
  if (words.trim().split(/\s+/).length < 5 || !/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words)) return false;
  const begins = /(?:^|[.!?…])[”"’)]?\s*$/.test(before);
  if (/[.!?…]\s*$/.test(words)) return begins && /^\s*(?:$|[\p{Lu}\p{N}“"‘])/u.test(after);
  return begins && /^\s*(?:$|\.)/.test(after);
}

function hasSpeaker(
  { paragraph, before, after }: Quoted,
  article: Article,
  voice: Voice,
  offersSpeaker: (index: number) => boolean,
): boolean {
  if (offersSpeaker(paragraph.index) || LABEL.test(before) || BYLINE.test(after) || SIGNED.test(after)) return true;
  const previous = neighbour(article, paragraph, -1);
  if (previous && offersSpeaker(previous.index)) return true;
  const next = neighbour(article, paragraph, 1);
  // Of the next paragraph only the beginning looks back: "Ruiz was speaking on Tuesday."
  const follows = next && voice.byParagraph[next.index]?.[0]?.text;
  return follows !== undefined && (SPEECH.test(follows) || BYLINE.test(follows));
}

/** Quotations that follow each other, line by line, are a scene or a list: who speaks is told once, and not always by a verb. */
function isDialogue({ index }: Paragraph, { paragraphs }: Article, isAllQuoted: (index: number) => boolean): boolean {
  return [-2, -1, 1, 2].some((distance) => {
    const other = paragraphs[index + distance];
    return (other?.facts.quotations.length ?? 0) > 0 && isAllQuoted(index + distance);
  });
}

/** A question about paragraphs, by index, asked once of each. */
function remember(ask: (index: number) => boolean): (index: number) => boolean {
  const known = new Map<number, boolean>();
  return (index) => {
    const answer = known.get(index) ?? ask(index);
    known.set(index, answer);
    return answer;
  };
}

/** The indices of the paragraphs in which somebody is credited with saying something. */
function spokenParagraphs({ paragraphs, attributions }: Article): ReadonlySet<number> {
  const starts = attributions
    .flatMap(({ source, cue }) => (source.length > 0 ? [...source, ...cue] : []))
    .map((s) => s.start);
  starts.sort((a, b) => a - b);
  const spoken = new Set<number>();
  let at = 0;
  for (const start of starts) {
    while (at < paragraphs.length && paragraphs[at]!.end <= start) at++;
    if (at < paragraphs.length && paragraphs[at]!.start <= start) spoken.add(at);
  }
  return spoken;
}

function attribute({ words, inner, end, after }: Quoted): Fix {
  const tail = /[.,]\s*$/.exec(words);
  const edits = tail
    ? [{ span: { start: inner.start + tail.index, end: inner.start + tail.index + 1 }, text: "," }]
    : [];
  const outside = after.startsWith(".");
  const comma = tail || /[!?…]\s*$/.test(words) ? "" : ",";
  edits.push({ span: { start: end, end: outside ? end + 1 : end }, text: `${comma} [WHO] said.` });
  return { title: "Insert an attribution to fill in", edits, safe: false };
}
