import { firstFrom } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { PlacedSource } from "../sources/sourceForm.ts";

const NOBODY_SPEAKS: ReadonlyMap<number, PlacedSource> = new Map();

/** The sources of each paragraph by the mention that they are. */
export function indexSources(
  sources: readonly PlacedSource[],
  count: number,
): readonly ReadonlyMap<number, PlacedSource>[] {
  const index = new Array<Map<number, PlacedSource> | undefined>(count);
  for (const placed of sources) {
    const { source } = placed;
    if (placed.paragraph < 0) continue;
    const mention =
      source.form === "relative"
        ? source.antecedent
        : source.form === "mention" || source.form === "several"
          ? source.mention
          : -1;
    if (mention < 0) continue;
    const own = index[placed.paragraph] ?? new Map<number, PlacedSource>();
    index[placed.paragraph] = own;
    own.set(mention, placed);
  }
  return Array.from(index, (own) => own ?? NOBODY_SPEAKS);
}

/** By quotation: the mention that is the source of what is quoted; undefined where none is known. */
export function quotersOf(
  { start, facts: { quotations } }: Paragraph,
  speaking: ReadonlyMap<number, PlacedSource>,
): readonly (number | undefined)[] {
  const quoters = new Array<number | undefined>(quotations.length);
  for (const [mention, { attribution }] of speaking) {
    for (const content of attribution.content) {
      const first = firstFrom(quotations, ({ end }) => start + end > content.start);
      for (let q = first; q < quotations.length && start + quotations[q]!.start < content.end; q++)
        quoters[q] ??= mention;
    }
  }
  return quoters;
}
