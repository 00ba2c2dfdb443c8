import { isWordlike } from "../../../text/characters.ts";
import type { Span } from "../../../text/span.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { AttributionType, Stance, Unnumbered } from "../attribution.ts";
import type { Range, Reading } from "./reading.ts";

/** A range of tokens in one of the article's paragraphs. */
export interface Piece extends Range {
  readonly reading: Reading;
}

/** An attribution in the making. Content may still grow by the quotations that follow. */
export interface Draft {
  readonly reading: Reading;
  readonly source: readonly Range[];
  /** None where a quotation stands by itself. */
  readonly cue: Range | undefined;
  readonly content: Piece[];
  readonly stance: Stance;
  readonly confidence: number;
}

/** How confident the rules are, at least, of what is there whatever the model thinks, without quotation marks to show it. */
export const SURE = 0.9;
/** As sure, and of where all its parts begin and end as well. */
export const EDGED = 0.92;

const span = ({ paragraph, tokens }: Reading, { from, to }: Range): Span => ({
  start: paragraph.start + tokens[from]!.start,
  end: paragraph.start + tokens[to - 1]!.end,
});

/** All ranges of a draft in one paragraph; by default its own. */
export function rangesOf(draft: Draft, reading = draft.reading): Range[] {
  const own = draft.reading === reading ? [...draft.source, ...(draft.cue ? [draft.cue] : [])] : [];
  return [...own, ...draft.content.filter((piece) => piece.reading === reading)];
}

/** Behind a draft's last token in a paragraph; 0 where it has none there. */
export function endIn(draft: Draft, reading: Reading): number {
  return rangesOf(draft, reading).reduce((end, { to }) => Math.max(end, to), 0);
}

/** The finished attribution, without its number. */
export function finish(draft: Draft): Unnumbered {
  const inOrder = <T extends Span>(spans: T[]) => spans.sort((a, b) => a.start - b.start);
  return {
    type: typeOf(draft.content),
    stance: draft.stance,
    confidence: draft.confidence,
    source: inOrder(draft.source.map((range) => span(draft.reading, range))),
    cue: draft.cue ? [span(draft.reading, draft.cue)] : [],
    content: inOrder(draft.content.map((piece) => span(piece.reading, piece))),
  };
}

/** Direct: every word in quotation marks. Indirect: none, and no marks. Mixed: the rest. */
function typeOf(pieces: readonly Piece[]): AttributionType {
  let quoted = 0;
  let plain = 0;
  for (const { reading, from, to } of pieces) {
    const inside = new Uint8Array(to - from);
    for (const quote of reading.quotes) {
      for (let i = Math.max(from, quote.from); i < Math.min(to, quote.to); i++) inside[i - from] = 1;
    }
    for (let i = from; i < to; i++) {
      if (inside[i - from]) quoted++;
      else if (isWordlike(reading.tokens[i]!.text)) plain++;
    }
  }
  return plain === 0 ? "direct" : quoted === 0 ? "indirect" : "mixed";
}

/** True where the paragraph holds somebody's prose. */
export function isProse({ facts }: Paragraph): boolean {
  return facts.kind === "paragraph" || facts.kind === "quote" || facts.kind === "item";
}
