import type { Desk, DeskSpeaker } from "./desk.ts";

/** The speakers that a desk knows, by every name that it has for them. */
export interface Roster {
  /** Whose name or alias this is, whole. */
  byName(name: string): DeskSpeaker | undefined;
  /** Who needs no introduction and alone bears this surname. */
  householdBySurname(surname: string): DeskSpeaker | undefined;
  /** True where the desk says that `name` is not the name of `speaker`, or that it is somebody else's. */
  apart(name: string, speaker: DeskSpeaker | null): boolean;
}

/** A name as it is compared: lower case, no full stops, no article before it, one kind of apostrophe and of space. */
export function formOf(name: string): string {
  const plain = name.toLowerCase().replace(/[.\uFEFF]/g, "");
  return plain
    .replaceAll("’", "'")
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^(?:the|an?) /, "");
}

function surnameOf(name: string): string {
  return formOf(name).split(" ").at(-1)!;
}

const rosters = new WeakMap<Desk, Roster>();

/** The roster of a desk, made once. */
export function rosterOf(desk: Desk): Roster {
  const roster = rosters.get(desk) ?? createRoster(desk.speakers);
  rosters.set(desk, roster);
  return roster;
}

function createRoster(speakers: readonly DeskSpeaker[]): Roster {
  const forms = new Map<string, DeskSpeaker>();
  const others = new Map<DeskSpeaker, ReadonlySet<string>>();
  const surnames = new Map<string, DeskSpeaker | null>();
  for (const speaker of speakers) {
    for (const name of [...speaker.aliases, speaker.name]) forms.set(formOf(name), speaker);
    others.set(speaker, new Set(speaker.notSameAs.map(formOf)));
    const surname = surnameOf(speaker.name);
    surnames.set(surname, surnames.has(surname) ? null : speaker);
  }
  // “Mara Lee”, once “Mara **Okafor**”, may be meant by “Okafor” too.
  for (const speaker of speakers) {
    for (const surname of speaker.aliases.map(surnameOf)) {
      if (surnames.has(surname) && surnames.get(surname) !== speaker) surnames.set(surname, null);
    }
  }
  return {
    // Most desks have settled nothing: no form is made then.
    byName: (name) => (forms.size === 0 ? undefined : forms.get(formOf(name))),
    householdBySurname(surname) {
      const speaker = surnames.size === 0 ? undefined : surnames.get(formOf(surname));
      return speaker?.household ? speaker : undefined;
    },
    apart(name, speaker) {
      if (speaker === null) return false;
      const form = formOf(name);
      const owner = forms.get(form);
      return (owner !== undefined && owner !== speaker) || others.get(speaker)!.has(form);
    },
  };
}
