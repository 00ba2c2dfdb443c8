import { contentStart } from "./afterContent.ts";
import { type Draft, SURE } from "./draft.ts";
import { type Reading, sentenceEnd, trimmed } from "./reading.ts";

/** Words of who reports it. */
const LONGEST = 12;
const REPORT = /^(?:report|claim|state|estimate|note|conclude|warn|argue|find|write)$/;
const TEAM =
  /^(?:colleagues|coauthors|co-authors|collaborators|researchers|scientists|authors|investigators|team|lawyers|students)$/;
const NAMING = /^(?:DET|ADJ|NOUN|PROPN|PRON|CCONJ|PUNCT)$/;
/** "Report **in the journal**", "report **Monday**", "report **online**". */
const GOES_ON = /^(?:in|on|at|online|today|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/**
 * "Most of the bees came back, **Ruiz and her colleagues report**": several people and what they do, in a form that a tagger takes for a
 * noun, at the sentence's end. `at`: the verb.
 */
export function draftTeamReport(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt } = reading;
  if (!REPORT.test(tokens[at]!.text) || quoteAt[at] !== -1) return undefined;
  const hi = sentenceEnd(reading, at);
  if (at + 1 < hi && !GOES_ON.test(tokens[at + 1]!.lower)) return undefined;
  let from = at;
  while (from > 0 && at - from < LONGEST && isNaming(reading, from - 1)) from--;
  if (from < 2 || tokens[from - 1]!.text !== "," || quoteAt[from - 1] !== -1) return undefined;
  const and = tokens.slice(from, at).findIndex(({ lower }) => lower === "and");
  const [before, last] = [tokens[from + and - 1], tokens[at - 1]!];
  if (and < 1 || !isName(before) || !(isName(last) || TEAM.test(last.lower))) return undefined;
  const content = trimmed(reading, { from: contentStart(reading, from - 1, 0), to: from - 1 });
  const clause = tokens.slice(content.from, content.to).some(({ pos }) => pos === "VERB" || pos === "AUX");
  if (content.from >= content.to || !clause) return undefined;
  return {
    reading,
    source: [{ from, to: at }],
    cue: { from: at, to: at + 1 },
    content: [{ ...content, reading }],
    stance: "statement",
    confidence: SURE,
  };
}

const isNaming = ({ tokens, quoteAt }: Reading, at: number): boolean =>
  quoteAt[at] === -1 && (NAMING.test(tokens[at]!.pos) || /^\p{Lu}/u.test(tokens[at]!.text)) && tokens[at]!.text !== ",";

const isName = (token: Reading["tokens"][number] | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);
