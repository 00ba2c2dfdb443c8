import {
  GESTURE_VERBS,
  TAG_FORMS,
  TAG_NOUNS,
  TAG_PARTICLES,
  TAG_VERBS,
  THOUGHT_VERBS,
} from "../../../lexicon/dialogueTags.ts";
import type { Range, Reading } from "../rules/reading.ts";
import { inflect } from "../rules/verbs.ts";

/** The word that gives a quotation to its speaker, with its particle; without auxiliaries and adverbs. */
export interface TagWord extends Range {
  /** `saying`: beside any quotation. `gesture`: a smile or a nod, right behind a comma only. `thought`: not said aloud. */
  readonly sort: "saying" | "gesture" | "thought";
}

interface Form {
  readonly base: string;
  readonly sort: TagWord["sort"];
}

const FORMS: ReadonlyMap<string, Form> = new Map(
  (
    [
      ["gesture", GESTURE_VERBS],
      ["thought", THOUGHT_VERBS],
      ["saying", TAG_VERBS],
      ["saying", Object.keys(TAG_PARTICLES)],
    ] as const
  ).flatMap(([sort, bases]) =>
    [...bases].flatMap((base) =>
      [base, ...(TAG_FORMS[base] ?? inflect(base))].map((form): [string, Form] => [form, { base, sort }]),
    ),
  ),
);

const DETERMINERS = /^(?:the|a|an|this|these|those|his|her|its|their|our|my|your|no|any|some|every|each|of|'s)$/;
const MODAL = /^(?:could|would|should|might|must|can|will|may|did|to)$/;
const FORM_OF_BE = /^(?:is|are|was|were|be|been|being|am|'s|'re)$/;

/** The verb of a tag at a token outside quotations, if one stands there. */
export function tagVerbAt({ tokens, quoteAt }: Reading, at: number): TagWord | undefined {
  const token = tokens[at]!;
  const form = FORMS.get(token.lower);
  if (!form || quoteAt[at] !== -1) return undefined;
  const before = tokens[at - 1]?.lower ?? "";
  const verbal =
    token.pos === "VERB" ||
    (token.lower !== form.base && !/ing$/.test(token.lower)) ||
    MODAL.test((tokens[at - 1]?.pos === "ADV" ? tokens[at - 2] : tokens[at - 1])?.lower ?? "");
  if (!verbal || (DETERMINERS.test(before) && before !== "'s")) return undefined;
  // "was answered", "is said": a passive has no speaker for its subject.
  if (FORM_OF_BE.test(before) && !/ing$/.test(token.lower)) return undefined;
  const particle = tokens[at + 1]?.lower ?? "";
  const needed = TAG_PARTICLES[form.base];
  if (needed) return needed.test(particle) ? { from: at, to: at + 2, sort: form.sort } : undefined;
  const out = /^(?:cry|call|shout|yell|scream|blurt)$/.test(form.base) && particle === "out";
  return { from: at, to: out ? at + 2 : at + 1, sort: form.sort };
}

/** "her **reply**", "her only **answer**", "the **exclamation**": a noun for what is said. */
export function isTagNoun({ tokens, quoteAt }: Reading, at: number): boolean {
  const { lower, pos } = tokens[at]!;
  if (quoteAt[at] !== -1 || !TAG_NOUNS.has(lower)) return false;
  const adjective = /^(?:ADJ|ADV)$/.test(tokens[at - 1]?.pos ?? "");
  return pos !== "VERB" || DETERMINERS.test(tokens[adjective ? at - 2 : at - 1]?.lower ?? "");
}
