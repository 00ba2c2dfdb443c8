import { json } from "./json.ts";
import type { Reporter } from "./report.ts";
import { stylish } from "./stylish.ts";

/** Every format that `--format` knows. */
export const REPORTERS = { stylish, json } as const satisfies Record<string, Reporter>;

export type Format = keyof typeof REPORTERS;
