import { type Cover, coverOf } from "../../text/cover.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { firstFrom } from "../../text/tokenRange.ts";
import type { Unnumbered } from "./attribution.ts";
import { SURE } from "./rules/draft.ts";

/**
 * What the rules are trusted with: to say where an attribution's parts begin and end, and that it is there at all. Where they are
 * trusted with both, what stands within is not said to the reader by anybody else.
 */
export interface Trust {
  readonly edges: boolean;
  readonly existence: boolean;
  /** It is there even where the model finds others within what is said. */
  readonly holds?: boolean;
}

/**
 * Puts together what the model finds and what plain rules find. The model goes first. The rules give the edges that they are
 * trusted with; they add attributions that the model has passed over, where they are trusted or quotation marks show them, and
 * quotations that nobody has to the attribution that both find.
 */
export function merge(
  found: readonly Unnumbered[],
  ruled: readonly Unnumbered[],
  trustIn: (rule: Unnumbered) => Trust,
  isCut: (span: Span, plain: boolean) => boolean,
): Unnumbered[] {
  const byCue = ruled
    .filter(({ cue }) => cue.length > 0)
    .sort((a, b) => startOf(a.cue) - startOf(b.cue))
    .map((rule): Trusted => ({ ...rule, trust: trustIn(rule) }));
  const whole = byCue.filter(({ trust }) => trust.edges && trust.existence);
  const spoken = coverOf(whole.flatMap(({ content }) => content));
  // "Documents seen by The Ledger **show**": a verb that the rules are sure of ends nobody's name.
  const verbs = new Set(
    byCue.filter(({ type, confidence }) => type === "indirect" && confidence >= SURE).map(({ cue }) => endOf(cue)),
  );
  const learned = found.filter((a) => !a.cue.some(spoken.touches) && !a.source.some(({ end }) => verbs.has(end)));
  const partner = new Map<Unnumbered, Trusted>();
  let at = 0;
  for (const rule of byCue) {
    while (at < learned.length && endOf(learned[at]!.cue) <= startOf(rule.cue)) at++;
    const same = learned[at];
    if (same && sameCue(same, rule) && !partner.has(same)) partner.set(same, rule);
  }
  const asides = new Map(byCue.filter(isAside).map((rule) => [startOf(rule.source), rule]));
  const paired = new Set(partner.values());
  for (const a of learned) {
    const rule = asides.get(startOf(a.source));
    if (!rule || partner.has(a) || paired.has(rule) || startOf(a.cue) < endOf(rule.cue) || !overlapping(a, rule))
      continue;
    partner.set(a, { ...rule, trust: { ...rule.trust, edges: true } });
    paired.add(rule);
  }
  const introduced = byCue.filter(isIntroduced);
  // "Was **cited** by the agency as **saying**": two to the model, one to the rules.
  const edgedCues = coverOf([...partner.values()].filter(({ trust }) => trust.edges).flatMap(({ cue }) => cue));
  // "In the words of Vale, it always **seems** late": a guess within what the rules are sure of that somebody says.
  const passedOver = coverOf(byCue.filter(isPassedOver(partner)).flatMap(({ content }) => content));
  const isGuess = (a: Unnumbered): boolean => a.confidence < LIKELY && a.cue.some(passedOver.touches);
  const single = learned.filter((a) => partner.has(a) || !(a.cue.some(edgedCues.touches) || isGuess(a)));
  const edged = single.map((a) => {
    const own = partedFrom(withEdges(a, partner.get(a), isCut), introduced);
    const mixed = own.content.length > 1 && own.content.some((span) => spoken.touches(span));
    return mixed ? withoutOthers(own, whole, partner.get(a)) : own;
  });
  const contents = coverOf(edged.flatMap((a) => a.content));
  const cues = edged.map((a) => startOf(a.cue)).sort((a, b) => a - b);
  const grown = edged.map((a, i) => grow(a, partner.get(single[i]!), contents, cues));
  const all = coverOf(grown.flatMap((a) => [...a.source, ...a.cue, ...a.content]));
  return [
    ...grown,
    ...byCue
      .filter(
        (rule) => (rule.type !== "indirect" || rule.trust.existence) && (isNew(rule, all) || holdsOthers(rule, all)),
      )
      .map(untrusted),
  ];
}

/** What the rules find, with how far they are to be trusted with it. */
type Trusted = Unnumbered & { readonly trust: Trust };

const untrusted = ({ trust: _, ...rule }: Trusted): Unnumbered => rule;

function withEdges(
  a: Unnumbered,
  rule: Trusted | undefined,
  isCut: (span: Span, plain: boolean) => boolean,
): Unnumbered {
  if (!rule) return a;
  const { edges, existence } = rule.trust;
  // "“…,” said Bell, his daughter, who steered": what the model takes for more content is who she is.
  const eaten = existence && rule.type === "direct" && a.content.some((x) => rule.source.some((y) => overlaps(x, y)));
  const confidence = existence ? Math.max(a.confidence, rule.confidence) : a.confidence;
  if (edges || eaten) return { ...untrusted(rule), confidence };
  if (isStump(a, rule) && isCut(a.content[0]!, existence)) return { ...a, content: rule.content };
  return existence && isCutOff(a.source, rule.source) ? { ...a, source: rule.source } : a;
}

/** "said **that the bridge**, which opened in 1951, now carries": the beginning alone of the content that the rules see. */
const isStump = ({ content: [mine, ...others] }: Unnumbered, { content: [whole, ...more] }: Unnumbered): boolean =>
  mine !== undefined &&
  whole !== undefined &&
  others.length + more.length === 0 &&
  mine.start === whole.start &&
  mine.end < whole.end;

/** Below it, what the model finds is a guess. */
const LIKELY = 0.5;

/** What the rules are sure of, and the model has no cue for. */
function isPassedOver(partner: ReadonlyMap<Unnumbered, Trusted>): (rule: Trusted) => boolean {
  const found = new Set(partner.values());
  // What a record tells may hold what others say.
  const tells = ({ trust: { existence, holds }, confidence, source }: Trusted) =>
    existence && !holds && confidence >= SURE && source.length > 0;
  return (rule) => tells(rule) && !found.has(rule);
}

/** "he added, “…”": the quotation begins right behind the cue, and the cue is somebody's. */
const isIntroduced = ({ type, cue, source, content, confidence }: Trusted): boolean =>
  type === "direct" &&
  confidence >= SURE &&
  source.length > 0 &&
  content[0]!.start > endOf(cue) &&
  content[0]!.start - endOf(cue) <= GAP;

/** A comma or a colon and a space. */
const GAP = 2;

/**
 * "“…,” Bell said on Friday, adding, “…”": the second quotation has a cue of its own, and is taken from the first one's content.
 * `introduced`: in the order of their cues.
 */
function partedFrom(a: Unnumbered, introduced: readonly Trusted[]): Unnumbered {
  if (a.content.length < 2 || a.cue.length === 0) return a;
  const [own, last] = [startOf(a.cue), a.content.at(-1)!.start];
  let { content } = a;
  for (let i = firstFrom(introduced, ({ cue }) => startOf(cue) > own); i < introduced.length; i++) {
    const rule = introduced[i]!;
    if (startOf(rule.cue) > last) break;
    const begins = content.some(({ start }) => start === rule.content[0]!.start);
    const inside = [...rule.cue, ...rule.source].some((x) => a.content.some((y) => overlaps(x, y)));
    const rest = content.filter((span) => !rule.content.some((taken) => overlaps(taken, span)));
    if (begins && !inside && rest.length > 0) content = rest;
  }
  return content === a.content ? a : { ...a, content };
}

/** "The bridge is shut, the Post said. According to Vale, **it is open**.": what the rules are sure that another says is taken away. */
function withoutOthers(a: Unnumbered, whole: readonly Trusted[], own: Trusted | undefined): Unnumbered {
  const within = (x: Span) =>
    whole.some((rule) => rule !== own && rule.content.some((y) => y.start <= x.start && x.end <= y.end));
  const rest = a.content.filter((span) => !within(span));
  return rest.length === 0 || rest.length === a.content.length ? a : { ...a, content: rest };
}

/** "a person familiar with **them**": only the end of the source that the rules see. */
function isCutOff([mine, ...others]: readonly Span[], [whole]: readonly Span[]): boolean {
  return (
    mine !== undefined &&
    whole !== undefined &&
    others.length === 0 &&
    mine.end === whole.end &&
    mine.start > whole.start
  );
}

/**
 * Adds the rule's quotations that nobody has and that no other cue stands before. They are quoted, so what was not all quoted is
 * mixed now.
 */
function grow(a: Unnumbered, rule: Unnumbered | undefined, taken: Cover, cues: readonly number[]): Unnumbered {
  if (!rule || rule.type === "indirect") return a;
  const own = startOf(a.cue);
  const next = cues[firstFrom(cues, (cue) => cue > own)] ?? Number.POSITIVE_INFINITY;
  const more = rule.content.filter((span) => !taken.touches(span) && (span.start < own || span.start < next));
  if (more.length === 0) return a;
  return { ...a, type: a.type === "direct" ? "direct" : "mixed", content: inOrder([...a.content, ...more]) };
}

const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
const startOf = (spans: readonly Span[]): number => spans[0]?.start ?? 0;
const endOf = (spans: readonly Span[]): number => spans.at(-1)?.end ?? 0;

/** "The suspect, **police said,** told officers …": who says it and the verb, put within what is said. */
const isAside = ({ trust, source, cue, content }: Trusted): boolean =>
  trust.existence &&
  source.length === 1 &&
  content.length === 2 &&
  content[0]!.end <= source[0]!.start &&
  startOf(cue) - source[0]!.end === 1 &&
  content[1]!.start >= endOf(cue);

const overlapping = (a: Unnumbered, b: Unnumbered): boolean =>
  a.content.some((x) => b.content.some((y) => overlaps(x, y)));

const sameCue = (a: Unnumbered, b: Unnumbered): boolean => a.cue.some((x) => b.cue.some((y) => overlaps(x, y)));

/** What a record tells may hold what others say or do: "The minutes record that **the board discussed a sale**". */
function holdsOthers({ trust, cue, source, content: [whole] }: Trusted, taken: Cover): boolean {
  const opening = whole && { start: whole.start, end: whole.start + 1 };
  return trust.holds === true && opening !== undefined && [...source, ...cue, opening].every((x) => !taken.touches(x));
}

const isNew = ({ cue, content }: Unnumbered, taken: Cover): boolean =>
  [...cue, ...content].every((span) => !taken.touches(span));
