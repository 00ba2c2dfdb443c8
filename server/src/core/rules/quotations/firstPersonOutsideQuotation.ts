import type { Article } from "../../analysis/article.ts";
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
    ],
  },
  *check(article, voice) {
    const found: Span[] = [];
    const { reported, direct } = reportedIn(article);
    for (const sentence of voice.sentences) {
      const before = voice.byParagraph[sentence.paragraph.index]?.[sentence.index - 1];
      const follows = before !== undefined && (direct.touches(before) || found.some((span) => contains(before, span)));
      for (const span of firstPersons(sentence)) {
        if (!reported.touches(span) && !follows) return;
        if (found.at(-1) === undefined || !contains(sentence, found.at(-1)!)) found.push(span);
      }
    }
    for (const span of found) {
      yield {
        span,
        message:
          "The first person stands outside quotation marks here. Put the marks back, or make it a full paraphrase.",
      };
    }
  },
};

function* firstPersons({ text, start }: VoicedSentence): Iterable<Span> {
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}.&’'-])(?:I|[Ww]e|[Oo]ur|[Oo]urs|[Mm]y|me|us|[Oo]urselves|[Mm]yself)(?![\p{L}\p{N}.&-])/gu,
  )) {
    yield { start: start + match.index, end: start + match.index + match[0].length };
  }
}

/** What others are reported to say, and what of it is in quotation marks. */
function reportedIn(article: Article): { readonly reported: Cover; readonly direct: Cover } {
  const reported: Span[] = [];
  const direct: Span[] = [];
  for (const { attribution, sourceText, verb } of attributedIn(article)) {
    if (attribution.stance !== "statement" || /^(?:I|we|you|)$/i.test(sourceText) || !/\p{L}/u.test(verb)) continue;
    if (attribution.type === "indirect") reported.push(...attribution.content);
    else direct.push(...attribution.content);
  }
  return { reported: coverOf([...reported, ...direct]), direct: coverOf(direct) };
}
