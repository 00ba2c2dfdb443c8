import type { Quantity } from "../analysis/claim/claim.ts";
import { around, type FiguredSentence } from "./figures.ts";

const VOTED = /\b(?:delegate|superdelegate|vote|seat|precinct|ballot|constituency)$/i;
const ELECTION =
  /\b(?:election|elections|primary|primaries|caucus|caucuses|runoff|run-off|referendum|votes?|voters|ballots?|electorate|delegates?|polling day)\b/i;
const RESULT =
  /\b(?:won|wins?|winning|victory|leads?|trails?|trailed|ahead|behind|passed|defeat|netted|carried|captured|beat|bested|defeated|lost|loses|took|takes|led|finished|received|drew|got|elected|margin|majority)\b/i;

/** A letter or a treaty bears the names of those who signed it. */
const SIGNED = /\b(?:signed by|(?:co-)?signed (?:a|an|the)|open letter|signatories)\b/i;

/** Seats, votes, shares of a vote and signatures: what was cast or signed is on record, and the desk prints it as it stands. */
export function isOnRecord(figured: FiguredSentence, figure: Quantity): boolean {
  const { kind, normalizedUnit } = figure;
  const { sentence } = figured;
  const { before, after } = around(figured, figure);
  if (kind === "count" && VOTED.test(normalizedUnit)) return true;
  if (kind === "count" && /\bdelegates?\b[^.;:]{0,30}$/i.test(before)) return true;
  if (
    (kind === "count" && SIGNED.test(sentence.text)) ||
    (/\b(?:won|carried) (?:\w+ )?$/.test(before) && normalizedUnit === "state")
  )
    return true;
  if (/^ of (?:the )?(?:[\w-]+ ){0,2}(?:vote|votes|electorate|ballots)\b/i.test(after)) return true;
  return kind !== "money" && ELECTION.test(sentence.text) && RESULT.test(sentence.text);
}

const TRADED =
  /\b(?:shares|stocks?|index|indices|crude|futures|bonds?|yields?|Nasdaq|Dow|FTSE|barrel|troy ounce|bushel|Treasury|Treasuries|currency|sterling|euro|yen|rupee|rand|naira)\b/;
const MOVED =
  /\b(?:rose|fell|climbed|dropped|gained|lost|slid|slipped|jumped|surged|soared|tumbled|plunged|added|shed|advanced|declined|edged|eased|rallied|closed|finished|ended|settled|traded|trading|up|down|higher|lower)\b/;
/** "Corvane fell $1.25, or 1.4 percent, to $88.95": a name is no word of the market, but the form is. */
const TICKED =
  /\b(?:rose|fell|climbed|dropped|gained|lost|slid|slipped|jumped|added|shed)\b [^;]{0,40}(?:, or [^,;]{2,30},? to [$£€]|\bto (?:close|finish|end|settle) at\b)/;

/** Prices of a market report: whoever wants can look them up. */
export function isMarketMove({ sentence: { text } }: FiguredSentence): boolean {
  return (
    (TRADED.test(text) && MOVED.test(text)) ||
    TICKED.test(text) ||
    /\bcents?, or [\d.]+ (?:percent|per cent)/.test(text)
  );
}

/** "Up to five years in prison", "a fine of up to $250,000": the law's own maximum. */
export function isPenalty(before: string, after: string): boolean {
  return (
    /\b(?:up to|a maximum of|at most) $/i.test(before) &&
    /\b(?:prison|jail|fines?|fined|imprisonment)\b/i.test(before + after)
  );
}

/** "A city of 13,000 residents", "a corporate tax rate of 35 percent": what any gazetteer or tax table tells. */
export function isGazetteer(before: string, { kind, normalizedUnit }: Quantity): boolean {
  if (kind === "percent") return /\b(?:tax|VAT|tariff|duty)(?: rate)? (?:of|at) $/i.test(before);
  if (kind !== "count") return false;
  const place =
    /\b(?:city|town|village|hamlet|island|suburb|county|community|settlement|municipality) of (?:[\w-]+ ){0,2}$/i.test(
      before,
    );
  return (
    /\bpopulation (?:of|under|over|is|was) (?:[\w-]+ ){0,2}$/i.test(before) ||
    (place && !/worker|job/.test(normalizedUnit))
  );
}
