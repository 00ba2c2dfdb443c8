import type { Quantity } from "../analysis/claim/claim.ts";
import type { Paragraph } from "../analysis/paragraph.ts";
import { around, type FiguredSentence } from "./figures.ts";
import { isFee, isOfAMatch, isOfGames, isOnTheField, isRaceTime, isScored } from "./played.ts";
import { said } from "./said.ts";
import type { VoicedSentence } from "./voice.ts";

const VOTED = /\b(?:delegate|superdelegate|vote|seat|precinct|ballot|constituency|amendment)$/i;
/** "Has gathered 6,200 signatures": a petition shows them. */
const PETITIONED =
  /\b(?:collected|gathered|amassed|attracted|drew|drawn) (?:about |some |around |nearly |almost |more than |over )?$/i;
const ELECTION =
  /\b(?:election|elections|primary|primaries|caucus|caucuses|runoff|run-off|referendum|votes?|voters|ballots?|electorate|delegates?|precincts reporting|of the (?:results|returns) (?:in|counted)|polling day)\b/i;
const RESULT =
  /\b(?:won|wins?|winning|victory|went (?:to|for)|leads?|trails?|trailed|ahead|behind|passed|defeat|netted|carried|captured|beat|bested|defeated|lost|loses|took|takes|led|finished|received|drew|got|elected|margin|majority)\b/i;

/** "A petition with 3,812 names", "once a petition tops 100,000": the petition shows them, and its rules say so. */
const ON_PETITION =
  /\bpetitions?\b[^.;:]{0,30}\b(?:with|of|bearing|carrying|has|had|have|tops?|topped|reache[sd]|pass(?:es|ed)|gets?|hits?) (?:(?:more than|over|about|nearly|almost|some|around|at least) )?$/i;

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
  if (kind !== "money" && isScored(sentence)) return true;
  if (kind === "count" && (VOTED.test(normalizedUnit) || isOfAMatch(figured, figure))) return true;
  if (kind === "count" && /(?:^| )signature$/.test(normalizedUnit) && PETITIONED.test(before)) return true;
  if (kind === "count" && /(?:^| )(?:signature|name|signatory)$/.test(normalizedUnit) && ON_PETITION.test(before))
    return true;
  if (kind === "percent" && ((PLACED.test(before) && NO_OTHER.test(after)) || isOfGames(after))) return true;
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
  if (kind === "percent" && (TURNOUT.test(before) || isPolled(before, after))) return true;
  if (tellsOfSeats(sentence.paragraph) && isOfSeats(figured, figure)) return true;
  if (/^ of (?:the )?(?:[\w-]+ ){0,2}(?:vote|votes|electorate|ballots)\b/i.test(after)) return true;
  return kind !== "money" && (isResult(sentence) || isWonBy(sentence));
}
/** "Ilves was **in second with** 16 percent": a place, and the share that it rests on, of nothing else than the vote. */
const NO_OTHER = /^ ?(?:[.,;:)]|$)|^ (?:and|to|behind|ahead|after|but|while|as|followed|support)\b/;
const PLACED =
  /\bin (?:a (?:close |distant )?)?(?:first|second|third|fourth|fifth|last)(?: place)?,? (?:with|at|on) (?:about |just |nearly |only )?$/i;
/** "The National Renewal party, **which won** 38 percent **here in May**": a party's share, and of nothing else. */
const isPolled = (before: string, after: string): boolean => PARTY_WON.test(before) && NOT_A_PART.test(after);
const PARTY_WON =
  /\b(?:party|candidate|slate|ticket|coalition|list|[\p{L}-]+ (?:Party|Front|Alliance|Union|Movement))(?:,? (?:which|who)|, [^,.;:]{1,60},)? (?:(?:has|had) )?(?:won|took|got|polled|received|secured|scored|gained)(?: (?:just|only|about|nearly|almost|more than|over|under|barely|a mere|a record))? $/u;
const NOT_A_PART = /^ ?(?:[.,;]|$|(?:here|there|last|this|and)\b|(?:in|across) (?:the )?[\p{L}\d]|at the)/u;
/** "The Liberals **took** 27%", "Union’s **share was** 39.8%", "they **had 121, down 96**": in a passage that tells how the seats fell. */
function isOfSeats(figured: FiguredSentence, figure: Quantity): boolean {
  const { kind, normalizedUnit } = figure;
  const { sentence } = figured;
  const { before, after } = around(figured, figure);
  if (kind === "percent")
    return TOOK.test(before) && (NO_PART.test(after) || FORMERLY.test(after)) && !tellsOfWrong(sentence);
  return (
    kind === "count" && normalizedUnit === "" && tellsSeats(sentence) && !tellsOfWrong(sentence) && HELD.test(before)
  );
}
const tellsOfSeats = said<Paragraph>(({ facts }) =>
  /\b(?:seats (?:declared|counted|in parliament|in the)|of the \d+ seats|won [\w-]+ seats|of the vote\b|(?:lost|won|held|kept) (?:her|his|their) (?:[\w-]+ )?seat\b|constituenc(?:y|ies)|polling stations|returning officer|by-?election)/i.test(
    facts.text,
  ),
);
const tellsSeats = said<VoicedSentence>(
  ({ text }) =>
    /\bseats\b/i.test(text) && !/\b(?:theatre|theater|stadium|train|plane|bus|restaurant|arena)\b/i.test(text),
);
const TOOK =
  /(?:(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]{0,40}|\b(?:[Hh]e|[Ss]he|[Tt]hey|who)) (?:(?:has|had) )?(?:took|won|got|polled|received|secured|scored|gained) (?:(?:just|only|about|nearly|almost|more than|over|under|barely|a mere|a record) )?$|\b(?:vote )?share (?:of the vote )?(?:was|is|rose to|fell to|stood at) $/u;
/** "27% **in the north**", not "40% **in a deal**". */
const NO_PART =
  /^ ?(?:[.,;]|$|(?:here|there|last|this|and)\b|(?:in|across) (?:the )?(?:\p{Lu}|\d|north|south|east|west|cities|towns|countryside|capital|country|first|second|region|district|province)|at the)/u;
const FORMERLY = /^ (?:\w+ years (?:ago|earlier|before)|the time before)\b/;
const HELD = /\b(?:had|has|have|won|took|got|on|with|down|up|to|and the \p{Lu}[\p{L}’'-]+|, \p{Lu}[\p{L}’'-]+) $/u;
/** "Won 52 percent to 48 percent": the count of a vote, in its own form. */
const isWonBy = said<VoicedSentence>(({ text }) =>
  /\b(?:won|winning|lost|losing|prevailed)(?: by)?,? [\d.]+ ?(?:percent|per cent|%)? ?(?:to|-|–) ?[\d.]+ ?(?:percent|per cent|%)/i.test(
    text,
  ),
);

/** "Up to five years in prison", "a fine of up to $250,000": the law's own maximum. */
export function isPenalty(before: string, after: string): boolean {
  return (
    /\b(?:up to|a maximum of|at most) $/i.test(before) &&
    /\b(?:prison|jail|fines?|fined|imprisonment)\b/i.test(before + after)
  );
}

/** "Held on $750,000 **bail**", "bail was set at $750,000": a judge's order, made in public. */
export const isBail = (before: string, after: string, { kind }: Quantity): boolean =>
  kind === "money" &&
  (/\bbail\b[^.;:]{0,40}\b(?:set|fixed|placed|granted|posted|raised|lowered|reduced|increased|of|at|to|was|is) (?:at |to )?(?:about |nearly )?$/i.test(
    before,
  ) ||
    /\bbond\b[^.;:]{0,20}\bset at $/i.test(before) ||
    /^ (?:cash |surety |cash-only )?bail\b/i.test(after) ||
    (/^ (?:cash |surety |secured |unsecured |cash-only )?bond\b/i.test(after) &&
      /\b(?:held|jailed|released|freed|free|posted|custody|jail|lieu of)\b/i.test(before)));

/** "The recipe **serves 24** people", "makes 40 biscuits". */
const SERVES =
  /\b(?:recipe|dish|cake|pie|stew|soup|loaf|batch|pot|casserole|salad|roast)\b[^.;:]{0,30}\b(?:serves|makes|feeds|yields) (?:about |up to |some )?$/i;

/** "It can carry 44 survivors": what it was built for. */
const CARRIES =
  /\b(?:can|could|designed to|built to|able to) (?:[^.;:,]{1,30} and )?(?:carry|hold|seat|sleep|accommodate) (?:(?:up to|about|around|more than|nearly|some) )?$/i;
/** "A development of 450 homes": how large it is. */
const BUILT =
  /\b(?:development|estate|scheme|block|complex|tower|terrace|suburb|village) of (?:(?:about|some|around|nearly|more than|up to|just) )?$/i;
const LOST =
  /^[^.;:]{0,60}\b(?:burn\w*|destroyed|flooded|demolished|evicted|lost|empty|damaged|collapsed|without|shut|razed|bulldozed)\b/i;

/** "The stadium seats 42,000": what it was built for. */
const HOLDS =
  /\b(?:stadium|ground|arena|hall|theatre|theater|venue|church|cathedral|ballroom|bullring|amphitheat(?:re|er))\b[^.;:]{0,30}\b(?:seats|holds|(?:has|with) a capacity of|seating)(?: (?:about|some|around|up to|more than|nearly|almost|just|over|under))* $/i;
/** "An island where 70 people **live year-round**", "31,000 people live in Kolm": how large a place is. */
const LIVE =
  /^ (?:people|residents|inhabitants|souls) (?:now |still |permanently )?live (?:(?:in|on) \p{Lu}[\p{L}-]+(?=[.,;]|$)|(?:there|here)(?=[.,;]|$)|(?:all )?year[- ]round\b)/u;
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
    SERVES.test(before) ||
    CARRIES.test(before) ||
    (BUILT.test(before) &&
      /^(?:[\p{L}-]+ )*(?:home|house|flat|apartment|dwelling|bungalow|cottage)$/u.test(normalizedUnit) &&
      !LOST.test(after)) ||
    LIVE.test(after) ||
    (place && !/worker|job/.test(normalizedUnit))
  );
}
