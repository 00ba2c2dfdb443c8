import { GROUP_NOUNS } from "../../lexicon/groupNouns.ts";
import { MOODS } from "../../lexicon/moods.ts";
import { PERSON_NOUNS } from "../../lexicon/personNouns.ts";
import { isPlaceName } from "../../lexicon/places.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { Token } from "../../text/token.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Unnumbered } from "./attribution.ts";
import { attributionType } from "./attributionType.ts";
import { isProse } from "./rules/draft.ts";
import { type QuotedRange, type Range, type Reading, read, sentenceEnd } from "./rules/reading.ts";

/** A reaction shows who speaks next, by no word of saying. */
const LIKELY = 0.6;
/** Words of a sentence that leads in a quotation: a longer one tells a story of its own. */
const LONGEST = 22;

const BEING =
  /^(?:is|are|was|were|am|'s|’s|feels?|felt|looks?|looked|sounds?|sounded|seems?|seemed|remains?|remained|appears?|appeared)$/;
/** "In no doubt", "under no illusions". */
const MIND =
  /^(?:in (?:no|two|little) (?:doubt|minds?|mood)|under no illusions?|beside (?:him|her|them)(?:self|selves))\b/;
/** What somebody has that is put in words. */
const WORDED =
  /^(?:advice|message|verdict|answer|view|opinion|reaction|response|assessment|conclusion|reply|warning|argument|explanation|plea|motto|choice|decision|lesson)$/;
const DESCRIBES = /^(?:ADJ|ADV|VERB)$/;

/** Who a sentence is about, and the words that tell how they are. */
interface Reaction {
  readonly source: Range;
  readonly cue: Range;
}

/**
 * Gives a quotation to whoever the sentence right before it is about, where that tells how they take it: "**Ange Moretti was furious.**
 * “It was a disgrace.”", "**Her advice is simple.** “Never go alone.”". To the model that is nobody's, or somebody's above; what has
 * a word of saying beside it stays as it is.
 */
export function withReactions(paragraphs: readonly Paragraph[], found: readonly Unnumbered[]): readonly Unnumbered[] {
  let all = found;
  for (const paragraph of paragraphs) {
    const { quotations } = paragraph.facts;
    if (!isProse(paragraph) || !quotations.some(({ use, start }) => use === "speech" && start > 0)) continue;
    const reading = read(paragraph);
    for (const quote of reading.quotes) {
      const reaction = reactionBefore(reading, quote);
      if (reaction) all = withReaction(paragraphs, reading, quote, reaction, all);
    }
  }
  return all;
}

function withReaction(
  paragraphs: readonly Paragraph[],
  reading: Reading,
  quote: QuotedRange,
  { source, cue }: Reaction,
  found: readonly Unnumbered[],
): readonly Unnumbered[] {
  const quoted = spanOf(reading, quote);
  const sentence = spanOf(reading, reading.sentences[reading.sentenceAt[source.from]!]!);
  const holders = found.filter(({ content }) => content.some((span) => overlaps(span, quoted)));
  const isTagged = (one: Unnumbered) => {
    const [at] = one.cue;
    return at !== undefined && (at.start >= quoted.start || (one.source.length > 0 && at.end > sentence.start));
  };
  if (holders.some(isTagged) || isCrowds(reading, source, quote, holders)) return found;
  const taken = [quoted, ...holders.flatMap(({ content }) => content.filter(({ start }) => start > quoted.start))];
  const content = [...new Map(taken.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start);
  return [
    // What the model has seen in the sentence itself is what is seen here.
    ...found.flatMap((one) =>
      one.cue.some((span) => overlaps(span, sentence)) ? [] : without(paragraphs, one, content, sentence.start),
    ),
    {
      type: attributionType([reading.paragraph], [quoted]),
      stance: "statement",
      confidence: LIKELY,
      source: [spanOf(reading, source)],
      cue: [spanOf(reading, cue)],
      content,
    },
  ];
}

/** "MPs were sceptical. “**I** have £3bn.”": what one of many does not say, and what somebody above may go on to say. */
function isCrowds({ tokens }: Reading, source: Range, quote: QuotedRange, holders: readonly Unnumbered[]): boolean {
  const last = tokens[source.to - 1]!;
  const crowd = (last.pos === "NOUN" && last.lower.endsWith("s")) || CROWD.test(last.lower);
  if (!crowd && last.text !== "MPs") return false;
  const one = tokens.slice(quote.from, quote.to).some(({ text }) => /^(?:I|my|My|me)$/.test(text));
  return one || holders.some((holder) => holder.source.length > 0) || CROWD.test(last.lower);
}
const CROWD =
  /^(?:audience|crowd|public|congregation|gallery|jury|jurors|voters|viewers|listeners|spectators|members|fans|mps)$/;

/** What is left to somebody from whom words are taken; nothing where nobody says the rest. */
function without(
  paragraphs: readonly Paragraph[],
  one: Unnumbered,
  taken: readonly Span[],
  from: number,
): Unnumbered[] {
  const isTaken = (span: Span) => taken.some((other) => overlaps(span, other));
  if (!one.content.some(isTaken)) return [one];
  // "“It is loud.” **Ada Moyle is unmoved.** “It is a gift.”": all of it was somebody's.
  const before = (span: Span): Span[] => (span.start < from - 1 ? [{ start: span.start, end: from - 1 }] : []);
  const rest = one.content.flatMap((span) => (isTaken(span) ? before(span) : [span]));
  if (rest.length === 0 || one.source.length === 0) return [];
  return [{ ...one, type: attributionType(paragraphs, rest), content: rest }];
}

/** The reaction that the sentence before a quotation tells of, where the quotation is a sentence by itself. */
function reactionBefore(reading: Reading, quote: QuotedRange): Reaction | undefined {
  const { tokens, sentences, sentenceAt, quoteAt } = reading;
  const own = sentenceAt[quote.from]!;
  const before = sentences[own - 1];
  if (quote.quotation.use !== "speech" || !before || sentences[own]!.firstToken !== quote.from) return undefined;
  if (!quote.quotation.open && !/[.?!…,]$/.test(tokens[quote.to - 2]?.text ?? "")) return undefined;
  if (before.endToken - before.firstToken > LONGEST || !/^[.!]$/.test(tokens[before.endToken - 1]!.text))
    return undefined;
  for (let i = before.firstToken; i < before.endToken; i++) if (quoteAt[i] !== -1) return undefined;
  const to = sentenceEnd(reading, before.firstToken);
  const from = before.firstToken + (/^(?:but|and|yet|still)$/.test(tokens[before.firstToken]!.lower) ? 1 : 0);
  return ownReaction(tokens, from, to) ?? wordsOf(tokens, from, to) ?? choiceFor(tokens, from, to);
}

/** "Ange Moretti, 41, **was furious**", "Residents **remain unconvinced**". */
function ownReaction(tokens: readonly Token[], from: number, to: number): Reaction | undefined {
  const gesture = gestureOf(tokens, from, to);
  if (gesture) return gesture;
  const subject = subjectFrom(tokens, from, to);
  if (!subject || !isSomebody(tokens, subject.name)) return undefined;
  const state = stateAt(tokens, subject.verb, to);
  if (state === undefined) return undefined;
  const words = tokens.slice(state, to).map(({ lower }) => lower);
  return MOODS.has(words[0]!) || MIND.test(words.slice(0, 4).join(" "))
    ? { source: subject.name, cue: { from: subject.verb, to } }
    : undefined;
}

/** "**Tom Reed** laughed", "**Her lawyer** shook his head": what somebody does who speaks next. */
function gestureOf(tokens: readonly Token[], opener: number, to: number): Reaction | undefined {
  const from = behindAsked(tokens, opener, to);
  let verb = from;
  while (verb < to && verb - from <= LONGEST_NAME && !GESTURE.test(tokens[verb]!.lower)) verb++;
  const name = { from, to: tokens[verb - 1]?.pos === "ADV" ? verb - 1 : verb };
  if (verb >= to || !GESTURE.test(tokens[verb]!.lower) || to - verb > LONGEST_GESTURE) return undefined;
  if (
    /^(?:shook|shakes|rolled|rolls)$/.test(tokens[verb]!.lower) &&
    !/^(?:his|her|their)$/.test(tokens[verb + 1]?.lower ?? "")
  )
    return undefined;
  return isNoun(tokens, name.from, name.to) && isOnePerson(tokens, name)
    ? { source: name, cue: { from: verb, to } }
    : undefined;
}
/** Behind "Asked about this,", "Told of it,". */
function behindAsked(tokens: readonly Token[], from: number, to: number): number {
  if (!/^(?:asked|told|questioned|pressed|challenged|shown)$/.test(tokens[from]!.lower)) return from;
  const comma = tokens.findIndex(({ text }, i) => i > from && i < to && text === ",");
  return comma < 0 ? from : comma + 1;
}
const LONGEST_NAME = 6;
const LONGEST_GESTURE = 5;
const GESTURE =
  /^(?:laughs?|laughed|smiles?|smiled|grins?|grinned|nods?|nodded|shrugs?|shrugged|sighs?|sighed|chuckles?|chuckled|winces?|winced|frowns?|frowned|shook|shakes|rolled|rolls|blushe[ds]|bristle[ds]|scoffs?|scoffed|snorts?|snorted|giggle[ds]|beams?|beamed|groans?|groaned)$/;

/** A name, or "her lawyer": no crowd, which laughs at what another says. */
function isOnePerson(tokens: readonly Token[], { from, to }: Range): boolean {
  const [first, last] = [tokens[from]!, tokens[to - 1]!];
  if (/^(?:his|her|their|the|an?)$/.test(first.lower)) return PERSON_NOUNS.has(last.lower);
  return to > from && last.pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(last.text) && !isPlaceName(last.lower);
}

/** "**Her** advice is simple", "**Ana Ruiz’s** verdict was damning". */
function wordsOf(tokens: readonly Token[], from: number, to: number): Reaction | undefined {
  const noun = tokens.findIndex(({ lower }, i) => i > from && i < to && WORDED.test(lower));
  if (noun < 0 || !BEING.test(tokens[noun + 1]?.lower ?? "")) return undefined;
  let owner = noun;
  while (owner > from + 1 && tokens[owner - 1]!.pos === "ADJ") owner--;
  const last = tokens[owner - 1]!;
  const isPronoun = owner - 1 === from && /^(?:his|her|their)$/.test(last.lower);
  const isName = /^(?:['’]s|['’])$/.test(last.lower) && isNoun(tokens, from, owner - 1);
  if (!(isPronoun || isName) || !isAllState(tokens, noun + 1, to)) return undefined;
  return { source: { from, to: owner }, cue: { from: owner, to } };
}

/** "**For Ana Ruiz**, the choice was simple". */
function choiceFor(tokens: readonly Token[], from: number, to: number): Reaction | undefined {
  if (tokens[from]?.lower !== "for") return undefined;
  const comma = tokens.findIndex(({ text }, i) => i > from && i < to && text === ",");
  const name = { from: from + 1, to: comma };
  if (comma < 0 || !isNoun(tokens, name.from, name.to) || !isSomebody(tokens, name) || name.to - name.from < 2)
    return undefined;
  const verb = comma + 3;
  const isClause =
    /^(?:the|this|that)$/.test(tokens[comma + 1]?.lower ?? "") && WORDED.test(tokens[comma + 2]?.lower ?? "");
  return isClause && isAllState(tokens, verb, to) ? { source: name, cue: { from: comma + 1, to } } : undefined;
}

/** The noun phrase that a sentence begins with, without what stands between commas behind it, and its verb of being. */
function subjectFrom(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly name: Range; readonly verb: number } | undefined {
  let verb = from;
  while (verb < to && !BEING.test(tokens[verb]!.lower)) verb++;
  // "Ruiz's": an owner, and no verb.
  if (verb === from || verb >= to || (/^['’]s$/.test(tokens[verb]!.lower) && tokens[verb]!.pos !== "AUX"))
    return undefined;
  const comma = tokens.findIndex(({ text }, i) => i > from && i < verb && text === ",");
  if (comma >= 0 && tokens[verb - 1]!.text !== ",") return undefined;
  const end = comma < 0 ? verb : comma;
  if (/^(?:he|she|they)$/.test(tokens[from]!.lower))
    return end === from + 1 ? { name: { from, to: end }, verb } : undefined;
  let last = end;
  while (last > from && tokens[last - 1]!.pos === "ADV") last--;
  return isNoun(tokens, from, last) ? { name: { from, to: last }, verb: last < end ? last : verb } : undefined;
}

function isNoun(tokens: readonly Token[], from: number, to: number): boolean {
  if (from >= to) return false;
  const isPart = ({ pos, lower, text }: Token): boolean =>
    /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|X)$/.test(pos) ||
    /^(?:of|for|at|in|from|and|his|her|their|-|\.)$/.test(lower) ||
    /^\p{Lu}/u.test(text);
  return tokens.slice(from, to).every(isPart);
}

/** A name of people, or a noun for them or for a body of them; no thing, place or mood. */
function isSomebody(tokens: readonly Token[], { from, to }: Range): boolean {
  const words = tokens.slice(from, to);
  const [first] = words;
  if (words.length === 1 && /^(?:he|she|they|others|some|many|most)$/.test(first!.lower)) return true;
  const link = words.findIndex(({ lower }, i) => i > 0 && /^(?:of|for|at|in|from)$/.test(lower));
  const head = words[(link < 0 ? words.length : link) - 1]!;
  const noun = head.lower.replace(/(?:men|women)$/, (ending) => ending.replace("e", "a"));
  if (
    [noun, noun.replace(/s$/, ""), noun.replace(/ies$/, "y")].some(
      (one) => PERSON_NOUNS.has(one) || GROUP_NOUNS.has(one) || BODIES.test(one),
    )
  )
    return true;
  // A sentence begins with a capital, whatever its first word is.
  if (words.length === 1 && head.pos !== "PROPN") return false;
  return /^\p{Lu}\p{L}/u.test(head.text) && !/^(?:the|an?|this|that|his|her|its|their)$/.test(first!.lower);
}

/** Bodies that a spokesman puts in words how they take it: "The union was scathing." */
const BODIES =
  /^(?:union|club|board|council|company|firm|party|government|ministry|charity|association|committee|federation|commission|opposition|campaign|coalition|alliance|society|trust|authority|force|team|side)$/;

/** Where the words begin that say how somebody is: behind the verb, "not" and adverbs. */
function stateAt(tokens: readonly Token[], verb: number, to: number): number | undefined {
  let at = verb;
  while (at < to && tokens[at]!.pos === "ADV") at++;
  if (!BEING.test(tokens[at]?.lower ?? "")) return undefined;
  at++;
  while (at < to && isDegree(tokens[at]!) && !MOODS.has(tokens[at]!.lower)) at++;
  return at < to ? at : undefined;
}

const isDegree = ({ pos, lower }: Token): boolean =>
  (pos === "ADV" || /^(?:not|n't|n’t|less|more|so|as|equally|far|from)$/.test(lower)) &&
  !/^(?:in|under|beside)$/.test(lower);

/** "Is simple", "was short and sweet": no thing, and nothing that happens. */
function isAllState(tokens: readonly Token[], verb: number, to: number): boolean {
  if (!BEING.test(tokens[verb]?.lower ?? "") || verb + 1 >= to) return false;
  return tokens
    .slice(verb + 1, to)
    .every(({ pos, lower }) => DESCRIBES.test(pos) || /^(?:and|but|,|as|one|-)$/.test(lower));
}

const spanOf = ({ paragraph, tokens }: Reading, range: Range | { firstToken: number; endToken: number }): Span => {
  const { from, to } = "from" in range ? range : { from: range.firstToken, to: range.endToken };
  return { start: paragraph.start + tokens[from]!.start, end: paragraph.start + tokens[to - 1]!.end };
};
