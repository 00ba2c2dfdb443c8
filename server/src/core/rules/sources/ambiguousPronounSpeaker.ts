import { attributedIn } from "../attributed.ts";
import type { Rule } from "../rule.ts";

export const ambiguousPronounSpeaker: Rule = {
  id: "ambiguous-pronoun-speaker",
  group: "sources",
  level: "off",
  presets: { investigation: "hint", strict: "hint" },
  cause: "speaker",
  summary: "“he said” or “she said” where two people could be meant",
  rationale:
    "Reuters and the BBC ask that a reader never has to work out who speaks. Whether a pronoun is clear is hard to tell by rule, and nothing is concluded from a first name, so this is off until it has been measured.",
  quiet: "Where one candidate stands out as the last speaker or the subject of the sentence before; “they”; “it”.",
  examples: {
    fires: [
      {
        text: "“It is late,” said Emil Krol. “It is not,” said Hana Brill.\n\nOn the quay stood Emil Krol and Hana Brill. [[She]] said that it would close.",
      },
      {
        text: "“It is late,” said Emil Krol. “It is not,” said Hana Brill.\n\nOn the quay stood Hana Brill and Emil Krol. [[He]] said that it would close.",
      },
    ],
    quiet: [
      { text: "“It is late,” said Emil Krol. He said that it would close." },
      { text: "“It is late,” said Emil Krol. “It is not,” said Hana Brill. Brill said that it would close." },
    ],
  },
  *check(article) {
    const names = new Map(article.speakers.map(({ id, name, kind }) => [id, kind === "person" ? name : undefined]));
    for (const { attribution, sourceText } of attributedIn(article)) {
      const span = attribution.source[0];
      const people = attribution.candidates.flatMap((id) => names.get(id) ?? []);
      if (!span || !/^(?:he|she)$/i.test(sourceText) || attribution.speaker !== null || people.length < 2) continue;
      yield {
        span,
        message: `“${sourceText}” may be ${people.join(" or ")}. If a reader could doubt it, name the speaker.`,
      };
    }
  },
};
