import type { Article } from "../../analysis/article.ts";
import { findPhrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";
import { notedCover, sourcedCover } from "../sourced.ts";
import type { Voice, VoicedSentence } from "../voice.ts";

export const vagueResearch: Rule = {
  id: "vague-research",
  group: "sources",
  level: "information",
  cause: "vague-source",
  noteSettles: true,
  summary: "research or studies that nobody can look up: “studies show”",
  rationale:
    "Wikipedia's citation-needed guidance and the work of Redi and others on it put statistics and scientific claims first among what wants a source. “Studies show” names none: the reader cannot tell who found it, when, or on whom.",
  quiet:
    "Where the sentence or the next one names a study, a body, a journal, a researcher or a year, or links to one; sentences with a source note or a source that the desk accepts; inside quotations.",
  examples: {
    fires: [
      { text: "[[Studies show]] that coffee helps." },
      { text: "[[Recent research suggests]] that coffee helps. It is cheap too." },
      { text: "Coffee helps, [[some studies have shown]]." },
      { text: "[[Research has shown]] that children sleep less than they did." },
      { text: "[[Several surveys have found]] that tenants move more often." },
    ],
    quiet: [
      { text: "A 2021 study in The Lancet showed that coffee helps." },
      { text: "Studies show that coffee helps. One, by the University of Tartu, followed 2,000 nurses." },
      { text: "Research by the Baltic Sleep Institute has shown that children sleep less." },
      { text: "“Studies show that coffee helps,” Ana Ruiz said." },
      { text: "Studies show that coffee helps, according to the Coffee Board." },
      { text: "The research showed that coffee helps." },
      { text: "[Studies show](https://example.org/coffee) that coffee helps.", languageId: "markdown" },
    ],
  },
  *check(article, voice) {
    const sourced = sourcedElsewhere(article);
    const noted = notedCover(article);
    for (const { sentence, span, before, after } of findPhrases(voice, RESEARCH)) {
      if (!startsPhrase(before) || sourced(span) || noted.touches(sentence)) continue;
      const follows = next(voice, sentence);
      if (NAMED.test(before) || NAMED.test(after) || follows.some(({ text }) => NAMED_NEXT.test(text))) continue;
      if (follows.some(noted.touches)) continue;
      yield {
        span,
        message:
          "No study, body or author is named here or in the next sentence. Say which research it is, so that a reader can look it up.",
      };
    }
  },
};

/** The engine takes "studies show" itself for a source; only what somebody else says counts as sourced. */
function sourcedElsewhere(article: Article): (span: { start: number; end: number }) => boolean {
  const other = article.attributions.filter(
    ({ source }) => !source.some(({ start, end }) => BARE.test(article.document.text.slice(start, end))),
  );
  const cover = sourcedCover({ ...article, attributions: other });
  return (span) => cover.touches(span);
}

function next({ byParagraph }: Voice, { paragraph, index }: VoicedSentence): readonly VoicedSentence[] {
  return byParagraph[paragraph.index]!.slice(index + 1, index + 2);
}

const COUNT =
  "(?:(?:some|several|many|most|numerous|multiple|countless|various|other|a\\s+number\\s+of|a\\s+growing\\s+body\\s+of|plenty\\s+of)\\s+)?";
const AGE =
  "(?:(?:new|recent|previous|past|earlier|independent|scientific|academic|medical|further|more|additional|emerging)\\s+)*";
const NOUN = "(?:research|studies|surveys)";
const SHOWS =
  "(?:shows?|shown|showed|suggests?|suggested|finds?|found|indicates?|indicated|proves?|proved|proven|demonstrates?|demonstrated|confirms?|confirmed|reveals?|revealed)";

const RESEARCH = new RegExp(
  `\\b${COUNT}${AGE}${NOUN}\\s+(?:(?:has|have|had|also|now|consistently|repeatedly|clearly)\\s+)*${SHOWS}\\b`,
  "dgi",
);
const BARE = new RegExp(`^${COUNT}${AGE}${NOUN}$`, "i");

/** True where nothing before the phrase narrows it: not "the research", "federal studies", "her surveys". */
function startsPhrase(before: string): boolean {
  return /(?:^|[,;:—–(\uFFFC]|\b(?:and|but|that|because|as|while|though|although|yet|so|since|if|where|which|however|when))\s*$/i.test(
    before,
  );
}

const NAMED =
  /\b(?:by|from|at|in|for|of|per)\s+(?:the\s+)?\p{Lu}|\baccording\s+to\b|\b(?:1[89]|20)\d\d\b|\b(?:published|journal|researchers?|professor|author)\b/u;
const NAMED_NEXT =
  /\b(?:study|survey|report|researchers?|professor|university|institute|journal|published|author|findings)\b|\baccording\s+to\b/i;
