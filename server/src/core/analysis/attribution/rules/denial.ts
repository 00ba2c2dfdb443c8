import type { Token } from "../../../text/token.ts";
import { contentFrom } from "./content.ts";
import { type Draft, EDGED } from "./draft.ts";
import { NOBODY } from "./negated.ts";
import { type Reading, sentenceEnd } from "./reading.ts";

const DENIES = /^(?:deny|denies|denied)$/;
/** Words of those who are charged. */
const LONGEST = 40;
/** What a name, an age and a home are made of. */
const OF_CHARGED = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART|PUNCT|CCONJ|X)$/;
const UNNAMED = /\bwho (?:cannot|can not|may not) be (?:named|identified)\b/;
/** What they are charged with. */
const CHARGE =
  /^(?:murder|manslaughter|rape|robbery|theft|assault|affray|arson|fraud|burglary|wounding|conspiracy|charges?|allegations?|wrongdoing|attempted|causing|possessing|possession|all|both|any|the|a|an)$/;

/**
 * "Tyler Moss, 19, and a boy who cannot be named for legal reasons **deny** murder": why one of them has no name is not what they deny. "Tyler
 * Moss, 19, and Ana Ruiz, 20, **deny** handling stolen goods": both do. `at`: the verb.
 */
export function draftDenial(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt, sentences, sentenceAt } = reading;
  if (!DENIES.test(tokens[at]!.lower) || quoteAt[at] !== -1) return undefined;
  const charged = tokens[at + 1]?.lower ?? "";
  if (!CHARGE.test(charged) && !/ing$/.test(charged)) return undefined;
  const opens = sentences[sentenceAt[at]!]!.firstToken;
  const from = /^(?:meanwhile|both|but|and)$/.test(tokens[opens]!.lower)
    ? opens + (tokens[opens + 1]?.text === "," ? 2 : 1)
    : opens;
  if (at - from < 6 || at - from > LONGEST || !/^(?:DET|PROPN|NUM)$/.test(tokens[from]!.pos)) return undefined;
  if (NOBODY.test(tokens[from]!.lower)) return undefined;
  const named = tokens.slice(from, at);
  const unnamed = named.findIndex(({ lower }) => lower === "who");
  const why = unnamed >= 0 && CHARGE.test(charged) && UNNAMED.test(named.map(({ lower }) => lower).join(" "));
  if (!why && (unnamed >= 0 || !areAged(named))) return undefined;
  // "Cannot be named" is the one verb before it.
  const others = why
    ? named.filter(({ pos }, i) => i < unnamed || i > unnamed + UNNAMED_WORDS || pos === "PUNCT")
    : named;
  if (!others.every(({ pos, lower, text }) => (OF_CHARGED.test(pos) || WHY.test(lower)) && !/["“”:;]/.test(text)))
    return undefined;
  const content = contentFrom(reading, at + 1, sentenceEnd(reading, at));
  if (content.from >= content.to) return undefined;
  return {
    reading,
    source: [{ from, to: at }],
    cue: { from: at, to: at + 1 },
    content: [{ ...content, reading }],
    stance: "statement",
    confidence: EDGED,
  };
}
/** "Tyler Moss, **19,** and his brother Dean, **20,**": two ages between commas, with "and" behind the first. */
function areAged(named: readonly Token[]): boolean {
  const ages = named.flatMap(({ text }, i) =>
    /^\d{1,3}$/.test(text) && named[i - 1]?.text === "," && named[i + 1]?.text === "," ? [i] : [],
  );
  const and = named.findLastIndex(({ lower }) => lower === "and");
  return ages.length > 1 && and > ages[0]! && and < ages.at(-1)!;
}

/** "Because of **their** age". */
const WHY = /^(?:because|his|her|their)$/;
/** Words of "cannot be named" behind "who". */
const UNNAMED_WORDS = 4;
