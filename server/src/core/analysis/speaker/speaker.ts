import type { Span } from "../../text/span.ts";
import type { Attribution } from "../attribution/attribution.ts";

export type SpeakerKind = "person" | "organisation" | "document" | "group" | "unnamed";

/** The person, organisation, document, group or unnamed source that one or many sources stand for. */
export interface Speaker {
  /** "s1", "s2" … in order of first appearance. */
  readonly id: string;
  /** The fullest proper name the article gives; for a source never named, the most specific description, without article. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** From an apposition or a title ("deputy U.S. ambassador to the UN"), else the desk's; null where there is none. */
  readonly role: string | null;
  /** The article itself says who this is, or the desk counts the name as one that needs no introduction. */
  readonly introduced: boolean;
  /** Every other form that refers to it, pronouns left out. */
  readonly aliases: readonly string[];
  /** Every place that refers to it, pronouns included, in text order. */
  readonly mentions: readonly Span[];
  /** Ids of its attributions, in text order. */
  readonly statements: readonly string[];
}

/** An attribution with its speaker. */
export interface ResolvedAttribution extends Attribution {
  /** A speaker's id; null where there is no source, the writer speaks, or several candidates are about as good. */
  readonly speaker: string | null;
  /** Speakers' ids that it could be, best first, where it is unresolved; else empty. */
  readonly candidates: readonly string[];
}
