import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { withoutAccusation } from "./accusedOf.ts";
import { apartFromSource } from "./apartFromSource.ts";
import { withoutQuestion } from "./askedBefore.ts";
import { withClauseSubject } from "./behindObject.ts";
import { withSubjectBeforeAside } from "./beyondAside.ts";
import { withinBounds } from "./bounds.ts";
import { endAtClause } from "./clauseEnd.ts";
import { atComplementizer } from "./complementizer.ts";
import { withoutFaced } from "./facedClaims.ts";
import { withFrontedSubject } from "./frontedParticiple.ts";
import { withOutcome } from "./madeSo.ts";
import { endAtMainVerb } from "./mainVerb.ts";
import { withoutManner } from "./manner.ts";
import { withNeither } from "./neither.ts";
import { withOfWhich } from "./ofWhich.ts";
import { behindMedium } from "./onMedium.ts";
import { withOthers } from "./othersSay.ts";
import { withOwnSubject } from "./ownSubject.ts";
import { withOwner } from "./ownWords.ts";
import { withPossessed } from "./possessed.ts";
import { withoutPlace } from "./prepositionColon.ts";
import { withPublisher } from "./publishedBy.ts";
import { withQuotedOnly } from "./quotedOnly.ts";
import { withWritten } from "./readNote.ts";
import { withoutReceiver } from "./receiver.ts";
import { withinClause } from "./relativeAside.ts";
import { withinRelative } from "./relativeTag.ts";
import { withShown } from "./shownSaying.ts";
import { endAtSource } from "./sourceEnd.ts";
import { withoutStamp } from "./stamped.ts";
import { withinDashes } from "./withinDashes.ts";
import { endAtWriter } from "./writersOwn.ts";

/** What sets an attribution's parts right, one after the other. */
export const MENDS: readonly ((paragraph: Paragraph, one: Unnumbered) => Unnumbered)[] = [
  withFrontedSubject,
  withSubjectBeforeAside,
  withClauseSubject,
  withOwnSubject,
  withNeither,
  withoutReceiver,
  withoutFaced,
  withoutAccusation,
  withoutPlace,
  withOwner,
  withWritten,
  withoutQuestion,
  withPossessed,
  withoutManner,
  withQuotedOnly,
  atComplementizer,
  behindMedium,
  withoutStamp,
  withinBounds,
  withinRelative,
  withinClause,
  withOthers,
  withinDashes,
  withOfWhich,
  endAtClause,
  endAtMainVerb,
  endAtWriter,
  withOutcome,
  endAtSource,
  withPublisher,
  withShown,
  apartFromSource,
];
