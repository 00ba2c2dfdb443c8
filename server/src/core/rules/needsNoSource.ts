import type { Quantity } from "../analysis/claim/claim.ts";
import { isCountedBy } from "./countedBy.ts";
import { around, type FiguredSentence } from "./figures.ts";
import { isFirstHand } from "./firstHand.ts";
import { isMarketMove, isResultOfFirm } from "./marketMove.ts";
import { isOfficialFigure } from "./officialFigure.ts";
import { isOften } from "./often.ts";
import { isBail, isGazetteer, isOnRecord, isPenalty } from "./onRecord.ts";
import { isPlanned } from "./planned.ts";
import { isInRecipe } from "./recipe.ts";
import { said } from "./said.ts";
import { isSeized } from "./seized.ts";
import { isSetDown } from "./terms.ts";
import type { VoicedSentence } from "./voice.ts";

/** What a desk lets pass for a price or for a handful. */
export interface Least {
  readonly leastSum: number;
  readonly leastCount: number;
}

/** No number at all ("thousands of"), a handful of things with no period over which they were counted, and prices. */
export function needsNoSource(figured: FiguredSentence, figure: Quantity, least: Least): boolean {
  const { kind, value, text } = figure;
  if (/^(?:century|decade|generations?)$/.test(figure.normalizedUnit)) return true;
  if (/^(?:tens|dozens|scores|hundreds|thousands|millions|billions|majority)\b/i.test(text)) return true;
  const most = typeof value === "object" && value !== null ? value[1] : value;
  if (most !== null && kind === "money" && (most < least.leastSum || isPrice(figure, most))) return true;
  const { before, after } = around(figured, figure);
  if (
    isPlanned(before, after) ||
    STUDIED.test(before) ||
    isTerm(before, figure) ||
    GIVEN.test(before) ||
    isPenalty(before, after) ||
    isBail(before, after, figure) ||
    isSetDown(figured, figure) ||
    isBracketOfAge(before, figure) ||
    isYear(before, figure) ||
    isWeather(before, figure) ||
    WHAT_THEY_SAY.test(after) ||
    isCountedBy(figured, figure) ||
    isKnownHarm(figured, figure) ||
    isGazetteer(before, after, figure) ||
    isOnRecord(figured, figure) ||
    isFirstHand(figured, figure) ||
    isSeized(figured, figure) ||
    isOften(before, figure) ||
    isOfficialFigure(figured, figure) ||
    isInRecipe(figured, figure) ||
    isRow(figured, figure) ||
    isMarketMove(figured, figure) ||
    isResultOfFirm(figured, figure)
  )
    return true;
  if (kind === "money") return false;
  if (isLengthOfText(before + after, figure)) return true;
  if (STRENGTH.test(after) || isShownOnPage(figured, figure) || isCountOfViews(before, figure)) return true;
  if (isSeen(before, after, figure)) return true;
  if (isMadeUpOf(before, after, figure)) return true;
  return (
    kind === "count" &&
    typeof value === "number" &&
    value < least.leastCount &&
    !PERIOD.test(`${before} ${after.replace(OF_ANOTHER, "$1")}`.replaceAll(PAID_OVER, "")) &&
    !HARM.test(`${before.slice(-HARM_REACH)} ${after.slice(0, HARM_REACH)}`)
  );
}

/** "N1,150 a litre": a price, in however small a coin. */
const isPrice = ({ normalizedUnit }: Quantity, most: number): boolean =>
  most < DEAREST &&
  /-per-(?:liter|gallon|kilogram|gram|pound|ounce|tonne|ton|barrel|bushel|bag|dozen|sack)$/.test(normalizedUnit);
const DEAREST = 100_000;

/** "The team followed 64 patients": those who studied them are the source. */
const STUDIED =
  /\b(?:trial|study|experiment)\b[^.;:]{0,60}\b(?:(?:followed|enrolled|recruited|tested|scanned|sampled|surveyed|interviewed|tracked|treated|vaccinated)(?: (?:about|some|nearly|almost|more than|at least))? |compared [^.;:]{1,60} (?:in|among) )$|\b(?:researchers|scientists|biologists|colleagues|co-authors)\b (?:then |also |first |later )?(?:anchored|placed|installed|deployed|recorded|set up|collected|fitted|attached|sequenced|filmed|photographed|drilled|weighed|exposed|planted|visited|asked) [^.;:]{0,60}$|\b(?:researchers|scientists|authors|team|colleagues|group|engineers|doctors)\b[^.;:]{0,90}\b(?:compared|implanted|followed|enrolled|recruited|tested|scanned|sampled|surveyed|interviewed|studied|analysed|analyzed|examined|tracked|monitored|measured|trained|treated|vaccinated|tagged|counted)\b[^.;:]{0,50}$/i;

/** "Will be reviewed after 12 months": how long somebody waits, and no statistic. */
const isTerm = (before: string, { normalizedUnit }: Quantity): boolean =>
  /^(?:minute|hour|day|week|month|year)$/.test(normalizedUnit) &&
  /\b(?:after|within|every|for|in)(?: (?:about|the|at least))? $/i.test(before);

const HARM =
  /\b(?:kill|dead|death|died|dies|wound|injur|hurt|arrest|shot|rape|missing|hostage|detain|execut|fatal|drown|perish|trampl|murder(?! (?:trial|case|charge|inquiry|investigation)))/i;
/** How near the harm stands to its number. */
const HARM_REACH = 45;
/** "A year after the shooting, in which a gunman killed 14 people": an event that the sentence looks back on. */
function isKnownHarm(figured: FiguredSentence, figure: Quantity): boolean {
  if (figure.kind !== "count") return false;
  const { before, after } = around(figured, figure);
  if (!HARM.test(before.slice(-HARM_REACH) + after.slice(0, HARM_REACH))) return false;
  const { text, start } = figured.sentence;
  const at = figure.start - start;
  return LOOKING_BACK.test(text.slice(Math.max(0, at - FAR_BACK), at)) || isOfThePast(figured.sentence);
}

/** How far before its number the event may be named. */
const FAR_BACK = 180;
const isOfThePast = said<VoicedSentence>(({ text }) => PAST_EVENT.test(text));

/** The year of an attack or a disaster: "the 2012 attacks", "the explosion in May 2003". */
const PAST_EVENT =
  /\b(?:19|20)\d\d (?:[\w-]+ ){0,2}(?:attacks?|bombings?|shootings?|massacre|explosion|earthquake|crash|fire|floods?|war|hurricane|disaster|cyclone|typhoon|tsunami|storm|tornado|stampede|landslide|avalanche|eruption|famine|riots?|uprising|sinking|derailment)\b|\b(?:attacks?|bombings?|shootings?|massacre|explosion|earthquake|crash|fire|floods?|war|hurricane|disaster|cyclone|typhoon|tsunami|storm|tornado|stampede|landslide|avalanche|eruption|famine|riots?|uprising|sinking|derailment) (?:in|of|during) (?:the )?(?:\p{Lu}\w+ )?(?:19|20)\d\d\b/u;

const LOOKING_BACK = /\b(?:after|since|in which|when|before|anniversary of)\b[^;:]{0,160}$/i;

/** "An 80-member council": how a body is made up. */
const STRENGTH =
  /^-(?:(?:member|person|seat|strong|nation|country|state|page|word) (?:[\w-]+ ){0,2}(?:council|board|panel|committee|commission|assembly|parliament|senate|chamber|legislature|jury|bloc|cabinet|majority|minority|crew|choir|orchestra|delegation|report|analysis|document|book|bill|ruling|judgment|essay|letter|memo|paper|study|indictment|complaint|article|story|feature|profile|editorial|column|piece|post|statement|speech|manifesto|novel|e-?mail)|(?:oared|roomed|storeyed|bedroomed|piece|gun|string|arch|pillar|sided)(?! (?:[\w-]+ )?(?:salute|attack|assault|massacre)))\b/i;

/** "A coalition of nearly **40 groups**": how many they are together, where nothing befell them. */
const isMadeUpOf = (before: string, after: string, { kind, value }: Quantity): boolean =>
  kind === "count" &&
  typeof value === "number" &&
  value <= MOST_TOGETHER &&
  MADE_UP.test(before) &&
  !HARM.test(before + after.slice(0, HARM_REACH)) &&
  !/\b(?:victims?|prisoners?|hostages?|migrants?|refugees?|survivors?|patients?|accusers?|illegal)\b/i.test(
    after.slice(0, HARM_REACH),
  );
const MOST_TOGETHER = 100;
const MADE_UP =
  /\b(?:group|coalition|alliance|team|panel|cast|crew|choir|orchestra|delegation|committee|class|studio|jury|bench|list|consortium|roster|slate|syndicate) of (?:(?:about|some|around|nearly|almost|more than|over|at least|up to|roughly|just) )?$/i;

/** "Mara Ilves: **2,316**.", "Kolm – 41%": a row of a table, whose heading or foot has the source; "Dead: 40" and "Jobs lost: 400" are claims. */
function isRow({ sentence, figures }: FiguredSentence, { start }: Quantity): boolean {
  const { text } = sentence;
  return (
    text.length < LONGEST_ROW &&
    figures[0]!.start === start &&
    ROW.test(text) &&
    NAMED_ROW.test(text) &&
    !HARM.test(text) &&
    !MONEY_ROW.test(text)
  );
}
const LONGEST_ROW = 60;
const ROW = /^\s*(?:[-•*] )?\p{Lu}[\p{L}\p{N}.,’'() -]{1,36}(?::| [–—]) ?\d[\d,.]* ?(?:%|percent|per cent)?\.?\s*$/u;
/** A row of somebody, of a place, a party or an answer; "Asylum seekers: 4,300" and "Deportations: 41,000" are claims. */
const NAMED_ROW =
  /^\s*(?:[-•*] )?(?:(?:Yes|No|Don[’']t know|Not sure|Undecided|Others?|Neither|None|(?:Strongly |Somewhat )?(?:[Dd]is)?(?:[Aa]gree|[Aa]pprove))(?: of these)?|(?!\p{Lu}\p{Ll}+(?:[ts]ions|ments|ings|ures|ees|ants|rests|offs)(?::| [–—]) ?[\d.,]+\.?\s*$)\p{Lu}[\p{L}\p{N}.’'-]*(?: (?:of|the|and|[(]?\p{Lu}[\p{L}\p{N}.’'-]*[),]*|\d+))*)(?::| [–—])/u;
const MONEY_ROW =
  /[$£€]|\b(?:[Cc]osts?|[Dd]ebts?|[Tt]otal cost|[Vv]ictims|[Cc]ases|[Ii]nfections|[Hh]omeless(?:ness)?|[Uu]nemploy(?:ed|ment)|[Jj]obless|[Pp]overty|[Rr]efugees|[Ff]amilies|[Cc]ivilians|[Cc]asualties|[Aa]rrests|lost|cut|sacked|[Ee]vict(?:ed|ions)|displaced|destroyed|burn[te]d?|closed|affected|stolen|homes)\b/;

/** "Two words long", "posted just two words": what anybody can count on the page. */
const isLengthOfText = (near: string, { normalizedUnit, value }: Quantity): boolean =>
  /(?:^| )(?:word|letter|syllable|sentence)$/.test(normalizedUnit) &&
  typeof value === "number" &&
  value < LONGEST_TEXT &&
  /\b(?:long|reply|replied|speech|post(?:ed|s)?|tweet(?:ed|s)?|wrote|texted|note|caption|title|e-?mail(?:ed)?)\b/i.test(
    near,
  );
const LONGEST_TEXT = 1000;

/** "Has more than 650 likes": the page shows it. */
const isShownOnPage = ({ sentence }: FiguredSentence, { kind, normalizedUnit }: Quantity): boolean =>
  kind === "count" &&
  (/(?:^| )(?:like|view|retweet|repost|upvote)$/.test(normalizedUnit) ||
    (/(?:^| )(?:follower|subscriber)$/.test(normalizedUnit) && isOfAPage(sentence)));
/** "The video has been viewed 2.3 million **times**". */
const isCountOfViews = (before: string, { normalizedUnit }: Quantity): boolean =>
  normalizedUnit === "time" &&
  /\b(?:viewed|watched|shared|streamed|downloaded|played|reposted|retweeted|liked) (?:(?:more than|over|about|some|nearly|almost|at least|around) )?$/i.test(
    before,
  );
const isOfAPage = said<VoicedSentence>(({ text }) =>
  /\b(?:page|account|channel|post|video|Instagram|TikTok|YouTube|Facebook|Twitter|Bluesky|Telegram|Weibo|Twitch)\b/i.test(
    text,
  ),
);

/** "About 100 people gathered": what a reporter saw; the crowds that want a counter have a rule of their own. */
function isSeen(before: string, after: string, { kind, normalizedUnit, value }: Quantity): boolean {
  if (kind !== "count" || BEFELL.test(after)) return false;
  if (typeof value === "number" && value <= MOST_SEEN) {
    if (ADDRESSED.test(before) || (LISTENED.test(after) && !HARM.test(before + after))) return true;
  }
  if (
    !/(?:^|\s)(?:people|farmer|activist|campaigner|villager|worshipper|guest|protester|demonstrator|supporter|mourner|fan|spectator|resident)$/.test(
      normalizedUnit,
    )
  )
    return false;
  return /\b(?:gather|stood|stand|ralli|rally|march|crowd|audience|lined|queued|packed|filled|squeezed|thronged|turned out|(?:are|were|waited) outside(?=[.,;]|$| (?:the |a )?(?:[a-z'’-]+ ){0,2}(?:parliament|assembly|court|courthouse|hall|offices?|ministry|embassy|building|gates?|palace|house|hospital|prison|station|school|club)\b)|attend|cheer|chant|roar|signed up|spoke at|applau|boo(?:ed|ing)?\b)/i.test(
    before.slice(-HARM_REACH) + after,
  );
}

/** "Some 1,200 villagers **were killed** as the crowd fled", "4,200 farmers signed up **last year**": what no reporter counts. */
const BEFELL =
  /^ (?:(?!(?:who|that|which)\b)[\p{L}-]+ ){0,3}(?:(?:was|were|been|being|are) (?:also |later |then )?(?:killed|injured|arrested|wounded|shot|jailed|detained|hurt|trampled|crushed|beaten|sacked|evicted|displaced)|(?:have |had )?(?:killed|died|drowned|perished))\b|^[^.;:]{1,60} (?:last year|(?:each|every|a) (?:day|week|month|year))\b/iu;
/** As many as a reporter in the room can count. */
const MOST_SEEN = 500;
/** "Addressing about 100 committee members": those in the room. */
const ADDRESSED =
  /\b(?:addressing|speaking to|spoke to|speaking before|spoke before|in front of|watched by)(?: (?:a|an) (?:crowd|room|group|audience|class) of)?(?: (?:about|some|around|roughly|nearly|almost|more than|at least|the))? $/i;
/** "Twenty interns listened while the banker spoke." */
const LISTENED =
  /^ (?:(?!(?:who|that|which|and|were|was|have|had)\b)[\p{L}’'-]+ ){1,9}(?:listened|looked on|applauded|clapped|nodded) (?:while|as|to)\b/iu;

/** "Voters under 45": an age, though nothing says so but the people before it. */
const isBracketOfAge = (before: string, { kind, normalizedUnit, value }: Quantity): boolean =>
  kind === "count" &&
  normalizedUnit === "" &&
  typeof value === "number" &&
  value <= OLDEST &&
  /\b(?:\p{L}+s|people|men|women|children|those|anyone|everyone|of whom [^.;:]{1,40} (?:is|are|was|were)) (?:aged )?(?:under|over|younger than|older than|aged) $/iu.test(
    before,
  );
const OLDEST = 100;

/** "Began to grow in about 1120", "the oldest from 1340": a year. */
const isYear = (before: string, { kind, normalizedUnit, value }: Quantity): boolean =>
  kind === "count" &&
  normalizedUnit === "" &&
  typeof value === "number" &&
  value >= EARLIEST &&
  value <= LATEST &&
  /\b(?:in|since|from|until|by|before|after) (?:about|around|roughly|circa|c\.|perhaps) $|\b(?:dat(?:es|ed|ing) (?:back )?(?:to|from)|(?:oldest|earliest|youngest|latest)(?: \p{L}+)? (?:is |was )?from|(?:built|founded|begun|painted|written) (?:in|before|after)) $/iu.test(
    before,
  );
const [EARLIEST, LATEST] = [500, 2100];

/** "The heat index reached 109": a degree, though no degree is written. */
const isWeather = (before: string, { kind, normalizedUnit }: Quantity): boolean =>
  kind === "count" && normalizedUnit === "" && WEATHER.test(before) && !HARM.test(before);
const WEATHER = /\b(?:heat index|wind ?chill|temperatures?|air quality index|pollen count)\b[^.;:]{0,40}$/i;

/** "Less than half of what the doctors say they need": the clause tells who gives the measure. */
const WHAT_THEY_SAY =
  /^ (?:of )?what (?:[\p{L}’'-]+ ){1,4}(?:says?|said|claims?|claimed|estimates?|estimated|puts?|reckons?|reckoned)\b/iu;

/** "All 110 members", "Norland's 99 counties", "the $25 billion merger", "we asked 30 bakers": taken as known, or the paper's own count. */
const GIVEN =
  /\p{L}['’]s $|\b(?:the|all|all of the|its|their|his|her|our|those|these)(?: (?:remaining|other|same|first|last|full|whole|entire))? $|\bwe (?:[\w-]+ )?(?:ask|asked|count|counted|found|surveyed|polled|interviewed|reviewed|spoke (?:to|with)|visited)\b[^.;:]{0,40}$/iu;
/** "£82 a year": over which a sum is paid, and nothing else counted. */
const PAID_OVER = /[£$€]\d[\d.,]*(?: ?(?:million|billion|bn|m|k))? (?:a|per|each|every) (?:year|month|week)\b/g;
/** "Two goats and a retired couple, **who have been coming since 1994**": told of the last in a row alone. */
const OF_ANOTHER = /^([^,;:]{0,60}\band an? [^,;:]{1,80}), (?:who|whom|whose|where|which)\b.*$/s;
const PERIOD =
  /\b(?:this|last|each|every|past) (?:year|month|decade|quarter|season|summer|winter|spring|autumn|fall)\b|\b(?:each|every) week\b|\bsince\b|\bso far\b|\ba year\b|\bannual/i;
