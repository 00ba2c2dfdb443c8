import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export interface CorpusArticle {
  readonly id: string;
  readonly text: string;
}

/** Where the corpora lie: beside the repository, or where ONRECORD_CORPORA says. They are not part of it. */
const folder = process.env.ONRECORD_CORPORA ?? new URL("../../../shared/corpora", import.meta.url).pathname;

/** The articles of a part of PolNeAR ("train", "dev"), or null on a machine without it. */
export function readPolnear(part: string): readonly CorpusArticle[] | null {
  const path = `${folder}/polnear/${part}.jsonl.gz`;
  if (!existsSync(path)) return null;
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as CorpusArticle);
}
