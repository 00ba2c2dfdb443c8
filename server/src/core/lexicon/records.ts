import { once } from "../once.ts";

/**
 * Ways in which a sentence rests a figure on a record that it names, without saying that anybody said it. Own compilation from
 * court, company, poll and statistical reporting; each alternative names the record's kind.
 */
const PATTERNS: readonly string[] = [
  "court (?:documents?|records?|filings?|papers)",
  "(?:regulatory|securities|campaign|public|police|tax|payroll|flight|property|corporate|election|government|official|medical|financial) (?:filings?|records?|data|figures|statistics|returns|results|documents?|reports?|disclosures?)",
  "(?:annual|quarterly|interim) (?:reports?|accounts|results|filings?)",
  String.raw`(?:the|a|its|federal|state|an) (?:[\w-]+ )?(?:indictment|affidavit|complaint|lawsuit|statute|treaty|audit|census|memo|dossier)`,
  String.raw`-count (?:[\w-]+ ){0,3}complaint`,
  // The law itself: what it requires stands in it.
  "(?:state|federal|local|national|international|existing|current|new) laws?",
  String.raw`(?:in|under) (?:the|a) (?:[\w-]+ ){0,3}(?:law|bill|act|ruling|order|budget|contract|constitution|agreement)`,
  "(?:law|act|bill|statute|treaty|constitution|program|programme)(?:, [^,.;:]{1,40},)? (?:requires?|required|allows?|bans?|limits?|caps?|provides?|sets?|reserves?|guarantees?|entitles?)",
  "(?:is|are) defined (?:as|by|in)",
  // A budget is a document, and whoever presents it gives its figures.
  String.raw`(?:present|tabl|unveil|announc|deliver|publish)(?:s|es|ed|ing) (?:a|an|the|his|her|its|their) (?:[\w-]+ ){0,2}budget`,
  // A study, poll or list named as what shows it.
  String.raw`(?:in|from|under|of) (?:the|a|an|his|her|its|their|this|that) (?:[\w-]+ ){0,2}(?:report|study|survey|poll|filing|statement|document|records?|data|letter|e-?mail|memo|interview|speech|press release|list|database|dataset)`,
  String.raw`(?:study|report|poll|survey|analysis|review|audit|census|index|ranking)\b[^.;:]{0,90}?\b(?:found|finds|shows?|showed|estimates?|estimated|concluded|suggests?|revealed|puts?|contradicted|indicated|lists?|listed)`,
  // "The largest trial so far, run in 61 firms, found that": what a court tries is not found that way.
  String.raw`(?:trial|experiment|meta-analysis|inquiry|investigation)\b[^.;:]{0,90}?\b(?:found|showed|concluded|estimated) that`,
  "(?:records|accounts|minutes|estimates|data|figures|statistics|numbers|documents|returns) (?:from|by|compiled|published|released|reported|filed|disclosed|show|showed|collected|obtained|reviewed)",
  // How a poll was made.
  "margin of (?:sampling )?error",
  "credibility interval",
  "(?:survey|poll|study|sample|panel) (?:was|were|is|has been) (?:conducted|taken|carried out|based|fielded)",
  String.raw`(?:survey|poll|sample|panel) of (?:about |some |more than |nearly )?\d[\d,.]*`,
  // A charge or a suit says who alleges it.
  String.raw`(?:prosecutors?|authorities|police|grand jury|investigators|regulators|commission|department|attorney general)\b[^.;:]{0,40}?\b(?:charged|accused|indicted|sued|fined)`,
  "(?:was|were|been) (?:charged|accused|indicted|sued|convicted|fined)",
  // The outlet's or somebody's own count.
  String.raw`(?:interviewed|reviewed|examined|analy[sz]ed|surveyed|polled|tallied) (?:more than |about |some |nearly |at least |over )?\d[\d,.]*`,
];

const kinds = (letter: string, flags: string): RegExp =>
  new RegExp(`(?<!${letter})(?:${PATTERNS.join("|")})(?!${letter})`, flags);
const KINDS = once(() => kinds(String.raw`[\p{L}\p{N}]`, "iu"));
/** What says the same of a text without other letters and digits, and is compiled in a sixth of the time. */
const PLAIN_KINDS = kinds("[a-z0-9]", "i");
const PLAIN = /^[\s!-~‘’“”–—…]*$/;
/** "A Lancet study that": here the capital tells. */
const NAMED =
  /\p{Lu}[\p{L}.&'’]+ (?:report|study|poll|survey|analysis|investigation|story|audit|review|estimate) (?:that|which|from|found|showed|of|by|in|on)(?![\p{L}\p{N}])/u;

/** Whether a sentence names a record. */
export function namesRecord(sentence: string): boolean {
  return (PLAIN.test(sentence) ? PLAIN_KINDS : KINDS()).test(sentence) || NAMED.test(sentence);
}

/** Bodies and acts whose votes stand in an official record. */
export const VOTE_PATTERN =
  /\b(?:voted?|votes|vote|roll call|ballot|passed|approved|ruled|ruling|confirmed|rejected|committee|senate|house|council|parliament|court)\b/i;
