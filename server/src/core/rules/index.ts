import { noResponseSought } from "./claims/noResponseSought.ts";
import { unsourcedAllegation } from "./claims/unsourcedAllegation.ts";
import { unsourcedSuperlative } from "./claims/unsourcedSuperlative.ts";
import { cqLeft } from "./copy/cqLeft.ts";
import { footnoteUndefined } from "./copy/footnoteUndefined.ts";
import { footnoteUnused } from "./copy/footnoteUnused.ts";
import { placeholderLeft } from "./copy/placeholderLeft.ts";
import { partialQuoteUnattributed } from "./quotations/partialQuoteUnattributed.ts";
import { unattributedQuote } from "./quotations/unattributedQuote.ts";
import { unbalancedQuotationMark } from "./quotations/unbalancedQuotationMark.ts";
import type { Rule } from "./rule.ts";
import { citationMarkerLeft } from "./sources/citationMarkerLeft.ts";
import { mediaReportsUnnamed } from "./sources/mediaReportsUnnamed.ts";
import { passiveAttribution } from "./sources/passiveAttribution.ts";
import { vagueResearch } from "./sources/vagueResearch.ts";

/**
 * Every rule, in the order of the documentation; of rules with one cause the more specific stands first. A new rule is one file
 * and one line here.
 */
export const RULES: readonly Rule[] = [
  unattributedQuote,
  unbalancedQuotationMark,
  partialQuoteUnattributed,
  vagueResearch,
  mediaReportsUnnamed,
  passiveAttribution,
  citationMarkerLeft,
  unsourcedAllegation,
  unsourcedSuperlative,
  noResponseSought,
  placeholderLeft,
  cqLeft,
  footnoteUndefined,
  footnoteUnused,
];
