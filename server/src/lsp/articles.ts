import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analyzer, createAnalyzer, type Reading, readArticle } from "../core/index.ts";

/** The articles that are open: each with an analyzer of its own, read once for every version. */
export interface Articles {
  read(document: TextDocument): Reading;
  forget(uri: string): void;
}

interface OpenArticle {
  readonly analyze: Analyzer;
  readonly version: number;
  readonly languageId: string;
  readonly reading: Reading;
}

export function createArticles(model: Uint8Array | null): Articles {
  const open = new Map<string, OpenArticle>();
  return {
    read(document) {
      const { uri, version, languageId } = document;
      const known = open.get(uri);
      if (known?.version === version && known.languageId === languageId) return known.reading;
      const analyze = known?.analyze ?? createAnalyzer(model);
      const reading = readArticle(analyze(document.getText(), languageId));
      open.set(uri, { analyze, version, languageId, reading });
      return reading;
    },
    forget(uri) {
      open.delete(uri);
    },
  };
}
