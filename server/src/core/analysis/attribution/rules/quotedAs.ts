import type { Token } from "../../../text/token.ts";
import { contentFrom } from "./content.ts";
import type { Draft } from "./draft.ts";
import { NOBODY } from "./negated.ts";
import { type Range, type Reading, sentenceEnd } from "./reading.ts";
import { isDay, isTime, subjectBefore, verbGroupStart } from "./source.ts";

/** How far "as saying" may stand behind "quoted": "was **quoted** by the state news agency **as saying**". */
const REACH = 9;
const LONGEST_SUBJECT = 40;
/** More than of "saying" by itself, beside a quotation. */
const CERTAIN = 0.96;

/**
 * "The mayor **is quoted as saying** the ferry was unsafe", "“It was unsafe,” the mayor **was quoted as saying** on Sunday": who is quoted
 * says it. `at`: "quoted".
 */
export function draftQuotedAs(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt } = reading;
  if (!/^(?:quoted|cited)$/.test(tokens[at]!.lower) || quoteAt[at] !== -1) return undefined;
  const group = verbGroupStart(reading, at, Math.max(0, at - REACH));
  const passive = tokens.slice(group, at).some(({ lower }) => /^(?:is|are|was|were|been|being)$/.test(lower));
  if (!passive) return undefined;
  const hi = sentenceEnd(reading, at);
  let as = at + 1;
  while (as < hi && as - at < REACH && !(tokens[as]!.lower === "as" && tokens[as + 1]?.lower === "saying")) as++;
  if (as + 1 >= hi || tokens[as]!.lower !== "as" || tokens[as + 1]!.lower !== "saying") return undefined;
  // "Were cited as an example, as saying so would help": another "as".
  if (tokens.slice(at + 1, as).some(({ text, lower }) => text === "," || lower === "as")) return undefined;
  const source = subjectBefore(reading, group, Math.max(0, group - LONGEST_SUBJECT));
  if (!source || NOBODY.test(tokens[source.from]!.lower)) return undefined;
  const content = [quotationBefore(reading, source.from), behind(reading, as + 2, hi)].filter(
    (one) => one !== undefined,
  );
  if (content.length === 0) return undefined;
  const colon = tokens[as + 2]?.text === ":";
  return {
    reading,
    source: [source],
    cue: { from: group, to: colon ? as + 3 : as + 2 },
    content: content.map((range) => ({ ...range, reading })),
    stance: "statement",
    confidence: CERTAIN,
  };
}

/** The quotation that ends with a comma right before who is quoted. */
function quotationBefore({ tokens, quoteAt, quotes }: Reading, subject: number): Range | undefined {
  const at = tokens[subject - 1]?.text === "," && quoteAt[subject - 1] === -1 ? subject - 2 : subject - 1;
  const quote = quotes[quoteAt[at] ?? -1];
  return quote && quote.to === at + 1 ? { from: quote.from, to: quote.to } : undefined;
}

/** What is said behind "saying": not where and when, nor what the writer says against it. */
function behind(reading: Reading, from: number, hi: number): Range | undefined {
  const { tokens, quoteAt } = reading;
  let start = from;
  if (isWhere(tokens[start])) {
    while (start < hi && quoteAt[start] === -1 && !OPENS.test(tokens[start]!.lower)) start++;
    if (start >= hi || start - from > REACH) return undefined;
  }
  if (/^[,:]$/.test(tokens[start]?.text ?? "") && quoteAt[start] === -1) start++;
  if (start >= hi) return undefined;
  const whole = contentFrom(reading, start, hi);
  let end = start + 1;
  while (
    end < whole.to &&
    !(tokens[end]!.text === "," && quoteAt[end] === -1 && TURNS.test(tokens[end + 1]?.lower ?? ""))
  )
    end++;
  return { from: whole.from, to: Math.min(end, whole.to) };
}
/** "Saying **on Monday** that", "saying **by Reuters**". */
const isWhere = (token: Token | undefined): boolean =>
  /^(?:by|in|on|at|to|during|after|before|from|last|this|earlier|later)$/.test(token?.lower ?? "") ||
  isDay(token) ||
  isTime(token);
const OPENS = /^(?:that|[,:])$/;
const TURNS = /^(?:but|though|although|while|which|who|has|have|denies|denied)$/;
