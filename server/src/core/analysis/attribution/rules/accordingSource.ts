import type { Token } from "../../../text/token.ts";
import type { Range, Reading } from "./reading.ts";
import { isDay, LONGEST_PARENTHESIS } from "./source.ts";

/** Stretches between commas that are looked at behind "according to". */
const MOST_STRETCHES = 8;
/** Irregular participles that tell of a document: "a letter **sent** in May". */
const PARTICIPLE =
  /(?:ed|ing|en|wn)$|^(?:made|sent|held|kept|put|read|told|brought|bought|sold|found|built|set|cut|drawn|done|gone|won|led|got)$/;
const RELATIVE = /^(?:who|which|whose|whom|where|when)$/;
const OWNER = /^(?:an?|the|his|her|its|their|our|my)$/;
const ASIDE = /^(?:another|one|now|then|formerly|once|himself|herself|also)$/;
/** Begins a phrase that tells when or where what is said happened, and nothing of who says it. */
const SETTING =
  /^(?:in|on|by|after|before|during|since|until|within|under|despite|without|while|if|as|because|although|though)$/;

/**
 * Who "according to" names at the head of a clause, up to the comma behind which that clause begins: with appositions, ages, relative
 * clauses and what a document was, none of which has a finite verb of its own: "according to **his lawyer, Simon Hill**, he …",
 * "according to **a complaint filed in May**, Hill …", "according to **the police**, the victim, a teacher, was …". Undefined where
 * no comma tells.
 */
export function sourceBeforeClause(reading: Reading, from: number, hi: number): Range | undefined {
  const stretches = readStretches(reading, from, hi);
  const [own, ...others] = stretches;
  if (!own || others.length === 0 || hasFinite(reading.tokens, own, true)) return undefined;
  const main = mainStretch(reading.tokens, stretches);
  // "According to Hill, no.": nothing has a verb, and nothing but the first stretch is sure to be who says it.
  if (main === 0) return OWNER.test(reading.tokens[others[0]!.from]!.lower) ? undefined : own;
  const begins = clauseStart(reading.tokens, stretches, main);
  return { from, to: stretches[begins]!.from - 1 };
}

/** The first stretch with a verb of its own, but for the one that names who says it; 0 for none. */
function mainStretch(tokens: readonly Token[], stretches: readonly Range[]): number {
  const sure = stretches.findIndex((one, i) => i > 0 && !isRelative(tokens, one) && hasFinite(tokens, one));
  // "…, Ann Hill, an aide, called the police": a participle by its form.
  const likely = stretches.findIndex((one, i) => i > 1 && beginsWithVerb(tokens, one));
  return Math.max(0, sure > 0 ? sure : likely);
}

/** Who it names in the midst of a clause: "The house, according to **the deed**, cost …", "… to **Hill, a clerk**, cost …". */
export function sourceBetweenCommas(reading: Reading, from: number, hi: number): Range | undefined {
  const stretches = readStretches(reading, from, hi);
  let end = 1;
  while (end + 1 < stretches.length && isAside(reading.tokens, stretches[end]!)) end++;
  const rest = stretches[end];
  const goesOn = rest && reading.tokens.slice(rest.from, hi).some(({ pos }) => pos === "VERB" || pos === "AUX");
  return goesOn ? { from, to: rest.from - 1 } : undefined;
}

/** The stretch with which the clause begins that has its verb in the stretch `main`. */
function clauseStart(tokens: readonly Token[], stretches: readonly Range[], main: number): number {
  if (beginsWithVerb(tokens, stretches[main]!)) {
    // "…, the victim, a teacher, was …": the subject, and what is said of it between commas.
    return main > 2 && isAside(tokens, stretches[main - 1]!) ? main - 2 : Math.max(1, main - (main > 1 ? 1 : 0));
  }
  let begins = main;
  // "…, bakers, butchers and cooks earn …"
  if (isListed(tokens, stretches[main]!)) while (begins > 1 && isBare(tokens, stretches[begins - 1]!)) begins--;
  while (begins > 1 && SETTING.test(tokens[stretches[begins - 1]!.from]!.lower)) begins--;
  return begins;
}

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

/** "a teacher", "aged 12", "now a clerk", "who is 40": said of the noun before. */
function isAside(tokens: readonly Token[], stretch: Range): boolean {
  const { pos, lower } = tokens[stretch.from]!;
  if (SETTING.test(lower)) return false;
  if (pos === "VERB") return PARTICIPLE.test(lower);
  return /^(?:NUM|ADP)$/.test(pos) || OWNER.test(lower) || ASIDE.test(lower) || isRelative(tokens, stretch);
}

/** "butchers and cooks earn more": the verb's subject is a list that began before the comma. */
function isListed(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let at = from; at < to && tokens[at]!.pos !== "VERB" && tokens[at]!.pos !== "AUX"; at++)
    if (tokens[at]!.pos === "CCONJ") return true;
  return false;
}

/** A bare word or two, as the members of a list are. */
const isBare = (tokens: readonly Token[], { from, to }: Range): boolean =>
  to - from <= 2 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[from]!.pos) && !isDay(tokens[from]);
