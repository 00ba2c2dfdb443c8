import { FILLER } from "../text/filler.ts";
import type { Span } from "../text/span.ts";
import type { Document } from "./document.ts";
import { proseOf } from "./prose.ts";

/** `&rdquo;`, `&#8221;`, `&#x201D;`: a character reference of HTML, which Markdown knows too. */
const REFERENCE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/g;

/** From an offset within a character reference to the reference's end. */
type Ends = ReadonlyMap<number, number>;

const NONE: Ends = new Map();
const known = new WeakMap<Document, Ends>();

function endsOf(document: Document): Ends {
  const made = known.get(document) ?? findEnds(document);
  known.set(document, made);
  return made;
}

/** A decoded reference stands at its first code unit, or its first two, and is filler from there on. */
function findEnds(document: Document): Ends {
  if (!document.text.includes("&")) return NONE;
  const ends = new Map<number, number>();
  for (const { index, 0: reference } of document.text.matchAll(REFERENCE)) {
    const prose = proseOf(document);
    const end = index + reference.length;
    if (prose[index] === FILLER || prose[end - 1] !== FILLER) continue;
    const width = prose[index + 1] === FILLER ? 1 : 2;
    ends.set(index + width, end);
  }
  return ends;
}

/** False where every span is whole as it is. */
export function hasReferences(document: Document): boolean {
  return endsOf(document).size > 0;
}

/**
 * The span with its last character whole: prose has a reference's character at its first code unit, so what ends with it in the
 * prose ends in the middle of it in the text; and what begins behind it, too.
 */
export function wholeSpan<S extends Span>(document: Document, span: S): S {
  const ends = endsOf(document);
  const start = ends.get(span.start) ?? span.start;
  const end = ends.get(span.end) ?? span.end;
  return start === span.start && end === span.end ? span : { ...span, start, end };
}
