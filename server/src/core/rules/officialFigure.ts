import type { Quantity } from "../analysis/claim/claim.ts";
import { around, type FiguredSentence } from "./figures.ts";

/**
 * "**Inflation was** 3.8% **in September**", "**GDP grew** 0.3% in the second quarter": a country's own figure for a stated period, which one office
 * gives out and every desk prints. Of a part of the country, or of no period, it is a claim like others.
 */
export function isOfficialFigure(figured: FiguredSentence, figure: Quantity): boolean {
  if (figure.kind !== "percent") return false;
  const { before, after } = around(figured, figure);
  return RATE.test(before) && PERIOD.test(after) && !OF_A_PART.test(before + after);
}
const RATE =
  /(?:^\s*|\band |\bwhile |\bas |, )(?:[Tt]he |[Aa]nnual |[Cc]ore |[Cc]onsumer price |[Hh]eadline )*(?:[Uu]nemployment|[Jj]obless|[Ii]nflation|[Ee]conomy|GDP|[Gg]ross domestic product)(?: rate)? (?:is|was|stood|rose|fell|grew|shrank|expanded|contracted|eased|slowed|climbed|dropped|ticked up|edged up|edged down|held|remained|stayed|hit|reached|jumped|slipped|dipped)(?: (?:by|to|at|steady|unchanged|a|an|about|just|only|back|(?:from|to|by) [\d.]+ ?(?:%|percent|per cent)(?: in \p{Lu}\p{L}+)?))* $/u;
const PERIOD =
  /^,?(?: (?:a year|annualised|annualized|year on year))? (?:in|for|over|during) (?:the (?:(?:first|second|third|fourth|last|three|12) )*(?:quarter|half|months|year)|(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:19|20)\d\d)\b|^ (?:last|this) (?:month|quarter)\b/;
const OF_A_PART =
  /\b(?:among|under[- ]\d|youth|women|men|blacks?|migrants?|minorities|teenagers?|graduates|(?:in|for|across) (?:(?:the |many |most )?(?:north|south|east|west|parts|some|poor|rich|rural|urban|camps?|slums?|prisons?|occupied|rebel|industry|district|town|city)))\b/i;
