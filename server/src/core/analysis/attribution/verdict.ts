/** What somebody else makes of what is said: ", **a claim that the board called** “a fairy tale”", ", something Vale denied". */
const VERDICT =
  /,\s(?:an?\s(?:claim|charge|accusation|allegation|assertion|suggestion|figure|description|characteri[sz]ation|view|theory|argument|prediction|number|statement)|something|which)(?:\s(?:that|which))?\s(?!(?:he|she|they|it|we|I)\s)(?:[\p{L}.’'-]+\s){1,6}?(?:called|calls|has called|described|describes|denied|denies|has denied|rejected|rejects|has rejected|dismissed|dismisses|disputed|disputes)\s/u;

/** Where such a verdict begins in a text, at its comma; -1 where there is none. */
export const verdictIn = (text: string): number => VERDICT.exec(text)?.index ?? -1;
