import type { Draft } from "../rules/draft.ts";
import type { Arrays } from "./arrays.ts";
import { PAD, type Words } from "./words.ts";

/** What plain rules make of each token. Padded like the other arrays. */
export interface RuleStates {
  /** 0 in no attribution; 1 and 2, 3 and 4, 5 and 6: begins and goes on with a source, a cue, content. */
  readonly state: Uint8Array;
}

export const RULE = { source: 1, cue: 3, content: 5 } as const;

/** Reads the rules' attributions for the tagger. */
export function ruleStates(words: Words, drafts: readonly Draft[], arrays: Arrays): RuleStates {
  const state = arrays.u8(words.length + 2 * PAD);
  for (const draft of drafts) {
    const mark = ({ from, to }: { from: number; to: number }, code: number): void => {
      state.fill(code + 1, from + PAD, to + PAD);
      state[from + PAD] = code;
    };
    for (const piece of draft.content) mark(piece, RULE.content);
    for (const range of draft.source) mark(range, RULE.source);
    if (draft.cue) mark(draft.cue, RULE.cue);
  }
  return { state };
}

/**
 * How a span of tokens agrees with the rules for a role: bit 0, the rules have the role begin where it begins; bit 1, it ends
 * where theirs ends; bit 2, they have it at its first token at all.
 */
export function agreement({ state }: RuleStates, role: number, start: number, end: number): number {
  const first = state[start + PAD]!;
  const last = state[end + PAD - 1]!;
  const beyond = state[end + PAD]!;
  const within = (s: number): boolean => s === role || s === role + 1;
  return (first === role ? 1 : 0) | (within(last) && beyond !== role + 1 ? 2 : 0) | (within(first) ? 4 : 0);
}
