import type { Quantity } from "../analysis/claim/claim.ts";
import { around, type FiguredSentence } from "./figures.ts";
import { said } from "./said.ts";
import type { VoicedSentence } from "./voice.ts";

/**
 * "**Police have arrested** two men", "**officers seized** £22,000 in cash": who does it tells of it. A crowd that is rounded up, what was
 * taken by others than the police of a town, and what they took in a year or across a country is a claim like others.
 */
export function isSeized(figured: FiguredSentence, figure: Quantity): boolean {
  const { kind, value } = figure;
  if ((kind !== "count" && kind !== "money") || isSummed(figured.sentence)) return false;
  const { before, after } = around(figured, figure);
  if (kind === "count" && typeof value === "number" && value <= FEW && TAKEN_IN.test(before))
    return SUSPECTS.test(after);
  return TAKEN.test(before) && !PEOPLE.test(after);
}
/** "Police seized 1,200 knives **last year**": a statistic, and no case. */
const isSummed = said<VoicedSentence>(({ text }) =>
  /\b(?:last|this|each|every|per|a|past|previous|\d+|two|three|four|five|six|ten) (?:years?|months|decades?|quarter)\b|\bsince\b|\bso far\b|\b(?:in|during|between) (?:19|20)\d\d\b|\bannual|\bover the (?:summer|winter|spring|autumn|holidays)\b|\b(?:across|throughout|around) (?:the|\p{Lu}\p{L}+)\b|\bnation-?wide\b/iu.test(
    text,
  ),
);
/** As many as are held in one case. */
const FEW = 12;
const POLICE =
  "(?:[Pp]olice|[Oo]fficers|[Dd]etectives|[Dd]eputies|[Tt]roopers|[Gg]arda[ií]|[Cc]ustoms)(?: (?:officers|officials|detectives))?(?: (?:in|from|at) (?:the )?[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)?";
const ADVERBS = "(?: (?:have|has|had|also|later|then|now|already|since|subsequently))*";
const TAKEN_IN = new RegExp(
  `\\b${POLICE}${ADVERBS} (?:arrested|charged|are (?:questioning|holding)|detained|cautioned)(?: (?:another|a further|all))? $`,
  "u",
);
const SUSPECTS =
  /^ (?:[\p{L}-]+ ){0,3}(?:men|women|man|woman|people|teenagers|youths|boys|girls|brothers|sisters|suspects|drivers|others)\b/u;
const TAKEN = new RegExp(
  `\\b${POLICE}${ADVERBS} (?:seized|recovered|confiscated|impounded)(?: [^.;:]{1,60} and(?: later| also)? (?:seized|recovered|confiscated|impounded))? ?(?: (?:about|some|nearly|almost|around|roughly|more than|at least|up to|over|another|a further|an estimated|a total of))? ?$`,
  "u",
);
const PEOPLE =
  /^ (?:[\p{L}-]+ ){0,2}(?:people|children|men|women|girls|boys|migrants|refugees|victims|families|infants|babies|bodies)\b/u;
