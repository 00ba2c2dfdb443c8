import { type Span, shift } from "../../../text/span.ts";
import type { Token } from "../../../text/token.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";

/** Words of a source that holds whom it shows, and of who that is. */
const LONGEST = 16;
const LONGEST_NAME = 8;
const NAMING = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/;
const OWNER = /^(?:his|her|its|their)$/;
/** What is shown or heard says nothing in the words of whoever is seen and heard in it. */
const SHOWS = /^(?:shows?|showed|captures?|captured|catches|caught|hears?|heard|records|recorded)$/;
const FOOTAGE = /^(?:footage|video|film|tape|tapes|recording|recordings|clip|clips|audio)$/;
const SAYS = /^(?:saying|shouting|yelling|telling|screaming|asking|singing|chanting|whispering|declaring)$/;

/**
 * Gives what is quoted to whoever is shown or heard with it: "The video shows **Hale** shouting: “Get out!”", "Footage showed **the driver**
 * saying, “I never saw him”", "The court heard **Hale** sent her a text which read: “Get out!”". Neither the film nor the court says so.
 */
export function withShown(paragraph: Paragraph, attribution: Unnumbered): Unnumbered {
  const { type, source, cue, content } = attribution;
  if (source.length > 1 || cue.length !== 1 || content.length !== 1 || type === "indirect") return attribution;
  const { tokens } = paragraph.facts;
  const verbs = rangeWithin(tokens, shift(cue[0]!, -paragraph.start));
  if (content[0]!.start < cue[0]!.end || verbs.first >= verbs.end) return attribution;
  if (source.length === 0) return type === "direct" ? inCue(paragraph, attribution, verbs) : attribution;
  return type === "direct"
    ? inSource(paragraph, attribution, verbs.first)
    : inContent(paragraph, attribution, verbs.end - 1);
}

/** "**The video shows Hale** shouting: “…”": the last of what was taken for the source. */
function inSource(paragraph: Paragraph, attribution: Unnumbered, verb: number): Unnumbered {
  const { tokens } = paragraph.facts;
  const [source] = attribution.source;
  if (!source) return attribution;
  const { first, end } = rangeWithin(tokens, shift(source, -paragraph.start));
  // "The man Ruiz **accused saying**": hers is only the first verb.
  if (/ed$/.test(tokens[verb]!.lower) && SAYS.test(tokens[verb + 1]?.lower ?? "")) return attribution;
  if (end !== verb || end - first < 3 || end - first > LONGEST) return attribution;
  let from = end;
  while (from > first && end - from < LONGEST_NAME && isNaming(tokens[from - 1]!)) from--;
  const shows = from < end && from > first + 1 && SHOWS.test(tokens[from - 1]!.lower);
  // "The officers who heard Hale say": they do.
  if (!shows || tokens.slice(first, from - 1).some(({ lower }) => /^(?:who|that|which)$/.test(lower)))
    return attribution;
  return { ...attribution, source: [spanOf(paragraph, from, end)] };
}

const SENT = /^(?:sent|texted|posted|emailed|left|wrote|written|tweeted|messaged)$/;

/** "Jurors were told **Ana Ruiz** had sent him a message **saying:** “…”": who sent it, in what was taken for the verb. */
function inCue(
  paragraph: Paragraph,
  attribution: Unnumbered,
  { first, end }: { first: number; end: number },
): Unnumbered {
  const { tokens } = paragraph.facts;
  const last = tokens[end - 1]!.text === ":" ? end - 2 : end - 1;
  if (last - first > LONGEST || !/^(?:saying|read|reading)$/.test(tokens[last]?.lower ?? "")) return attribution;
  let sent = first + 2;
  while (sent < last && !SENT.test(tokens[sent]!.lower)) sent++;
  let to = sent;
  while (to > first && /^(?:AUX|ADV)$/.test(tokens[to - 1]!.pos)) to--;
  let from = to;
  while (from > first && (isNaming(tokens[from - 1]!) || /^(?:he|she|they)$/.test(tokens[from - 1]!.lower))) from--;
  if (sent >= last || from === to || from === first) return attribution;
  return { ...attribution, source: [spanOf(paragraph, from, to)], cue: [spanOf(paragraph, last, end)] };
}

/** "Footage showed **the driver saying, “…”**": whoever what is said begins with, where it ends with the quotation. */
function inContent(paragraph: Paragraph, attribution: Unnumbered, last: number): Unnumbered {
  const { tokens, quotations } = paragraph.facts;
  const said = attribution.content[0]!;
  const { lower } = tokens[last]!;
  if (!SHOWS.test(lower) && !(lower === "of" && FOOTAGE.test(tokens[last - 1]?.lower ?? ""))) return attribution;
  const quotation = quotations.find(({ end }) => paragraph.start + end === said.end);
  if (!quotation || quotation.use === "title") return attribution;
  const { first } = rangeWithin(tokens, shift(said, -paragraph.start));
  let says = first;
  while (says - first < LONGEST_NAME && says < tokens.length && isNaming(tokens[says]!)) says++;
  if (says === first || !SAYS.test(tokens[says]?.lower ?? "")) return attribution;
  const opens = paragraph.start + quotation.start;
  let end = says + 1;
  while (end < tokens.length && paragraph.start + tokens[end]!.start < opens && end - says < LONGEST) end++;
  const between = tokens.slice(says + 1, end);
  if (paragraph.start + (tokens[end]?.start ?? -1) !== opens || between.some(({ pos }) => /^(?:VERB|AUX)$/.test(pos)))
    return attribution;
  return {
    ...attribution,
    type: "direct",
    stance: "statement",
    source: [spanOf(paragraph, first, says)],
    cue: [spanOf(paragraph, says, tokens[says + 1]?.text === ":" ? says + 2 : says + 1)],
    content: [{ start: opens, end: said.end }],
  };
}

const isNaming = ({ pos, lower }: Token): boolean => (NAMING.test(pos) || OWNER.test(lower)) && !SAYS.test(lower);

const spanOf = ({ start, facts: { tokens } }: Paragraph, from: number, to: number): Span => ({
  start: start + tokens[from]!.start,
  end: start + tokens[to - 1]!.end,
});
