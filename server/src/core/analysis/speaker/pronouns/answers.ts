import type { Paragraph } from "../../paragraph.ts";
import type { PlacedSource } from "../sources/sourceForm.ts";

/** Whether what somebody says may be an answer by its verb; whether it is one; whether it is "yes", "no" or "I can't"; whether it tells how somebody took it. */
export interface Answers {
  readonly perhaps: boolean;
  readonly surely: boolean;
  readonly curtly: boolean;
  readonly shaken: boolean;
}

/** How somebody took what he was told: "“I wept”". Own compilation. */
const SHAKEN =
  /^["“]I (?:wept|cried|sobbed|laughed|smiled|screamed|fainted|froze|collapsed|felt|thought|nearly|almost|could(?: not|n['’]t))\b/u;

const ANSWERS =
  /^(?:(?:has|had|would)\s)?(?:said|says|say|replied|replies|answered|answers|responded|responds|told|tells|insisted|insists|denied|denies|admitted|admits|conceded|concedes|acknowledged|explained|explains|confirmed|confirms|declined|declines|refused|refuses)\b/iu;
const REPLIES =
  /^(?:(?:has|had)\s)?(?:(?:den|repl)(?:ied|ies)|(?:answer|respond|reject|counter|protest)(?:s|ed)|refuse[sd]|decline[sd]|retort(?:s|ed)|shot back|hit back)\b/iu;
/** "I can't", "he would not", "I'm not". */
const SHORT = /^["“‘']*(?:I|he|she|we|they)(?:['’](?:m|ll|d|ve|re)|\s\p{L}{2,6}?)(?:\s?not|n['’]t)?[.,!]?["”’']*$/u;
const CURT = /^["“”'‘’]*(?:yes|no|yeah|nope|never|absolutely not|of course|maybe)\b(?!\s\p{Ll})/iu;

/** "He **replied**": how somebody answers; not "he also said", "he accused". */
export function answers(
  { start, facts: { text } }: Paragraph,
  { attribution: { cue, content } }: PlacedSource,
): Answers {
  const verb = cue.length > 0 ? text.slice(cue[0]!.start - start, cue[0]!.end - start) : "";
  const said = content.length > 0 ? text.slice(content[0]!.start - start, content[0]!.end - start) : "";
  const perhaps = ANSWERS.test(verb);
  const curtly = perhaps && (CURT.test(said) || SHORT.test(said));
  return { perhaps, surely: REPLIES.test(verb), curtly, shaken: SHAKEN.test(said) };
}

export const NO_ANSWER: Answers = { perhaps: false, surely: false, curtly: false, shaken: false };
