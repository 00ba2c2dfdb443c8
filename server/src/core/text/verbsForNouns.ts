import type { KnownWord } from "./tagger.ts";
import type { PartOfSpeech } from "./token.ts";
import { TAGS } from "./wordData.ts";

const tagNumber = (tag: PartOfSpeech): number => TAGS.indexOf(tag);
const NOUN = tagNumber("NOUN");
const ADP = tagNumber("ADP");
const ADJ = tagNumber("ADJ");
const PROPN = tagNumber("PROPN");
const VERB = tagNumber("VERB");
const AUX = tagNumber("AUX");
const ADV = tagNumber("ADV");
const DET = tagNumber("DET");
const NUM = tagNumber("NUM");
const PRON = tagNumber("PRON");
const PART = tagNumber("PART");
const PUNCT = tagNumber("PUNCT");

/**
 * Verbs of saying, thinking and showing that are nouns as well: winkNLP's patterns leave them nouns nearly wherever a noun or a name
 * stands before ("Webb **claims** that", "records **show**"). Own compilation.
 */
const VERBS = new Set(
  "show state claim note report plan fear call view favor favour support hope demand estimate list worry warn doubt question cite reveal counter quip tweet comment vow pledge promise bet fault mock slam blast praise hail credit detail charge answer remark boast caution counsel gripe hint joke lament protest quote reply signal stress attack challenge dispute object project review forecast guess notice outline rebuke regret repeat request whisper wish witness wonder say think believe want suggest back laugh smile sigh shrug grin nod cry scream murmur sneer chuckle groan target contest".split(
    " ",
  ),
);
const SINGULAR = new Map([...VERBS].map((verb) => [thirdPerson(verb), verb]));
/** These end names and lists of things in their plural far more often than they are verbs: "phone records, FBI reports, Webb's plans". */
const THINGS = new Set(
  "report plan tweet comment remark call demand charge protest review request detail list project".split(" "),
);
/** Past forms that winkNLP takes for adjectives and nouns. */
const PAST = new Set("alleged referenced fumed intoned snarled uttered".split(" "));
/** These are hardly ever nouns behind a plural. */
const RARELY_NOUNS = new Set("show say think believe want suggest".split(" "));
/** "The company **plans** to close". */
const INTENTIONS = new Set("plan hope want pledge vow promise claim".split(" "));
/** Plurals that stand before another noun: "the jobs report". Own compilation. */
const COMPOUND = new Set(
  "news sports sales arms games fireworks awards savings talks goods rights affairs operations communications systems futures markets jobs drugs rates customs earnings ratings politics economics physics mathematics athletics series species headquarters elections works services studies appeals police's business congress process press access success progress address less class loss mass glass illness witness fitness wellness".split(
    " ",
  ),
);
const PEOPLE = new Set("people police men women children media data staff clergy".split(" "));
/** Who speaks, where winkNLP sees an adjective: "the **firm** plans to". */
const BODIES = new Set("firm official executive chief representative public general individual".split(" "));
const ONE = new Set("a an this that each every another one no".split(" "));
const MANY = new Set("many others several few both".split(" "));
const SOME = new Set("some most all half".split(" "));
const POSSESSIVE = new Set("his her their its our my your".split(" "));
/** What begins a clause or an object, and goes on behind no noun. */
const CLAUSE = new Set(
  "he she it they we i you him them us me himself herself itself themselves there how why what whether".split(" "),
);
const BEFORE_PARTICIPLE = /^(?:by|for|of|without|before|after|while|when|from|in|and|but|or|despite)$/;
/** Words of a subject; keeps a text of nothing but nouns linear. */
const LONGEST_PHRASE = 16;
const OPENING = /^(?:[“‘«"]|``)$/;
const CLOSING = /^(?:[”’»"]|'')$/;
const STOP = /^[.,;:?!—–)]$/;

/** Makes verbs of what stands where only verbs stand, changing `tags` in place. */
export function correctVerbs(words: readonly KnownWord[], tags: Uint8Array): void {
  for (let i = 0; i < words.length; i++) {
    const tag = tags[i]!;
    // "According to police", "according to sources": no infinitive.
    if (tag === VERB && words[i - 1]?.lower === "to" && words[i - 2]?.lower === "according") tags[i] = NOUN;
    if ((tag === NOUN || tag === ADJ || tag === PROPN) && isVerb(words, tags, i)) tags[i] = VERB;
  }
}

function isVerb(words: readonly KnownWord[], tags: Uint8Array, at: number): boolean {
  const { lower, possible } = words[at]!;
  if (lower.endsWith("ing")) return ((possible >>> VERB) & 1) === 1 && isParticiple(words, tags, at);
  if (PAST.has(lower) || (lower === "shot" && words[at + 1]?.lower === "back")) return isPast(words, tags, at, true);
  if (lower.endsWith("ed"))
    return (
      tags[at] === ADJ && ((possible >>> VERB) & 1) === 1 && isPast(words, tags, at, opensObject(words, tags, at + 1))
    );
  if (tags[at] === PROPN) return false;
  // "Rust Belt states Ohio and Iowa", "Illinois state Rep. Webb"
  if (/^states?$/.test(lower) && tags[at + 1] === PROPN) return false;
  const verb = SINGULAR.get(lower);
  if (verb !== undefined) return isSingular(words, tags, at, verb);
  return VERBS.has(lower) && isPlural(words, tags, at);
}

/** "…, **warning** that", "by **offering** the", "**Promising** a". */
function isParticiple(words: readonly KnownWord[], tags: Uint8Array, at: number): boolean {
  if (!/[aeiouy].*ing$/.test(words[at]!.lower) || !opensObject(words, tags, at + 1)) return false;
  // "top-ranking Webb", "neighbouring France", "Opening Belle"
  if (tags[at] !== NOUN && tags[at + 1] === PROPN) return false;
  const before = words[at - 1];
  if (!before || (tags[at - 1] === PUNCT && before.text !== "-")) return true;
  return tags[at] !== PROPN && BEFORE_PARTICIPLE.test(before.lower);
}

/** "The union **alleged** that", "“…,” **fumed** Webb", "was **alleged** to have". */
function isPast(words: readonly KnownWord[], tags: Uint8Array, at: number, object: boolean): boolean {
  const before = words[at - 1];
  if (!before) return false;
  if (CLOSING.test(before.text) || (tags[at - 1] === AUX && words[at + 1]?.lower === "to"))
    return PAST.has(words[at]!.lower);
  const subject = tags[at - 1] === NOUN || tags[at - 1] === PROPN || tags[at - 1] === PRON;
  return object && subject && !POSSESSIVE.has(before.lower);
}

/** "Webb **claims** that", "the document **states** the", "“…,” Webb **notes**." */
function isSingular(words: readonly KnownWord[], tags: Uint8Array, at: number, verb: string): boolean {
  const thing = THINGS.has(verb);
  const last = subjectEnd(words, tags, at);
  if (last < 0) return false;
  const { lower } = words[last]!;
  if (/^(?:who|he|she|it)$/.test(lower)) return true;
  if (lower === "which") return opensObject(words, tags, at + 1);
  const named = tags[last] === PROPN;
  if (named ? lower.endsWith("'s") : !(tags[last] === NOUN || BODIES.has(lower)) || isSeveral(lower)) return false;
  const first = phraseStart(words, tags, last);
  const whole = named || /^(?:the|a|an|this|that|one|another|his|her|their|its|our|my)$/.test(words[first]!.lower);
  if (thing && POSSESSIVE.has(words[first]!.lower)) return false;
  if (!whole || /^(?:amid|despite|following)$/.test(words[first - 1]?.lower ?? "")) return false;
  // "some of the union claims he made"
  if (tags[at + 1] === PRON && words[first - 1]?.lower === "of") return false;
  if (opensObject(words, tags, at + 1)) return named || !thing || words[at + 1]!.lower === "that";
  if (intends(words, tags, at, verb)) return tags[first - 1] !== ADP;
  return (!thing || (named && tags[first] === DET)) && isAside(words, first, at);
}

/** "Experts **fear** that", "records **show**", "who **claim** the", "many **hope** it", "42% **call** it". */
function isPlural(words: readonly KnownWord[], tags: Uint8Array, at: number): boolean {
  const last = subjectEnd(words, tags, at);
  if (last < 0) return false;
  const { lower } = words[last]!;
  if (/^(?:who|they|we|i|you)$/.test(lower)) return true;
  const object = opensObject(words, tags, at + 1);
  if (lower === "that" || lower === "which")
    return object && words[at + 1]!.lower !== "that" && isSeveral(words[last - 1]?.lower ?? "");
  const theName = tags[last] === PROPN && tags[last - 1] === DET;
  const certain =
    object || (!theName && (intends(words, tags, at, words[at]!.lower) || RARELY_NOUNS.has(words[at]!.lower)));
  if (MANY.has(lower)) return certain;
  if (SOME.has(lower)) return object || /^(?:say|think|believe)$/.test(words[at]!.lower);
  if (/^(?:percent|cent|%)$/.test(lower) || (tags[last] === NUM && words[last - 1]?.lower === "in")) return object;
  if ((tags[last] !== NOUN && tags[last] !== PROPN) || !isSeveral(lower)) return false;
  const first = phraseStart(words, tags, last);
  if (ONE.has(words[first]!.lower)) return false;
  return certain || isAside(words, first, at);
}

function intends(words: readonly KnownWord[], tags: Uint8Array, at: number, verb: string): boolean {
  return INTENTIONS.has(verb) && words[at + 1]?.lower === "to" && tags[at + 2] === VERB;
}

function isSeveral(lower: string): boolean {
  return PEOPLE.has(lower) || (/[^su']s$/.test(lower) && !COMPOUND.has(lower));
}

/** Where the word before stands, but for an adverb between; -1 for none. */
function subjectEnd(words: readonly KnownWord[], tags: Uint8Array, at: number): number {
  return tags[at - 1] === ADV && words[at - 1]!.lower !== "not" ? at - 2 : at - 1;
}

/** Where the noun phrase begins that ends with `last`. */
function phraseStart(words: readonly KnownWord[], tags: Uint8Array, last: number): number {
  let first = last;
  while (first > Math.max(0, last - LONGEST_PHRASE)) {
    const tag = tags[first - 1]!;
    if (tag === DET || POSSESSIVE.has(words[first - 1]!.lower)) return first - 1;
    if (tag !== NOUN && tag !== ADJ && tag !== PROPN && tag !== PART) break;
    first--;
  }
  return first;
}

/** True where an object or a clause begins at `at`. A "that" with a verb behind it goes on about a noun: "the claims that led to it". */
function opensObject(words: readonly KnownWord[], tags: Uint8Array, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.lower === "that") return tags[at + 1] !== VERB && tags[at + 1] !== AUX;
  if (tags[at] === DET || POSSESSIVE.has(word.lower) || CLAUSE.has(word.lower)) return true;
  return tags[at] === PROPN || OPENING.test(word.text);
}

/** True for "…, records show, …" and "“…,” Webb notes.": set off on both sides, and no part of a list. */
function isAside(words: readonly KnownWord[], first: number, at: number): boolean {
  const before = words[first - 1]?.text ?? "";
  const quoted = CLOSING.test(before);
  if (!quoted && !/^[,—–]$/.test(before)) return false;
  const next = words[at + 1];
  // "…, researchers report in the journal", "…, Vale notes in her book"
  const medium =
    /^(?:in|on)$/.test(next?.lower ?? "") && /^(?:the|a|an|his|her|their|its|an?)$/.test(words[at + 2]?.lower ?? "");
  if (next && !STOP.test(next.text) && !CLOSING.test(next.text) && !medium) return false;
  return quoted || !/^(?:and|or)$/.test(words[at + 2]?.lower ?? "");
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
