import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { withAbsolutes } from "./absolute.ts";
import { withNearestTag } from "./beyondTag.ts";
import { withConcession } from "./concession.ts";
import { withContrasted } from "./contrasted.ts";
import { withFrontedClauses } from "./frontedClause.ts";
import { withRest } from "./goingOn.ts";
import { withInnerSubject } from "./innerSubject.ts";
import { withInterposed } from "./interposed.ts";
import { withJoined } from "./joined.ts";
import { withMainClauses } from "./mainClause.ts";
import { withOtherTense } from "./otherTense.ts";
import { withOwnIntroduction } from "./ownIntroduction.ts";
import { withPairedSources } from "./pairedSources.ts";
import { withQuotedOther } from "./quotedOther.ts";
import { withRelativeEnds } from "./relativeEnd.ts";
import { withResumed } from "./resumedQuote.ts";
import { withSecondVerb } from "./secondVerb.ts";
import { withShouts } from "./shouts.ts";
import { withTags } from "./taggedQuotes.ts";
import { withVerdicts } from "./verdict.ts";
import { withCalled } from "./whileCalled.ts";

/** What gives the attributions of a paragraph their own parts of what is said, one after the other. */
export const PARTINGS: readonly ((paragraph: Paragraph, all: readonly Unnumbered[]) => readonly Unnumbered[])[] = [
  withQuotedOther,
  withVerdicts,
  withShouts,
  withInterposed,
  withInnerSubject,
  withRelativeEnds,
  withFrontedClauses,
  withResumed,
  withTags,
  withNearestTag,
  withOwnIntroduction,
  withAbsolutes,
  withJoined,
  withPairedSources,
  withSecondVerb,
  withConcession,
  withOtherTense,
  withContrasted,
  withCalled,
  withRest,
  withMainClauses,
];
