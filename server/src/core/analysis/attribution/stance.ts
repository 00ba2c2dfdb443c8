import { CUE_CLASSES, type CueClass } from "../../lexicon/cueClasses.ts";
import type { Token } from "../../text/token.ts";
import type { AttributionType, Stance } from "./attribution.ts";
import { CLASSES_BY_STEM } from "./learned/forms.ts";
import { stemOf } from "./learned/stem.ts";

const bitsOf = (holds: (c: CueClass) => boolean): number =>
  CUE_CLASSES.reduce((bits, c, i) => (holds(c) ? bits | (1 << i) : bits), 0);
const ATTITUDE = bitsOf((c) => c.stance === "attitude");
const STATEMENT = bitsOf((c) => c.stance === "statement" && c.name !== "rule");
/** Rulings and decisions: a court rules aloud, but who decides or chooses to do something need not say so. */
const RULING = bitsOf((c) => c.name === "rule");

/**
 * Makes a function that tells statements from attitudes by the cue's words. Quoted words were uttered, whatever the verb, and
 * a cue without a word (a colon, a dash) reports. A word that the lists do not have is no word for saying.
 */
export function createStanceReader(): (cue: readonly Token[], type: AttributionType) => Stance {
  return (cue, type) => {
    if (type === "direct" || !cue.some((token) => /\p{L}/u.test(token.text))) return "statement";
    let seen = 0;
    for (const [i, token] of cue.entries()) {
      if (token.lower === "according") return "statement";
      // "learned to read" tells nobody anything.
      if (token.lower.startsWith("learn") && cue[i + 1]?.lower === "to") return "attitude";
      if (token.pos !== "AUX") seen |= CLASSES_BY_STEM.get(stemOf(withoutS(token.lower))) ?? 0;
    }
    if ((seen & STATEMENT) !== 0) return "statement";
    return (seen & RULING) !== 0 && (seen & ATTITUDE) === 0 ? "statement" : "attitude";
  };
}

/** "says" → "say", "conveys" → "convey": the stemmer takes no s from a y. */
function withoutS(lower: string): string {
  return /[aeo]ys$/.test(lower) ? lower.slice(0, -1) : lower;
}
