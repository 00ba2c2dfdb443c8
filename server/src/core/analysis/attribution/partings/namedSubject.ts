import { type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { firstFrom, rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";

/** Words of a name, of what says who that is, and of a subject before them. */
const LONGEST_NAME = 6;
const LONGEST = 12;
const LONGEST_SUBJECT = 24;
/** Words of the clause before that are looked at. */
const LONGEST_CLAUSE = 60;
const NAMING = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/;
const OWNER = /^(?:the|an?|his|her|its|their|our|my)$/;
const JOINS = /^(?:and|but|while|whilst|whereas)$/;
const RELATIVE = /^(?:who|whom|whose|which|that|where|when)$/;

/** The subject of a verb, as token numbers; `cut`: where the clause before it ends, -1 where there is none. */
interface Subject {
  readonly from: number;
  readonly to: number;
  readonly cut: number;
}

/**
 * Gives what is said to the subject that a name between commas closes, right before the verb: "The bank called the report false, and **its
 * chairman, Ana Ruiz,** told reporters that …", "**The governor, Tom Brill,** represented by his deputy, Ana Ruiz, called for calm", "Backing
 * Hale, a trader, **Ana Ruiz,** said". `all`: the attributions of a paragraph.
 */
export function withNamedSubject(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  const { start, facts } = paragraph;
  const { tokens } = facts;
  let cuts: Map<number, number> | undefined;
  const spanOf = (from: number, to: number): Span => ({
    start: start + tokens[from]!.start,
    end: start + tokens[to - 1]!.end,
  });
  const given = all.map((one) => {
    const [[source, ...more], [cue]] = [one.source, one.cue];
    if (!source || more.length > 0 || !cue || cue.start < source.end || source.start < start) return one;
    const verb = rangeWithin(tokens, shift(cue, -start)).first;
    const { first, end } = rangeWithin(tokens, shift(source, -start));
    if (first >= end) return one;
    const from = facts.sentences.findLast(({ firstToken }) => firstToken <= first)?.firstToken ?? 0;
    const subject = tokens[verb - 1]?.text === "," ? subjectOf(tokens, from, first, verb) : undefined;
    const found = subject ?? behindParticiple(tokens, from, first, end);
    if (!found || (found.from === first && found.to === end)) return one;
    if (found.cut >= 0) {
      cuts ??= new Map();
      cuts.set(start + tokens[found.from]!.start, start + tokens[found.cut - 1]!.end);
    }
    return { ...one, source: [spanOf(found.from, found.to)] };
  });
  if (!cuts) return given;
  const ends = [...cuts].map(([subject, end]) => ({ start: end, end: subject })).sort((a, b) => a.start - b.start);
  return given.map((one) => withoutClause(paragraph, one, ends));
}

/** Ends what another says before the clause of that subject: "called the report **false**, and its chairman". `ends`: from there to the subject. */
function withoutClause(paragraph: Paragraph, one: Unnumbered, ends: readonly Span[]): Unnumbered {
  const [cue] = one.cue;
  const content = one.content.map((span) => {
    const cut = ends[firstFrom(ends, ({ start }) => start > span.start)];
    return cut && cut.end < span.end && cue && cue.start < cut.start ? { start: span.start, end: cut.start } : span;
  });
  const same = content.every((span, i) => span === one.content[i]);
  return same ? one : { ...one, type: attributionType([paragraph], content), content };
}

function subjectOf(tokens: readonly Token[], from: number, first: number, verb: number): Subject | undefined {
  if (!/^(?:VERB|AUX|ADV)$/.test(tokens[verb]!.pos) || /ing$/.test(tokens[verb]!.lower)) return undefined;
  let name = verb - 1;
  while (name > from && verb - name <= LONGEST_NAME && isOfName(tokens[name - 1]!)) name--;
  if (name === verb - 1 || tokens[name - 1]?.text !== ",") return undefined;
  let at = name - 2;
  while (at > from && name - at <= LONGEST && isNaming(tokens[at]!) && !JOINS.test(tokens[at]!.lower)) at--;
  const stop = tokens[at];
  if (at <= from || !stop || at + 2 >= name) return undefined;
  const opener = tokens[at + 1]!;
  if (OWNER.test(opener.lower)) {
    const parts = JOINS.test(stop.lower) && (tokens[at - 1]!.text === "," || !/^(?:and|but)$/.test(stop.lower));
    if (parts && first < at && hasOwnVerb(tokens, from, at))
      return { from: at + 1, to: verb, cut: tokens[at - 1]!.text === "," ? at - 1 : at };
    if (stop.lower === "where" && first < at) return { from: at + 1, to: verb, cut: -1 };
  }
  const told = opener.lower === "by" && /(?:e[dn]|wn)$/.test(stop.lower) && stop.pos === "VERB";
  return told && first > at ? beforeTold(tokens, from, at) : undefined;
}

const isNaming = ({ pos, lower }: Token): boolean => NAMING.test(pos) || OWNER.test(lower);

const isOfName = ({ pos, text }: Token): boolean => pos === "PROPN" || (pos === "NOUN" && /^\p{Lu}/u.test(text));

/** "**The governor, Tom Brill,** represented by": all that the sentence begins with, up to the comma. */
function beforeTold(tokens: readonly Token[], from: number, told: number): Subject | undefined {
  if (tokens[told - 1]!.text !== "," || told - from > LONGEST_SUBJECT) return undefined;
  const opens = /^(?:but|and|yet|still)$/.test(tokens[from]!.lower) ? from + 1 : from;
  const subject = tokens.slice(opens, told - 1);
  const named = subject.every((token) => isNaming(token) || /^[,.]$/.test(token.text));
  if (subject.length === 0 || !named || !/^(?:DET|PROPN|NOUN)$/.test(subject[0]!.pos)) return undefined;
  return { from: opens, to: subject.some(({ text }) => text === ",") ? told : told - 1, cut: -1 };
}

/** A finite verb that is no relative clause's: "The bank **called** the report false". */
function hasOwnVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(from, to - LONGEST_CLAUSE); i < to; i++) {
    const { pos, lower } = tokens[i]!;
    if (RELATIVE.test(lower)) return false;
    if (pos === "AUX" || (pos === "VERB" && !/ing$/.test(lower) && tokens[i - 1]?.lower !== "to")) return true;
  }
  return false;
}

/** "Backing Hale, a trader, **Ana Ruiz**, said": a source that begins with what its sentence begins with. */
function behindParticiple(tokens: readonly Token[], from: number, first: number, end: number): Subject | undefined {
  const opener = tokens[from]!;
  if (opener.pos !== "VERB" || !/ing$/.test(opener.lower) || first - from > LONGEST) return undefined;
  let comma = from + 1;
  while (comma < end && tokens[comma]!.text !== ",") comma++;
  // "Backing Hale, **a trader, Ana Ruiz,** said": or with the words behind the comma.
  if (first !== from && first !== comma + 1) return undefined;
  const next = tokens[comma + 1];
  if (comma + 1 >= end || !next || !/^(?:DET|PROPN|NOUN)$/.test(next.pos)) return undefined;
  if (!tokens.slice(comma + 1, end).every((token) => isNaming(token) || token.text === ",")) return undefined;
  // By the name alone, where there is one: "a trader" could go on with whom she backs.
  const to = tokens[end - 1]!.text === "," ? end - 1 : end;
  let name = to;
  while (name > comma + 1 && isOfName(tokens[name - 1]!)) name--;
  const named = name < to && tokens[name - 1]!.text === ",";
  // "Speaking in Vale, the mayor, Ana Ruiz, said": nobody that "the mayor" could be said of, and all is the source.
  const somebody = isOfName(tokens[comma - 1]!) && tokens[comma - 2]!.pos !== "ADP";
  return named && somebody ? { from: name, to, cut: -1 } : { from: comma + 1, to: end, cut: -1 };
}
