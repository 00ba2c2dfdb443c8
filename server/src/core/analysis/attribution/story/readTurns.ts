import type { Paragraph } from "../../paragraph.ts";
import { isProse } from "../rules/draft.ts";
import { type QuotedRange, type Reading, read } from "../rules/reading.ts";
import type { Tag } from "./tag.ts";
import { tagAfter } from "./tagAfter.ts";
import { tagBefore } from "./tagBefore.ts";

/** A quotation, and the paragraph that it stands in. */
interface Piece extends QuotedRange {
  readonly reading: Reading;
}

/** What somebody says in one go: quotations, and the tag that says whose they are, where there is one. */
export interface Turn {
  tag: Tag | undefined;
  readonly pieces: Piece[];
}

/**
 * Reads the quotations of a story in their order and gives each to the tag right behind it, to one that announces it, or to the
 * quotation before it that goes on. Linear in the tokens.
 */
export function readTurns(paragraphs: readonly Paragraph[]): Turn[] {
  const turns: Turn[] = [];
  let above: Reading | undefined;
  for (const paragraph of paragraphs) {
    if (!isProse(paragraph)) continue;
    const reading = read(paragraph);
    readParagraph(reading, above, turns);
    above = reading;
  }
  return turns;
}

function readParagraph(reading: Reading, above: Reading | undefined, turns: Turn[]): void {
  const quotes = reading.quotes.filter((quote) => mayBeSaid(reading, quote));
  quotes.forEach((quote, i) => {
    const before = quotes[i - 1];
    const piece = { ...closed(reading, quote, quotes[i + 1]), reading };
    const last = turns.at(-1);
    const lo = Math.max(before?.to ?? 0, last?.tag?.reading === reading ? last.tag.cue.to : 0);
    const on = last !== undefined && goesOn(last, reading, quote);
    const announced = tagBefore(reading, quote.from, lo);
    const tag =
      tagAfter(reading, quote, quotes[i + 1]) ??
      (announced && !(on && isAside(announced)) ? announced : undefined) ??
      (quote.from === 0 && above ? announcedAbove(above) : undefined);
    if (last && (tag ? isJoined(last, reading, quote) : on)) {
      last.pieces.push(piece);
      last.tag ??= tag;
    } else if (tag) turns.push({ tag, pieces: [piece] });
    else if (quote.quotation.use === "speech") turns.push({ tag: undefined, pieces: [piece] });
  });
}

/** A quotation; or a word or two for which only a comma or a full stop within the marks speaks: "“Fine weather,” observed Ada". */
function mayBeSaid({ tokens }: Reading, { quotation, to }: QuotedRange): boolean {
  if (quotation.mark === "block") return false;
  return quotation.use !== "title" || /^(?:[,.?!…]+|[—–]|--)$/.test(tokens[to - 2]?.text ?? "");
}

/** Behind a dash a closing mark is often typed, or mended, into an opening one: "“But I--“ “You!”". */
function closed({ tokens }: Reading, quote: QuotedRange, next: QuotedRange | undefined): QuotedRange {
  const stray = quote.quotation.open && next?.from === quote.to + 1 && /^["“]$/.test(tokens[quote.to]!.text);
  return stray ? { ...quote, to: quote.to + 1 } : quote;
}

/** "said she, as they **proceeded**, “…”": no announcement, but part of the tag before; "asked Ada, and **added**, “…”" is one. */
function isAside({ reading, cue }: Tag): boolean {
  return !/^(?:and|then|but)$/.test(reading.tokens[cue.from - 1]?.lower ?? "");
}

/** "She said:" at the end of the paragraph above. */
function announcedAbove(above: Reading): Tag | undefined {
  const end = above.tokens.length;
  if (!/^(?:[,:]|[—–]|--)$/.test(above.tokens[end - 1]?.text ?? "")) return undefined;
  return tagBefore(above, end, above.quotes.at(-1)?.to ?? 0);
}

/** "“…” and “…,” was all she said": two quotations with nothing but a dash and "and" between them have one tag. */
function isJoined({ tag, pieces }: Turn, reading: Reading, quote: QuotedRange): boolean {
  const last = pieces.at(-1)!;
  if (tag || last.reading !== reading) return false;
  const between = reading.tokens.slice(last.to, quote.from);
  return (
    between.some(({ lower }) => lower === "and") && between.every(({ lower }) => /^(?:and|then|,|[—–]|--)$/.test(lower))
  );
}

/**
 * The quotation belongs to the one before it: it runs on from the paragraph above, the same sentence goes on with it, or it
 * follows right upon the sentence of the tag: "“…,” said she. “…”"
 */
function goesOn({ tag, pieces }: Turn, reading: Reading, quote: QuotedRange): boolean {
  const last = pieces.at(-1)!;
  if (quote.quotation.continues) return last.quotation.open;
  if (!tag || last.reading !== reading || last.to === quote.from) return false;
  const from = tag.reading === reading ? Math.max(last.to, tag.cue.to) : last.to;
  for (let at = from; at < quote.from - 1; at++) if (/^[.?!]+$/.test(reading.tokens[at]!.text)) return false;
  return from > last.to || !/^[.?!]+$/.test(reading.tokens[quote.from - 1]!.text);
}
