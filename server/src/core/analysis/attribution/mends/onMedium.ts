import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";

/** Where people post what they have to say, and the subject of what they say behind it. Own compilation. */
const MEDIUM =
  /^on\s(?:social media|X|Twitter|Facebook|Instagram|Telegram|TikTok|LinkedIn|Truth Social|Bluesky|Threads|Weibo|WhatsApp|YouTube),?\s(?=(?:that|he|she|it|they|we|there|the|an?|his|her|its|their|this|\p{Lu}\p{Ll}+)\s)/u;

/** Begins what is said behind where it was posted: "Hale said on social media **he had called the mayor**". */
export function behindMedium(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const [said, ...pieces] = one.content;
  const cue = one.cue.at(-1);
  if (!said || !cue || said.start !== cue.end + 1 || said.end > paragraph.end) return one;
  const medium = MEDIUM.exec(textOf(paragraph, said));
  if (!medium) return one;
  const content = [{ start: said.start + medium[0].length, end: said.end }, ...pieces];
  return { ...one, type: attributionType([paragraph], content), content };
}
