import { MACHINES } from "./wordData.ts";

/**
 * winkNLP tags in two passes. Each runs a finite automaton over the tags so far; wherever a pattern of neighbouring tags
 * and function words ends, one of its words gets another tag. The automata are winkNLP's; they are run here instead of in
 * wink-nlp because an instance of that learns every new word it meets: its memory grows without end and what it says of a
 * word depends on what it has read before.
 */
interface Automaton {
  /** Next state, by state × EVENTS + event; 0 is the root, where every failed match returns to. */
  readonly next: Int16Array;
  /** State to fall back to when a longer match fails after this one has ended; 0 for none. */
  readonly fallback: Int16Array;
  /** The tag that the pattern ending here gives: positive if the word can have it, negative in any case; 0: no end. */
  readonly gives: Int16Array;
  /** How far the word to be tagged stands behind the first one of the pattern. */
  readonly skip: Int16Array;
}

/** Events are tags (0–18), function words' hints, and the end. */
const HINT = 20;
const END = 63;
const EVENTS = 64;
/** How the model's file numbers hints, and the event "anything else". */
const HINT_IN_MODEL = 1_080_000;
const END_IN_MODEL = 2_070_000;
const OTHERWISE_IN_MODEL = 2_070_003;

type States = Readonly<Record<string, Readonly<Record<string, number>>>>;

function event(name: string): number | undefined {
  const number = Number(name);
  if (number === END_IN_MODEL) return END;
  if (number > HINT_IN_MODEL && number < HINT_IN_MODEL + END - HINT) return HINT + number - HINT_IN_MODEL;
  return number >= 0 && number < HINT ? number : undefined;
}

function compile(source: string): Automaton {
  const [, last, states, ends, marks] = JSON.parse(source) as [
    number,
    number,
    States,
    Record<string, string>,
    Record<string, number[]>,
  ];
  const next = new Int16Array((last + 1) * EVENTS);
  const fallback = new Int16Array(last + 1);
  for (const [state, edges] of Object.entries(states)) {
    for (const [name, target] of Object.entries(edges)) {
      const edge = event(name);
      if (edge !== undefined) next[Number(state) * EVENTS + edge] = target;
      else if (Number(name) === OTHERWISE_IN_MODEL) fallback[Number(state)] = target;
    }
  }
  const gives = new Int16Array(last + 1);
  for (const [state, tag] of Object.entries(ends)) gives[Number(state)] = Number(tag);
  const skip = new Int16Array(last + 1);
  for (const [state, mark] of Object.entries(marks)) skip[Number(state)] = mark[0] ?? 0;
  return { next, fallback, gives, skip };
}

const AUTOMATA: readonly Automaton[] = MACHINES.map(compile);

/** Tokens as the automata see them; all of one length. `tags` is changed in place. */
export interface Taggable {
  readonly tags: Uint8Array;
  /** The class of a function word, 0 for other words. */
  readonly hints: Uint8Array;
  /** The tags that a word can have, one bit each; 0 for an unknown word. */
  readonly possible: Uint32Array;
}

/** Corrects the words' usual tags by their neighbours. */
export function correctTags(words: Taggable): void {
  for (const automaton of AUTOMATA) {
    const found: number[] = [];
    const length = words.tags.length;
    let at = 0;
    while (at < length) at = matchFrom(automaton, words, at, found);
    // Only after the whole pass: within one the patterns see the tags of before it.
    for (let i = 0; i < found.length; i += 2) setTag(words, found[i]!, found[i + 1]!);
  }
}

function setTag({ tags, possible }: Taggable, at: number, tag: number): void {
  if (tag < 0) tags[at] = -tag;
  else if ((possible[at]! >>> tag) & 1) tags[at] = tag;
}

/** Follows the automaton from `from` as far as it goes, notes the longest pattern, and returns where to go on. */
function matchFrom({ next, fallback, gives, skip }: Automaton, words: Taggable, from: number, found: number[]): number {
  const { tags, hints } = words;
  let state = 0;
  let ended = 0;
  let endedAt = 0;
  for (let at = from; at <= tags.length; at++) {
    const edge = at === tags.length ? END : hints[at]! ? HINT + hints[at]! : tags[at]!;
    state = next[state * EVENTS + edge]!;
    if (gives[state]) {
      ended = state;
      endedAt = at;
      break;
    }
    if (state === 0) break;
    if (fallback[state]) {
      ended = fallback[state]!;
      endedAt = at;
    }
  }
  if (!ended) return from + 1;
  found.push(from + skip[ended]!, gives[ended]!);
  return endedAt + 1;
}
