import { FILLER } from "../text/filler.ts";
import type { Span } from "../text/span.ts";
import type { Block } from "./document.ts";
import { findColonDateline, findDateline, hasCapitalLabel } from "./furniture/dateline.ts";

/** A block longer than this is cut, so that no stage has to hold a megabyte without a paragraph. In code units. */
const LONGEST_BLOCK = 20_000;

/** `&rdquo;` and its like, whole. */
const REFERENCE = /&(?:#\w{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});/y;

/**
 * What holds for the blocks of every language: none ends within a character reference, datelines are no prose, and no block is too
 * long to work on.
 */
export function finishBlocks(text: string, read: readonly Block[]): readonly Block[] {
  const blocks = read.map((block) => withWholeEnd(text, block));
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph");
  const labelled = paragraphs.filter(({ prose }) => hasCapitalLabel(prose));
  const first = labelled[0];
  // A headline that no blank line or mark tells from the text stands before.
  const opens =
    first !== undefined && paragraphs.indexOf(first) <= 1 && paragraphs.length > paragraphs.indexOf(first) + 1;
  return blocks.flatMap((block) => {
    if (block.kind !== "paragraph") return [...cut(block)];
    const colon = opens && block === first ? findColonDateline(block.prose, labelled.length === 1) : undefined;
    return [...cut(withoutDateline(block, findDateline(block.prose) ?? colon))];
  });
}

/** Readers trim a block's blanks, and with them the fillers of a reference that it ends with. */
function withWholeEnd(text: string, block: Block): Block {
  for (const width of [1, 2]) {
    const at = block.end - width;
    if (text[at] !== "&") continue;
    REFERENCE.lastIndex = at;
    const rest = at + (REFERENCE.exec(text)?.[0].length ?? 0) - block.end;
    if (rest > 0) return { ...block, end: block.end + rest, prose: block.prose + FILLER.repeat(rest) };
  }
  return block;
}

function withoutDateline(block: Block, dateline: Span | undefined): Block {
  if (!dateline) return block;
  if (dateline.end === block.prose.length) return { ...block, kind: "furniture" };
  return { ...block, prose: FILLER.repeat(dateline.end) + block.prose.slice(dateline.end) };
}

/** Cuts at the end of a sentence, else at a space, else anywhere but inside a surrogate pair. */
function* cut(block: Block): Generator<Block> {
  const { kind, prose } = block;
  let start = 0;
  while (prose.length - start > LONGEST_BLOCK) {
    const piece = prose.slice(start, start + LONGEST_BLOCK);
    const sentence = Math.max(piece.lastIndexOf(". "), piece.lastIndexOf("” "), piece.lastIndexOf(".\n")) + 1;
    const space = piece.lastIndexOf(" ");
    const whole = /[\uD800-\uDBFF]$/.test(piece) ? piece.length - 1 : piece.length;
    const length = sentence > LONGEST_BLOCK / 2 ? sentence : space > LONGEST_BLOCK / 2 ? space : whole;
    yield {
      kind,
      start: block.start + start,
      end: block.start + start + length,
      prose: prose.slice(start, start + length),
    };
    start += length;
  }
  yield start === 0 ? block : { kind, start: block.start + start, end: block.end, prose: prose.slice(start) };
}
