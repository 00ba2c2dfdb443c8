import type { Cover } from "../../text/cover.ts";
import { shift } from "../../text/span.ts";
import type { Token } from "../../text/token.ts";
import { rangeWithin } from "../../text/tokenRange.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Attribution } from "./attribution.ts";

type Unnumbered = Omit<Attribution, "id">;

/** Words that those who speak together may have before the last of them. */
const LONGEST = 40;
const AND = /^(?:and|or|&)$/;
const RELATIVE = /^(?:who|which|that|whose)$/;
const NAMING = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|SYM|X)$/;
/** What such a phrase has within: "the Library **of** Vale", "the mayor**,** Ann Ruiz**,**". */
const WITHIN = /^(?:of|for|at|in|on|from|to|with|'s|’s|'|’|,|and|or|&|-|\/|both|either|neither)$/;
/** Opens a clause that has a subject of its own. */
const CLAUSE = /^(?:as|though|although|because|while|since|if|when|whether|that|than|but|and|yet|so)$/;
/** A verb of one alone: "Bell says", "Bell was". */
const OF_ONE = /^(?:is|was|has|does|isn't|wasn't|hasn't)$/;
/** Ends what says when: "On Monday,", "A year later,", "In 2019,"; or is all that stands before the comma. */
const WHEN =
  /^(?:\p{L}*day|later|earlier|ago|then|now|year|month|week|weekend|morning|afternoon|evening|night|time|moment|decade|season|spring|summer|autumn|winter|meanwhile|however|also|afterwards|separately|[12]\d{3})$/u;

/**
 * Gives what is said together to all who say it. Of "**The Royal Library** (Kongelig Bibliotek)**, and the University Library**
 * found" and "**Ann Ruiz, Tom Brill and Ada Bell** said" the last may have been taken for the source alone: what stands before them
 * since the clause began has no verb of its own. `cues`: those of the whole article.
 */
export function withAllWhoSay(paragraph: Paragraph, attribution: Unnumbered, cues: Cover): Unnumbered {
  const { source, cue } = attribution;
  const [span, ...others] = source;
  if (!span || others.length > 0 || !cue[0] || span.start < paragraph.start || span.end > paragraph.end)
    return attribution;
  const { tokens } = paragraph.facts;
  const { first, end } = rangeWithin(tokens, shift(span, -paragraph.start));
  const verb = rangeWithin(tokens, shift(cue[0], -paragraph.start)).first;
  const told = attribution.content.every(({ start }) => start > span.start);
  if (first < end && end - 1 > verb) return withThoseBehind(paragraph, attribution, first, end);
  if (first >= end || !told || !isBeforeVerb(tokens, end, verb) || isOfOne(tokens[verb]!)) return attribution;
  if (/^(?:i|you|he|she|it|we|they)$/.test(tokens[first]!.lower) || RELATIVE.test(tokens[end - 1]!.lower))
    return attribution;
  const from = startOfAll(paragraph, first, end, /ing$/.test(tokens[verb]!.lower));
  if (from >= first) return attribution;
  const start = paragraph.start + tokens[from]!.start;
  // "The board **plans** a vote, a party and Bell said": a verb after all.
  return cues.touches({ start, end: span.start })
    ? attribution
    : { ...attribution, source: [{ start, end: span.end }] };
}

/** "According to the Harbour Board (Havnestyret)**, and the Pilots' Union**, the quay is unsafe": up to the comma that closes it. */
function withThoseBehind(paragraph: Paragraph, attribution: Unnumbered, first: number, end: number): Unnumbered {
  const { start, facts } = paragraph;
  const { tokens } = facts;
  const [content, ...pieces] = attribution.content;
  const and = tokens[end]?.text === "," ? end + 1 : end;
  if (!content || tokens[and]?.lower !== "and" || tokens[first - 1]?.lower !== "to") return attribution;
  if (start + tokens[and]!.start !== content.start || !/^(?:DET|PROPN)$/.test(tokens[and + 1]?.pos ?? ""))
    return attribution;
  let comma = and + 1;
  while (comma - and < LONGEST_NAME && isOfName(tokens[comma])) comma++;
  const next = tokens[comma + 1];
  if (tokens[comma]?.text !== "," || !next || RELATIVE.test(next.lower) || start + next.start >= content.end)
    return attribution;
  const source = [{ ...attribution.source[0]!, end: start + tokens[comma - 1]!.end }];
  return { ...attribution, source, content: [{ ...content, start: start + next.start }, ...pieces] };
}

/** Words of a name behind "and" at most. */
const LONGEST_NAME = 12;
const isOfName = (token: Token | undefined): boolean =>
  token !== undefined && (NAMING.test(token.pos) || /^(?:of|for|'s|’s|'|’)$/.test(token.lower));

/** The verb follows at once; a colon, which heads what is said, stands behind anything. */
const isBeforeVerb = (tokens: readonly Token[], end: number, verb: number): boolean =>
  verb - end >= 0 &&
  verb - end <= 1 &&
  (verb === end || tokens[end]!.text === ",") &&
  /\p{L}/u.test(tokens[verb]!.text);

const isOfOne = ({ lower, pos }: Token): boolean => OF_ONE.test(lower) || (pos === "VERB" && /[^s]s$/.test(lower));

/** The first token of all that the source is the last of; `first` where it stands alone. `absolute`: the verb is a participle. */
function startOfAll({ facts }: Paragraph, first: number, end: number, absolute: boolean): number {
  const { tokens, sentences } = facts;
  const and = tokens[first - 1];
  const last = and !== undefined && AND.test(and.lower);
  const list = and?.text === "," && tokens.slice(first, end).some(({ lower }) => AND.test(lower));
  if (!last && !list) return first;
  const sentence = sentences.findLast(({ firstToken }) => firstToken <= first)?.firstToken ?? 0;
  const begin = beginOfClause(tokens, sentence, last ? first - 1 : first, absolute);
  if (begin < 0 || begin >= first - 1) return first;
  const behind = tokens.slice(begin, first - 1);
  if (!isSubject(behind, list)) return first;
  const opener = tokens[begin - 1]?.lower ?? "";
  // "With **the mayor in Vale** and the board asking": two things at once.
  if (absolute && opener === "with" && behind.some(({ pos, lower }) => pos === "ADP" && lower !== "of")) return first;
  // "A friend of Vale, Ann Ruiz and Tom Brill said", "while mayor of Vale, Ann Ruiz and Tom Brill said": what opens the sentence, more often than one of them.
  const name = /^an?$/.test(behind[0]!.lower) && tokens[first]!.pos === "PROPN";
  if (list) return name || (CLAUSE.test(opener) && !/^(?:that|but|and|yet|so)$/.test(opener)) ? first : begin;
  if (behind.at(-1)!.text !== ",") return begin;
  // "The vote, and Bell said", "since the vote in Vale, Ohio, and Bell said": what a comma joins as well is a list, or told of
  // between commas or in brackets, and nothing else.
  const commas = behind.filter(({ text }) => text === ",").length;
  return (commas < 2 && behind.at(-2)?.text !== ")") || /^(?:since|as|than)$/.test(opener) ? first : begin;
}

/**
 * Where the clause begins that has those names before token `to`: at the sentence's start, behind what opens a clause, or behind
 * when it was said. -1 where anything stands before them that may have a verb.
 */
function beginOfClause(tokens: readonly Token[], sentence: number, to: number, absolute: boolean): number {
  let open = 0;
  let at = to;
  while (at > sentence && to - at < LONGEST) {
    const token = tokens[at - 1]!;
    if (token.text === ")") open++;
    else if (token.text === "(" && open > 0) open--;
    else if (open === 0) {
      // "The loyalists - and some others - opposed it": a dash, and no hyphen.
      if (token.text === "-" && token.start > (tokens[at - 2]?.end ?? 0)) return -1;
      if (absolute && token.lower === "with") return at;
      if (CLAUSE.test(token.lower) && !AND.test(token.lower)) return at;
      if (!NAMING.test(token.pos) && !WITHIN.test(token.lower) && !WHEN.test(token.lower)) return -1;
    }
    at--;
  }
  if (at > sentence || open > 0) return -1;
  if (/^(?:but|and|yet|so)$/.test(tokens[at]!.lower)) at++;
  return behindTime(tokens, at, to);
}

/** Behind "On Monday,", "A year later,"; where another adverbial opens the sentence, nobody knows where it ends: -1. */
function behindTime(tokens: readonly Token[], from: number, to: number): number {
  let comma = from;
  while (comma < to && tokens[comma]!.text !== ",") comma++;
  if (comma < to && WHEN.test(tokens[comma - 1]?.lower ?? "")) return comma + 1;
  return /^(?:of|for|at|in|on|from|to|with)$/.test(tokens[from]!.lower) ? -1 : from;
}

/** A phrase about somebody. "First", "Early in May" before a comma say when; `list`: a comma follows. */
function isSubject(phrase: readonly Token[], list: boolean): boolean {
  const opener = phrase[0];
  if (!opener || !phrase.some(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos))) return false;
  if (list && /^(?:first|second|third|next|last|early|late|once|only|even)$/.test(opener.lower)) return false;
  // "The night of the vote, Ruiz and Bell said".
  if (list && WHEN.test(phrase.find(({ pos }) => pos === "NOUN" || pos === "PROPN")!.lower)) return false;
  return (list ? /^(?:DET|NOUN|PROPN)$/ : /^(?:DET|ADJ|NOUN|PROPN|NUM)$/).test(opener.pos);
}
