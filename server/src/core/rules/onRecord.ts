import type { Quantity } from "../analysis/claim/claim.ts";
import type { Paragraph } from "../analysis/paragraph.ts";
import { around, type FiguredSentence } from "./figures.ts";
import { said } from "./said.ts";
import type { VoicedSentence } from "./voice.ts";

const VOTED = /\b(?:delegate|superdelegate|vote|seat|precinct|ballot|constituency|amendment)$/i;
/** "Has gathered 6,200 signatures": a petition shows them. */
const PETITIONED =
  /\b(?:collected|gathered|amassed|attracted|drew|drawn) (?:about |some |around |nearly |almost |more than |over )?$/i;
const ELECTION =
  /\b(?:election|elections|primary|primaries|caucus|caucuses|runoff|run-off|referendum|votes?|voters|ballots?|electorate|delegates?|precincts reporting|polling day)\b/i;
const RESULT =
  /\b(?:won|wins?|winning|victory|went (?:to|for)|leads?|trails?|trailed|ahead|behind|passed|defeat|netted|carried|captured|beat|bested|defeated|lost|loses|took|takes|led|finished|received|drew|got|elected|margin|majority)\b/i;

/** A letter or a treaty bears the names of those who signed it. */
const SIGNED = /\b(?:signed by|(?:co-)?signed (?:a|an|the)|open letter|signatories)\b/i;

/** A count of delegates, of which each figure leaves the noun out. */
const tellsDelegates = said<Paragraph>(({ facts }) => /\b(?:super)?delegates\b/i.test(facts.text));
const isSigned = said<VoicedSentence>(({ text }) => SIGNED.test(text));
const isResult = said<VoicedSentence>(({ text }) => ELECTION.test(text) && RESULT.test(text));

/** "In close to 50 interviews with mayors from 25 counties": the newsroom's own. */
const IS_OWN_WORK = /^ interviews with\b/i;

/** "611 in favour, 748 opposed", "one of only a dozen senators to vote for it": the roll of a vote. */
const FOR_OR_AGAINST = /^ (?:(?:were |voted )?in favou?r|opposed|against|abstain(?:ed|ing|tions?)?)\b/i;
const LAWMAKERS =
  /^ (?:[\p{L}-]+ ){0,2}(?:senators|lawmakers|legislators|representatives|congressmen|members|deputies|councillors|councilors|MPs|peers|Republicans|Democrats) (?:to (?:vote|reject|back|block|pass|approve|support|oppose)|(?:who )?voted|voting)\b/u;
/** "367,000 people voted", "40 states have voted": the returns tell. */
const TURNED_OUT =
  /^ (?:[\p{L}’'-]+ ){0,3}(?:voted|caucused|cast (?:a |their |his |her )?ballots?|went to the polls|turned out to vote)\b/iu;
/** "Turnout fell to 64 percent, from 71." */
const TURNOUT =
  /\bturnout\b[^.;:]{0,50}\b(?:was|is|at|of|to|from|reached|by|stood|hit|just|only|about|around|below|above) $/i;
const isOfAVote = (after: string, sentence: VoicedSentence): boolean =>
  ((TURNED_OUT.test(after) || LAWMAKERS.test(after)) && !tellsOfWrong(sentence)) ||
  (FOR_OR_AGAINST.test(after) && tellsAVote(sentence));
/** Votes that no returns tell of: those of the dead, of foreigners, of whoever was harmed. */
const tellsOfWrong = said<VoicedSentence>(({ text }) =>
  /\b(?:illegal|unlawful|dead\b|deceased|fraud|fake|ineligible|unregistered|non-?citizens?|foreign|migrants?|twice\b|kill|murder|massacre|beat(?:en|ing)?\b|attack|brib|forced\b|wound|injur|arrest|shot\b)/i.test(
    text,
  ),
);
const tellsAVote = said<VoicedSentence>(({ text }) =>
  /\b(?:votes?|voted|ballot|motion|show of hands|division)\b/i.test(text),
);

/** Seats, votes, shares of a vote and signatures: what was cast or signed is on record, and the desk prints it as it stands. */
export function isOnRecord(figured: FiguredSentence, figure: Quantity): boolean {
  const { kind, normalizedUnit } = figure;
  const { sentence } = figured;
  const { before, after } = around(figured, figure);
  if (kind === "count" && (VOTED.test(normalizedUnit) || isOfAMatch(figured, figure))) return true;
  if (kind === "count" && /(?:^| )signature$/.test(normalizedUnit) && PETITIONED.test(before)) return true;
  if (isFee(figured, figure, before) || isRaceTime(before, figure)) return true;
  // "Has four in seven this term": goals in games, read as a share.
  if (kind === "percent" && / in /.test(figure.text) && isOnTheField(sentence.paragraph)) return true;
  if (kind === "count" && (isOfAVote(after, sentence) || IS_OWN_WORK.test(after))) return true;
  if (kind === "count" && normalizedUnit === "" && tellsDelegates(sentence.paragraph)) return true;
  if (
    (kind === "count" && isSigned(sentence)) ||
    (/\b(?:won|carried) (?:\w+ )?$/.test(before) && normalizedUnit === "state")
  )
    return true;
  if (kind === "percent" && TURNOUT.test(before)) return true;
  if (/^ of (?:the )?(?:[\w-]+ ){0,2}(?:vote|votes|electorate|ballots)\b/i.test(after)) return true;
  return kind !== "money" && isResult(sentence);
}

const PLAYED =
  /(?:^| )(?:goal|game|match|win|defeat|draw|run|wicket|try|touchdown|rebound|assist|cap|appearance|title|medal|lap|set|inning|hit|homer|save|point|league game|start|ball|over|four|six|boundary|tackle|carry)s?$/;
const FIELD =
  /\b(?:beat|scored|goals?|league|season|striker|midfielder|innings|quarterback|touchdowns?|linebacker|running back|hat-trick|rebounds|semi-?finals?|quarter-?finals?|bleachers|kick-?off|winger|goalkeeper|caps|points from|in the table|brief scores|not out|leg-before|off-spinner|second slip|first-class match|middle-order|at an average of|mid-?table|relegation|clean sheet|transfer window|half-?time|full-time|championship|playoffs?|fans|coach|wickets?|unbeaten|batsman|batter|bowled|bowler|stumps|match-winning|fly-half|scrum|\d+ all out|(?:were|was|all|bowled|dismissed|skittled) out for \d+|off \d+ balls|overs to spare|by an innings)\b/i;
/** "Made 117 off 203 balls", "figures of 5-61": what a player did, beside what is counted of it or as a card has it. */
const CARDED = /^(?:\d+-\d+|\d+)$/;

const hasScore = said<FiguredSentence>(({ figures }) => figures.some(({ kind }) => kind === "score"));
const isPlayedIn = said<FiguredSentence>(({ figures }) => figures.some((one) => PLAYED.test(one.normalizedUnit)));
const isAtTheCrease = said<Paragraph>(({ facts }) =>
  /\b(?:slip|crease|wickets?|unbeaten|stumps|innings|not out|leg-before|brief scores|\d+ all out|(?:were|was|all|bowled|dismissed|skittled) out for \d+)\b/i.test(
    facts.text,
  ),
);
const isOnTheField = said<Paragraph>(({ facts }) => FIELD.test(facts.text));

const hasScoreNear = said<Paragraph>(({ facts }) => facts.quantities.some(({ kind }) => kind === "score"));

/** "In front of 21,450", "an attendance of 21,450" at a match: the club counts the gate. */
export const isGate = (before: string, { paragraph }: VoicedSentence): boolean =>
  /^(?:attendance|att|gate): $/i.test(before) ||
  (/\b(?:in front of|before|attendance of|gate of|crowd of)(?: (?:a|an))?(?: (?:crowd|gate|attendance) of)? $/i.test(
    before,
  ) &&
    (isOnTheField(paragraph) || hasScoreNear(paragraph)));

/** Goals, games, points and the gate, in a paragraph about a match: the results are on record. */
function isOfAMatch(figured: FiguredSentence, figure: Quantity): boolean {
  if (hasScore(figured) || isGate(around(figured, figure).before, figured.sentence)) return true;
  const { normalizedUnit, text } = figure;
  const { paragraph } = figured.sentence;
  if (normalizedUnit === "" && isOnTheField(paragraph) && STANDS_AT.test(around(figured, figure).after)) return true;
  const bare =
    normalizedUnit === "" &&
    CARDED.test(text) &&
    (text.includes("-") || isPlayedIn(figured) || isAtTheCrease(paragraph));
  if (!bare && !PLAYED.test(normalizedUnit) && !/(?:^| )fan$/.test(normalizedUnit)) return false;
  return isOnTheField(paragraph) || (PLAYED.test(normalizedUnit) && hasScoreNear(paragraph));
}

/** "Won the 100m in 10.8 seconds": the clock tells. */
const isRaceTime = (before: string, { kind, normalizedUnit }: Quantity): boolean =>
  kind === "duration" &&
  /^(?:second|minute|hour)$/.test(normalizedUnit) &&
  /\b(?:ran|won|swam|rowed|cycled|sprinted|skied|clock(?:s|ed|ing)|finish(?:es|ed|ing)|crossed the line|(?:personal|season['’]s) best|(?:winning|lap|qualifying|record) time)\b[^.;:]{0,60}\b(?:in|of|by|at)(?: (?:a|just|under|about|over))* $/i.test(
    before,
  );

/** "243 for four": an innings, in words. */
const STANDS_AT = /^ (?:for (?:no loss|one|two|three|four|five|six|seven|eight|nine)|without loss)\b(?! \p{L}+s\b)/u;

/** "Carrow sold him to Roma for £27.5m": a fee of the transfer market, which clubs and agents put about and every desk prints. */
function isFee({ sentence }: FiguredSentence, { kind }: Quantity, before: string): boolean {
  return kind === "money" && isOnTheField(sentence.paragraph) && FEE.test(before) && isOfAPlayer(sentence);
}
const FEE = /\b(?:sold|signed|bought|joined|moved|transfer)\b[^.;:]{0,80}$/i;
const isOfAPlayer = said<VoicedSentence>(({ text }) => PLAYER.test(text) || cameFromAName(text));
const PLAYER =
  /\b(?:striker|midfielder|winger|defender|goalkeeper|full-?back|centre-?back|player(?!['’]s)|playmaker|quarterback|pitcher|transfer|(?:sold|signed|bought) (?:him|her))\b/iu;
const cameFromAName = (text: string): boolean =>
  [...text.matchAll(/\b(?:joined|signed|arrived) from ([a-z])/gi)].some(([, first]) => /[A-Z]/.test(first!));

/** "Third-quarter profit fell by a fifth": what a firm reports of itself, at a date that the market knows. */
export function isResultOfFirm({ sentence }: FiguredSentence, { kind, start }: Quantity): boolean {
  if (kind === "count" || !reportsResult(sentence)) return false;
  const clause = clauseAt(sentence.text, start - sentence.start);
  return (RESULTS.test(clause) || OF_FIRM.test(clause)) && !LOOTED.test(clause);
}
const reportsResult = said<VoicedSentence>(({ text }) => RESULTS.test(text));

/** The clause around an offset: "Profit rose to $40 million, | and the city paid $30 million". */
function clauseAt(text: string, at: number): string {
  let from = 0;
  for (const { index } of text.matchAll(/; |, (?:and|but|while|whereas|though|although|which) /g)) {
    if (index >= at) return text.slice(from, index);
    from = index;
  }
  return text.slice(from);
}
/** What a report on results goes on with: "and it sold 40 shops for $12m", "against $6m a year before". */
const OF_FIRM =
  /\b(?:it|its|they|their|company|group|firm|(?:pre-?tax )?profits?|revenues?|sales|earnings|income|loss(?:es)?|margins?|turnover|costs?|dividends?|debts?|cash|orders?|shares?|stock|guidance|EBITDA|analysts|forecasts?|(?:year|quarter|period) (?:earlier|ago|before))\b/i;
/** Sales of cocaine, losses to fraud: nobody's books. */
const LOOTED =
  /\b(?:fraud(?:sters)?|theft|thieves|stolen|shoplift(?:ing|ers)|crim(?:e|es|inal|inals)|cocaine|heroin|opium|narcotics|drugs? trade|trafficking|counterfeits?|bribes?|bribery|launder(?:ed|ing)?|embezzl(?:ed|ing|ement)|corruption|poison(?:ed|ing)?|killed|smuggl(?:ed|ers|ing)|pirates?|poach(?:ed|ers|ing))\b/i;
const RESULTS =
  /^[^\p{L}\d]*(?:Group |The (?:group|company)[’']s |(?:(?!the\b)[\p{L}&.-]+ ){0,4}[\p{L}&.-]+(?:[’']s|s[’']) )?(?:Revenues?|Turnover|(?:[Nn]et|[Oo]perating|[Gg]ross|[Pp]re-?tax|[Uu]nderlying|[Hh]eadline) (?:profits?|income|earnings|loss(?:es)?|sales|revenues?)|(?:[Gg]ross|[Oo]perating) margins?|(?:Same-store|Like-for-like|Comparable|Organic|Net) sales|Volumes|EBITDA|Earnings per share|Profits? before tax) (?:was|were|rose|fell|climbed|dropped|jumped|grew|declined|increased|decreased|came in|stood|widened|narrowed|slipped|slid|dipped)\b|\b(?:interim|final|quarterly|annual|special) dividend\b|\b(?:first|second|third|fourth) quarter, (?:[\w-]+ ){0,2}(?:profits?|loss(?:es)?|earnings|revenues?|net income|operating income|sales|turnover)\b|\b(?:(?:first|second|third|fourth|Q[1-4])[- ]quarter|quarterly|half-year(?:ly)?|first-half|full-year|interim|annual|Q[1-4]|H[12]) (?:[\w-]+ ){0,3}(?:profits?|loss(?:es)?|earnings|revenues?|net income|operating income|sales|turnover)\b/iu;

const TRADED =
  /\b(?:[Ss]hares|[Ss]tocks?|index|indices|crude|Brent|futures|bonds?|yields?|Nasdaq|Dow|S&P 500|Russell 2000|Hang Seng|CAC 40|FTSE|STOXX|DAX|Nikkei|Sensex|Nifty|barrel|an? (?:troy )?ounce|an? tonne|bushel|Treasury|Treasuries|currency|sterling|euro|yen|rupee|rand|naira)\b/;
const MOVED =
  /\b(?:rises?|falls?|climbs?|drops?|gains?|slides?|slips?|jumps?|surges?|soars?|tumbles?|plunges?|rose|fell|climbed|dropped|gained|lost|slid|slipped|jumped|surged|soared|tumbled|plunged|added|shed|advanced|declined|edged|eased|rallied|yielded|closed|finished|ended|settled|traded|trading|up|down|higher|lower|flat|steady|(?:little )?changed|unchanged)\b/;
/** "Corvane fell $1.25, or 1.4 percent, to $88.95": a name is no word of the market, but the form is. */
const TICKED =
  /\b(?:rose|fell|climbed|dropped|gained|lost|slid|slipped|jumped|added|shed)\b [^;]{0,40}(?:, or [^,;]{2,30},? to [$£€]|\bto (?:close|finish|end|settle) at\b)/;

/** "Markets put the chance of a cut at one in four": a price is its own source. */
const isPriced = said<VoicedSentence>(({ text }) =>
  /\b(?:markets?|traders|futures|swaps|investors|bookmakers)\b[^.;:]{0,40}\b(?:puts?|pric(?:e|es|ed|ing)|sees?|saw|impl(?:y|ies|ied)|bet|betting)\b[^.;:]{0,30}\b(?:chances?|odds|probability|likelihood)\b/i.test(
    text,
  ),
);

/** "Has a market capitalisation of $7 billion", "half their offering price": what the exchange tells. */
const isOfWorth = (before: string, after: string): boolean =>
  /\b(?:market (?:cap|capitali[sz]ation)|(?:offering|listing|issue|share) price)(?: (?:of|at|is|was|to|from|by|rose|fell|stood|about|around|nearly|almost|just|under|over|more|less|than|some))* $/i.test(
    before,
  ) || /^ (?:of |in |off )?(?:the |its |their )?(?:market cap|(?:offering|listing|issue|share) price)/i.test(after);

/** Prices of a market report: whoever wants can look them up. */
export function isMarketMove(figured: FiguredSentence, figure: Quantity): boolean {
  const { sentence } = figured;
  const { kind, value } = figure;
  const price = kind === "percent" || (kind === "money" && typeof value === "number" && value < DEAREST_PRICE);
  const { before, after } = around(figured, figure);
  if (kind !== "count" && isOfWorth(before, after)) return true;
  return (
    isTicked(sentence) ||
    (kind === "percent" && isPriced(sentence)) ||
    (price && hasMoved(sentence) && isSession(sentence.paragraph))
  );
}

const hasMoved = said<VoicedSentence>(({ text }) => MOVED.test(text));
const isSession = said<Paragraph>(({ facts }) => SESSION.test(facts.text));
const isTicked = said<VoicedSentence>(({ text }) => {
  return (
    (TRADED.test(text) && MOVED.test(text)) ||
    TICKED.test(text) ||
    /\bcents?, or [\d.]+ (?:percent|per cent)/.test(text)
  );
});

/** A price, against a sum. */
const DEAREST_PRICE = 1e6;
/** What is said of a day's trading only. */
const SESSION =
  /\b(?:gilts?|Treasury yields?|yielded|Brent|crude|bitcoin|basis points|bps|(?:miners|copper|gold|silver|oil|banks|automakers|carmakers|retailers) (?:rose|fell|gained|dropped|slid|slipped|climbed|jumped|lost|added|shed)|an? (?:ounce|tonne|barrel)|downgraded?|upgraded?|early trading|the close|(?:stocks|shares|index|FTSE|Dow|Nasdaq|Nikkei) (?:rose|fell|closed|gained|lost|added|shed|slipped|climbed|edged|ended|were|was))\b/i;

/** "Up to five years in prison", "a fine of up to $250,000": the law's own maximum. */
export function isPenalty(before: string, after: string): boolean {
  return (
    /\b(?:up to|a maximum of|at most) $/i.test(before) &&
    /\b(?:prison|jail|fines?|fined|imprisonment)\b/i.test(before + after)
  );
}

/** "The stadium seats 42,000": what it was built for. */
const HOLDS =
  /\b(?:stadium|ground|arena|hall|theatre|theater|venue|church|cathedral|ballroom|bullring|amphitheat(?:re|er))\b[^.;:]{0,30}\b(?:seats|holds|(?:has|with) a capacity of|seating)(?: (?:about|some|around|up to|more than|nearly|almost|just|over|under))* $/i;
const INHABITED =
  /\b(?:has|had|with|of|home to) (?:(?:less|fewer|more) than |about |some |around |roughly |nearly |just |only |over |under )*$/i;
/** Nothing more is said of the residents than how many they are. */
const ENDS = /^(?: million)? (?:residents|inhabitants)(?:[,.]|$| and )/i;
/** "A city of 13,000 residents", "a corporate tax rate of 35 percent": what any gazetteer or tax table tells. */
export function isGazetteer(before: string, after: string, { kind, normalizedUnit }: Quantity): boolean {
  if (kind === "percent") return /\b(?:tax|VAT|tariff|duty)(?: rate)? (?:of|at) $/i.test(before);
  if (kind !== "count") return false;
  if (/^(?:resident|inhabitant)$/.test(normalizedUnit) && INHABITED.test(before) && ENDS.test(after))
    return !/\b(?:camps?|prison|shelter|slums?|ghetto)\b/i.test(before);
  const place =
    /\b(?:nation|country|republic|city|town|village|hamlet|island|suburb|county|community|settlement|municipality) of (?:[\w-]+ ){0,2}$/i.test(
      before,
    );
  return (
    /\bpopulation (?:(?:of|under|over|is|was) (?:[\w-]+ ){0,2})?$/i.test(before) ||
    HOLDS.test(before) ||
    (place && !/worker|job/.test(normalizedUnit))
  );
}
