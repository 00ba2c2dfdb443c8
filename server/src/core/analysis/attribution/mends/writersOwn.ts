import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";

/** Where "I" first stands, behind a comma of its own: "it was art**, and I agree**". */
const AND_I = /^([^"“”‘]*?),\s(?:and|but|yet|though|although)\sI(?:['’](?:m|d|ve|ll))?\s\p{Ll}/u;
const FIRST_PERSON = /\b(?:I|me|my|mine|myself|we|us|our|ours)\b/i;

/**
 * Ends what is said where the writer speaks on: "Hale said it was art**, and I agree**". Whoever is reported without quotation marks is
 * no "I" there.
 */
export function endAtWriter(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const [[said, ...more], [source], cue] = [one.content, one.source, one.cue.at(-1)];
  if (one.type !== "indirect" || !said || more.length > 0 || !source || !cue) return one;
  if (said.start < cue.end || said.end > paragraph.end || /:$/.test(textOf(paragraph, cue))) return one;
  const before = AND_I.exec(textOf(paragraph, said))?.[1];
  if (!before?.includes(" ") || FIRST_PERSON.test(before) || FIRST_PERSON.test(textOf(paragraph, source))) return one;
  return { ...one, content: [{ start: said.start, end: said.start + before.length }] };
}
