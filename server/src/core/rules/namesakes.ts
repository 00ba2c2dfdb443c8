import type { Article } from "../analysis/article.ts";
import { surnameOf } from "../analysis/speaker/cast.ts";
import type { Speaker } from "../analysis/speaker/speaker.ts";
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
    if (/\sand\s/.test(speaker.name)) continue;
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

function surnameAsWritten(name: string): string {
  const words = name.split(/\s+/);
  const key = surnameOf(words.map((word) => word.toLowerCase()));
  return words.find((word) => word.toLowerCase() === key) ?? words.at(-1)!;
}
