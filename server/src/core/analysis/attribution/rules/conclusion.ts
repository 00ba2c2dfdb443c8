import { contentFrom } from "./content.ts";
import { type Draft, SURE } from "./draft.ts";
import { NOBODY, NOT } from "./negated.ts";
import { type Range, type Reading, sentenceEnd } from "./reading.ts";
import { CONCLUDES } from "./signals.ts";
import { subjectBefore, verbGroupStart } from "./source.ts";

/** The verbs that make somebody's thought of such a noun, with what stands between them and its article. */
const REACHED =
  /^(?:reach|reaches|reached|draw|draws|drew|drawn|form|forms|formed|take|takes|took|taken|hold|holds|held)$/;
const CAME_TO = /^(?:come|comes|came|coming) (?:to|around to|round to)$/;
const ARRIVED_AT = /^(?:arrive|arrives|arrived) at$/;
const IS_OF = /^(?:is|are|was|were|be|been|remain|remains|remained) (?:of|under)$/;

/**
 * "Bell **came to the conclusion** that the vote was lost", "the board **is of the opinion** that …": a noun for what somebody thinks, and
 * a verb that makes it his. `at`: the noun.
 */
export function draftConcluding(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt } = reading;
  if (!CONCLUDES.test(tokens[at]!.lower) || tokens[at + 1]?.lower !== "that" || quoteAt[at] !== -1) return undefined;
  if (isRelative(reading, at + 1)) return undefined;
  const adjective = tokens[at - 1]?.pos === "ADJ" ? at - 1 : at;
  if (/^(?:same|only|very)$/.test(tokens[at - 1]?.lower ?? "")) return undefined;
  if (!/^(?:the|a|an)$/.test(tokens[adjective - 1]?.lower ?? "")) return undefined;
  const verb = verbBefore(reading, adjective - 1);
  if (verb < 0) return undefined;
  const group = verbGroupStart(reading, verb, Math.max(0, verb - LONGEST_GROUP));
  const source = subjectBefore(reading, group, Math.max(0, group - LONGEST_SUBJECT));
  const content = contentFrom(reading, at + 1, sentenceEnd(reading, at));
  if (!source || isNobody(reading, source, verb) || isOpen(reading, source)) return undefined;
  if (content.to - content.from < 3) return undefined;
  return {
    reading,
    source: [source],
    cue: { from: group, to: at + 1 },
    content: [{ ...content, reading }],
    stance: "attitude",
    confidence: SURE,
  };
}

/**
 * "The position **that overlooks** the town", "the position **that** Brill had **held**": no thought, but a clause that says which. There
 * the verb follows at once, or one that takes such a noun lacks its object. `that`: the word.
 */
function isRelative(reading: Reading, that: number): boolean {
  const { tokens } = reading;
  const end = sentenceEnd(reading, that);
  let first = that + 1;
  while (first < end && tokens[first]!.pos === "ADV") first++;
  const opener = tokens[first];
  if (!opener || opener.pos === "AUX" || (opener.pos === "VERB" && !/ing$/.test(opener.lower))) return true;
  let finite = false;
  for (let i = first + 1; i < end; i++) {
    const { pos, lower } = tokens[i]!;
    finite ||= pos === "AUX" || (pos === "VERB" && !/ing$/.test(lower));
    if (pos !== "VERB" || !(REACHED.test(lower) || SHARED.test(lower))) continue;
    const next = tokens[i + 1];
    const lacks = i + 1 >= end || !next || /^(?:ADP|ADV|SCONJ|CCONJ|PUNCT)$/.test(next.pos);
    if (lacks && !/^(?:is|are|was|were|be|been|being)$/.test(tokens[i - 1]!.lower)) return true;
  }
  return !finite;
}
/** What else is done to a view or a place: it is shared, voiced, wanted, left. */
const SHARED =
  /^(?:shares?|shared|express(?:es|ed)?|voiced?|voices|expect(?:s|ed)?|wants?|wanted|seeks?|sought|occup(?:y|ies|ied)|leaves?|left|vacated?|offered|rejected|disputed|reject|dispute)$/;

/** "Nobody came to the conclusion", "the board has not reached the conclusion": nobody thinks so. */
function isNobody({ tokens }: Reading, { from }: Range, verb: number): boolean {
  return NOBODY.test(tokens[from]!.lower) || tokens.slice(from, verb).some(({ lower }) => NOT.test(lower));
}

/** "If **the court** comes to the conclusion": nobody has yet. "Bell, **who** came to the conclusion that it was, left": nobody knows where that ends. */
function isOpen({ tokens }: Reading, { from, to }: Range): boolean {
  const opener = tokens[from - 1]?.lower ?? "";
  return (
    /^(?:if|unless|whether|until|once|when|should|before|lest)$/.test(opener) ||
    /^(?:who|which|that)$/.test(tokens[to - 1]!.lower)
  );
}

const LONGEST_GROUP = 6;
const LONGEST_SUBJECT = 40;

/** The verb before an article at `article`; -1 where it is none of those. */
function verbBefore({ tokens }: Reading, article: number): number {
  if (REACHED.test(tokens[article - 1]?.lower ?? "")) return article - 1;
  for (let from = article - 2; from >= Math.max(0, article - 3); from--) {
    const words = tokens
      .slice(from, article)
      .map(({ lower }) => lower)
      .join(" ");
    if (CAME_TO.test(words) || ARRIVED_AT.test(words) || IS_OF.test(words)) return from;
  }
  return -1;
}
