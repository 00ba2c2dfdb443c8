import { coverOf } from "../../../text/cover.ts";
import { overlaps, type Span } from "../../../text/span.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import type { Range, Reading } from "../rules/reading.ts";
import { cueHead } from "./cueHead.ts";
import { readTurns, type Turn } from "./readTurns.ts";

/** With a tag beside it a quotation is somebody's; without one the story lets its reader tell whose. */
const TAGGED = 0.95;
const UNTAGGED = 0.3;
/** In a story the teller knows what his figures think and mean; only what is told to be said, and surely, is an attribution. */
const LEAST_REPORTED = 0.8;
/** A tag that only the finder sees. */
const LEAST_QUOTED = 0.5;

/**
 * The attributions of a story: its quotations by the tags beside them, what the finder saw for the others, and quotations without
 * a tag; beside them what is told of somebody's saying. What somebody thinks, feels and wants is the teller's to know.
 */
export function readStory(paragraphs: readonly Paragraph[], found: readonly Unnumbered[]): readonly Unnumbered[] {
  const turns = readTurns(paragraphs).map(attributionOf);
  const said = found.flatMap((a) => withHead(paragraphs, a));
  const tags = coverOf(turns.flatMap((turn) => turn.cue));
  const others = said.filter((a) => !a.cue.some((cue) => tags.touches(cue)));
  const told = turns.map((turn) => (turn.cue.length > 0 ? turn : { ...turn, ...tagOf(turn, others) }));
  const taken = coverOf(told.flatMap((a) => [...a.source, ...a.cue, ...a.content]));
  const isFree = (span: Span): boolean => !taken.touches(span);
  const reported = others.filter(
    (a) => isReported(a) && a.cue.every(isFree) && a.content.every(isFree) && a.source.every(isFree),
  );
  return [...told, ...reported];
}

/** With the word alone that says that something is said; nothing where no word does. */
function withHead(paragraphs: readonly Paragraph[], a: Unnumbered): Unnumbered[] {
  const head = a.cue[0] && cueHead(paragraphs, a.cue[0]);
  return head ? [{ ...a, cue: [head] }] : [];
}

const isReported = ({ type, stance, source, confidence }: Unnumbered): boolean =>
  type === "indirect" && stance === "statement" && source.length > 0 && confidence >= LEAST_REPORTED;

/** Source and cue of what the finder has for a quotation that no tag stands beside, where they are nobody else's tag. */
function tagOf(
  turn: Unnumbered,
  said: readonly Unnumbered[],
): Pick<Unnumbered, "source" | "cue" | "confidence"> | undefined {
  const found = said.find(
    (a) =>
      a.confidence >= LEAST_QUOTED && a.content.some((span) => turn.content.some((piece) => overlaps(span, piece))),
  );
  return found && { source: found.source, cue: found.cue, confidence: found.confidence };
}

const spanOf = ({ paragraph, tokens }: Reading, { from, to }: Range): Span => ({
  start: paragraph.start + tokens[from]!.start,
  end: paragraph.start + tokens[to - 1]!.end,
});

function attributionOf({ tag, pieces }: Turn): Unnumbered {
  return {
    type: "direct",
    stance: tag?.thought ? "attitude" : "statement",
    confidence: tag ? TAGGED : UNTAGGED,
    source: tag?.source ? [spanOf(tag.reading, tag.source)] : [],
    cue: tag ? [spanOf(tag.reading, tag.cue)] : [],
    content: pieces.map((piece) => spanOf(piece.reading, piece)),
  };
}
