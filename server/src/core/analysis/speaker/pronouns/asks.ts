import type { Paragraph } from "../../paragraph.ts";
import type { Question } from "../cast/record.ts";
import type { Mention } from "../mention.ts";
import type { PlacedSource } from "../sources/sourceForm.ts";

const ASKS = /(?<!\bto )\b(?:asks?|asked|inquired|enquired|wondered|wanted to know)$/iu;

/** "Ruiz asked why that was", "Ruiz asked **Hale** why that was": a question, which somebody else answers; or what else calls for an answer. */
export function asks(paragraph: Paragraph, placed: PlacedSource, source: Mention): Question | undefined {
  const {
    start,
    facts: { text },
  } = paragraph;
  const [span, asked] = [placed.attribution.cue.at(-1), placed.attribution.content[0]];
  if (!span) return undefined;
  const cue = text.slice(span.start - start, span.end - start);
  const from = span.end - start;
  const stranger = isUnnamed(source) && source.determiner === "indefinite";
  if (!asked || !ASKS.test(cue)) return callsFor(cue, text, start, from, stranger);
  const question = text.slice(asked.start - start, asked.end - start);
  if (!QUESTION.test(question)) return callsFor(cue, text, start, from, stranger);
  const behind = asked.start >= span.end;
  const to = behind
    ? asked.start - start
    : from + /^[^.,;:?!]*/.exec(text.slice(from, from + LONGEST_HEARER))![0].length;
  // "Asked Hale why he was late, but did not wait": the question is not all.
  const ends = /^["”'’]*\s*(?:[.?!]|$)/.test(text.slice(behind ? asked.end - start : to)) && !TURNS.test(question);
  const hearer = text.slice(from, to);
  const pronoun = /^\s(?:him|her|them)\s?$/u.test(hearer);
  const named = pronoun || (ASKED.test(hearer) && ends && !OWN.test(question));
  const end = pronoun ? from + hearer.trimEnd().length : to;
  return {
    form: "question",
    to: named ? { start: start + from + (pronoun ? 1 : 0), end: start + end } : undefined,
    ofPronoun: pronoun,
    byTheWay: isUnnamed(source) && (TRADES.has(source.keys[0]!) || ADDRESSED.test(question)) && !OWN.test(question),
  };
}

/**
 * "Told **her** to go", "accused **Ruiz** of it". What a `stranger` tells somebody whom the text knows may call for an answer as well:
 * "A clerk told **her** it was gone".
 */
function callsFor(cue: string, text: string, start: number, from: number, stranger: boolean): Question | undefined {
  const form = ORDERS.test(cue) ? "order" : CHARGES.test(cue) ? "charge" : undefined;
  if (!form) return undefined;
  const behind = text.slice(from, from + LONGEST_HEARER);
  const hearer = /^\s(him|her|them)\b(?!\s\p{L}+(?:\sto|\sof)\b)/u.exec(behind);
  const name = hearer ?? /^\s((?:\p{Lu}[\p{L}.’'-]*\s?)+)/u.exec(behind);
  if (!name) return undefined;
  const end = from + 1 + name[1]!.trimEnd().length;
  const orders = form === "order" && /^\s(?:not\s)?to\s\p{L}/u.test(text.slice(end, end + LONGEST_HEARER));
  if (form === "order" && !orders && !(stranger && hearer)) return undefined;
  return {
    form: orders || form === "charge" ? form : "news",
    to: { start: start + from + 1, end: start + end },
    ofPronoun: hearer !== null,
    byTheWay: false,
  };
}

export const isUnnamed = ({ form, sort, plural, same }: Mention): boolean =>
  form === "nominal" && sort === "person" && !plural && same < 0;

const ORDERS =
  /\b(?:tells?|told|urge[sd]?|begs|begged|order(?:s|ed)|warn(?:s|ed)|advise[sd]|press(?:es|ed)|implore[sd]?|invite[sd]?|instruct(?:s|ed)|encourage[sd]|dare[sd]|ask(?:s|ed))$/iu;
const CHARGES =
  /\b(?:call(?:s|ed)|accuse[sd]|label(?:s|ed|led)|brand(?:s|ed)|blame[sd]|confront(?:s|ed)|heckle[sd])$/iu;

/** Those whose part it is to ask. Own compilation. */
const TRADES = new Set(
  "reporter journalist interviewer correspondent judge magistrate prosecutor lawyer attorney barrister coroner moderator host questioner detective heckler".split(
    " ",
  ),
);
const ADDRESSED = /\byou(?:rs?|’re|'re|’ve|'ve|’ll|'ll)?\b|^(?:if|whether)\s(?:he|she)\b/iu;
const TURNS = /,\s(?:but|yet|though|although)\b/iu;
const ASKED = /^\s(?:(?:the|an?|his|her|their)\s\p{L}|\p{Lu}\p{L})/u;
const LONGEST_HEARER = 60;
/** "Asked Hale if **he could** leave": what he wants himself. */
export const OWN = /^(?:if|whether|when|why)\s(?:he|she|they)\s(?:could|can|might|may|should)\b/iu;

const QUESTION = /^["“'‘]?(?:why|what|how|whether|if|when|where|who|which)\b|\?["”'’]*$/iu;
