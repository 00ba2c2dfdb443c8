import { keptWith } from "../../../text/keptWith.ts";
import { type Span, shift } from "../../../text/span.ts";
import type { Paragraph, ParagraphFacts } from "../../paragraph.ts";
import { paragraphLook } from "./context.ts";
import type { RatedDraft, TaggedParagraph } from "./decode.ts";
import type { TokenSpan } from "./link.ts";
import type { Model } from "./model.ts";
import { taggerOf } from "./taggerOf.ts";

/** An attribution that the model finds: absolute offsets. */
export interface LearnedAttribution {
  readonly confidence: number;
  readonly paragraph: Paragraph;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export type LearnedFinder = (paragraphs: readonly Paragraph[]) => LearnedAttribution[];

/** What stands about the article or in a table attributes nothing. */
const NOTHING: TaggedParagraph = { drafts: [], continued: [] };

/** Makes a finder that remembers what it found in a paragraph for as long as the paragraph's facts live. */
export function createLearnedFinder(model: Model): LearnedFinder {
  const tag = taggerOf(model);
  const taggedByNeighbours = keptWith((_facts: ParagraphFacts) => new Map<number, TaggedParagraph>());
  const lookOf = keptWith(paragraphLook);
  const tagged = (facts: ParagraphFacts, previous: number, next: number): TaggedParagraph => {
    if (facts.kind === "furniture" || facts.kind === "cell") return NOTHING;
    const key = previous * 256 + next;
    const byNeighbours = taggedByNeighbours(facts);
    let found = byNeighbours.get(key);
    if (!found) {
      found = tag(facts, previous, next);
      byNeighbours.set(key, found);
    }
    return found;
  };
  return (paragraphs) => {
    const look = paragraphs.map(({ facts }) => lookOf(facts));
    const all = paragraphs.map(({ facts }, i) => tagged(facts, look[i - 1] ?? 0, look[i + 1] ?? 0));
    return all.flatMap((one, i) => placeDrafts(paragraphs, one, i, all[i + 1]));
  };
}

/** Puts a paragraph's drafts into the article, the last with its content in the next paragraph. */
function placeDrafts(
  paragraphs: readonly Paragraph[],
  { drafts }: TaggedParagraph,
  index: number,
  after: TaggedParagraph | undefined,
): LearnedAttribution[] {
  const paragraph = paragraphs[index]!;
  const out: LearnedAttribution[] = [];
  drafts.forEach(({ source, cue, content, confidence }, k) => {
    const here = content.map((span) => place(paragraph, span));
    const goesOn = k === drafts.length - 1 && after && reachesEnd(paragraph, drafts[k]!);
    const there = goesOn ? after.continued.map((span) => place(paragraphs[index + 1]!, span)) : [];
    if (here.length + there.length === 0) return;
    out.push({
      confidence,
      paragraph,
      source: source ? [place(paragraph, source)] : [],
      cue: [place(paragraph, cue)],
      content: [...here, ...there],
    });
  });
  return out;
}

/** Only what reaches into a paragraph's last sentence goes on in the next: otherwise the writer has spoken in between. */
function reachesEnd({ facts: { sentences } }: Paragraph, { source, cue, content }: RatedDraft): boolean {
  const end = Math.max(cue.end, source?.end ?? 0, ...content.map((span) => span.end));
  return end > (sentences.at(-1)?.firstToken ?? 0);
}

function place({ start, facts: { tokens } }: Paragraph, span: TokenSpan): Span {
  return shift({ start: tokens[span.start]!.start, end: tokens[span.end - 1]!.end }, start);
}
