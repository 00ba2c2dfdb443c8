import { attributedIn } from "../attributed.ts";
import type { Rule } from "../rule.ts";

export const pluralForOneSource: Rule = {
  id: "plural-for-one-source",
  group: "sources",
  level: "off",
  presets: { strict: "hint" },
  summary: "“sources said” in a story that goes on with “the source”",
  rationale:
    "Reuters: never a plural where there was one source. A story that begins with sources and goes on with the source had one.",
  quiet: "Where one source of several is singled out first (“one of the officials”, “a second source”).",
  examples: {
    fires: [
      { text: "[[Sources]] said the talks had stalled. The source added that a new round was planned." },
      { text: "The talks had stalled, [[officials]] said. A new round was planned, the official said." },
    ],
    quiet: [
      { text: "Sources said the talks had stalled. They said that a new round was planned." },
      { text: "Officials said the talks had stalled. One official said it was over. The official gave no reason." },
    ],
  },
  *check(article) {
    const plural = new Map<string, { start: number; end: number }>();
    for (const { attribution, sourceText } of attributedIn(article)) {
      const source = attribution.source[0];
      const [, determiner, noun] =
        /^(?:(the|a|an|one|another|this|that|\w+)\s+)?(?:\w+\s+){0,2}?(\w+)$/i.exec(sourceText) ?? [];
      if (!source || !noun) continue;
      const one = noun.toLowerCase();
      if (UNNAMED.has(one)) {
        const many = plural.get(one);
        plural.delete(one);
        if (!many || determiner?.toLowerCase() !== "the") continue;
        yield {
          span: many,
          message: `Several here, and “${sourceText}” further on. If there was one, write one.`,
          related: [{ span: source, message: "One source here." }],
        };
      } else if (one.endsWith("s") && UNNAMED.has(one.slice(0, -1)) && !plural.has(one.slice(0, -1))) {
        plural.set(one.slice(0, -1), source);
      }
    }
  },
};

const UNNAMED: ReadonlySet<string> = new Set(
  "source official aide diplomat insider adviser advisor executive lawmaker operative strategist staffer person".split(
    " ",
  ),
);
