/**
 * Reporting verbs that say more than that something was said, with the form of "say" that would say no more, and what the verb
 * adds. Compiled from Reuters', the BBC's and Wikipedia's ("Words to watch") advice.
 */
export interface LoadedVerb {
  /** The verb's forms: base, -s, past, -ing. */
  readonly forms: readonly [base: string, s: string, past: string, ing: string];
  readonly adds: string;
}

export const LOADED_VERBS: readonly LoadedVerb[] = [
  { forms: ["claim", "claims", "claimed", "claiming"], adds: "doubts it" },
  { forms: ["admit", "admits", "admitted", "admitting"], adds: "implies guilt" },
  { forms: ["concede", "concedes", "conceded", "conceding"], adds: "implies a defeat" },
  { forms: ["confess", "confesses", "confessed", "confessing"], adds: "implies guilt" },
  { forms: ["insist", "insists", "insisted", "insisting"], adds: "implies that it is in doubt" },
  { forms: ["boast", "boasts", "boasted", "boasting"], adds: "judges the speaker" },
  { forms: ["lament", "laments", "lamented", "lamenting"], adds: "tells what the speaker feels" },
  { forms: ["point out", "points out", "pointed out", "pointing out"], adds: "vouches for it" },
  { forms: ["note", "notes", "noted", "noting"], adds: "vouches for it" },
  { forms: ["reveal", "reveals", "revealed", "revealing"], adds: "vouches for it and says that it was hidden" },
  { forms: ["disclose", "discloses", "disclosed", "disclosing"], adds: "vouches for it and says that it was hidden" },
];

/** The forms of the verb that adds nothing, in the same order. */
export const NEUTRAL_FORMS = ["say", "says", "said", "saying"] as const;
