import { namesRecord, VOTE_PATTERN } from "../../lexicon/records.ts";
import { once } from "../../once.ts";
import { keptWith } from "../../text/keptWith.ts";
import { overlaps, type Span, shift } from "../../text/span.ts";
import { documentedBy } from "../notes/documentedBy.ts";
import type { AttachedNote } from "../notes/sourceNote.ts";
import type { Paragraph, ParagraphFacts } from "../paragraph.ts";
import type { QuantityFact } from "../quantity/quantity.ts";
import type { ResolvedAttribution } from "../speaker/speaker.ts";
import { asideOf } from "./asides.ts";
import type { Sourcing } from "./claim.ts";

/** Whether the reader is told who says so, and by which attribution. */
export interface Source {
  readonly sourcing: Sourcing;
  readonly attribution: ResolvedAttribution | null;
}

/** What stands in one paragraph, for judging its quantities. */
export interface Setting {
  readonly paragraph: Paragraph;
  /** The attributions whose content or cue touches the paragraph, in text order. */
  readonly attributions: readonly ResolvedAttribution[];
  /** The source notes of the whole article. */
  readonly notes: readonly AttachedNote[];
  /** The attribution that the last sentence of the paragraph before belongs to, if any. */
  readonly before: ResolvedAttribution | null;
  /** That one is a person's. */
  readonly personBefore: boolean;
  /** The last sentence of the paragraph before gives shares. */
  readonly sharesBefore: boolean;
  /** The paragraph before gives shares from a poll. */
  readonly pollBefore: boolean;
  /** This paragraph or one not far above names a poll. */
  readonly poll: boolean;
  /** This paragraph or one right beside it names a poll. */
  readonly pollNear: boolean;
}

const NONE: Source = { sourcing: "none", attribution: null };

/**
 * What a sentence says of the source of all its figures. Read once for a sentence, however many figures it has, and what an
 * attribution around them tells already is not read at all.
 */
export interface SentenceSources {
  readonly start: number;
  readonly end: number;
  /** A source note stands at it. */
  readonly noted: () => boolean;
  /** It names a record. */
  readonly documented: () => boolean;
  /** It tells of a vote. */
  readonly vote: () => boolean;
  /** It tells what people answered in a poll that the article has named: its shares are the poll's. */
  readonly poll: () => boolean;
  /** It sets shares side by side in a passage about a poll: "she has 45% to his 41%". */
  readonly paired: () => boolean;
  /** "According to one report", wherever it stands, is for all the figures of its sentence. */
  readonly accordingTo: () => ResolvedAttribution | undefined;
  /** The attribution that it continues, for a figure of a kind. */
  readonly carriedOn: (kind: QuantityFact["kind"]) => ResolvedAttribution | null;
}

/** Reads the sources of the paragraph's sentence at `index`, or of the whole paragraph where it has none. */
export function sentenceSources(setting: Setting, index: number): SentenceSources {
  const { sentences, text } = setting.paragraph.facts;
  const { start, end } = sentences[index] ?? { start: 0, end: text.length };
  const prose = text.slice(start, end);
  const carried = once(() => carrier(setting, index, prose));
  return {
    start,
    end,
    noted: once(
      () =>
        isCredited(text, start, end) ||
        documentedBy(setting.notes, shift({ start, end }, setting.paragraph.start)) !== undefined,
    ),
    documented: once(() => namesRecordAt(setting.paragraph.facts, index, prose) || isOfItself(setting, index, prose)),
    vote: once(() => VOTE_PATTERN.test(prose)),
    poll: once(() => setting.poll && (ANSWERS.test(prose) || DRAWS.test(prose))),
    paired: once(() => setting.pollNear && (prose.match(SHARES)?.length ?? 0) >= 2),
    accordingTo: once(() => accordingTo(setting, { start, end })),
    carriedOn: (kind) => carried()(kind),
  };
}

const records = keptWith((_facts: ParagraphFacts) => new Map<number, boolean>());

/** Whether the sentence at `index` names a record: so long a list to look for that the answer is kept with the paragraph's facts. */
function namesRecordAt(facts: ParagraphFacts, index: number, prose: string): boolean {
  const known = records(facts);
  const named = known.get(index) ?? namesRecord(prose);
  known.set(index, named);
  return named;
}

/** "… [Mara Ilves, Port Herald]": the credit in square brackets right after a sentence of a round-up. */
function isCredited(text: string, start: number, end: number): boolean {
  const credit = /[.!?…”"]\s*\[(\p{Lu}[^[\]\n\d]{2,60})\]\s*(?=$|\n|\p{Lu}|[-•*])/u.exec(
    text.slice(start, end + CREDIT),
  );
  return credit !== null;
}
const CREDIT = 70;

function accordingTo({ paragraph, attributions }: Setting, sentence: Span): ResolvedAttribution | undefined {
  const { start, facts } = paragraph;
  return attributions.find(({ cue: [cue] }) => {
    if (!cue || !overlaps(cue, shift(sentence, start))) return false;
    return /^(?:,? ?according to|per)\b/i.test(facts.text.slice(cue.start - start, cue.end - start));
  });
}

/** Finds the source of a quantity: an attribution around it, one carried on, a record named or linked, a quotation. */
export function sourceOf(fact: QuantityFact, setting: Setting, sentence: SentenceSources): Source {
  const { paragraph } = setting;
  const around =
    innermost(setting.attributions, shift(fact, paragraph.start)) ??
    sentence.accordingTo() ??
    asideOf(fact, paragraph, setting.attributions, sentence);
  if (around) return { sourcing: "attributed", attribution: around };
  const documented: Source = { sourcing: "documented", attribution: null };
  if (sentence.noted()) return documented;
  const carried = sentence.carriedOn(fact.kind);
  if (carried) return { sourcing: "attributed", attribution: carried };
  if (sentence.documented() || (fact.kind === "score" && sentence.vote())) return documented;
  if (fact.kind === "percent" && (sentence.poll() || sentence.paired())) return documented;
  const { quotations, kind } = paragraph.facts;
  const quoted = quotations.some((quotation) => quotation.use !== "title" && overlaps(quotation, fact));
  return quoted || kind === "quote" ? { sourcing: "attributed", attribution: null } : NONE;
}

/** The attribution with the shortest content around the span. */
function innermost(attributions: readonly ResolvedAttribution[], span: Span): ResolvedAttribution | undefined {
  let best: ResolvedAttribution | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const attribution of attributions) {
    for (const content of attribution.content) {
      if (!overlaps(content, span)) continue;
      if (content.end - content.start >= shortest) continue;
      best = attribution;
      shortest = content.end - content.start;
    }
  }
  return best;
}

const SHARES = /\d ?(?:%|percent|per cent)|\d to (?:her|his|their) \d/g;

/** Who answers a poll, and what they answer. */
const ANSWERS =
  /\b(?:voters|respondents|adults|those (?:surveyed|polled|who)|(?:of|among) (?:[\w-]+ ){0,3}(?:republicans|democrats|independents|americans|supporters|women|men|people)|leads?|trails?|ahead|favou?r|support|oppose|approve|disapprove|agreed?|disagreed?|chose|preferred|would vote|vote for|(?:un)?favou?rabl[ey]|(?:un)?favou?rability|approval|say they|said they|indicated|undecided|unsure|not sure|(?:tied|sits|stands|polls|polling) at)\b/i;

/** "Hooper **drew 3 percent**": what somebody got in a poll, and nothing that it is a share of. */
const DRAWS =
  /\b(?:drew|draws|attracted|attracts|garnered|garners|got|gets|received|receives|registered|registers|mustered|musters|(?:came|comes) in (?:\w+ )?(?:at|with)|(?:was|is) (?:(?:first|second|third|fourth|last) )?(?:at|with))(?: (?:just|only|about|around|nearly|some|barely|under|over))? [\d.]+ ?(?:%|percent|per cent)(?! (?:more|less|fewer|higher|lower|of (?!(?:the )?(?:vote|votes|support|respondents|voters))))/i;

const CARRIES_ON =
  /^["“']?(?:the|that|its|their|this|these|those) (?:same |new |latest |\w+ )?(?:report|study|survey|poll|review|analysis|figures?|data|filing|index|census|audit|numbers|findings|results|statistics|records|estimates?|forecasts?|documents?|list|total)\b/i;
const FURTHER =
  /\b(?:also|another|a further|the rest|the remaining|of those|of them|of these|among them|among those|to date|in all|in total|overall|by comparison|by contrast|that compares|compared with|similarly|additionally|in addition|the others?|others|the figure|that figure|that number|the number|only|just)\b/i;

/**
 * The attribution that a sentence continues: "The survey also found …" after the survey's first figures, or a further figure of
 * the same kind right after an attributed one. A sentence with a source of its own continues nobody's.
 */
function carrier(setting: Setting, index: number, prose: string): SentenceSources["carriedOn"] {
  const { paragraph, attributions } = setting;
  const { sentences } = paragraph.facts;
  const own = sentences[index];
  const nobody = () => null;
  if (own && touching(attributions, own, paragraph.start).some((one) => !isSlight(one, paragraph))) return nobody;
  const before = sentences[index - 1];
  const earlier = before ? touching(attributions, before, paragraph.start).at(-1) : setting.before;
  if (!earlier || earlier.stance === "attitude") return nobody;
  if (CARRIES_ON.test(prose)) return isOfItself(setting, index, prose) ? nobody : () => earlier;
  if (!before) {
    const goesOn = setting.pollBefore || (setting.sharesBefore && BESIDE.test(prose));
    return (kind) => (kind === "percent" && goesOn ? earlier : null);
  }
  const kinds = new Set(kindsIn(paragraph, before));
  const further = FURTHER.test(prose) && CLAIMED.some((kind) => kinds.has(kind));
  return (kind) => (further || (kind === "percent" && kinds.has(kind)) ? earlier : null);
}

/** "¶ **Among thefts of boats**, just under 90 percent were …": a further share, set beside those of the paragraph before. */
const BESIDE =
  /^(?:Among|By contrast|By comparison|Similarly|Of (?:those|these|them)|(?:Another|A further) (?=\d|a\b|one\b|two\b|third|quarter|fifth|tenth|half)|The (?:rest|remaining|others?))\b/;

/**
 * "The report makes 29 recommendations" behind a paragraph in which a person speaks: the reader is told of the report, and nothing
 * that the person said.
 */
const isOfItself = ({ personBefore }: Setting, index: number, prose: string): boolean =>
  personBefore && index === 0 && ITSELF.test(prose);
const ITSELF =
  /^(?:the|that|this|its) (?:report|study|survey|poll|review|analysis|filing|index|census|audit|document)\b/i;

/** A word or two, or what somebody "who said …" did, in a sentence that is otherwise not theirs. */
function isSlight({ source, content }: ResolvedAttribution, { start, facts }: Paragraph): boolean {
  if (content.reduce((length, part) => length + part.end - part.start, 0) < SLIGHT) return true;
  const [first] = source;
  return first !== undefined && /^(?:who|which|whom)$/i.test(facts.text.slice(first.start - start, first.end - start));
}
const SLIGHT = 16;

const CLAIMED: readonly QuantityFact["kind"][] = ["count", "percent", "money", "rate", "score"];

function kindsIn({ facts }: Paragraph, { start, end }: Span): QuantityFact["kind"][] {
  return facts.quantities.filter((one) => one.start >= start && one.end <= end).map(({ kind }) => kind);
}

function touching(attributions: readonly ResolvedAttribution[], sentence: Span, by: number): ResolvedAttribution[] {
  const span = { start: sentence.start + by, end: sentence.end + by };
  return attributions.filter((a) => [...a.content, ...a.cue].some((part) => overlaps(part, span)));
}

/** The attribution that the paragraph's last sentence belongs to. */
export function lastAttribution(
  attributions: readonly ResolvedAttribution[],
  paragraph: Paragraph,
): ResolvedAttribution | null {
  const last = paragraph.facts.sentences.at(-1);
  return (last && touching(attributions, last, paragraph.start).at(-1)) ?? null;
}
