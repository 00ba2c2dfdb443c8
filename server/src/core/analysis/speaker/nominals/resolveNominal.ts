import { DEMONYMS } from "../../../lexicon/demonyms.ts";
import { FIRM_ROLES } from "../../../lexicon/personNouns.ts";
import { bodyOf } from "../cast/bodyMeant.ts";
import type { Cast } from "../cast/cast.ts";
import { namedInFull } from "../cast/namedInFull.ts";
import type { Memory } from "../cast/record.ts";
import { relativeOf } from "../cast/relatives.ts";
import type { Resolution } from "../cast/resolveName.ts";
import { doesSo } from "../cast/trades.ts";
import { type Entity, genderOf, newEntity } from "../entity.ts";
import { anotherText } from "../kinds/another.ts";
import { isGenericBody } from "../kinds/bodies.ts";
import { isCounterpart } from "../kinds/nationals.ts";
import { isHolder, isOfMany, isSameOffice, partyOf } from "../kinds/offices.ts";
import { chargeOf, isOtherPortfolio, isOtherService, isSuccessor } from "../kinds/otherOffice.ts";
import { isOtherSeat } from "../kinds/otherSeat.ts";
import { DETERMINERS, isNone, recalls } from "../kinds/recalls.ts";
import type { Mention } from "../mention.ts";
import type { PronounContext } from "../pronouns/resolvePronoun.ts";
import { isPersonNoun } from "../words/nouns.ts";
import { epithetOf } from "./epithet.ts";
import { lastNamed } from "./lastNamed.ts";
import { isOtherAge, onlyOfAge } from "./onlyOfAge.ts";
import { passedOver } from "./passedOver.ts";
import { withOwner } from "./withOwner.ts";

/** Entities known by a description alone, by what identifies it. */
export type Descriptions = Map<string, Entity>;

/** Finds whom a description means: somebody named whose role it repeats, or whoever was described so before. */
export function resolveNominal(
  written: Mention,
  owner: Entity | undefined,
  cast: Cast,
  descriptions: Descriptions,
  memory: Memory,
  context: PronounContext,
): Resolution {
  const mention = withOwner(written, owner, context.ownerIsClear);
  const { paragraph } = context;
  const noun = mention.keys[0]!;
  if (mention.plural) {
    const before = mention.determiner === "definite" ? descriptions.get(`those ${noun}`) : undefined;
    if (before && recalls(mention, before)) return { entity: before };
    return { entity: described(mention, groupKey(mention), undefined, cast, descriptions) };
  }
  const lead = memory.leads.get(written);
  if (lead) return { entity: lead };
  const namesake = bearerOf(mention, noun, cast);
  if (namesake) return { entity: namesake };
  if (mention.determiner === "definite" || (mention.determiner === "bare" && isTitleLike(mention))) {
    const spelt = namedInFull(mention, cast);
    if (spelt) return { entity: spelt };
    const named =
      mention.sort === "person"
        ? (holder(mention, noun, memory, paragraph) ?? bodyOf(mention, noun, owner, memory, paragraph))
        : bodyOf(mention, noun, owner, memory, paragraph);
    const before = descriptions.get(`latest ${noun}`);
    const topic = named
      ? undefined
      : (onlyOfAge(mention, memory) ??
        epithetOf(mention, noun, context, memory) ??
        lastNamed(mention, context, memory));
    const found = named && "entity" in named ? named.entity : topic;
    if (
      found &&
      before &&
      owner === undefined &&
      isStranger(before, found, memory, context) &&
      recalls(mention, before)
    )
      return { entity: before };
    const other = named && "entity" in named && passedOver(mention, noun, named.entity, context, memory);
    if (other && "entity" in named) return { candidates: [named.entity, other] };
    if (named) return named;
    if (topic) return { entity: topic };
    if (before && owner === undefined && recalls(mention, before)) return { entity: before };
    const finding = mention.sort === "document" ? sameFinding(mention, noun, memory, paragraph) : undefined;
    if (finding) return { entity: finding };
  }
  const relative = owner ? relativeOf(memory.relatives, owner, written) : undefined;
  if (relative) return { entity: relative };
  if (owner && isKindOf(mention, noun, owner)) {
    owner.sort = "organisation";
    return { entity: owner };
  }
  if (owner) return { entity: described(mention, `${noun} of ${owner.index}`, owner, cast, descriptions) };
  const fresh = mention.determiner === "indefinite";
  return {
    entity: described(
      mention,
      fresh ? `${noun} ${mention.text} ${cast.entities.length}` : `${noun} ${mention.text}`,
      undefined,
      cast,
      descriptions,
    ),
  };
}

/** "A lawmaker said so. **The lawmaker** said": somebody without a name who has just spoken, after whoever else may be called so. */
function isStranger(one: Entity, other: Entity, { latest, spoke }: Memory, { paragraph }: PronounContext): boolean {
  const [said, last] = [spoke.get(one.index), latest.get(other.index)];
  if (one.named || one.sort !== "person" || other === one || !said || paragraph - said.paragraph > 1) return false;
  return said.mention.determiner === "indefinite" && (!last || last.start < said.start);
}

/** "Baker said", "Mayor Baker": a trade with a capital and no article is a surname, where somebody has it. */
function bearerOf(mention: Mention, noun: string, cast: Cast): Entity | undefined {
  if (mention.determiner !== "bare" || !/^\p{Lu}/u.test(mention.text)) return undefined;
  const [head, ...titles] = mention.text.split(" ").slice(0, mention.roleWords.length).reverse();
  const titled = titles.every((title) => /^\p{Lu}/u.test(title) && isPersonNoun(title.toLowerCase()));
  if (!titled || !/^\p{Lu}/u.test(head ?? "")) return undefined;
  const people = noun === head!.toLowerCase() ? cast.bySurname.get(noun) : undefined;
  const [only] = people?.length === 1 ? people : [];
  return only && !cast.roster.apart(noun, only.known) ? only : undefined;
}

/** "The Sunlight party", "Coastline magazine": what the name is of, after it; the body itself is meant. */
function isKindOf(mention: Mention, noun: string, owner: Entity): boolean {
  const words = mention.roleWords.length - (DETERMINERS.has(mention.roleWords[0] ?? "") ? 1 : 0);
  if (!owner.named || owner.plural || words !== owner.keys.length + 1 || /['’]s\b/.test(mention.text)) return false;
  if (owner.sort === "person") return OUTLETS.has(noun) && owner.male + owner.female === 0;
  const body = owner.sort === "organisation" || owner.sort === "unknown";
  return body && (isGenericBody(noun) || noun === "party") && !OF_COUNTRIES.test(noun);
}

/** "The Castrian **ministry**": what a country has, and nobody is called by its adjective alone. */
const OF_COUNTRIES = /^(?:ministry|department|administration|regime|embassy|parliament|court|tribunal)$/u;

const OUTLETS = new Set([
  "magazine",
  "newspaper",
  "website",
  "network",
  "airline",
  "retailer",
  "carmaker",
  "automaker",
]);

/** "South Korean military": a body that its modifier names. */
function isNamedBody(mention: Mention): boolean {
  return (
    mention.sort === "organisation" &&
    !mention.plural &&
    mention.determiner !== "indefinite" &&
    mention.roleWords.length > 1 &&
    /^\p{Lu}/u.test(mention.text) &&
    DEMONYMS.has(mention.text.split(" ")[0]!.toLowerCase())
  );
}

function isTitleLike(mention: Mention): boolean {
  return !mention.weak && !LOWER.includes(mention.roleWords[0] ?? "") && /^\p{Lu}/u.test(mention.text);
}

const groupKey = (mention: Mention) => mention.text.toLowerCase();

function described(
  mention: Mention,
  key: string,
  owner: Entity | undefined,
  cast: Cast,
  descriptions: Descriptions,
): Entity {
  const known = descriptions.get(key);
  if (known) return known;
  const owned = owner?.named === true && mention.sort === "organisation" && !mention.plural;
  const called = owned ? calledAfter(owner, mention.keys[0]!, cast) : undefined;
  if (called) {
    descriptions.set(key, called);
    return called;
  }
  const named = owned || isNamedBody(mention);
  const entity = newEntity(cast.entities.length, mention, named, owner?.index);
  entity.text = owned ? ownedText(mention, owner) : anotherText(mention);
  cast.entities.push(entity);
  descriptions.set(key, entity);
  if (mention.plural) descriptions.set(`those ${mention.keys[0]}`, entity);
  else if (!isNone(mention)) descriptions.set(`latest ${mention.keys[0]}`, entity);
  return entity;
}

/** "The Ruiz Campaign", where the article writes what is hers with a capital too. */
function calledAfter({ keys, name }: Entity, noun: string, cast: Cast): Entity | undefined {
  if (!/^(?:campaign|administration|office|team|transition)$/.test(noun)) return undefined;
  const entity = cast.byName.get(`${name} ${noun}`) ?? cast.byName.get(`${keys.at(-1)} ${noun}`);
  return entity?.sort === "organisation" ? entity : undefined;
}

/**
 * "The Ruiz campaign" and "Norland's foreign ministry" as the article puts them; "Ms. Ruiz's campaign" and "her campaign" with the
 * whole name.
 */
function ownedText({ text, roleWords, keys: [noun] }: Mention, owner: Entity): string {
  const own = text.split(" ").slice(0, roleWords.length).join(" ");
  const words = roleWords.map((word) => word.replaceAll(".", ""));
  const named = owner.keys.some((key) => words.includes(key)) && own.toLowerCase().endsWith(noun!);
  // "The Norwell branch of the Welders' Union": not of Norwell alone.
  const whose = noun === "branch" ? (/^ of (?:the )?\p{Lu}.*$/u.exec(text.slice(own.length))?.[0] ?? "") : "";
  if (named && !(owner.sort === "person" && /['’](?:s |(?= ))/.test(own))) return own + whose;
  // As the article writes its apostrophes.
  return `${owner.text}${own.includes("’") ? "’" : "'"}s ${noun}`;
}

const REACH = 60;

/** The named person who holds the office. Two holders met of late leave it open. */
function holder(mention: Mention, noun: string, memory: Memory, paragraph: number): Resolution | undefined {
  const party = partyOf(mention.roleWords);
  const past = isPast(mention.roleWords);
  const under = LOWER.some((word) => mention.roleWords.includes(word));
  const found: { entity: Entity; paragraph: number }[] = [];
  const seen = new Set<Entity>();
  for (let i = memory.records.length - 1; i >= 0 && memory.records.length - i < 4 * REACH; i--) {
    const { entity, paragraph: at } = memory.records[i]!;
    // "The owner said" of the firm that was called so.
    const firm = entity.sort === "organisation" && FIRM_ROLES.has(noun);
    const roles = under ? entity.roleWords : entity.held;
    const told = roles.size > 0 || memory.trades.has(entity.name);
    if ((entity.sort !== "person" && !firm) || !entity.named || !told || seen.has(entity)) continue;
    seen.add(entity);
    const holds = isSameOffice(noun, roles) || isCounterpart(noun, mention.roleWords, roles);
    if (!holds && !doesSo(mention, entity, memory.trades)) continue;
    if (!isHolder(noun, roles) && paragraph - at > 1 && isOfMany(noun)) continue;
    // "The player" is no former winger, nor "the former president" the president.
    const was = isPast([...entity.roleWords]);
    if (was !== past && (past || !isHolder(noun, roles))) continue;
    if (mention.gender && genderOf(entity) && genderOf(entity) !== mention.gender) continue;
    if (LOWER.some((word) => mention.roleWords.includes(word) && !entity.roleWords.has(word))) continue;
    if (isSuccessor(mention, entity)) continue;
    const other = partyOf([...entity.roleWords]);
    if (party && other && party !== other) continue;
    if (
      isOtherPortfolio(mention, noun, entity) ||
      isOtherService(mention, noun, entity) ||
      isOtherSeat(mention, entity) ||
      isOtherAge(mention, entity)
    )
      continue;
    found.push({ entity, paragraph: at });
  }
  if (found.length === 0) return undefined;
  const charge = chargeOf(mention.roleWords, noun);
  const exact =
    charge.length === 0
      ? []
      : found.filter(
          ({ entity }) => charge.every((w) => entity.roleWords.has(w)) || doesSo(mention, entity, memory.trades),
        );
  if (exact.length === 1) return { entity: exact[0]!.entity };
  // "Ada Bell, who leads a club. Tom Brill, a chief executive. **The boss**": who is called so, and not who only does so.
  const called = found.filter(({ entity }) => isSameOffice(noun, under ? entity.roleWords : entity.held));
  const among = called.length > 0 ? called : found;
  const [best, next] = among;
  if (!best) return undefined;
  if (!next || (next.paragraph < best.paragraph - 1 && best.paragraph >= paragraph - 2)) return { entity: best.entity };
  // "The barrister", with a lawyer before or behind.
  const holders = among.filter((f) => isHolder(noun, f.entity.held));
  const [lone] = holders.length === 1 ? holders : [];
  if (lone && (lone === best || lone.paragraph === paragraph)) return { entity: lone.entity };
  const [only, another] = among.filter((f) => isPast([...f.entity.roleWords]) === past);
  if (only && !another) return { entity: only.entity };
  return { candidates: among.map((f) => f.entity) };
}

/** "The mayor" and "the former mayor", where the article has one of each. */
const isPast = (words: readonly string[]) =>
  words.some((word) => /^(?:former|ex|retired|late|ousted|outgoing)$/.test(word));

/** What research is published as: "the report" may take up "a study", where nothing else was published. */
const FINDINGS = new Set(["study", "report", "paper", "survey", "research", "analysis", "review"]);

/** What "the survey" takes up: no report on jobs. */
const ASKERS = new Map([
  ["survey", "poll"],
  ["poll", "survey"],
]);
const ASKED = /^(?:survey|study|research|poll)$/;

function sameFinding({ roleWords }: Mention, noun: string, memory: Memory, paragraph: number): Entity | undefined {
  // "The survey" and "the new poll" may be one, where "the Norwell poll" says which it is.
  const plain = roleWords.every((word) => word === noun || /^(?:the|this|new|latest|recent|same)$/.test(word));
  const other = plain ? ASKERS.get(noun) : undefined;
  if (!FINDINGS.has(noun) && !other) return undefined;
  let found: Entity | undefined;
  for (let i = memory.records.length - 1; i >= 0 && memory.records.length - i < 2 * REACH; i--) {
    const { entity, paragraph: at } = memory.records[i]!;
    if (paragraph - at > 6) break;
    if (entity.sort !== "document" || entity.plural || entity === found) continue;
    if (!entity.keys.some((key) => (FINDINGS.has(noun) && FINDINGS.has(key)) || key === other)) continue;
    // What a headline says in short ("Poll: …") is told at length below.
    const short = found !== undefined && entity.first === 0 && entity.count < 2;
    if (found && found.named === entity.named && !short) return undefined;
    if (!found?.named && !short) found = entity;
  }
  return noun === "survey" && !found?.keys.some((key) => ASKED.test(key)) ? undefined : found;
}

const LOWER = ["deputy", "vice", "assistant", "acting", "associate", "shadow", "another", "other", "next", "new"];
