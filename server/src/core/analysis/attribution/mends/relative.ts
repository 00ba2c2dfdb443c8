import type { Token } from "../../../text/token.ts";

/** Words that may stand between a relative pronoun and its verb: "who also said". */
const NEAR = 2;

export const isRelative = (token: Token | undefined): boolean => /^(?:who|which)$/.test(token?.text ?? "");

/** Whether the cue at `verb` is the verb of the relative pronoun that a source, which ends at `end`, closes with. */
export const isVerbOf = (end: number, verb: number): boolean => verb >= end && verb - end <= NEAR;
