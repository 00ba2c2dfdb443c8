import { wordSet } from "../../lexicon/words.ts";
import type { Span } from "../../text/span.ts";
import type { DeskSpeaker } from "../desk/desk.ts";
import type { Gender, Mention, Sort } from "./mention.ts";
import { isPersonNoun } from "./words/nouns.ts";
import { isOnlyRelation } from "./words/relations.ts";

/** Somebody or something the article speaks of, while it is being put together. Lives for one run of the resolver. */
export interface Entity {
  readonly index: number;
  sort: Sort;
  /** Has a proper name. */
  readonly named: boolean;
  /** The fullest name's words in lower case, or a description's head noun. */
  readonly keys: readonly string[];
  /** Those in one, with a space between them. */
  readonly name: string;
  /** As it will be shown. */
  text: string;
  role: string | null;
  roleWords: ReadonlySet<string>;
  /** Of those the ones held as they stand: no "mayor" of a deputy mayor. */
  held: ReadonlySet<string>;
  /** The places and clubs that its roles name. */
  seats: ReadonlySet<string>;
  readonly aliases: Set<string>;
  readonly mentions: Span[];
  /** Evidence for "he" and for "she", from titles, descriptions and pronouns; never from a name. */
  male: number;
  female: number;
  /** Whose friend, mother or boss the text says somebody is, when it names him: "her friend Ann Ruiz". */
  of: Entity | undefined;
  plural: boolean;
  /** In years, as the article first tells it; -1. */
  age: number;
  /** How often it is named or described. */
  count: number;
  /** The paragraph that first names or describes it; -1 before. */
  first: number;
  /** Whose it is ("the Clinton campaign"): an entity's index; -1. */
  readonly owner: number;
  /** Whom the desk knows it as; null where the desk says nothing of it. */
  known: DeskSpeaker | null;
}

/** What is told of most: only those have a set of their own of whom more is. */
const NOTHING: ReadonlySet<string> = new Set();

export function newEntity(index: number, mention: Mention, named: boolean, owner = -1): Entity {
  return {
    index,
    sort: mention.sort,
    named,
    keys: mention.keys,
    name: mention.name,
    text: mention.text,
    role: null,
    roleWords: NOTHING,
    held: NOTHING,
    seats: NOTHING,
    aliases: new Set(),
    mentions: [],
    male: 0,
    female: 0,
    of: undefined,
    plural: mention.plural,
    age: -1,
    count: 0,
    first: -1,
    owner,
    known: null,
  };
}

/** What the evidence says, where it is clear. */
export function genderOf({ male, female }: Entity): Gender {
  if (male >= 2 && male >= 3 * female) return "m";
  return female >= 2 && female >= 3 * male ? "f" : null;
}

/** What the evidence hints at where it proves nothing. */
export const leaningOf = (entity: Entity): Gender => genderOf(entity) ?? hintOf(entity);

/** What there is for one side only: a single "she" says little, but nothing for "he". */
export function hintOf({ male, female }: Entity): Gender {
  if (male > 0 && female === 0) return "m";
  return female > 0 && male === 0 ? "f" : null;
}

/** The same where more than a single "he" hints at it. */
export function likelyGender(entity: Entity): Gender {
  const { male, female } = entity;
  return genderOf(entity) ?? (male + female >= 1 ? hintOf(entity) : null);
}

/** True where the evidence for somebody hints at the other gender. */
export const opposes = (leaning: Gender, gender: Gender): boolean => leaning !== null && leaning !== gender;

/** "She is a woman who ..." says nothing of what somebody does. */
const ANYBODY = /^(?:(?:very|good|great|nice|bad|young|old) )*(?:man|woman|person|guy)$/iu;

const UNDER = wordSet("deputy vice shadow assistant");

/** The words of a role but for the office that "deputy" stands before; an assistant professor is called professor. */
function heldIn(roleWords: readonly string[]): readonly string[] {
  if (roleWords.length === 0) return roleWords;
  let under = false;
  return roleWords.filter((word) => {
    const held = !under || UNDER.has(word) || word === "professor";
    under = UNDER.has(word) || (under && !isPersonNoun(word));
    return held;
  });
}

/** A set that has what is told as well: another one where something is new. */
function withAll(known: ReadonlySet<string>, told: readonly string[]): ReadonlySet<string> {
  return told.every((word) => known.has(word)) ? known : new Set([...known, ...told]);
}

/** The first role that an article tells is shown, but for one that is only somebody's to another. */
const tellsMore = (known: string | null, role: string): boolean =>
  known === null || (isOnlyRelation(known) && !isOnlyRelation(role));

/** Takes in what one mention tells of an entity. */
export function describe(entity: Entity, mention: Mention): void {
  entity.count++;
  if (entity.sort === "unknown" || (entity.sort === "place" && mention.sort === "person")) entity.sort = mention.sort;
  if (mention.role !== null && !ANYBODY.test(mention.role) && tellsMore(entity.role, mention.role))
    entity.role = mention.role;
  const named = isItsName(entity, mention);
  const roleWords = named ? mention.roleWords.slice(0, -1) : mention.roleWords;
  entity.roleWords = withAll(entity.roleWords, roleWords);
  entity.held = withAll(entity.held, heldIn(roleWords));
  entity.seats = withAll(entity.seats, mention.seats);
  if (entity.age < 0) entity.age = mention.age;
  if (named) return;
  if (mention.gender === "m") entity.male += 5;
  if (mention.gender === "f") entity.female += 5;
}

/** "**Monk** said", "Mayor **Baker** said" of Delia Monk and Ann Baker: a surname, which tells of no monk, and of no man. */
export const isItsName = ({ named, keys }: Entity, mention: Mention): boolean =>
  named && mention.form === "nominal" && mention.determiner === "bare" && keys.at(-1) === mention.keys[0];
