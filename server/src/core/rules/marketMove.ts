import type { Quantity } from "../analysis/claim/claim.ts";
import type { Paragraph } from "../analysis/paragraph.ts";
import { around, type FiguredSentence } from "./figures.ts";
import { said } from "./said.ts";
import type { VoicedSentence } from "./voice.ts";

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
  /^[^\p{L}\d]*(?:Group |The (?:group|company)[’']s |(?:(?!the\b)[\p{L}&.-]+ ){0,4}[\p{L}&.-]+(?:[’']s|s[’']) )?(?:Revenues?|Turnover|Net debt(?! [^.;]{0,60}\b(?:GDP|gross domestic product|county|council|country|nation|state|government)\b)|(?:[Nn]et|[Oo]perating|[Gg]ross|[Pp]re-?tax|[Uu]nderlying|[Hh]eadline) (?:profits?|income|earnings|loss(?:es)?|sales|revenues?)|(?:[Gg]ross|[Oo]perating) margins?|(?:Same-store|Like-for-like|Comparable|Organic|Net) sales|Volumes|EBITDA|Earnings per share|Profits? before tax)(?: (?:in|for|over|during) the (?:(?:first|second|third|fourth|three|six|nine|12|full|financial|same|last|latest) )*(?:months?|quarter|half|year|period)(?: (?:to|ended|ending) (?:\p{Lu}\p{L}+|(?:the )?end of \p{Lu}\p{L}+)(?: \d{1,2})?)?)? (?:was|were|rose|fell|climbed|dropped|jumped|grew|declined|increased|decreased|came in|stood|widened|narrowed|slipped|slid|dipped)\b|\b(?:interim|final|quarterly|annual|special) dividend\b|\b(?:first|second|third|fourth) quarter, (?:[\w-]+ ){0,2}(?:profits?|loss(?:es)?|earnings|revenues?|net income|operating income|sales|turnover)\b|\b(?:(?:first|second|third|fourth|Q[1-4])[- ]quarter|quarterly|half-year(?:ly)?|first-half|full-year|interim|annual|Q[1-4]|H[12]) (?:[\w-]+ ){0,3}(?:profits?|loss(?:es)?|earnings|revenues?|net income|operating income|sales|turnover)\b/iu;

const TRADED =
  /\b(?:[Ss]hares|[Ss]tocks?|index|indices|crude|Brent|futures|bonds?|yields?|Nasdaq|Dow|S&P 500|Russell 2000|Hang Seng|CAC 40|FTSE|STOXX|DAX|Nikkei|Sensex|Nifty|barrel|an? (?:troy )?ounce|an? tonne|bushel|Treasury|Treasuries|currency|sterling|euro|yen|rupee|rand|naira)\b/;
const MOVED =
  /\b(?:rises?|falls?|climbs?|drops?|gains?|slides?|slips?|jumps?|surges?|soars?|tumbles?|plunges?|rose|fell|climbed|dropped|gained|lost|slid|slipped|jumped|surged|soared|tumbled|plunged|sank|sinks?|slumps?|slumped|plummets?|plummeted|leaps?|leapt|rebounds?|rebounded|crashed|ticked|inched|nudged|retreated|weakened|strengthened|firmed|added|shed|advanced|declined|edged|eased|rallied|yielded|closed|finished|ended|settled|traded|trading|up|down|higher|lower|flat|steady|(?:little )?changed|unchanged)\b/;
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

/** "**The consensus is for** sales of £96m": those who follow a firm, and where their figures stand is known to the trade. */
const CONSENSUS =
  /\b(?:[Tt]he|[Aa]|market|City|analysts[’']|Street) (?:(?:market|company-compiled|analyst|analysts[’']) )?consensus (?:forecast |estimate |view )?(?:is|was|of analysts is|among analysts is) (?:for [^.;:]{0,60}|(?:(?!growing|building|emerging|forming)[\p{L}-]+ ){0,4})$/u;

/** Prices of a market report: whoever wants can look them up. */
export function isMarketMove(figured: FiguredSentence, figure: Quantity): boolean {
  const { sentence } = figured;
  const { kind, value } = figure;
  const price = kind === "percent" || (kind === "money" && typeof value === "number" && value < DEAREST_PRICE);
  const { before, after } = around(figured, figure);
  if (kind === "percent" && OF_PEOPLE.test(after)) return false;
  if (kind === "percent" && (isRateSetting(sentence) || isOnNews(sentence))) return true;
  if (isOnTheTape(sentence) || RATE_OF_EXCHANGE.test(after)) return kind !== "money" || price;
  if (kind === "percent" && OF_THEIR_VALUE.test(after) && isOfTraded(sentence.paragraph)) return true;
  if (kind !== "count" && (isOfWorth(before, after) || CONSENSUS.test(before))) return true;
  return (
    isTicked(sentence) ||
    (kind === "percent" && isPriced(sentence)) ||
    (price && hasMoved(sentence) && isSession(sentence.paragraph))
  );
}

/** "The yen fell, and 62% **of firms** cut jobs": no price. */
const OF_PEOPLE =
  /^ of (?:the |its |their |all )?(?:[\p{L}-]+ ){0,2}(?:firms|businesses|workers|people|households|families|jobs|voters|women|men|children|homes|shops|staff|pensioners|adults)\b/u;

/** "A 1.74-to-1 ratio on the NYSE", "22 new highs and 31 new lows": the exchange's own count of a day. */
const isOnTheTape = said<VoicedSentence>(({ text }) =>
  /-to-(?:1|one) ratio on the\b|\b\d+ new (?:\d+-week )?(?:highs|lows)\b|\b(?:advanc(?:ers|ing issues)|decliners|declining issues)\b[^.;:]{0,40}\b(?:outnumber|outpac|led)/i.test(
    text,
  ),
);
/** "The Fed raised rates by 0.25 percent": a decision that the bank announces. */
const isRateSetting = said<VoicedSentence>(({ text }) =>
  /\b(?:Fed|Federal Reserve|ECB|(?:European )?[Cc]entral [Bb]ank|Reserve Bank|Bank of (?:England|Japan|Canada|Korea|Mexico|Israel)|Riksbank|Norges Bank)\b[^.;:]{0,40}\b(?:raised|cut|lowered|held|kept|left|increased|hiked|trimmed)\b[^.;:]{0,40}\brates?\b/.test(
    text,
  ),
);
/** "Corvane rose 4% **after it reported a profit**": a share on a day's news. */
const isOnNews = said<VoicedSentence>(({ text }) =>
  /\b(?:rose|fell|climbed|dropped|gained|slid|slipped|jumped|surged|soared|tumbled|plunged|sank|rallied|added|lost|shed) (?:(?:more than|about|as much as|nearly|almost) )?[\d.]+ ?(?:%|percent|per cent),? after (?:it|the (?:\w+ )?(?:company|firm|group|bank|retailer|\p{L}*maker)) (?:reported|said|cut|raised|posted|announced|forecast|beat|missed|warned|lowered|agreed)\b/iu.test(
    text,
  ),
);
/** "Little changed at 41.2 **to the dollar**". */
const RATE_OF_EXCHANGE =
  /^ (?:\p{L}+ )?(?:to|against|per|versus|on) (?:the|one|a) (?:US |U\.S\. |American |Australian )?(?:dollar|greenback|euro|pound|yen)\b/iu;
/** "They have lost a fifth **of their value**", in a paragraph about shares. */
const OF_THEIR_VALUE = /^ (?:of|in) (?:its|their) (?:market )?value\b/i;
const isOfTraded = said<Paragraph>(
  ({ facts }) => TRADED.test(facts.text) || /\b(?:peso|lira|rouble|ruble|franc|krona|krone)\b/i.test(facts.text),
);

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
  /\b(?:gilts?|Treasury yields?|yielded|Brent|crude|bitcoin|basis points|bps|(?:miners|copper|gold|silver|oil|banks|automakers|carmakers|retailers) (?:rose|fell|gained|dropped|slid|slipped|climbed|jumped|lost|added|shed)|an? (?:ounce|tonne|barrel)|downgraded?|upgraded?|early trading|the close|(?:stocks|shares|index|(?:FTSE|CAC|S&P|Russell|STOXX|Stoxx)(?: (?:All-Share|\d+))?|Dow(?: Jones)?|DAX|Dax|Hang Seng|Nasdaq|Nikkei) (?:rose|fell|closed|gained|lost|added|shed|slipped|climbed|edged|ended|were|was))\b/i;
