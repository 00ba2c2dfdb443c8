import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import { KNOWN_BODIES } from "../../../lexicon/knownBodies.ts";
import { OFFICE_FIELDS } from "../../../lexicon/officeFields.ts";
import { PERSON_NOUNS } from "../../../lexicon/personNouns.ts";
import { COUNTRIES } from "../../../lexicon/places.ts";
import { SURNAMES } from "../../../lexicon/surnames.ts";
import type { Cover } from "../../../text/cover.ts";
import { lexeme } from "../../../text/lexemes.ts";
import { shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";

/** Words that those who speak together may have before the last of them. */
const LONGEST_LIST = 40;
const AND = /^(?:and|or|&)$/;
const RELATIVE = /^(?:who|which|that|whose)$/;
const LISTED = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|SYM|X)$/;
/** What a list of names has within: "the Library **of** Vale", "Ann Ruiz**,** the mayor**,**". */
const JOINS = /^(?:of|for|at|in|on|from|to|with|'s|’s|'|’|,|and|or|&|-|\/|both|either|neither)$/;
/** Opens a clause that has a subject of its own. */
const CLAUSE = /^(?:as|though|although|because|while|since|if|when|whether|that|than|but|yet|so)$/;
/** Openers behind which a comma ends no adverbial: "but Ruiz, Brill and Bell said", and not "as mayor, Ruiz and Brill said". */
const PLAIN_OPENER = /^(?:that|but|yet|so)$/;
/** A verb of one alone: "Bell says", "Bell was". */
const OF_ONE = /^(?:is|was|has|does|isn't|wasn't|hasn't)$/;
/** Ends what says when, before a comma: "On Monday,", "A year later,", "In 2019,". */
const ENDS_TIME =
  /^(?:\p{L}*day|later|earlier|ago|then|now|year|month|week|weekend|morning|afternoon|evening|night|time|moment|decade|season|spring|summer|autumn|winter|meanwhile|however|also|afterwards|separately|[12]\d{3})$/u;

/**
 * Gives what is said together to all who say it. Of "**The Royal Library** (Kongelig Bibliotek)**, and the University Library**
 * found" and "**Ann Ruiz, Tom Brill and Ada Bell** said" the last may have been taken for the source alone. Only names are sure to
 * stand in a list: "the mayor, Ann Ruiz and her deputy" are two, "bread, milk and egg producers" one, and what opens a sentence before
 * a comma ("thanks to Ruiz, Brill and Bell said") speaks to nobody. `cues`: those of the whole article.
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
  token !== undefined && (LISTED.test(token.pos) || /^(?:of|for|'s|’s|'|’)$/.test(token.lower));

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
  const inner = tokens.slice(first, end).findIndex(({ lower }) => AND.test(lower));
  if (!last && (and?.text !== "," || inner < 0)) return first;
  const sentence = sentences.findLast(({ firstToken }) => firstToken <= first)?.firstToken ?? 0;
  const begin = beginOfClause(tokens, sentence, first - 1, absolute);
  if (begin < 0 || begin >= first - 1) return first;
  const before = parts(tokens.slice(begin, first - 1));
  const opens = begin === sentence;
  if (last) return isName(named(tokens.slice(first, end)), false) && isListBefore(before, opens) ? begin : first;
  const opener = tokens[begin - 1]?.lower ?? "";
  if (CLAUSE.test(opener) && !PLAIN_OPENER.test(opener)) return first;
  const rest = parts(tokens.slice(first, first + inner));
  const ends = isName(named(tokens.slice(first + inner + 1, end)), false);
  const all = [...before, ...rest];
  return (ends && areNames(all, opens)) || isOfFields([...all, tokens.slice(first + inner + 1, end)]) ? begin : first;
}

/** What commas part, brackets left out. */
function parts(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const all: Token[][] = [[]];
  let open = 0;
  for (const token of tokens) {
    if (token.text === "(") open++;
    else if (token.text === ")") open--;
    else if (open > 0) continue;
    else if (token.text === ",") all.push([]);
    else all.at(-1)!.push(token);
  }
  return all;
}

/** What stands before "and": names, or one name and who that is, between commas ("Ann Ruiz, the former mayor, and"). */
function isListBefore(all: readonly (readonly Token[])[], opens: boolean): boolean {
  const closed = all.at(-1)!.length === 0;
  const list = closed ? all.slice(0, -1) : all;
  if (areNames(list, opens && all.length > 1)) return true;
  const [one, who, ...more] = list;
  if (!closed || !one || !who || more.length > 0 || !isName(one, opens)) return false;
  return who.length > 1 && /^(?:DET|NOUN)$/.test(who[0]!.pos) && !isThe(one);
}

/** Names, none of which says who the next one is: "the Shell CEO, Ann Ruiz". `opens`: the first of them opens the sentence. */
function areNames(all: readonly (readonly Token[])[], opens: boolean): boolean {
  return all.every((part, i) => {
    const next = all[i + 1];
    return isName(part, opens && i === 0) && (!next || !isThe(part) || isThe(next));
  });
}

/** "The Ministry of Food, Agriculture and Fisheries": a body that is called after its fields. */
function isOfFields(all: readonly (readonly Token[])[]): boolean {
  const [body, of, ...field] = all[0]!.slice(isThe(all[0]!) ? 1 : 0);
  if (!/^(?:department|ministry|office|bureau|commission|committee)$/.test(body?.lower ?? "")) return false;
  if (!/^(?:of|for)$/.test(of?.lower ?? "")) return false;
  return [field, ...all.slice(1)].every(
    (part) => part.length > 0 && part.every(({ lower, text }) => OFFICE_FIELDS.has(lower) && CAPITAL.test(text)),
  );
}

const isThe = (part: readonly Token[]): boolean => part[0]?.lower === "the";

/** The last of them, without what is told of it. */
function named(part: readonly Token[]): readonly Token[] {
  return parts(part)[0]!;
}

const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}{2}/u;
/** Opens a phrase of place, which its capital makes look like a name: "Opposite City Hall, Ruiz and Brill said". */
const BESIDE = /^(?:opposite|outside|inside|near|past)$/;

/**
 * A name, with the office before it: "Ann Ruiz", "the Royal Library of Vale", "police chief Tom Brill"; not "the Prime Minister",
 * "the chairman of Shell", nor a field alone ("Labour"). `opens`: it opens the sentence, where any word has a capital.
 */
function isName(part: readonly Token[], opens: boolean): boolean {
  const of = part.findIndex(({ lower }) => /^(?:of|for)$/.test(lower));
  const head = of < 0 ? part : part.slice(0, of);
  const words = isThe(head) ? head.slice(1) : head;
  const last = words.at(-1);
  if (last?.pos !== "PROPN" || !CAPITAL.test(last.text) || PERSON_NOUNS.has(last.lower)) return false;
  if (!words.every(({ pos, text }) => /^(?:PROPN|NOUN|ADJ|PART)$/.test(pos) || /^[-&]$/.test(text))) return false;
  if (of >= 0 && !part.slice(of).every(isOfName)) return false;
  if (head.length === 1 && OFFICE_FIELDS.has(last.lower)) return false;
  if (!opens || isThe(head) || ACRONYM.test(last.text) || COUNTRIES.has(last.lower)) return true;
  if (words.length === 1) return isOnlyName(last);
  return words[0]!.pos === "PROPN" && !BESIDE.test(words[0]!.lower);
}

/** "**Tolbert**, Hill and Brill": no word but a name, which no dictionary of common words has. */
const isOnlyName = ({ lower }: Token): boolean =>
  SURNAMES.has(lower) || KNOWN_BODIES.has(lower) || (lexeme(lower) === undefined && !GIVEN_NAMES.has(lower));

/**
 * Where the clause begins that has those names before token `to`: at the sentence's start, behind what opens a clause, or behind
 * when it was said. -1 where anything stands before them that may have a verb.
 */
function beginOfClause(tokens: readonly Token[], sentence: number, to: number, absolute: boolean): number {
  let open = 0;
  let at = to;
  while (at > sentence && to - at < LONGEST_LIST) {
    const token = tokens[at - 1]!;
    if (token.text === ")") open++;
    else if (token.text === "(" && open > 0) open--;
    else if (open === 0) {
      // "The loyalists - and some others - opposed it": a dash, and no hyphen.
      if (token.text === "-" && token.start > (tokens[at - 2]?.end ?? 0)) return -1;
      if (absolute && token.lower === "with") return at;
      if (CLAUSE.test(token.lower)) return at;
      if (!LISTED.test(token.pos) && !JOINS.test(token.lower) && !ENDS_TIME.test(token.lower)) return -1;
    }
    at--;
  }
  if (at > sentence || open > 0) return -1;
  if (AND.test(tokens[at]!.lower)) at++;
  return behindTime(tokens, at, to);
}

/** Behind "On Monday,", "A year later,". */
function behindTime(tokens: readonly Token[], from: number, to: number): number {
  let comma = from;
  while (comma < to && tokens[comma]!.text !== ",") comma++;
  return comma < to && ENDS_TIME.test(tokens[comma - 1]?.lower ?? "") ? comma + 1 : from;
}
