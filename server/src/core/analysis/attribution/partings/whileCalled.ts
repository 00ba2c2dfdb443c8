import { coverOf } from "../../../text/cover.ts";
import type { Span } from "../../../text/span.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";

/** How sure it is that whoever is named has called it so. */
const LIKELY = 0.8;
/** "…, **while** Bell **called** it", "…, **with** Bell **calling** it". */
const CALLED =
  /,["”’]*\s(?:(?:while|whereas|but|though|although)\s(?<who>(?=\p{Lu}|(?:the|his|her|its|their)\s)(?:[\p{L}.’'&-]+\s){1,6}?)(?<verb>called|calls|described|describes|branded|brands|dubbed|dubs|labelled|labeled|termed)|with\s(?<whom>(?=\p{Lu}|(?:the|his|her|its|their)\s)(?:[\p{L}.’'&-]+\s){1,6}?)(?<doing>calling|describing|branding|dubbing|labelling|labeling|terming))\s(?<rest>(?:it|this|that|them|him|her|the\s\p{Ll}+)\s(?:as\s)?(?=["“‘]|(?:an?|the)\s["“‘]))/du;
const MAY_HOLD =
  /,["”’]*\s(?:while|whereas|but|though|although|with)\s[^,;]{2,80}(?:call|describ|brand|dub|label|term)/;

/**
 * Gives what another calls it, in words of a quotation's own, to that other: "The bank said it was “late”, **while Hale called it “a sham”**",
 * "…, **with Hale calling it “a sham”**". `all`: the attributions of a paragraph.
 */
export function withCalled(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  if (paragraph.facts.quotations.length === 0 || !MAY_HOLD.test(paragraph.facts.text)) return all;
  const cues = coverOf(all.flatMap(({ cue }) => cue));
  return all.flatMap((one) => parted(paragraph, one, cues.touches));
}

function parted(paragraph: Paragraph, one: Unnumbered, known: (span: Span) => boolean): Unnumbered[] {
  const said = one.content.at(-1);
  const cue = one.cue[0];
  if (!said || !cue || said.start < cue.start || said.end > paragraph.end || one.type === "direct") return [one];
  const { start, facts } = paragraph;
  const found = CALLED.exec(textOf(paragraph, said));
  const groups = found?.indices?.groups;
  const [who, verb, rest] = [groups?.who ?? groups?.whom, groups?.verb ?? groups?.doing, groups?.rest];
  if (!found || !who || !verb || !rest) return [one];
  const spanOf = ([from, to]: readonly [number, number]): Span => ({ start: said.start + from, end: said.start + to });
  const [source, called, whole] = [
    spanOf([who[0], who[1] - 1]),
    spanOf(verb),
    { start: said.start + rest[0], end: said.end },
  ];
  // Within marks it is the speaker's own; the clause has to end with what it is called.
  const inMarks = facts.quotations.some((q) => start + q.start < called.start && called.end < start + q.end);
  const closes = facts.quotations.some((q) => start + q.end === said.end && start + q.start >= said.start + rest[1]);
  if (inMarks || !closes || known(called)) return [one];
  const marks = /^,["”’]*/.exec(found[0])![0].length - 1;
  const kept = [
    ...one.content.slice(0, -1),
    { start: said.start, end: said.start + found.index + (marks > 0 ? 1 + marks : 0) },
  ];
  const other: Unnumbered = {
    type: attributionType([paragraph], [whole]),
    stance: "statement",
    confidence: LIKELY,
    source: [source],
    cue: [called],
    content: [whole],
  };
  return [{ ...one, type: attributionType([paragraph], kept), content: kept }, other];
}
