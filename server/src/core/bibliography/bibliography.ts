import type { Span } from "../text/span.ts";

/** One entry of a bibliography. Offsets are into the file that it stands in. */
export interface BibliographyEntry extends Span {
  readonly key: string;
  /** As much as a hover shows: "Ruiz, Ana; Bell, Tom (2024). Rents in the port." Never empty: the key where nothing is known. */
  readonly label: string;
}

/** An entry with the file that it stands in. */
export interface CitedEntry extends BibliographyEntry {
  /** A path or an address, as the host knows it; null for the article itself. */
  readonly file: string | null;
}

/** What an article may cite. */
export interface Bibliography {
  readonly entries: ReadonlyMap<string, CitedEntry>;
  /** Files that the article names and that are not there or cannot be read, as it names them. */
  readonly missing: readonly string[];
}

/** "Ruiz, Ana (2024). Rents in the port." of what is known of it. */
export function labelOf(key: string, authors: string, year: string, title: string): string {
  const who = [authors, year && `(${year})`].filter(Boolean).join(" ");
  return [who, title].filter(Boolean).join(". ") || key;
}
