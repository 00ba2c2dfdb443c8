import { type Cover, coverOf } from "../../text/cover.ts";
import { type Span, shift } from "../../text/span.ts";
import { firstFrom, rangeWithin } from "../../text/tokenRange.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Attribution } from "./attribution.ts";

type Unnumbered = Omit<Attribution, "id">;

/** Of a text that is dialogue, fiction mostly, at least so much stands between quotation marks; and so much of that without a cue. */
const SHARE = 0.2;
const LONE_SHARE = 1;
/** Speakers of a dialogue take turns at least once in so many tokens; two quotations side by side are found in any story. */
const TOKENS_A_TURN = 500;
/** In dialogue the speakers take turns without "said"; what seems to be said without quotation marks is the teller's. */
const LEAST_UNQUOTED = 0.9;
const LONE = 0.3;

/**
 * In dialogue, adds the quotations that stand without a cue as attributions without source and cue, and leaves out what the
 * finder is not very sure of. Other texts are left as they are.
 */
export function readDialogue(paragraphs: readonly Paragraph[], found: readonly Unnumbered[]): readonly Unnumbered[] {
  const turns = turnStarts(paragraphs);
  if (!isDialogue(paragraphs, found, turns)) return found;
  const sure = found
    .filter((a) => a.type !== "indirect" || a.confidence >= LEAST_UNQUOTED)
    .map((a) => ({ ...a, content: a.content.map((span) => firstTurn(span, turns)) }));
  const taken = coverOf(sure.flatMap((a) => [...a.content, ...a.cue, ...a.source]));
  const lone = paragraphs.flatMap((paragraph) => loneQuotations(paragraph, taken));
  return [...sure, ...lone.map((span) => unattributed(span))];
}

/** Where a quotation begins right behind another: somebody else's turn. */
function turnStarts(paragraphs: readonly Paragraph[]): Span[] {
  return paragraphs.flatMap(({ start, facts: { text, quotations } }) =>
    quotations.slice(1).flatMap((next, i) => {
      const last = quotations[i]!;
      return text.slice(last.end, next.start).trim() === ""
        ? [{ start: start + last.end, end: start + next.start }]
        : [];
    }),
  );
}

/** The span up to where the next speaker takes his turn. */
function firstTurn(span: Span, turns: readonly Span[]): Span {
  const turn = turns[firstFrom(turns, ({ start }) => start > span.start)];
  return turn && turn.start < span.end ? { start: span.start, end: turn.start } : span;
}

const PRONOUNS = new Set(["i", "he", "she", "we", "they"]);

/** True where a quotation is followed by a verb and its pronoun, "said she", as only stories have it. */
function isTold({ facts: { tokens, quotations } }: Paragraph): boolean {
  return quotations.some(({ use, end }) => {
    if (use !== "speech") return false;
    const after = firstFrom(tokens, ({ start }) => start >= end);
    return tokens[after]?.pos === "VERB" && PRONOUNS.has(tokens[after + 1]?.lower ?? "");
  });
}

/** True where speakers take turns in one paragraph, much of what is said stands without a cue, or verbs go before pronouns. */
function isDialogue(paragraphs: readonly Paragraph[], found: readonly Unnumbered[], turns: readonly Span[]): boolean {
  const taken = coverOf(found.flatMap((a) => a.content));
  let quoted = 0;
  let lone = 0;
  let all = 0;
  for (const { start, facts } of paragraphs) {
    all += facts.tokens.length;
    for (const quotation of facts.quotations) {
      if (quotation.use !== "speech" || quotation.mark === "block") continue;
      const { first, end } = rangeWithin(facts.tokens, quotation);
      quoted += end - first;
      if (!taken.touches(shift({ start: quotation.start, end: quotation.end }, start))) lone += end - first;
    }
  }
  return (
    quoted >= SHARE * all &&
    (turns.length * TOKENS_A_TURN >= all || lone >= LONE_SHARE * quoted || paragraphs.some(isTold))
  );
}

function loneQuotations({ start, facts }: Paragraph, taken: Cover): Span[] {
  return facts.quotations
    .filter(({ use, mark }) => use === "speech" && mark !== "block")
    .map((quotation) => shift({ start: quotation.start, end: quotation.end }, start))
    .filter((span) => !taken.touches(span));
}

const unattributed = (content: Span): Unnumbered => ({
  type: "direct",
  stance: "statement",
  confidence: LONE,
  source: [],
  cue: [],
  content: [content],
});
