import type { Article } from "../analysis/article.ts";
import type { Speaker } from "../analysis/speaker/speaker.ts";
import { surnameOf } from "../analysis/speaker/words/surname.ts";
import { blockAt } from "./attributed.ts";

/** A place where one of several people of one surname is named. */
export interface Naming {
  readonly speaker: Speaker;
  readonly start: number;
  readonly paragraph: number;
  /** By the surname and nothing else. */
  readonly bare: boolean;
}

/** Speakers of one surname, and where they are named, in text order. */
export interface Namesakes {
  readonly people: readonly Speaker[];
  readonly namings: readonly Naming[];
}

/** Those who share a surname with another speaker, by that surname as it is written. */
export function findNamesakes({ speakers, document, paragraphs }: Article): ReadonlyMap<string, Namesakes> {
  const bySurname = new Map<string, Speaker[]>();
  for (const speaker of speakers) {
    if (
      speaker.kind !== "person" ||
      speaker.statements.length === 0 ||
      !/^\p{Lu}\S*(?:\s+\S+){1,4}$/u.test(speaker.name)
    )
      continue;
    if (/\sand\s/.test(speaker.name) || isFamily(document.text, speaker)) continue;
    const surname = surnameAsWritten(speaker.name);
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), speaker]);
  }
  const found = new Map<string, Namesakes>();
  for (const [surname, people] of bySurname) {
    if (people.length < 2) continue;
    const namings = people.flatMap((speaker) =>
      speaker.mentions.flatMap(({ start, end }) => {
        const text = document.text.slice(start, end);
        if (!/\p{Lu}/u.test(text) || !text.includes(surname)) return [];
        return [{ speaker, start, paragraph: blockAt(paragraphs, start)?.index ?? -1, bare: text === surname }];
      }),
    );
    found.set(surname, { people, namings: namings.sort((a, b) => a.start - b.start) });
  }
  return found;
}

/**
 * "His wife, Hana Krol,": of a couple, or of parents and children, the story calls one by surname and the other in full, and
 * readers know the custom. Brothers and sisters have none.
 */
function isFamily(text: string, { mentions }: Speaker): boolean {
  const first = mentions[0];
  return first !== undefined && FAMILY.test(text.slice(Math.max(0, first.start - 40), first.end + 40));
}

const FAMILY =
  /\b(?:ex-)?(?:wife|husband|spouse|widow|widower|fiancée?|mother|father|son|daughter|first lady|married(?: to)?)\b/i;

function surnameAsWritten(name: string): string {
  const words = name.split(/\s+/);
  const key = surnameOf(words.map((word) => word.toLowerCase()));
  return words.find((word) => word.toLowerCase() === key) ?? words.at(-1)!;
}
