import { checkstyle } from "./checkstyle.ts";
import { compact } from "./compact.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { json } from "./json.ts";
import { jsonl } from "./jsonl.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { rdjsonl } from "./rdjsonl.ts";
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
  gitlab,
  checkstyle,
  junit,
  rdjsonl,
  markdown,
} as const satisfies Record<string, Reporter>;

export type Format = keyof typeof REPORTERS;

/** Formats that tell by themselves how much was read; for the others it is told on standard error. */
export const TELLS_COVERAGE: ReadonlySet<Format> = new Set(["stylish", "json", "github", "markdown"]);

/** Formats that name what was skipped, and why; for the others it is told on standard error. */
export const TELLS_SKIPPED: ReadonlySet<Format> = new Set(["stylish", "json", "github", "sarif", "junit", "markdown"]);
