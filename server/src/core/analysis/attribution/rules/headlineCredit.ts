import { EVIDENCE_NOUNS } from "../../../lexicon/documentNouns.ts";
import { GROUP_NOUNS } from "../../../lexicon/groupNouns.ts";
import { ORGANISATION_NOUNS } from "../../../lexicon/organisationNouns.ts";
import { PERSON_NOUNS } from "../../../lexicon/personNouns.ts";
import type { Token } from "../../../text/token.ts";
import type { Range, Reading } from "./reading.ts";
import { REPORTING_VERBS, type ReportingVerb } from "./verbs.ts";

/** Words of the longest headline, and of who it is that ends one. */
const LONGEST = 24;
const LONGEST_SOURCE = 6;

/** Who says it, behind the verb, and what stands before that and, in a sentence, behind. */
export interface SpeakerBehind {
  readonly verb: ReportingVerb;
  readonly source: Range;
  readonly content: readonly Range[];
}

/**
 * "Mill to close by May, **says owner**": who says it at the end of a headline, a line without a full stop. Behind the last comma stands a verb of saying in the present, and nothing
 * but a name or a description behind that. `at`: the verb.
 */
export function headlineCreditAt({ tokens, quoteAt, marked }: Reading, at: number): SpeakerBehind | undefined {
  const end = tokens.length;
  if (end > LONGEST || at < 3 || at + 1 >= end || end - at - 1 > LONGEST_SOURCE) return undefined;
  if (tokens[at - 1]!.text !== "," || marked[at] || marked[at - 1]) return undefined;
  const verb = REPORTING_VERBS.get(tokens[at]!.lower)?.find(({ says, particles }) => says && particles.length === 0);
  if (!verb || !mayEnd(tokens, at)) return undefined;
  for (let i = at + 1; i < end; i++) {
    if (quoteAt[i] !== -1 || !NAMING.test(tokens[i]!.pos) || TIME.test(tokens[i]!.lower)) return undefined;
  }
  if (tokens[at + 1]!.pos === "ADP" || !/^(?:NOUN|PROPN|PRON|NUM|VERB)$/.test(tokens[end - 1]!.pos)) return undefined;
  for (let i = 0; i < at - 1; i++) if (/^[.?!;]$/.test(tokens[i]!.text) && !marked[i]) return undefined;
  return { verb, source: { from: at + 1, to: end }, content: [{ from: 0, to: at - 1 }] };
}

/**
 * "Vale quits, **denies wrongdoing**", "wins, **claims victory**", "**warns voters**": there the subject goes on to say a thing, or to
 * somebody. Verbs that take no such object may have anybody behind them, others a person, a body or a record; and both agree in number.
 */
function mayEnd(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const [first, last] = [tokens[at + 1]!, tokens.at(-1)!];
  const noun = last.lower.replace(/s$/, "");
  const plural = last.pos === "NOUN" ? last.lower.endsWith("s") || last.lower === "police" : undefined;
  if (plural !== undefined && plural === lower.endsWith("s")) return false;
  if (/^(?:says?|insists?|argues?|warns?|reckons?)$/.test(lower)) return !SAID.test(first.lower);
  const somebody = PERSON_NOUNS.has(noun) || isBody(last.lower) || EVIDENCE_NOUNS.has(noun);
  return /^(?:claims?|finds?|shows?|reveals?|suggests?|admits?|confirms?|fears?|predicts?)$/.test(lower) && somebody;
}

/** A body's noun with a small letter: "claims union". */
export const isBody = (lower: string): boolean => GROUP_NOUNS.has(lower) || ORGANISATION_NOUNS.has(lower);

const SAID = /^(?:goodbye|farewell|thanks|sorry|hello|prayers?|grace|yes|no|nothing|little|more|much|so)$/;

const NAMING = /^(?:NOUN|PROPN|DET|ADJ|PART|NUM|ADP|PRON)$/;
const TIME =
  /^(?:today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|now|again|yes|no|so)$/;
