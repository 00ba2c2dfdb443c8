/**
 * Asks once for every owner, and keeps the answer with the owner itself: whoever lets go of the one lets go of the other, and a copy of the
 * owner begins with nothing. That is what a `WeakMap` would do, but V8 takes all that stands in one for alive whenever it clears out
 * what is young, and moves it to the old: a fifth of an article's time went there.
 */
export function keptWith<Owner extends object, Answer extends NonNullable<unknown>>(
  ask: (owner: Owner) => Answer,
): (owner: Owner) => Answer {
  const key = Symbol();
  return (owner) => {
    const known = (owner as { readonly [key]?: Answer })[key];
    if (known !== undefined) return known;
    const answer = ask(owner);
    // A frozen owner is asked every time; what has asked of its owner within its own answer has the last word.
    if (Object.isExtensible(owner)) Object.defineProperty(owner, key, { value: answer, writable: true });
    return answer;
  };
}
