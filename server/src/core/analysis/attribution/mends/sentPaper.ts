import { DOCUMENT_NOUNS, EVIDENCE_NOUNS } from "../../../lexicon/documentNouns.ts";
import type { Token } from "../../../text/token.ts";

/** Words between the paper and its verb. */
const LONGEST = 16;
/** Words of the paper itself: "the latest annual report". */
const LONGEST_PAPER = 5;

/**
 * "**The notice it sent to regulators in Vale** says": the paper says it, and neither who sent it nor who got it. Undefined where the
 * sentence does not begin with a paper and what somebody did with it, up to the verb.
 */
export function ofPaper(tokens: readonly Token[], from: number, first: number, end: number, verb: number) {
  // "The statement she gave Brill says was a lie": he says so of it.
  if (/^(?:VERB|AUX)$/.test(tokens[verb + 1]?.pos ?? "")) return undefined;
  if (first <= from || end !== verb || verb - from > LONGEST || tokens[from]!.pos !== "DET") return undefined;
  let noun = from + 1;
  while (noun - from < LONGEST_PAPER && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[noun + 1]?.pos ?? "")) noun++;
  if (tokens[noun]?.pos !== "NOUN" || !DOCUMENT_NOUNS.has(tokens[noun]!.lower)) return undefined;
  let sender = noun + 1;
  if (/^(?:that|which)$/.test(tokens[sender]!.lower)) sender++;
  const { pos, lower } = tokens[sender]!;
  if (!/^(?:it|he|she|they|we|i)$/.test(lower) && !/^(?:DET|PROPN)$/.test(pos)) return undefined;
  const clause = tokens.slice(sender, verb);
  const verbs = clause.filter((token) => token.pos === "VERB" || token.pos === "AUX");
  const once =
    verbs.length > 0 && verbs.length <= 2 && !clause.some(({ text }) => /^(?:[,;:“”"]|and|or|who)$/.test(text));
  return once ? ([from, verb] as const) : undefined;
}

const SHOWN = /^(?:played|shown|read|screened|presented|submitted|sent|given|handed|leaked|released|broadcast)$/;
/** What is shown and is no noun of a paper: "**CCTV** played to the jury". */
const PICTURES = /^(?:cctv|bodycam|dashcam|photographs|pictures|stills|slides|messages|texts)$/;

/** "**CCTV played to the jury** showed": what was shown says it, and not those who saw it. */
export function ofShown(tokens: readonly Token[], from: number, first: number, end: number, verb: number) {
  if (end !== verb || first - from < 3 || verb - from > LONGEST || !/^(?:VERB|AUX)$/.test(tokens[verb]!.pos))
    return undefined;
  if (!/^(?:to|in|at|before)$/.test(tokens[first - 1]!.lower) || !SHOWN.test(tokens[first - 2]!.lower))
    return undefined;
  const opens = /^(?:but|and)$/.test(tokens[from]!.lower) ? from + 1 : from;
  const shown = tokens.slice(opens, first - 2);
  if (shown.length === 0 || shown.length > LONGEST_PAPER) return undefined;
  const noun = shown.at(-1)!.lower;
  const singular = noun.replace(/s$/, "");
  const paper =
    [noun, singular].some((one) => DOCUMENT_NOUNS.has(one) || EVIDENCE_NOUNS.has(one)) || PICTURES.test(noun);
  return paper && shown.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos))
    ? ([opens, verb] as const)
    : undefined;
}
