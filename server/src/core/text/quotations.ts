import { isWordlike } from "./characters.ts";
import { FILLER } from "./filler.ts";
import type { Quotation, QuotationMark } from "./quotation.ts";
import { useOf } from "./quotationUse.ts";
import type { Token } from "./token.ts";

export interface FoundQuotations {
  readonly quotations: readonly Quotation[];
  /** The opening mark of a quotation left open at the end, which the next paragraph may continue; else "". */
  readonly open: string;
}

/** Which way a mark looks. `either`: spacing does not tell. */
type Side = "opens" | "closes" | "either" | "neither";

interface Mark {
  /** Index of the token. */
  readonly at: number;
  readonly text: string;
  readonly kind: QuotationMark;
  readonly side: Side;
  /** A single mark right after punctuation, which only a closing mark can be. */
  readonly sure: boolean;
}

const KINDS: ReadonlyMap<string, QuotationMark> = new Map([
  ["“", "curly"],
  ["”", "curly"],
  ["„", "curly"],
  ['"', "straight"],
  ["''", "doubled"],
  ["``", "doubled"],
  ["‘", "single"],
  ["’", "single"],
  ["'", "single"],
  ["«", "guillemet"],
  ["»", "guillemet"],
]);
const LONGEST_MARK = 2;
const ALWAYS_OPEN = new Set(["“", "„", "``", "«", "‘"]);
const ALWAYS_CLOSE = new Set(["”", "»"]);

/**
 * Finds the quotations of one paragraph; `open` is the mark of a quotation that the paragraph before left open, or "".
 * A paragraph goes on with that only if it begins with an opening mark of the same kind; otherwise the quotation counts as
 * ended. Only outermost quotations are listed. Straight marks are told apart by the spaces beside them, apostrophes from
 * closing single marks by what stands before and after. Linear in the tokens.
 */
export function findQuotations(prose: string, tokens: readonly Token[], open: string): FoundQuotations {
  const marks = readMarks(prose, tokens);
  const quotations: Quotation[] = [];
  let left = "";
  for (let i = 0; i < marks.length; i++) {
    const first = marks[i]!;
    if (!mayOpen(first, marks, i, tokens)) continue;
    const close = findClose(marks, i, tokens);
    const opener = tokens[first.at]!;
    const continues = first.at === 0 && open !== "" && KINDS.get(open) === first.kind;
    const last = close === undefined ? undefined : marks[close]!;
    const ended = last !== undefined && (last.side !== "opens" || isLowPair(first, last));
    const endToken = last === undefined ? tokens.length - 1 : ended ? last.at : last.at - 1;
    const span = { start: opener.start, end: tokens[endToken]!.end };
    const inner = { start: opener.end, end: ended ? tokens[last.at]!.start : span.end };
    const use = useOf(tokens, first.at, ended ? endToken : endToken + 1);
    quotations.push({ ...span, inner, mark: first.kind, continues, open: !ended, use });
    left = last === undefined ? first.text : "";
    if (close === undefined) break;
    i = ended ? close : close - 1;
  }
  return { quotations, open: left };
}

/** A block quote is somebody's words as a whole, whatever marks stand in it. */
export function blockQuotation(prose: string): Quotation {
  const span = { start: 0, end: prose.length };
  return { ...span, inner: span, mark: "block", continues: false, open: false, use: "speech" };
}

/** The tokens that are quotation marks and no apostrophes, primes or inches beyond doubt. */
function readMarks(prose: string, tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { text } = tokens[at]!;
    const kind = text.length > LONGEST_MARK ? undefined : KINDS.get(text);
    if (!kind) continue;
    const before = at > 0 && !hasSpace(prose, tokens[at - 1]!.end, tokens[at]!.start) ? tokens[at - 1]! : undefined;
    const after =
      at + 1 < tokens.length && !hasSpace(prose, tokens[at]!.end, tokens[at + 1]!.start) ? tokens[at + 1]! : undefined;
    const side = sideOf(text, before, after, at === 0);
    const sure = kind === "single" && before !== undefined && /^[,.?!…—–)\]]+$|\.$/.test(before.text);
    if (side !== "neither") marks.push({ at, text, kind, side, sure });
  }
  return marks;
}

/** Tokens cover all but white space and filler, so between two of them only filler is no space. */
function hasSpace(prose: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (prose[i] !== FILLER) return true;
  return false;
}

const isWord = (token: Token | undefined) => token !== undefined && isWordlike(token.text);
const isNumber = (token: Token | undefined) => token !== undefined && /^\p{N}/u.test(token.text);

function sideOf(text: string, before: Token | undefined, after: Token | undefined, first: boolean): Side {
  if (ALWAYS_CLOSE.has(text)) return text === "»" && !before && isWord(after) ? "opens" : "closes";
  if (text === "‘") return isWord(before) && isWord(after) ? "neither" : "opens";
  if (ALWAYS_OPEN.has(text)) return text === "“" && before && !after && !first ? "either" : "opens";
  if (text !== '"' && isNumber(before) && isNumber(after)) return "neither";
  if (!before && after) return text === "’" ? "neither" : "opens";
  if (before && !after) return "closes";
  if (!before || !after) return text === '"' || text === "''" ? "either" : "neither";
  if (isWord(before) && isWord(after)) return text === '"' ? "either" : "neither";
  if (/^[([{—–/-]+$|^[“‘"]$/.test(before.text) && !/^[,.;:?!)\]]/.test(after.text))
    return text === "’" ? "closes" : "opens";
  return "closes";
}

/** A mark that closes nothing opens no quotation; a single one must look like a quotation mark and find its like. */
function mayOpen(mark: Mark, marks: readonly Mark[], i: number, tokens: readonly Token[]): boolean {
  if (mark.side === "closes" || mark.text === "”" || mark.text === "’") return false;
  if (mark.side === "either") return mark.text === '"' && !isNumber(tokens[mark.at - 1]);
  if (mark.kind !== "single") return true;
  if (/^\d\d$/.test(tokens[mark.at + 1]?.text ?? "")) return false;
  if (findSingleClose(marks, i, tokens) !== undefined) return true;
  const before = tokens[mark.at - 1];
  const capital = /^\p{Lu}/u.test(tokens[mark.at + 1]?.text ?? "");
  return capital && (before === undefined || (mark.text === "‘" && /^[,:]$/.test(before.text)));
}

/**
 * The index of the mark that ends the quotation which `marks[from]` opens. Where another of its kind opens first, the
 * quotation was never closed and that one's index is the answer; undefined: it is open at the paragraph's end.
 */
function findClose(marks: readonly Mark[], from: number, tokens: readonly Token[]): number | undefined {
  const { kind } = marks[from]!;
  if (kind === "single") return findSingleClose(marks, from, tokens);
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark.kind === kind || isSubstitute(kind, mark)) {
      if (mark.side === "opens" && !isLowPair(marks[from]!, mark)) {
        if (mark.kind !== kind) continue;
        const nested = nestedEnd(marks, i);
        if (nested === undefined) return i;
        i = nested;
      } else if (!isInches(marks, i, tokens)) return i;
    }
  }
  return undefined;
}

/** „…“, where the mark that opens elsewhere closes. */
function isLowPair(first: Mark, last: Mark): boolean {
  return first.text === "„" && last.text === "“";
}

/** A curly quotation closed with a straight mark, or the other way round. */
function isSubstitute(kind: QuotationMark, mark: Mark): boolean {
  return (
    (kind === "curly" && mark.text === '"' && mark.side === "closes") || (kind === "straight" && mark.text === "”")
  );
}

/** Double marks inside double marks: the inner closing one, if two closing ones follow before the next opening one. */
function nestedEnd(marks: readonly Mark[], from: number): number | undefined {
  const { kind } = marks[from]!;
  let first: number | undefined;
  for (let i = from + 1; i < marks.length && i <= from + MOST_INNER_MARKS; i++) {
    const mark = marks[i]!;
    if (mark.kind !== kind) continue;
    if (mark.side === "opens") return undefined;
    if (first !== undefined) return first;
    first = i;
  }
  return undefined;
}
/** How many marks a nested quotation is looked for in; keeps thousands of opening marks linear. */
const MOST_INNER_MARKS = 12;

/** `30" waves`: a straight double mark after a figure is no closing mark when another one comes before the next opening one. */
function isInches(marks: readonly Mark[], i: number, tokens: readonly Token[]): boolean {
  const mark = marks[i]!;
  if (mark.text !== '"' || !isNumber(tokens[mark.at - 1])) return false;
  for (let next = i + 1; next < marks.length && next <= i + MOST_INNER_MARKS; next++) {
    if (marks[next]!.text === '"') return marks[next]!.side === "closes";
  }
  return false;
}

/**
 * The closing mark of a single quotation. After punctuation a mark closes for certain. After a word it is an apostrophe if
 * the word ends in s, or drops its g, and a certain closing mark comes before the next opening one.
 */
function findSingleClose(marks: readonly Mark[], from: number, tokens: readonly Token[]): number | undefined {
  let doubtful: number | undefined;
  const curly = marks[from]!.text === "‘";
  for (let i = from + 1; i < marks.length && i <= from + MOST_MARKS; i++) {
    const mark = marks[i]!;
    if (mark.kind !== "single" || (curly && mark.text === "'")) continue;
    if (mark.side === "opens") return doubtful;
    if (mark.sure) return i;
    if (!/(?:s|z|x|in)$/i.test(tokens[mark.at - 1]?.text ?? "")) return i;
    doubtful ??= i;
  }
  return doubtful;
}
/** Apostrophes and marks that a single quotation may hold; keeps thousands of them linear. */
const MOST_MARKS = 200;
