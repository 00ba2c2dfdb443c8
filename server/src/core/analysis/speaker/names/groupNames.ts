import { DEMONYMS } from "../../../lexicon/demonyms.ts";
import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import { IRREGULAR_VERBS } from "../../../lexicon/irregularVerbs.ts";
import { ORGANISATION_MARKS, ORGANISATION_NOUNS } from "../../../lexicon/organisationNouns.ts";
import { SURNAME_TITLES } from "../../../lexicon/personTitles.ts";
import { wordSet } from "../../../lexicon/words.ts";
import { isModifier } from "../words/compounds.ts";
import { classifyNoun, singulars } from "../words/nouns.ts";
import type { Word } from "../words/words.ts";

/** "Republicans", "South Koreans", "South Korean MPs": a description, though written with capitals. */
export function isGroup(words: readonly Word[], name: number, last: number): boolean {
  const word = words[last - 1]!;
  const noun = classifyNoun(word.lower);
  const demonym = word.lower.endsWith("s") && DEMONYMS.has(word.lower.slice(word.lower.lastIndexOf("-") + 1, -1));
  if (last - name === 1) return demonym || (noun !== undefined && (noun.plural || word.initial));
  // "Two Norwegians", where a sentence begins.
  const from = words[name]!.initial && COUNTED.test(words[name]!.lower) ? name + 1 : name;
  const plain = words.slice(from, last - 1).every((w) => DEMONYMS.has(w.lower));
  return plain && (demonym || DEMONYMS.has(word.lower) || noun?.plural === true);
}

const COUNTED =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|some|most|few|all|both|more|other)$/u;

/**
 * "Mourners say it was hard", "Constitutionalists consider him a fool": many, where a sentence begins. Of one with such a surname the
 * verb would be another: "Brooks says".
 */
export function isCrowd(words: readonly Word[], name: number, last: number): boolean {
  const word = words[name]!;
  if (last - name !== 1 || !word.initial || !/^\p{Lu}\p{Ll}{3,}s$/u.test(word.text) || /ss$/u.test(word.text))
    return false;
  if (word.possessive || GIVEN_NAMES.has(word.lower)) return false;
  if (MANY.test(word.lower)) return true;
  const at = words[last]?.pos === "ADV" ? last + 1 : last;
  const verb = words[at];
  return verb?.sentence === word.sentence && verb.pos === "VERB" && !OF_ONE.test(verb.lower) && !FORMS.has(verb.lower);
}

/** Ends of nouns for people, in the plural, that no surname has. */
const MANY = /(?:ists|[^m]ants|ences|ations|goers|holders|tizens|donors|earners)$/u;
const OF_ONE = /(?:s|ed|ing)$/u;
/** Irregular forms that are no infinitive: "said", "saw". */
const FORMS = new Set(
  IRREGULAR_VERBS.trim()
    .split(/\s{2,}|\n/u)
    .map((pair) => pair.trim().split(" "))
    .filter(
      ([form, infinitive]) => form !== infinitive || /^(?:put|let|set|cast|read|bet|hit|cut|hurt|quoth)$/u.test(form!),
    )
    .map(([form]) => form!),
);

/** "Senators Ann Ruiz and Tom Brill", "Celebrities Ann Ruiz": what they are, before the first name. */
export function isPluralOpener(words: readonly Word[], first: number, last: number): boolean {
  if (last - first < 3) return false;
  const [opener, second] = [words[first]!, words[first + 1]];
  const group = classifyNoun(opener.lower);
  if (group?.sort !== "group" || !group.plural) return false;
  return (
    GIVEN_NAMES.has(second!.lower) ||
    (BENCH.test(opener.lower) && !words.slice(first + 1, last).some(({ lower }) => isBody(lower)))
  );
}

const isBody = (lower: string): boolean => ORGANISATION_NOUNS.has(lower) || ORGANISATION_MARKS.has(lower);

/** Before any name: "Justices R.K. Ruiz and Ann Bell", not "Senators Sports Club". */
const BENCH =
  /^(?:justices|judges|senators|ministers|professors|doctors|officers|inspectors|ambassadors|generals|colonels)$/u;

/** "Republican Lawmakers": a description, where "Republican Sanders" is somebody and the Liberal Democrats are a party. */
export function isPartysPeople(words: readonly Word[], first: number, last: number): boolean {
  const party = words[first]!.lower;
  const people = words[last - 1]!.lower;
  if (
    last - first !== 2 ||
    !PARTY.has(party) ||
    people === "democrats" ||
    singulars(people).some((one) => SURNAME_TITLES.has(one))
  )
    return false;
  const noun = classifyNoun(people);
  return noun?.sort === "group" && noun.plural;
}

/** "Progressive Answers", "Independent Voices": a body called after what it is for, where "Republican Hughes" is somebody. */
export function isCause(words: readonly Word[], first: number, last: number): boolean {
  return last - first === 2 && PARTY.has(words[first]!.lower) && CAUSES.has(words[last - 1]!.lower);
}

const PARTY = wordSet(
  "progressive independent conservative liberal libertarian moderate centrist democratic democrat republican labour socialist",
);

const CAUSES = wordSet(
  "answers voices futures solutions ideas ideals values choices alternatives directions horizons minds hearts hands roots votes visions pathways rights priorities principles beginnings options actions links networks",
);

/** "A super PAC", "the NGO": a noun that is written in capitals, and no name. */
export function isCommonBody(words: readonly Word[], first: number, last: number): boolean {
  const { text, lower } = words[last - 1]!;
  const noun = lower.endsWith("s") ? lower.slice(0, -1) : lower;
  if (!ORGANISATION_NOUNS.has(noun) || !/^\p{Lu}{2,}s?$/u.test(text)) return false;
  let at = first - 1;
  while (words[at] && ((words[at]!.pos === "ADJ" && !words[at]!.capital) || isModifier(words[at]!))) at--;
  return (
    /^(?:a|an|another)$/u.test(words[at]?.lower ?? "") ||
    (last - first === 1 && /^(?:ADJ|DET|NOUN)$/u.test(words[first - 1]?.pos ?? ""))
  );
}
