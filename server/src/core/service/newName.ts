import type { Speaker } from "../analysis/speaker/speaker.ts";
import type { Meant } from "./meantName.ts";
import type { NameRun } from "./nameRun.ts";
import { type CutName, isAt, isGiven, isParticle, isSuffix, type NameWord, surnameStart } from "./nameWords.ts";

/** A name that changes: of every run of the old one, the words that take its place. */
export interface NameChange {
  readonly full: CutName;
  readonly wanted: CutName;
  /** The new words for a run of the old name; undefined where the new name does not tell. */
  replace(run: NameRun): readonly NameWord[] | undefined;
}

/** A person's name in its parts: given names, surname with its particles, "Jr.". */
interface Parts {
  readonly given: readonly NameWord[];
  readonly surname: readonly NameWord[];
  readonly suffix: readonly NameWord[];
  /** Whether the words in the middle are given names or a part of the surname, nobody can tell. */
  readonly unsure: boolean;
}

/** What a new full name makes of the old one. `runs`: the forms of the old one that the article uses. */
export function changeOf(kind: Speaker["kind"], full: CutName, meant: Meant, runs: readonly NameRun[]): NameChange {
  return kind === "person" ? personChange(full, meant, runs) : bodyChange(full, meant.wanted);
}

function personChange(full: CutName, { wanted, surname: cut }: Meant, runs: readonly NameRun[]): NameChange {
  const old = partsOf(full, runs);
  const next = newParts(old, wanted, cut);
  const { given, surname } = old;
  const core = given.length + surname.length;
  const replace = ({ indexes }: NameRun): readonly NameWord[] | undefined => {
    const inGiven = indexes.filter((i) => i < given.length);
    const inSurname = indexes.filter((i) => i >= given.length && i < core).map((i) => i - given.length);
    const withSuffix = old.suffix.length === 0 ? indexes.length === core : indexes.some((i) => i >= core);
    const suffix = withSuffix ? next.suffix : [];
    const whole = inGiven.length === given.length && inSurname.length === surname.length;
    if (whole || next.given.length + next.surname.length === 1) return [...next.given, ...next.surname, ...suffix];
    if (next.unsure) return undefined;
    return [
      ...newGiven(inGiven, given, next.given, inSurname.length > 0),
      ...newSurname(inSurname, surname, next.surname),
      ...suffix,
    ];
  };
  return { full, wanted, replace };
}

function partsOf({ words }: CutName, runs: readonly NameRun[] = []): Parts {
  let end = words.length;
  while (end > 1 && isSuffix(words[end - 1]!)) end--;
  const core = words.slice(0, end);
  let start = surnameStart(core);
  // "Gabriel García Márquez": a tail that stands alone elsewhere is the surname.
  for (const { indexes } of runs) {
    const first = indexes[0]!;
    const last = indexes.at(-1)!;
    if (first > 0 && first < start && last === core.length - 1 && indexes.length === core.length - first) start = first;
  }
  return { given: core.slice(0, start), surname: core.slice(start), suffix: words.slice(end), unsure: false };
}

/** Cuts the new name where the old one is cut, as far as the two are alike. */
function newParts(old: Parts, wanted: CutName, surname: number): Parts {
  const alone = partsOf(wanted);
  const core = [...alone.given, ...alone.surname];
  const cut = (start: number, unsure = false): Parts => {
    return { given: core.slice(0, start), surname: core.slice(start), suffix: alone.suffix, unsure };
  };
  if (surname >= 0) return cut(surname);
  const plain = surnameStart(core);
  const count = old.given.length + old.surname.length;
  const before = [...old.given, ...old.surname];
  if (core.length === count && count - surnameStart(before) === core.length - plain) return cut(old.given.length);
  if (core.length > old.surname.length && isAt(core, core.length - old.surname.length, old.surname)) {
    let start = core.length - old.surname.length;
    while (start > 1 && isParticle(core[start - 1]!)) start--;
    return cut(start);
  }
  // "Anna Berg" becomes "Anna Kelt Zorbo": a given name and a surname, or a surname of two words.
  const middle = core.slice(old.given.length, plain);
  const kept = old.given.length > 0 && isAt(core, 0, old.given);
  return cut(plain, kept && middle.length > 0 && !middle.every(isGiven));
}

function newGiven(
  indexes: readonly number[],
  old: readonly NameWord[],
  next: readonly NameWord[],
  withSurname: boolean,
): readonly NameWord[] {
  if (indexes.length === 0) return [];
  if (old.length === next.length) return indexes.map((i) => next[i]!);
  // "Mary Ann" alone may become "Rose Ann"; a single name stays single.
  if (indexes.length === old.length && (withSurname || old.length > 1)) return next;
  return next.slice(0, indexes.length);
}

function newSurname(
  indexes: readonly number[],
  old: readonly NameWord[],
  next: readonly NameWord[],
): readonly NameWord[] {
  if (indexes.length === 0) return [];
  if (indexes.length === old.length) return next;
  if (old.length === next.length) return indexes.map((i) => next[i]!);
  return indexes.at(-1) === old.length - 1 ? next.slice(-1) : next.slice(0, 1);
}

/** Of a body's name what stays at both ends stays in its short forms; what is in between is exchanged. */
function bodyChange(full: CutName, wanted: CutName): NameChange {
  const old = full.words;
  const next = wanted.words;
  const shared = Math.min(old.length, next.length);
  let head = 0;
  while (head < shared && old[head]!.text === next[head]!.text) head++;
  let foot = 0;
  while (foot < shared - head && old[old.length - 1 - foot]!.text === next[next.length - 1 - foot]!.text) foot++;
  const middle = old.length - head - foot;
  const newMiddle = next.slice(head, next.length - foot);
  const replace = ({ indexes }: NameRun): readonly NameWord[] | undefined => {
    if (indexes.length === old.length) return next;
    const before = indexes.filter((i) => i < head);
    const within = indexes.filter((i) => i >= head && i < head + middle).map((i) => i - head);
    const after = indexes.filter((i) => i >= head + middle);
    let changed: readonly NameWord[] | undefined;
    if (middle === newMiddle.length) changed = within.map((i) => newMiddle[i]!);
    else if (middle === 0) changed = before.length > 0 && after.length > 0 ? newMiddle : head > 0 ? [] : undefined;
    else if (within.length === middle) changed = newMiddle;
    else if (within.length === 0) changed = [];
    else if (within.length === 1 && within[0] === 0) changed = newMiddle.slice(0, 1);
    if (changed === undefined || before.length + changed.length + after.length === 0) return undefined;
    return [...before.map((i) => next[i]!), ...changed, ...after.map((i) => next[next.length - (old.length - i)]!)];
  };
  return { full, wanted, replace };
}
