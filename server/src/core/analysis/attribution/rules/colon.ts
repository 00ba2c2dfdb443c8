import { sourceOf } from "./beforeContent.ts";
import { isPassive, verbCueAt, withMedium } from "./cues.ts";
import { type Draft, EDGED, SURE } from "./draft.ts";
import { type Range, type Reading, trimmed } from "./reading.ts";
import { DASH } from "./signals.ts";
import { clauseSubject, verbGroupStart } from "./source.ts";

/** Words between the verb of saying and the colon at most. */
const FARTHEST = 14;

/** "Lee continued:" at a paragraph's end: what is said is the next paragraph's quotation. No content yet. */
export function draftAnnouncing(reading: Reading): Draft | undefined {
  const { tokens, sentences } = reading;
  const last = tokens.length - 1;
  if (tokens[last]?.text !== ":") return undefined;
  const lo = sentences.at(-1)!.firstToken;
  for (let at = last - 1; at >= lo && at > last - FARTHEST; at--) {
    const cue = verbCueAt(reading, at);
    if (!cue || !(cue.verb.says || cue.verb.tells)) continue;
    const group = verbGroupStart(reading, cue.from, lo);
    const source = isPassive(reading, cue, group) ? undefined : sourceOf(reading, cue, group, lo);
    const cueTo = withMedium(reading, cue.to);
    const to = cueTo === last ? last + 1 : cueTo;
    if (source) return credit(reading, source, { from: group, to }, [], 0.9);
  }
  const source = clauseSubject(reading, lo, last);
  return source && credit(reading, source, { from: last, to: last + 1 }, [], 0.6);
}

/** "Lee brushed it aside: “…”": no verb of saying, but the colon says whose words they are. */
export function draftAtColon(reading: Reading, at: number, lo: number): Draft | undefined {
  const { tokens, quoteAt, quotes } = reading;
  const quote = quotes[quoteAt[at + 1] ?? -1];
  if (tokens[at]!.text !== ":" || quote?.quotation.use !== "speech") return undefined;
  const source = clauseSubject(reading, lo, at);
  return source && credit(reading, source, { from: at, to: at + 1 }, [{ from: quote.from, to: quote.to }], 0.6);
}

/** "“…” — Ana Ruiz, 32, teacher": what is left of the line under or behind a quotation names who said it. */
export function draftAtDash(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt, quotes } = reading;
  const quote = quotes[quoteAt[at - 1] ?? -1];
  if (!DASH.test(tokens[at]!.text) || quote?.quotation.use !== "speech") return undefined;
  const source = nameToLineEnd(reading, at + 1);
  return source && credit(reading, source, { from: at, to: at + 1 }, [{ from: quote.from, to: quote.to }], 0.8);
}

/** A paragraph that is nothing but "— Ana Ruiz": the quotation that ends the paragraph above is hers. */
export function draftCreditLine(reading: Reading, above: Reading): Draft | undefined {
  const quote = above.quotes.at(-1);
  if (!DASH.test(reading.tokens[0]?.text ?? "") || quote?.quotation.use !== "speech") return undefined;
  if (quote.to < above.tokens.length) return undefined;
  const source = nameToLineEnd(reading, 1);
  if (!source || reading.tokens.length - source.to > 1) return undefined;
  // Within a block quotation it is a credit line for sure; elsewhere it may be the article's own.
  const sure = reading.paragraph.facts.kind === "quote" && above.paragraph.facts.kind === "quote";
  const draft = credit(reading, source, { from: 0, to: 1 }, [], sure ? EDGED : SURE);
  draft.content.push({ reading: above, from: quote.from, to: quote.to });
  return draft;
}

/** A credit line is no longer than this, in tokens. */
const LONGEST_NAME = 25;

/** A name that goes on to the end of its line, with what is said of its bearer; no clause. */
function nameToLineEnd(reading: Reading, from: number): Range | undefined {
  const { tokens, paragraph } = reading;
  if (!/^\p{Lu}/u.test(tokens[from]?.text ?? "")) return undefined;
  let to = from;
  for (; to < tokens.length; to++) {
    if (to - from >= LONGEST_NAME || /^(?:AUX|SCONJ)$/.test(tokens[to]!.pos) || isQuoted(reading, to)) return undefined;
    const next = tokens[to + 1];
    if (next && paragraph.facts.text.slice(tokens[to]!.end, next.start).includes("\n")) break;
  }
  return trimmed(reading, { from, to: Math.min(to + 1, tokens.length) });
}

/** Between quotation marks; a block quotation has none. */
function isQuoted({ quoteAt, quotes }: Reading, at: number): boolean {
  return quoteAt[at] !== -1 && quotes[quoteAt[at]!]!.quotation.mark !== "block";
}

function credit(reading: Reading, source: Range, cue: Range, content: readonly Range[], confidence: number): Draft {
  const pieces = content.map((range) => ({ ...range, reading }));
  return { reading, source: [source], cue, content: pieces, stance: "statement", confidence };
}
