import { ORGANISATION_NOUNS } from "../../../lexicon/organisationNouns.ts";
import type { Entity } from "../entity.ts";
import { isDescribedAs, isSuchBody } from "../kinds/bodies.ts";
import { isKnownOutlet } from "../kinds/knownSorts.ts";
import { isNation, isOfOtherNation } from "../kinds/nationals.ts";
import { isForOthers, isOtherKind } from "../kinds/otherKind.ts";
import { DETERMINERS, isNone, recalls } from "../kinds/recalls.ts";
import type { Mention } from "../mention.ts";
import { mayBeFirm } from "./firmNames.ts";
import { perhapsAnother } from "./perhapsAnother.ts";
import type { Memory, Record } from "./record.ts";
import type { Resolution } from "./resolveName.ts";
import { doesSo } from "./trades.ts";

/** How many records back a body may have been named. */
const REACH = 60;

/**
 * The body last named that has the noun in its name ("the committee") or was described with it ("a welders union"), else the one of
 * late that is such a body.
 */
export function bodyOf(
  mention: Mention,
  noun: string,
  owner: Entity | undefined,
  memory: Memory,
  paragraph: number,
): Resolution | undefined {
  // "The regulator", "the broadcaster": a person or a body.
  if (owner || !ORGANISATION_NOUNS.has(noun)) return undefined;
  const maker = doerOf(mention, memory);
  if (maker) return { entity: maker };
  const bare = mention.text.toLowerCase().endsWith(noun) && !isOfBody(mention, noun);
  const plain = isPlainBody(mention, noun);
  const members = membersOf(mention);
  const nation = mention.roleWords.find(isNation);
  const seen = new Set<Entity>();
  /** By body, the last paragraph that takes it up with a pronoun. */
  let taken: Map<Entity, number> | undefined;
  const such: Entity[] = [];
  /** Of those, the ones described in this paragraph. */
  const here: Entity[] = [];
  /** Of those, the ones of this paragraph, and whether they have done anything in it. */
  const near: Entity[] = [];
  let acts = false;
  const recent: Entity[] = [];
  /** "Ann Ruiz of **Alder Bank** said": called so, but only to tell who somebody is. */
  let crossed: Entity | undefined;
  /** "Alder's parent company": called so, but by no name. */
  let owned: Entity | undefined;
  /** "A welders union": described, and called by no name. */
  let described: Entity | undefined;
  for (let i = memory.records.length - 1; i >= 0 && memory.records.length - i < 2 * REACH; i--) {
    const { entity, mention: before, paragraph: at } = memory.records[i]!;
    if (entity.sort !== "organisation" || seen.has(entity)) continue;
    // "The **Ukrainian** ministry" is not the Turkish Foreign Ministry.
    if (nation !== undefined && isOfOtherNation(nation, entity.keys)) continue;
    if (plain && !described && paragraph - at <= 1 && isSuchAnother(noun, before, entity)) {
      if (before.determiner !== "indefinite") return { entity };
      described = entity;
    }
    if (!entity.named) continue;
    const called = entity.keys.includes(noun) && !isForOthers(noun, entity.keys) && recalls(mention, entity);
    if (called && entity.owner < 0) {
      if (!isWhoseOnly(memory.records, i)) return { entity };
      // "A physicist at Norwell University", "a chemist at Kolm University": either may be "the university".
      if (crossed && crossed !== entity) return { candidates: [entity, crossed] };
      crossed = entity;
      continue;
    }
    // "Ruiz told the Post **it** was late" says no more of the Post than that it was told.
    if (before.form === "pronoun" && !taken?.has(entity)) taken = (taken ?? new Map()).set(entity, at);
    if (before.medium || before.form === "pronoun") continue;
    seen.add(entity);
    if (called) owned ??= entity;
    if (members && UNIONS.has(noun) && entity.keys.includes(members)) return { entity };
    if (members && UNIONS.has(noun)) continue;
    const last = taken?.get(entity) ?? at;
    if (paragraph - last > 1 || entity.owner >= 0 || !bare) continue;
    const fit = fitOf(mention, noun, entity);
    if (fit === "no" || (fit === "perhaps" && (isTeller(entity, before, memory) || isHeading(entity)))) continue;
    recent.push(entity);
    if (!plain || fit !== "yes") continue;
    such.push(entity);
    if (last === paragraph) near.push(entity);
    acts ||= at === paragraph && before.part === "subject";
    if (last === paragraph && isDescribedAs(noun, entity)) here.push(entity);
  }
  if (crossed) return { entity: crossed };
  if (described) return { entity: described };
  if (owned && here.length !== 1) return { entity: owned };
  const [only, another] = here.length > 0 ? here : near.length === 1 && acts ? near : such.length > 0 ? such : recent;
  if (!only) {
    const firm = plain ? perhapsFirm(noun, memory, paragraph) : undefined;
    return firm ?? (plain && FIRMS.has(noun) ? calledSo(noun, memory) : undefined);
  }
  if (another) return bothSuch(noun, only, another);
  const rival = here.length > 0 ? undefined : perhapsAnother(noun, only, memory);
  return rival ? { candidates: [only, rival] } : { entity: only };
}

/** "The carmaker Vesta", "a carmaker, Olsen": of two that the text has called so either may be "the carmaker". */
function bothSuch(noun: string, one: Entity, other: Entity): Resolution | undefined {
  return one.roleWords.has(noun) && other.roleWords.has(noun) ? { candidates: [one, other] } : undefined;
}

/** "Vesta, which builds vans, left. **The van maker** said": the only one near of which the text has told that. */
function doerOf(mention: Mention, { trades, records }: Memory): Entity | undefined {
  let only: Entity | undefined;
  if (trades.size === 0) return undefined;
  for (let i = records.length - 1; i >= 0 && records.length - i < REACH; i--) {
    const { entity } = records[i]!;
    if (entity === only || entity.sort === "person" || !doesSo(mention, entity, trades)) continue;
    if (only) return undefined;
    only = entity;
  }
  if (only) only.sort = "organisation";
  return only;
}

/** Whether a body may be meant: "the news organisation" is an outlet. */
function fitOf(mention: Mention, noun: string, entity: Entity): ReturnType<typeof isSuchBody> {
  if (isForOthers(noun, entity.keys) || isOtherKind(mention, noun, entity)) return "no";
  const ofNews = mention.roleWords.some((word) => word === "news" || word === "media");
  if (ofNews && isKnownOutlet(entity.name, entity.keys)) return "yes";
  const fit = isSuchBody(noun, entity);
  return fit === "perhaps" && OFFICES.has(noun) && !isPlainBody(mention, noun) ? "no" : fit;
}

/** Told more closely they are one of their own: "the state's health department" after Hale Vale is no Hale Vale. */
const OFFICES = new Set("department ministry agency bureau commission".split(" "));

/** "Ann Ruiz **of** Alder Bank", "a planner **at** Alder Council": named this once, and right behind whoever is of it. */
export function isWhoseOnly(records: readonly Record[], i: number): boolean {
  const { entity, mention, start, sentence } = records[i]!;
  const before = records[i - 1];
  if (!before || entity.count > 1 || mention.form !== "name") return false;
  const gap = start - before.end;
  // An article before a name hides from its mention what stands before that.
  if (mention.part === "subject" && !(gap === " of the ".length && before.sentence === sentence)) return false;
  return before.entity.sort === "person" && gap > 0 && gap <= " with the ".length;
}

/** "The **Courier** reported that Corvane had lied. The company": who only tells the story is not what it is about. */
const isTeller = ({ index, name, keys }: Entity, { part, inside }: Mention, { spoke }: Memory): boolean =>
  (spoke.has(index) || part !== "subject" || inside) && isKnownOutlet(name, keys);

/** "MORE NEWS": capitals throughout, as no body's name of several words has. */
const isHeading = ({ keys, text }: Entity): boolean => keys.length > 1 && text === text.toUpperCase();

/**
 * "**Corvane** said it was late. The company": where no body is near that may be meant, the only name of one word that a sentence near is
 * about, that has said something, and that nothing has shown to be anybody's, is what is called so.
 */
function perhapsFirm(noun: string, { records, spoke }: Memory, paragraph: number): Resolution | undefined {
  if (!CALLED.has(noun)) return undefined;
  let found: Entity | undefined;
  let acts = false;
  const end = Math.max(0, records.length - 2 * REACH);
  for (let i = records.length - 1; i >= end && paragraph - records[i]!.paragraph <= 1; i--) {
    const { entity, mention } = records[i]!;
    if (mention.form !== "name" || mention.quotation >= 0 || !mayBeFirm(entity)) continue;
    if (found && entity !== found) return undefined;
    found = entity;
    // "The Courier reported that **Corvane** had lied": told of as somebody who does things, and not only with a sentence's capital.
    acts ||= mention.part === "subject" && (spoke.has(entity.index) || (mention.embedded && !mention.weak));
  }
  // "Sales fell, the company said", "Zolgard sold well. The company": what has a capital and says nothing is a word, a drug, a place.
  if (!found || !acts) return undefined;
  found.sort = "organisation";
  return { entity: found };
}

/**
 * "**The welders union** called it a betrayal. The union said no": another, which goes by no name but is described more closely than
 * "the union", so that whatever was named before is not meant. "In the harbour company" may be one that has a name.
 */
function isSuchAnother(noun: string, before: Mention, { named }: Entity): boolean {
  const { form, plural, keys, determiner, part, roleWords, text } = before;
  if (named || form !== "nominal" || plural || keys[0] !== noun || determiner === "owned" || isNone(before))
    return false;
  // "The mayor's party": as likely one that has a name.
  if (/['’](?:s )?/.test(text)) return false;
  const modified = roleWords.some((word) => word !== noun && !DETERMINERS.has(word) && !OF_ANY_BODY.has(word));
  return determiner === "indefinite" ? part === "subject" : modified && (part === "subject" || UNIONS.has(noun));
}

/** The only body that the text has called "the company", though it was a while ago. */
function calledSo(noun: string, { latest }: Memory): Resolution | undefined {
  const called = [...latest.values()].filter(
    ({ entity: { named, sort, aliases } }) => named && sort === "organisation" && aliases.has(noun),
  );
  return called.length === 1 ? { entity: called[0]!.entity } : undefined;
}

/** What a story goes on calling its one firm or house; a party or a paper is as likely another. */
const FIRMS = new Set(
  "company firm airline retailer carmaker automaker manufacturer insurer charity university hospital council".split(
    " ",
  ),
);

/** What a firm or the like is called that has no word for it in its name. */
const CALLED = new Set(
  `company firm group airline retailer carmaker automaker manufacturer maker charity brewery startup start-up supermarket`.split(
    /\s+/,
  ),
);

const UNIONS = new Set(["union", "association", "federation", "guild"]);

/** In "the welders union" the welders: whose union it is tells it from another's. */
function membersOf({ roleWords, keys }: Mention): string | undefined {
  const before = roleWords.at(-2);
  return roleWords.at(-1) === keys[0] && before && /s$/u.test(before) && !DETERMINERS.has(before) ? before : undefined;
}

/** "The company website", "the hospital board": of another body, and not that one itself. */
function isOfBody({ roleWords }: Mention, noun: string): boolean {
  const before = roleWords.at(-1) === noun ? roleWords.at(-2) : undefined;
  return before !== undefined && ORGANISATION_NOUNS.has(before) && !OF_ANY_BODY.has(before);
}

/** "The company", "the Leeds-based company", "the news agency": said of no other body than the one before. */
function isPlainBody(mention: Mention, noun: string): boolean {
  const words = mention.text.toLowerCase().split(" ");
  return words.at(-1) === noun && words.slice(0, -1).every((w) => /-based$/.test(w) || OF_ANY_BODY.has(w));
}

const OF_ANY_BODY = new Set(["news", "media", "tech", "federal", "state", "local", "national", "private", "public"]);
