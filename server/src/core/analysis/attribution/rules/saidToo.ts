import { contentFrom } from "./content.ts";
import { verbCueAt } from "./cues.ts";
import { type Draft, SURE } from "./draft.ts";
import { type Reading, sentenceEnd } from "./reading.ts";
import { clauseSubject, verbGroupStart } from "./source.ts";

/** What opens a clause with a subject of its own, whose verb the second one may be. */
const OPENS =
  /^(?:who|which|that|whose|whom|where|when|while|if|because|as|after|before|since|although|though|whether|how|why|what)$/;

/**
 * "Ruiz concedes the point **but counters that** it is too late": the second verb of one subject, with its own "that". Only where the
 * clause before is plain, so that the subject is the sentence's. `at`: the verb.
 */
export function draftSaidToo(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt, sentences, sentenceAt } = reading;
  const cue = verbCueAt(reading, at);
  if (!cue || !(cue.verb.says || cue.verb.tells) || tokens[cue.to]?.lower !== "that") return undefined;
  if (/ing$/.test(tokens[at]!.lower) || tokens[at]!.lower === cue.verb.lemma) return undefined;
  const from = sentences[sentenceAt[at]!]!.firstToken;
  const group = verbGroupStart(reading, at, from);
  if (!/^(?:and|but)$/.test(tokens[group - 1]?.lower ?? "")) return undefined;
  for (let i = from; i < group; i++) if (quoteAt[i] !== -1 || OPENS.test(tokens[i]!.lower)) return undefined;
  const source = clauseSubject(reading, from, group - 1);
  if (!source) return undefined;
  const content = contentFrom(reading, cue.to, sentenceEnd(reading, at));
  if (content.from >= content.to) return undefined;
  const stance = cue.verb.thinks ? "attitude" : "statement";
  return {
    reading,
    source: [source],
    cue: { from: group, to: cue.to },
    content: [{ ...content, reading }],
    stance,
    confidence: SURE,
  };
}
