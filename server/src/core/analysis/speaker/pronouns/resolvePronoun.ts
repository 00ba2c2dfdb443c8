import { sortFew } from "../../../text/sortFew.ts";
import { isWithin, type Span } from "../../../text/span.ts";
import type { Memory, Record } from "../cast/record.ts";
import type { Resolution } from "../cast/resolveName.ts";
import { shareOf } from "../cast/share.ts";
import { type Entity, genderOf, leaningOf, opposes } from "../entity.ts";
import type { Gender, Mention } from "../mention.ts";
import { agrees, isMindless } from "./agrees.ts";
import type { Answers } from "./answers.ts";
import { approachedBefore } from "./approachedBefore.ts";
import { askerBefore, NEVER } from "./askerBefore.ts";
import { NOBODY_ELSE } from "./beside.ts";
import { bodyOfClause } from "./bodyOfClause.ts";
import { isCaught, staysOpen } from "./caught.ts";
import { namesakeOf } from "./namesake.ts";
import { isNoIt } from "./noIt.ts";
import { isOfTheDead, opensParagraph } from "./ofTheDead.ts";
import { isPartOf, isToldOf, isWhose, opensWith } from "./ofWhom.ts";
import { onlyMet } from "./onlyMet.ts";
import { preferAgreeing } from "./preferAgreeing.ts";
import { mainOf } from "./refrain.ts";
import { hangsOnAnother, isRivalHere } from "./rivals.ts";
import { nearness, scoreRecord } from "./scoreRecord.ts";
import { isDoubtful, spokenOf } from "./spokenOf.ts";
import { STILL_SPEAKS, stillSpeaks } from "./stillSpeaks.ts";
import { TAKES_OVER, takesOver } from "./takesOver.ts";

/** What surrounds a pronoun. Offsets are absolute. */
export interface PronounContext {
  readonly paragraph: number;
  readonly sentence: number;
  readonly start: number;
  /** It is an attribution's source. */
  readonly speaks: boolean;
  /** It is a source together with others: "the candidate and her staff". */
  readonly jointly: boolean;
  /** It is owned by somebody, and nobody else can be meant. */
  readonly ownerIsClear: boolean;
  /** It is "they", and what they do is deny a thing, or plead. */
  readonly denies: boolean;
  /** It is "they", and what is told is told as only people and bodies do, not as records show it. */
  readonly minds: boolean;
  /** What it says there is told in an obituary of when the dead were alive: "she once said". */
  readonly inLife: boolean;
  /** It goes on: "she added". */
  readonly goesOn: boolean;
  /** The "he" and "she" of whom what it says there tells. */
  readonly tellsOf: readonly Gender[];
  /** What it says there may be an answer, by the verb or by what is said. */
  readonly answers: Answers;
  /** The content of that attribution: whoever is named only there is not its speaker. */
  readonly content: readonly Span[];
  /** Those to whom the speaker speaks, and whoever is quoted: it is none of them. */
  readonly others: ReadonlySet<Entity>;
  /** Who is taken for "him" in a clause whose subject is this "she". */
  readonly otherwise: Entity | undefined;
  /** Those named within what is said: hardly anybody speaks of himself by name. */
  readonly named: ReadonlySet<Entity>;
}

const REACH = 48;
const SENTENCES = 7;
const ENOUGH = 2.2;
/** Where the text has spoken of nobody else of late. */
const ENOUGH_ALONE = 1.5;
const MARGIN = 0.7;
const CLEAR = 2;
const HANGING = 2;
const WHOSE = 1;
const OPENS = 1.2;
/** Who is asked or told answers. */
const HEARS = 2;
const OF_ITSELF = 4.5;
const IS_IT = 4;
const KIN_OF_WHOM = 3;
const NO_IT = 4;

/** Finds whom a third person pronoun means, among those the reader has lately read of. */
export function resolvePronoun(mention: Mention, context: PronounContext, memory: Memory): Resolution {
  const goesOn = memory.refrains.has(context.paragraph) || isOfTheDead(mention, context, memory);
  const main = goesOn && opensParagraph(mention, context, memory) ? mainOf(mention, memory) : undefined;
  if (main) return { entity: main };
  const approached = approachedBefore(mention, context, memory);
  if (approached) return { entity: approached };
  const ranked = rankRecent(
    mention,
    context,
    memory,
    (entity) => agrees(mention, entity) && !isMindless(entity, mention, context),
  );
  const best = ranked[0];
  const next = ranked[1];
  const namesake = namesakeOf(mention, context, memory);
  if (namesake) return leaveOpen(namesake, mention, context, memory);
  const body = best ? undefined : bodyOfClause(mention, context, memory);
  if (body) return { entity: body };
  const alone = ranked.length === 1 && mention.gender !== null && leaningOf(best![0]) === mention.gender;
  const enough = alone ? ENOUGH_ALONE : ENOUGH;
  if (!best || best[1] < enough)
    return leaveOpen(
      ranked.slice(0, 3).map(([e]) => e),
      mention,
      context,
      memory,
    );
  const riddle = riddleScore(mention, context, memory);
  // Of those that the surname before may have meant one may be far likelier than the other by now.
  const told = memory.riddle?.candidates.includes(best[0]) && best[1] - (next?.[1] ?? 0) >= CLEAR;
  if (memory.riddle && riddle > best[1] - MARGIN && !told)
    return leaveOpen([...new Set([...memory.riddle.candidates, best[0]])], mention, context, memory);
  if (next && best[1] - next[1] < MARGIN)
    return leaveOpen(
      ranked.filter(([, s]) => best[1] - s < MARGIN).map(([e]) => e),
      mention,
      context,
      memory,
    );
  if (best[0] === context.otherwise && leaningOf(best[0]) !== mention.gender)
    return leaveOpen(
      ranked.slice(0, 2).map(([e]) => e),
      mention,
      context,
      memory,
    );
  const met = onlyMet(best[0], ranked, mention, context, memory);
  if (met) return leaveOpen(met, mention, context, memory);
  const talked = spokenOf(best[0], ranked, mention, context, memory);
  if (talked) return talked.length === 1 ? { entity: talked[0]! } : leaveOpen(talked, mention, context, memory);
  const caught = mention.plural ? ranked.find((one) => isCaught(one[0], best[0], context, memory)) : undefined;
  if (caught) return leaveOpen([best[0], caught[0]], mention, context, memory);
  if (mention.plural && memory.theirs && staysOpen(mention, best[0], context, memory))
    return leaveOpen(memory.theirs.candidates, mention, context, memory);
  const clear =
    !isDoubtful(best[0], ranked, mention, context, memory) &&
    (!next || best[1] - next[1] >= CLEAR) &&
    ((mention.part === "subject" && context.speaks) ||
      !isRivalHere(best[0], mention.gender, ranked, context.sentence, memory));
  return { entity: best[0], clear };
}

function leaveOpen(
  candidates: readonly Entity[],
  mention: Mention,
  { paragraph, sentence }: PronounContext,
  memory: Memory,
): Resolution {
  if (mention.gender && mention.quotation < 0) memory.open.add(sentence);
  if (mention.part === "owner" && mention.gender) memory.openOwner = { sentence, gender: mention.gender };
  if (mention.plural && mention.part === "subject" && candidates.length > 1) memory.theirs = { sentence, candidates };
  if (mention.gender && mention.part === "subject" && mention.quotation < 0)
    memory.riddle = { mention, paragraph, sentence, candidates };
  return { candidates };
}

/** How likely it is that a pronoun goes on with the one before it that was left open. */
function riddleScore(mention: Mention, context: PronounContext, { riddle }: Memory): number {
  if (!riddle || !mention.gender || mention.quotation >= 0) return Number.NEGATIVE_INFINITY;
  if (riddle.mention.form === "pronoun" && riddle.mention.gender !== mention.gender) return Number.NEGATIVE_INFINITY;
  // "Hale spoke", of two men: neither is "she".
  if (riddle.candidates.every((one) => opposes(genderOf(one), mention.gender))) return Number.NEGATIVE_INFINITY;
  return nearness(context.sentence - riddle.sentence) + 2 - Math.min(3, context.paragraph - riddle.paragraph);
}

/** Those read of lately whom `fits` lets through, best first, with their scores. */
export function rankRecent(
  mention: Mention,
  context: PronounContext,
  memory: Memory,
  fits: (entity: Entity) => boolean,
): readonly [Entity, number][] {
  const { records } = memory;
  const personal = mention.form === "pronoun" && mention.gender !== null;
  const ranked: [Entity, number][] = [];
  const it = mention.keys[0] === "it" && context.speaks;
  const alone = takesOver(mention, context, memory, fits);
  const asker = askerBefore(mention, records, context, fits);
  const still = stillSpeaks(mention, context, memory, fits);
  const other = speakersCalledOtherwise(mention, context, records);
  let lastCalled: Map<Entity, Gender> | undefined;
  let turn = false;
  for (let i = records.length - 1; i >= 0 && records.length - i <= REACH; i--) {
    const record = records[i]!;
    if (context.sentence - record.sentence > SENTENCES) break;
    const spokeLast = record.speaks && record.paragraph === context.paragraph && !turn;
    const fitting = fits(record.entity);
    const here = fitting && record.sentence === context.sentence && record.mention.part === "subject";
    turn ||= record.speaks || (here && record.mention.form === "name" && !record.mention.aside);
    const called = record.mention.form === "pronoun" && record.paragraph === context.paragraph;
    if (personal && record.speaks && called && record.start < context.start) {
      lastCalled ??= new Map();
      if (!lastCalled.has(record.entity)) lastCalled.set(record.entity, record.mention.gender);
    }
    if (!fitting || isAmong(context.others, record.entity) || isAmong(other, record.entity)) continue;
    const self = isAmong(context.named, record.entity);
    if (self && !personal) continue;
    if (isWithin(record, context.content) || isPartOf(mention, record, context)) continue;
    const hanging = personal && record.sentence < context.sentence && hangsOnAnother(records, i, fits);
    const score =
      scoreRecord(mention, context, record) -
      (mention.plural && isIt(records, record.entity, context.sentence) ? IS_IT : 0) +
      (record === alone ? TAKES_OVER : 0) +
      (record === still ? STILL_SPEAKS : 0) -
      (self ? OF_ITSELF : 0) -
      (hanging ? HANGING : 0) -
      (it && isNoIt(memory, i, context) ? NO_IT : 0) -
      (isWhose(record, records[i - 1]) ? WHOSE : 0) +
      (opensWith(records, i) ? OPENS : 0) +
      (alone ? 0 : 3 * shareOf(record.entity, memory)) -
      (record.entity === asker?.entity ? asker.against : 0) +
      (record.entity === asker?.hearer ? HEARS : 0) +
      (spokeLast && context.speaks ? 1.5 : 0);
    keepBest(ranked, record.entity, score);
  }
  // "The judge asked why it had taken so long. He said it was a disgrace": nobody else is there.
  const only = asker && ranked.length === 1 ? ranked[0]! : undefined;
  if (only && only[0] === asker?.entity && asker.against < NEVER) only[1] += asker.against;
  if (ranked.length > 1 && personal) {
    preferAgreeing(ranked, mention.gender, lastCalled);
    for (const one of ranked) {
      const { of } = one[0];
      if (of && ranked.some((other) => other[0] === of) && isToldOf(one[0], of, mention, context, memory))
        one[1] -= KIN_OF_WHOM;
    }
  }
  return sortFew(ranked, (a, b) => b[1] - a[1]);
}

const isAmong = (all: ReadonlySet<Entity>, entity: Entity): boolean => all !== NOBODY_ELSE && all.has(entity);

/** Each counts with the best of its scores. */
function keepBest(ranked: [Entity, number][], entity: Entity, score: number): void {
  for (let i = 0; i < ranked.length; i++) {
    const known = ranked[i]!;
    if (known[0] !== entity) continue;
    if (score > known[1]) known[1] = score;
    return;
  }
  ranked.push([entity, score]);
}

/** "The magazine asked readers of **its** site whom they would choose": what the sentence calls "it" is not "they" there. */
function isIt(records: readonly Record[], entity: Entity, sentence: number): boolean {
  for (let i = records.length - 1; i >= records.length - REACH && records[i]?.sentence === sentence; i--) {
    const { mention, entity: one } = records[i]!;
    if (one === entity && mention.form === "pronoun" && !mention.plural) return true;
  }
  return false;
}

/** "Her husband stayed, **she** said, after **he** had called": who speaks in a sentence as "she" is not "he" there. */
function speakersCalledOtherwise(
  { gender, quotation }: Mention,
  { sentence }: PronounContext,
  records: readonly Record[],
): ReadonlySet<Entity> {
  if (gender === null) return NOBODY_ELSE;
  let found: Set<Entity> | undefined;
  for (let i = records.length - 1; i >= records.length - REACH && records[i]?.sentence === sentence; i--) {
    const { mention, entity, speaks } = records[i]!;
    const other = mention.form === "pronoun" && mention.gender !== null && mention.gender !== gender;
    if (speaks && other && mention.quotation === quotation && opposes(leaningOf(entity), gender))
      found = (found ?? new Set()).add(entity);
  }
  return found ?? NOBODY_ELSE;
}
