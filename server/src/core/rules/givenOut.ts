import type { Article } from "../analysis/article.ts";
import type { Paragraph } from "../analysis/paragraph.ts";
import { once } from "../once.ts";
import { blockAt } from "./attributed.ts";
import { said } from "./said.ts";
import { tellsWrong } from "./wrongs.ts";

/**
 * The paragraphs beside one that tells who has published the figures: "Thefts rose 27 per cent. ¶ Police logged 1,312 of them,
 * **according to figures published on Thursday by the Home Office**. ¶ Robbery was down 4 per cent." Before it the lead, behind it the
 * next two as long as nobody has a word in them; and all only while they are of the same field: rents are in no statistics of crime.
 */
export function* givenOut({ paragraphs, attributions }: Article): Iterable<number> {
  const spoken = once(
    () => new Set(attributions.flatMap(({ source: [one] }) => (one ? [blockAt(paragraphs, one.start)?.index] : []))),
  );
  for (const paragraph of paragraphs) {
    const { index, facts } = paragraph;
    if (facts.kind !== "paragraph" || !publishes(paragraph)) continue;
    const field = fieldOf(facts.text);
    const isOfTheSame = (one: Paragraph): boolean =>
      isTable(one) && !tellsWrong(one) && field?.test(one.facts.text) === true;
    if (index <= LEAD) for (let i = index - 1; i >= 0 && isOfTheSame(paragraphs[i]!); i--) yield i;
    for (let i = index + 1; i <= index + FURTHEST && i < paragraphs.length; i++) {
      if (spoken().has(i) || !isOfTheSame(paragraphs[i]!)) break;
      yield i;
    }
  }
}
/** How far down a story its figures may still be those of its first lines. */
const LEAD = 3;
const FURTHEST = 2;

const publishes = said<Paragraph>(({ facts }) => PUBLISHED.test(facts.text));
const PUBLISHED =
  /\b(?:figures|statistics|data)(?: that (?:were|was))? (?:published|released|issued|compiled)(?: (?:on \p{Lu}\p{L}+|today|yesterday|(?:earlier )?this (?:week|month)|last (?:week|month)))? by (?:the )?\p{Lu}|\b(?:figures|statistics|data) from (?:the )?\p{Lu}[\p{L}’'-]+(?: (?:of |for |and )*\p{Lu}[\p{L}’'-]+)* (?:published|released|issued|show|showed|reveal|suggest)/u;

/** Of what an office keeps statistics; a word of one field is none of another's. */
const FIELDS: readonly RegExp[] = [
  /\b(?:crimes?|thefts?|stolen|burglar(?:y|ies)|robber(?:y|ies)|assaults?|offen[cs]es?|shoplifting|stabbings?|knife|homicides?|murders?|rapes?|fraud|arrests?|police|convictions?|prosecutions?|prisoners?|inmates)\b/i,
  /\b(?:patients?|hospitals?|waiting (?:lists?|times?)|ambulances?|A&E|GPs?|doctors|nurses|surger(?:y|ies)|operations|cancer|infections?|vaccin\w+|flu|measles|births?|deaths|mortality|obes\w+|smok\w+|prescriptions?|treatments?|appointments?)\b/,
  /\b(?:pupils?|schools?|exams?|grades?|teachers?|students?|universit(?:y|ies)|applicants?|apprentices\w*|absen\w+|nurser(?:y|ies))\b/i,
  /\b(?:inflation|consumer prices?|GDP|output|gross domestic product|exports?|imports?|unemploy\w+|jobless\w*|payrolls?|employment|vacancies|wages?|earnings|retail sales|factory|factories|manufacturing|construction|productivity|economy|economists?)\b/i,
  /\b(?:migra\w+|immigra\w+|asylum|visas?|refugees?|arrivals?|deport\w+|crossings?|claims?|applications?)\b/i,
  /\b(?:rents?|tenants?|landlords?|house prices?|homes?|mortgages?|housing|homeless\w*|evictions?|properties|property|households?)\b/i,
  /\b(?:passengers?|trains?|rail|bus(?:es)?|flights?|airports?|roads?|traffic|collisions?|crashes|drivers?|cars?|vehicles?|cyclists?|pedestrians?)\b/i,
  /\b(?:emissions?|carbon|waste|recycl\w+|rainfall|temperatures?|electricity|power|gas|solar|wind|sewage|spills?|pollution)\b/i,
  /\b(?:census|populations?|households?|religio\w+|languages?|born|marriages?|divorces?|bab(?:y|ies)|names?)\b/i,
];
const fieldOf = (text: string): RegExp | undefined => FIELDS.find((field) => field.test(text));

/** How a table is told: in shares, rises and what was recorded; "have sold 400" is what somebody did. */
const TABLED =
  /\d ?%|\bper ?cent\b|\b(?:recorded|logged|registered|there (?:were|are|was|is)|compared with|(?:up|down) (?:from|by|on|to)|rose|risen|fell|fallen|fewer|rise|fall|increase[ds]?|decrease[ds]?|one in|rates?|averages?|number of|total)\b/i;

/** What a table of figures tells, and no bill, no dead, no harm that somebody did and no other news. */
const isTable = said<Paragraph>(
  ({ facts }) =>
    facts.kind === "paragraph" &&
    TABLED.test(facts.text) &&
    !/^(?:Meanwhile|Elsewhere|Separately|In other|At the same time|Earlier this|But|Yet)\b/.test(facts.text) &&
    !/[£$€]\s?\d|\b(?:killed|murdered|sacked|evicted|displaced|thrown out|beaten|maimed|poisoned|sickened|injured|tortured|abus(?:ed|ing)|destroyed|deleted|dumped|leaked|accused|denie[ds]|bribes?|jailed)\b/.test(
      facts.text,
    ),
);
