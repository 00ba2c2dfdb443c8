import { DEMONYMS } from "../../../lexicon/demonyms.ts";
import { NO_NAMES, PERHAPS_NAMES } from "../../../lexicon/functionWords.ts";
import { NAME_PARTICLES, SHORT_TITLES } from "../../../lexicon/personTitles.ts";
import { wordSet } from "../../../lexicon/words.ts";
import { isWordlike } from "../../../text/characters.ts";
import { askedOfForms } from "../../../text/wordForm.ts";
import { createWordMemory } from "../../../text/wordMemory.ts";
import { isCompound, isPhrase } from "./compounds.ts";
import { classifyNoun, isPersonNoun } from "./nouns.ts";
import { OWNERS, PRONOUNS } from "./pronouns.ts";

/**
 * What a word may be, by its form in lower case alone: a bit each. Most words are none of it, and whoever looks through a paragraph for
 * one of these passes them by at once.
 */
export const SIGN = {
  /** A capital further on than lower case shows it: a form that has none of its own. */
  capital: 1,
  /** What a tagger takes for a noun, before which a name or a noun were no more than whose: "the Post **yesterday** said". */
  day: 2,
  pronoun: 4,
  /** A noun that can stand for a source, or "Norlanders", if it has a capital. */
  noun: 8,
  /** "Van", "de", "al": what a surname may begin with. */
  particle: 16,
  /** "norwellpost.fr", "Norwell.com": a site by its address. */
  address: 32,
  /** "Site", "app", "band": what is often called by a name in small letters. */
  smallKind: 64,
  /** "One" and "another", which may stand before "of the drivers". */
  partitive: 128,
  /** "6th", as courts are numbered. */
  ordinal: 256,
  /** What need be no name in spite of its capital: "Monday", "Will", "Leeds-based". */
  doubtful: 512,
  /** What may stand before a name: "Senator", "welder". */
  title: 1024,
  /** There is a letter or a digit in it: no mark. */
  wordlike: 2048,
  /** "Ruiz's", which a tokenizer may leave whole. */
  possessive: 4096,
  /** What is no word of a name and may still stand in one: "of", "and", "de", a comma, a quotation mark. */
  joins: 8192,
  /** "The", "some", "her": what a description begins with. */
  opens: 16384,
  /** "That", "who", "because": what a clause hangs on another by. */
  hangs: 32768,
} as const;

export const CAPITAL = /^(?:\p{Lu}|(?:al|el|an|as|at|ad|ash|bin|ibn|d|o|l)['’-]\p{Lu})/u;
const DAY = /^(?:today|yesterday|tonight)$/;
const ADDRESS =
  /^[\p{L}\d-]{2,}(?:\.[\p{L}\d-]{2,})*\.(?:com|org|net|info|news|media|tv|io|uk|fr|de|es|it|ie|au|ca|in|za|ng|nz|eu)$/u;
const SMALL_KIND = /^(?:website|site|blog|app|band|startup|start-up|podcast)$/u;
const PARTITIVE = /^(?:one|another)$/u;
/** Ranks of some police forces, which are names elsewhere: those of titles.ts. */
const PARTLY_TITLES = /^(?:con|garda)$/u;
/** All that sortOfName.ts, endOfName.ts and joinedNames.ts go on with inside a name: what is added there must be here, or it is passed by. */
const JOINS = /^(?:of|for|on|against|in|and|&|plc|gmbh|[.,"“'‘]|'')$/u;
export const DEFINITE = new Set(["the", "this", "that", "these", "those"]);
export const INDEFINITE = wordSet("a an another one some any each every many several few most no neither all other");
const HANGS = wordSet(
  "that who whom whose which what how why whether if because since while when where as after before although though until unless",
);
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/u;

/** The signs of a token's form. */
export const signsOfForm = askedOfForms(({ lower }) => readSigns(lower));

const known = createWordMemory<number>();

/** The signs of a form in lower case that may be no token's: "Hyun-seung" joined. */
export const signsOf = (lower: string): number => known.get(lower) ?? known.set(lower, readSigns(lower));

function readSigns(lower: string): number {
  return (
    (CAPITAL.test(lower) ? SIGN.capital : 0) |
    (DAY.test(lower) ? SIGN.day : 0) |
    (PRONOUNS.has(lower) ? SIGN.pronoun : 0) |
    (classifyNoun(lower) || (lower.endsWith("s") && DEMONYMS.has(lower.slice(0, -1))) ? SIGN.noun : 0) |
    (NAME_PARTICLES.has(lower) ? SIGN.particle : 0) |
    (ADDRESS.test(lower) ? SIGN.address : 0) |
    (SMALL_KIND.test(lower) ? SIGN.smallKind : 0) |
    (PARTITIVE.test(lower) ? SIGN.partitive : 0) |
    (ORDINAL.test(lower) ? SIGN.ordinal : 0) |
    (JOINS.test(lower) || NAME_PARTICLES.has(lower) ? SIGN.joins : 0) |
    (DEFINITE.has(lower) || INDEFINITE.has(lower) || OWNERS.has(lower) ? SIGN.opens : 0) |
    (HANGS.has(lower) ? SIGN.hangs : 0) |
    (isWordlike(lower) ? SIGN.wordlike : 0) |
    (/.['’]s$/iu.test(lower) ? SIGN.possessive : 0) |
    (NO_NAMES.has(lower) || PERHAPS_NAMES.has(lower) || isCompound(lower) || isPhrase(lower) ? SIGN.doubtful : 0) |
    (SHORT_TITLES.has(lower) || isPersonNoun(lower) || PARTLY_TITLES.test(lower) ? SIGN.title : 0)
  );
}
