import { PERSON_NOUNS } from "../../../lexicon/personNouns.ts";
import type { Token } from "../../../text/token.ts";
import { contentFrom } from "./content.ts";
import { type Draft, SURE } from "./draft.ts";
import { headlineCreditAt, isBody, type SpeakerBehind } from "./headlineCredit.ts";
import { type Range, type Reading, sentenceEnd } from "./reading.ts";
import { isTime } from "./source.ts";
import { nounPhraseAfter } from "./sourceAfter.ts";
import { REPORTING_VERBS, type ReportingVerb } from "./verbs.ts";

/** What these are told or given stands behind them as well: "Vale, **denied** bail, was jailed". */
const OF_TWO = /^(?:deny|promise|offer|refuse|ask|grant|allow|teach|assure|pledge|show|guarantee)$/;

/**
 * "The company, **claims the union**, has not paid anyone", "The law, **argues Vale**, “will punish tenants”": a verb and who says it, put
 * between a subject and its verb. What stands before the first comma is the beginning of what is said, and nobody who says it.
 * `at`: the verb.
 */
function invertedAt(reading: Reading, at: number): SpeakerBehind | undefined {
  const { tokens, quoteAt, sentences, sentenceAt } = reading;
  if (at < 2 || quoteAt[at] !== -1 || tokens[at - 1]!.text !== "," || quoteAt[at - 1] !== -1) return undefined;
  const verb = verbAt(tokens[at]!);
  const opener = tokens[at + 1];
  if (!verb || !opener || !isSomebody(opener)) return undefined;
  const hi = sentenceEnd(reading, at);
  const source = nounPhraseAfter(reading, at + 1, hi);
  if (!source || isTime(tokens[source.to - 1]) || isMade(reading, at, source)) return undefined;
  const comma = endOfAside(reading, source.to, hi);
  if (comma === undefined) return undefined;
  const first = sentences[sentenceAt[at]!]!.firstToken;
  const before = { from: tokens[first]!.pos === "CCONJ" ? first + 1 : first, to: at - 1 };
  if (!isSubject(reading, before)) return undefined;
  return { verb, source, content: [before, contentFrom(reading, comma + 1, hi)] };
}

/** Who says it behind the verb at `at`, within a sentence or at a headline's end, where what stands before the verb is said. */
export const speakerBehind = (reading: Reading, at: number): SpeakerBehind | undefined =>
  invertedAt(reading, at) ?? headlineCreditAt(reading, at);

/** The attribution of such a verb. */
export function draftInverted(reading: Reading, at: number): Draft | undefined {
  const found = speakerBehind(reading, at);
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

/**
 * The comma behind which the subject's verb goes on; before it may stand what is told of who says it, and where: "says Dr Vale, **an
 * economist at Norwell,** ignores", "said Ruiz **in an interview,** will sail".
 */
function endOfAside(reading: Reading, from: number, hi: number): number | undefined {
  const { tokens, quoteAt } = reading;
  for (let at = from; at + 1 < hi && at - from <= LONGEST_ASIDE && quoteAt[at] === -1; at++) {
    const { text, pos } = tokens[at]!;
    if (text === "," && goesOn(reading, at + 1)) return at;
    const opens = at === from || tokens[at - 1]!.text === ",";
    if (opens && text !== "," && !/^(?:ADP|DET|NUM|ADJ|NOUN|PROPN)$/.test(pos) && text !== "(") return undefined;
    if (pos === "AUX" || pos === "SCONJ" || (pos === "VERB" && !opens)) return undefined;
  }
  return undefined;
}
const LONGEST_ASIDE = 14;

/** "The wine, **judged the best** in Norwell, sold out", "the deal, **agreed a decade ago**": what it was made, or when. */
function isMade({ tokens }: Reading, at: number, { from, to }: Range): boolean {
  if (!MAKES.test(tokens[at]!.lower)) return false;
  const words = tokens.slice(from, to);
  const somebody = words.some(({ pos, text }) => pos === "PROPN" && /^\p{Lu}/u.test(text) && !AGO.test(text));
  const person = words.some(({ lower }) => PERSON_NOUNS.has(lower) || PERSON_NOUNS.has(lower.replace(/s$/, "")));
  const named = words[0]!.pos === "DET" && /^\p{Lu}/u.test(words[1]?.text ?? "");
  const opens = named || /^(?:PROPN|PRON)$/.test(words[0]!.pos) || isBody(words.at(-1)!.lower);
  return AGO.test(tokens[to]?.lower ?? "") || !(opens || (person && !somebody));
}
/** Verbs that take what a thing is said to be, in the form that is a participle as well. Own compilation. */
const MAKES =
  /^(?:judged|declared|confirmed|acknowledged|claimed|reported|agreed|announced|deemed|proclaimed|pronounced|believed|thought|considered|ruled|found|held|estimated|admitted|recognised|recognized|known|read|feared|revealed|proposed|recommended|demanded|requested|required)$/;
const AGO = /^(?:ago|earlier|later|before|since)$/;

function verbAt({ lower, pos }: Token): ReportingVerb | undefined {
  // "A second wave, fear doctors": the names of speakers would begin with what is taken for a noun. Of one, "claims", they do not.
  if (lower.endsWith("ing") || !(pos === "VERB" || pos === "AUX" || lower.endsWith("s"))) return undefined;
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
    // "The killing": a noun as well.
    const verb = pos === "AUX" || (pos === "VERB" && !(text.endsWith("ing") && tokens[i - 1]?.pos === "DET"));
    if (quoteAt[i] !== -1 || verb || /^[,:;—–]$/.test(text)) return false;
  }
  const last = tokens[to - 1]!;
  return (/^(?:NOUN|PROPN|PRON|NUM)$/.test(last.pos) || last.text.endsWith("ing")) && !isTime(last);
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
