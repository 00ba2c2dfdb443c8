import type { Article } from "../../analysis/article.ts";
import { proseOf } from "../../document/prose.ts";
import { COURT_WORDS } from "../../lexicon/courtWords.ts";
import { coverOf } from "../../text/cover.ts";
import { withoutFiller } from "../../text/filler.ts";
import type { Span } from "../../text/span.ts";
import { firstFrom } from "../../text/tokenRange.ts";
import { blockAt, tokensWithin } from "../attributed.ts";
import { findPhrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";
import { sourcedCover } from "../sourced.ts";

export const passiveAttribution: Rule = {
  id: "passive-attribution",
  group: "sources",
  level: "information",
  cause: "vague-source",
  summary: "a belief without a believer: “it is believed that”, “is widely regarded as”",
  rationale:
    "NPR asks that every statement be attributed, and as specifically as can be; Wikipedia lists “it is believed” among the words that only seem to name a source. The passive lets a statement stand without anybody who answers for it.",
  quiet:
    "Inside quotations; where the sentence says by whom, or is itself attributed; where something is reported or said to somebody; “alleged” in reports from court; of the age and origin of things; in the past tense, which tells what people once believed.",
  examples: {
    fires: [
      { text: "[[It is believed]] the suspect fled north." },
      { text: "[[It is widely understood]] that the board will sell." },
      { text: "The suspect [[is believed to]] have fled north." },
      { text: "Dargan [[is widely regarded as]] the front-runner." },
      { text: "[[It has been reported]] that the plant will close." },
      { text: "At least 40 houses [[are thought to]] be empty." },
      { text: "[[It's thought]] that the pipe burst at night." },
      { text: "[[It was gathered]] that the quarrel began over a lorry." },
      { text: "The clerk [[is reported to]] police the gate." },
      { text: "[[It is learnt]] that the squad will be named on Sunday." },
      { text: "[[It was reliably learnt]] that the minister had left the hall." },
    ],
    quiet: [
      { text: "Police believe the suspect fled north." },
      { text: "It is believed by the inspectors that the pipe burst." },
      { text: "He is thought by his doctors to be out of danger." },
      { text: "“It is believed the suspect fled,” Ana Ruiz said." },
      { text: "It was believed in those days that the sun went round the earth." },
      { text: "It is said by the union that the plant will close." },
      { text: "It is not known who called." },
      { text: "The mill is believed to date from 1640." },
      { text: "The well is thought to be more than 400 years old." },
      { text: "It was gathered from the harvest before the rain." },
      { text: "She is believed to have been aboard, according to her brother." },
      { text: "The vote is widely expected to be close." },
      { text: "Not all thefts are reported to the police. Few are reported to head office." },
      { text: "Dargan denies fraud. The clerk is alleged to have made 214 transfers, the jury was told." },
    ],
  },
  *check(article, voice) {
    const prose = proseOf(article.document);
    const found = [...findPhrases(voice, PASSIVE)];
    // The passive may itself have been taken for the cue of an attribution; that makes nobody its source.
    const passive = coverOf(found.map(({ span }) => span));
    const others = article.attributions.filter(({ cue }) => !cue.some(passive.touches));
    const sourced = sourcedCover({ ...article, attributions: others });
    for (const { span, after } of found) {
      if (/^\s+(?:\w+\s+){0,2}by\s+(?!far\b|then\b|now\b)/i.test(after) || sourced.touches(span)) continue;
      if (/\baccording\s+to\b/i.test(after) || ORIGIN.test(after) || isHandedOver(article, span, after)) continue;
      if (ALLEGED.test(article.document.text.slice(span.start, span.end)) && isOfCourt(article, span.start)) continue;
      yield {
        span,
        message: `“${withoutFiller(prose.slice(span.start, span.end)).replace(/\s+/g, " ")}” does not tell by whom. Name the source, or state it as a fact if it is one.`,
      };
    }
  },
};

/** "Is believed **to date from 1640**", "is thought to be 400 years old": a thing's age, which nobody disputes by name. */
const ORIGIN =
  /^\s+(?:date(?:s|d)?|have\s+(?:been\s+(?:built|founded|made|painted|carved)\s+(?:in|around|about|by|between|before)|originated|dated)|originate|be\s+(?:(?:more\s+than|at\s+least|about|around|over|up\s+to|between|some|nearly)\s+)*[\d,]+\s+(?:and\s+[\d,]+\s+|million\s+)?years\s+old)\b/i;

/**
 * "Not all crime is reported **to the police**": who is told, and no more; only before a verb ("is reported **to be** up") does somebody
 * believe something.
 */
function isHandedOver({ paragraphs }: Article, span: Span, after: string): boolean {
  const paragraph = blockAt(paragraphs, span.start);
  const to = paragraph && tokensWithin(paragraph, span).at(-1);
  if (to?.lower !== "to") return false;
  if (to.pos !== "ADP") return RECEIVES.test(after);
  const next = paragraph?.facts.tokens[firstFrom(paragraph.facts.tokens, ({ start }) => start >= to.end)];
  return next !== undefined && /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(next.pos) && !STILL_BELIEVED.test(after);
}
/** "Is said to **no longer** live here", "is said to his friends' dismay **to be** ill". */
const STILL_BELIEVED = /^\s+no\s+longer\b|^[^.,;:]{1,50}?\sto\s+(?:be|have)\b/i;
/** "To **police**", "to **head office**", "to **state agencies**": words that are verbs elsewhere. */
const RECEIVES =
  /^\s+(?:(?:police|staff|courts?)(?=\s*(?:$|[.,;:!?)]|(?:and|or|in|on|at|by|each|every|within|after|before|last|this|nor|as|than|but|because|when|if|for)\b))|head\s+office|(?:home|state|host|line|school|court|top|police|staff|market|border|trade|watch)\s+(?:offices?|officers?|officials|agenc(?:y|ies)|authorities|managers|management|boards?|regulators?|inspectors|headquarters|governments?|departments?|ministries|leaders))\b/i;
const ALLEGED = /\balleged\b/i;
const COURT = new RegExp(`\\b(?:${COURT_WORDS.join("|")}|charged|charges)\\b`, "i");

/** Of a trial the copy must say "is alleged to": by the prosecution, as the paragraph or one beside it tells. */
function isOfCourt({ paragraphs }: Article, offset: number): boolean {
  const at = paragraphs.findIndex(({ end }) => end > offset);
  return paragraphs.slice(Math.max(0, at - 1), at + 2).some(({ facts }) => COURT.test(facts.text));
}

const ADVERB = "(?:widely|generally|commonly|largely|broadly|popularly|often|now|also|still|variously)";
const BELIEVED =
  "(?:believed|understood|thought|said|reported|claimed|alleged|rumou?red|speculated|suspected|feared|assumed|reputed)";

/** "it is believed (that)", "is believed to", "is widely seen as". Present and present perfect only. */
const PASSIVE = new RegExp(
  [
    `\\bit(?:\\s+is|['’]s|\\s+has\\s+been)\\s+(?:${ADVERB}\\s+)?${BELIEVED}\\b(?!\\s+to\\b)`,
    // The formula of West African and Indian desks.
    `\\bit\\s+(?:was|is)\\s+(?:(?:also|further|reliably)\\s+)*(?:gathered|learnt)\\b(?!\\s+(?:from|by|at|in)\\b)`,
    `\\b(?:is|are|has\\s+been|have\\s+been)\\s+(?:${ADVERB}\\s+)?${BELIEVED}\\s+to\\b`,
    `\\b(?:is|are|has\\s+been|have\\s+been)\\s+(?:widely|generally|commonly|broadly|popularly)\\s+(?:regarded|seen|considered|viewed|perceived|believed|thought|held|acknowledged|credited)(?:\\s+(?:as|to|with))?\\b`,
  ].join("|"),
  "dgi",
);
