import { NAMES_WITH_NUMBERS, NUMBERED_NAMES } from "../../lexicon/identifiers.ts";
import { CARDINALS } from "../../lexicon/numberWords.ts";
import { UNIT_NAMES } from "../../lexicon/units.ts";
import type { Lexeme } from "./lexemes.ts";
import { currencyBefore, measureAfter } from "./measures.ts";
import type { NotQuantity } from "./notQuantity.ts";
import { phraseEnd } from "./setPhrases.ts";
import { singular } from "./singular.ts";

/** Reads a number that is part of a name, a code or an address, and begins at lexeme `at`. */
export function readIdentifier(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  return (
    readAddress(lexemes, at) ??
    readCode(lexemes, at) ??
    readNumberedName(lexemes, at) ??
    readNameSuffix(lexemes, at) ??
    readNameInWords(lexemes, at)
  );
}

/** "Gang of Eight", "Air Force Two", "Act Three": a number word with a capital at the end of a name, with nothing to count. */
function readNameInWords(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const word = lexemes[at]!;
  if (!CARDINALS.has(word.lower) || !/^\p{Lu}\p{Ll}/u.test(word.text) || lexemes[at - 1]?.sentence !== word.sentence)
    return undefined;
  const found = { from: at, to: at + 1, kind: "identifier" as const, value: null };
  const before = lexemes[at - 1]!;
  const next = lexemes[at + 1];
  if (before.lower === "of" && /^\p{Lu}/u.test(lexemes[at - 2]?.text ?? "") && !/^\p{Lu}/u.test(next?.text ?? ""))
    return found;
  if (before.kind !== "word" || !isCapitalised(lexemes, at - 1)) return undefined;
  const ends = next === undefined || next.sentence !== word.sentence || /^[.,;:!?)”"]$/.test(next.text);
  return ends || /^(?:AUX|ADP|CCONJ|SCONJ|DET|PART)$/.test(next.pos) ? found : undefined;
}

/** "60 Minutes", "Fortune 500": a name in the list. */
export function readName(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const to = phraseEnd(lexemes, at, NAMES_WITH_NUMBERS);
  if (to <= at) return undefined;
  const first = lexemes[at]!;
  if (
    first.kind === "word" &&
    first.text === first.lower &&
    lexemes[to - 1]!.text === lexemes[to - 1]!.lower &&
    lexemes[to - 1]!.kind === "word"
  )
    return undefined;
  if (first.kind === "number" && lexemes[to - 1]!.text === lexemes[to - 1]!.lower) return undefined;
  return { from: at, to, kind: "identifier", value: null };
}

/** Digits in three or more groups: phone numbers, dates in figures, versions, cards; and numbers too long to mean an amount. */
export function readLongCode(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const first = lexemes[at]!;
  if (first.kind !== "number") return undefined;
  const found = (to: number, kind: NotQuantity["kind"] = "identifier") => ({ from: at, to, kind, value: null });
  if (/^0\d*[1-9]\d*$/.test(first.text) && first.text.length > 2 && !/^\p{Sc}$/u.test(lexemes[at - 1]?.text ?? ""))
    return found(groupsEnd(lexemes, codeEnd(lexemes, at + 1)));
  if (isDialled(lexemes, at)) return found(codeEnd(lexemes, groupsEnd(lexemes, at + 1)));
  if (
    Number.isNaN(first.value) ||
    (/^\d{9,}$/.test(first.text) &&
      lexemes[at + 1]?.kind !== "word" &&
      lexemes[at + 1]?.text !== "%" &&
      !/^\p{Sc}$/u.test(lexemes[at - 1]?.text ?? ""))
  )
    return found(codeEnd(lexemes, at + 1));
  let to = at + 1;
  let groups = 1;
  while (
    /^[-/.]$/.test(lexemes[to]?.text ?? "") &&
    lexemes[to]!.glued &&
    lexemes[to + 1]?.glued &&
    lexemes[to + 1]?.kind === "number"
  ) {
    to += 2;
    groups++;
  }
  if (groups === 2 && lexemes[at + 1]?.text === "." && first.text.includes(".")) return found(codeEnd(lexemes, to));
  if (lexemes[to]?.glued && lexemes[to]!.kind === "number" && first.text.includes("."))
    return found(codeEnd(lexemes, to));
  if (groups >= 3)
    return found(
      codeEnd(lexemes, to),
      /^(?:\d{4}|\d{1,2})$/.test(first.text) && groups === 3 && first.value < 2100 ? "date" : "identifier",
    );
  if (groups === 2 && lexemes[at + 1]?.text === "-" && first.text.length === 3 && lexemes[at + 2]!.text.length === 4)
    return found(to);
  const slash = groups === 2 && lexemes[at + 1]?.text === "/";
  return slash && !(first.value < lexemes[at + 2]!.value)
    ? found(to, first.value <= 12 && lexemes[at + 2]!.value > 0 ? "date" : "identifier")
    : undefined;
}

/** "0800 900 444": the groups of digits that follow. */
function groupsEnd(lexemes: readonly Lexeme[], from: number): number {
  let to = from;
  while (/^\d{2,4}$/.test(lexemes[to]?.text ?? "") && !lexemes[to]!.glued) to++;
  return to;
}

/** "Text HELP to 60777", "call 116 123": no more than a few words behind the verb. */
function isDialled(lexemes: readonly Lexeme[], at: number): boolean {
  if (!/^\d{1,8}$/.test(lexemes[at]!.text) || lexemes[at]!.glued) return false;
  const next = lexemes[at + 1];
  if (next?.kind === "word" && !/^(?:ADP|CCONJ|SCONJ|DET)$/.test(next.pos)) return false;
  if (next?.text === "%" || (next?.text === "-" && next.glued)) return false;
  const verb = (lexeme: Lexeme | undefined) =>
    /^(?:dial|dialled|dialed|phone|ring|text|sms|whatsapp)$/.test(lexeme?.lower ?? "");
  const label = lexemes[at - 1]?.text === ":" || lexemes[at - 1]?.text === "." ? 2 : 1;
  if (/^(?:tel|telephone|phone|fax|hotline)$/.test(lexemes[at - label]?.lower ?? "")) return true;
  if (verb(lexemes[at - 1]) || /^(?:call|calling)$/.test(lexemes[at - 1]?.lower ?? "")) return true;
  if (!/^(?:to|on)$/.test(lexemes[at - 1]?.lower ?? "")) return false;
  const dials = [at - 2, at - 3, at - 4].find((i) => verb(lexemes[i]));
  return dials !== undefined && !isThing(lexemes, dials);
}

/** The "text" of "a text to 300", the "phone" of "spoke on her phone to 40": nothing is dialled. */
function isThing(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  if (before?.sentence !== lexemes[at]!.sentence || /^(?:by|via)$/.test(before.lower)) return false;
  return /^(?:DET|ADJ|ADP)$/.test(before.pos) || /^(?:his|her|their|my|our|your|its|.+'s)$/.test(before.lower);
}

/** Runs on over everything glued to it. */
function codeEnd(lexemes: readonly Lexeme[], from: number): number {
  let to = from;
  while (lexemes[to]?.glued && /[\p{L}\p{N}\-:/]/u.test(lexemes[to]!.text)) to++;
  return to;
}

/** "12 Harbour Street", "400 W. Mill Rd": a number, names, and a kind of street. */
function readAddress(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  if (!/^\d{1,5}$/.test(lexemes[at]!.text)) return undefined;
  for (let i = at + 1; i < at + 6; i++) {
    const word = lexemes[i];
    if (!word || (!/^\p{Lu}/u.test(word.text) && word.text !== ".")) return undefined;
    if (i > at + 1 && STREETS.test(word.text)) return { from: at, to: at + 1, kind: "identifier", value: null };
  }
  return undefined;
}

const STREETS =
  /^(?:Street|St|Avenue|Ave|Road|Rd|Lane|Boulevard|Blvd|Drive|Court|Ct|Place|Pl|Square|Terrace|Way|Parkway|Crescent|Close|Row|Quay)$/;

/** Letters that may stand between two numbers of one quantity: "5ft11in", "3x4", "1e10". */
const BETWEEN_DIGITS = /^(?:ft|x|e|th|h|st|nd|rd)$/i;

/** Letters glued to digits where they are no unit: "HB2", "F-16", "4G", "MH370", "A380-800". */
function readCode(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const first = lexemes[at]!;
  if (first.kind !== "number") return undefined;
  const found = { from: at, to: codeEnd(lexemes, at + 1), kind: "identifier" as const, value: null };
  const before = lexemes[at - 1];
  if (first.glued && before?.kind === "word" && currencyBefore(lexemes, at, 0)) return undefined;
  if (first.glued && before?.kind === "word" && /\p{L}$/u.test(before.text)) return found;
  const wire = first.glued && before?.text === "-" && !before.glued ? lexemes[at - 2] : undefined;
  if (wire?.kind === "word" && /^\p{Lu}{3,}$/u.test(wire.text)) return found;
  const dotted = first.glued && before?.text === "." && before.glued ? lexemes[at - 2] : undefined;
  if (dotted?.kind === "word" && /^\p{Lu}{2,}$/u.test(dotted.text)) return found;
  const hyphened = first.glued && before?.text === "-" && before.glued ? lexemes[at - 2] : undefined;
  if (
    hyphened?.kind === "word" &&
    /\p{Lu}/u.test(hyphened.text) &&
    !/^(?:Mid|Sub|Pre|Post|Under|Over|Early|Late|Up|Top|Non|Then|All|A|Minus)$/.test(hyphened.text)
  )
    return found;
  if (first.glued && /^[#@_&]$/.test(before?.text ?? "")) return found;
  // "GMT+1".
  if (first.glued && before?.text === "+" && before.glued && lexemes[at - 2]?.kind === "word") return found;
  const after = lexemes[at + 1];
  // "401(k)", "501(c)(3)".
  if (
    after?.text === "(" &&
    after.glued &&
    /^[a-z]$/.test(lexemes[at + 2]?.text ?? "") &&
    lexemes[at + 3]?.text === ")"
  )
    return { ...found, to: bracketsEnd(lexemes, at + 1) };
  // "The 787-9".
  if (
    /^7[0-8]7$/.test(first.text) &&
    after?.text === "-" &&
    after.glued &&
    /^\d{1,3}$/.test(lexemes[at + 2]?.text ?? "")
  )
    return found;
  if (isKind(lexemes, at)) return { ...found, to: at + 2 };
  if (after?.kind === "word" && after.glued && /^[GDFPAQHRJX]$/.test(after.text))
    return after.text === "F" || after.text === "A" || after.text === "J" || after.text === "X" ? undefined : found;
  if (
    after?.kind === "word" &&
    after.glued &&
    lexemes[at + 2]?.glued &&
    lexemes[at + 2]?.kind === "number" &&
    !BETWEEN_DIGITS.test(after.text) &&
    !UNIT_SYMBOLS.has(`${after.text}${lexemes[at + 2]!.text}`)
  )
    return found;
  return undefined;
}

function bracketsEnd(lexemes: readonly Lexeme[], from: number): number {
  let to = from;
  while (lexemes[to]?.text === "(" && lexemes[to]!.glued && lexemes[to + 2]?.text === ")") to += 3;
  return to;
}

/** "4K video", "a 10K race". */
function isKind(lexemes: readonly Lexeme[], at: number): boolean {
  const [k, noun] = lexemes.slice(at + 1, at + 3);
  if (k?.glued !== true || k.lower !== "k") return false;
  return /^(?:tvs?|televisions?|videos?|displays?|screens?|monitors?|resolution|footage|cameras?|streaming|ultra|uhd|race|run|walk|runs|races)$/.test(
    noun?.lower ?? "",
  );
}

const UNIT_SYMBOLS: ReadonlySet<string> = new Set(UNIT_NAMES.filter(({ symbol }) => symbol).map(({ form }) => form));

/** "Section 427", "No. 10", "Flight 370", "Game 6": a word whose number is a name; the number alone is the span. */
function readNumberedName(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const first = lexemes[at]!;
  const word = first.kind === "word" && CARDINALS.has(first.lower);
  if ((first.kind !== "number" && !word) || first.value > 99_999) return undefined;
  const dot = lexemes[at - 1]?.text === "." && lexemes[at - 1]!.glued ? 1 : 0;
  const name = lexemes[at - 1 - dot];
  const sign = lexemes[at - 1]?.text ?? "";
  const range = first.kind === "number" && /^[-–:]$/.test(lexemes[at + 1]?.text ?? "") && lexemes[at + 1]!.glued;
  // "Article 12(3)".
  const to = range ? codeEnd(lexemes, at + 1) : bracketsEnd(lexemes, at + 1);
  const found = { from: at, to, kind: "identifier" as const, value: null };
  if (isListOfNames(lexemes, at)) return found;
  if (sign === "§" || sign === "№" || isBlock(lexemes, at) || isAgeGroup(lexemes, at) || isEmergencyLine(lexemes, at))
    return found;
  if (isSecondOfNames(lexemes, at)) return found;
  if (name?.kind !== "word" || (first.glued && dot === 0) || !NUMBERED_NAMES.has(name.lower)) return undefined;
  const next = lexemes[at + 1];
  // "Room 9B", "Phase 2b".
  const letter =
    next?.glued === true &&
    /^[A-Za-z]$/.test(next.text) &&
    !(lexemes[at + 2]?.glued && lexemes[at + 2]!.kind !== "mark") &&
    !/^[mk]$/.test(next.text);
  if (next?.glued && next.kind === "word" && !letter) return undefined;
  const capital = /^\p{Lu}/u.test(name.text) && at - 1 - dot > 0 && lexemes[at - 2 - dot]?.sentence === name.sentence;
  const starts = first.kind === "number" && lexemes[at - 1 - dot - 1]?.sentence !== name.sentence;
  if (starts && /^\p{Lu}/u.test(name.text) && !countsAfter(lexemes, at + 1)) return found;
  const always =
    /^(?:junctions?|no|nos|formula|boeing|airbus|iphone|ipad|covid|playstation|section|sections|chapter|article|articles|flight|route|highway|interstate|exit|page|pages|pp|paragraph|amendment|proposition|room|suite|apt|zip|category|number|phase|p|fig|figure)$/.test(
      name.lower,
    );
  if (always && (name.lower === "no" || name.lower === "nos")) return dot === 1 || capital ? found : undefined;
  if (
    always &&
    /^(?:number|category|phase|article|articles|figure|page|pages|exit|paragraph|room)$/.test(name.lower) &&
    MEASURED.test(next?.lower ?? "")
  )
    return undefined;
  return always || capital || isBareName(lexemes, at, at - 1 - dot) ? found : undefined;
}

/** "On channel 125", "at gate 23", "in ward 6": a singular noun without an article says which one by its number. */
function isBareName(lexemes: readonly Lexeme[], at: number, name: number): boolean {
  const noun = lexemes[name]!;
  if (lexemes[at]!.kind !== "number" || /[^su]s$/.test(noun.lower) || countsAfter(lexemes, at + 1)) return false;
  const before = lexemes[name - 1];
  if (before?.sentence !== noun.sentence || noun.pos === "ADP" || /^(?:under|over)$/.test(noun.lower)) return false;
  // "At gate 300 gathered."
  const next = lexemes[at + 1];
  if (/^(?:AUX|VERB)$/.test(next?.pos ?? "") || /^[a-z]+ed$/.test(next?.text ?? "")) return false;
  return /^(?:ADP|PROPN|VERB|CCONJ|PUNCT)$/.test(before.pos);
}

/** "Lines 7-9", "pages 3 to 12", "lots 4 and 5": a plural before an ascending pair; "won both games 4-1" is none. */
function isListOfNames(lexemes: readonly Lexeme[], at: number): boolean {
  const name = lexemes[at - 1];
  const joined = /^(?:-|–|to|and|,|through)$/.test(lexemes[at + 1]?.lower ?? "");
  if (name?.kind !== "word" || !joined || !/[^s]s$/.test(name.lower) || !NUMBERED_NAMES.has(singular(name.lower)))
    return false;
  const last = lexemes[at + 2];
  const next = lexemes[at + 3];
  const counts = MEASURED.test(next?.lower ?? "") || /[^su]s$/.test(next?.lower ?? "");
  return last?.kind === "number" && last.value > lexemes[at]!.value && !counts;
}

/** "The 400 block of Larch Avenue". */
function isBlock(lexemes: readonly Lexeme[], at: number): boolean {
  const { value } = lexemes[at]!;
  return value > 0 && value % 100 === 0 && lexemes[at + 1]?.lower === "block" && lexemes[at - 1]?.lower === "the";
}

/** "911 calls", "a 999 operator", "her son called 911", "calls to 988". */
function isEmergencyLine(lexemes: readonly Lexeme[], at: number): boolean {
  if (!/^(?:911|999|112|111|000|988|311|211|101|108|1122|10111)$/.test(lexemes[at]!.text)) return false;
  const next = lexemes[at + 1];
  if (
    /^(?:calls?|callers?|dispatch|dispatchers?|operators?|recordings?|tapes?|lines?|system|centre|center|emergency)$/.test(
      next?.lower ?? "",
    )
  )
    return true;
  // "Called 911 Monday"; but "called 999 voters".
  if (countsAfter(lexemes, at + 1) || (next?.pos === "PROPN" && !/day$/.test(next.lower))) return false;
  const before = lexemes[at - 1]?.lower ?? "";
  if (before === "to") return /^(?:calls?|callers?|texts?|messages?)$/.test(lexemes[at - 2]?.lower ?? "");
  return /^(?:call(?:s|ed|ing)?|dial(?:s|l?ed|l?ing)?|phon(?:es?|ed|ing)|r[aiu]ng|ringing|text(?:s|ed|ing)?)$/.test(
    before,
  );
}

/** "The Under-21 side", "the under-18s". */
function isAgeGroup(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]!.value > 80 || lexemes[at - 1]?.text !== "-") return false;
  if (!/^(?:under|over)$/.test(lexemes[at - 2]?.lower ?? "")) return false;
  return /^(?:s|side|team|squad|international|championship|final|captain|level|match|coach|world|title)$/.test(
    lexemes[at + 1]?.lower ?? "",
  );
}

/** The "10" of "junctions 9 and 10". */
function isSecondOfNames(lexemes: readonly Lexeme[], at: number): boolean {
  const name = lexemes[at - 3]?.lower ?? "";
  return (
    /^(?:and|or|to|&)$/.test(lexemes[at - 1]?.lower ?? "") &&
    lexemes[at - 2]?.kind === "number" &&
    name.endsWith("s") &&
    NUMBERED_NAMES.has(singular(name)) &&
    !/(?:[^su]s|^(?:people|men|women|children|percent))$/.test(lexemes[at + 1]?.lower ?? "")
  );
}

/** Whether a number could count or measure what stands here: after "Match 3", not "goals". */
function countsAfter(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at];
  if (next === undefined) return false;
  return MEASURED.test(next.lower) || next.pos === "NOUN" || next.pos === "ADJ" || (next.text === "-" && next.glued);
}

/** "Apple Watch 5", "Area 51", "90049 ZIP Code": a whole number after a name, with nothing that it could count. */
function readNameSuffix(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
  const number = lexemes[at]!;
  if (number.kind !== "number" || !/^\d{1,5}$|^\d\.0$/.test(number.text)) return undefined;
  const next = lexemes[at + 1];
  if (next?.lower === "zip") return { from: at, to: at + 1, kind: "identifier", value: null };
  const name = lexemes[at - 1];
  if (name?.text === "The" && lexemes[at - 2]?.sentence === number.sentence && /^[,.;:!?)]$/.test(next?.text ?? ".")) {
    return { from: at, to: at + 1, kind: "identifier", value: null };
  }
  if (
    number.glued ||
    name?.kind !== "word" ||
    !isCapitalised(lexemes, at - 1) ||
    /^(?:USD|EUR|GBP|RM|Rs)$/.test(name.text)
  )
    return undefined;
  if (currencyBefore(lexemes, at, 0)) return undefined;
  if (next?.text === "s" && next.glued) return { from: at, to: at + 2, kind: "identifier", value: null };
  const ends = next === undefined || next.sentence !== number.sentence || /^[.,;:!?)]$/.test(next.text);
  const named = next?.kind === "word" && /^\p{Lu}/u.test(next.text) && next.pos === "PROPN";
  // "Voters 65 and older".
  if (/^(?:older|younger|over|under|up)$/.test(lexemes[at + 2]?.lower ?? "") && /^(?:and|or)$/.test(next?.lower ?? ""))
    return undefined;
  // "Leads Holm 458 to 359".
  if (/^(?:to|-|–)$/.test(next?.lower ?? "") && lexemes[at + 2]?.kind === "number" && !number.glued) return undefined;
  if (isInningsBehind(lexemes, at)) return undefined;
  const closed = next?.kind === "word" && /^(?:AUX|ADP|CCONJ|SCONJ|DET|PART)$/.test(next.pos);
  if (!ends && !named && !closed && !(next?.pos === "VERB" && isCalledThe(lexemes, at))) return undefined;
  const amount = {
    from: at,
    to: at + 1,
    value: number.value,
    form: "digits" as const,
    scale: 1,
    fraction: false,
    vague: false,
  };
  return measureAfter(lexemes, at + 1, amount) ? undefined : { from: at, to: at + 1, kind: "identifier", value: null };
}

/** "India 401 **for 9** declared": runs for wickets, and no part of the side's name. */
function isInningsBehind(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at + 1]?.lower !== "for" || !/^\d$/.test(lexemes[at + 2]?.text ?? "") || lexemes[at]!.value < 11)
    return false;
  const next = lexemes[at + 3];
  return next === undefined || next.kind === "mark" || !/^(?:NOUN|ADJ|PROPN)$/.test(next.pos);
}

/** "**The** Nokia 3310 sold": the number is the name's; "in Norwell 300 gathered" and "in the Punjab 300 died" count. */
function isCalledThe(lexemes: readonly Lexeme[], at: number): boolean {
  let first = at - 1;
  while (lexemes[first - 1]?.pos === "PROPN" && at - first < 4) first--;
  const the = lexemes[first - 1];
  if (the?.lower !== "the" || the.sentence !== lexemes[at]!.sentence) return false;
  const before = lexemes[first - 2];
  return before?.sentence !== the.sentence || /^(?:SCONJ|CCONJ|VERB|PUNCT)$/.test(before.pos);
}

/** A name: capitals inside a sentence, or wherever the tagger says so. */
function isCapitalised(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at]!;
  if (!/\p{Lu}/u.test(word.text)) return false;
  const first = at === 0 || lexemes[at - 1]!.sentence !== word.sentence;
  return word.pos === "PROPN" || (!first && (word.pos === "NOUN" || word.pos === "X" || word.pos === "ADJ"));
}

const MEASURED = /^(?:%|percent|per|million|billion|thousand|hundred|people|years|points|miles)$/;
