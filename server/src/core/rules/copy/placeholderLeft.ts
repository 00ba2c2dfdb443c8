import { ruleWithOptions } from "../options.ts";
import { anyOf } from "../phrases.ts";
import type { Finding } from "../rule.ts";

/** Blocks of any kind are read: a placeholder is as wrong in a headline or in a quotation as in running prose. */
export const placeholderLeft = ruleWithOptions({
  id: "placeholder-left",
  group: "copy",
  level: "error",
  anyLanguage: true,
  summary: "a placeholder that was never filled in: TK, XXX, ???, [NAME]",
  rationale:
    "“TK” (to come) and its kin are put into copy on purpose, to be found again; print tradition chose letters that no word holds. One that reaches the reader is never right.",
  quiet:
    "Names that hold the letters (TK Maxx, TKO), identifiers such as TK-421, Roman numerals (Super Bowl XX), a rating of XXX, and square brackets around a word that an editor put into a quotation.",
  options: {
    also: {
      type: "words",
      default: [],
      description: 'More marks of the house, whole and in their own capitals: "XREF", "TBC".',
    },
  },
  examples: {
    fires: [
      { text: "The sum is [[TBC]] by the council.", options: { also: ["TBC"] } },
      { text: "Sales were [[TK]] million last year." },
      { text: "The shop opened in [[TKTK]], the owner said." },
      { text: "She was [[XX]] years old." },
      { text: "About [[XXX]] people came." },
      { text: "He was born in [[???]] and moved north." },
      { text: "“We are closing,” [[[WHO]]] said." },
      { text: "[[Lorem ipsum]] dolor sit amet." },
      { text: "“We sold [[TK]] of them,” Mara Ilves said." },
      { text: "The bridge opened in [[[DATE]]], the council said." },
      { text: "Sales rose 14 percent [source: [[TK]]]." },
      { text: "Sales rose.[^1]\n\n[^1]: Report, page [[TK]].", languageId: "markdown" },
    ],
    quiet: [
      { text: "The sum is TBC by the council." },
      { text: "Shares in TK Maxx rose." },
      { text: "He won by TKO in the third round." },
      { text: "Stormtrooper TK-421 left his post." },
      { text: "They watched Super Bowl XX at home." },
      { text: "Pope John XXIII called the council." },
      { text: "The film was rated XXX." },
      { text: "“It is [the council’s] fault,” Mara Ilves said." },
      { text: "“I sold [SIC] it,” Mara Ilves said." },
      { text: "You did what??" },
      { text: "The code is in [README](readme.md).", languageId: "markdown" },
    ],
  },
  *check({ paragraphs, document }, _voice, { also }): Iterable<Finding> {
    const pattern = also.length === 0 ? PLACEHOLDER : withMarks(also);
    for (const { start, facts } of paragraphs) yield* placeholdersIn(facts.text, start, pattern);
    for (const { start, end, kind } of document.notes) {
      if (kind !== "link") yield* placeholdersIn(document.text.slice(start, end), start, pattern);
    }
    for (const { definition } of document.footnotes) {
      if (definition)
        yield* placeholdersIn(document.text.slice(definition.start, definition.end), definition.start, pattern);
    }
  },
});

function* placeholdersIn(text: string, by: number, pattern: RegExp): Iterable<Finding> {
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (isName(match[0], before, after)) continue;
    const span = { start: by + match.index, end: by + match.index + match[0].length };
    yield { span, message: `Placeholder “${match[0]}” is still in the copy. Fill it in or cut it.` };
  }
}

/** Whole words in capitals only; `[WHO]` and the like in square brackets, as the quick fixes put them in. */
const PLACEHOLDER =
  /(?<![\p{L}\p{N}_-])(?:(?:TK){1,6}|X{2,6}|\?{3,}|[Ll]orem [Ii]psum|\[(?:TK|X{2,}|\?+|WHO|NAMES?|DATE|PLACE|ROLE|TITLE|AGE|NUMBER|FIGURE|SOURCE|STUDY|QUOTE|LINK|CITY|YEAR)\])(?![\p{L}\p{N}_]|-\p{N})/gu;

/** The house's own marks beside those of print tradition. */
function withMarks(also: readonly string[]): RegExp {
  return new RegExp(
    `${PLACEHOLDER.source}|(?<![\\p{L}\\p{N}_-])${anyOf(also)}(?![\\p{L}\\p{N}_]|-\\p{N})`,
    PLACEHOLDER.flags,
  );
}

function isName(found: string, before: string, after: string): boolean {
  if (found === "TK") return /^ (?:Maxx|Sport)\b/.test(after);
  if (!/^X+$/.test(found)) return /^\?+$/.test(found) && /[?!]$/.test(before);
  if (/\b(?:rated|rating|is|an?)\s+$/i.test(before) && found === "XXX") return true;
  // A Roman numeral follows a name that does not begin a sentence: "Super Bowl XX", "Louis XX".
  return found.length <= 3 && /[^.!?\s]\s\p{Lu}\p{L}*\s$/u.test(before);
}
