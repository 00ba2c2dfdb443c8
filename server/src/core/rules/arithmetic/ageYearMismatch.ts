import { findPhrases } from "../phrases.ts";
import type { Finding, Rule } from "../rule.ts";

export const ageYearMismatch: Rule = {
  id: "age-year-mismatch",
  group: "arithmetic",
  level: "information",
  summary: "a birth year, a year of death and an age that cannot all be right",
  rationale:
    "“Born in 1950, died in 1997 at 81.” The three stand in one sentence and are subtracted in one second, yet obituaries carry the slip year after year.",
  quiet: "A difference of one year, which the months explain; ages at other events than the death.",
  examples: {
    fires: [
      { text: "Pal Ruiz, born in 1950, died in 1997 at [[81]]." },
      { text: "She was born on May 3, 1931, and died on June 9, 2001, at the age of [[80]]." },
    ],
    quiet: [
      { text: "Pal Ruiz, born in 1950, died in 1997 at 47." },
      { text: "Pal Ruiz, born in 1950, died in 1997 at 46." },
      { text: "Born in 1950, he went to sea at 16 and died in 1997." },
    ],
  },
  *check(_article, voice): Iterable<Finding> {
    for (const { match, span } of findPhrases(voice, LIFE)) {
      const [born, died, age] = [match.groups?.born, match.groups?.died, match.groups?.age].map(Number) as [
        number,
        number,
        number,
      ];
      const years = died - born;
      if (years < 0 || Math.abs(years - age) <= 1 || years - age === 0) continue;
      const near = years === 0 ? "0" : `${years - 1} or ${years}`;
      yield {
        span: { start: span.start, end: span.end },
        message: `From ${born} to ${died} is a life of ${near} years (${died} − ${born}), not ${age}. Check the two years and the age.`,
      };
    }
  },
};

const LIFE =
  /\bborn\b[^.;]{0,60}?\b(?<born>1[5-9]\d\d|20\d\d)\b[^.;]{0,60}?\bdied\b[^.;]{0,50}?\b(?<died>1[5-9]\d\d|20\d\d)\b,?\s+(?:at\s+(?:the\s+age\s+of\s+|age\s+)?|aged\s+)(?<mark>(?<age>\d{1,3}))\b/dgi;
