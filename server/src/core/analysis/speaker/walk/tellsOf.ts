import { shift } from "../../../text/span.ts";
import { rangeWithin } from "../../../text/tokenRange.ts";
import type { Paragraph } from "../../paragraph.ts";
import type { Gender, Mention } from "../mention.ts";
import type { PlacedSource } from "../sources/sourceForm.ts";

export const OF_NOBODY: readonly Gender[] = [];

/** "“**She** hated fuss,” said Kim Bell": the "he" and "she" of whom somebody is quoted as telling, who is somebody else. */
export function tellsOf(
  { start }: Paragraph,
  mentions: readonly Mention[],
  { attribution }: PlacedSource,
): readonly Gender[] {
  if (attribution.type === "indirect") return OF_NOBODY;
  let found: Gender[] | undefined;
  for (const content of attribution.content) {
    const { first, end } = rangeWithin(mentions, shift(content, -start));
    for (let i = first; i < end; i++) {
      const { form, gender, quotation } = mentions[i]!;
      if (form !== "pronoun" || gender === null || quotation < 0 || found?.includes(gender)) continue;
      found = [...(found ?? []), gender];
    }
  }
  return found ?? OF_NOBODY;
}
