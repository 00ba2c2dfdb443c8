import {
  DATE_WORDS,
  DIALOGUE_VERBS,
  FIRST_PERSONS,
  FORMS_OF_ADDRESS,
  INTERJECTIONS,
  PUBLIC_WORDS,
  SCENE_WORDS,
  SECOND_PERSONS,
  TELLING_WORDS,
  THIRD_PERSONS,
} from "../../../lexicon/storyWords.ts";
import { isWordlike } from "../../../text/characters.ts";
import { keptWith } from "../../../text/keptWith.ts";
import type { Token } from "../../../text/token.ts";
import { askedOfForms, type WordForm } from "../../../text/wordForm.ts";
import type { ParagraphFacts } from "../../paragraph.ts";

/** What a paragraph says for its text being a story (above zero) or a report (below zero), and in how many words. */
export interface StoryEvidence {
  readonly points: number;
  readonly words: number;
}

/**
 * What each sign of a story or of a report counts. Only their proportions matter; they were fitted to stories and to texts of ten
 * other kinds, and rounded.
 */
const POINTS = {
  // The figures and the teller, what had been before, what can be seen, and how it is told.
  person: 1,
  pluperfect: 2,
  scene: 3,
  telling: 2,
  // Dialogue: exclamations, questions, "oh", "yes", "sir"; "cried she"; broken off--so.
  lively: 4,
  inversion: 5,
  dash: 1,
  // Figures, institutions, dates, who is who in full, and what is the case today.
  figure: -12,
  acronym: -7,
  institution: -5,
  date: -4,
  fullName: -1,
  present: -4,
  said: -2,
  reader: -1,
} as const;

type Sign = keyof typeof POINTS;

/** Reads the evidence off a paragraph's tokens, once. Linear in them. */
export const storyEvidence = keptWith(weigh);

function weigh({ tokens, quotations }: ParagraphFacts): StoryEvidence {
  let points = 0;
  let words = 0;
  let next = 0;
  const starts = new Set<number>();
  let behindName = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const shown = shownBy(token.form);
    while (next < quotations.length && quotations[next]!.end <= token.start) next++;
    const quotation = quotations[next];
    const quoted = quotation !== undefined && quotation.use !== "title" && token.start >= quotation.start;
    const { wordlike } = shown;
    if (wordlike) words++;
    const behind = !quoted && next > 0 && quotations[next - 1]!.use === "speech" && !starts.has(next);
    if (behind && wordlike) starts.add(next);
    const sign = behind && isInverted(token, tokens[i + 1]) ? "inversion" : signOf(token, shown, behindName, quoted);
    if (sign) points += POINTS[sign];
    behindName = shown.named && token.pos === "PROPN";
  }
  return { points, words };
}

/** What a form shows wherever it stands, and what it shows told by the writer, and talked by somebody. */
interface Shown {
  readonly wordlike: boolean;
  readonly capitalised: boolean;
  /** Capitalised, and more than what somebody is called by: not "Mrs". */
  readonly named: boolean;
  readonly anywhere: Sign | undefined;
  readonly telling: boolean;
  readonly narrated: Sign | undefined;
  readonly talked: Sign | undefined;
  /** A present tense, where it is an auxiliary. */
  readonly present: boolean;
}

/** What a token's form shows. */
const shownBy = askedOfForms(readForm);

function readForm({ text, lower }: WordForm): Shown {
  const wordlike = isWordlike(text);
  const anywhere = wordlike ? publicSign(text, lower) : markSign(text);
  const telling = TELLING_WORDS.has(lower);
  const capitalised = /^\p{Lu}/u.test(text) && text !== "I";
  return {
    wordlike,
    capitalised,
    named: capitalised && !FORMS_OF_ADDRESS.has(lower),
    anywhere,
    telling,
    narrated: narrated(lower),
    talked: talked(text, lower, wordlike),
    present: PRESENT.test(lower),
  };
}

/** "cried she", "replied Ada"; but not "said Ada", which every report has. */
function isInverted({ lower }: Token, after: Token | undefined): boolean {
  if (after === undefined) return false;
  if (/^(?:i|he|she|we|they)$/.test(after.lower)) return DIALOGUE_VERBS.has(lower) || lower === "said";
  return DIALOGUE_VERBS.has(lower) && shownBy(after.form).capitalised;
}

/** `behindName`: the word before is one of a name. */
function signOf(token: Token, shown: Shown, behindName: boolean, quoted: boolean): Sign | undefined {
  if (!shown.wordlike) return (quoted && shown.talked) || shown.anywhere;
  if (shown.anywhere) return shown.anywhere;
  if (behindName && shown.capitalised) return "fullName";
  if (shown.telling) return "telling";
  if (quoted) return shown.talked;
  return shown.narrated ?? (token.pos === "AUX" && shown.present ? "present" : undefined);
}

const PRESENT = /^(?:is|are|has|have|will|can|may|'s|'re|'ve)$/;

function markSign(text: string): Sign | undefined {
  return /^(?:[—–]|--)$/.test(text) ? "dash" : /^[%$£€]$/.test(text) ? "figure" : undefined;
}

function publicSign(text: string, lower: string): Sign | undefined {
  if (/\p{N}/u.test(text)) return "figure";
  if (PUBLIC_WORDS.has(lower)) return "institution";
  if (DATE_WORDS.has(lower)) return "date";
  return /^\p{Lu}{2,5}$/u.test(text) ? "acronym" : undefined;
}

function talked(text: string, lower: string, wordlike: boolean): Sign | undefined {
  if (!wordlike) return /^[!?]+$/.test(text) ? "lively" : undefined;
  if (INTERJECTIONS.has(lower)) return "lively";
  return FIRST_PERSONS.has(lower) || SECOND_PERSONS.has(lower) ? "person" : undefined;
}

function narrated(lower: string): Sign | undefined {
  if (THIRD_PERSONS.has(lower) || FIRST_PERSONS.has(lower)) return "person";
  if (SCENE_WORDS.has(lower)) return "scene";
  if (lower === "had") return "pluperfect";
  if (lower === "said" || lower === "says") return "said";
  return SECOND_PERSONS.has(lower) ? "reader" : undefined;
}
