import { attributedIn } from "../attributed.ts";
import type { Rule } from "../rule.ts";

export const unnamedGroupSource: Rule = {
  id: "unnamed-group-source",
  group: "sources",
  level: "off",
  presets: { strict: "hint" },
  cause: "vague-source",
  summary: "officials, aides or “others” as a source, none of whom is named",
  rationale:
    "Reuters and the AP put a named source over an unnamed one. “Officials said” is the daily bread of a news desk and often all there is, so only the strictest desk wants to be reminded of it.",
  quiet: "Where one of them is named in the same paragraph; inside quotations.",
  examples: {
    fires: [
      { text: "[[State officials]] said that the dam was unsafe." },
      { text: "The dam was unsafe, according to [[Lee and others]]." },
      { text: "[[Aides]] said that the mayor was asleep." },
    ],
    quiet: [
      { text: "“Officials said that the dam was unsafe,” Mara Ilves said." },
      { text: "Officials said that the dam was unsafe. Mara Ilves, who runs the office, said that it leaked." },
      { text: "Mara Ilves said that the dam was unsafe." },
    ],
  },
  *check(article) {
    const attributed = [...attributedIn(article)];
    // Somebody who is named behind them is taken for one of them; who is named before is another.
    const lastNamed = new Map(
      attributed
        .filter(({ speaker }) => speaker?.kind === "person")
        .map(({ paragraph, cue }) => [paragraph, cue.start]),
    );
    for (const { attribution, sourceText, paragraph } of attributed) {
      const span = attribution.source[0];
      if (!span || !UNNAMED.test(sourceText)) continue;
      if (!/others$/.test(sourceText) && (lastNamed.get(paragraph) ?? 0) > span.end) continue;
      yield { span, message: "None of these is named here. Name one of them, or say which office they hold." };
    }
  },
};

const UNNAMED =
  /^(?:(?:some|several|many|other|senior|the|two|three)\s+)*(?:[\p{L}.’'-]+\s+){0,3}(?:officials|aides|advisers|advisors|diplomats|allies|operatives|strategists|insiders|lawmakers|executives|staffers)$|(?:^|\s)others$/iu;
