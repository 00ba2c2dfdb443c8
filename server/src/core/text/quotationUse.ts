import { SPEECH_VERB_FORMS } from "../lexicon/speechVerbs.ts";
import { NAMING_WORDS } from "../lexicon/titleNouns.ts";
import { isWordlike } from "./characters.ts";
import type { Quotation } from "./quotation.ts";
import type { Token } from "./token.ts";

const SMALL_WORDS = new Set("a an the of in on at to for and or but with from by as is".split(" "));
const LONGEST_TITLE = 9;
/** Quotations this short are no statements unless punctuation or a verb of saying beside them makes them one. */
const SHORT = 3;
/** From this many words on, words with a verb among them are a statement. */
const STATEMENT = 6;

const isWord = (token: Token) => isWordlike(token.text);
const isCapital = (token: Token) => /^\p{Lu}/u.test(token.text);

/** What the quotation from the mark at `open` to the mark at `close` (or the paragraph's end) is used for. */
export function useOf(tokens: readonly Token[], open: number, close: number): Quotation["use"] {
  const words: Token[] = [];
  let verbs = 0;
  let capitals = 0;
  for (let i = open + 1; i < close && i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!isWord(token)) continue;
    words.push(token);
    if (token.pos === "VERB" || token.pos === "AUX") verbs++;
    if (isCapital(token) || SMALL_WORDS.has(token.lower) || token.pos === "NUM") capitals++;
    if (words.length > 40) return "speech";
  }
  if (words.length === 0) return "title";
  const before = tokens[open - 1];
  const last = tokens[close - 1]!;
  const after = tokens[close + 1];
  const introduced = before === undefined || /^[,:]$/.test(before.text);
  const spoken = isSpokenAbout(tokens, open, close);
  if (/^[?!]+$/.test(last.text) && (spoken || verbs > 0)) return "speech";
  const named = isNamed(tokens, open);
  const capitalised = isCapital(words[0]!) && capitals === words.length && words.length <= LONGEST_TITLE;
  if (named && !(introduced && verbs > 0 && words.length >= STATEMENT))
    return capitalised || words.length <= SHORT + 1 ? "title" : "fragment";
  if (isNickname(tokens, open, close, words)) return "title";
  if (introduced && (spoken || before?.text === ":" || (isCapital(words[0]!) && verbs > 0))) return "speech";
  if (isTagged(tokens, before, close) && (verbs > 0 || words.length === 1)) return "speech";
  if (capitalised && words.length > 1 && !spoken) return "title";
  if (capitalised && words.length > 1 && verbs === 0 && !/^[,.]$/.test(last.text)) return "title";
  if (verbs > 0 && words.length >= STATEMENT && isCapital(words[0]!)) return "speech";
  if (/^[.,]$/.test(last.text) && verbs > 0 && isCapital(words[0]!) && (spoken || after === undefined)) return "speech";
  if (words.length > 1 && standsAlone(before, last, after)) return "speech";
  if (words.length <= SHORT && !spoken) return "title";
  return "fragment";
}

/** A sentence of its own: begun after a full stop, ended with one inside the marks. */
function standsAlone(before: Token | undefined, last: Token, after: Token | undefined): boolean {
  if (!/^[.?!…]+$/.test(last.text) || (before && !/^[.?!…”"]+$/.test(before.text))) return false;
  return after === undefined || isCapital(after) || /^["“‘'(]/.test(after.text);
}

/** Words between the comma that a quotation ends with and the verb of whoever says it. */
const LONGEST_SPEAKER = 6;

/** "“I did not,” Vale snapped.": opens a sentence, and its comma leads on to whoever says it, whatever the verb. */
function isTagged(tokens: readonly Token[], before: Token | undefined, close: number): boolean {
  if (tokens[close - 1]?.text !== "," || (before && !/^[.?!…”"’]+$/.test(before.text))) return false;
  for (let i = close + 1; i < tokens.length && i <= close + 1 + LONGEST_SPEAKER; i++) {
    const { pos, lower } = tokens[i]!;
    // "“Yesterday,” covered by Hill": a song.
    if (pos === "VERB") return !lower.endsWith("ing") && tokens[i + 1]?.lower !== "by";
    if (!/^(?:PROPN|NOUN|PRON|DET|ADJ|ADV)$/.test(pos)) return false;
  }
  return false;
}

/** A verb of saying stands close before or after the quotation. */
function isSpokenAbout(tokens: readonly Token[], open: number, close: number): boolean {
  for (let i = open - 1; i >= 0 && i >= open - 8; i--) {
    if (/^[.?!]$/.test(tokens[i]!.text)) break;
    if (SPEECH_VERB_FORMS.has(tokens[i]!.lower)) return true;
  }
  for (let i = close + 1; i < tokens.length && i <= close + 8; i++) {
    if (/^[.?!]$/.test(tokens[i]!.text)) break;
    if (SPEECH_VERB_FORMS.has(tokens[i]!.lower)) return true;
  }
  return false;
}

/** "the film “…”", "so-called “…”", "known as “…”". */
function isNamed(tokens: readonly Token[], open: number): boolean {
  let at = open - 1;
  if (tokens[at]?.text === ",") at--;
  if (tokens[at]?.lower === "as" || tokens[at]?.lower === "the") at--;
  if (tokens[at]?.lower === "called" && tokens[at - 1]?.text === "-") return true;
  const token = tokens[at];
  return token !== undefined && NAMING_WORDS.has(token.lower);
}

/** "Robert “Bo” Marsh": one or two words between names. */
function isNickname(tokens: readonly Token[], open: number, close: number, words: readonly Token[]): boolean {
  const before = tokens[open - 1];
  const after = tokens[close + 1];
  if (!before || !after || words.length > 3) return false;
  return (
    before.pos === "PROPN" && isCapital(before) && after.pos === "PROPN" && isCapital(after) && isCapital(words[0]!)
  );
}
