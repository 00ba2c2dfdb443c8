import type { Quantity } from "../analysis/claim/claim.ts";
import { around, type FiguredSentence } from "./figures.ts";
import { said } from "./said.ts";
import type { VoicedSentence } from "./voice.ts";

/** What a rule, a court, a price list or a hammer has set: whoever doubts it looks it up, and no reporter counts it. */
export function isSetDown(figured: FiguredSentence, figure: Quantity): boolean {
  const { before, after } = around(figured, figure);
  return (
    isEntitlement(before, figure) ||
    isPartOfTerm(before, after) ||
    isSentence(figured, before, after, figure) ||
    isTaxRate(before, figure) ||
    isRateOfTax(figured, after, figure) ||
    isBankRate(before, figure) ||
    isMajority(figure) ||
    isOnSale(figured, before, after, figure) ||
    isDeal(before, figure) ||
    isAllowance(before, figure) ||
    (THRESHOLD.test(before) && AGREES.test(after)) ||
    isQualifying(before, after, figure)
  );
}

/** "Can claim up to £6,000", "may award $40,000", "the grant is worth 50% of the cost": the terms of a scheme. */
function isEntitlement(before: string, { kind }: Quantity): boolean {
  return (kind === "money" || kind === "percent") && (MAY_HAVE.test(before) || GRANT.test(before));
}
const MAY_HAVE =
  /\b(?:can|may|able to|entitled to|eligible to) (?:(?:now|then|each|also|only|still) )*(?:claim|withdraw|award|donate|contribute|apply for|be awarded|be fined|deposit|impose) (?:[^.;:]{0,30} )?up to $|\b(?:people|men|women|children|courts?|anyone|whoever|\p{L}{3,}(?:[aeo]rs|[aei]nts|ees|ies)) (?:can|may|are (?:able|entitled|eligible) to) (?:(?:now|then|each|also|only|still) )*(?:claim|award|apply for|be awarded|be fined)\b[^.;:]{0,40}$/iu;
const GRANT =
  /\b(?:grants?|subsid(?:y|ies)|vouchers?|rebates?|allowances?|stipends?|scholarships?|prizes?|awards?|benefits?) (?:is|are) worth (?:up to |about |at least )?$/i;

/** "The higher rate will start **at £52,000**", "pensions go up **4.1%** in April": what a budget or a tariff sets for the time to come. */
const isAllowance = (before: string, { kind }: Quantity): boolean =>
  (kind === "money" || kind === "percent") && (SET_FOR.test(before) || SET_TO.test(before));
const SET_FOR =
  /\b(?:(?:[Tt]he )?(?:higher|basic|top|starting|standard|additional) rate|[Tt]hresholds?|[Aa]llowances?|[Pp]ensions?|[Bb]enefits|[Mm]inimum wage|[Ll]iving wage|[Cc]hild benefit|\p{L}+ duty|[Cc]ouncil tax|[Tt]uition fees|[Pp]rice cap)(?:, [^;:]{1,60},)? (?:starts?|will start|goes up|go up|will (?:rise|go up|increase|fall|be (?:frozen|raised|cut|set))|rises?|stays?|falls?|kicks? in|(?:is|are) (?:raised|cut|frozen|set))(?: (?:by|at|to|from))? $/u;
const SET_TO =
  /\b(?:start|rise|go up|kick in|apply)s? (?:at|to|by|from) [£$€][\d.,]+ ?(?:m|bn|million|billion)?,? (?:rather than|instead of|up from|down from) $|\b(?:pension|allowance|threshold|benefit|wage), (?:taking|bringing|raising) (?:it|them) to $/;

/** "Will serve half of his sentence": the law on release. */
const isPartOfTerm = (before: string, after: string): boolean =>
  /\bserv(?:e|es|ing) (?:at least |up to |about |the (?:first|final) )?$/i.test(before) &&
  /^(?: of)? (?:of )?(?:his|her|their|the|that|a) (?:[\w-]+ )?(?:sentence|term)\b/i.test(after);

/** "Bakker was sentenced to more than four years": pronounced in open court, over somebody who is named. */
function isSentence({ sentence }: FiguredSentence, before: string, after: string, { kind }: Quantity): boolean {
  return (
    (kind === "duration" && pronounces(sentence)) ||
    PUNISHED.test(before) ||
    (kind === "money" && (AWARDED.test(before) || (FINED.test(before) && !OVER_TIME.test(before + after))))
  );
}
/** That "two youngsters" got twelve years, whose names nobody knows and before what court, is a claim like others. */
const pronounces = said<VoicedSentence>(
  ({ text }) =>
    /\b(?:sentenced to|jailed for|imprisoned for|sentenced|jailed|imprisoned)\b/i.test(text) &&
    (COURT.test(text) || SENTENCED.test(text)),
);
const COURT =
  /\b(?:courts?|judges?|jury|magistrates?|tribunal|trial|convicted|guilty|pleaded|pled|prosecutors?|appeal)\b/i;
const SENTENCED =
  /(?:\p{Lu}[\p{L}’'.-]+|\b(?:[Hh]e|[Ss]he|[Tt]hey|who))(?:,[^,]{1,60},)? (?:(?:was|were|is|are|has|have|had|been|being|got|later|also|then) )*(?:was|were|is|are|been|being|got) (?:later |also |then )?(?:sentenced|jailed|imprisoned)\b|\b(?:sentenced|jailed|imprisoned) (?:him|her|them|\p{Lu}[\p{L}’'.-]+)/u;
/** "A jury awarded her $2 million." */
const AWARDED =
  /\b(?:judge|jury|court|tribunal|ombudsman|magistrates?)(?: (?:in|at) \p{Lu}[\p{L}-]+)?(?: (?:last|this) (?:week|month|year)| on \p{Lu}\p{L}+day)? (?:(?:has|have|had|also|later|then) )*(?:(?:awarded|fined|granted) (?!(?:him|her|them)sel)[^.;:]{0,60}|ordered [^.;:]{1,40} to (?:re)?pay [^.;:]{0,30})$/u;
/** "The watchdog **fined** the bank £40 million": one fine, and not what it took in a year. */
const FINED =
  /\b(?:watchdog|regulators?|(?:European|Securities and Exchange|Trade|Competition) Commission)(?: (?:last|this) (?:week|month)| on \p{Lu}\p{L}+day)? (?:(?:has|have|had|also|later|then) )*fined [^.;:]{0,60}$/u;
const OVER_TIME =
  /\b(?:last|this|past|each|every|a) (?:year|decade)\b|\bsince (?:19|20)\d\d\b|\bin (?:fines|total|all)\b|\bfined (?:\p{Ll}+ ){0,2}\p{Ll}+s (?:a total of )?$/u;
const PUNISHED =
  /\b(?:fined|disqualified|ordered to (?:pay|serve))(?: (?:[\p{L}.’'-]+ ){0,4}(?:to|for))?(?: a (?:total|minimum) of)?(?: (?:more than|at least|about|nearly|almost|over|up to))? $/iu;

/** "The corporate income tax was cut to 10 percent": a rate that stands in the law. */
const isTaxRate = (before: string, { kind }: Quantity): boolean =>
  kind === "percent" &&
  /\b(?:tax|VAT|tariff|levy|duty|excise)(?: rates?)?(?: on [\w-]+)?(?: (?:is|are|was|were|has been|have been|will be|stands?|stood)(?: (?:back|now|cut|raised|lowered|reduced|increased|set|fixed|frozen))?(?: (?:to|from|at))?|(?: (?:cut|raised|lowered|reduced|increased|set|fixed|frozen))? (?:to|from|at|of)) $/i.test(
    before,
  );

/** "A 40 percent **excise tax** on cider", "the 15 percent **threshold**": the rule's own rate, no rise of it, and no toll of robbers. */
const isRateOfTax = ({ sentence }: FiguredSentence, after: string, { kind, modifier }: Quantity): boolean =>
  kind === "percent" && modifier === "=" && RATE_OF_TAX.test(after) && !isExtorted(sentence);
const RATE_OF_TAX =
  /^ (?:(?:[a-z]+ ){0,2}(?:tax|duty|tariffs?|levy|VAT|surcharge)|(?:vote |polling |national )?threshold)(?: rates?)?(?=[^\p{L}\s-]|$| (?:on|for|to|from|in|at|by|of|is|was|are|were|has|had|have|will|would|could|should|may|might|that|which|and|or|but|against|under|as|since|if|when|where|with|rather|paid|imposed|levied|introduced|announced|applied)\b)/u;
const isExtorted = said<VoicedSentence>(({ text }) =>
  /\b(?:militias?|militants?|rebels?|gangs?|cartels?|smugglers?|warlords?|guerrillas?|bandits?|mafia|jihadists?|insurgents?|extort\p{L}*)\b/iu.test(
    text,
  ),
);

/** "The bank raised its key rate to 4.25 percent": a central bank's own announcement; "prices at that rate rose 40 percent" is none. */
const isBankRate = (before: string, { kind }: Quantity): boolean =>
  kind === "percent" &&
  /\b(?:interest|bank|base|policy|repo|cash|key|benchmark|prime|discount)(?: (?:interest|lending|policy))? rates?(?: (?:is|are|was|were|rose|fell|went up|came down|stands?|stood|remains?|remained|unchanged|steady|now|back|cut|raised|lowered|held|kept|left|reduced|increased|set|(?:from|to) [\d.]+(?: ?%| per ?cent)))*,? (?:to|at|from|of|is|was|stays|remains)(?: (?:a|an|just|about|around|record|\d+-year|high|low|of))* $/i.test(
    before,
  );

/** "A two-thirds majority": what a constitution asks for. */
const isMajority = ({ normalizedUnit, text }: Quantity): boolean =>
  normalizedUnit === "majority" && /^[a-z]+[- ](?:thirds|quarters|fifths)$/i.test(text);

/** "Tickets start at $2,500", "a target price of 1,150 rupees", "fetched £41,000 at auction": a price that its seller gives. */
function isOnSale({ sentence }: FiguredSentence, before: string, after: string, { kind, value }: Quantity): boolean {
  if (kind !== "money") return false;
  return (
    (typeof value === "number" &&
      value <= DEAREST_TICKET &&
      /\b(?:tickets|tables|seats|rooms|memberships?|dues) (?:for the (?:[\w-]+ )?(?:gala|show|game|match|concert|play|event|dinner|final) )?(?:starts?|begins?|costs?|sells?|goes|go|are|were|range)(?: (?:at|from|for|to))? $/i.test(
        before,
      )) ||
    /\b(?:target price|price target)\b[^.;:]{0,30}$/i.test(before) ||
    (typeof value === "number" &&
      value <= DEAREST_HOUSE &&
      ((HOUSE.test(before) && !isCheated(sentence)) || ASKED.test(after))) ||
    (/\b(?:fetched|sold (?:at auction [^.;:]{0,40})?for|went for|realised|realized)\b[^.;:]{0,30}$/i.test(before) &&
      isAuction(sentence))
  );
}
const DEAREST_TICKET = 100_000;
/** "A two-bedroom flat **goes for** £210,000", "£15,000 **over the asking price**": one home, whose price an agent gives. */
const DEAREST_HOUSE = 1e8;
const HOUSE =
  /\b(?:[Aa]n?|[Tt]he|[Oo]ne) (?:[\p{L}-]+ ){0,3}(?:house|flat|home|bungalow|cottage|apartment|villa|plot|townhouse|penthouse|farmhouse|mansion)(?: (?:in|on|at|near) [^.;:]{1,50}?)? (?:(?:was|is|has been|recently|just) )*(?:sold|goes|went|listed|advertised|on the market|changed hands)(?: in \p{L}+)? (?:for|at) (?:(?:about|around|just under|just over|more than|nearly) )?$|\b[Pp]rices (?:there |here )?(?:start|begin|range) (?:at|from) $/u;
/** What a house was sold for under the table, or below its worth. */
const isCheated = said<VoicedSentence>(({ text }) =>
  /\b(?:bribes?|bribery|kickbacks?|fraud\w*|launder\w*|stolen|worth|taxpayers?|council|ministry|public money)\b/i.test(
    text,
  ),
);
const ASKED = /^ (?:over|above|below|under|more than|less than) (?:the )?asking price\b/;
const isAuction = said<VoicedSentence>(({ text }) => /\bauction(?:ed|eers?)?\b|\bunder the hammer\b/i.test(text));

/** "**Corvane bought Alder for** $2.4 billion": what one firm paid for another, which both have told their owners. */
const isDeal = (before: string, { kind, value }: Quantity): boolean =>
  kind === "money" && typeof value === "number" && value >= LEAST_DEAL && DEAL.test(before);
const LEAST_DEAL = 1e8;
const DEAL =
  /(?<!\bof )\p{Lu}[\p{L}&.’'-]+(?: (?:in|had|has|later|then|also|\d{4}))* (?:bought|acquired|took over) (?:its |the )?(?:(?:rival|retailer|\p{L}*maker|app|start-up|startup|firm|company|network|publisher|bank|insurer|airline) )?\p{Lu}[\p{L}&.’'-]+(?: \p{Lu}[\p{L}&.’'-]+){0,2}(?: in (?:\d{4}|\p{Lu}\p{L}+))? for (?:(?:about|some|around|nearly|almost|just under|just over|more than|over|a reported) )?$/u;

/** "Needs 5 percent to keep a seat", "needs 60 votes to pass": what the rules of a vote or a league ask for. */
const isQualifying = (before: string, after: string, { kind }: Quantity): boolean =>
  (kind === "percent" || kind === "count") &&
  /\b(?:needs?|needed|requires?|required) (?:at least |more than |about |over )?$/i.test(before) &&
  /^ (?:of the vote |[\p{L}-]+ )?to (?:keep|win|pass|qualify|stay|reach|enter|secure|clinch|advance|avoid a (?:runoff|run-off)|remain on)\b/iu.test(
    after,
  );

/** "Takes effect once at least 55 countries sign": a threshold that the agreement sets. */
const THRESHOLD = /\b(?:once|when|unless|until) (?:at least|more than|fewer than|no fewer than) [^.;:]{0,50}$/i;
const AGREES =
  /^ (?:[\p{L}-]+ ){1,3}(?:(?:have|has) (?:signed|ratified|approved|joined|agreed|accepted|voted)|signs?|ratify|ratifies|approves?|joins?|agrees?|accepts?|votes?|backs?|petitions?)\b/iu;
