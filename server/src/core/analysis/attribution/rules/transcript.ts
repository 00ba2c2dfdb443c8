import type { Draft } from "./draft.ts";
import { draftLabelled, isTranscriptName, labelIn, labelText, RUBRICS, surnameIn, transcriptNames } from "./labels.ts";
import { type Reading, trimmed } from "./reading.ts";

/** Who takes turns in an article, and which paragraphs are whose. */
export interface Transcript {
  /** Labels that are names as people write them ("Marsh"), for headlines and turns alike. */
  readonly names: ReadonlySet<string>;
  /** The whole turns: what stands in them is said by nobody else to the reader. */
  readonly turns: ReadonlyMap<Reading, Draft>;
  /** Paragraphs without a label by which a turn goes on, and the turn's own. */
  readonly more: ReadonlyMap<Reading, Draft>;
}

/** How sure the rules are of a turn in a transcript; no other label is as sure. */
export const TURN = 0.95;

/** Of the paragraphs from the first turn to the last, so many must be turns for those between to belong to them. */
const MOSTLY = 0.5;

/** "MARSH: …", "Q. …" and "A. …": finds a transcript's turns, each with the paragraphs that go on with it. */
export function readTranscript(readings: readonly Reading[]): Transcript {
  const names = transcriptNames(readings);
  const labels = readings.map((reading) => turnLabel(reading, names));
  const times = new Map<string, number>();
  for (const label of labels) if (label) times.set(label, (times.get(label) ?? 0) + 1);
  const answers = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a !== b;
  const places = readings.flatMap((_, i) => {
    const label = labels[i];
    const repeated = label !== undefined && times.get(label)! > 1 && times.size > 1;
    return repeated || answers(label, labels[i - 1]) || answers(label, labels[i + 1]) ? [i] : [];
  });
  const turns = new Map<Reading, Draft>();
  // Whoever has a label amid the others takes his turn as well, if only one.
  const [first = 0, last = -1] = [places[0], places.at(-1)];
  for (let i = first; i <= last; i++) {
    if (labels[i] === undefined) continue;
    const draft = draftTurn(readings[i]!, names);
    if (draft) turns.set(readings[i]!, draft);
  }
  return { names, turns, more: between(readings, turns) };
}

function turnLabel(reading: Reading, names: ReadonlySet<string>): string | undefined {
  if (reading.paragraph.facts.kind === "heading") return undefined;
  const short = shortLabel(reading);
  if (short) return short;
  const label = labelIn(reading);
  const text = label && labelText(reading, label);
  if (!text || RUBRICS.test(text.toLowerCase())) return undefined;
  // "JANE MARSH", "Jane Marsh" at first, "MARSH", "Marsh" from then on.
  const surname = surnameIn(text);
  if (names.has(text)) return names.has(surname) ? surname : text;
  return isTranscriptName(text) ? surname : undefined;
}

/** "Q." or "A." before a question or its answer. */
function shortLabel({ tokens }: Reading): string | undefined {
  const [label, next] = tokens;
  const short = label && next && /^[QA]\.$/.test(label.text) && next.start > label.end;
  return short && /^[\p{Lu}\d“"‘']/u.test(next.text) ? label.text.slice(0, 1) : undefined;
}

function draftTurn(reading: Reading, names: ReadonlySet<string>): Draft | undefined {
  if (!shortLabel(reading)) {
    const labelled = draftLabelled(reading, false, names);
    return labelled && { ...labelled, confidence: TURN };
  }
  const content = trimmed(reading, { from: 1, to: reading.tokens.length });
  if (content.from >= content.to) return undefined;
  const cue = { from: 0, to: 1 };
  return { reading, source: [], cue, content: [{ ...content, reading }], stance: "statement", confidence: TURN };
}

/** "(Laughter.)", "[CROSSTALK]": nobody says that. */
const DIRECTION = /^[“"‘']?\s*[([][^()[\]]*[)\]][.”"’']*\s*$/u;

/** The paragraphs between turns, each with the turn before it, where the text is nearly all turns. */
function between(readings: readonly Reading[], turns: ReadonlyMap<Reading, Draft>): ReadonlyMap<Reading, Draft> {
  const first = readings.findIndex((reading) => turns.has(reading));
  const last = readings.findLastIndex((reading) => turns.has(reading));
  const more = new Map<Reading, Draft>();
  if (first < 0 || turns.size < MOSTLY * (last - first + 1)) return more;
  let turn: Draft | undefined;
  for (const reading of readings.slice(first, last + 1)) {
    turn = turns.get(reading) ?? turn;
    const { kind, text } = reading.paragraph.facts;
    if (turns.has(reading) || !turn || kind === "heading" || DIRECTION.test(text)) continue;
    const content = trimmed(reading, { from: 0, to: reading.tokens.length });
    if (content.from >= content.to) continue;
    turn.content.push({ ...content, reading });
    more.set(reading, turn);
  }
  return more;
}
