import { PERSON_NOUNS } from "../../../lexicon/personNouns.ts";
import { overlaps, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { read } from "../rules/reading.ts";
import { verbGroupStart } from "../rules/source.ts";
import { beyondDescribed } from "./describedWithin.ts";
import { principalOf } from "./passedOn.ts";
import { isRelative, isVerbOf } from "./relative.ts";
import { ofPaper, ofShown } from "./sentPaper.ts";
import { ofWhose } from "./whoseSource.ts";

/** Words that a subject may have before its verb or its aside. */
const LONGEST = 10;
const NAMING = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/;
/** What opens a clause with a subject of its own: "she spoke after **a leaked brief** put the bill at $4 million". */
const OPENS = /^(?:after|as|when|while|because|before|since|although|though)$/;
/** Where or when, and no source: "**Outside court**, members of the forum held". */
const WHERE = /^(?:outside|inside|in|at|on|after|before|during|near|behind|across|under)$/;
const WHEN =
  /^(?:day|days|week|weeks|month|months|year|years|morning|afternoon|evening|night|time|hour|minute|moment)$/;

/**
 * Gives an attribution the subject of its own verb, where what was taken for the source is only what stands before it: an aside
 * between commas ("The documents, **more than 400 pages in all**, show"), a clause before, or where it happened.
 */
export function withOwnSubject(paragraph: Paragraph, attribution: Unnumbered): Unnumbered {
  const { start, facts } = paragraph;
  const { tokens, sentences } = facts;
  const { source, cue } = attribution;
  if (source.length !== 1 || cue.length === 0) return attribution;
  const verb = rangeWithin(tokens, shift(cue[0]!, -start)).first;
  const { first, end } = rangeWithin(tokens, shift(source[0]!, -start));
  if (first >= end) return attribution;
  if (end > verb) return ofCopied(paragraph, attribution, verb);
  const from = sentences.findLast(({ firstToken }) => firstToken <= first)?.firstToken ?? 0;
  const [opens, closes] = beforeCopy(tokens, from, first, verb) ??
    principalOf(tokens, from, first, end, verb) ??
    beyondDescribed(tokens, from, first, end, verb) ??
    ofMainClause(paragraph, from, first, end, verb) ??
    ofWhose(tokens, first, end, verb) ??
    ofPaper(tokens, from, first, end, verb) ??
    ofShown(tokens, from, first, end, verb) ??
    withHead(tokens, from, first, end, verb) ??
    ofOwner(tokens, from, first, end, verb) ??
    beforePossessive(tokens, from, first, end, verb) ??
    withinClause(tokens, from, first, verb) ?? [begun(tokens, first, end), end];
  if (opens === first && closes === end) return attribution;
  const whole = { start: start + tokens[opens]!.start, end: start + tokens[closes - 1]!.end };
  return withoutSource(paragraph, { ...attribution, source: [whole] });
}

/** What is the source now is none of what is said: "**The lawsuit**, a copy of which the Post has seen, alleges fraud". */
function withoutSource({ start, facts: { tokens } }: Paragraph, attribution: Unnumbered): Unnumbered {
  const [source, cue] = [attribution.source[0]!, attribution.cue[0]!];
  const content = attribution.content.filter((span) => !overlaps(span, source));
  if (content.length === attribution.content.length) return attribution;
  if (content.length > 0) return { ...attribution, content };
  // "**alleges fraud**": what the model takes for the verb holds all that is said.
  const { first, end } = rangeWithin(tokens, shift(cue, -start));
  if (end - first < 2) return attribution;
  const says = { start: cue.start, end: start + tokens[first]!.end };
  return { ...attribution, cue: [says], content: [{ start: start + tokens[first + 1]!.start, end: cue.end }] };
}

/**
 * "The complaint, a copy of which the Post has seen, says **the fund lied**": where what stands behind the verb was taken for the source,
 * it is what is said.
 */
function ofCopied(paragraph: Paragraph, attribution: Unnumbered, verb: number): Unnumbered {
  const { start, facts } = paragraph;
  const from = facts.sentences.findLast(({ firstToken }) => firstToken <= verb)?.firstToken ?? 0;
  const found = verb > from ? beforeCopy(facts.tokens, from, from, verb) : undefined;
  if (!found) return attribution;
  const cue = attribution.cue.at(-1)!;
  const behind = [...attribution.source, ...attribution.content].filter((span) => span.start >= cue.end);
  if (behind.length === 0) return attribution;
  const opens = Math.min(...behind.map((span) => span.start));
  const closes = facts.sentences.findLast(({ firstToken }) => firstToken <= verb)!.end;
  const end = Math.max(...behind.map((span) => span.end));
  const stop = /[.!?]$/.test(facts.text.slice(0, closes)) ? closes - 1 : closes;
  const source = { start: start + facts.tokens[found[0]]!.start, end: start + facts.tokens[found[1] - 1]!.end };
  return { ...attribution, source: [source], content: [{ start: opens, end: Math.max(end, start + stop) }] };
}

/** "**The complaint**, a copy of which was seen by the Post, says": what there is a copy of, and nobody who has seen it. */
function beforeCopy(tokens: readonly Token[], from: number, first: number, verb: number) {
  if (tokens[verb - 1]?.text !== ",") return undefined;
  const head = isOpener(tokens[from]) ? from + 1 : from;
  let comma = head;
  while (comma < verb - 1 && comma - head <= LONGEST && NAMING.test(tokens[comma]!.pos)) comma++;
  if (tokens[comma]?.text !== "," || comma === head || comma >= verb - 1) return undefined;
  const aside = tokens.slice(comma + 1, verb - 1);
  const copied = aside.findIndex(({ lower }, i) => lower === "which" && aside[i - 1]?.lower === "of");
  const once = !aside.some(({ text }) => text === ",");
  return copied > 0 && copied < COPIED && once && first > head - 1 ? ([head, comma] as const) : undefined;
}
/** Words of "a copy of which", "most of which". */
const COPIED = 5;

/** Words of a subject before "who". */
const LONGEST_NAME = 20;

/** "**Ruiz, a nurse who asked not to be named,** said": the verb behind the relative clause's comma is not "who"'s. */
function ofMainClause(paragraph: Paragraph, from: number, first: number, end: number, verb: number) {
  const { tokens } = paragraph.facts;
  if (end !== first + 1 || !isRelative(tokens[first]) || isVerbOf(end, verb)) return undefined;
  const reading = read(paragraph);
  const group = verbGroupStart(reading, verb, end);
  if (tokens[group - 1]?.text !== "," || !/^(?:VERB|AUX)$/.test(tokens[verb]!.pos)) return undefined;
  if (tokens[verb]!.lower.endsWith("ing")) return undefined;
  const opens = isOpener(tokens[from]) ? from + 1 : from;
  if (first - opens > LONGEST_NAME) return undefined;
  const named = tokens.slice(opens, first);
  if (named.length === 0 || !named.every(({ pos, text }) => NAMING.test(pos) || text === ",")) return undefined;
  return /^(?:DET|PROPN|NUM|NOUN)$/.test(named[0]!.pos) ? ([opens, group] as const) : undefined;
}

/** "**The brief**, dated 19 August and seen by the paper, warns": the aside and the words that it is about. */
function withHead(tokens: readonly Token[], from: number, first: number, end: number, verb: number) {
  const opener = tokens[first]!;
  if (!(tokens[end - 1]!.text === "," && end === verb) && !(tokens[end]?.text === "," && end + 1 === verb))
    return undefined;
  if (/^\p{Lu}/u.test(opener.text) || opener.pos === "PRON") return undefined;
  let comma = first - 1;
  // "The brief, dated 19 August and **seen by this paper**": from the comma before.
  while (comma > from && first - comma < LONGEST && isOfAside(tokens[comma]!)) comma--;
  const head = isOpener(tokens[from]) ? from + 1 : from;
  if (tokens[comma]?.text !== "," || comma <= head || comma - head > LONGEST) return undefined;
  // "A civil society group, the Harbour Forum, said": the aside is the name, and the better source.
  const aside = tokens.slice(comma + 1, end);
  if (!/e[dn]$/.test(aside[0]!.lower) && aside.some(({ text }) => /^\p{Lu}/u.test(text))) return undefined;
  const subject = tokens.slice(head, comma);
  const named = /^(?:DET|PROPN)$/.test(subject[0]!.pos) && subject.every(({ pos }) => NAMING.test(pos));
  return named && !WHEN.test(subject.at(-1)!.lower) ? ([head, end] as const) : undefined;
}

const isOfAside = ({ pos, lower }: Token): boolean =>
  (pos === "VERB" && /e[dn]$/.test(lower)) || /^(?:NUM|ADP|CCONJ)$/.test(pos) || pos === "PROPN";

const isOpener = (token: Token | undefined): boolean => /^(?:but|and|yet|still)$/.test(token?.lower ?? "");

/** "**Even Norland, Vale's only friend and its main market,** said": the owner of what stands beside the subject says nothing. */
function beforePossessive(tokens: readonly Token[], from: number, first: number, end: number, verb: number) {
  if (!/^(?:'s|’s|'|’)$/.test(tokens[end - 1]!.text) || tokens[first - 1]?.text !== ",") return undefined;
  let head = first - 1;
  while (head > from && NAMING.test(tokens[head - 1]!.pos) && first - head <= LONGEST) head--;
  const begins = head === from || (head === from + 1 && /^(?:even|but|and|yet|still)$/.test(tokens[from]!.lower));
  if (!begins || head === first - 1 || !/^(?:DET|PROPN)$/.test(tokens[head]!.pos)) return undefined;
  let comma = end;
  while (comma < verb && tokens[comma]!.text !== ",") comma++;
  const closed = comma < verb && /^(?:VERB|AUX)$/.test(tokens[comma + 1]!.pos);
  return closed && !WHEN.test(tokens[first - 2]!.lower) ? ([head, comma + 1] as const) : undefined;
}

/** "**The firm that owns it** said": what somebody does something to says nothing. */
function ofOwner(tokens: readonly Token[], from: number, first: number, end: number, verb: number) {
  const does = end - first === 2 && tokens[first]!.pos === "VERB" ? first : end - first === 1 ? first - 1 : -1;
  if (
    end !== verb ||
    !/^(?:VERB|AUX)$/.test(tokens[verb]!.pos) ||
    does < 2 ||
    tokens[does]!.pos !== "VERB" ||
    /ing$/.test(tokens[does]!.lower)
  )
    return undefined;
  if (!/^(?:it|him|her|them|us|me)$/.test(tokens[end - 1]!.lower)) return undefined;
  if (!/^(?:who|that|which)$/.test(tokens[does - 1]!.lower)) return undefined;
  let opens = does - 1;
  while (opens > from && NAMING.test(tokens[opens - 1]!.pos)) opens--;
  return opens < does - 1 && /^(?:NOUN|PROPN)$/.test(tokens[does - 2]!.pos) ? ([opens, verb] as const) : undefined;
}

/** The subject right before the verb, behind what opens its clause, where the source is begun in the clause before. */
function withinClause(tokens: readonly Token[], from: number, first: number, verb: number) {
  if (!/^(?:VERB|AUX)$/.test(tokens[verb]!.pos) || /ing$/.test(tokens[verb]!.lower)) return undefined;
  let at = verb - 1;
  while (at > first && verb - at <= LONGEST && isNaming(tokens, at) && !OPENS.test(tokens[at]!.lower)) at--;
  if (at <= first || !OPENS.test(tokens[at]!.lower) || at + 1 >= verb) return undefined;
  // "Shares fell **4%** after **the bank** said": the source is begun behind the verb of the clause before.
  const before = tokens.slice(isOfAmount(tokens, first) ? Math.max(from, first - LONGEST) : first, at);
  const finite = before.some(({ pos, lower }) => pos === "AUX" || (pos === "VERB" && !/ing$/.test(lower)));
  const relative = before.some(({ lower }) => /^(?:who|which|that|whose|whom|where)$/.test(lower));
  if (!finite || relative || tokens[verb - 1]!.pos === "ADP") return undefined;
  const opener = tokens[at + 1]!;
  const people = opener.lower.endsWith("s") && PERSON_NOUNS.has(opener.lower.slice(0, -1));
  return /^(?:DET|PROPN)$/.test(opener.pos) || people ? ([at + 1, verb] as const) : undefined;
}

const isAmount = ({ pos, text }: Token): boolean => pos === "NUM" || /^[\p{Sc}%]$/u.test(text);

/** "4%", "**to** $70", "$70 **a** barrel". */
const isOfAmount = (tokens: readonly Token[], at: number): boolean =>
  isAmount(tokens[at]!) ||
  (tokens[at]!.lower === "to" && tokens[at + 1] !== undefined && isAmount(tokens[at + 1]!)) ||
  (/^(?:an?|per)$/.test(tokens[at]!.lower) && tokens[at - 1]?.pos === "NUM");

/** "A **leaked** brief" as well. */
const isNaming = (tokens: readonly Token[], at: number): boolean =>
  NAMING.test(tokens[at]!.pos) || (tokens[at - 1]?.pos === "DET" && /e[dn]$/.test(tokens[at]!.lower));

const OPENS_NOUN = /^(?:the|an?|his|her|its|their|our|my)$/;

/** Where the source begins behind a place or a time that the sentence begins with, and behind "is what" ("that **is what** people say"). */
function begun(tokens: readonly Token[], first: number, end: number): number {
  if (/^(?:is|was)$/.test(tokens[first]!.lower) && tokens[first + 1]?.lower === "what" && end > first + 2)
    return first + 2;
  if (!WHERE.test(tokens[first]!.lower) || !/^\p{Lu}/u.test(tokens[first]!.text)) return first;
  // "At Norwell **her tutor** told her": a name, and then an owner or an article.
  let name = first + 1;
  while (name < end && tokens[name]!.pos === "PROPN") name++;
  if (name > first + 1 && name < end && OPENS_NOUN.test(tokens[name]!.lower)) return name;
  let comma = first + 1;
  while (comma < end && NAMING.test(tokens[comma]!.pos)) comma++;
  const next = tokens[comma + 1];
  return tokens[comma]?.text === "," && comma + 1 < end && /^(?:DET|NOUN|PROPN)$/.test(next!.pos) ? comma + 1 : first;
}
