import type { Article } from "../analysis/article.ts";
import type { Quantity } from "../analysis/claim/claim.ts";
import { once } from "../once.ts";
import type { Span } from "../text/span.ts";
import { firstFrom } from "../text/tokenRange.ts";
import { blockAt } from "./attributed.ts";
import type { FiguredSentence } from "./figures.ts";
import type { Voice } from "./voice.ts";

/** Where a sentence tells who it is that speaks: "said Ann Ruiz, **whose parish has 40 spaces**". */
export function descriptions({ sentences }: Voice, { attributions }: Article): Span[] {
  return attributions.flatMap(({ source: [source], cue: [cue] }) => {
    const sentence = source && sentences[firstFrom(sentences, ({ end }) => end > source.start)];
    if (!sentence || !cue || sentence.start > source.start) return [];
    const end = cue.start > source.start ? cue.start : sentence.end;
    const at = sentence.text.slice(source.start - sentence.start, end - sentence.start).search(DESCRIBES);
    return at < 0 ? [] : [{ start: source.start + at, end }];
  });
}
const DESCRIBES =
  /, (?:whose|(?:who|which) (?:has|had|runs?|ran|owns?|owned|leads?|heads?|manages?|employs?|farms?|keeps?|represents?|teaches|taught))\b/;

/**
 * "Owen Brann, 44, **milks 180 cows**. “It is hard,” he says": what somebody does, owns or owes, beside that person's own words, is known
 * from whoever speaks. A sum or a crowd that nobody has at home is not.
 */
export function ownLives(article: Article): (figured: FiguredSentence, figure: Quantity) => boolean {
  const people = once(() => readPeople(article));
  return (figured, figure) => {
    if (figure.kind !== "count" && figure.kind !== "money") return false;
    const { text, start, paragraph } = figured.sentence;
    const at = figure.start - start;
    if (
      figure.kind === "count" &&
      HAS.test(text.slice(0, at)) &&
      CREW.test(text.slice(figure.end - start)) &&
      GOES_ON.test(text.slice(figure.end - start))
    )
      return true;
    if (!isModest(figure)) return false;
    const before = text.slice(Math.max(0, at - REACH), at);
    if (!DEED.test(before) || COURT.test(paragraph.facts.text)) return false;
    const deeds = figure.kind === "money" ? BUYS : figure.normalizedUnit === "time" ? BEFELL : HERDS;
    if (!deeds.test(before)) return false;
    if (SPEAKS_SO.test(before) && SAYS_ON.test(text.slice(figure.end - start))) return true;
    const { mentions, speaks } = people();
    const first = firstFrom(mentions, (mention) => mention.start >= start);
    for (let i = first; i < first + FEW && i < mentions.length && mentions[i]!.end < figure.start; i++) {
      const { end, id } = mentions[i]!;
      const deed = LIVES.exec(text.slice(end - start, at));
      if (deed && !ELSEWHERE.test(deed[1]!) && speaks(id, paragraph.index)) return true;
    }
    return false;
  };
}

/** As far before its figure as whoever it is of may stand, and how many people may stand there. */
const REACH = 160;
const FEW = 6;

/** What one household may have, owe or herd. */
const isModest = ({ kind, value }: Quantity): boolean =>
  typeof value === "number" && ((kind === "money" && value <= RICHEST) || (kind === "count" && value <= MOST));
const [RICHEST, MOST] = [250_000, 1000];

const DEEDS =
  "(?:(?:has|had|have)(?= (?:(?:about|some|around|nearly|almost|just|only|more than|over|a (?:flock|herd) of) )*$)|bought|buys|sold|sells|paid|pays|earns|earned|borrowed|spent|spends|owes|owed|saves|saved|inherited|invested|milks|milked|grows|grew|farms|farmed|breeds|bred|rears|reared|keeps|kept|tends|tended|shears|rents|rented|drives|drove|walks|walked|cycles|cycled|swims|swam|bakes|baked|sews|sewed|knits|collects|collected|owns|owned|started|began|lost|won|makes|raises|raised|(?:has|had|have) been (?:robbed|burgled|burglarized|attacked|mugged|flooded|evicted|refused|operated on))";
const DEED = new RegExp(`\\b${DEEDS}\\b`);
/** From whoever it is to the figure: "**, 44, milks** ", "**, who bought** the boat for ". */
const LIVES = new RegExp(
  `^(?:,? (?:aged )?\\d{1,3},|, (?:an?|from|of|the) [^,.;:]{1,60},|, \\d{1,3}, (?:an?|from|of|the) [^,.;:]{1,60},)?,?(?: who)?(?: (?:has|had|have|also|now|still|once|then|first|later|recently|only|just))* ${DEEDS}\\b([^.;:!?]{0,80})$`,
);
/** What many of something are had by, and what money goes on: who "sold 600 phones" or "paid" somebody need not be at home. */
const HERDS =
  /\b(?:has|had|have|milks|milked|grows|grew|farms|farmed|breeds|bred|rears|reared|keeps|kept|tends|tended|shears|bakes|baked|sews|sewed|knits|owns|owned|walks|walked|cycles|cycled|swims|swam|drives|drove)\b/;
const BUYS =
  /\b(?:has|had|have|bought|buys|sold|sells|earns|earned|borrowed|owes|owed|saves|saved|inherited|invested|spent|spends|lost|rents|rented|started|began|pays|paid [^.;:]{0,40}\bfor)\b/;
/** "Delia Foss, 61, **has been robbed** seven times": what she knows best. */
const BEFELL = /\b(?:has|had|have) been [a-z]+(?: on)? (?:(?:about|some|at least|more than|over|almost|nearly) )?$/;
/** Where somebody is accused, nothing is anybody's own affair. */
const COURT =
  /\b(?:innocent|guilty|(?:a|that['’]s|is) (?:a )?lie|den(?:y|ies|ied)|court|jury|trial|charged|accused|stolen|thefts?|brib\w+|laundered|judge)\b/i;
/** Another clause, or a deed that its doer would not tell of. */
const ELSEWHERE =
  /\b(?:which|whose|who|that|where|when|while|because|but|as|after|since|before|if|bribes?|brib\w+|kickbacks?|officials|fraud\w*|votes?|jobs|workers|staff|employees|patients|victims)\b/i;

/** "**She started** in 2020 with a loan of £14,000 **and says** it was paid off": nobody else stands in it. */
const SPEAKS_SO = new RegExp(`^\\s*(?:She|He) (?:${DEEDS})\\b(?![^]*\\b(?:which|who|that|where|while)\\b)[^.;:!?]*$`);
const SAYS_ON = /^[^.;:!?]{0,60}\band (?:now |also |still )?(?:says?|said|adds?|added|recalls?|recalled)\b/;

/** "**The company has** 600 engineers in the field **and hopes** to be done by noon": what a body has at hand, beside what it says. */
const HAS =
  /^\s*(?:(?:The|Its|This|Their) (?:[\p{L}’'-]+ ){1,4}|\p{Lu}[\p{L}&’'-]*(?: (?:of |the |and |for )*\p{Lu}[\p{L}&’'-]*){0,4} )(?:now |also |still |already )?(?:has|have|runs?|operates?|serves?|employs?|deployed|sent)(?: (?:about|some|around|nearly|almost|over|only|just|more than|at least|another))? $/u;
const GOES_ON =
  /^(?![^.;:!?]*\b(?:who|which|that|dead|died|killed|injured|missing|debt|bondage|jail|prison|custody|camps?|detention|victims?|deaths?|complaints?|fines?)\b[^.;:!?]* and )[^.;:!?]{0,60}\band (?:now |also )?(?:says?|said|adds?|added|hopes?|expects?|plans?|aims?|intends?|promises?|promised) (?!nothing\b)/;

/** What is a body's own, and no crowd that something happens to. */
const CREW =
  /^ (?:[\p{L}-]+ ){0,2}(?:engineers|staff|workers|employees|crews?|lorries|trucks|vehicles|vans|buses|trains|planes|ships|ferries|stores|shops|branches|beds|volunteers|firefighters|drivers|teams|pumps|members|kitchens|shelters|schools|clinics|centres|centers|depots|farms)\b/u;

interface People {
  /** Where people are named or meant, in text order. */
  readonly mentions: readonly (Span & { readonly id: string })[];
  /** Whether somebody has words of their own in a paragraph or right beside it. */
  readonly speaks: (id: string, index: number) => boolean;
}

function readPeople({ speakers, attributions, paragraphs }: Article): People {
  const people = speakers.filter(({ kind }) => kind === "person");
  const mentions = people.flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, id })));
  const spoken = new Set<string>();
  for (const { speaker, stance, source, cue, content } of attributions) {
    if (speaker === null || stance !== "statement") continue;
    for (const { start } of [...source, ...cue, ...content])
      spoken.add(`${speaker} ${blockAt(paragraphs, start)?.index}`);
  }
  return {
    mentions: mentions.sort((a, b) => a.start - b.start),
    speaks: (id, index) => [index, index + 1, index - 1].some((near) => spoken.has(`${id} ${near}`)),
  };
}
