// Written by scripts/generate.ts from the verdicts in scripts/precision; change those.

/** Findings of each rule on published copy that were judged by hand, and those of them that were right. */
export const PRECISION: Readonly<Record<string, { readonly right: number; readonly judged: number }>> = {
  "bare-anonymous-source": { right: 7, judged: 7 },
  "crowd-size-unsourced": { right: 12, judged: 13 },
  "first-person-outside-quotation": { right: 7, judged: 8 },
  "name-spelt-two-ways": { right: 12, judged: 12 },
  "passive-attribution": { right: 8, judged: 9 },
  "poll-lead-in-margin": { right: 1, judged: 1 },
  "speaker-not-introduced": { right: 1, judged: 1 },
  "unbalanced-quotation-mark": { right: 32, judged: 32 },
  "unsourced-number": { right: 90, judged: 183 },
  "vague-group-source": { right: 3, judged: 3 },
  "vague-research": { right: 2, judged: 2 },
};
