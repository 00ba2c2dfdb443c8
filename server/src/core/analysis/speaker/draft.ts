import type { Mention } from "./mention.ts";

/** A mention while it is tied to those beside it. */
export type Draft = { -readonly [K in keyof Mention]: Mention[K] };
