import { orphansIn } from "../orphans.ts";
import type { Quoted } from "../quoted.ts";
import type { Fix, Rule } from "../rule.ts";
import { notedCover } from "../sourced.ts";
import { speakersNear } from "../speakerNear.ts";

export const unattributedQuote: Rule = {
  id: "unattributed-quote",
  group: "quotations",
  level: "warning",
  presets: { feature: "hint" },
  noteSettles: true,
  summary: "a quotation of a full sentence without a speaker in its paragraph or next to it",
  rationale:
    "Reuters and the AP want the source in the same sentence as what is said. A quotation that has lost its speaker is what a cut leaves behind: the paragraph that named the source went, and its last sentence stayed.",
  quiet:
    "Quotations that run on from the paragraph before, transcripts and interviews with the speaker's name or Q and A in front, epigraphs with a name under them, titles, quotations with a source note, and wherever a speaker or a word of speech stands in the paragraph or is offered by its neighbours.",
  examples: {
    fires: [
      {
        text: "The plant closed in May. [[“We were never told a thing.”]]\n\nIts gates are shut.",
        fixed: "The plant closed in May. “We were never told a thing,” [WHO] said.\n\nIts gates are shut.",
      },
      {
        text: 'Rain fell all week.\n\n[["The river came up to the second step of the church."]]\n\nThe mill is dry again.',
        fixed:
          'Rain fell all week.\n\n"The river came up to the second step of the church," [WHO] said.\n\nThe mill is dry again.',
      },
      {
        text: "The plant closed. [[“Why did they never ring us up?”]] The gates are shut.",
        fixed: "The plant closed. “Why did they never ring us up?” [WHO] said. The gates are shut.",
      },
      {
        text: "The fire is out.\n\n3.40pm [[“The sheds went first, and then the hay.”]]\n\n3.15pm The road is shut.",
        fixed:
          "The fire is out.\n\n3.40pm “The sheds went first, and then the hay,” [WHO] said.\n\n3.15pm The road is shut.",
      },
      {
        text: "The yard lies by the river.\n\n[[“They let us go with a card and a clock.”]] The firm declined to comment.",
        fixed:
          "The yard lies by the river.\n\n“They let us go with a card and a clock,” [WHO] said. The firm declined to comment.",
      },
      {
        text: "The yard lies by the river.\n\nEmil Krol, who owns it, declined to comment.\n\n[[“They let us go with a card and a clock.”]]\n\nThe gates are shut.",
        fixed:
          "The yard lies by the river.\n\nEmil Krol, who owns it, declined to comment.\n\n“They let us go with a card and a clock,” [WHO] said.\n\nThe gates are shut.",
      },
      {
        text: "The yard lies by the river.\n\nKolm was quiet. [[“They let us go with a card and a clock.”]]\n\nThe gates are shut.",
        fixed:
          "The yard lies by the river.\n\nKolm was quiet. “They let us go with a card and a clock,” [WHO] said.\n\nThe gates are shut.",
      },
      {
        text: "Kolm is dry.\n\nThe mill is shut.\n\nThe road is closed.\n\nA meeting will be held in May.\n\n[[“We wrote and wrote and they threw it all away.”]]\n\nHolm will serve half of his sentence at home.",
        fixed:
          "Kolm is dry.\n\nThe mill is shut.\n\nThe road is closed.\n\nA meeting will be held in May.\n\n“We wrote and wrote and they threw it all away,” [WHO] said.\n\nHolm will serve half of his sentence at home.",
      },
    ],
    quiet: [
      { text: "“We were never told,” said Ana Ruiz, a welder." },
      { text: "Ana Ruiz is a welder. “We were never told a thing,” she said. “They rang nobody at all.”" },
      {
        text: "Ana Ruiz, a welder, said the trip cost her a day. Her son sold two cows in March.\n\n“Today I will sleep in my own bed.”\n\nThe unit has ten beds.",
      },
      {
        text: "The vote was on Tuesday.\n\nAna Ruiz was furious. “They had made up their minds.”\n\nThe gates are shut.",
      },
      {
        text: "The vote was on Tuesday.\n\nAna Ruiz, 34, lives in Kolm. “There is no water until evening.”\n\nThe gates are shut.",
      },
      {
        text: "The vote was on Tuesday.\n\nFor Ana Ruiz, the choice was simple. “We leave or we drown.”\n\nThe gates are shut.",
      },
      { text: "“We worked there for years,” Ana Ruiz said.\n\n“They never told us a thing.”" },
      { text: "“The plant was ours,” Ana Ruiz said. “We had built it.\n\n“They never told us a thing.”" },
      { text: "Q: Were you told?\n\nA: “We were never told a thing.”" },
      { text: "Ruiz: “We were never told a thing.”" },
      { text: "The plant closed in May. “We were never told a thing.” [source: Ana Ruiz, interview, 3 May]" },
      { text: "“We were never told a thing.” — Ana Ruiz" },
      { text: "“We were never told a thing.” And that is that. — Ana Ruiz" },
      { text: "A sign at the gate reads: “Everything in this yard must go.”" },
      { text: "The film “All of Us Were Told” opens on Friday." },
      { text: "They sold “everything” at the gate." },
      {
        text: "The kitchen is warm.\n\n“You were never told a thing?”\n\n“Nobody ever rang us up, no.”\n\nRain falls.",
      },
    ],
  },
  *check(article, voice) {
    const hasSpeaker = speakersNear(article, voice);
    const noted = notedCover(article);
    for (const quoted of orphansIn(article, voice)) {
      if (noted.touches(quoted) || hasSpeaker(quoted)) continue;
      yield {
        span: { start: quoted.start, end: quoted.end },
        message: "No speaker found for this quotation in its paragraph or next to it. Say who said it.",
        fixes: [attribute(quoted)],
      };
    }
  },
};

function attribute({ words, inner, end, after }: Quoted): Fix {
  const tail = /[.,]\s*$/.exec(words);
  const edits = tail
    ? [{ span: { start: inner.start + tail.index, end: inner.start + tail.index + 1 }, text: "," }]
    : [];
  const outside = after.startsWith(".");
  const comma = tail || /[!?…]\s*$/.test(words) ? "" : ",";
  edits.push({ span: { start: end, end: outside ? end + 1 : end }, text: `${comma} [WHO] said.` });
  return { title: "Insert an attribution to fill in", edits, safe: false };
}
