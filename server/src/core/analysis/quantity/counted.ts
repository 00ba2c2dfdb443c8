import { ABBREVIATIONS_BEFORE_NAME } from "../../lexicon/abbreviations.ts";
import { NOT_COUNTED } from "../../lexicon/notCounted.ts";
import { CARDINALS, MAGNITUDES } from "../../lexicon/numberWords.ts";
import { designationEnd } from "./designations.ts";
import { isGenitive } from "./genitive.ts";
import { isGluedHyphen, type Lexeme } from "./lexemes.ts";
import { measureAfter } from "./measures.ts";
import type { Numeral } from "./numeral.ts";
import { plainNoun } from "./plainNoun.ts";

/** What a bare number counts: lexemes `from` to `to` (exclusive), as written and as a plain noun. */
export interface Counted {
  readonly from: number;
  readonly to: number;
  /** "North Korean soldier". */
  readonly noun: string;
}

/** How far a counted noun may stand from its number: "two former senior White House officials". */
const REACH = 8;

/**
 * The noun phrase counted by the number that ends at lexeme `at`. With a number other than one the head is the first plural
 * noun; else, or in front of another noun ("three-course meal"), the last of the nouns that follow.
 */
export function readCounted(lexemes: readonly Lexeme[], at: number, value: number): Counted | undefined {
  const from = startOf(lexemes, at);
  const end = phraseEnd(lexemes, from, value > 1);
  // "A four-hit game": what is joined is counted, whatever the tagger takes it for.
  const joined = lexemes[from];
  const attributive = isGluedHyphen(lexemes, at) && joined?.kind === "word" && !isGluedHyphen(lexemes, from + 1);
  if (attributive && (end > from || (joined.pos === "VERB" && !NOT_COUNTED.has(joined.lower))))
    return { from, to: from + 1, noun: plainNoun(lexemes, from, from + 1) };
  if (end === from) return undefined;
  const partitive = lexemes[at]?.lower === "of";
  const plural = value === 1 && !partitive ? -1 : firstPlural(lexemes, from, end, value < 1);
  const to = plural >= 0 ? plural + 1 : lastNoun(lexemes, from, end);
  if (plural < 0 && value !== 1 && isVerb(lexemes, from, to, value)) return undefined;
  if (to <= from || (plural < 0 && isDeed(lexemes, from, to, end))) return undefined;
  return { from, to, noun: plainNoun(lexemes, from, to) };
}

/** "Around 73, **raising** the prospect", "40 **living** in tents", "two in five **napped**": what is done, and nothing counted; "ten living species" are. */
function isVerb(lexemes: readonly Lexeme[], from: number, to: number, value: number): boolean {
  const { lower, pos } = lexemes[from]!;
  const alone = to === from + 1;
  if (/[a-z]ing$/.test(lower)) {
    if (pos === "VERB") return !/(?:series|species)$/.test(lexemes[to - 1]!.lower);
    return alone && /^(?:DET|ADP|ADV|PRON)$/.test(lexemes[to]?.pos ?? "");
  }
  if (value >= 1 || !/[a-z]ed$/.test(lower) || pos === "ADJ") return false;
  return alone || (pos === "VERB" && lexemes[from - 1]?.lower === "those");
}

/** "40,000 **watched Harroway** win": people who did something, and a name; "40,000 displaced Rohingya" are people. */
function isDeed(lexemes: readonly Lexeme[], from: number, to: number, end: number): boolean {
  const name = lexemes[from + 1];
  return to === end && DEEDS.test(lexemes[from]!.lower) && name?.pos === "PROPN" && /^\p{Lu}/u.test(name.text);
}
const DEEDS =
  /^(?:watched|attended|visited|joined|followed|heard|cheered|greeted|welcomed|saw|booed|packed|filled|fled|left|entered|toured|applauded|mourned|thronged|crossed)$/;

/** After a hyphen, "of", "of the", "more", "other". */
function startOf(lexemes: readonly Lexeme[], at: number): number {
  let i = at;
  if (lexemes[i]?.text === "-" && lexemes[i]!.glued) i++;
  if (i > at && /^(?:odd|plus)$/.test(lexemes[i]?.lower ?? "")) i++;
  if (lexemes[i]?.lower === "head" && lexemes[i + 1]?.lower === "of") i++;
  if (lexemes[i]?.lower === "or" && /^(?:more|fewer|less|so)$/.test(lexemes[i + 1]?.lower ?? "")) i += 2;
  // "Half the staff".
  const half = lexemes[i - 1]?.lower === "half" && lexemes[i]?.pos === "DET" && !/^an?$/.test(lexemes[i]!.lower);
  if (half) i++;
  if (lexemes[i]?.lower === "of") {
    i++;
    if (/^(?:the|its|their|his|her|our|my|your|these|those|all|them|us|this|that)$/.test(lexemes[i]?.lower ?? "")) i++;
    i = afterNumber(lexemes, i);
  }
  while (
    /^(?:combined|more|fewer|other|additional|extra|further|different|separate|such|new|of|most|least)$/.test(
      lexemes[i]?.text ?? "",
    )
  )
    i++;
  return i;
}

/** "Two of the last six races", "one of 10 clubs": races and clubs, however many there are. */
function afterNumber(lexemes: readonly Lexeme[], at: number): number {
  const ranked = /^(?:last|past|next|first|top|previous|final|latest|remaining|other)$/.test(lexemes[at]?.lower ?? "");
  const from = ranked ? at + 1 : at;
  let i = from;
  while (isNumber(lexemes[i]) || (i > from && isGluedHyphen(lexemes, i) && isNumber(lexemes[i + 1]))) i++;
  // "Two of seven-member panels", "one of the 20th century's": the number belongs to an adjective.
  if (i === from || lexemes[i]?.kind !== "word" || lexemes[i]!.glued) return at;
  // "12 of the 40 million euros": money or a measure, which the second number tells.
  return measureAfter(lexemes, i, MANY) ? at : i;
}

/** Any number that every unit goes with. */
const MANY: Numeral = { from: 0, to: 0, value: 1000, form: "words", scale: 1000, fraction: false, vague: false };

function isNumber(lexeme: Lexeme | undefined): boolean {
  if (lexeme === undefined) return false;
  return lexeme.kind === "number" || CARDINALS.has(lexeme.lower) || MAGNITUDES.has(lexeme.lower);
}

function phraseEnd(lexemes: readonly Lexeme[], from: number, many: boolean): number {
  let headless = many;
  const sentence = lexemes[from]?.sentence;
  let i = from;
  while (i < Math.min(from + REACH, lexemes.length)) {
    const lexeme = lexemes[i]!;
    if (lexeme.sentence !== sentence) break;
    const coded = designationEnd(lexemes, i);
    if (coded > i || isGenitive(lexemes, i)) {
      i = Math.max(coded, i + 1);
      continue;
    }
    const hyphen = lexeme.text === "-" && i > from && lexeme.glued && lexemes[i + 1]?.glued === true;
    const comma =
      lexeme.text === "," &&
      i > from &&
      isAdjective(lexemes[i - 1]!) &&
      lexemes[i + 1] !== undefined &&
      isAdjective(lexemes[i + 1]!);
    const and =
      lexeme.lower === "and" &&
      i > from &&
      lexemes[i + 1]?.kind === "word" &&
      !/s$/.test(lexemes[i - 1]!.lower) &&
      !isNumber(lexemes[i + 1]) &&
      continues(lexemes[i + 1]!);
    const inside = i > from && lexeme.glued && lexemes[i - 1]!.text === "-" && lexeme.kind === "word";
    // "Mrs. Lind's backers".
    const title =
      lexeme.text === "." && lexeme.glued && i > from && ABBREVIATIONS_BEFORE_NAME.has(lexemes[i - 1]!.lower);
    const away = i === from && lexeme.lower === "away" && lexemes[i + 1] !== undefined && isPlural(lexemes[i + 1]!);
    // "31 home runs": many of something end in a plural, whatever the tagger takes it for.
    const may = i === from || (headless && (lexemes[i - 1]!.pos === "NOUN" || lexemes[i - 1]!.lower === "away"));
    const head = may && lexeme.kind === "word" && isPlural(lexeme) && !NOT_COUNTED.has(lexeme.lower);
    if (isPlural(lexeme)) headless = false;
    // "The firm's five directors", against "30 emoji and two widgets"; "one-time rivals" has no number.
    const number = isNumber(lexeme) && !isGluedHyphen(lexemes, i + 1) && !inside;
    if (number && !(i > from && /s?['’](?:s)?$/.test(lexemes[i - 1]!.lower))) break;
    const adverb = leadsOn(lexemes, i);
    if (!hyphen && !comma && !and && !inside && !head && !title && !away && !number && !adverb && !continues(lexeme))
      break;
    i++;
  }
  while (i > from && (lexemes[i - 1]!.kind === "mark" || lexemes[i - 1]!.lower === "and")) i--;
  return i;
}

/** "Randomly" before "selected precincts", "early" before "defeats", "laid" before "-off", "paid" before "staffers". */
function leadsOn(lexemes: readonly Lexeme[], at: number): boolean {
  const { lower, pos, kind } = lexemes[at]!;
  const next = lexemes[at + 1];
  if (kind !== "word" || next === undefined || next.sentence !== lexemes[at]!.sentence) return false;
  if (pos === "VERB" && isGluedHyphen(lexemes, at + 1)) return true;
  if (/^(?:monthly|weekly|daily|yearly|early|paid|unpaid|lost|stolen)$/.test(lower))
    return next.pos === "ADJ" || isPlural(next);
  return (
    pos === "ADV" &&
    /[a-z]ly$/.test(lower) &&
    (next.pos === "ADJ" || (next.pos === "VERB" && /(?:ed|en)$/.test(next.lower)))
  );
}

function isAdjective(lexeme: Lexeme): boolean {
  return lexeme.pos === "ADJ" && lexeme.kind === "word";
}

function continues(lexeme: Lexeme): boolean {
  if (lexeme.kind === "number") return false;
  if (lexeme.kind !== "word" || NOT_COUNTED.has(lexeme.lower)) return false;
  switch (lexeme.pos) {
    case "ADP":
    case "AUX":
    case "CCONJ":
    case "DET":
    case "PART":
    case "PRON":
    case "SCONJ":
    case "PUNCT":
    case "ADV":
    case "INTJ":
      return false;
    case "VERB":
      return /(?:ed|ing|en)$/.test(lexeme.lower);
    default:
      return true;
  }
}

const PLURALS =
  /(?:[^siu']s|ses|people|men|women|children|police|feet|teeth|mice|geese|oxen|cattle|media|data|criteria|personnel|aircraft|sheep|fish|deer|staff|troops|youth|folk)$/;
const NOT_PLURALS = new Set(
  "is was has its his as this us yes always perhaps else less across towards besides news series species plus thus gas bus class glass pass press process access success business address congress".split(
    " ",
  ),
);

function isPlural(lexeme: Lexeme): boolean {
  return (
    lexeme.kind === "word" &&
    PLURALS.test(lexeme.lower) &&
    !NOT_PLURALS.has(lexeme.lower) &&
    lexeme.pos !== "ADJ" &&
    !(lexeme.pos === "VERB" && /ed$|ing$/.test(lexeme.lower))
  );
}

/** The first plural noun, or -1; in "sales managers" the last of the two. A share may be of one thing, whose verb ends in an s. */
function firstPlural(lexemes: readonly Lexeme[], from: number, end: number, share: boolean): number {
  for (let i = from; i < end; i++) {
    if (!isPlural(lexemes[i]!) || (share && lexemes[i]!.pos === "VERB" && i > from)) continue;
    const next = lexemes[i + 1];
    // "Children lives": the verb, whatever the tagger says.
    if (/^(?:people|children)$/.test(lexemes[i]!.lower)) return i;
    // "Mrs. Lind's backers".
    if (i + 1 < end && (next?.text === "." || isGenitive(lexemes, i + 1))) continue;
    // "Parks-owned land": the name of an owner; "sisters-in-law" and "runners-up" are many.
    if (i + 1 < end && isGluedHyphen(lexemes, i + 1) && !/^(?:in|at|of|up)$/.test(lexemes[i + 2]!.lower)) continue;
    if (i + 1 < end && next && isPlural(next) && next.pos !== "VERB" && !next.lower.endsWith("'s")) continue;
    return i;
  }
  return -1;
}

/** The index after the last noun of the phrase; where the tagger is silent, after its last word. */
function lastNoun(lexemes: readonly Lexeme[], from: number, end: number): number {
  for (let i = end; i > from; i--) {
    const { pos, kind } = lexemes[i - 1]!;
    if (kind === "word" && (pos === "NOUN" || pos === "PROPN" || pos === "X" || pos === "SYM")) return i;
  }
  return from;
}
