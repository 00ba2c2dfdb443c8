import { contentFrom } from "./content.ts";
import { verbCueAt } from "./cues.ts";
import { type Draft, EDGED } from "./draft.ts";
import { type Reading, sentenceEnd, trimmed } from "./reading.ts";
import { isPhrase, verbGroupStart } from "./source.ts";

/** Words of a subject, and of what stands between its verb and the comma: "in her book", "to the board last week". */
const LONGEST_SUBJECT = 12;
const LONGEST_SETTING = 8;
const SETTING = /^(?:in|on|last|this|earlier|recently|yesterday|today|once|later|back)$/;
/**
 * Verbs that do no more than report: "as Hill **testified**", "as fans **shouted**" tell what happened meanwhile. Own compilation.
 */
const REPORTS =
  /^(?:say|note|observe|warn|report|point|remark|acknowledge|admit|concede|state|predict|show|suggest|reveal|document|demonstrate|write)$/;
const SUBJECT = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP|PRON|CCONJ)$/;

/** "As **Ana Hill once observed**, a week is a long time": the clause behind the comma is what she says. `at`: the verb. */
export function draftAsTheySay(reading: Reading, at: number): Draft | undefined {
  const { tokens, quoteAt, sentences, sentenceAt } = reading;
  const first = sentences[sentenceAt[at]!]!.firstToken;
  const as = /^(?:but|and|yet)$/.test(tokens[first]!.lower) ? first + 1 : first;
  const cue = tokens[as]?.lower === "as" ? verbCueAt(reading, at) : undefined;
  if (!cue?.verb.says || cue.verb.thinks || !REPORTS.test(cue.verb.lemma) || tokens[at]!.lower.endsWith("ing"))
    return undefined;
  const group = verbGroupStart(reading, at, first);
  if (group <= as + 1 || group - as > LONGEST_SUBJECT) return undefined;
  const subject = { from: as + 1, to: group };
  if (!tokens.slice(subject.from, group).every(({ pos }) => SUBJECT.test(pos)) || !isPhrase(tokens, subject))
    return undefined;
  // "As **soon as** he said", "as **well as** the mayor said"
  if (tokens.slice(subject.from, group).some(({ lower }) => lower === "as")) return undefined;
  const hi = sentenceEnd(reading, at);
  let comma = cue.to;
  while (comma < hi && comma - cue.to <= LONGEST_SETTING && tokens[comma]!.text !== ",") comma++;
  if (tokens[comma]?.text !== "," || comma + 1 >= hi || quoteAt[comma] !== -1) return undefined;
  const setting = tokens.slice(cue.to, comma);
  if (setting.length > 0 && !SETTING.test(setting[0]!.lower)) return undefined;
  // "As he said this"
  if (setting.length === 1 && /^(?:this|last|that)$/.test(setting[0]!.lower)) return undefined;
  if (setting.some(({ pos }) => pos === "VERB" || pos === "AUX")) return undefined;
  return {
    reading,
    source: [trimmed(reading, subject)],
    cue: { from: group, to: cue.to },
    content: [{ ...contentFrom(reading, comma + 1, hi), reading }],
    stance: "statement",
    confidence: EDGED,
  };
}
