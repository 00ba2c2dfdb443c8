import { coverOf } from "../../../text/cover.ts";
import { type Span, shift } from "../../../text/span.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { verbCueAt } from "../rules/cues.ts";
import { read } from "../rules/reading.ts";

/** Words between the verb of the one and that of the other. */
const LONGEST = 14;
const BUT = /^(?:though|although|but|while|whereas)$/;

/**
 * Gives what another says behind a tag to that other: "Nobody died, Hale claims, though **Reed says** two did" is no more of Hale's. `all`:
 * the attributions of a paragraph.
 */
export function withContrasted(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  if (!all.some((one) => goesOn(paragraph, one))) return all;
  const taken = coverOf(all.flatMap(({ source, cue }) => [...source, ...cue]));
  return all.flatMap((one) => (goesOn(paragraph, one) ? parted(paragraph, one, taken.touches) : [one]));
}

function parted(paragraph: Paragraph, one: Unnumbered, known: (span: Span) => boolean): Unnumbered[] {
  const reading = read(paragraph);
  const { tokens } = reading;
  const numbersOf = (span: Span) => rangeWithin(tokens, shift(span, -paragraph.start));
  const spanOf = (from: number, to: number): Span => ({
    start: paragraph.start + tokens[from]!.start,
    end: paragraph.start + tokens[to - 1]!.end,
  });
  const [first, last] = [one.content[0]!, one.content.at(-1)!];
  const behind = numbersOf(one.cue[0]!).end;
  const from = tokens[behind]?.text === "," ? behind + 2 : behind + 1;
  const to = numbersOf(last).first;
  const before = numbersOf(first).end + 1;
  const but = numbersOf(one.source[0]!).first - 1;
  // "Nobody died, **Hale claims**, though Reed says two did": where it is Reed's that holds both.
  const end = tokens[but - 1]?.text === "," ? but - 1 : but;
  const part = BUT.test(tokens[from - 1]?.lower ?? "")
    ? ([last, one.content.slice(0, -1), from, to] as const)
    : BUT.test(tokens[but]?.lower ?? "") && tokens[before - 1]?.text === ","
      ? ([first, one.content.slice(1), before, end] as const)
      : undefined;
  if (!part) return [one];
  const [said, kept, opens, closes] = part;
  if (closes - opens > LONGEST) return [one];
  let verb = opens + 1;
  while (verb < closes && !verbCueAt(reading, verb)?.verb.says) verb++;
  if (verb >= closes || tokens[verb]!.lower.endsWith("ing") || verb !== closes - 1) return [one];
  const [source, cue] = [spanOf(opens, verb), spanOf(verb, closes)];
  if (known(source) || known(cue) || !tokens.slice(opens, verb).every(({ pos }) => OF_SUBJECT.test(pos))) return [one];
  const type = attributionType([paragraph], [said]);
  const others: Unnumbered = { ...one, type, stance: "statement", source: [source], cue: [cue], content: [said] };
  return [{ ...one, type: attributionType([paragraph], kept), content: kept }, others];
}

const OF_SUBJECT = /^(?:DET|ADJ|NOUN|PROPN|PART|PRON|AUX|ADV)$/;

/** What is said in two pieces, with source and verb between them. */
const goesOn = (paragraph: Paragraph, { source, cue, content }: Unnumbered): boolean =>
  cue.length === 1 &&
  source.length === 1 &&
  content.length > 1 &&
  cue[0]!.start >= paragraph.start &&
  content[0]!.start >= paragraph.start &&
  content.at(-1)!.end <= paragraph.end &&
  content[0]!.end <= cue[0]!.start &&
  content.at(-1)!.start > cue[0]!.end;
