/** Invented news sentences to build paragraphs of; every style of mark and contraction is in some of them. */
const SENTENCES = [
  "Mayor Ana Ruiz's office said on Jan. 5 that it didn't expect a vote before spring.",
  "“We won't be rushed,” said Tom O'Hare, 61, a farmer from the valley’s east side.",
  "The U.S. firm Brightwell Inc. reported losses of $4.2 million, down 3.1% from a year earlier.",
  "According to the inquiry, the ship’s captain hadn’t slept for 30 hours.",
  "''It's the same old story,'' Dr. Mbeki-Vos told reporters in Port Alder.",
  "‘I don’t think the farmers’ case is over,’ she said.",
  "Kenhardt beat Vale 3-2 at St. Brannock's Park, their first win since the '90s.",
  "Judge P. R. Nair ruled that the long-running dispute couldn't go to trial.",
  "He's been there before; they've all been there, haven't they?",
  "Police said the 24-year-old, who wasn't named, had been arrested at 10.30pm.",
  "Rose prices rose as Rose Marsh, the auction's manager, wins win after win.",
  "THE COUNCIL CLAIMS VICTORY, AND SO DO ITS CRITICS.",
  "Researchers at the University of Lowmoor published the co-authored study in 2019.",
  "Can’t the board’s auditors count? “Evidently not!” one shareholder shouted.",
] as const;

/** `count` different paragraphs, each of four sentences. */
export function paragraphs(count: number): string[] {
  return Array.from({ length: count }, (_, i) =>
    [i, i * 3 + 1, i * 5 + 2, Math.floor(i / 14) + 3].map((n) => SENTENCES[n % SENTENCES.length]).join(" "),
  );
}

/** The same items in another order, told by `seed`. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items];
  let state = seed;
  for (let i = result.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}
