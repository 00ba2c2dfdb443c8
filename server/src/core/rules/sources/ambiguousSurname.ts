import type { Article } from "../../analysis/article.ts";
import type { Speaker } from "../../analysis/speaker/speaker.ts";
import { attributedIn } from "../attributed.ts";
import type { Rule } from "../rule.ts";

export const ambiguousSurname: Rule = {
  id: "ambiguous-surname",
  group: "sources",
  level: "off",
  presets: { wire: "information", investigation: "information", strict: "information" },
  cause: "speaker",
  summary: "a surname that two people in the story bear, where nothing tells which one speaks",
  rationale:
    "Where two people share a surname, the AP and others give the first name or the title again at every mention that could be either's. A reader must not have to guess who said it.",
  quiet: "Where one of them was named or quoted just before, or a title tells them apart.",
  examples: {
    fires: [
      {
        text: "“We are done,” said Emil Krol. “Not yet,” said Hana Krol.\n\nEmil Krol met Hana Krol at noon. The yard was quiet. [[Krol]] said that it would close.",
      },
      {
        text: "“We are done,” said Emil Krol. “Not yet,” said Hana Krol.\n\nHana Krol met Emil Krol at noon. The yard was quiet. “It will close,” [[Krol]] said.",
      },
    ],
    quiet: [
      { text: "“We are done,” said Emil Krol. Krol runs the yard.\n\n“It will close,” Krol said." },
      {
        text: "“We are done,” said Emil Krol. “Not yet,” said Hana Krol.\n\nThe yard was quiet. “It will close,” Emil Krol said.",
      },
    ],
  },
  *check(article) {
    for (const { attribution, sourceText } of attributedIn(article)) {
      const span = attribution.source[0];
      if (!span || attribution.speaker !== null || attribution.candidates.length < 2) continue;
      const bearers = attribution.candidates.flatMap((id) => bearer(article, id, sourceText));
      if (bearers.length < 2) continue;
      yield {
        span,
        message: `“${sourceText}” may be ${bearers.map(({ name }) => name).join(" or ")}. Give the first name again.`,
        related: bearers.flatMap(({ name, mentions }) =>
          mentions[0] ? [{ span: mentions[0], message: `${name} is first mentioned here.` }] : [],
        ),
      };
    }
  },
};

function bearer({ speakers }: Article, id: string, surname: string): readonly Speaker[] {
  const speaker = speakers.find((s) => s.id === id);
  return speaker?.kind === "person" &&
    surname.length > 1 &&
    /^\p{Lu}/u.test(surname) &&
    speaker.name.split(" ").includes(surname)
    ? [speaker]
    : [];
}
