import type { Token } from "../../text/token.ts";

/** Tokens, half open. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

const ASKED = /^(?:asked|questioned|pressed|quizzed|grilled)$/;
const WHAT_ABOUT = /^(?:about|whether|if|why|how|what|who|when|where|on|by|to|in|directly|specifically|again)$/;
const TOLD = /^(?:told|informed|reminded)$/;

/** Verbs whose passive has for its subject whom or what they speak of, never who speaks; but "was concerned" is of the subject. Own compilation. */
const SPEAKS_OF =
  /^(?:blamed|accused|criticized|criticised|charged|condemned|praised|denounced|told|asked|urged|ordered|warned|invited|quoted|called|named|hailed|dubbed|described|branded|slammed|mocked|questioned|denied|reported|alleged|said|believed|thought|considered|known|seen|viewed|expected|rumored|rumoured|portrayed|cited|advised|instructed|informed|suspected|credited)$/;
const BE = /^(?:is|are|was|were|be|been|being|got)$/;

/**
 * The source of a cue, unless it is whom the cue speaks of or to: "**Asked** about the delay, Ms. Carr …", "**Told** that it was late, she …", "Okafor, **asked** whether he
 * would play, …", "peacekeepers **have been blamed** for …". Who speaks stands behind such a cue, after "by", if anywhere.
 */
export function speakerOf(tokens: readonly Token[], cue: Range, source: readonly Range[]): readonly Range[] {
  if (!isAsked(tokens, cue.first) && !isPassive(tokens, cue)) return source;
  return source.filter(({ first }) => first >= cue.end && tokens[first - 1]?.lower === "by");
}

function isAsked(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.lower === "when" ? at + 1 : at;
  const [verb, next] = [tokens[first]?.lower ?? "", tokens[first + 1]?.lower ?? ""];
  const before = tokens[first - 1];
  const opens = before === undefined || before.text === ".";
  const told = TOLD.test(verb) && /^(?:that|of|about)$/.test(next);
  // "Asked for comment, Ruiz …", but "Ruiz sat down, asked for water".
  const asked = ASKED.test(verb) && (WHAT_ABOUT.test(next) || (opens && next === "for"));
  return (told || asked) && (opens || /^(?:,|[—–]|when|[”"])$/.test(before.lower));
}

/** A form of "be" before the participle, with an adverb between them at most. */
function isPassive(tokens: readonly Token[], { first, end }: Range): boolean {
  for (let i = end - 1; i >= first; i--) {
    if (!SPEAKS_OF.test(tokens[i]!.lower)) continue;
    const before = tokens[i - 1]?.pos === "ADV" || tokens[i - 1]?.lower === "not" ? tokens[i - 2] : tokens[i - 1];
    return BE.test(before?.lower ?? "");
  }
  return false;
}
