import { hasReferences, wholeSpan } from "../document/references.ts";
import type { Article } from "./article.ts";

/**
 * The article with spans that end behind a character reference (`&rdquo;`) and not within it. Paragraphs keep theirs: they are
 * shared by all whose prose is the same, however the text writes it.
 */
export function withWholeCharacters(article: Article): Article {
  const { document } = article;
  if (!hasReferences(document)) return article;
  const whole = <S extends { readonly start: number; readonly end: number }>(span: S) => wholeSpan(document, span);
  return {
    ...article,
    attributions: article.attributions.map((attribution) => ({
      ...attribution,
      source: attribution.source.map(whole),
      cue: attribution.cue.map(whole),
      content: attribution.content.map(whole),
    })),
    speakers: article.speakers.map((speaker) => ({ ...speaker, mentions: speaker.mentions.map(whole) })),
    quantities: article.quantities.map((quantity) => ({
      ...whole(quantity),
      unitSpan: quantity.unitSpan && whole(quantity.unitSpan),
    })),
    notes: article.notes.map((note) => ({ ...note, about: whole(note.about) })),
  };
}
