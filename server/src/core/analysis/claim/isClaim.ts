import { RELATIONAL_NOUNS } from "../../lexicon/personNouns.ts";
import type { QuantityFact } from "../quantity/quantity.ts";
import type { Claim } from "./claim.ts";

const NEVER: ReadonlySet<QuantityFact["kind"]> = new Set([
  "date",
  "time",
  "ordinal",
  "identifier",
  "idiom",
  "structure",
]);

/** What is older than people get: bones, a rock. */
const OLDEST = 120;

/** The value, or the upper end of a range. */
function upper({ value }: QuantityFact): number {
  return value === null ? Number.NaN : typeof value === "number" ? value : value[1];
}

/** How far to either side the words are looked at. */
const NEAR = 48;

/**
 * Whether a quantity asserts something that an editor wants a source for: counts, money, percentages,
 * rates, measures and scores do; ages, durations and small counts that the sentence makes evident need none.
 */
export function claimOf(fact: QuantityFact, prose: string): Claim {
  if (NEVER.has(fact.kind)) return "no";
  const before = prose.slice(Math.max(0, fact.start - NEAR), fact.start);
  const after = prose.slice(fact.end, fact.end + NEAR);
  switch (fact.kind) {
    case "age":
      return OLDEST < upper(fact) ? "yes" : "minor";
    case "rate":
      if (fact.value === 1 && /^one\b/.test(fact.text) && fact.unit === "" && PRONOUN.test(before)) return "no";
      return /^(?:day|hour|minute)-per-/.test(fact.normalizedUnit) && !MEASURED.test(before) ? "minor" : "yes";
    case "duration":
      return durationClaim(fact, before, after);
    case "count":
      return countClaim(fact, before, after);
    case "percent":
      if (WEEK.test(fact.text)) return "minor";
      if (/^majority$/i.test(fact.text))
        return /\b(?:vast|large|overwhelming|great|slim|clear|a)\s$/i.test(before) ? "yes" : "minor";
      return fact.value === 0.5 &&
        /^half$/i.test(fact.text) &&
        !/\b(?:than|about|nearly|almost|roughly|least|by) $/i.test(before)
        ? halfClaim(after)
        : "yes";
    default:
      return "yes";
  }
}

/** "12,000 people **have** one each year": the pronoun; "one each day is shot" counts. */
const PRONOUN =
  /\b(?:have|has|had|having|gets?|got|getting|needs?|needed|wants?|takes?|took|makes?|made|buys?|bought|eats?|wears?|sees?|saw|uses?|used|holds?|held|hosts?|hosted|suffers?|suffered|undergo|receives?|received) $/;

/** "Works **six days out of seven**": how somebody's week goes. */
const WEEK =
  /^(?:one|two|three|four|five|six|\d) (?:days?|nights?|evenings?) (?:in|of|out of) (?:every )?(?:seven|7)$/i;

/** Sentences, bans and averages are claims; how long somebody has worked or waited is not. */
const SENTENCED =
  /\b(?:prison|jail|labor|labour|sentenced?|imprisonment|detention|behind bars|probation|ban|suspension|penalty|custody|incarceration|training)\b/i;
const MEASURED =
  /\b(?:average|median|mean|typical|minimum|maximum|record|longest|shortest|required?|requires|mandatory|must)\b/i;

function durationClaim(fact: QuantityFact, before: string, after: string): Claim {
  if (SENTENCED.test(after) || /\b(?:sentenced|jailed|imprisoned|banned|suspended)\b/i.test(before)) return "yes";
  if (MEASURED.test(before)) return "yes";
  if (fact.normalizedUnit === "second" && !Number.isInteger(upper(fact))) return "yes";
  return fact.normalizedUnit === "century" && fact.modifier === "~" ? "yes" : "minor";
}

const DEFINITE =
  /\b(?:the|his|her|its|their|our|my|your|these|those|both|last|first|next|final|past|previous|other|all|latter|former|remaining|top|same|[\p{L}]+['’]s?) (?:[\p{L}]+ )?$/iu;
const SMALL = 12;

function countClaim(fact: QuantityFact, before: string, after: string): Claim {
  const value = typeof fact.value === "number" ? fact.value : null;
  if (value === 1) return /^\s*of\b/i.test(after) || (/^one$/i.test(fact.text) && fact.unit === "") ? "no" : "minor";
  if (value !== null && !Number.isInteger(value)) return "yes";
  if (/^-\p{L}/u.test(after) && value !== null && value <= SMALL && !RATED.test(after)) return "minor";
  if (value === 2 && /^a? ?(?:couple|pair)\b/i.test(fact.text)) return "minor";
  if (value !== null && value <= SMALL && DEFINITE.test(before)) return "minor";
  if (value !== null && value <= SMALL && RELATIONAL_NOUNS.has(fact.normalizedUnit.split(" ").at(-1) ?? ""))
    return "minor";
  if (fact.unit === "" && value !== null && value < 100 && fact.modifier === "=" && !lethal(before, after))
    return "minor";
  return "yes";
}

/** "A six-point lead", "a two-goal margin": what a hyphened number measures, where it does not just describe. */
const RATED = /^-(?:points?|magnitude|fold|goals?|runs?|shots?|strokes?|votes?|seats?)\b/i;

const STRUCK =
  /\b(?:kill(?:ed|ing|s)|injur(?:ed|ing)|wound(?:ed|ing)|arrest(?:ed|ing)|left|leaving|dead|least|than|out of)\s$|\b(?:tolls?|deaths|fatalities|casualties|infections|cases)\b[^.;:]{0,45}\b(?:to|at|is|was|of|reached|hit)\s$/i;
const STRICKEN =
  /^ (?:more |others? )?(?:(?:are|were|is|was|remain(?:ed)?|still|people|feared|confirmed|seriously) )*(?:missing|dead|injured|hurt|wounded|killed|arrested|detained|homeless|captive|trapped|stranded|displaced|hospitali[sz]ed|unaccounted|rescued|evacuated|infected)\b|^ out of\b/i;

/** "killing 12", "leaving 40 dead", "19 still missing", "12 out of 54": the thing counted is plain without a noun. */
function lethal(before: string, after: string): boolean {
  return STRUCK.test(before) || STRICKEN.test(after);
}

/** "half of voters", "half the fleet", against "half the battle", "half asleep". */
function halfClaim(after: string): Claim {
  return /^ (?:of|the|its|their|his|her|all|our|as)\b/i.test(after) ? "yes" : "no";
}
