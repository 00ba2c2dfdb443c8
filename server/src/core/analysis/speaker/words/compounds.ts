import { NO_NAMES } from "../../../lexicon/functionWords.ts";
import type { Word } from "./words.ts";

/** "Leeds-based", "Texas-born": no part of a name. */
export const isCompound = (lower: string): boolean => lower.includes("-") && COMPOUND.test(lower);

const COMPOUND =
  /-(?:based|born|backed|led|run|style|area|era|wide|owned|only|like|turned|funded|controlled|held|bred|dominated|leaning|winning|nominated|trained|listed|linked|aligned|appointed|sponsored|speaking|educated|endorsed)$/u;

/** Beside those, "pro-Ruiz", "anti-war": what somebody or something is for and against. */
export const isModifier = ({ lower, capital }: Word): boolean =>
  isCompound(lower) ||
  (!capital && /^(?:(?:pro|anti|ultra|once|now)-|(?:non|bi)-?partisan$|non-?profit$)/u.test(lower));

/** "Brandt-owned", "family-run": said of firms and papers, of no person. */
export const isOfFirms = (lower: string): boolean =>
  /-(?:owned|run|funded|controlled|listed|headquartered)$/u.test(lower);

/** "YOU-KNOW-WHAT", "Will-They-Won't-They": words joined for the nonce. */
export function isPhrase(lower: string): boolean {
  return lower.includes("-") && lower.split("-").filter((part) => part.length > 2 && NO_NAMES.has(part)).length > 1;
}
