import type { Quantity } from "../analysis/claim/claim.ts";
import type { Paragraph } from "../analysis/paragraph.ts";
import { around, type FiguredSentence } from "./figures.ts";
import { said } from "./said.ts";
import type { VoicedSentence } from "./voice.ts";

const PLAYED =
  /(?:^| )(?:goal|game|match|win|defeat|draw|run|wicket|try|touchdown|rebound|assist|cap|appearance|title|medal|lap|set|inning|hit|homer|save|point|league game|start|ball|over|four|six|boundary|tackle|carry|corner|penalty|spot-kick|free-kick|foul|clean sheet|clearance|ace|birdie|podium)s?$/;
const FIELD =
  /\b(?:beat|scored|goals?|league|season|striker|midfielder|innings|quarterback|touchdowns?|linebacker|running back|hat-trick|rebounds|semi-?finals?|quarter-?finals?|bleachers|kick-?off|winger|goalkeeper|caps|points from|in the table|brief scores|not out|leg-before|off-spinner|second slip|first-class match|middle-order|at an average of|mid-?table|relegation|clean sheet|transfer window|transfer (?:fee|record)|sell-on clause|add-ons|undisclosed fee|release clause|half-?time|full-time|championship|playoffs?|fans|coach|wickets?|unbeaten|batsman|batter|bowled|bowler|stumps|match-winning|fly-half|scrum|\d+ all out|(?:were|was|all|bowled|dismissed|skittled) out for \d+|off \d+ balls|overs to spare|by an innings)\b/i;
/** "Made 117 off 203 balls", "figures of 5-61": what a player did, beside what is counted of it or as a card has it. */
const CARDED = /^(?:\d+-\d+|\d+)$/;

const hasScore = said<FiguredSentence>(({ figures }) => figures.some(({ kind }) => kind === "score"));
const isPlayedIn = said<FiguredSentence>(({ figures }) => figures.some((one) => PLAYED.test(one.normalizedUnit)));
const isAtTheCrease = said<Paragraph>(({ facts }) =>
  /\b(?:slip|crease|wickets?|unbeaten|stumps|innings|not out|leg-before|brief scores|\d+ all out|(?:were|was|all|bowled|dismissed|skittled) out for \d+)\b/i.test(
    facts.text,
  ),
);
export const isOnTheField = said<Paragraph>(({ facts }) => FIELD.test(facts.text));

const hasScoreNear = said<Paragraph>(({ facts }) => facts.quantities.some(({ kind }) => kind === "score"));

/** "In front of 21,450", "an attendance of 21,450" at a match: the club counts the gate. */
export const isGate = (before: string, { paragraph, text }: VoicedSentence): boolean =>
  /^(?:attendance|att|gate): $/i.test(before) ||
  (/\b(?:in front of|before|attendance of|gate of|crowd of)(?: (?:a|an))?(?: (?:crowd|gate|attendance) of)? $/i.test(
    before,
  ) &&
    (isOnTheField(paragraph) || hasScoreNear(paragraph) || PLAYS_BEFORE.test(text)));
/** "Played in front of 18,203": to the last head. */
const PLAYS_BEFORE =
  /\b(?:play(?:s|ed|ing)?|won|lost|drew|beat|opened|debut(?:ed)?) [^.;:]{0,60}\b(?:in front of|before)(?: (?:a|an))?(?: (?:sellout |sold-out )?(?:crowd|gate|attendance) of)? \d{1,3},\d\d[1-9]\b/i;

/** "Threw 97 pitches", "completing 24 of 31 passes", "21 turnovers", "shot 48.2 percent": what a scorer writes down, in no other trade's words. */
export const isScored = said<VoicedSentence>(({ text }) => SCORED.test(text));
const SCORED = new RegExp(
  [
    String.raw`\b(?:threw|throws|throwing|thrown) (?:only |just |a career-high )?\d+ (?:pitches|passes|interceptions|strikes|touchdowns|innings)\b`,
    String.raw`\b(?:completed|completing|completes|completion of) \d+ (?:of|for|out of) (?:his |her )?\d+\b`,
    String.raw`\b\d+ (?:shots|efforts|attempts) (?:on (?:target|goal)|to [\w’'-]+[’'] ?s? (?:\d+|[a-z]+)\b)`,
    String.raw`\b[\d.]+ ?(?:percent|per cent|%) (?:of (?:the )?)?(?:ball )?possession(?! (?:of|cases|charges|offences|offenses|arrests|orders|and supply)\b)`,
    String.raw`\b(?:complet(?:ed|ing)|found a teammate with|(?:won|landed|made) with) [\d.]+ ?(?:percent|per cent|%) of (?:his|her|their) (?:\w+ )?(?:passes|serves|first serves|throws|tackles|crosses|free throws|kicks)\b`,
    String.raw`\b(?:ran|rushed|carried(?: the ball)?|running|rushing|carrying(?: the ball)?) \d+ times for \d+ yards\b`,
    String.raw`\b(?:ran|rushed|passed|threw|caught|passes|catches|carries|receptions|punts?|returns?) (?:\w+ ){0,3}for \d+ yards\b`,
    String.raw`\b(?:\d+|\w+(?:teen|ty|ty-\w+)) (?:turnovers|strikeouts|rebounds|assists|interceptions|first downs|free throws|three-pointers|3-pointers|field goals|break points|double faults|unforced errors|tackles)\b`,
    String.raw`\b(?:shot|shooting|shoots) (?:just |only |better than )?[\d.]+ ?(?:percent|per cent|%)(?! of\b)`,
    String.raw`\b(?:hit|hits|hitting|batted|batting|bats) \.\d{3}\b`,
    String.raw`\b(?:stranded|stranding|left) \d+ (?:runners|men on base|on base)\b`,
    String.raw`\b(?:struck|striking) out \d+(?: batters| hitters|[,.]| and)|\b\d+ of \d+ (?:free throws|field goals|three-pointers|3-pointers)\b`,
  ].join("|"),
  "i",
);

/** Goals, games, points and the gate, in a paragraph about a match: the results are on record. */
export function isOfAMatch(figured: FiguredSentence, figure: Quantity): boolean {
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
export const isRaceTime = (before: string, { kind, normalizedUnit }: Quantity): boolean =>
  kind === "duration" &&
  /^(?:second|minute|hour)$/.test(normalizedUnit) &&
  /\b(?:ran|won|swam|rowed|cycled|sprinted|skied|clock(?:s|ed|ing)|finish(?:es|ed|ing)|crossed the line|(?:personal|season['’]s) best|(?:winning|lap|qualifying|record) time)\b[^.;:]{0,60}\b(?:in|of|by|at)(?: (?:a|just|under|about|over))* $/i.test(
    before,
  );

/** "Has won 40 per cent **of her 52 games**". */
export const isOfGames = (after: string): boolean =>
  /^ of (?:his|her|their|its) (?:\d+ )?(?:[\p{L}-]+ )?(?:games|matches|Tests|fights|bouts|starts)(?=[.,;:)]|$| (?:in|this|last|since|as|so|at|and|but|for|under|with|against|before|there)\b)/u.test(
    after,
  );

/** "243 for four": an innings, in words. */
const STANDS_AT = /^ (?:for (?:no loss|one|two|three|four|five|six|seven|eight|nine)|without loss)\b(?! \p{L}+s\b)/u;

/** "Carrow sold him to Roma for £27.5m": a fee of the transfer market, which clubs and agents put about and every desk prints. */
export function isFee(figured: FiguredSentence, { kind, end }: Quantity, before: string): boolean {
  const { sentence } = figured;
  if ((kind !== "money" && kind !== "percent") || !isOnTheField(sentence.paragraph)) return false;
  if (/\bsell-on (?:clause|fee)\b[^.;:]{0,80}$/i.test(before)) return true;
  if (kind !== "money") return false;
  const after = sentence.text.slice(end - sentence.start, end - sentence.start + NEAR);
  return (FEE.test(before) || PAID.test(before + MARK + after)) && isOfAPlayer(sentence);
}
const FEE = /\b(?:sold|signed|bought|joined|moved|transfer|(?:undisclosed|initial|record|loan) fee)\b[^.;:]{0,80}$/i;
/** "(£22m from Halden)", "plus £6m in add-ons", "on loan for £1.5m". */
const PAID = /[(]¤ from \p{Lu}|¤ in add-ons\b|\bon loan (?:from \p{Lu}[\p{L} ]{0,30} )?for ¤/u;
const MARK = "¤";
const NEAR = 24;
const isOfAPlayer = said<VoicedSentence>(
  ({ text }) => (PLAYER.test(text) || cameFromAName(text)) && !IS_NO_FEE.test(text),
);
/** What is paid for silence or a favour, or to somebody harmed, buys no player. */
const IS_NO_FEE =
  /\b(?:bribe[sd]?|bribery|kickbacks?|fraud\w*|launder\w*|stole|stolen|wife|victims?|votes?|abuse[ds]?|damages|compensation|debts?|tax(?:es)?)\b/i;
const PLAYER =
  /\b(?:striker|midfielder|winger|defender|goalkeeper|full-?back|centre-?back|player(?!['’]s)|playmaker|quarterback|pitcher|transfer|undisclosed fee|(?:sold|signed|bought) (?:him|her)|(?:had |has )?scored|hat-trick|on loan)\b/iu;
const cameFromAName = (text: string): boolean =>
  [...text.matchAll(/\b(?:joined|signed|arrived) from ([a-z])/gi)].some(([, first]) => /[A-Z]/.test(first!));
