import { coverOf } from "../../text/cover.ts";
import type { Span } from "../../text/span.ts";
import { firstFrom } from "../../text/tokenRange.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Attribution } from "./attribution.ts";
import { attributionType } from "./attributionType.ts";
import { complementAfter } from "./rules/content.ts";
import { verbCueAt } from "./rules/cues.ts";
import { type Draft, finish } from "./rules/draft.ts";
import { type Reading, read } from "./rules/reading.ts";
import { verbGroupStart } from "./rules/source.ts";

type Unnumbered = Omit<Attribution, "id">;

/** How sure it is that whoever stands in such a clause says so. */
const LIKELY = 0.8;
/** Words between "with" and the participle. */
const LONGEST_SOURCE = 14;
const NAMING = /^(?:DET|ADJ|NOUN|PROPN|PART|ADV|X)$/;
const WITHIN = /^(?:of|for|at|in|from|to|i|'s|’s|'|’|and|&|-)$/;
/** Shares and numbers of people are what a poll says, and not they: "with 56 percent of voters saying". */
const COUNTED =
  /^(?:percent|majority|majorities|minority|plurality|half|third|thirds|quarter|most|many|few|fewer|more|less|some|several|all|both|each|everyone|nobody|voters|respondents)$/;

/** What is said in such a clause, and the comma before it. */
interface Absolute {
  readonly own: Unnumbered;
  readonly comma: number;
}

/**
 * Parts what is said from what somebody else says in the same sentence, behind a comma and "with": "Officials say that nobody will be
 * refused, **with the Norwell Post reporting that** three were". The writer says who reports it, whatever the officials say. `found`:
 * the attributions of a paragraph.
 */
export function withAbsolutes(paragraph: Paragraph, found: readonly Unnumbered[]): readonly Unnumbered[] {
  if (!/, with /.test(paragraph.facts.text)) return found;
  const known = coverOf(found.flatMap(({ cue }) => cue));
  const absolutes = absolutesIn(paragraph).filter(
    ({ own: { cue, content } }) => !known.touches({ start: cue[0]!.start, end: content[0]!.start + 1 }),
  );
  if (absolutes.length === 0) return found;
  const added = new Map<Absolute, Unnumbered>();
  const kept = found.map((one) => {
    const content = one.content.flatMap((piece) => {
      const absolute = absolutes[firstFrom(absolutes, ({ comma }) => comma + BEHIND >= piece.start)];
      if (!absolute || !isHeld(absolute, one, piece)) return [piece];
      const { own, comma } = absolute;
      const [said] = own.content;
      added.set(absolute, { ...own, content: [{ start: said!.start, end: Math.min(said!.end, piece.end) }] });
      return piece.start < comma ? [{ start: piece.start, end: comma }] : [];
    });
    if (content.length === one.content.length && content.every((piece, i) => piece === one.content[i])) return one;
    return content.length > 0 ? retyped(paragraph, { ...one, content }) : one;
  });
  return [...kept, ...added.values()];
}

/** A comma and a space: content may begin with the clause itself. */
const BEHIND = 2;

/** Whether somebody's content runs on into the clause. */
const isHeld = ({ own, comma }: Absolute, one: Unnumbered, piece: Span): boolean => {
  const opens = (one.cue[0]?.start ?? piece.start) < comma;
  const alone = one.content.length === 1 && piece.start >= comma;
  return opens && !alone && comma < piece.end && own.content[0]!.start < piece.end;
};

/** What is left of a statement may be all quoted, or not at all. */
function retyped(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const within = one.content.every(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
  return within ? { ...one, type: attributionType([paragraph], one.content) } : one;
}

function absolutesIn(paragraph: Paragraph): readonly Absolute[] {
  const reading = read(paragraph);
  return reading.tokens.flatMap(({ lower }, at) => {
    const comma = reading.tokens[at - 1];
    if (lower !== "with" || comma?.text !== "," || reading.quoteAt[at] !== -1) return [];
    const draft = draftAbsolute(reading, at);
    return draft ? [{ own: finish(draft), comma: paragraph.start + comma.start }] : [];
  });
}

/** "With the Norwell Post reporting that …", its "with" at a token. */
function draftAbsolute(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt } = reading;
  if (!/^(?:DET|NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? "")) return undefined;
  for (let i = at + 2; i < tokens.length && i < at + LONGEST_SOURCE; i++) {
    const { lower, pos } = tokens[i]!;
    if (quoteAt[i] !== -1 || COUNTED.test(lower)) return undefined;
    const cue = /ing$/.test(lower) ? verbCueAt(reading, i) : undefined;
    if (!cue) {
      if (!NAMING.test(pos) && !WITHIN.test(lower)) return undefined;
      continue;
    }
    const group = verbGroupStart(reading, i, at + 2);
    const complement = complementAfter(reading, cue, cue.to);
    if (group <= at + 1 || !complement || !isTold(reading, cue.verb.lemma, complement.content.from)) return undefined;
    return {
      reading,
      source: [{ from: at + 1, to: group }],
      cue: { from: group, to: complement.cueTo },
      content: [{ ...complement.content, reading }],
      stance: cue.verb.thinks ? "attitude" : "statement",
      confidence: LIKELY,
    };
  }
  return undefined;
}

/** A clause or a quotation, and no thing: "adding 40 jobs", "calling the vote". */
function isTold({ tokens, quoteAt }: Reading, lemma: string, from: number): boolean {
  if (/^(?:that|whether|how|why|what)$/.test(tokens[from]!.lower) || quoteAt[from] !== -1) return true;
  if (
    !/^(?:say|tell|report|claim|insist|argue|note|warn|write|tweet|suggest|believe|allege|state|confirm|admit)$/.test(
      lemma,
    )
  )
    return false;
  return tokens
    .slice(from + 1, from + LONGEST_SUBJECT)
    .some(({ pos, lower }) => pos === "AUX" || (pos === "VERB" && !/ing$/.test(lower)));
}
const LONGEST_SUBJECT = 10;
