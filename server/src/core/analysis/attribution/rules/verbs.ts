import {
  IRREGULAR,
  QUOTING_ONLY,
  SAYING,
  TALKING_OF,
  TELLING,
  THINKING,
  WANT_THAT,
  WILLING,
} from "../../../lexicon/reportingVerbs.ts";

/** What a reporting verb can take. */
export interface ReportingVerb {
  readonly lemma: string;
  /** Words that follow the verb and belong to the cue ("pointed **out**"). */
  readonly particles: readonly string[];
  /** Takes "that" or a quotation. */
  readonly says: boolean;
  /** Takes a clause without "that" as well. */
  readonly bare: boolean;
  /** Takes a quotation only. */
  readonly quotes: boolean;
  /** Takes a hearer before what is said. */
  readonly tells: boolean;
  /** Takes "to" and a verb. */
  readonly wills: boolean;
  /** Takes what is talked of as its object. */
  readonly of: boolean;
  readonly thinks: boolean;
}

const entries = (list: string) => new Set(list.trim().split(/\s+/));
const says = entries(SAYING);
const tells = entries(TELLING);
const wills = entries(WILLING);
const of = entries(TALKING_OF);
const thinks = entries(THINKING);
const wantThat = entries(WANT_THAT);
const quotes = entries(QUOTING_ONLY);

/** The forms of a verb, itself first. */
export function inflect(base: string): readonly string[] {
  const irregular = IRREGULAR[base];
  if (irregular) return [base, ...irregular];
  if (base.endsWith("e")) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  const s = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, s, `${base}ed`, `${base}ing`];
}

function compile(): ReadonlyMap<string, readonly ReportingVerb[]> {
  const forms = new Map<string, ReportingVerb[]>();
  for (const entry of new Set([...says, ...tells, ...wills, ...of])) {
    const [base = "", ...particles] = entry.split("_");
    const verb: ReportingVerb = {
      lemma: base,
      particles,
      says: says.has(entry),
      bare: says.has(entry) && !wantThat.has(entry) && !quotes.has(entry),
      quotes: quotes.has(entry) && !tells.has(entry) && !of.has(entry),
      tells: tells.has(entry),
      wills: wills.has(entry),
      of: of.has(entry),
      thinks: thinks.has(entry),
    };
    for (const form of inflect(base)) {
      const known = forms.get(form) ?? [];
      // Longer entries first: "point out" before "point".
      forms.set(form, particles.length > 0 ? [verb, ...known] : [...known, verb]);
    }
  }
  return forms;
}

/** The reporting verbs by form, lower case; those with particles first. */
export const REPORTING_VERBS: ReadonlyMap<string, readonly ReportingVerb[]> = compile();
