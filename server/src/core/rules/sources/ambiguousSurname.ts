import type { Article } from "../../analysis/article.ts";
import { rosterOf } from "../../analysis/desk/roster.ts";
import { HOUSEHOLD_NAMES } from "../../lexicon/householdNames.ts";
import { attributedIn } from "../attributed.ts";
import { findNamesakes, type Namesakes, type Naming } from "../namesakes.ts";
import type { Rule } from "../rule.ts";

export const ambiguousSurname: Rule = {
  id: "ambiguous-surname",
  group: "sources",
  level: "off",
  presets: { wire: "information", investigation: "information", strict: "information" },
  cause: "speaker",
  summary: "a surname that two people quoted in the story bear, where nothing near tells which one speaks",
  rationale:
    "Where two people share a surname, the AP and others give the first name or the title again at every mention that could be either's. A reader must not have to guess who said it.",
  quiet:
    "Where one of them was just named in full, or a title tells them apart; where the story calls only one of them by surname alone; household names; couples, parents and children; where only one of them is a source.",
  examples: {
    fires: [
      {
        text: "“We are done,” said Emil Krol. “Not yet,” said Hana Krol.\n\nEmil Krol met Hana Krol at noon. The yard was quiet. [[Krol]] said that it would close.",
      },
      {
        text: "“We are done,” said Emil Krol.\n\n“It is late,” Krol said.\n\n“Not yet,” said Hana Krol.\n\n“I stay,” [[Krol]] said.",
      },
      {
        text: "“We are done,” said Emil Krol.\n\n“It is late,” Krol said.\n\n“Not yet,” said Hana Krol.\n\n“I stay,” [[Krol]] said.\n\nThe yard was quiet.\n\nRain fell.\n\nThe lamp went out.\n\n“It will close,” [[Krol]] said.",
      },
    ],
    quiet: [
      { text: "“We are done,” said Emil Krol. Krol runs the yard.\n\n“It will close,” Krol said." },
      {
        text: "“We are done,” said Emil Krol. “Not yet,” said Hana Krol.\n\nThe yard was quiet. “It will close,” Emil Krol said.",
      },
      {
        text: "“We are done,” said Emil Krol. Krol runs the yard.\n\n“Not yet,” said his wife, Hana Krol. “Not ever,” Krol said.\n\nThe yard was quiet.\n\n“It will close,” Krol said.",
      },
      {
        text: "“We are done,” said Emil Krol. Krol runs the yard.\n\n“Not yet,” said his sister, Hana Krol.\n\nThe yard was quiet.\n\nEmil Krol came out. “It will close,” Krol said.",
      },
    ],
  },
  *check(article) {
    const namesakes = findNamesakes(article);
    if (namesakes.size === 0) return;
    const raised = new Map<string, number>();
    for (const { attribution, paragraph } of attributedIn(article)) {
      const source = attribution.source[0];
      if (!source) continue;
      const surname = bareSurname(article.document.text.slice(source.start, source.end));
      const shared = namesakes.get(surname);
      if (!shared || isHousehold(article, surname)) continue;
      const before = raised.get(surname);
      const open = attribution.speaker === null;
      if (!isDoubtful(shared, source.start, paragraph.index, open, before !== undefined)) continue;
      raised.set(surname, paragraph.index);
      if (before !== undefined && paragraph.index - before < 2) continue;
      yield {
        span: { start: source.start, end: source.start + surname.length },
        message: `“${surname}” may be ${shared.people.map(({ name }) => name).join(" or ")}. Give the first name again.`,
        related: shared.people.flatMap(({ name, mentions }) =>
          mentions[0] ? [{ span: mentions[0], message: `${name} is first mentioned here.` }] : [],
        ),
      };
    }
  },
};

/** Everybody knows who is called so, or the desk says that its readers do. */
function isHousehold({ desk }: Article, surname: string): boolean {
  return HOUSEHOLD_NAMES.has(surname.toLowerCase()) || rosterOf(desk).householdBySurname(surname) !== undefined;
}

/** "Krol" in "Krol" and "Krol, who runs the yard,"; "" in "Emil Krol" and "Krol's sister". */
function bareSurname(source: string): string {
  return /^\p{Lu}[\p{L}\p{M}’'-]*(?=$|,|\s+who\b)/u.exec(source)?.[0] ?? "";
}

/**
 * Two have been named by then, and neither the name just before nor the custom of the story tells which is meant. A full name
 * just before tells, unless another has gone by the bare surname until then. `open`: the reading of the story leaves it open;
 * `doubted`: an earlier one was doubtful.
 */
function isDoubtful({ namings }: Namesakes, at: number, paragraph: number, open: boolean, doubted: boolean): boolean {
  const before = namings.filter(({ start }) => start < at);
  const last = before.at(-1);
  if (!last || countPeople(before) < 2) return false;
  if (open && !before.some(({ bare }) => bare)) return true;
  if (paragraph - last.paragraph > 1) return doubted || countPeople(namings.filter(({ bare }) => bare)) > 1;
  return !last.bare && before.some(({ bare, speaker }) => bare && speaker !== last.speaker);
}

const countPeople = (namings: readonly Naming[]) => new Set(namings.map(({ speaker }) => speaker)).size;
