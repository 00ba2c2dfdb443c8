import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export type Offsets = readonly (readonly [number, number])[];

export interface GoldAttribution {
  readonly source: Offsets;
  readonly cue: Offsets;
  readonly content: Offsets;
}

/** An article with the attributions that each of its annotators found. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly annotations: readonly { readonly annotator: string; readonly attributions: readonly GoldAttribution[] }[];
}

/** Reads articles from a file of JSON lines, gzipped or not. */
export function readCorpus(path: string): GoldArticle[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldArticle);
}
