import { attributedIn } from "../attributed.ts";
import type { Rule } from "../rule.ts";

export const sharedSurname: Rule = {
  id: "shared-surname",
  group: "sources",
  level: "off",
  presets: { strict: "hint" },
  cause: "speaker",
  summary: "a surname alone where two people who speak in the story bear it",
  rationale:
    "The AP gives the first name again at every mention that could be either's. The order of paragraphs may tell which one is meant, and the next cut may take that away.",
  quiet: "Before the second of the two has appeared; with a first name or a title; where only one of them is quoted.",
  examples: {
    fires: [
      {
        text: "“We are done,” said Emil Krol. Krol runs the yard.\n\n“Not yet,” said Hana Krol. The yard was quiet.\n\n“It will close,” [[Krol]] said.",
      },
      {
        text: "“We are done,” said Emil Krol.\n\n“Not yet,” said Hana Krol, a welder. [[Krol]] said that it would close.",
      },
    ],
    quiet: [
      { text: "“We are done,” said Emil Krol. Krol said that it would close.\n\n“Not yet,” said Hana Krol." },
      { text: "“We are done,” said Emil Krol.\n\n“Not yet,” said Hana Krol. “It will close,” Emil Krol said." },
      { text: "“We are done,” said Emil Krol. His wife is Hana Krol. “It will close,” Krol said." },
    ],
  },
  *check(article) {
    const bearers = new Map<string, { name: string; from: number }[]>();
    for (const { kind, name, mentions, statements } of article.speakers) {
      const from = mentions.find(({ start, end }) => article.document.text.slice(start, end).includes(name))?.start;
      if (
        kind !== "person" ||
        statements.length === 0 ||
        from === undefined ||
        !name.includes(" ") ||
        / and /.test(name)
      )
        continue;
      for (const word of new Set([name.split(/\s+/)[0]!, name.split(/\s+/).at(-1)!]))
        bearers.set(word, [...(bearers.get(word) ?? []), { name, from }]);
    }
    for (const { attribution, sourceText } of attributedIn(article)) {
      const span = attribution.source[0];
      const surname = /^\p{Lu}[\p{L}’'-]+(?=$|,| and )/u.exec(sourceText)?.[0];
      if (!span || !surname) continue;
      const known = (bearers.get(surname) ?? []).filter(({ from }) => from < span.start);
      if (known.length < 2) continue;
      yield {
        span: { start: span.start, end: span.start + surname.length },
        message: `${known.map(({ name }) => name).join(" and ")} both speak in this text. Give the first name again.`,
      };
    }
  },
};
