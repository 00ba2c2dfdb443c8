import { type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { REPORTING_VERBS } from "../rules/verbs.ts";

/** Words of who says it and the verb. */
const LONGEST = 10;
const NAMING = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART|PRON)$/;
const COMMA = /^,\s+$/;

/** Who says it and the verb, between commas, within what is said. */
interface Aside {
  readonly source: Span;
  readonly cue: Span;
  /** What stands before the aside: the subject of the verb behind it. */
  readonly subject: Span;
  /** Whose statement it is already; none has it where the source of the verb behind holds the whole aside. */
  readonly owner: Unnumbered | undefined;
}

/**
 * Tells who says it, between commas, from whom it is said of: "**The suspect**, his lawyer said, told officers that he was tired" is the
 * lawyer's word to its end, and within it the suspect tells something, and not the lawyer. `all`: the attributions of a paragraph.
 */
export function withInterposed(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  const asides = new Map<Unnumbered, Aside>();
  for (const one of all) {
    const aside = heldBy(paragraph, one, all) ?? within(paragraph, one);
    if (aside) asides.set(one, aside);
  }
  if (asides.size === 0) return all;
  const owned = new Map<Unnumbered, Unnumbered>();
  const added: Unnumbered[] = [];
  for (const [told, { owner, source, cue, subject }] of asides) {
    const rest = { start: told.cue[0]!.start, end: Math.max(told.cue.at(-1)!.end, told.content.at(-1)!.end) };
    const content = [subject, rest];
    const type = attributionType([paragraph], content);
    if (owner) owned.set(owner, { ...owner, type, content });
    else added.push({ type, stance: "statement", confidence: told.confidence, source: [source], cue: [cue], content });
  }
  const whole = all.map((one) => {
    const aside = asides.get(one);
    return owned.get(one) ?? (aside ? { ...one, source: [aside.subject] } : one);
  });
  return [...whole, ...added];
}

/** The aside that is another's source and cue, and which the source of an attribution begins with. */
function heldBy(paragraph: Paragraph, told: Unnumbered, all: readonly Unnumbered[]): Aside | undefined {
  if (!isTold(paragraph, told)) return undefined;
  const owner = all.find(
    ({ source, cue, content }) =>
      source.length === 1 &&
      cue.length === 1 &&
      content.length === 1 &&
      source[0]!.start === told.source[0]!.start &&
      content[0]!.start >= paragraph.start &&
      content[0]!.end < source[0]!.start &&
      source[0]!.end < cue[0]!.start &&
      cue[0]!.end < told.cue[0]!.start,
  );
  if (!owner) return undefined;
  const [source, cue, said] = [owner.source[0]!, owner.cue[0]!, owner.content[0]!];
  const subject = { start: Math.max(said.start, paragraph.start + sentenceStart(paragraph, source)), end: said.end };
  const parted =
    COMMA.test(textOf(paragraph, { start: subject.end, end: source.start })) &&
    COMMA.test(textOf(paragraph, { start: cue.end, end: told.cue[0]!.start }));
  return parted && isSubject(tokensIn(paragraph, subject)) ? { source, cue, subject, owner } : undefined;
}

/** The aside in or around a source, which has no attribution of its own: "The suspect, **Detective Ruiz testified,** said". */
function within(paragraph: Paragraph, told: Unnumbered): Aside | undefined {
  if (!isTold(paragraph, told)) return undefined;
  const from = paragraph.start + sentenceStart(paragraph, told.source[0]!);
  const tokens = tokensIn(paragraph, { start: from, end: told.source[0]!.end });
  const verb = tokens.at(-1)?.text === "," ? tokens.length - 2 : tokens.length - 1;
  const comma = tokens.findIndex(({ text }) => text === ",");
  if (comma < 1 || verb - comma < 2 || verb - comma > LONGEST || !says(tokens[verb]!)) return undefined;
  const between = textOf(paragraph, {
    start: paragraph.start + tokens[verb]!.end,
    end: told.cue[0]!.start,
  });
  const named = tokens.slice(comma + 1, verb);
  if (!COMMA.test(between) || !named.every(({ pos }) => NAMING.test(pos)) || !isNamed(named)) return undefined;
  if (!isSubject(tokens.slice(0, comma))) return undefined;
  const spanOf = (from: number, to: number): Span => ({
    start: paragraph.start + tokens[from]!.start,
    end: paragraph.start + tokens[to - 1]!.end,
  });
  return { source: spanOf(comma + 1, verb), cue: spanOf(verb, verb + 1), subject: spanOf(0, comma), owner: undefined };
}

/** An attribution whose cue is a verb behind its source, and no participle: ", told", and not ", adding". */
function isTold(paragraph: Paragraph, { source, cue, content }: Unnumbered): boolean {
  if (source.length !== 1 || cue.length === 0 || content.length === 0) return false;
  if (source[0]!.start < paragraph.start || source[0]!.end > cue[0]!.start) return false;
  if (content[0]!.start < cue[0]!.end || content.at(-1)!.end > paragraph.end) return false;
  const [verb] = tokensIn(paragraph, cue[0]!);
  return verb !== undefined && /^(?:VERB|AUX)$/.test(verb.pos) && !verb.lower.endsWith("ing");
}

/** Where the sentence of a span begins, behind "but" and "and"; relative to the paragraph. */
function sentenceStart({ start, facts: { tokens, sentences } }: Paragraph, span: Span): number {
  const { firstToken } = sentences.findLast((sentence) => start + sentence.start <= span.start)!;
  const opener = /^(?:but|and|yet|still)$/.test(tokens[firstToken]!.lower) ? firstToken + 1 : firstToken;
  return (tokens[opener] ?? tokens[firstToken]!).start;
}

const tokensIn = ({ start, facts: { tokens } }: Paragraph, span: Span): readonly Token[] => {
  const { first, end } = rangeWithin(tokens, shift(span, -start));
  return tokens.slice(first, end);
};

const says = ({ pos, lower }: Token): boolean =>
  pos === "VERB" && !lower.endsWith("ing") && REPORTING_VERBS.get(lower)?.some((verb) => verb.says) === true;

/** "Who", "which" and "that" begin what is told of the subject: "The suspect, **who** Ruiz said was tired, told". */
const isNamed = ([first]: readonly Token[]): boolean =>
  first !== undefined && !/^(?:who|whom|whose|which|that|where)$/.test(first.lower);

/** Words that a verb behind them is told of: no clause, and no quotation. */
const isSubject = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  !NOBODY.test(tokens[0]!.lower) &&
  !TIME.test(tokens.at(-1)!.lower) &&
  tokens.every(({ pos, text }) => (NAMING.test(pos) || pos === "CCONJ") && !/["“”]/.test(text)) &&
  tokens.some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos)) &&
  tokens[0]!.pos !== "ADP";

const NOBODY = /^(?:nobody|no|none|neither|nothing|never)$/;
/** "**One day**, Ruiz said, told": no subject. */
const TIME = /(?:day|night)$|^(?:week|month|year|morning|afternoon|evening|time|moment|hour|minute|weekend)s?$/;
