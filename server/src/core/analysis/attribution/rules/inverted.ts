import { PERSON_NOUNS } from "../../../lexicon/personNouns.ts";
import type { Token } from "../../../text/token.ts";
import { contentFrom } from "./content.ts";
import { type Draft, SURE } from "./draft.ts";
import { type Range, type Reading, sentenceEnd } from "./reading.ts";
import { isTime } from "./source.ts";
import { nounPhraseAfter } from "./sourceAfter.ts";
import { REPORTING_VERBS, type ReportingVerb } from "./verbs.ts";

/** Who says it, behind the verb, and what stands on both sides. */
export interface Inverted {
  readonly verb: ReportingVerb;
  readonly source: Range;
  /** Before the verb, and behind who says it. */
  readonly content: readonly [Range, Range];
}

/** What these are told or given stands behind them as well: "Vale, **denied** bail, was jailed". */
const OF_TWO = /^(?:deny|promise|offer|refuse|ask|grant|allow|teach|assure|pledge|show|guarantee)$/;

/**
 * "The company, **claims the union**, has not paid anyone", "The law, **argues Vale**, “will punish tenants”": a verb and who says it, put
 * between a subject and its verb. What stands before the first comma is the beginning of what is said, and nobody who says it.
 * `at`: the verb.
 */
export function invertedAt(reading: Reading, at: number): Inverted | undefined {
  const { tokens, quoteAt, sentences, sentenceAt } = reading;
  if (at < 2 || quoteAt[at] !== -1 || tokens[at - 1]!.text !== "," || quoteAt[at - 1] !== -1) return undefined;
  const verb = verbAt(tokens[at]!);
  const opener = tokens[at + 1];
  if (!verb || !opener || !isSomebody(opener)) return undefined;
  const hi = sentenceEnd(reading, at);
  const source = nounPhraseAfter(reading, at + 1, hi);
  if (!source || source.to + 1 >= hi || isTime(tokens[source.to - 1])) return undefined;
  if (tokens[source.to]!.text !== "," || quoteAt[source.to] !== -1) return undefined;
  const first = sentences[sentenceAt[at]!]!.firstToken;
  const before = { from: tokens[first]!.pos === "CCONJ" ? first + 1 : first, to: at - 1 };
  if (!isSubject(reading, before) || !goesOn(reading, source.to + 1)) return undefined;
  return { verb, source, content: [before, contentFrom(reading, source.to + 1, hi)] };
}

/** The attribution of such a verb. */
export function draftInverted(reading: Reading, at: number): Draft | undefined {
  const found = invertedAt(reading, at);
  return (
    found && {
      reading,
      source: [found.source],
      cue: { from: at, to: at + 1 },
      content: found.content.map((range) => ({ ...range, reading })),
      stance: found.verb.thinks ? "attitude" : "statement",
      confidence: SURE,
    }
  );
}

function verbAt({ lower }: Token): ReportingVerb | undefined {
  if (lower.endsWith("ing")) return undefined;
  return REPORTING_VERBS.get(lower)?.find(
    ({ says, particles, lemma }) => says && particles.length === 0 && !OF_TWO.test(lemma),
  );
}

/** A name, "the union", "she", "police", "residents": no "missing", no "law". */
const isSomebody = ({ pos, lower, text }: Token): boolean =>
  (pos === "PROPN" && /^\p{Lu}/u.test(text)) ||
  /^(?:the|a|an|his|her|its|their|one|another|he|she|they|i|we|it|police)$/.test(lower) ||
  (pos === "NOUN" && lower.endsWith("s") && (PERSON_NOUNS.has(lower.slice(0, -1)) || PERSON_NOUNS.has(lower)));

/** A few words without a verb, without marks. */
function isSubject({ tokens, quoteAt }: Reading, { from, to }: Range): boolean {
  if (from >= to || to - from > LONGEST_SUBJECT) return false;
  for (let i = from; i < to; i++) {
    const { pos, text } = tokens[i]!;
    if (quoteAt[i] !== -1 || pos === "AUX" || pos === "VERB" || /^[,:;—–]$/.test(text)) return false;
  }
  return /^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[to - 1]!.pos) && !isTime(tokens[to - 1]);
}
const LONGEST_SUBJECT = 12;

/** The subject's own verb follows, or what is quoted of it. */
function goesOn({ tokens, quoteAt, quotes }: Reading, at: number): boolean {
  const quote = quoteAt[at]!;
  if (quote !== -1) return quotes[quote]!.from === at && quotes[quote]!.quotation.use === "speech";
  // Marks around words that begin with a verb are no title's.
  const { pos, lower } = tokens[/^["“‘]$/.test(tokens[at]!.text) ? at + 1 : at] ?? tokens[at]!;
  return pos === "AUX" || (pos === "VERB" && !lower.endsWith("ing"));
}
