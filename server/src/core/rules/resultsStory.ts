import type { Article } from "../analysis/article.ts";
import type { Quantity } from "../analysis/claim/claim.ts";
import type { Paragraph } from "../analysis/paragraph.ts";
import { said } from "./said.ts";
import { tellsWrong } from "./wrongs.ts";

/**
 * The paragraphs of a report on a firm’s results that go on with its books: "First-half profit fell 8%. ¶ **Margins narrowed** to 7.4%
 * from 8.3%." Their sums and shares stand in the announcement that the first lines name; jobs and victims do not, nor what a rival or
 * a whole town has.
 */
export function* booksOf({ paragraphs }: Article): Iterable<number> {
  if (!paragraphs.slice(0, LEAD).some(reports)) return;
  for (const paragraph of paragraphs) if (tellsBooks(paragraph) && !tellsWrong(paragraph)) yield paragraph.index;
}
/** Where a report has its news. */
const LEAD = 3;

const reports = said<Paragraph>(({ facts }) => REPORTS.test(facts.text));
const REPORTS =
  /\b(?:first-half|half-year(?:ly)?|full-year|annual(?= (?:[\p{L}-]+ ){0,2}(?:profits?|earnings)\b)|interim|(?:first|second|third|fourth|Q[1-4])[- ]quarter|quarterly|pre-?tax|operating) (?:[\p{L}-]+ ){0,2}(?:profits?|loss(?:es)?|earnings|revenues?|income|sales)\b[^.;:]{0,60}\b(?:rose|fell|jumped|dropped|climbed|slid|slipped|grew|doubled|tripled|halved|widened|narrowed|was|were|of|to|by|up|down)\b/iu;

const tellsBooks = said<Paragraph>(({ facts }) => BOOKS.test(facts.text) && !ELSE.test(facts.text));
const BOOKS =
  /\b(?:(?:profit |gross |operating )?margins? (?:were|was|rose|fell|widened|narrowed|slipped|improved|shrank|of)|net debt|pre-?tax profits?|operating (?:profits?|income)|(?:interim|final|full-year|special) dividend|bought back|share buy-?backs?|average analyst|analysts[’'] (?:average )?(?:estimates?|forecasts?)|pension (?:fund|scheme) has a deficit|volumes (?:rose|fell|grew|were)|(?:like-for-like|same-store|organic|comparable) sales|order book|free cash flow|core earnings|EBITDA)\b/i;
/** Whom a firm harmed or cheated, and what others have, owe or spend. */
const ELSE =
  /\b(?:kill(?:s|ed|ing)|injur(?:ed|ies|ing)|died|deaths?|poison(?:ed|ing)|sicken(?:ed|ing)|victims?|bribes?|bribery|kickbacks?|fraud|thefts?|stole|stolen|launder(?:ed|ing)|hid|hidden|unpaid|illegal(?:ly)?|unlawful(?:ly)?|accused|alleged(?:ly)?|strikers|rivals?|gangs?|heroin|cocaine|wages|sacked|workers|himself|herself|took home|investigated|shootings?|infections|patients|crimes?|rents|taxpayers?|households|families|council|county|ministry|mayor|town|village|river)\b/i;
/** What the books hold: money, shares of it, bare numbers and the firm’s own shares, and no people or goods. */
export const isInBooks = ({ kind, normalizedUnit }: Quantity): boolean =>
  kind !== "count" || /^(?:.* )?share$|^$/.test(normalizedUnit);
