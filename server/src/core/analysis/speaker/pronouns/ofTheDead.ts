import type { Paragraph } from "../../paragraph.ts";
import type { Memory } from "../cast/record.ts";
import type { Mention, ParagraphMentions } from "../mention.ts";
import type { PlacedSource } from "../sources/sourceForm.ts";
import type { PronounContext } from "./resolvePronoun.ts";

/** "Margaret Orme, who mapped the moors, dies at 91": told in the headline or the first paragraph. */
export const isObituary = (facts: readonly ParagraphMentions[]): boolean =>
  facts
    .slice(0, 2)
    .some(({ words }) => words.some(({ lower, pos }) => pos === "VERB" && /^(?:dies|died)$/.test(lower)));

/**
 * "¶ **She** studied law.", "¶ “I never learned to cook,” **she** said in 1974": an obituary's paragraph goes on with the dead, but for
 * what those who remember them say.
 */
export const isOfTheDead = ({ gender, part, quotation }: Mention, { speaks, inLife }: PronounContext, memory: Memory) =>
  memory.mourns && gender !== null && part === "subject" && quotation < 0 && (!speaks || inLife);

/** "¶ In 1961 **she** married": nobody else is in the paragraph yet. */
export function opensParagraph(
  { sentence, first }: Mention,
  { paragraph, inLife, start, content: [said] }: PronounContext,
  { records }: Memory,
): boolean {
  if (first === 0) return true;
  const quoted = inLife && said !== undefined && said.end <= start;
  if (sentence > (quoted ? 1 : 0) || (!quoted && first > OPENING)) return false;
  for (let i = records.length - 1; records[i]?.paragraph === paragraph; i--)
    if (!quoted || records[i]!.mention.quotation < 0) return false;
  return true;
}
/** Words of "By the end of 1961". */
const OPENING = 6;

/** "She **once** said", "she told a paper **in 1974**": said by the dead, where those who remember them say it now. */
export function isInLife({ start, facts: { text } }: Paragraph, { attribution: { cue } }: PlacedSource): boolean {
  const [first, last] = [cue[0], cue.at(-1)];
  if (!first || !last) return false;
  const before = text.slice(Math.max(0, first.start - start - BEFORE), last.end - start);
  return (
    OFTEN.test(before) || YEAR.test(text.slice(last.end - start, last.end - start + BEHIND)) || IN_YEAR.test(before)
  );
}
const BEFORE = 60;
const BEHIND = 60;
const OFTEN = /\b(?:often|once|always|frequently|(?:liked|used) to|would) \p{L}+$/u;
const YEAR =
  /^[^.?!“”"]*\b(?:in|from|of) (?:an? )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:19|20)\d\d\b/u;
const IN_YEAR = /(?:^|[.?!] )In (?:an? |his |her )?(?:19|20)\d\d\b/u;
