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
 * "Tyler Moss, 19, and a boy who cannot be named for legal reasons **deny** murder": why one of them has no name is not what they deny. `at`:
 * the verb.
 */
export function draftDenial(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt, sentences, sentenceAt } = reading;
  if (!DENIES.test(tokens[at]!.lower) || quoteAt[at] !== -1 || !CHARGE.test(tokens[at + 1]?.lower ?? ""))
    return undefined;
  const from = sentences[sentenceAt[at]!]!.firstToken;
  if (at - from < 6 || at - from > LONGEST || !/^(?:DET|PROPN|NUM)$/.test(tokens[from]!.pos)) return undefined;
  if (NOBODY.test(tokens[from]!.lower)) return undefined;
  const named = tokens.slice(from, at);
  const unnamed = named.findIndex(({ lower }) => lower === "who");
  if (unnamed < 0 || !UNNAMED.test(named.map(({ lower }) => lower).join(" "))) return undefined;
  // "Cannot be named" is the one verb before it.
  const others = named.filter(({ pos }, i) => i < unnamed || i > unnamed + UNNAMED_WORDS || pos === "PUNCT");
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
/** "Because of **their** age". */
const WHY = /^(?:because|his|her|their)$/;
/** Words of "cannot be named" behind "who". */
const UNNAMED_WORDS = 4;
