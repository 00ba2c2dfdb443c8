import type { Roster } from "../../desk/roster.ts";
import type { Paragraph } from "../../paragraph.ts";
import { type Cast, gatherCast } from "../cast/cast.ts";
import { firmsOf } from "../cast/firmNames.ts";
import { type Joints, jointly } from "../cast/jointly.ts";
import { isKin, isRelated, kinTitle, rememberKin } from "../cast/kin.ts";
import { leadsOf } from "../cast/leads.ts";
import { primeGenders, SPOUSES } from "../cast/primeGenders.ts";
import type { Memory } from "../cast/record.ts";
import { ownerByOffice, rememberRelative } from "../cast/relatives.ts";
import { type Resolution, resolveName } from "../cast/resolveName.ts";
import { countShares } from "../cast/share.ts";
import { tradesOf } from "../cast/trades.ts";
import type { Entity } from "../entity.ts";
import { placesOf } from "../kinds/placeNames.ts";
import type { Gender, Mention, ParagraphMentions } from "../mention.ts";
import { chainFrom, namedBehind } from "../mentions/nameLists.ts";
import { type Descriptions, resolveNominal } from "../nominals/resolveNominal.ts";
import { answers, NO_ANSWER } from "../pronouns/answers.ts";
import { askedAbout } from "../pronouns/askedAbout.ts";
import { calledOtherwise, NOBODY_ELSE, namedBeside } from "../pronouns/beside.ts";
import { hearersOf, isDenied, isShown } from "../pronouns/hearers.ts";
import { isInLife, isObituary } from "../pronouns/ofTheDead.ts";
import { refrainsOf } from "../pronouns/refrain.ts";
import { type PronounContext, resolvePronoun } from "../pronouns/resolvePronoun.ts";
import { saidBy } from "../pronouns/said.ts";
import { isGoingOn } from "../pronouns/spokenOf.ts";
import type { PlacedSource } from "../sources/sourceForm.ts";
import { genderOfNoun } from "../words/nouns.ts";
import { surnameOf } from "../words/surname.ts";
import { isAnybodys, isOneOfTwo } from "./anybodys.ts";
import { kinOfName } from "./kinOfName.ts";
import { indexSources, quotersOf } from "./speaking.ts";
import { note, pair } from "./takeDown.ts";
import { OF_NOBODY, tellsOf } from "./tellsOf.ts";

/** The whole article's mentions, resolved; by paragraph and mention. */
export interface Walked {
  readonly cast: Cast;
  readonly joints: Joints;
  /** Those who are known by what they are called alone. */
  readonly descriptions: Descriptions;
  readonly resolutions: readonly (readonly Resolution[])[];
}

const NOBODY: Resolution = { candidates: [] };
/** Of a mention that has not been looked at. */
const UNSETTLED: Resolution = { candidates: [] };

/** Reads the article from the top and says of every mention whom it means. */
export function walkArticle(
  paragraphs: readonly Paragraph[],
  facts: readonly ParagraphMentions[],
  sources: readonly PlacedSource[],
  roster: Roster,
): Walked {
  const cast = gatherCast(mentionsOf(facts), roster);
  const mourns = isObituary(facts);
  primeGenders(facts, cast);
  const state: State = {
    cast,
    singles: new Map(),
    descriptions: new Map(),
    joints: new Map(),
    memory: {
      records: [],
      latest: new Map(),
      spoke: new Map(),
      riddle: undefined,
      theirs: undefined,
      open: new Set(),
      openOwner: undefined,
      bearers: mourns ? new Map() : cast.bySurname,
      shares: countShares(facts),
      leads: leadsOf(facts, cast),
      spouses: new Map(),
      kin: new Map(),
      relatives: new Map(),
      refrains: refrainsOf(facts),
      places: placesOf(facts),
      firms: firmsOf(facts, cast),
      trades: tradesOf(facts, cast),
      mourns,
    },
    sentence: 0,
  };
  const speaking = indexSources(sources, paragraphs.length);
  const resolutions = paragraphs.map((paragraph, i) => walkParagraph(paragraph, facts[i]!, speaking[i]!, state));
  return { cast, joints: state.joints, descriptions: state.descriptions, resolutions };
}

function mentionsOf(facts: readonly ParagraphMentions[]): readonly Mention[] {
  const all: Mention[] = [];
  for (const { mentions } of facts) for (let i = 0; i < mentions.length; i++) all.push(mentions[i]!);
  return all;
}

/** What the walk has found so far. */
export interface State {
  readonly cast: Cast;
  readonly singles: Map<string, Entity>;
  readonly descriptions: Descriptions;
  readonly joints: Joints;
  readonly memory: Memory;
  sentence: number;
}

function walkParagraph(
  paragraph: Paragraph,
  { words, mentions, beats }: ParagraphMentions,
  speaking: ReadonlyMap<number, PlacedSource>,
  state: State,
): readonly Resolution[] {
  const resolutions: Resolution[] = new Array<Resolution>(mentions.length).fill(UNSETTLED);
  const quoters = quotersOf(paragraph, speaking);
  const told = hearersOf(paragraph, mentions, speaking);
  /** Whoever is quoted says "I" of himself, so "he" in his mouth is another. */
  const quoted = (m: Mention): ReadonlySet<Entity> => {
    if (m.form !== "pronoun") return NOBODY_ELSE;
    const quoter = (m.quotation < 0 ? undefined : quoters[m.quotation]) ?? told(m);
    if (quoter === undefined || (resolutions[quoter] === UNSETTLED && mentions[quoter]!.form === "pronoun"))
      return NOBODY_ELSE;
    const resolution = settle(quoter);
    return "entity" in resolution ? new Set([resolution.entity]) : NOBODY_ELSE;
  };
  /** Those who are named behind "three lawmakers —". */
  const togetherBehind = (i: number): Entity | undefined => {
    const all = namedBehind(words, mentions, i);
    if (all.length === 0) return undefined;
    const found = new Set(all.map(settle).flatMap((one) => ("entity" in one ? [one.entity] : [])));
    return found.size === all.length
      ? jointly([...found], mentions[all[0]!]!, state.cast.entities, state.joints)
      : undefined;
  };
  /** "**Her** mother, Ada", "**her** friend Ada Bell": whose mother she is, she is not. */
  const ownedBy = (i: number): Resolution => {
    const m = mentions[i]!;
    if (m.form !== "pronoun" || m.part !== "owner") return NOBODY;
    const [whole, next] = [mentions[i - 1], mentions[i + 1]];
    if (whole?.owner === i && whole.same >= 0) return settle(whole.same);
    return next?.first === m.last && next.form === "name" && next.role !== null ? settle(i + 1) : NOBODY;
  };
  /** In "his wife Jo", "her friend Ada Bell" both are known now. */
  const relate = (i: number): void => {
    const owner = i < 0 ? undefined : mentions[i]!;
    if (owner?.part !== "owner") return;
    const m = mentions[i + 1];
    if (m?.first !== owner.last || !isRelated(m)) return;
    const [whose, one] = [resolutions[i]!, resolutions[i + 1]!];
    if (!("entity" in whose) || !("entity" in one) || whose.entity.sort !== "person") return;
    one.entity.of ??= whose.entity;
    rememberRelative(state.memory.relatives, whose.entity, m.roleWords.at(-1)!, m.roleWords, one.entity);
    const title = kinTitle(m);
    if (title !== undefined) rememberKin(state.memory, whose.entity, genderOfNoun(title), one.entity);
  };
  const tiesOf = (
    i: number,
    m: Mention,
    placed: PlacedSource | undefined,
    owner: Entity | undefined,
    ownerIsClear: boolean,
  ): Ties => {
    const beside = placed && namedBeside(paragraph, mentions, i, placed, settle);
    const told = beside ? beside[0] : quoted(m);
    const others = orAlso(told, m.other >= 0 ? settle(m.other) : NOBODY);
    return {
      owner,
      ownerIsClear,
      jointly: placed !== undefined && speaksWithOthers(mentions, i, placed),
      others: placed ? askedAbout(words, mentions, i, settle, others) : orAlso(others, ownedBy(i)),
      named: beside ? beside[1] : NOBODY_ELSE,
      otherwise: placed ? calledOtherwise(mentions, i, settle) : undefined,
    };
  };
  const settle = (i: number): Resolution => {
    if (resolutions[i] !== UNSETTLED) return resolutions[i]!;
    resolutions[i] = NOBODY;
    const m = mentions[i]!;
    if (m.ahead >= 0) settle(m.ahead);
    const tied = m.same >= 0 ? settle(m.same) : undefined;
    const owned = m.owner >= 0 ? settle(m.owner) : undefined;
    const owner = owned && "entity" in owned ? owned.entity : undefined;
    const ownerIsClear = owned !== undefined && "entity" in owned && owned.clear === true;
    const wed = owner?.sort === "person" || owner?.sort === "unknown";
    if (wed && tied && "entity" in tied && SPOUSES.test(m.keys[0]!))
      state.memory.spouses.set(`${surnameOf(owner.keys)} ${m.gender}`, tied.entity);
    if (wed && tied && "entity" in tied && isKin(m)) rememberKin(state.memory, owner, m.gender, tied.entity);
    const whose = wed || m.owner >= 0 ? owner : ownerByOffice(state.memory.records, m);
    if (whose && tied && "entity" in tied && !m.plural)
      rememberRelative(state.memory.relatives, whose, m.keys[0]!, m.roleWords, tied.entity);
    if (wed && tied && "entity" in tied && tied.entity !== owner) tied.entity.of ??= owner;
    const placed = speaking.get(i);
    const tells = placed ? tellsOf(paragraph, mentions, placed) : OF_NOBODY;
    const place = { paragraph, sentence: state.sentence + beats[m.sentence]!, placed, tellsOf: tells };
    const open = (placed === undefined && isAnybodys(words, m)) || isOneOfTwo(words, m, state.cast);
    const ties = m.form === "name" ? NO_TIES : tiesOf(i, m, placed, owner, ownerIsClear);
    const listed = togetherBehind(i);
    const known = listed ? { entity: listed } : tied && "entity" in tied ? tied : undefined;
    const meant = known ?? (open ? NOBODY : resolveMention(place, m, ties, state));
    const kin =
      placed && m.form === "name" && "entity" in meant && kinOfName(paragraph, m, placed, meant.entity, state.memory);
    const resolution = kin && "entity" in meant ? { candidates: [meant.entity, kin] } : meant;
    resolutions[i] = resolution;
    if ("entity" in resolution) note(place, m, resolution.entity, state.memory);
    relate(i - 1);
    relate(i);
    if ("entity" in resolution && resolution.clear && m.quotation < 0) learnGender(resolution.entity, m.gender);
    if (m.partner >= 0 && !joined?.has(i)) pair(place, m, chainFrom(mentions, i).map(settle), state);
    return resolution;
  };
  /** Those named in a list after another. */
  let joined: Set<number> | undefined;
  for (const { partner } of mentions) if (partner >= 0) joined = (joined ?? new Set()).add(partner);
  let covered = 0;
  for (let i = 0; i < mentions.length; i++) {
    const m = mentions[i]!;
    if (m.weak && m.form === "name" && m.last <= covered) continue;
    if ("entity" in settle(i) && m.weak && m.form === "name") covered = m.last;
  }
  state.sentence += Math.max(1, beats.at(-1)!);
  return resolutions;
}

/** Where a mention stands, in which sentence counted over the article, and what it says there. */
export interface Place extends Pick<PronounContext, "sentence" | "tellsOf"> {
  readonly paragraph: Paragraph;
  readonly placed: PlacedSource | undefined;
}

/** Who else has to do with a mention: its owner, and those of whom a pronoun is none. */
interface Ties extends Pick<PronounContext, "ownerIsClear" | "jointly" | "others" | "named" | "otherwise"> {
  readonly owner: Entity | undefined;
}

/** A name tells by itself whom it means. */
const NO_TIES: Ties = {
  owner: undefined,
  ownerIsClear: false,
  jointly: false,
  others: NOBODY_ELSE,
  named: NOBODY_ELSE,
  otherwise: undefined,
};

function resolveMention(
  { paragraph, sentence, placed, tellsOf }: Place,
  m: Mention,
  ties: Ties,
  state: State,
): Resolution {
  const { cast, singles, descriptions, memory } = state;
  const listed = m.form === "nominal" && m.determiner !== "indefinite" ? cast.roster.byName(m.text) : undefined;
  const known = listed && cast.byKnown.get(listed);
  if (known) return { entity: known };
  if (m.form === "name") {
    const resolution = resolveName(m, cast, singles, memory, paragraph.index);
    const people = "candidates" in resolution && resolution.candidates.every(({ sort }) => sort !== "organisation");
    if (people && resolution.candidates.length > 1 && m.part === "subject" && !m.weak)
      memory.riddle = { mention: m, paragraph: paragraph.index, sentence, candidates: resolution.candidates };
    return resolution;
  }
  const many = m.plural ? placed : undefined;
  const context = {
    paragraph: paragraph.index,
    sentence,
    start: paragraph.start + m.start,
    speaks: placed !== undefined && m.part !== "owner",
    minds: many !== undefined && !isShown(paragraph, many),
    answers: placed === undefined ? NO_ANSWER : answers(paragraph, placed),
    inLife: memory.mourns && placed !== undefined && isInLife(paragraph, placed),
    goesOn: placed !== undefined && isGoingOn(paragraph, placed),
    tellsOf,
    denies: many !== undefined && isDenied(paragraph, many),
    content: placed ? saidBy(paragraph, placed.attribution) : [],
    ownerIsClear: ties.ownerIsClear,
    jointly: ties.jointly,
    others: ties.others,
    named: ties.named,
    otherwise: ties.otherwise,
  };
  if (m.form === "nominal") return resolveNominal(m, ties.owner, cast, descriptions, memory, context);
  return resolvePronoun(m, context, memory);
}

const orAlso = (others: ReadonlySet<Entity>, one: Resolution): ReadonlySet<Entity> =>
  "entity" in one ? new Set([...others, one.entity]) : others;

/** "The candidate **and her staff**", where "the tycoon and star" is one. */
const speaksWithOthers = (mentions: readonly Mention[], i: number, { source }: PlacedSource): boolean =>
  source.form === "several" &&
  source.all.some((j) => j !== i && (mentions[j]!.form !== "nominal" || mentions[j]!.determiner !== "bare"));

/** Each "he" that was found to mean somebody is a little evidence for the next. */
function learnGender(entity: Entity, gender: Gender): void {
  if (gender === "m") entity.male += 0.5;
  if (gender === "f") entity.female += 0.5;
}
