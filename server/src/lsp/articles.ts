import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analyzer, createAnalyzer, type Desk, endOfChange, type Reading, readArticle } from "../core/index.ts";

/** An open article as it was last read. */
export interface ReadArticle {
  readonly reading: Reading;
  /** Where somebody is writing; undefined before the first change and after the last was saved. */
  readonly cursor: number | undefined;
}

/** The articles that are open: each with an analyzer of its own, read once for every version and every change of what the desk says. */
export interface Articles {
  /** Makes the model ready, which the first article would wait for. What is wrong with it is told there. */
  prepare(): void;
  read(document: TextDocument, desk: Desk): ReadArticle;
  /** The document was saved as it stands, read before or not: what stands there is meant to. */
  saved(document: TextDocument): void;
  forget(uri: string): void;
}

interface OpenArticle extends ReadArticle {
  readonly analyze: Analyzer;
  readonly version: number;
  readonly languageId: string;
}

export function createArticles(model: Uint8Array | null): Articles {
  const open = new Map<string, OpenArticle>();
  // Of each document, the version that was saved last: an editor that tidies up on saving saves what nobody has read.
  const savedAs = new Map<string, number>();
  return {
    prepare() {
      try {
        createAnalyzer(model);
      } catch {
        // Whoever opens an article hears of it.
      }
    },
    read(document, asked) {
      const { uri, version, languageId } = document;
      const known = open.get(uri);
      // The desk's file is read for every request; the same words are the same desk.
      const before = known?.reading.article.desk;
      const desk = before && JSON.stringify(before) === JSON.stringify(asked) ? before : asked;
      if (known?.version === version && known.languageId === languageId && desk === before) return known;
      const analyze = known?.analyze ?? createAnalyzer(model);
      const text = document.getText();
      const reading = readArticle(analyze(text, languageId, desk));
      const typed =
        known?.version === version ? known.cursor : known && endOfChange(known.reading.article.document.text, text);
      const cursor = savedAs.get(uri) === version ? undefined : typed;
      const article = { analyze, version, languageId, reading, cursor };
      open.set(uri, article);
      return article;
    },
    saved({ uri, version }) {
      savedAs.set(uri, version);
      const article = open.get(uri);
      if (article?.version === version) open.set(uri, { ...article, cursor: undefined });
    },
    forget(uri) {
      open.delete(uri);
      savedAs.delete(uri);
    },
  };
}
