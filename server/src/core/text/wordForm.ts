/** A word as it is written: one object for all its occurrences, with the answers to what has been asked of it. */
export interface WordForm {
  /** As it is written: one string for all its occurrences, which what is asked of it later finds faster. */
  readonly text: string;
  /** Lower case, typographic apostrophes made straight, without what cannot be seen. */
  readonly lower: string;
  /** By the number of the question. */
  readonly answers: unknown[];
}

let questions = 0;

/** No answers yet, with room for those of all questions so far. */
export const noAnswers = (): unknown[] => new Array(questions).fill(undefined);

/**
 * Asks once for every form, and keeps the answer with the form: every token is asked, and to look its word up in a map of thousands
 * takes longer than most answers do. The answer must depend on the form alone. Not to be made for each article: all are
 * kept as long as the form is.
 */
export function askedOfForms<Answer extends NonNullable<unknown>>(
  ask: (form: WordForm) => Answer,
): (form: WordForm) => Answer {
  const question = questions++;
  return (form) => {
    const known = form.answers[question] as Answer | undefined;
    if (known !== undefined) return known;
    const answer = ask(form);
    form.answers[question] = answer;
    return answer;
  };
}
