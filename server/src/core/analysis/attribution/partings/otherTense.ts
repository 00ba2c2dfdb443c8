import { type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";
import { type Reading, read } from "../rules/reading.ts";

const SAYS = /^(?:(?:also|later) )?(?:said|says|told|added|insisted|promised)(?: that)?$/;
const MODAL = /^(?:will|would|can|could|may|might|should|must)$/;
/**
 * What somebody does with words, once: no "will go but **understands** why" that was put back with the rest. Own compilation.
 */
const ONCE =
  /^(?:ruled|declined|refused|gave|offered|named|provided|promised|pledged|vowed|rejected|dismissed|denied|urged|warned|cautioned|asked|called|defended|criticised|criticized|praised|blamed|accused|stopped|insisted|conceded|acknowledged|admitted)$/;

/**
 * Ends what is said where who says it goes on in another tense: in "Hale said rates would fall **but ruled out** a bailout" no rates ruled
 * it out, since they "would fall but rule out" it. That is another statement where it is one. `all`: the attributions of a paragraph.
 */
export function withOtherTense(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  if (!/ but \p{Ll}/u.test(paragraph.facts.text)) return all;
  return all.flatMap((one) => parted(paragraph, one));
}

function parted(paragraph: Paragraph, one: Unnumbered): Unnumbered[] {
  const [[source, ...others], [cue, ...more], [said, ...pieces]] = [one.source, one.cue, one.content];
  if (!source || !cue || !said || others.length + more.length + pieces.length > 0) return [one];
  if (source.end > cue.start || said.start < cue.end || said.end > paragraph.end) return [one];
  if (!SAYS.test(textOf(paragraph, cue)) || !textOf(paragraph, said).includes(" but ")) return [one];
  const reading = read(paragraph);
  const { tokens, quoteAt } = reading;
  const { first, end } = rangeWithin(tokens, shift(said, -paragraph.start));
  let but = first;
  while (but < end && tokens[but]!.lower !== "but") but++;
  if (but + 2 >= end || quoteAt[but] !== -1 || !isOnce(tokens, but + 1) || !isToCome(reading, first, but)) return [one];
  const spanOf = (from: number, to: number): Span => ({
    start: paragraph.start + tokens[from]!.start,
    end: paragraph.start + tokens[to - 1]!.end,
  });
  const content = [spanOf(first, tokens[but - 1]!.text === "," ? but - 1 : but)];
  const kept = { ...one, type: attributionType([paragraph], content), content };
  if (tokens[but + 1]!.lower !== "ruled" || tokens[but + 2]!.lower !== "out" || but + 3 >= end) return [kept];
  const rest = [{ start: spanOf(but + 3, but + 4).start, end: said.end }];
  return [kept, { ...one, type: attributionType([paragraph], rest), cue: [spanOf(but + 1, but + 3)], content: rest }];
}

/** "**Ruled** out", "**gave** no date": the verb, and what goes with it. */
const isOnce = (tokens: readonly Token[], at: number): boolean =>
  ONCE.test(tokens[at]!.lower) && /^(?:DET|ADP|PART|ADV|PRON)$/.test(tokens[at + 1]!.pos);

/** The only verbs of the clause are "would" and the like and a bare one right behind it: "rates **would** soon **fall**"; "would be kept but changed" is one. */
function isToCome({ tokens, quoteAt }: Reading, first: number, but: number): boolean {
  let modal = -1;
  for (let at = first; at < but; at++) {
    const { lower, pos } = tokens[at]!;
    if (quoteAt[at] !== -1) return false;
    if (MODAL.test(lower) && modal < 0) modal = at;
    else if (pos === "AUX" || /^(?:be|have|been|being|get)$/.test(lower)) return false;
    else if (pos === "VERB" && (modal < 0 || at - modal > NEAR)) return false;
    else if (/^(?:who|which|if|when|that)$/.test(lower) && at > first) return false;
  }
  return modal > first && modal < but - 1;
}
/** "Would not soon fall". */
const NEAR = 3;
