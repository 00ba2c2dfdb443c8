/** What a desk has settled for its articles, as far as reading them depends on it. */
export interface Desk {
  readonly speakers: readonly DeskSpeaker[];
  /** Outlets, agencies, institutes whose name in a sentence tells the reader where a thing comes from. */
  readonly sources: readonly string[];
  /** The language of the articles: a tag such as "en-GB" (BCP 47). */
  readonly language: string;
}

/** What a desk knows of somebody who speaks in its articles. */
export interface DeskSpeaker {
  /** The name that articles give in full. */
  readonly name: string;
  /** Other names of the same person or body: a maiden name, an acronym, "the Iron Mayor". */
  readonly aliases: readonly string[];
  /** Names that look alike and are somebody else's. */
  readonly notSameAs: readonly string[];
  /** Shown where the article gives no role; null where the desk has none. */
  readonly role: string | null;
  /** Needs no introduction. */
  readonly household: boolean;
}

/** A desk that has settled nothing. */
export const NO_DESK: Desk = { speakers: [], sources: [], language: "en" };

/** True where articles are read for who says what; for other languages there is no grammar here. */
export function isRead({ language }: Desk): boolean {
  return /^en(?:-|$)/i.test(language);
}
