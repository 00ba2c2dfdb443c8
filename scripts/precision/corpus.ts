import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Annotated } from "./faults/fault.ts";

export type CorpusArticle = Annotated;

/** Where the corpora lie: beside the repository, or where ONRECORD_CORPORA says. They are not part of it. */
const folder = process.env.ONRECORD_CORPORA ?? new URL("../../../shared/corpora", import.meta.url).pathname;

/** The articles of a part of PolNeAR ("train", "dev"), or "gum": GUM's news and interviews; null on a machine without it. */
export function readArticles(part: string): readonly CorpusArticle[] | null {
  if (part === "gum") return readGum();
  const path = `${folder}/polnear/${part}.jsonl.gz`;
  if (!existsSync(path)) return null;
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n").filter(Boolean);
  return lines.map(readArticle);
}

/** The news and the interviews of GUM, all from Wikinews; its annotations are of another kind. */
function readGum(): readonly CorpusArticle[] | null {
  const path = `${folder}/gum-speakers/dev.jsonl.gz`;
  if (!existsSync(path)) return null;
  return gunzipSync(readFileSync(path))
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { doc: string; genre: string; text: string })
    .filter(({ genre }) => genre === "news" || genre === "interview")
    .map(({ doc, text }) => ({ id: doc, text, attributions: [] }));
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
