import type { Paragraph } from "../analysis/paragraph.ts";
import { said } from "./said.ts";

/**
 * Whether a passage tells what somebody did wrong: "the firm **lied to** 40% of its customers". No table, study or ledger that stands
 * beside it is known to tell that, so that its figures want a source of their own.
 */
export const tellsWrong = said<Paragraph>(({ facts }) => WRONG.test(facts.text));
const WRONG =
  /\b(?:brib(?:ed|ing|es?)|kickbacks?|lied|lying|faked|forged|falsified|overcharg(?:ed|ing)|jailed|cheat(?:ed|ing)|deceiv(?:ed|ing)|embezzl(?:ed|ing)|extort(?:ed|ing)|launder(?:ed|ing)|tortur(?:ed|ing)|abus(?:ed|ing)|maim(?:ed|ing)|poison(?:ed|ing)|sicken(?:ed|ing)|accused|denie[ds]|cover(?:ed|ing)[ -]up|hid|secretly|illegally|unlawfully|took home)\b/i;
