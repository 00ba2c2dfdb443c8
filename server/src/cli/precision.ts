// Written by scripts/generate.ts from the verdicts in scripts/precision; change those.

/** Findings of each rule on published copy that were judged by hand, and those of them that were right. */
export const PRECISION: Readonly<Record<string, { readonly right: number; readonly judged: number }>> = {
  "bare-anonymous-source": { right: 8, judged: 8 },
  "crowd-size-unsourced": { right: 12, judged: 14 },
  "first-person-outside-quotation": { right: 6, judged: 7 },
  "name-spelt-two-ways": { right: 17, judged: 17 },
  "passive-attribution": { right: 9, judged: 11 },
  "speaker-not-introduced": { right: 4, judged: 4 },
  "unbalanced-quotation-mark": { right: 44, judged: 44 },
  "unsourced-number": { right: 72, judged: 96 },
  "vague-group-source": { right: 6, judged: 7 },
  "vague-research": { right: 3, judged: 3 },
};
