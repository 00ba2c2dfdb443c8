import type { Span } from "../../../text/span.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";

/** What others say, in a word that names it and not who says it. */
const SAID =
  /\b(?:claims?|allegations?|accusations?|complaints?|criticisms?|charges|suggestions|reports?|rumou?rs|suspicions|shouts|chants|calls|demands)\s(?=that\s)?$/;
/**
 * Verbs whose subject others' words come to, or who looks into them: "faces claims", "was met with calls", "resigned over reports". Own
 * compilation.
 */
const COMES_TO =
  /\b(?:fac(?:es?|ed|ing)|fight(?:s|ing)?|fought|battl(?:es?|ed|ing)|weather(?:s|ed|ing)|surviv(?:es?|ed|ing)|endur(?:es?|ed|ing)|attract(?:s|ed|ing)?|draws?|drew|drawn|drawing|prompt(?:s|ed|ing)?|provok(?:es?|ed|ing)|spark(?:s|ed|ing)?|trigger(?:s|ed|ing)?|fuel(?:s|led|ed|ling|ing)?|receiv(?:es?|ed|ing)|settl(?:es?|ed|ing)|investigat(?:es?|ed|ing)|examin(?:es?|ed|ing)|prob(?:es?|ed|ing)|look(?:s|ed|ing)? into|ha(?:s|ve|d) had|(?:(?:is|are|was|were|been|being)\s(?:[\p{Ll}]+ly\s)?(?:hit|rocked|shaken|dogged|haunted|hounded|plagued|beset|stung|clouded|marred|overshadowed|confronted|greeted|faced|met|presented|bombarded|flooded|swamped|inundated)\s(?:by|with))|(?:began|begun|begins|started|starts|erupted)\s(?:with|after|over|amid)|(?:resign(?:s|ed|ing)?|quit|quits|stood down|stepped down|suspended|sacked|fired|dismissed|arrested|investigated|questioned|removed|dropped|banned|rose|grew|pressure|scrutiny|fire|anger|outrage|concerns?|fears?|inquiry|probe|review)\s(?:\p{Lu}?\p{L}+\s){0,2}(?:over|after|amid|following))\s(?:(?:fresh|new|further|more|repeated|several|many|numerous|multiple|serious|separate|similar|damaging|growing|persistent|widespread|public|the|some|a string of|a series of|a number of|of)\s){0,3}$/u;
/** "The row **began with** claims"; "**Hale began with** claims" that he made himself. */
const BEGINS = /\b(?:began|begun|begins|started|starts|erupted)\swith\s/;
const EVENT =
  /\b(?:row|dispute|feud|saga|affair|scandal|inquiry|investigation|probe|troubles?|crisis|case|protests?|march|night|day|week|meeting|session|match|game|hearing|trial|campaign|tension|tensions|violence|unrest|story)$/;
/** Code units of the verb and all that stands between it and what it comes to. */
const FARTHEST = 140;

/**
 * Takes what others say from whoever it comes to: "Hale **faces claims** that he lied", "the board **is investigating reports** that a
 * pier had gone", "Hale **quit over allegations** that he lied". Nothing tells who claims it.
 */
export function withoutFaced(paragraph: Paragraph, one: Unnumbered): Unnumbered {
  const [[source, ...others], [cue, ...more], [said]] = [one.source, one.cue, one.content];
  if (!source || !cue || !said || others.length + more.length > 0) return one;
  if (source.start < paragraph.start || source.end > cue.start || said.start < cue.end) return one;
  if (said.end > paragraph.end || said.start - source.end > FARTHEST) return one;
  return comesTo(paragraph, source, said) ? { ...one, source: [] } : one;
}

function comesTo(paragraph: Paragraph, source: Span, said: Span): boolean {
  const between = textOf(paragraph, { start: source.end, end: said.start });
  const noun = SAID.exec(between);
  if (BEGINS.test(between) && !EVENT.test(textOf(paragraph, source))) return false;
  return noun !== null && COMES_TO.test(between.slice(0, noun.index));
}
