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
    "Where the writer speaks in the first person in the same text (“told us”, “did not answer our questions”, “when our reporter called”); what scientists say of all of us; inside quotations; transcripts; questions put to somebody.",
  examples: {
    fires: [
      { text: "Ana Ruiz said that [[our]] goal is to reopen the yard." },
      { text: "“The yard is closed,” Ana Ruiz said. [[I]] also wonder who will pay." },
      { text: "Ana Ruiz said that [[we]] had twenty days. The yard was closed all winter." },
      { text: "Ana Ruiz said that [[our]] goal is to reopen the yard. [[We]] want to work." },
      { text: "Ana Ruiz said that the board had ignored [[our]] questions. The yard was closed all winter." },
      { text: "Ana Ruiz said nobody had told [[us]] that the yard would close." },
      { text: "According to Ana Ruiz, [[our]] goal is to reopen the yard." },
      { text: "Welders say [[we]] are living in a trap." },
    ],
    quiet: [
      { text: "Ana Ruiz said that “our goal” is to reopen the yard." },
      { text: "I met Ana Ruiz in May. Ana Ruiz said that our goal is to reopen the yard." },
      { text: "“Our goal is to reopen the yard,” Ana Ruiz said." },
      { text: "Ana Ruiz said that their goal is to reopen the yard." },
      { text: "“The yard is shut,” Ana Ruiz told us. We want it open." },
      { text: "The mayor told us that our pipe was safe. We tested it." },
      { text: "The town says our water is safe. I am not so sure." },
      { text: "Ana Ruiz said the pipe was safe when we called her." },
      { text: "Scientists say we are living through a time of floods." },
      { text: "Ana Ruiz did not answer our questions. She disputed our findings." },
      { text: "Ana Ruiz refused to comment when our reporter called." },
      { text: "He said he would take me to see the boats." },
      { text: "Ana Ruiz says I should sit on the left. She insists I try the pie." },
      { text: "Ana Ruiz said that it was a Level I Emergency. The yard was closed all winter." },
      { text: "We are bound for the Meridas, where, according to the guidebook, the soup is green." },
      { text: "Ana Ruiz said that she had written a book called The Yard: My Winters There." },
    ],
  },
  *check(article, voice) {
    const found: Span[] = [];
    const { reported, direct, vouched } = reportedIn(article);
    if (voice.sentences.some((sentence) => isWriters(sentence, reported))) return;
    for (const sentence of voice.sentences) {
      if (isQuotedOtherwise(article, sentence.paragraph)) continue;
      const before = voice.byParagraph[sentence.paragraph.index]?.[sentence.index - 1];
      const persons = [...firstPersons(sentence)];
      const slip = before && found.findLast((span) => contains(before, span));
      const follows =
        before !== undefined && (direct.touches(before) || (slip !== undefined && isSame(article, slip, persons)));
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

/** "… that **our** goal is peace. **We** want no more": the same person or people; in "… **our** water is safe. **I** doubt it" the writer doubts. */
function isSame({ document: { text } }: Article, slip: Span, persons: readonly { readonly span: Span }[]): boolean {
  const isOne = ({ start, end }: Span) => /^(?:I|my|me|myself)$/i.test(text.slice(start, end));
  return persons.every(({ span }) => isOne(span) === isOne(slip));
}

/**
 * The writer, or the paper, is somebody in the sentence: it is told something, calls and asks, or is told what to do. What of that
 * stands in somebody's reported words ("Ana Ruiz said nobody had told us") shows nothing.
 */
function isWriters({ text, start }: VoicedSentence, reported: Cover): boolean {
  if (PRESS.test(text) || CALLED.test(text) || TAKES.test(text)) return true;
  return [TOLD, SILENT].some((pattern) => {
    const match = pattern.exec(text);
    return match !== null && !reported.touches({ start: start + match.index, end: start + match.index + 1 });
  });
}
const TOLD =
  /\b(?:told|tells|telling|shows|showed|showing|informed|informs|e-?mailed|invited|invites|greets|greeted)\s+(?:us|me)\b/i;
const PRESS = /\bour\s+(?:own\s+)?(?:reporters?|correspondents?|newsroom|columnists?|photographers?|readers)\b/i;
const SILENT =
  /\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)|ignor(?:ed|es|ing)|disput(?:ed|es|ing)|den(?:ied|ies|ying)|answer(?:ed|s|ing)|repl(?:ied|ies|ying)|respond(?:ed|s|ing)|return(?:ed|s|ing)|(?:did|do|does|has|have|had|would|could)(?:\s+not|n[’']t))\b[^.;:]{0,40}?\bour\s+(?:\w+\s+)?(?:calls?|questions?|quer(?:y|ies)|requests?|e-?mails?|messages?|letters?|findings|story|report|inquiries|enquiries)\b/i;
const CALLED =
  /\bwhen\s+(?:we|I)\s+(?:called|rang|phoned|telephoned|asked|visited|met|contacted|approached|interviewed|e-?mailed|reached|spoke\s+(?:to|with))\s+(?:her|him|them|it)\b/;
/** "**He** says **he** will take **me**", "Ana Ruiz **says I should** sit", "she **insists I** try": whoever is told is not who says it. */
const TAKES =
  /\b(he|she|they)\s+(?:says?|said|promise[sd]?|offers?|offered)\s+(?:that\s+)?\1(?:\s+\w+|[’']ll){1,4}\s+me\b|\b(?:says?|tells\s+me)\s+I\s+(?:should|must|ought)\b|\b(?:insist|suggest|recommend|propose)(?:s|ed)?\s+(?:that\s+)?I\s+(?!['’]|was\b|am\b|had\b|have\b|did\b|never\b)\p{Ll}+(?<!ed)\b/iu;

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

/** Those who know about everybody. */
const SCIENCE =
  /\b(?:scientists|experts|researchers|doctors|philosophers|historians|scholars|\p{L}+(?:ologists|icists|omists|onomers|ographers|atricians|atrists)|studies|science|research)$/iu;
const PRESENT =
  /^(?:(?:also|often|now)\s)?(?:say|believe|think|argue|warn|suggest|agree|tell\sus|estimate|know|shows?|says)$/;

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
    if (SCIENCE.test(sourceText) && PRESENT.test(verb)) {
      // "Scientists say we are living through a time of floods": all of us.
      vouched.push(...attribution.content);
      continue;
    }
    if (attribution.type === "indirect") reported.push(...attribution.content);
    else direct.push(...attribution.content);
  }
  return { reported: coverOf([...reported, ...direct]), direct: coverOf(direct), vouched: coverOf(vouched) };
}
