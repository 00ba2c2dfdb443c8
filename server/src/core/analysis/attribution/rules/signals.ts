import { askedOfForms, type WordForm } from "../../../text/wordForm.ts";
import { REPORTING_VERBS } from "./verbs.ts";

/** What a rule may begin at, by the form of a token alone: a bit each. Most tokens are none of them, and are passed by at once. */
export const SIGNAL = {
  verb: 1,
  according: 2,
  adverbial: 4,
  puts: 8,
  shows: 16,
  colon: 32,
  dash: 64,
  late: 128,
} as const;

const ADVERBIAL = /^(?:in|by|as|per)$/;
export const SHOWS =
  /^(?:show|shows|showed|indicate|indicates|indicated|suggest|suggests|suggested|reveal|reveals|revealed)$/;
export const PUTS = /^(?:put|puts|peg|pegs|pegged|estimate|estimates|estimated)$/;
/** What those who looked at records say in the present, which is a noun or a plural as well. */
export const TELLS = /^(?:reports?|claims?|states?|estimates?|notes?|concludes?|warns?|argues?|finds?|writes?)$/;
/** What records do, in forms that are nouns as well. */
export const RECORDS = /^(?:records?|recorded|notes?|noted|states?|stated)$/;
/** Verbs of giving something a bad or good name, in their finite past; British copy has them where others have "called". Own compilation. */
export const BRANDS = /^(?:branded|labelled|labeled|dubbed|termed|slated|lambasted|decried|rubbished)$/;
/** What somebody thinks, as a noun that "that" may follow: "came to the **conclusion** that". Own compilation. */
export const CONCLUDES =
  /^(?:conclusion|view|opinion|belief|impression|conviction|realisation|realization|understanding|position)$/;
/** The horizontal bar is the dash that some houses set before who said it. */
export const DASH = /^[—–―-]+$/;

/** What a court does with what is said there. */
export const HEARS = /^(?:told|heard|hears|hear)$/;
/** Passives of giving something a name or a verdict. Own compilation. */
export const NAMED =
  /^(?:described|branded|called|dubbed|labelled|labeled|termed|dismissed|slammed|condemned|denounced|hailed|praised|rejected|mocked|ridiculed|criticised|criticized|blasted)$/;
/** Passives of telling somebody. */
export const TOLD = /^(?:told|warned|informed|reminded|assured)$/;
/** "As Ruiz **put** it", "in her **words**", "is **quoted** as saying". */
export const PHRASES = /^(?:puts?|words|quoted|cited)$/;

/** "“No,” was Ruiz's **answer**". */
export const ANSWERS = /^(?:answer|reply|response|retort|verdict|reaction|assessment|comment|message)$/;

/** "**Gave** the number as 4,000", "**valued** the painting at £3,000". */
export const GIVES = /^(?:gave|gives?|values?|valued)$/;

/** "As **stated** in a report", "as **set** out in the minutes". */
export const STATED =
  /^(?:stated|noted|reported|detailed|outlined|described|documented|recorded|mentioned|explained|listed|shown|published|set|laid|spelled)$/;

/** The signals of a form. */
export const signalsOf = askedOfForms(readSignals);

function readSignals({ lower }: WordForm): number {
  const shows = SHOWS.test(lower);
  const late =
    shows ||
    lower === "pulled" ||
    lower === "pulls" ||
    lower === "according" ||
    REPORTING_VERBS.has(lower) ||
    [TELLS, BRANDS, RECORDS, CONCLUDES, PHRASES, HEARS, NAMED, TOLD, ANSWERS, GIVES, STATED].some((forms) =>
      forms.test(lower),
    );
  return (
    (REPORTING_VERBS.has(lower) ? SIGNAL.verb : 0) |
    (lower === "according" ? SIGNAL.according : 0) |
    (ADVERBIAL.test(lower) ? SIGNAL.adverbial : 0) |
    (PUTS.test(lower) ? SIGNAL.puts : 0) |
    (shows ? SIGNAL.shows : 0) |
    (lower === ":" ? SIGNAL.colon : 0) |
    (DASH.test(lower) ? SIGNAL.dash : 0) |
    (late ? SIGNAL.late : 0)
  );
}
