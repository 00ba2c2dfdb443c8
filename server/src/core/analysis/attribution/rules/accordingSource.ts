import { PERSON_NOUNS } from "../../../lexicon/personNouns.ts";
import type { Token } from "../../../text/token.ts";
import type { Range, Reading } from "./reading.ts";
import { LONGEST_PARENTHESIS } from "./source.ts";

/** Stretches between commas that are looked at behind "according to". */
const MOST_STRETCHES = 8;
/** Irregular participles that tell of a document: "a letter **sent** in May". */
const PARTICIPLE =
  /(?:ed|ing|en|wn)$|^(?:made|sent|held|kept|put|read|told|brought|bought|sold|found|built|set|cut|drawn|done|gone|won|led|got)$/;
const RELATIVE = /^(?:who|which|whose|whom|where|when)$/;
const OWNER = /^(?:an?|the|his|her|its|their|our|my)$/;
const ASIDE = /^(?:another|one|now|then|formerly|once|himself|herself|also)$/;

/**
 * Who "according to" names at the head of a clause, up to the comma behind which that clause begins: with what a document was, and with
 * appositions that are plainly of the name: "according to **his lawyer, Simon Hill**, he …", "according to **a complaint filed in
 * May**, Hill …", but "according to **the police**, Hill, 34, of Kolm, was …". Undefined where no comma tells.
 */
export function sourceBeforeClause(reading: Reading, from: number, hi: number): Range | undefined {
  const { tokens } = reading;
  const stretches = readStretches(reading, from, hi);
  const [own, ...others] = stretches;
  if (!own || others.length === 0 || hasFinite(tokens, own, true)) return undefined;
  const main = mainStretch(tokens, stretches);
  // "According to Hill, no.": nothing has a verb, and nothing but the first stretch is sure to be who says it.
  if (main === 0) return OWNER.test(tokens[others[0]!.from]!.lower) ? undefined : own;
  // "…, the victim, a teacher, was alone": who it happened to stands between, with all that is said of her.
  const end = beginsWithVerb(tokens, stretches[main]!) ? 1 : endOfNaming(tokens, stretches, main);
  return { from, to: stretches[end]!.from - 1 };
}

/** The first stretch with a verb of its own, but for the one that names who says it; 0 for none. */
function mainStretch(tokens: readonly Token[], stretches: readonly Range[]): number {
  const sure = stretches.findIndex((one, i) => i > 0 && !isRelative(tokens, one) && hasFinite(tokens, one));
  // "…, Ann Hill, an aide, called the police": a participle by its form.
  const likely = stretches.findIndex((one, i) => i > 1 && beginsWithVerb(tokens, one));
  return Math.max(0, likely > 0 && (sure < 0 || likely < sure) ? likely : sure);
}

/** Who it names in the midst of a clause: "The house, according to **the deed**, cost …", "… to **Hill, a clerk**, cost …". */
export function sourceBetweenCommas(reading: Reading, from: number, hi: number): Range | undefined {
  const { tokens } = reading;
  const stretches = readStretches(reading, from, hi);
  const rest = stretches[endOfNaming(tokens, stretches, stretches.length - 1)];
  const goesOn = rest && tokens.slice(rest.from, hi).some(({ pos }) => pos === "VERB" || pos === "AUX");
  return goesOn ? { from, to: rest.from - 1 } : undefined;
}

/** How many stretches, before the one at `main`, name who says it: the first, and what goes on with a name or a description. */
function endOfNaming(tokens: readonly Token[], stretches: readonly Range[], main: number): number {
  let end = 1;
  while (end < main && namesFurther(tokens, stretches[end - 1]!, stretches[end]!)) end++;
  // "the mayor, the police and two witnesses, the fire began"
  const last = stretches[end];
  const listed = end === 1 && main === 2 && last !== undefined && /^(?:DET|PROPN)$/.test(tokens[last.from]!.pos);
  return listed && isListed(tokens, last) ? 2 : end;
}

/** "his lawyer, **Simon Hill**", "Simon Hill, **42**", "Simon Hill, **a clerk**", "Simon Hill, **who knew him**", "Hill, **Ltd.**". */
function namesFurther(tokens: readonly Token[], before: Range, stretch: Range): boolean {
  const { lower, pos } = tokens[stretch.from]!;
  if (isRelative(tokens, stretch) || /^(?:ltd|inc|llc|plc|corp|co)\.?$/.test(lower)) return true;
  const words = tokens.slice(stretch.from, stretch.to);
  const name = words.length <= LONGEST_NAME && words.every((word) => word.pos === "PROPN");
  const described = tokens.slice(before.from, before.to).some((word) => PERSON_NOUNS.has(word.lower));
  if (name) return described && tokens[before.to - 1]!.pos !== "PROPN";
  const named = tokens[before.to - 1]!.pos === "PROPN" || tokens[before.to - 1]!.pos === "NUM";
  if (!named || hasFinite(tokens, stretch)) return false;
  return (pos === "NUM" && words.length === 1) || OWNER.test(lower) || ASIDE.test(lower);
}
const LONGEST_NAME = 4;

/** What stands between commas, from `from` on; no comma in quotation marks or parentheses counts. */
function readStretches({ tokens, quoteAt }: Reading, from: number, hi: number): Range[] {
  const stretches: Range[] = [];
  let start = from;
  for (let at = from; at < hi && stretches.length < MOST_STRETCHES; at++) {
    if (tokens[at]!.text === "(") at = behindParenthesis(tokens, at, hi);
    if (at >= hi || tokens[at]!.text !== "," || quoteAt[at] !== -1) continue;
    if (at === start) return stretches;
    stretches.push({ from: start, to: at });
    start = at + 1;
  }
  if (start < hi) stretches.push({ from: start, to: hi });
  return stretches;
}

function behindParenthesis(tokens: readonly Token[], open: number, hi: number): number {
  for (let at = open + 1; at < Math.min(hi, open + LONGEST_PARENTHESIS); at++)
    if (tokens[at]!.text === ")") return at + 1;
  return open;
}

/**
 * A finite verb: "rose", "was", and "fled" behind its subject, where "filed" behind a document is none. `own`: the stretch that
 * names who says it.
 */
function hasFinite(tokens: readonly Token[], { from, to }: Range, own = false): boolean {
  const opener = tokens[from]!;
  // "a man jailed in May", "aged 12", "with the boy named": who it is.
  const described = /^an?$/.test(opener.lower) || /^(?:VERB|NUM|ADP)$/.test(opener.pos);
  for (let at = from; at < to; at++) {
    const { pos, lower } = tokens[at]!;
    const before = tokens[at - 1]!;
    // "the clerk who knew", "emails she wrote"
    const relative = /^(?:who|which|that|whose|he|she|they|it|we|i|you)$/.test(lower);
    if (at > from && relative && /^(?:NOUN|PROPN)$/.test(before.pos)) return false;
    if (pos === "AUX") return true;
    if (pos !== "VERB" || before.lower === "to" || lower.endsWith("ing")) continue;
    if (!PARTICIPLE.test(lower)) return true;
    const subject = own ? /^(?:PROPN|PRON)$/ : /^(?:NOUN|PROPN|PRON|ADV)$/;
    if (at > from && !described && subject.test(before.pos) && tokens[at + 1]?.lower !== "by") return true;
  }
  return false;
}

function isRelative(tokens: readonly Token[], { from }: Range): boolean {
  return RELATIVE.test(tokens[from]!.lower);
}

/** "was alone", "later stole it": the subject stands before. */
function beginsWithVerb(tokens: readonly Token[], { from, to }: Range): boolean {
  let at = from;
  while (at < to && tokens[at]!.pos === "ADV") at++;
  const { pos, lower } = tokens[at] ?? tokens[from]!;
  return pos === "AUX" || (pos === "VERB" && !lower.endsWith("ing"));
}

/** "butchers and cooks earn more": the verb's subject is a list that began before the comma. */
function isListed(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let at = from; at < to && tokens[at]!.pos !== "VERB" && tokens[at]!.pos !== "AUX"; at++)
    if (tokens[at]!.pos === "CCONJ") return true;
  return false;
}
