import { overlaps, type Span } from "../../../text/span.ts";
import { firstFrom } from "../../../text/tokenRange.ts";
import { type Paragraph, textOf } from "../../paragraph.ts";
import type { Unnumbered } from "../attribution.ts";
import { attributionType } from "../attributionType.ts";

/** Nothing but the rest of the sentence before: " on Monday. ". */
const REST = /^[^.!?]*[.!?]?\s*$/;

/** A quotation with who says it behind, and where that ends. */
interface Tag {
  readonly one: Unnumbered;
  readonly closes: number;
}

/**
 * Gives a quotation to whoever said the one right before it, where the model gives it to somebody who spoke before that: "“You lied,” Vale
 * said. “No,” Ruiz replied. **“You did.”**"; and one that has a tag of its own to that alone. `all`: the attributions of a paragraph.
 */
export function withNearestTag(paragraph: Paragraph, all: readonly Unnumbered[]): readonly Unnumbered[] {
  if (all.length < 2) return all;
  const tags = all
    .filter((one) => isTag(paragraph, one))
    .map((one): Tag => ({ one, closes: Math.max(one.cue[0]!.end, one.source[0]!.end) }))
    .sort((a, b) => a.closes - b.closes);
  const given = new Map<Unnumbered, Span[]>();
  const left = new Map<Unnumbered, readonly Span[]>();
  for (const one of all) {
    const kept = one.content.filter((span) => {
      const tag = ownerOf(paragraph, one, span, tags);
      if (tag && !tag.content.some((own) => overlaps(own, span))) given.set(tag, [...(given.get(tag) ?? []), span]);
      return !tag;
    });
    if (kept.length < one.content.length) left.set(one, kept);
  }
  if (left.size === 0) return all;
  return all.map((one) => {
    const content = [...(left.get(one) ?? one.content), ...(given.get(one) ?? [])];
    if (!left.has(one) && !given.has(one)) return one;
    content.sort((a, b) => a.start - b.start);
    return { ...one, type: attributionType([paragraph], content), content };
  });
}

const isTag = (paragraph: Paragraph, { type, source, cue, content: [said] }: Unnumbered): boolean =>
  type === "direct" &&
  source.length === 1 &&
  cue.length === 1 &&
  said !== undefined &&
  said.start >= paragraph.start &&
  said.end <= Math.min(cue[0]!.start, source[0]!.start);

/**
 * Whose tag stands between an attribution and a quotation that it goes on with, right before that, or right behind it; undefined where it
 * is its own.
 */
function ownerOf(
  paragraph: Paragraph,
  { source, cue, content }: Unnumbered,
  span: Span,
  tags: readonly Tag[],
): Unnumbered | undefined {
  if (!cue[0] || source.length === 0 || span === content[0] || span.start < cue[0].end) return undefined;
  if (span.end > paragraph.end || attributionType([paragraph], [span]) !== "direct") return undefined;
  const next = firstFrom(tags, ({ closes }) => closes > span.start);
  const behind = tags[next]?.one;
  if (behind?.content[0]?.start === span.start && behind.cue[0]!.start > cue[0].end) return behind;
  const tag = tags[next - 1];
  if (!tag || tag.one.content[0]!.start < Math.max(cue.at(-1)!.end, source.at(-1)!.end)) return undefined;
  return REST.test(textOf(paragraph, { start: tag.closes, end: span.start })) ? tag.one : undefined;
}
