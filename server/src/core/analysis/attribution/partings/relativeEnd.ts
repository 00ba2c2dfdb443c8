import { coverOf } from "../../../text/cover.ts";
import { type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { complementAfter, contentFrom } from "../rules/content.ts";
import { isPassive, verbCueAt } from "../rules/cues.ts";
import { type Reading, read, sentenceEnd } from "../rules/reading.ts";

/** Words of a name before "who". */
const LONGEST_NAME = 8;
const NAMING = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/;
/** Verbs whose object is all that is said, once the clause of "who" is over. */
const CALLS =
  /^(?:call|describe|deny|criticize|criticise|condemn|praise|reject|dismiss|oppose|denounce|defend|welcome|blame)$/;

/**
 * Ends what "who" says at the comma that closes its clause: "Vale, who has not said how he will vote**, called** it “a start”" has a verb
 * of its own behind it, which is Vale's. `all`: the attributions of a paragraph.
 */
export function withRelativeEnds(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  if (!all.some((one) => isRelatives(paragraph, one))) return all;
  const cues = coverOf(all.flatMap(({ cue }) => cue));
  return all.flatMap((one) => (isRelatives(paragraph, one) ? parted(paragraph, one, cues.touches) : [one]));
}

/** Whose source is "who" behind a comma, what she has ("whose report") or who says it of her ("who Ruiz"). */
const isRelatives = (paragraph: Paragraph, { source: [source, ...more], content }: Unnumbered): boolean =>
  source !== undefined &&
  more.length === 0 &&
  content.length === 1 &&
  content[0]!.end <= paragraph.end &&
  content[0]!.start > source.end &&
  relativeStart(paragraph, source) >= 0;

/**
 * The offset of "who" behind a comma in the source, with nothing but whom or what it names behind it: "**who**", "**who** prosecutors", "Ana Ruiz,
 * **whose** report"; -1 where there is none.
 */
function relativeStart(paragraph: Paragraph, source: Span): number {
  const from = Math.max(paragraph.start, source.start - 2);
  const text = textOf(paragraph, { start: from, end: source.end });
  const found = text.lastIndexOf(", who") + 2;
  const opener = found < 2 ? undefined : /^who(?:se)?(?= |$)/.exec(text.slice(found))?.[0];
  if (!opener) return -1;
  const { tokens } = paragraph.facts;
  const behind = { start: from + found + opener.length, end: source.end };
  const { first, end } = rangeWithin(tokens, shift(behind, -paragraph.start));
  const named = tokens.slice(first, end).every(({ pos }) => NAMING.test(pos) || pos === "PRON");
  return named ? from + found : -1;
}

function parted(paragraph: Paragraph, one: Unnumbered, known: (span: Span) => boolean): Unnumbered[] {
  const reading = read(paragraph);
  const { tokens } = reading;
  const source = one.source[0]!;
  const { first, end } = rangeWithin(tokens, shift(one.content[0]!, -paragraph.start));
  const opens = relativeStart(paragraph, source);
  const who = rangeWithin(tokens, shift({ start: opens, end: source.end }, -paragraph.start)).first;
  const spanOf = (from: number, to: number): Span => ({
    start: paragraph.start + tokens[from]!.start,
    end: paragraph.start + tokens[to - 1]!.end,
  });
  const hi = sentenceEnd(reading, first);
  for (let at = first + 1; at <= end && at + 2 < hi; at++) {
    if (tokens[at]!.text !== "," || reading.quoteAt[at] !== -1) continue;
    // "…, whose report found that they were late, **is** expected to resign": a verb that says nothing.
    if (tokens[who]!.lower === "whose" && GOES_ON.test(tokens[at + 1]!.lower) && end > at)
      return [ending(paragraph, one, spanOf(first, at))];
    const cue = verbCueAt(reading, at + 1);
    const name = cue ? nameBefore(tokens, who - 1) : -1;
    if (!cue || name < 0 || /ing$/.test(tokens[at + 1]!.lower) || isPassive(reading, cue, at + 1)) return [one];
    // "That schools, **welcomed by** parents, are closing": told of them, and no verb of the sentence's subject.
    if (tokens[cue.to]?.pos === "ADP" || hasVerbBehindComma(reading, cue.to, hi)) return [one];
    const calls = CALLS.test(cue.verb.lemma) && (cue.verb.lemma !== "call" || isCalledSo(reading, cue.to, hi));
    if (!calls && !(cue.verb.bare && complementAfter(reading, cue, cue.to))) return [one];
    const own = ending(paragraph, one, spanOf(first, at));
    if (cue.to >= hi) return [own];
    const said = contentFrom(reading, cue.to, Math.max(hi, end));
    if (known(spanOf(cue.from, cue.to)) || said.from >= said.to) return [own];
    const rest = [spanOf(said.from, said.to)];
    const { confidence } = one;
    const type = attributionType([paragraph], rest);
    const main: Unnumbered = {
      type,
      stance: "statement",
      confidence,
      source: [spanOf(name, at + 1)],
      cue: [spanOf(cue.from, cue.to)],
      content: rest,
    };
    return [own, main];
  }
  return [one];
}

const GOES_ON = /^(?:is|was|has|had|will|would)$/;

/** What "who" says, up to there; by whoever says it of her ("who **Ruiz** said was ill"). */
function ending(paragraph: Paragraph, one: Unnumbered, said: Span): Unnumbered {
  const content = [said];
  const [source] = one.source;
  const opens = relativeStart(paragraph, source!);
  const named = textOf(paragraph, { start: opens, end: source!.end }).startsWith("who ");
  return {
    ...one,
    type: attributionType([paragraph], content),
    source: [{ start: named ? opens + "who ".length : opens, end: source!.end }],
    content,
  };
}

/** Where the name before a comma begins: "**Ana Vale**, who", "**The parents of Ana Vale**, who"; -1 where none does. */
function nameBefore(tokens: readonly Token[], comma: number): number {
  let from = comma;
  while (from > 0 && comma - from < LONGEST_NAME && isNaming(tokens, from - 1)) from--;
  const opener = tokens[from]!;
  return from < comma && (/^(?:DET|PROPN)$/.test(opener.pos) || isPlural(opener)) ? from : -1;
}

const isNaming = (tokens: readonly Token[], at: number): boolean =>
  NAMING.test(tokens[at]!.pos) ||
  (/^(?:of|for)$/.test(tokens[at]!.lower) && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? ""));

/** "**Parents** of Tom Pell, who": at the head of a sentence. */
const isPlural = ({ pos, text }: Token): boolean => pos === "NOUN" && /^\p{Lu}\p{Ll}+s$/u.test(text);

/** "…, called the plan late, and lied, **was** cleared": the sentence's verb stands further on. */
function hasVerbBehindComma({ tokens, quoteAt }: Reading, from: number, hi: number): boolean {
  for (let i = from; i + 1 < hi; i++)
    if (tokens[i]!.text === "," && quoteAt[i] === -1 && /^(?:AUX|VERB)$/.test(tokens[i + 1]!.pos)) return true;
  return false;
}

/** "Called **it “a start”**", and not "called the hospital". */
function isCalledSo({ tokens, quoteAt }: Reading, from: number, hi: number): boolean {
  for (let i = from; i < hi; i++)
    if (quoteAt[i] !== -1 || tokens[i]!.text === "“" || tokens[i]!.text === '"') return true;
  return false;
}
