import { type Outliner, outlineOf } from "./entry.ts";

/** The outline for programs. Lines and columns count from 1, columns in UTF-16 code units. */
export const json: Outliner = (articles) => {
  const files = articles.map((analysed) => ({
    path: analysed.source.path,
    speakers: outlineOf(analysed).map(({ speaker, statements }) => ({
      name: speaker?.name ?? null,
      kind: speaker?.kind ?? null,
      role: speaker?.role ?? null,
      aliases: speaker?.aliases ?? [],
      statements,
    })),
  }));
  return `${JSON.stringify({ schemaVersion: 1, columns: "utf-16", files }, undefined, 2)}\n`;
};
