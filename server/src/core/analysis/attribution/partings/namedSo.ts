import { coverOf } from "../../../text/cover.ts";
import type { Span } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { type Reading, read } from "../rules/reading.ts";

/** How sure it is that whoever is named has called it so. */
const LIKELY = 0.8;
/** Words between "what" and the verb. */
const LONGEST = 14;
const CALLS = /^(?:call|calls|called|describe|describes|described|term|terms|termed|dubs|dubbed)$/;
const NAMING = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP|PRON)$/;

/**
 * Adds who has called something so within what another says: "The firm cut its forecast, citing what **its head, Ana Ruiz, called** “a tired
 * buyer”" holds words that are hers, and not the firm's. `all`: the attributions of a paragraph.
 */
export function withNamedSo(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  const { text, quotations } = paragraph.facts;
  if (quotations.length === 0 || !/\bwhat\b/.test(text)) return all;
  const reading = read(paragraph);
  const { tokens, quotes } = reading;
  let cues: ReturnType<typeof coverOf> | undefined;
  let said: ReturnType<typeof coverOf> | undefined;
  const added: Unnumbered[] = [];
  for (const quote of quotes) {
    if (quote.from < 3 || quote.quotation.mark === "block") continue;
    const as = tokens[quote.from - 1]!.lower === "as" ? quote.from - 1 : quote.from;
    const verb = as - 1;
    if (!CALLS.test(tokens[verb]!.lower)) continue;
    const what = whatBefore(reading, verb);
    if (what < 0) continue;
    const spanOf = (from: number, to: number): Span => ({
      start: paragraph.start + tokens[from]!.start,
      end: paragraph.start + tokens[to - 1]!.end,
    });
    cues ??= coverOf(all.flatMap(({ cue }) => cue));
    const subject = subjectEnd(tokens, verb);
    const cue = spanOf(subject, quote.from);
    if (subject <= what + 1 || cues.touches(cue) || !/^(?:DET|PROPN|NOUN|PRON)$/.test(tokens[what + 1]!.pos)) continue;
    // "She said she admires what she called “his grit”": her own, as it is.
    const own = /^(?:he|she|it|they)$/.test(tokens[what + 1]!.lower);
    said ??= coverOf(all.flatMap(({ content }) => content));
    if (own && said.touches(cue)) continue;
    added.push({
      type: "direct",
      stance: "statement",
      confidence: LIKELY,
      source: [spanOf(what + 1, subject)],
      cue: [cue],
      content: [spanOf(quote.from, quote.to)],
    });
  }
  return added.length === 0 ? all : [...all, ...added];
}

/** "What" before a subject that nothing but names and what tells of them stands in; -1 where none does. */
function whatBefore({ tokens, quoteAt }: Reading, verb: number): number {
  for (let at = verb - 1; at >= 0 && verb - at <= LONGEST; at--) {
    const { lower, pos, text } = tokens[at]!;
    if (quoteAt[at] !== -1) return -1;
    if (lower === "what") return at;
    if (!NAMING.test(pos) && pos !== "AUX" && pos !== "ADV" && text !== ",") return -1;
    if (/^(?:we|you|i|one|some|many|they|people|critics)$/.test(lower)) return -1;
  }
  return -1;
}

/** Where the subject ends: before "has", "once". */
function subjectEnd(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (/^(?:AUX|ADV)$/.test(tokens[at - 1]!.pos)) at--;
  return at;
}
