import { KNOWN_OUTLETS, OUTLET_WORDS, PLATFORMS } from "../../../lexicon/outlets.ts";
import { RELATIONAL_NOUNS } from "../../../lexicon/personNouns.ts";
import type { Mention } from "../mention.ts";
import { SIGN } from "../words/wordSigns.ts";
import type { Word } from "../words/words.ts";
import type { ByWord, Draft } from "./draft.ts";

const OPENERS = new Set([
  "when",
  "as",
  "after",
  "before",
  "while",
  "although",
  "though",
  "since",
  "because",
  "if",
  "once",
  "despite",
  "in",
  "during",
  "even",
  "until",
  "by",
  "for",
  "with",
  "asked",
]);

/** "When he spoke, Mr. Ruiz …": the pronoun of an opening clause may stand for the name after it. */
export function lookAhead(words: readonly Word[], drafts: readonly Draft[], byFirst: ByWord): void {
  let next = 0;
  for (let from = 0; from < words.length; ) {
    const sentence = words[from]!.sentence;
    let comma = -1;
    let at = from;
    for (; words[at]?.sentence === sentence; at++) if (comma < 0 && words[at]!.text === ",") comma = at;
    const found = comma >= 0 && OPENERS.has(words[from]!.lower) ? byFirst[comma + 1] : undefined;
    const named = found !== undefined && drafts[found]!.form === "name" && drafts[found]!.part === "subject";
    for (; next < drafts.length && drafts[next]!.first < at; next++) {
      const m = drafts[next]!;
      if (comma >= 0 && OPENERS.has(words[from]!.lower)) m.aside = m.last <= comma;
      if (isTopic(words, m, from, comma)) {
        m.part = "subject";
        m.aside = false;
      }
      if (named && m.form === "pronoun" && m.gender && m.last <= comma) m.ahead = found;
    }
    from = at;
  }
}

/** "For **Brill**, who had sold the yard, it was too late": whoever a sentence opens with by name is whom it is about. */
const isTopic = (
  words: readonly Word[],
  { form, weak, sort, first, last }: Mention,
  from: number,
  comma: number,
): boolean =>
  form === "name" &&
  !weak &&
  sort !== "organisation" &&
  words[from]!.lower === "for" &&
  first === from + 1 &&
  last === comma;

/** "A libertarian, he backed the motion": the description says what he is, not who. */
export function markOpeners(words: readonly Word[], drafts: readonly Draft[], byFirst: ByWord): void {
  for (let i = 0; i < drafts.length; i++) {
    const m = drafts[i]!;
    if (m.form !== "nominal" || m.determiner !== "indefinite" || m.plural || m.sort !== "person") continue;
    if (!words[m.first]!.initial || words[m.reach]?.text !== ",") continue;
    const next = byFirst[m.reach + 1];
    if (next !== undefined && drafts[next]!.form === "pronoun" && drafts[next]!.part === "subject")
      m.part = "predicate";
  }
}

/** "Ann Ruiz, also known as Ann Bell", "the pen name of Ann Bell": one person, where the names have a word in common. */
export function markOtherNames(words: readonly Word[], drafts: readonly Draft[]): void {
  let before: Draft | undefined;
  for (let i = 0; i < drafts.length; i++) {
    const m = drafts[i]!;
    if (m.form !== "name" || m.weak || m.keys.length < 2) continue;
    if (before?.sentence === m.sentence && m.keys.some((key) => before!.keys.includes(key))) {
      const link = words.slice(Math.max(0, m.first - 4), m.first).map((w) => w.lower);
      if (ALSO.test(link.join(" "))) m.also = before.name;
    }
    before = m;
  }
}

const ALSO = /(?:\b(?:known|writing|wrote) as|\b(?:born|née|né|alias|aka|formerly)|\bname(?: of)?)(?: the)?$/;

/** In "Ruiz campaign manager Ann Bell" and "the Ruiz plan" the first name says only whose. */
export function markInside(words: readonly Word[], drafts: readonly Draft[]): void {
  let covered = 0;
  for (let i = 0; i < drafts.length; i++) {
    const m = drafts[i]!;
    const modifies =
      words[m.last]?.pos === "NOUN" && words[m.first - 1]?.pos === "DET" && words[m.last]!.sentence === m.sentence;
    if (m.form === "name" && !m.weak) m.inside = m.last <= covered || (modifies && !words[m.last - 1]!.possessive);
    if (!m.weak) covered = Math.max(covered, isKin(m, words) ? m.reach : m.last);
  }
}

/** "The brother of Ann Ruiz": he is spoken of, and she only says whose brother. */
function isKin(m: Draft, words: readonly Word[]): boolean {
  return m.form === "nominal" && !m.plural && RELATIONAL_NOUNS.has(m.keys[0]!) && words[m.last]?.lower === "of";
}

/**
 * "(Brill had sold it to Ada Bell.)": whoever a sentence in brackets names, the next one goes on with whoever was named before it.
 */
export function markClauses(words: readonly Word[], drafts: readonly Draft[]): void {
  let next = 0;
  let open = false;
  let verb = false;
  let hangs = false;
  let before = -1;
  for (let i = 0; i < words.length; i++) {
    const { text, sentence, pos, quotation, signs } = words[i]!;
    const begins = sentence !== before;
    before = sentence;
    if (begins) verb = hangs = false;
    if (text === "(") open = begins;
    else if (text === ")") open = false;
    if (quotation < 0) {
      hangs ||= verb && (signs & SIGN.hangs) !== 0;
      verb ||= pos === "VERB" || pos === "AUX";
    }
    for (; next < drafts.length && drafts[next]!.first <= i; next++) {
      drafts[next]!.bracketed = open;
      // "It was late, if they came, **Brill** said".
      drafts[next]!.embedded = hangs && !(words[i - 1]?.text === "," && words[drafts[next]!.last]?.pos === "VERB");
    }
  }
}

/** "Posted it **on YouTube**", "told the **Norwell Post**": what was said through a body, which need have no part in the story. */
export function markMedia(words: readonly Word[], drafts: readonly Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    const m = drafts[i]!;
    if (m.form !== "name" || m.part !== "object" || m.sort === "person") continue;
    const article = words[m.first - 1]?.pos === "DET";
    const before = words[m.first - (article ? 2 : 1)]?.lower ?? "";
    m.medium = PLATFORMS.has(m.name)
      ? /^(?:on|via|through)$/.test(before)
      : isHearer(before) && isOutletName(m.name, m.keys);
  }
}

const isHearer = (before: string): boolean => /^(?:told|tells?|telling|to|with|in|on)$/.test(before);

const isOutletName = (name: string, keys: readonly string[]): boolean =>
  KNOWN_OUTLETS.has(name) ||
  OUTLET_WORDS.has(keys.at(-1)!) ||
  /^(?:news|weekly|daily|radio|tv|television|magazine|newspaper)$/.test(keys.at(-1)!);
