import type { Quantity } from "../analysis/claim/claim.ts";
import { around, type FiguredSentence } from "./figures.ts";

/** "**Make** 20 small cuts", "a garnacha **(£8.99,** 14%**)**": a step that the reader takes, and the strength on a label. */
export function isInRecipe(figured: FiguredSentence, figure: Quantity): boolean {
  const { kind, value } = figure;
  if (typeof value !== "number") return false;
  if (kind === "count") return value <= MOST_PIECES && isStep(figured, figure);
  if (kind !== "percent" || value > STRONGEST) return false;
  const { before, after } = around(figured, figure);
  return ON_LABEL.test(before) || /^ (?:ABV|abv|alcohol by volume|proof)\b/.test(after);
}

/** "Add **60 dead** to the toll": who was harmed or has lost a job is nothing to cook. */
function isStep(figured: FiguredSentence, figure: Quantity): boolean {
  return STEP.test(figured.sentence.text) && !NO_PIECES.test(around(figured, figure).after);
}
const NO_PIECES =
  /^ (?:of the |[\p{L}-]+ ){0,3}(?:dead|deaths|people|jobs?|homes|houses|families|firms|shops|schools|buses|workers|victims|patients|children|more)\b/u;
const MOST_PIECES = 100;
const STRONGEST = 60;
const STEP =
  /^\s*(?:\d+\. )?(?:Make|Add|Bake|Boil|Stir|Mix|Roll|Divide|Slice|Chop|Fold|Pour|Whisk|Knead|Fry|Simmer|Shape|Arrange|Sprinkle|Scoop|Drain|Cast on|Knit|Sew|Thread|Peel|Grate|Blanch|Marinate|Prick|Spoon) (?!\p{Lu})[^?!]*$/u;
const ON_LABEL = /\((?:[^()]{0,40}, )?[£$€]\d+(?:\.\d\d)?[,;] $/;
