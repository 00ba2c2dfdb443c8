import { once } from "../../once.ts";
import type { Span } from "../../text/span.ts";

const PLACE = String.raw`\p{Lu}[\p{Lu}’'.-]*(?:\s+\p{Lu}[\p{Lu}’'.-]*){0,4}`;
const MIXED_PLACE = String.raw`\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*){0,3}`;
const REGION = String.raw`(?:,\s*\p{Lu}[\p{L}’'.]*(?:\s+(?:of\s+|and\s+)?\p{Lu}[\p{L}’'.]*){0,3})?`;
const SECOND = String.raw`(?:(?:,?\s+and\s+|\s*/\s*)${PLACE})?`;
const DAY = String.raw`(?:,\s*(?:\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}|\d{1,2}\s+\p{Lu}\p{L}{2,8}\.?)(?:,?\s+\d{4})?)`;
const DATE = `${DAY}?`;
const AGENCY = String.raw`\((?:\p{Lu}[\p{L}.&/ ]{1,40})\)`;
const DASH = String.raw`\s*(?:—|–|―|--+|\s-)\s*`;

/** "PORT ALDER, Lusania, Sept. 26 (AP) — ": a place in capitals, or any place with an agency. */
const CAPITALS = once(() => new RegExp(`^\\s*${PLACE}${SECOND}${REGION}${DATE}(?:,?\\s*${AGENCY})?${DASH}`, "u"));
const AGENCIES = once(() => new RegExp(`^\\s*${MIXED_PLACE}${REGION}${DATE},?\\s*${AGENCY}${DASH}`, "u"));

/** What follows is the article's first sentence, which begins as sentences do; or nothing does. */
const BEGINNING = /^(?:[\p{Lu}\p{N}“"'‘«$£€(]|$)/u;

const LONGEST = 120;

/** Most paragraphs have no dash near their beginning: no need to look for names there. */
const ANY_DASH = /[—–―]|--|\s-/;

/** The dateline that a paragraph begins with, its dash and space included; undefined where there is none. */
export function findDateline(prose: string): Span | undefined {
  const head = prose.slice(0, LONGEST);
  if (!ANY_DASH.test(head)) return undefined;
  const match = CAPITALS().exec(head) ?? AGENCIES().exec(head);
  if (!match || !BEGINNING.test(head.slice(match[0].length))) return undefined;
  return isPlace(match[0]) ? { start: 0, end: match[0].length } : undefined;
}

/** "NANDIPUR: The government said …", as South Asian papers have it; a date settles it, else it may be who speaks in a transcript. */
const COLON = once(() => new RegExp(`^\\s*${PLACE}${SECOND}${REGION}${DATE}:\\s+`, "u"));
const COLON_WITH_DATE = once(() => new RegExp(`^\\s*${PLACE}${SECOND}${REGION}${DAY}:\\s+`, "u"));
/** What is told behind such a dateline is a sentence at least, and no quotation. */
const TOLD = /^\p{Lu}(?:\S+\s+){7,}.*[.?!][”"’']*$/su;

/** Begins as a dateline with a colon does, and as everybody's turn in a transcript. */
export function hasCapitalLabel(prose: string): boolean {
  const head = prose.slice(0, LONGEST);
  return head.includes(":") && COLON().test(head);
}

/** The dateline with a colon that an article's first paragraph begins with; `alone`: no other paragraph begins in such a way. */
export function findColonDateline(prose: string, alone: boolean): Span | undefined {
  const head = prose.slice(0, LONGEST);
  const match = head.includes(":") ? (alone ? COLON() : COLON_WITH_DATE()).exec(head) : null;
  if (!match || !TOLD.test(prose.slice(match[0].length).trim())) return undefined;
  return /\p{L}{3}/u.test(match[0]) ? { start: 0, end: match[0].length } : undefined;
}

/** One capital letter ("I — …") is no place, and a lone word with a dash set close to it is a label. */
function isPlace(dateline: string): boolean {
  return /\p{L}{3}|\p{L}\.\p{L}\./u.test(dateline) && /[\s,)]/.test(dateline.trim());
}
