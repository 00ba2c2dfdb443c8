import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import type { Mention } from "../mention.ts";

/** The names of several words; one in a headline only where the text has its surname and it begins as people's names do. */
export function fullNames(mentions: readonly Mention[]): readonly Mention[] {
  const alone = new Set<string>();
  for (let i = 0; i < mentions.length; i++) {
    const m = mentions[i]!;
    if (m.form === "name" && !m.weak && m.keys.length === 1) alone.add(m.keys[0]!);
  }
  const isFull = ({ form, weak, keys }: Mention) =>
    form === "name" &&
    keys.length > 1 &&
    (!weak || (keys.length === 2 && GIVEN_NAMES.has(keys[0]!) && alone.has(keys[1]!)));
  return mentions.filter(isFull);
}

/** Of "Will Ruiz" and "Young Ruiz" none is a name where the article has it nowhere else and has an Ann Ruiz. */
export function withoutLoose(full: readonly Mention[]): readonly Mention[] {
  if (!full.some((m) => m.loose)) return full;
  const firm = full.filter((m) => !m.loose && !m.weak);
  const names = new Set(firm.map((m) => m.name));
  const endings = new Set(firm.flatMap((m) => [m.keys.slice(1).join(" "), m.name]));
  return full.filter((m) => !m.loose || names.has(m.name) || !endings.has(m.keys.slice(1).join(" ")));
}
