import { ageYearMismatch } from "./arithmetic/ageYearMismatch.ts";
import { changeMismatch } from "./arithmetic/changeMismatch.ts";
import { countMismatch } from "./arithmetic/countMismatch.ts";
import { numberInconsistent } from "./arithmetic/numberInconsistent.ts";
import { partsExceedWhole } from "./arithmetic/partsExceedWhole.ts";
import { percentVsPoint } from "./arithmetic/percentVsPoint.ts";
import { pollLeadInMargin } from "./arithmetic/pollLeadInMargin.ts";
import { rangeMagnitude } from "./arithmetic/rangeMagnitude.ts";
import { unitConversionMismatch } from "./arithmetic/unitConversionMismatch.ts";
import { crowdSizeUnsourced } from "./claims/crowdSizeUnsourced.ts";
import { noResponseSought } from "./claims/noResponseSought.ts";
import { pollMethodMissing } from "./claims/pollMethodMissing.ts";
import { unsourcedAllegation } from "./claims/unsourcedAllegation.ts";
import { unsourcedNumber } from "./claims/unsourcedNumber.ts";
import { unsourcedSuperlative } from "./claims/unsourcedSuperlative.ts";
import { cqLeft } from "./copy/cqLeft.ts";
import { footnoteUndefined } from "./copy/footnoteUndefined.ts";
import { footnoteUnused } from "./copy/footnoteUnused.ts";
import { placeholderLeft } from "./copy/placeholderLeft.ts";
import { citationUndefined } from "./notes/citationUndefined.ts";
import { silenceUnused } from "./notes/silenceUnused.ts";
import { silenceWithoutReason } from "./notes/silenceWithoutReason.ts";
import { silenceWithoutRule } from "./notes/silenceWithoutRule.ts";
import { firstPersonOutsideQuotation } from "./quotations/firstPersonOutsideQuotation.ts";
import { lateAttribution } from "./quotations/lateAttribution.ts";
import { partialQuoteUnattributed } from "./quotations/partialQuoteUnattributed.ts";
import { quotesRunTogether } from "./quotations/quotesRunTogether.ts";
import { unattributedQuote } from "./quotations/unattributedQuote.ts";
import { unbalancedQuotationMark } from "./quotations/unbalancedQuotationMark.ts";
import type { Rule } from "./rule.ts";
import { allSourcesUnnamed } from "./sources/allSourcesUnnamed.ts";
import { ambiguousPronounSpeaker } from "./sources/ambiguousPronounSpeaker.ts";
import { ambiguousSurname } from "./sources/ambiguousSurname.ts";
import { anonymousWithoutReason } from "./sources/anonymousWithoutReason.ts";
import { bareAnonymousSource } from "./sources/bareAnonymousSource.ts";
import { citationMarkerLeft } from "./sources/citationMarkerLeft.ts";
import { mediaReportsUnnamed } from "./sources/mediaReportsUnnamed.ts";
import { nameSpeltTwoWays } from "./sources/nameSpeltTwoWays.ts";
import { passiveAttribution } from "./sources/passiveAttribution.ts";
import { pluralForOneSource } from "./sources/pluralForOneSource.ts";
import { sharedSurname } from "./sources/sharedSurname.ts";
import { singleSourceStory } from "./sources/singleSourceStory.ts";
import { speakerNotIntroduced } from "./sources/speakerNotIntroduced.ts";
import { speakerWithoutRole } from "./sources/speakerWithoutRole.ts";
import { unnamedGroupSource } from "./sources/unnamedGroupSource.ts";
import { vagueGroupSource } from "./sources/vagueGroupSource.ts";
import { vagueResearch } from "./sources/vagueResearch.ts";
import { attributionGap } from "./verbs/attributionGap.ts";
import { loadedAttributionVerb } from "./verbs/loadedAttributionVerb.ts";
import { mindReading } from "./verbs/mindReading.ts";

/**
 * Every rule, in the order of the documentation; of rules with one cause the more specific stands first. A new rule is one file
 * and one line here.
 */
export const RULES: readonly Rule[] = [
  unattributedQuote,
  lateAttribution,
  quotesRunTogether,
  unbalancedQuotationMark,
  partialQuoteUnattributed,
  firstPersonOutsideQuotation,
  nameSpeltTwoWays,
  ambiguousSurname,
  ambiguousPronounSpeaker,
  sharedSurname,
  speakerNotIntroduced,
  speakerWithoutRole,
  bareAnonymousSource,
  vagueGroupSource,
  anonymousWithoutReason,
  vagueResearch,
  mediaReportsUnnamed,
  pluralForOneSource,
  passiveAttribution,
  unnamedGroupSource,
  allSourcesUnnamed,
  singleSourceStory,
  citationMarkerLeft,
  loadedAttributionVerb,
  mindReading,
  attributionGap,
  unsourcedAllegation,
  unsourcedSuperlative,
  noResponseSought,
  crowdSizeUnsourced,
  unsourcedNumber,
  pollMethodMissing,
  rangeMagnitude,
  percentVsPoint,
  changeMismatch,
  countMismatch,
  partsExceedWhole,
  unitConversionMismatch,
  numberInconsistent,
  ageYearMismatch,
  pollLeadInMargin,
  placeholderLeft,
  cqLeft,
  footnoteUndefined,
  footnoteUnused,
  citationUndefined,
  silenceUnused,
  silenceWithoutRule,
  silenceWithoutReason,
];
