import type { Speaker } from "../../analysis/speaker/speaker.ts";
import { isMisspelling, isOneSlip } from "../../analysis/speaker/spelling.ts";
import { COUNTRIES } from "../../lexicon/places.ts";
import type { Rule } from "../rule.ts";

export const nameSpeltTwoWays: Rule = {
  id: "name-spelt-two-ways",
  group: "sources",
  level: "information",
  summary: "one person's name in two spellings",
  rationale:
    "A name spelt wrong is the correction that newsrooms print most. Where the same text has it two ways, one of them is wrong.",
  quiet:
    "Names that differ by more than a slip; spellings marked [sic]; plurals of names and capitals; two given names that are both in use (Jean and Joan); short names.",
  examples: {
    fires: [
      { text: "“It was late,” said Pak Chul Eon. Pak Chul Eon runs the yard.\n\n“I left,” said [[Pak Chun Eol]]." },
      { text: "“It was late,” said Petra Zelinskyy. Zelinskyy runs the yard.\n\n“I left,” said [[Zelinsky]]." },
    ],
    quiet: [
      { text: "“It was late,” said Jean Tolland. “I left,” said Joan Tolland." },
      { text: "“It was late,” said Petra Zelinskyy. “I left,” said Zelinskyy." },
    ],
  },
  *check({ speakers, document }) {
    for (const speaker of speakers) {
      for (const [spelling, other] of twoSpellings(speaker)) {
        const at = speaker.mentions.filter(({ start, end }) => document.text.slice(start, end).endsWith(spelling));
        const first = speaker.mentions.find(({ start, end }) => document.text.slice(start, end).endsWith(other));
        if ([...at, ...(first ? [first] : [])].some(({ end }) => SIC.test(document.text.slice(end, end + 10))))
          continue;
        for (const { end } of at) {
          yield {
            span: { start: end - spelling.length, end },
            message: `“${spelling}” is spelt “${other}” elsewhere in this text. Check which is right.`,
            related: first ? [{ span: first, message: `“${other}” is first spelt so here.` }] : [],
          };
        }
      }
    }
  },
};

/** "Rosa Corey's [sic]": the writer knows. */
const SIC = /^(?:[’']s)?\s*[[(]sic[\])]/i;

/** Each odd spelling of a speaker's name with the one that it departs from. */
function twoSpellings({ kind, name, aliases }: Speaker): readonly (readonly [string, string])[] {
  if (kind !== "person") return [];
  const words = (form: string) => form.toLowerCase().split(/\s+/);
  const surname = name.split(/\s+/).at(-1)!;
  return aliases.flatMap<readonly [string, string]>((alias) => {
    // Not slips: capitals, the plural of a name ("the Rosa Corneys of the world"), a country that a name resembles.
    if (alias.toLowerCase() === name.toLowerCase() || alias === `${name}s` || COUNTRIES.has(alias.toLowerCase()))
      return [];
    if (isMisspelling(words(alias), words(name))) return [[alias, name]];
    const single = /^\p{Lu}\p{Ll}{5,}$/u.test(alias) && surname.length > 5 && alias[0] === surname[0];
    return single && isOneSlip(alias.toLowerCase(), surname.toLowerCase()) ? [[alias, surname]] : [];
  });
}
