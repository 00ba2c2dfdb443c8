import type { Entity } from "../entity.ts";
import { chargeOf } from "../kinds/otherOffice.ts";
import type { Mention, ParagraphMentions } from "../mention.ts";
import type { Word } from "../words/words.ts";
import type { Cast } from "./cast.ts";

/** What people are, by what they do for a living; each row the verb's forms, and the nouns. Own compilation. */
const DOERS = [
  "teach teaches taught teaching: teacher lecturer academic scholar",
  "run runs ran running: owner boss manager head director executive",
  "own owns owned: owner",
  "founds founded cofounded co-founded: founder",
  "lead leads led leading: leader head boss",
  "head heads headed: head boss chief director",
  "chair chairs chaired: chair chairman chairwoman chairperson",
  "edit edits edited: editor",
  "coach coaches coached: coach",
  "train trains trained: trainer",
  "present presents presented: presenter broadcaster",
  "host hosts hosted: host presenter",
  "paint paints painted: painter artist",
  "sing sings sang sung: singer musician",
  "farm farms farmed: farmer",
  "fish fishes fished: fisherman fisher",
  "study studies studied studying: researcher academic",
  "research researches researched: researcher academic",
  "survive survives survived: survivor",
  "campaign campaigns campaigned campaigning: campaigner activist",
  "volunteer volunteers volunteered: volunteer",
].map(readRow);

/** The same of firms, and of other bodies. */
const MAKERS = [
  "make makes made making: maker manufacturer",
  "build builds built building: maker manufacturer builder",
  "manufacture manufactures manufactured: maker manufacturer",
  "sell sells sold selling: retailer seller",
  "fly flies flew: airline",
  "brew brews brewed: brewer brewery",
  "publish publishes published: publisher",
  "insure insures insured: insurer",
  "operate operates operated: operator",
].map(readRow);

function readRow(row: string): readonly [verbs: readonly string[], nouns: readonly string[]] {
  const [verbs, nouns] = row.split(": ");
  return [verbs!.split(" "), nouns!.split(" ")];
}

const WHO = new Map(DOERS.flatMap(([verbs, nouns]) => verbs.map((verb) => [verb, nouns] as const)));
const WHICH = new Map(MAKERS.flatMap(([verbs, nouns]) => verbs.map((verb) => [verb, nouns] as const)));

/** What is taught or studied, and who does. */
const OF_SUBJECTS: ReadonlyMap<string, string> = new Map([
  ["economics", "economist"],
  ["history", "historian"],
  ["philosophy", "philosopher"],
  ["sociology", "sociologist"],
  ["biology", "biologist"],
  ["physics", "physicist"],
  ["chemistry", "chemist"],
]);

const WRITES = /^(?:write|writes|wrote|written)$/u;
const DRIVES = /^(?:drive|drives|drove|driven)$/u;
const BEFORE_VERB = /^(?:has|have|had|also|now|still|once|since|been|long|recently|both|first|currently|previously)$/u;

/** Words between a name and "who" at most: "Ana Ruiz, 34, a critic who". */
const NEAR = 12;

/**
 * By the name in full, what people and bodies are by what they do, where the text tells it: "Ana Ruiz, **who teaches** history", and of
 * what: "of café".
 */
export type Trades = ReadonlyMap<string, ReadonlySet<string>>;

export function tradesOf(facts: readonly ParagraphMentions[], { bySurname }: Cast): Trades {
  const trades = new Map<string, Set<string>>();
  for (const { words, mentions } of facts) {
    for (let i = 0; i < mentions.length; i++) {
      const { form, weak, keys, last, name, sentence, quotation } = mentions[i]!;
      if (form !== "name" || weak || quotation >= 0 || words[last]?.text !== ",") continue;
      const found = nounsBehind(words, last, sentence);
      if (found.length === 0) continue;
      const people = keys.length === 1 ? (bySurname.get(name) ?? []) : [];
      const known = people.length === 1 ? people[0]!.name : name;
      const told = trades.get(known) ?? new Set<string>();
      for (const noun of found) told.add(noun);
      trades.set(known, told);
    }
  }
  return trades;
}

/** Whether somebody does what a description says: "the café owner" owns no yard. */
export function doesSo({ roleWords, keys: [noun] }: Mention, { name }: Entity, trades: Trades): boolean {
  const told = trades.get(name);
  if (!told?.has(noun!)) return false;
  return chargeOf(roleWords, noun!).every(
    (word) => word === "chief" || told.has(`of ${word}`) || told.has(`of ${word}s`),
  );
}

function nounsBehind(words: readonly Word[], comma: number, sentence: number): readonly string[] {
  for (let at = comma + 1; at <= comma + NEAR && words[at]?.sentence === sentence; at++) {
    const { lower, pos } = words[at]!;
    if (lower === "which") return at === comma + 1 ? nounsOf(words, at + 1, WHICH) : [];
    if (lower === "who") return nounsOf(words, at + 1, WHO);
    if (pos === "VERB" || pos === "AUX" || lower === "whose") return [];
  }
  return [];
}

function nounsOf(
  words: readonly Word[],
  from: number,
  table: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  let at = from;
  while (at < from + 3 && BEFORE_VERB.test(words[at]?.lower ?? "")) at++;
  const verb = words[at];
  if (verb?.sentence !== words[from - 1]!.sentence) return [];
  const object = words.slice(at + 1, at + 6).filter((word) => word.sentence === verb.sentence);
  const has = (pattern: RegExp): boolean => object.some(({ lower }) => pattern.test(lower));
  if (table === WHO && WRITES.test(verb.lower))
    return has(/^(?:books?|novels?|memoirs?|biograph(?:y|ies))$/u) ? BOOKS : [];
  if (table === WHO && DRIVES.test(verb.lower))
    return has(/^(?:bus|buses|lorry|lorries|taxis?|trucks?|trams?|trains?|coach)$/u)
      ? [...DRIVERS, ...objectsOf(object)]
      : [];
  const nouns = table.get(verb.lower) ?? [];
  // "Who ran for office", "who leads by two points", "who studied at Kolm", "who runs every morning": nothing is run.
  if (nouns.length === 0 || !isObject(object[0])) return [];
  const taught = object[0]!.lower;
  const subject = /^(?:teach|taught|stud)/u.test(verb.lower) ? OF_SUBJECTS.get(taught) : undefined;
  const all = [...nouns, ...objectsOf(object)];
  return subject ? [...all, subject] : all;
}

const objectsOf = (object: readonly Word[]): readonly string[] => object.map(({ lower }) => `of ${lower}`);

const BOOKS: readonly string[] = ["author", "writer"];
const DRIVERS: readonly string[] = ["driver"];

const isObject = (word: Word | undefined): boolean =>
  word !== undefined && (/^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(word.pos) || /^(?:his|her|its|their)$/u.test(word.lower));
