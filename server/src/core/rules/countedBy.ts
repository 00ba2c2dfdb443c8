import type { Quantity } from "../analysis/claim/claim.ts";
import { ORGANISATION_NOUNS } from "../lexicon/organisationNouns.ts";
import { PERSON_NOUNS } from "../lexicon/personNouns.ts";
import { wordSet } from "../lexicon/words.ts";
import type { FiguredSentence } from "./figures.ts";

/** "The tourist board **counted** 6,200 arrivals", "the firm **put the cost nearer** £3m": the subject is who says so. */
export function isCountedBy({ sentence }: FiguredSentence, { kind, start, end }: Quantity): boolean {
  const at = start - sentence.start;
  const before = sentence.text.slice(Math.max(0, at - REACH), at);
  const puts = PUTS.exec(before);
  if (puts) return canReckon(subjectOf(before.slice(0, puts.index)));
  if (kind === "money") return false;
  if (isCountedThere(sentence.text.slice(end - sentence.start, end - sentence.start + REACH))) return true;
  const verb = COUNTED.exec(before);
  if (!verb) return false;
  const rest = before.slice(verb.index + verb[0].length);
  const by = BY.exec(rest);
  if (by) return namesCounter(by[1]) && GOES_ON.test(rest.slice(by[0].length));
  if (!isObject(rest)) return false;
  // "The hospital recorded 212 deaths": its own, it may be.
  const harmed = HARM.test(sentence.text.slice(end - sentence.start, end - sentence.start + NEAR));
  if (harmed && HAVING.has(subjectOf(before.slice(0, verb.index)).toLowerCase())) return false;
  return isCounter(subjectOf(before.slice(0, verb.index)));
}

/** "6,200 arrivals were counted **by the tourist board**, 14% more than in 2023". */
const BY = /^ by ([\p{L}][\p{L} .&’'-]{0,60}),(?= )/u;

function isCounter(word: string): boolean {
  const lower = word.toLowerCase();
  return COUNTERS.has(lower) || (ACRONYM.test(word) && !STATES.has(lower));
}

/** "2,811 robberies **were recorded by the police**". */
function isCountedThere(after: string): boolean {
  return namesCounter(COUNTED_BY.exec(after)?.[1]);
}
const namesCounter = (agent = ""): boolean => agent.replace(/\.$/, "").split(" ").some(isCounter);
const COUNTED_BY =
  /^ (?:[\p{L}’'-]+ ){0,7}(?:was|were|been|is|are) (?:[\p{L}]+ly |already |first )?(?:counted|tallied|logged|recorded|registered|documented)(?: (?:last|this) (?:week|month|year)| in [\p{L}\d]+)? by ([\p{L}.&’'-]+(?: [\p{L}.&’'-]+){0,3})/iu;

/** How far before its figure the counter may stand. */
const REACH = 160;
const COUNTED = /\b(?:counted|tallied|logged|recorded|registered|documented)\b(?=[^.;:!?—]*$)/i;
const PUTS =
  /\bputs? (?:the|its|their|his|her) (?:[\p{L}-]+ ){0,2}(?:cost|price|bill|toll|total|figure|number|value|worth|damage|loss|losses|debt|share|rate|population|turnout|crowd)(?: of [^,.;:]{1,50}?)? (?:at|near(?:er)?|nearer to|clos(?:e|er) to|around|about|above|below|under|over|between)(?: (?:about|around|nearly|almost))? $/iu;

/** The word right before the verb, or before an aside: "the **inspectorate**, which was founded in 1990, recorded". */
function subjectOf(before: string): string {
  return SUBJECT.exec(before)?.[1] ?? "";
}
const SUBJECT =
  /(?<![\p{L}.&-])([\p{L}.&’'-]+)(?:, [^,;:]{1,60},| (?:in|for|of) (?:the )?\p{Lu}[\p{L}’'-]+)?(?: (?:has|have|had|also|already|only|now|then|itself))*\s$/u;

/** What is counted stands right behind the verb; a second figure goes on about the first: "6,200 arrivals, **a rise of** 14%". */
function isObject(rest: string): boolean {
  if (NEW_CLAUSE.test(rest)) return false;
  const tail = rest.slice(rest.lastIndexOf(", ") + 1);
  if (tail.length === rest.length) return /\d/.test(rest) || DIRECT.test(rest);
  return GOES_ON.test(tail);
}
const NEW_CLAUSE =
  /\b(?:but|while|as|whereas|though|although|because|when|where|who|which|that|after|before|until)\b|\band (?!(?:(?:about|nearly|almost|some|only|another|a further|at least|more than) )*(?:$|\d))/i;
const DIRECT =
  /^ (?:(?:about|around|some|only|just|nearly|almost|over|at least|more than|fewer than|as many as|up to|another|an average of|a (?:record|total|further)(?: of)?|an?|(?:rise|increase|fall|drop|decline|jump|surge)s?(?: in [\p{L} -]{1,30})? of) )*$/iu;
const GOES_ON =
  /^ (?:(?:and|or|an?|(?:rise|increase|fall|drop|decline|jump|surge)|of|up|down|by|from|to|against|compared|with|more than|about|around|nearly|almost|some|just|only|including|at least|among them|them|which|whom) )*$/i;

/** Whoever may put a figure on something: a body, a person, a name; not a strike that "put the cost above £3m". */
function canReckon(subject: string): boolean {
  const lower = subject.toLowerCase();
  return (
    /^(?:he|she|they|\p{Lu}.*)$/u.test(subject) ||
    COUNTERS.has(lower) ||
    ORGANISATION_NOUNS.has(lower) ||
    PERSON_NOUNS.has(lower.replace(/s$/, ""))
  );
}

/** Bodies and people who keep count of what others do. A town or a mill that "recorded 40 deaths" may only have had them. */
const COUNTERS = wordSet(`
  agency alliance association authority board branch bureau centre center charity clinic coalition commission committee
  confederation council department directorate embassy federation foundation government group hospital inspectorate institute
  institution laboratory ministry mission museum observatory office ombudsman organisation organization police registrar registry
  regulator secretariat service society taskforce treasury tribunal trust trustees union university watchdog nations cross crescent
  agencies associations authorities boards charities clinics coroners councils departments hospitals ministries services unions
  officials officers inspectors volunteers wardens rangers auditors researchers scientists biologists ecologists campaigners
  activists organisers organizers monitors observers doctors medics rescuers surveyors birdwatchers statisticians prosecutors
  investigators clerks staff coastguard customs coroner un u.n.
`);
/** Of these, those that harm comes to. */
const HAVING = wordSet(
  "hospital hospitals university group alliance clinic clinics union unions museum service services",
);
const HARM =
  /\b(?:deaths?|rapes?|assaults?|attacks?|loss(?:es)?|cases|infections?|injuries|complaints?|dead|killed|thefts?)\b/i;
const NEAR = 40;
const ACRONYM = /^[\p{Lu}&]{3,5}$/u;
const STATES = wordSet("usa uae drc ussr gdr car");
