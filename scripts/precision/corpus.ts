import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Annotated } from "./faults/fault.ts";

export type CorpusArticle = Annotated;

/** Where the corpora lie: beside the repository, or where ONRECORD_CORPORA says. They are not part of it. */
const folder = process.env.ONRECORD_CORPORA ?? new URL("../../../shared/corpora", import.meta.url).pathname;

/** The articles of a part of PolNeAR ("train", "dev"), or null on a machine without it. */
export function readPolnear(part: string): readonly CorpusArticle[] | null {
  const path = `${folder}/polnear/${part}.jsonl.gz`;
  if (!existsSync(path)) return null;
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n").filter(Boolean);
  return lines.map(readArticle);
}

/** An article with the attributions of the first who annotated it. */
function readArticle(line: string): CorpusArticle {
  const { id, text, annotations } = JSON.parse(line) as PolnearArticle;
  const spans = (pairs: readonly Pair[]) => pairs.map(([start, end]) => ({ start, end }));
  const attributions = (annotations[0]?.attributions ?? []).map(({ source, cue, content }) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
  }));
  return { id, text, attributions };
}

type Pair = readonly [start: number, end: number];

interface PolnearArticle {
  readonly id: string;
  readonly text: string;
  readonly annotations: readonly {
    readonly attributions: readonly Readonly<Record<"source" | "cue" | "content", readonly Pair[]>>[];
  }[];
}
