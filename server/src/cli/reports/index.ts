import { compact } from "./compact.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import { jsonl } from "./jsonl.ts";
import type { Reporter } from "./report.ts";
import { sarif } from "./sarif.ts";
import { stylish } from "./stylish.ts";

/** Every format that `--format` knows. `unix` is what other linters call `compact`. */
export const REPORTERS = {
  stylish,
  compact,
  unix: compact,
  json,
  jsonl,
  github,
  sarif,
} as const satisfies Record<string, Reporter>;

export type Format = keyof typeof REPORTERS;

/** Formats that tell by themselves how much was read; for the others it is told on standard error. */
export const TELLS_COVERAGE: ReadonlySet<Format> = new Set(["stylish", "json", "github"]);
