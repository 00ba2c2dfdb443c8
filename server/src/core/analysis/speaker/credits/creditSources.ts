import { type Span, shift } from "../../../text/span.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Attribution } from "../../attribution/attribution.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import { isOfThese, jointly } from "../cast/jointly.ts";
import type { Resolution } from "../cast/resolveName.ts";
import { type Entity, newEntity } from "../entity.ts";
import { anotherOf } from "../kinds/another.ts";
import type { Mention, ParagraphMentions } from "../mention.ts";
import type { PlacedSource } from "../sources/sourceForm.ts";
import { describeWords } from "../sources/sourceWords.ts";
import type { Walked } from "../walk/walk.ts";
import { classifyNoun } from "../words/nouns.ts";
import type { Word } from "../words/words.ts";
import { intervieweeOf, isAnswer } from "./interviewee.ts";
import { oneOf } from "./oneOf.ts";
import { isPair, meansTwo } from "./pairs.ts";
import { paragraphAt } from "./paragraphAt.ts";

/** An attribution with the entity that it is credited to, or those between which it is open. */
export interface Credit {
  readonly attribution: Attribution;
  readonly resolution: Resolution;
}

/** Says of every attribution whose it is. */
export function creditSources(
  paragraphs: readonly Paragraph[],
  facts: readonly ParagraphMentions[],
  sources: readonly PlacedSource[],
  walked: Walked,
): readonly Credit[] {
  const descriptions = new Map<string, Entity>();
  const credits: Credit[] = [];
  const answers = new Set(sources.map((s) => s.attribution).filter((one) => isAnswer(one, paragraphs)));
  const answering = answers.size > 0 ? intervieweeOf(paragraphs, [...answers], walked) : undefined;
  let pair: { entity: Entity; paragraph: number } | undefined;
  for (const placed of sources) {
    const { attribution, paragraph } = placed;
    const two = pair && paragraph - pair.paragraph <= PAIRED && saysTwo(facts, placed) ? pair : undefined;
    const resolution =
      answering && answers.has(attribution)
        ? { entity: answering }
        : (two ?? creditSource(paragraphs, facts, placed, walked, descriptions, credits.at(-1)));
    if ("entity" in resolution && isPair(resolution.entity)) pair = { entity: resolution.entity, paragraph };
    credits.push({ attribution, resolution });
  }
  return credits;
}

/** "The two" are those who spoke together no more paragraphs ago than this. */
const PAIRED = 6;

function saysTwo(facts: readonly ParagraphMentions[], { paragraph, source }: PlacedSource): boolean {
  const said = facts[paragraph];
  if (!said || (source.form !== "words" && source.form !== "mention")) return false;
  const mention = source.form === "mention" ? said.mentions[source.mention]! : source;
  const both = said.words[mention.first - 1]?.lower === "both" ? 1 : 0;
  return meansTwo(said.words.slice(mention.first - both, mention.last).map(({ lower }) => lower));
}

/** From here on an attribution is certain enough to make a speaker of any noun. */
const SURE = 0.7;

const NOBODY: Resolution = { candidates: [] };

function creditSource(
  paragraphs: readonly Paragraph[],
  facts: readonly ParagraphMentions[],
  { attribution, paragraph, source }: PlacedSource,
  walked: Walked,
  descriptions: Map<string, Entity>,
  before: Credit | undefined,
): Resolution {
  if (source.form === "writer" || paragraph < 0) return NOBODY;
  if (source.form === "none")
    return attribution.source.length === 0 ? continued(paragraphs, attribution, before) : NOBODY;
  const { mentions, words } = facts[paragraph]!;
  const resolutions = walked.resolutions[paragraph]!;
  const start = paragraphs[paragraph]!.start;
  if (source.form === "relative") {
    const resolution = resolutions[source.antecedent] ?? NOBODY;
    if ("entity" in resolution)
      resolution.entity.mentions.push({ start: start + source.word.start, end: start + source.word.end });
    return resolution;
  }
  const [own] = attribution.source;
  const choice = own && oneOf(words, mentions, rangeWithin(words, shift(own, -start)));
  const either = choice?.flatMap((i) => withEntity(resolutions[i])) ?? [];
  if (choice) return { candidates: either };
  if (source.form === "words") {
    const body = bodyCalled(words.slice(source.first, source.last), start, walked);
    if (body) return { entity: body };
    const mention = describeWords(
      paragraphs[paragraph]!.facts,
      words,
      source.first,
      source.last,
      attribution.confidence >= SURE,
    );
    if (!mention) return NOBODY;
    return { entity: recall(besideBefore(mention, paragraphs, paragraph, before), start, walked, descriptions) };
  }
  const one = resolutions[source.mention] ?? NOBODY;
  // "No Western nation has found out", "neither campaign said".
  if (/^(?:no|neither)$/u.test(words[mentions[source.mention]!.first]!.lower)) return NOBODY;
  if (mentions[source.mention]!.weak && !("entity" in one)) {
    const closed = closing(mentions, resolutions, source.mention, attribution.source[0]!.end - start);
    if ("entity" in closed) return closed;
    const mention = inCapitals(paragraphs[paragraph]!, words, attribution.source[0]!);
    return mention ? { entity: recall(mention, start, walked, descriptions) } : NOBODY;
  }
  if (source.form === "mention" || !("entity" in one)) return one;
  const entities = new Set(source.all.flatMap((i) => withEntity(resolutions[i])));
  if (entities.size === 1) return one;
  // "Three lawmakers, Ann Ruiz, Tom Brill and Ada Bell": they are those three already.
  if (isOfThese(one.entity, entities, walked.joints)) return one;
  const head = mentions[source.mention]!;
  const last = mentions[source.all.at(-1)!]!;
  const body = shortFormOf(words.slice(head.first, last.last), walked);
  if (body) return { entity: body };
  // A description beside its name ("Ann Ruiz and her brother, Tom Brill") counts with it.
  const resolved = source.all.every((i) => withEntity(resolutions[i]).length > 0);
  if (resolved && [...entities].every((e) => e.named)) {
    const entity = jointly([...entities], head, walked.cast.entities, walked.joints);
    entity.mentions.push({ start: start + head.start, end: start + last.end });
    return { entity };
  }
  const { named, sort } = one.entity;
  if (named && (sort === "person" || (sort === "unknown" && !head.weak))) return one;
  const mention = describeWords(
    paragraphs[paragraph]!.facts,
    words,
    source.first,
    Math.max(last.reach, last.last),
    true,
    source.all.every((i) => mentions[i]!.form === "nominal" && mentions[i]!.plural),
  );
  return mention ? { entity: recall({ ...mention, sort: "group", plural: true }, start, walked, descriptions) } : one;
}

/** "Another" of whoever spoke before in this paragraph or in the one above it. */
function besideBefore(
  mention: Mention,
  paragraphs: readonly Paragraph[],
  paragraph: number,
  before: Credit | undefined,
): Mention {
  const [source] = before?.attribution.source ?? [];
  if (!before || !source || !("entity" in before.resolution)) return mention;
  const at = paragraphAt(paragraphs, source.start);
  if (at < 0 || paragraph - at > 1) return mention;
  return anotherOf(mention, before.resolution.entity, textOf(paragraphs[at]!, source));
}

/** "EVEN **VALE'S BOSS** THINKS": a description in a heading's capitals, which look like a name's. */
function inCapitals({ start, facts }: Paragraph, words: readonly Word[], source: Span): Mention | undefined {
  const { first, end: last } = rangeWithin(words, shift(source, -start));
  const own = words.slice(first, last);
  if (own.length === 0 || !own.every(({ text }) => text === text.toUpperCase())) return undefined;
  return classifyNoun(own.at(-1)!.lower) ? describeWords(facts, words, first, last, false) : undefined;
}

/** "**The forum** said so" after "the Norwell Forum": the only body before it whose name ends so. */
function bodyCalled([the, noun, ...more]: readonly Word[], start: number, { cast }: Walked): Entity | undefined {
  if (the?.lower !== "the" || !noun || noun.capital || more.length > 0) return undefined;
  const [only, another] = cast.entities.filter(
    ({ named, sort, keys, mentions: [first] }) =>
      named &&
      sort === "organisation" &&
      keys.length > 1 &&
      keys.at(-1) === noun.lower &&
      first &&
      first.start < start + noun.start,
  );
  if (!only || another) return undefined;
  only.mentions.push({ start: start + the.start, end: start + noun.end });
  only.aliases.add(noun.text);
  return only;
}

/** "Health and Human Services" after "the Department of Health and Human Services": one body, however many names it seems. */
function shortFormOf(words: readonly Word[], { cast }: Walked): Entity | undefined {
  return cast.byShortForm.get(words.map((w) => w.lower.replaceAll(".", "")).join(" "));
}

/** In a headline "Gov. Ruiz" is known by what ends it. */
function closing(
  mentions: readonly Mention[],
  resolutions: readonly Resolution[],
  from: number,
  end: number,
): Resolution {
  for (let i = from; i < mentions.length && mentions[i]!.start < end; i++) {
    const resolution = resolutions[i]!;
    if (mentions[i]!.end === end && mentions[i]!.part !== "owner" && "entity" in resolution) return resolution;
  }
  return NOBODY;
}

function withEntity(resolution: Resolution | undefined): readonly Entity[] {
  return resolution && "entity" in resolution ? [resolution.entity] : [];
}

/** A quotation without a source goes on with the speaker before it, where nothing but that speaker's words lies between. */
function continued(paragraphs: readonly Paragraph[], attribution: Attribution, before: Credit | undefined): Resolution {
  if (!before || attribution.type !== "direct" || before.attribution.type === "indirect") return NOBODY;
  const start = attribution.content[0]?.start ?? 0;
  const end = Math.max(...before.attribution.content.map((c) => c.end), ...before.attribution.cue.map((c) => c.end), 0);
  const [here, there] = [paragraphAt(paragraphs, start), paragraphAt(paragraphs, Math.max(0, end - 1))];
  if (here < 0 || there < 0 || start < end) return NOBODY;
  const open = here === there + 1 && paragraphs[there]!.facts.open !== "";
  return (here === there && start - end < 4) || open ? before.resolution : NOBODY;
}

function recall(mention: Mention, start: number, walked: Walked, descriptions: Map<string, Entity>): Entity {
  const key = mention.text.toLowerCase();
  // "The nurses left. “…,” said **one**. The managers stayed. “…,” **one** said": each time another.
  if (key === "one") descriptions.delete(key);
  const entity = descriptions.get(key) ?? walked.descriptions.get(key) ?? add(walked, mention);
  descriptions.set(key, entity);
  entity.mentions.push({ start: start + mention.start, end: start + mention.end });
  entity.aliases.add(mention.text);
  return entity;
}

function add(walked: Walked, mention: Mention, named = false): Entity {
  const entity = newEntity(walked.cast.entities.length, mention, named);
  walked.cast.entities.push(entity);
  return entity;
}
