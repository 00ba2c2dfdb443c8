import { FILLER } from "./filler.ts";
import { splitSentences } from "./sentences.ts";
import type { Span } from "./span.ts";
import { type KnownWord, knownWord, tagWords } from "./tagger.ts";
import type { Sentence, Token } from "./token.ts";
import { splitWords } from "./words.ts";

export interface TokenizedText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/**
 * Splits a block's prose into tokens with parts of speech, and sentences. The same prose always gives the same answer.
 * Every code unit that is neither white space nor filler is in exactly one token. Clitics are tokens of their own
 * ("Ruiz" "'s", "do" "n't"), hyphenated words are split at the hyphen unless the lexicon has them whole.
 */
export function tokenize(prose: string): TokenizedText {
  const { text, offsets } = strip(prose);
  const bounds = splitWords(text);
  const count = bounds.length / 2;
  const words = new Array<KnownWord>(count);
  for (let i = 0; i < count; i++) words[i] = knownWord(text.slice(bounds[2 * i], bounds[2 * i + 1]));
  const tags = tagWords(words);
  const tokens = new Array<Token>(count);
  for (let i = 0; i < count; i++) {
    const form = words[i]!;
    const { text: shown, lower } = form;
    tokens[i] = { start: bounds[2 * i]!, end: bounds[2 * i + 1]!, text: shown, lower, pos: tags[i]!, form };
  }
  const sentences = splitSentences(tokens);
  if (!offsets) return { tokens, sentences };
  const back = <S extends Span>(span: S): S => ({
    ...span,
    start: offsets[span.start]!,
    end: offsets[span.end - 1]! + 1,
  });
  return { tokens: tokens.map(back), sentences: sentences.map(back) };
}

/** The prose without fillers, and where each of its code units stands in the prose; no offsets when there are no fillers. */
function strip(prose: string): { text: string; offsets: Uint32Array | undefined } {
  if (!prose.includes(FILLER)) return { text: prose, offsets: undefined };
  const offsets = new Uint32Array(prose.length);
  const parts: string[] = [];
  let count = 0;
  for (let at = 0; at < prose.length; ) {
    const filler = prose.indexOf(FILLER, at);
    const end = filler < 0 ? prose.length : filler;
    parts.push(prose.slice(at, end));
    while (at < end) offsets[count++] = at++;
    at = end + 1;
  }
  return { text: parts.join(""), offsets };
}
