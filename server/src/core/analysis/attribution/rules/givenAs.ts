import { contentFrom } from "./content.ts";
import { type Draft, SURE } from "./draft.ts";
import { NOBODY, NOT } from "./negated.ts";
import { type Reading, sentenceEnd } from "./reading.ts";
import { GIVES } from "./signals.ts";
import { subjectBefore, verbGroupStart } from "./source.ts";

/** Words between the verb and the number. */
const FARTHEST = 12;
const LONGEST_SUBJECT = 30;
const BE = /^(?:is|are|was|were|be|been|being)$/;
const ABOUT =
  /^(?:about|around|roughly|nearly|almost|just|only|some|over|under|above|below|more|less|than|least|most|up|to|between|a|an|US)$/i;

/**
 * "Organisers **gave** the attendance as 4,000", "the auction house **valued** the painting at £3,000": a number, and who gives it. `at`:
 * the verb.
 */
export function draftGivenAs(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt, sentences, sentenceAt } = reading;
  const { lower, pos } = tokens[at]!;
  if (!GIVES.test(lower) || pos !== "VERB" || quoteAt[at] !== -1 || at === 0) return undefined;
  if (!hasNumber(reading, at, lower.startsWith("g") ? "as" : "at")) return undefined;
  const lo = Math.max(sentences[sentenceAt[at]!]!.firstToken, at - LONGEST_SUBJECT);
  const group = verbGroupStart(reading, at, lo);
  if (tokens.slice(group, at).some((token) => BE.test(token.lower) || NOT.test(token.lower))) return undefined;
  const source = subjectBefore(reading, group, lo);
  if (!source || NOBODY.test(tokens[source.from]!.lower) || /^(?:that|which)$/.test(tokens[source.from]!.lower))
    return undefined;
  const content = contentFrom(reading, at + 1, sentenceEnd(reading, at));
  if (content.from >= content.to) return undefined;
  const cue = { from: group, to: at + 1 };
  return { reading, source: [source], cue, content: [{ ...content, reading }], stance: "statement", confidence: SURE };
}

/** What "gave" has as a number; "gave a speech **as** 400 people marched" tells of two things at once. Own compilation. */
const COUNTED =
  /^(?:ages?|amounts?|attendances?|balance|budget|capacity|costs?|counts?|crowds?|damages?|dates?|debts?|deficit|depth|distance|estimates?|figures?|height|length|loss|losses|magnitude|numbers?|odds|percentages?|population|prices?|profits?|proportion|rates?|revenues?|scores?|shares?|size|speed|sums?|temperature|time|times|tolls?|totals?|turnouts?|turnover|values?|weight|width|worth)$/;

/** "The number of marchers **as about 4,000**": a thing, the word between, and a number. */
function hasNumber({ tokens, quoteAt }: Reading, verb: number, word: string): boolean {
  let at = verb + 1;
  let counted = word === "at";
  while (at < tokens.length && at - verb <= FARTHEST && tokens[at]!.lower !== word) {
    const { pos, lower } = tokens[at]!;
    if (quoteAt[at] !== -1 || /^(?:VERB|AUX|PUNCT|SCONJ|NUM|SYM)$/.test(pos) || /^(?:to|into|up|out)$/.test(lower))
      return false;
    counted ||= COUNTED.test(lower);
    at++;
  }
  if (!counted || at === verb + 1 || tokens[at]?.lower !== word) return false;
  let number = at + 1;
  while (number - at <= ABOUT_WORDS && ABOUT.test(tokens[number]?.text ?? "")) number++;
  return /^\p{Sc}|^\p{N}/u.test(tokens[number]?.text ?? "");
}
/** Words of "at more than", "as between". */
const ABOUT_WORDS = 3;
