import { type Span, shift } from "../../text/span.ts";
import { firstFrom, rangeWithin } from "../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../paragraph.ts";
import type { Unnumbered } from "./attribution.ts";
import type { Trust } from "./merge.ts";
import { paragraphOf } from "./paragraphOf.ts";
import { EDGED, SURE } from "./rules/draft.ts";
import { CONCLUDES, RECORDS } from "./rules/signals.ts";
import { TURN } from "./rules/transcript.ts";

/** The forms of the plainest verbs of saying: what stands with them is said, whatever the model thinks. */
const PLAIN = new Set(["say", "says", "said", "tell", "tells", "told", "add", "adds", "added", "according"]);

/**
 * How far the rules are to be trusted with an attribution, by its cue: what is said plainly, what a label with a colon says ("Q:"),
 * and beliefs without a believer ("it is believed that"), which have no source to go by.
 */
export function trustIn(
  paragraphs: readonly Paragraph[],
  { type, confidence, cue, source, content }: Unnumbered,
): Trust {
  const at = cue[0]!.start;
  const paragraph = paragraphOf(paragraphs, { cue });
  const { tokens } = paragraph.facts;
  const wordAt = (offset: number): string =>
    tokens[firstFrom(tokens, ({ start }) => start >= offset - paragraph.start)]?.lower ?? "";
  const word = wordAt(at);
  const end = cue[0]!.end;
  const last = tokens[firstFrom(tokens, (token) => token.end >= end - paragraph.start)]?.lower ?? "";
  const impersonal = source.length === 0 && content.length === 1 && wordAt(content[0]!.start) === "that";
  const sure = (type === "indirect" && confidence >= SURE) || isHearing(paragraph, cue, source);
  const quotedAs = /\b(?:quoted|cited)\b.*\bas saying:?$/.test(textOf(paragraph, cue[0]!));
  const turn = confidence === TURN && (word === ":" || source.length === 0);
  if (turn) return { edges: true, existence: true };
  if (confidence === EDGED) return { edges: true, existence: true };
  const plain = PLAIN.has(word) && !isSetting(paragraph, type, content[0]!);
  const existence = word === ":" || impersonal || plain || sure || quotedAs;
  return {
    edges: word === "according" || quotedAs,
    existence,
    holds: sure && (RECORDS.test(word) || CONCLUDES.test(last)),
  };
}

/** "said **at a news conference Monday**": where and when, which is nothing that is said. */
function isSetting({ start, facts: { tokens } }: Paragraph, type: string, content: Span): boolean {
  const { first, end } = rangeWithin(tokens, shift(content, -start));
  const verb = tokens.slice(first, end).some(({ pos }) => pos === "VERB" || pos === "AUX");
  return type === "indirect" && !verb && tokens[first]?.pos === "ADP";
}

/** "A court has heard": how court copy says that it was said there. */
export function isHearing(
  { start, facts: { text } }: Paragraph,
  cue: readonly Span[],
  source: readonly Span[],
): boolean {
  const words = (spans: readonly Span[]): string =>
    spans.map((s) => text.slice(s.start - start, s.end - start)).join(" ");
  return (
    /\b(?:heard|hears)$/i.test(words(cue)) && /\b(?:court|jury|inquest|tribunal|hearing|inquiry)$/i.test(words(source))
  );
}

/** Code units behind it that tell. */
const BEHIND = 10;

/**
 * Says whether content stops before its verb: "that the bridge" before ", which opened in 1951, now carries". Behind other than
 * `plain` verbs of saying ("praised the bridge, which opened") only "that" shows that a verb must come.
 */
export const isCut = (paragraphs: readonly Paragraph[]) => (span: Span, plain: boolean) => {
  const { start, facts } = paragraphOf(paragraphs, { cue: [span] });
  const { first, end } = rangeWithin(facts.tokens, shift(span, -start));
  const verb = facts.tokens.slice(first, end).some(({ pos }) => pos === "VERB" || pos === "AUX");
  const clause = plain || facts.tokens[first]?.lower === "that";
  const behind = facts.text.slice(span.end - start, span.end - start + BEHIND);
  if (!clause || verb) return false;
  // "Said **Ana Ruiz**, the mayor of Vale, was wrong": a name alone is nothing that is said.
  const named =
    plain && facts.tokens.slice(first, end).every(({ pos, text }) => pos === "PROPN" && /^\p{Lu}/u.test(text));
  return (
    /^,\s(?:which|who|whose|where)\b/.test(behind) || (named && /^,\s(?:an?|the|his|her|its|their)\s/.test(behind))
  );
};
