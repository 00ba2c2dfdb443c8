import type { Span } from "../../../text/span.ts";
import { type Entity, isItsName } from "../entity.ts";
import type { Gender, Mention } from "../mention.ts";
import type { Relatives } from "./relatives.ts";
import type { Trades } from "./trades.ts";

/** What somebody else is to answer. */
export interface Question {
  /** "Asked why", "told her to go", "called her a liar". */
  readonly form: "question" | "order" | "charge" | "news";
  /** Where whoever is to answer it is named, in offsets, if anybody is. */
  readonly to: Span | undefined;
  /** Who is to answer is "him" or "her". */
  readonly ofPronoun: boolean;
  /** Put by somebody who has no name, and whose part it is to ask, or who asks "you" or of "her": "a reporter asked if she would run". */
  readonly byTheWay: boolean;
}

/** A mention that has found its entity, in the order of the text. */
export interface Record {
  readonly entity: Entity;
  readonly mention: Mention;
  readonly paragraph: number;
  /** Counted over the article. */
  readonly sentence: number;
  /** Absolute. */
  readonly start: number;
  readonly end: number;
  /** It is the source of an attribution. */
  readonly speaks: boolean;
  /** What it says is a question. */
  readonly asks: Question | undefined;
  /** What it says there, in absolute offsets. */
  readonly says: readonly Span[];
  /** The "he" and "she" of whom it is quoted as telling. */
  readonly tellsOf: readonly Gender[];
}

/** It is a name, or a surname that looks like a description: "Baker said". */
export const isByName = ({ entity, mention }: Record): boolean => mention.form === "name" || isItsName(entity, mention);

/** A pronoun or a shared surname left open, and who it could be. */
export interface Riddle {
  readonly mention: Mention;
  readonly paragraph: number;
  readonly sentence: number;
  readonly candidates: readonly Entity[];
}

/** What the reader has read so far. */
export interface Memory {
  readonly records: Record[];
  /** The latest record of each entity by index. */
  readonly latest: Map<number, Record>;
  /** The latest record of each in which it speaks. */
  readonly spoke: Map<number, Record>;
  /** The last "he", "she" or surname that could be several people's: the next pronoun is likely the same person's. */
  riddle: Riddle | undefined;
  /** The last "they" that could be several. */
  theirs: { readonly sentence: number; readonly candidates: readonly Entity[] } | undefined;
  /** The last "her" that tells whose something is, and that was left open. */
  openOwner: { readonly sentence: number; readonly gender: Gender } | undefined;
  /** The sentences in which a "he", "her" or "himself" was left open, counted over the article. */
  readonly open: Set<number>;
  /** By family name: which share of the people's names in the article are that name. */
  readonly shares: ReadonlyMap<string, number>;
  /** Those of each family name, who have its share between them; none in an obituary, whose name is the dead one's. */
  readonly bearers: ReadonlyMap<string, readonly Entity[]>;
  /** Whom descriptions mean that stand before anybody is named. */
  readonly leads: ReadonlyMap<Mention, Entity>;
  /** By surname and gender ("ruiz f"): whom the text has called somebody's wife, widow or husband. */
  readonly spouses: Map<string, Entity>;
  /** The same of other kin with a given name alone; null where it may be several. */
  readonly kin: Map<string, Entity | null>;
  /** Those whom the text has named as somebody's husband, mother or lawyer. */
  readonly relatives: Relatives;
  /** The paragraphs that are headings of a list of what one person did. */
  readonly refrains: ReadonlySet<number>;
  /** Single names that the article uses of places. */
  readonly places: ReadonlySet<string>;
  /** Single names that the article uses of firms. */
  readonly firms: ReadonlySet<string>;
  /** What the text tells that people and bodies do. */
  readonly trades: Trades;
  /** The article is about somebody's death. */
  readonly mourns: boolean;
}

export function remember({ records, latest, spoke }: Memory, record: Record): void {
  records.push(record);
  latest.set(record.entity.index, record);
  if (record.speaks) spoke.set(record.entity.index, record);
}
