import type { Article } from "../analysis/article.ts";
import { withoutFiller } from "../text/filler.ts";
import { blockAt } from "./attributed.ts";
import type { Diagnostic } from "./rule.ts";

/**
 * What a finding is known by when the text round it moves: its rule and its sentence. It survives moving a paragraph and ends
 * when the sentence changes.
 */
export interface Fingerprinted {
  readonly diagnostic: Diagnostic;
  /** 16 hexadecimal digits. Of the sentence only this hash is kept; a short sentence could still be guessed from it. */
  readonly fingerprint: string;
  /** 1 for the first finding of the article with this fingerprint, 2 for the next. */
  readonly occurrence: number;
}

/** The fingerprints of an article's findings, in their order. `salt`: a team's own, so that hashes tell others nothing. */
export function fingerprint(article: Article, diagnostics: readonly Diagnostic[], salt = ""): readonly Fingerprinted[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const hash = fnv1a(`${salt}\n${diagnostic.rule}\n${sentenceAt(article, diagnostic.span.start)}`);
    const occurrence = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, occurrence);
    return { diagnostic, fingerprint: hash, occurrence };
  });
}

/** The sentence round an offset, without differences of space, case and style of mark; the line where there is no sentence. */
function sentenceAt({ paragraphs, document }: Article, offset: number): string {
  const paragraph = blockAt(paragraphs, offset);
  const sentence = paragraph?.facts.sentences.findLast(({ start }) => paragraph.start + start <= offset);
  if (paragraph && sentence) return normal(paragraph.facts.text.slice(sentence.start, sentence.end));
  const start = document.text.lastIndexOf("\n", offset - 1) + 1;
  const end = document.text.indexOf("\n", offset);
  return normal(document.text.slice(start, end < 0 ? undefined : end));
}

function normal(text: string): string {
  return withoutFiller(text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[“”«»]|''/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** FNV-1a, 64 bits, over UTF-16 code units. http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}
