import type { Mention } from "../mention.ts";

/** A mention while it is tied to those beside it. */
export type Draft = { -readonly [K in keyof Mention]: Mention[K] };

/** The index of a draft that begins, or ends, at a word; by that word. */
export type ByWord = readonly (number | undefined)[];

/** What a mention's own words and those around it tell; the rest is told by other mentions. */
type Own = Omit<
  Draft,
  | "name"
  | "same"
  | "owner"
  | "partner"
  | "ahead"
  | "other"
  | "inside"
  | "bracketed"
  | "embedded"
  | "aside"
  | "loose"
  | "also"
  | "acronym"
  | "medium"
  | "approached"
  | "label"
>;

/** A mention that nothing ties to another yet. All are made here, so that they are one kind of object to the engine: it reads those fastest. */
export const newDraft = (own: Own): Draft => ({
  form: own.form,
  first: own.first,
  last: own.last,
  start: own.start,
  end: own.end,
  sentence: own.sentence,
  quotation: own.quotation,
  part: own.part,
  sort: own.sort,
  plural: own.plural,
  gender: own.gender,
  keys: own.keys,
  name: own.keys.length === 1 ? own.keys[0]! : own.keys.join(" "),
  text: own.text,
  role: own.role,
  roleWords: own.roleWords,
  seats: own.seats,
  age: own.age,
  determiner: own.determiner,
  reach: own.reach,
  weak: own.weak,
  clause: own.clause,
  closes: own.closes,
  same: -1,
  owner: -1,
  partner: -1,
  ahead: -1,
  other: -1,
  inside: false,
  bracketed: false,
  embedded: false,
  aside: false,
  loose: false,
  also: "",
  acronym: "",
  medium: false,
  approached: false,
  label: false,
});
