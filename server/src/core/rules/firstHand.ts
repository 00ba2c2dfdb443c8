import type { Quantity } from "../analysis/claim/claim.ts";
import type { FiguredSentence } from "./figures.ts";

/**
 * "**I sold** the van for £2,300", "**by my count** it failed 40 times": what the writer did, and tells in the first person. What “we” spend
 * may be a country's, and what somebody has found out has a source elsewhere: "I found that rents rose 14%".
 */
export function isFirstHand({ sentence }: FiguredSentence, { start, kind }: Quantity): boolean {
  if (kind === "percent") return false;
  const at = start - sentence.start;
  const before = sentence.text.slice(Math.max(0, at - REACH), at);
  if (!FIRST.test(before)) return false;
  const own = OWN.exec(before);
  return own !== null && !ELSEWHERE.test(before.slice(own.index));
}
/** How far before its number the writer may stand. */
const REACH = 160;
const FIRST = /\b(?:I|my|me)\b/;
const OWN =
  /\b(?:I|I['’](?:ve|d))(?: (?:have|had|also|then|once|only|just|never|still|[a-z]+ly))* (?:sold|bought|paid|spent|saved|earned|owed|owned|read|ran|run|walked|drove|driven|cycled|rode|swam|flew|flown|climbed|cooked|baked|ate|drank|wrote|written|made|carried|counted|planted|grew|sewed|knitted|took|visited|slept|worked|taught|drew|painted|played|watched|tried|tested|took|rented|borrowed|lent|gave|won|lost)\b[^.;:!?]{0,80}$|\bI used to [a-z]+ (?:(?:about|some|four or|five or|two or|three or|only) )*$|\b(?:costs?|paid|pays|owes?|owed|charged|charges|lent) me (?:(?:about|some|nearly|almost|over|more than|only|just) )*$|\b[Bb]y my (?:own )?(?:count|sums|reckoning|calculations?|tally)\b[^.;:!?]{0,80}$/;
/** Another clause, with somebody else in it, and what a place is like: "I taught **in a city with** 40,000 homeless". */
const ELSEWHERE =
  /\b(?:in|into|at|past|through|near|from|to|outside) (?:a|an|the|one) [^,.;:]{1,40} (?:with|without|of|where|built|run|held|full)\b|\b(?:that|which|who|whose|because|while|whereas|since|where|when|if|but|as|and (?!(?:I|\p{L}+(?:ed|t) )\b)\p{L}+ (?:\p{L}+ )?(?:is|are|was|were|has|have|had|\p{L}+ed)\b)/u;
