import type { Quantity } from "../analysis/claim/claim.ts";
import type { Paragraph } from "../analysis/paragraph.ts";
import type { FiguredSentence } from "./figures.ts";

/** A share that is sourced, in hundredths: 20 of "a fifth", 19.8 of "19.8%"; and where it stands. */
export interface Share {
  readonly share: number;
  readonly paragraph: Paragraph;
}

/** "Rents have risen **by a fifth**" in the first lines, where the article goes on to tell who gives 19.8% for rents. */
export const isSummedUp = ({ sentence }: FiguredSentence, figure: Quantity, shares: readonly Share[]): boolean => {
  const { kind, value, text } = figure;
  if (kind !== "percent" || typeof value !== "number" || sentence.paragraph.index >= LEAD || /\d/.test(text))
    return false;
  return shares.some(({ share, paragraph }) => {
    return Math.abs(share - shareOf(figure, value)) <= ROUGHLY && haveTopic(sentence.text, paragraph.facts.text);
  });
};
/** A paragraph that may sum up what stands below. */
const LEAD = 3;
const ROUGHLY = 2.5;

export const shareOf = ({ normalizedUnit }: Quantity, value: number): number =>
  normalizedUnit === "percent" ? value : value * 100;

/** Whether two texts have a word in common that is of something: a third of nurses is not summed up from 34% of cars. */
function haveTopic(one: string, other: string): boolean {
  const topics = new Set(wordsOf(one));
  return wordsOf(other).some((word) => topics.has(word));
}

/** The beginnings of words, for "rents" are of "renting" and "closures" of "closed". */
const wordsOf = (text: string): readonly string[] =>
  Array.from(text.toLowerCase().matchAll(/\p{L}{4,}/gu), ([word]) => word.slice(0, STEM)).filter(
    (word) => !OF_ANYTHING.test(word),
  );
const STEM = 4;
const OF_ANYTHING =
  /^(?:year|mont|week|last|this|that|than|then|thes|thos|ther|they|thei|from|with|have|been|were|will|woul|coul|what|when|wher|whic|whil|whos|more|most|less|over|unde|abou|afte|befo|sinc|also|said|says|acco|perc|cent|half|thir|quar|fift|rose|rise|fell|fall|grew|some|only|just|almo|near|into|amon|acro|duri|betw|such|very|both|each|ever|comp|numb|figu|repo|coun)$/;
