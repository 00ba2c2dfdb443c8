import type { Range, Reading } from "../rules/reading.ts";
import { subjectOf } from "./subject.ts";
import type { Tag } from "./tag.ts";
import { possessor } from "./tagAfter.ts";
import { isTagNoun, tagVerbAt } from "./tagWords.ts";

/** So far before its quotation a tag may stand: "proceeded to say, with an air of great gravity, “…”". */
const FARTHEST = 24;

/**
 * The tag that announces the quotation which begins at the token `end`: "Ada said, “…”", "then he added: “…”", "her answer was,
 * “…”". `lo`: no farther back.
 */
export function tagBefore(reading: Reading, end: number, lo: number): Tag | undefined {
  const start = Math.max(lo, end - FARTHEST, beginOfSentence(reading, end));
  if (start >= end) return undefined;
  const { tokens } = reading;
  const parted = /^(?:[,:;(]|[—–]|--)$/.test(tokens[end - 1]!.text);
  for (let at = end - 1; at >= start; at--) {
    if (!parted && at < end - 3) return undefined;
    const verb = tagVerbAt(reading, at);
    if (verb && verb.sort !== "gesture" && verb.to <= end && announcesAlone(reading, verb, end)) {
      return { reading, cue: verb, source: subjectOf(reading, verb.from, start), thought: verb.sort === "thought" };
    }
    if (isTagNoun(reading, at) && announces(reading, at, end)) {
      return { reading, cue: { from: at, to: at + 1 }, source: possessorBefore(reading, at, start), thought: false };
    }
  }
  return undefined;
}

/** Verbs that do other things as often as they say something: "returned the letter, “…”" says nothing, "returned, “…”" does. */
const DOES_MORE =
  /^(?:return|begin|beg[au]n|continu|proceed|observ|not(?:e|ed|ing)$|conclud|finish|relat|pursu|persist|call|read|address|greet|offer|admit|admitted|argu|warn|venture)/;

/** Behind such a verb stand the quotation, its comma, or how it was said. */
function announcesAlone({ tokens }: Reading, verb: Range, end: number): boolean {
  if (!DOES_MORE.test(tokens[verb.from]!.lower) || verb.to >= end) return true;
  const { text, lower, pos } = tokens[verb.to]!;
  return /^(?:[,:;(]|[—–]|--)$/.test(text) || lower === "with" || pos === "ADV";
}

/** "Ada's remark **was,** “…”", "with the exclamation, “…”": nothing else between the noun and the quotation. */
function announces({ tokens }: Reading, noun: number, end: number): boolean {
  for (let at = noun + 1; at < end; at++) {
    if (!/^(?:was|is|were|had|been|of|its|being|simply|only|[,:;(]|[—–]|--)$/.test(tokens[at]!.lower)) return false;
  }
  return true;
}

function possessorBefore(reading: Reading, noun: number, lo: number): Range | undefined {
  return possessor(reading, Math.max(lo, noun - 4), noun);
}

function beginOfSentence({ sentences, sentenceAt }: Reading, quote: number): number {
  return sentences[sentenceAt[quote - 1] ?? 0]?.firstToken ?? 0;
}
