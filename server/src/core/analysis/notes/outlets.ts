import type { Span } from "../../text/span.ts";
import type { Paragraph } from "../paragraph.ts";
import type { AttachedNote } from "./sourceNote.ts";

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Where paragraphs name a source that the desk accepts: each counts as a note on its sentence. Names are whole words, written as the
 * desk writes them. In text order.
 */
export function noteOutlets(sources: readonly string[], paragraphs: readonly Paragraph[]): readonly AttachedNote[] {
  if (sources.length === 0) return [];
  return paragraphs.flatMap(({ start, facts }) =>
    facts.kind === "furniture"
      ? []
      : facts.sentences.flatMap((sentence) => {
          const named = firstNamed(facts.text.slice(sentence.start, sentence.end), sources);
          if (!named) return [];
          const at = start + sentence.start;
          const about = { start: at, end: start + sentence.end };
          return [{ kind: "outlet" as const, ...shifted(named, at), text: named.name, target: named.name, about }];
        }),
  );
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function firstNamed(text: string, names: readonly string[]): (Span & { readonly name: string }) | undefined {
  for (const name of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (!LETTER.test(text[start - 1] ?? " ") && !LETTER.test(text[end] ?? " ")) return { start, end, name };
    }
  }
  return undefined;
}
