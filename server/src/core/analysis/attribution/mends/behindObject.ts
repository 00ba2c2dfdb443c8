import { shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { read } from "../rules/reading.ts";
import { clauseSubject } from "../rules/source.ts";
import { REPORTING_VERBS } from "../rules/verbs.ts";

/** What a clause begins with that is not the sentence's own. */
const CLAUSE =
  /^(?:as|when|while|because|since|although|though|if|after|before|until|unless|once|who|which|whose|where|that)$/;
const NOUN = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP)$/;
/** Words from the sentence's start to the object at most. */
const LONGEST = 60;
/** Whose words follow such a word and a name: "a call **from** the mayor", "was met **by** her deputy", "an advert **with** a nurse". */
const OF_SPEAKER = /^(?:by|from|with|including|like|featuring)$/;

/**
 * Gives a participle behind a comma to the subject of its clause, where what was taken for the source is an object's other name or place
 * there: "**Hale** sacked her deputy, Tom Pell, **saying** that trust was lost", "**The firm** turned to its owner, a fund, **asking** for help".
 */
export function withClauseSubject(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const { start, facts } = paragraph;
  const [[source, ...others], [cue]] = [one.source, one.cue];
  if (!source || others.length > 0 || !cue || source.start < start || source.end > cue.start) return one;
  const { tokens } = facts;
  const verb = rangeWithin(tokens, shift(cue, -start)).first;
  const opener = tokens[verb];
  if (opener?.pos !== "VERB" || !/^\p{Ll}+ing$/u.test(opener.text) || tokens[verb - 1]?.text !== ",") return one;
  const { first, end } = rangeWithin(tokens, shift(source, -start));
  if (end < verb - 1 || first >= end) return one;
  const reading = read(paragraph);
  const from = reading.sentences[reading.sentenceAt[verb]!]!.firstToken;
  if (first <= from + 2 || first - from > LONGEST || reading.sentenceAt[first] !== reading.sentenceAt[verb]) return one;
  const before = tokens[first - 1]!;
  if (before.text !== "," && before.pos !== "ADP") return one;
  for (let i = from; i < first; i++) {
    if (reading.quoteAt[i] !== -1 || CLAUSE.test(tokens[i]!.lower) || REPORTING_VERBS.has(tokens[i]!.lower)) return one;
  }
  const subject = clauseSubject(reading, from, first);
  if (!subject || subject.from > subject.to || !hasObject(tokens, subject.to, first)) return one;
  return { ...one, source: [{ start: start + tokens[subject.from]!.start, end: start + tokens[subject.to - 1]!.end }] };
}

/** What lets another speak: "the film **features** a nurse, Dana Holt, saying". */
const SHOWS = /^(?:feature|show|includ|quot|air|broadcast|carr(?:y|i)|captur|depict|h(?:ear|ears|eard)$|s(?:aw|ees?)$)/;

/** A verb, and what it is done to right before the source: "dismissed **her deputy**,", "under". */
function hasObject(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to - 1);
  const verb = words.findIndex(({ pos, lower }) => (pos === "VERB" || pos === "AUX") && !/ing$/.test(lower));
  if (verb < 0 || verb >= words.length - 1 || !NOUN.test(words.at(-1)!.pos)) return false;
  // "The house **has** new owners, the Pells, claiming": they do.
  const behind = words.slice(verb + 1);
  const does = /^(?:is|are|was|were|has|have|had)$/.test(words[verb]!.lower);
  if (does && !behind.some(({ pos }) => pos === "VERB")) return false;
  return !behind.some(({ lower }) => OF_SPEAKER.test(lower)) && !SHOWS.test(words[verb]!.lower);
}
