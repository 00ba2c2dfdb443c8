/** A question about a text that many of its figures ask: answered once for each sentence or paragraph, however many figures it has. */
export function said<Place extends object>(ask: (place: Place) => boolean): (place: Place) => boolean {
  const answers = new WeakMap<Place, boolean>();
  return (place) => {
    const known = answers.get(place);
    if (known !== undefined) return known;
    const answer = ask(place);
    answers.set(place, answer);
    return answer;
  };
}
