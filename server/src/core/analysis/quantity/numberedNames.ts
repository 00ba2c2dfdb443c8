import { NUMBERED_NAMES } from "../../lexicon/identifiers.ts";
import { CARDINALS } from "../../lexicon/numberWords.ts";
import { isBlock } from "./addresses.ts";
import { bracketsEnd, codeEnd } from "./codeEnd.ts";
import { countsAfter, MEASURED } from "./countsAfter.ts";
import type { Lexeme } from "./lexemes.ts";
import type { NotQuantity } from "./notQuantity.ts";
import { singular } from "./singular.ts";
import { isEmergencyLine } from "./telephone.ts";

/** "Section 427", "No. 10", "Flight 370", "Game 6": a word whose number is a name; the number alone is the span. */
export function readNumberedName(lexemes: readonly Lexeme[], at: number): NotQuantity | undefined {
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
  if (isSecondOfNames(lexemes, at) || isOfKind(lexemes, at)) return found;
  if (areAges(lexemes, at)) return { ...found, to: at + 4 };
  if (name?.kind !== "word" || (first.glued && dot === 0) || !NUMBERED_NAMES.has(name.lower)) return undefined;
  const next = lexemes[at + 1];
  // "They left the room. One member stayed."
  if (word && name.sentence !== first.sentence) return undefined;
  if (isVerb(lexemes, at, name) || isTaken(name, next)) return undefined;
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

/** "Road closures **number** 145", "the dead number 40": how many there are. */
function isVerb(lexemes: readonly Lexeme[], at: number, { lower, text }: Lexeme): boolean {
  const many = lexemes[at - 2];
  if (lower !== "number" || text !== lower || many?.sentence !== lexemes[at]!.sentence) return false;
  return /(?:[^su']s|^(?:dead|people|women|men|children|injured|missing|wounded))$/.test(many.lower);
}

/** "Gave **Union 208 seats**": what a party or a side got; a "Boeing 737 seats" 180, and "Ward 6 votes" on Tuesday. */
const isTaken = (name: Lexeme, next: Lexeme | undefined): boolean =>
  /^(?:seats|votes|points|goals)$/.test(next?.lower ?? "") &&
  /^(?:union|unity|front|league|movement|alliance|coalition|party|labou?r|local)$/.test(name.lower);

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

/** "The Under-21 side", "the under-18s". */
function isAgeGroup(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]!.value > 80 || lexemes[at - 1]?.text !== "-") return false;
  if (!/^(?:under|over)$/.test(lexemes[at - 2]?.lower ?? "")) return false;
  return /^(?:s|side|team|squad|international|championship|final|captain|level|match|coach|world|title)$/.test(
    lexemes[at + 1]?.lower ?? "",
  );
}

/**
 * "Stage **4** cancer", "type 2 diabetes", "year 6 pupils": of which kind; "at this stage 4 people", "over the year 12 people", "on stage
 * 12 dancers" count.
 */
function isOfKind(lexemes: readonly Lexeme[], at: number): boolean {
  const number = lexemes[at]!;
  const [before, kind] = [lexemes[at - 2], lexemes[at - 1]];
  if (kind?.kind !== "word" || kind.sentence !== number.sentence || number.glued || number.kind !== "number")
    return false;
  if (!/^(?:stage|type|grade|level|tier|year)$/.test(kind.lower) || !(number.value >= 1 && number.value <= MOST_KINDS))
    return false;
  const next = lexemes[at + 1];
  if (next?.kind !== "word" || next.glued || !/^(?:NOUN|ADJ)$/.test(next.pos)) return false;
  if (/^(?:year|grade)$/.test(kind.lower) && (!OF_SCHOOL.test(next.lower) || isOfTime(lexemes, at - 2))) return false;
  if (kind.lower === "stage" && before?.lower === "on" && /[^su]s$/.test(next.lower)) return false;
  if (before?.sentence !== kind.sentence) return true;
  if (/^(?:an?|the|some|many|most|all)$/.test(before.lower))
    return !/^an?$/.test(before.lower) || !/[^su']s$/.test(next.lower);
  return (
    /^(?:VERB|AUX|ADP|CCONJ)$/.test(before.pos) &&
    (kind.lower !== "year" || before.pos !== "ADP" || before.lower === "of")
  );
}
const MOST_KINDS = 13;
const OF_SCHOOL =
  /^(?:pupils?|students?|schoolchildren|children|child|girls?|boys?|class(?:es)?|groups?|teachers?|exams?|tests?|lessons?|maths?|reading|science|places?|entry|results?|curriculum)$/;
/** "**Over the** year 6 pupils left." */
const isOfTime = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]?.lower === "the" &&
  /^(?:in|during|over|for|by|within|throughout|through)$/.test(lexemes[at - 1]?.lower ?? "");

/** "Popular with **18-24s**": of what ages; "a wait of 30-40s" and "boil for 30-40s" are of seconds. */
function areAges(lexemes: readonly Lexeme[], at: number): boolean {
  const [low, dash, high, s] = lexemes.slice(at, at + 4);
  if (s?.text !== "s" || !s.glued || high?.kind !== "number" || !/^[-–]$/.test(dash!.text) || !dash!.glued)
    return false;
  if (!(low!.value >= YOUNGEST && low!.value < high.value && high.value <= OLDEST)) return false;
  return /^(?:with|among|amongst|aged|the|and|while)$/.test(lexemes[at - 1]?.lower ?? "");
}
const [YOUNGEST, OLDEST] = [13, 80];
