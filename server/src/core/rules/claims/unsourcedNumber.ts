import type { Article } from "../../analysis/article.ts";
import type { Quantity } from "../../analysis/claim/claim.ts";
import { proseOf } from "../../document/prose.ts";
import { namesRecord } from "../../lexicon/records.ts";
import { coverOf } from "../../text/cover.ts";
import { withoutFiller } from "../../text/filler.ts";
import type { Span } from "../../text/span.ts";
import { around, figuredSentences } from "../figures.ts";
import { givenOut } from "../givenOut.ts";
import { listedUnder } from "../listedUnder.ts";
import { type Least, needsNoSource } from "../needsNoSource.ts";
import { ruleWithOptions } from "../options.ts";
import { descriptions, ownLives } from "../ownLife.ts";
import { findPhrases } from "../phrases.ts";
import { isPublished } from "../published.ts";
import { releasedIn } from "../released.ts";
import { booksOf, isInBooks } from "../resultsStory.ts";
import type { Finding } from "../rule.ts";
import { runsOn } from "../runsOn.ts";
import { notedCover, sourcedCover } from "../sourced.ts";
import { isSummedUp, type Share, shareOf } from "../summedUp.ts";
import type { Voice } from "../voice.ts";

const OPTIONS = {
  leastCount: {
    type: "integer",
    default: 20,
    minimum: 2,
    maximum: 1000000,
    description: "Counts below it are left alone, unless of harm or over a stated period.",
  },
  leastSum: {
    type: "integer",
    default: 1000,
    minimum: 0,
    maximum: 1000000000,
    description: "Sums of money below it are taken for prices, and left alone.",
  },
} as const;

const LEAST: Least = { leastCount: OPTIONS.leastCount.default, leastSum: OPTIONS.leastSum.default };

export const unsourcedNumber = ruleWithOptions({
  id: "unsourced-number",
  group: "claims",
  // Right in six of ten findings judged on published copy: faint until it is better.
  level: "hint",
  presets: { wire: "information", investigation: "information", opinion: "off", strict: "information" },
  cause: "unsourced-figure",
  noteSettles: true,
  summary: "a statistic with no source in sight",
  rationale:
    "AP and the BBC attribute every figure that a reader could doubt; it is what fact-checkers look at first. The figure may well be right: the reader is not told who says so.",
  quiet:
    "Dates, ages, times, scores, measures, durations, prices, what is only planned or supposed, the terms of a scheme, a tax or a sentence, votes, amendments and signatures on record, what the rules of a vote ask for, moves of a market and sums fetched at auction, those whom a reporter has in sight, what the sentence takes as known (“the town’s 99 pubs”), results of firms, with the books behind them, and of players, seats and shares of a vote, fees of the transfer market, prices of homes, bail, what a release on results or a speech printed whole says, what the sentence tells of whoever speaks, what people own, earn or owe beside their own words, what the writer did and tells in the first person, what the police have seized, what an office gives out for a whole country, timetables, rows of a table, the figures of a study for as long as it runs on, those of the same field beside figures whose publisher is named, what a body that keeps count has counted, counts below twenty unless of harm or over a stated period, paragraphs that tell where their other figures come from, numbers inside quotations and headlines, figures that a sentence attributes, links or rests on a named record, and a figure that the article gave before.",
  options: OPTIONS,
  examples: {
    fires: [
      { text: "Rents in the port rose [[14%]] last year." },
      { text: "The mine employs [[2,300]] people. Most live in Kolm." },
      { text: "The bridge cost [[$40 million]]." },
      { text: "Burglaries in Kolm have [[doubled]] since 2019." },
      { text: "The regime has sentenced two boys to [[12 years]] of hard labour for singing." },
      { text: "They counted on him. Crime rose [[40 percent]] in Norwell." },
      { text: "Leila Brann has counted the nests since 2010. Crime rose [[40 percent]] in Norwell." },
      { text: "The police put a number on the door. The plant poisoned [[4,000]] people." },
      { text: "The clinic closed after a hearing heard little. The scheme has cost taxpayers [[$45 million]]." },
      { text: "The murder trial followed a raid in which [[40]] girls were found." },
      { text: "A study of the district compared schools. In Norwell [[4,000]] children cannot read." },
      { text: "The dam broke in May when more than [[300]] homes were swept away." },
      { text: "The mayor may receive [[$3 million]] in kickbacks." },
      { text: "Rooms for migrants cost [[$4 billion]]." },
      { text: "Fraudsters made [[$40 million]] selling fakes at auction." },
      { text: "The company evaded excise [[40 percent]] of the time." },
      { text: "Temperatures in Norwell killed [[640]] people last year." },
      { text: "Some [[45,000]] letters were destroyed by the regime." },
      { text: "A [[300]]-bed hospital was closed." },
      { text: "The newspaper lost [[40,000]] subscribers last year." },
      { text: "About [[450]] children sat in the dark without food." },
      { text: "Nearly [[5,000]] foreigners voted illegally in the election." },
      { text: "The league hid abuse. It paid [[$40 million]] to the victims." },
      { text: "The company’s share price fell because it had paid [[$40 million]] in bribes." },
      { text: "The markets saw [[60 percent]] of stallholders robbed last year." },
      { text: "The town has [[4,500]] residents who were poisoned by the plant." },
      { text: "Third-quarter profit rose to $12 million, and the city paid [[$30 million]] for the stadium." },
      { text: "Annual losses to fraud in Norland have reached [[$4 billion]]." },
      { text: "The hearing heard that a nurse erred. The county has lost [[4,000]] jobs since 2019." },
      { text: "The court heard that he lied. In Norwell rents rose [[40 percent]]." },
      { text: "Rates of theft rose to [[40 percent]] in Norwell." },
      { text: "Votes of the dead made up [[40 percent]]. The stadium cost [[$42 million]]." },
      { text: "In 40 interviews with victims, [[300]] rapes came up." },
      { text: "Petitioners forged [[6,200]] signatures." },
      { text: "The town needs [[400]] more nurses. The fair drew none." },
      { text: "Anglers dumped nets on [[212]] nests." },
      { text: "Waiting lists have gained [[18%]] this year. Norwell has two clinics." },
      { text: "Sales of the pill fell [[18%]] last year." },
      { text: "Rents rose [[4%]] after the mill closed." },
      { text: "The bell was rung [[2,300]] times last year." },
      { text: "[[A third]], most of them women, left the town." },
      { text: "Wardens shot [[40 percent]] of the herd." },
      { text: "* Reports of [[40]] deaths at sea" },
      { text: "* Plans for the bridge, which cost [[$40 million]] in 2019" },
      { text: "Vale Pies serves [[24,000]] people a day." },
      { text: "The bail fund lost [[$750,000]] to thieves." },
      { text: "The town sold a [[$40 million]] bond, and was free of it in May." },
      { text: "In the yard [[1,200]] workers were beaten, and they had 31 shots." },
      { text: "The town announced the results of the vote. Rents rose [[40 percent]]." },
      { text: "The stand was built in front of [[18,203]] graves." },
      { text: "She moved from Kolm in May. The pier cost [[£4 million]]." },
      { text: "The board closed [[two]] clinics this year." },
      { text: "The region recorded [[640]] deaths last year." },
      { text: "The delays put the cost nearer [[£3m]]." },
      {
        text: "The fund lost $46.4 million, Tom Ruiz said.\n\nThe mine cost more than [[$46 million]] to clean.",
      },
    ],
    quiet: [
      { text: "The match ended 3-1 on May 4, 2019." },
      { text: "Mara Ilves, 38, has two sons." },
      { text: "“We lost 400 jobs in a week,” Mara Ilves said." },
      { text: "The bridge cost [$40 million](https://example.org/accounts).", languageId: "markdown" },
      { text: "Court records show that the bridge cost $40 million." },
      { text: "The trail is 12 miles long." },
      { text: "The mine employs 2,300 people. Most live in Kolm.", options: { leastCount: 10000 } },
      { text: "The plan would cut 400 jobs." },
      { text: "Ilsa Brandt won the runoff by 1,902 votes." },
      { text: "Corvane fell $1.25, or 1.4 percent, to $88.95." },
      { text: "The list was signed by 175 welders." },
      { text: "Halden won 3-1. They did so in front of 21,450 at Mill Lane." },
      { text: "More than 80 residents packed the hall." },
      { text: "Dr. Brandt and her colleagues implanted electrodes in 64 mice." },
      { text: "The mayor of the island’s 40 villages spoke." },
      { text: "A year after a fire killed 49 people at the mill, it opened again." },
      { text: "The offence carries up to 20 years in prison and a fine of up to $250,000." },
      { text: "Kolm is a town of 13,000 people." },
      { text: "Court records show 40 evictions in May. In June 60 families left." },
      { text: "The soup costs $9, and four cooks make it." },
      { text: "Brandt’s unbeaten 117 came off 203 balls. Vale, who bowled all day, had figures of 5-61." },
      { text: "Third-quarter profit at the mill fell by a fifth." },
      { text: "Shares fall as much as 8.6%" },
      { text: "The minister presented a budget of $40 million that raises spending on roads by 18 percent." },
      { text: "In one bay the rate was 20 times higher. Why this should be is unclear, the authors write." },
      { text: "“It is a tax,” said Tom Vale, whose parish has 40 spaces." },
      { text: "Burglaries in Kolm have doubled since 2019, the police said." },
      { text: "She doubled her lead in the last lap." },
      { text: "Farmers can claim up to $6,000 towards the cost of a well." },
      { text: "A tea bowl of hers fetched $41,000 at auction in Riga in 2019." },
      { text: "Bakker was sentenced to more than four years in prison." },
      { text: "The court at Kolm jailed two brothers for 12 years." },
      { text: "The soil is being cleared at a cost of $2 million. The court was told that it held lead." },
      { text: "The inquest heard that Mr Bell fell. He had taken 30 tablets, and has had 40 operations." },
      { text: "The court heard that the county has seen 1,200 thefts since 2020." },
      {
        text: "In the first quarter, sales of its tractors rose 12% to $400 million, against $360 million a year before.",
      },
      { text: "Her son called 911 twice. Calls to 999 went unanswered, and the Nokia 3310 sold well." },
      { text: "England made 312 all out. Holm’s 112 came off 98 balls." },
      { text: "Interest rates rose to 4.25% from 4%. A two-thirds majority is needed to cut them." },
      { text: "Turnout fell to 64 percent, from 71 percent. COP28 was over." },
      { text: "She won the 100m in 10.8 seconds." },
      { text: "Norland Steel’s net profit rose 12% to $340 million, against $303 million a year earlier." },
      { text: "The stadium seats 42,000. Norwell, population 4,500, has no other." },
      { text: "Zinc was little changed at $2,611 a tonne." },
      { text: "The motion fell, with 611 in favour and 748 opposed." },
      { text: "Addressing about 90 teachers, the minister asked for patience." },
      { text: "A jury awarded her $2 million. A jury in Kolm last month awarded $4.2 million to the family." },
      { text: "The cyclone of 1999 left 10,000 people dead." },
      { text: "Its aim is to bring the loss below 10 percent." },
      { text: "Holm sold the winger to Kolm for £27.5m and are last in the table." },
      { text: "Revenue was up 7% at 3.4bn rand, and the mill kept its interim dividend at 65 cents." },
      { text: "Leila Brann has counted the nests since 2010. There were 31 then, and there are 12 now." },
      { text: "The club lost £41m in the year to June, its accounts show." },
      { text: "The oak began to grow in about 1120." },
      { text: "The agency has raised the death toll to 267. The number of injured stands at 387." },
      { text: "The rent came to $169,758, the accounts show.\n\nNobody knows what nearly $170,000 was for." },
      { text: "The union is led by an 80-member council. Its page has 650 likes." },
      { text: "Norland has fewer than a million residents." },
      { text: "A trial in Kolm compared the ring with a mask in 96 nurses. It was right 62% of the time." },
      { text: "Markets put the chance of a cut at one in four." },
      { text: "Holm was dropped at second slip on 104." },
      { text: "The mill has a market capitalisation of just under $7 billion." },
      { text: "The committee issued an 800-page report, and 89 members voted to print it." },
      { text: "The heat index reached 109 by noon." },
      { text: "In Kolm 36,000 people voted, and Brandt’s reply was two words long." },
      { text: "Pies $19 to $27, soups $8 to $12." },
      { text: "Owners will pay an extra $82 a year under a budget that closes two libraries." },
      { text: "Attendance: 21,406." },
      { text: "One of them, Leila Brann, left. Another, Tom Vale, stayed. A third, Mei Zhao, wept." },
      { text: "She has 412,000 followers on Instagram, and her video has been viewed 2.3 million times." },
      { text: "Brandt won, 52 percent to 48 percent." },
      { text: "The central bank raised rates by 0.25 percent." },
      { text: "Corvane rose 4% after it reported a profit." },
      { text: "Holm, who hit .280, was dropped." },
      { text: "Petrol costs between N980 and N1,150 a litre." },
      { text: "“I kept a list,” said a third." },
      { text: "Holm is being held on $750,000 bail. Bail for his son was set at $80,000." },
      { text: "Vale threw 97 pitches and stranded 23 runners. Holm was sharp, completing 24 of 31 passes." },
      { text: "Bell ran 26 times for 140 yards. The Gulls had 21 turnovers and shot 48.2 percent." },
      { text: "The Gulls played in front of 18,203." },
      {
        text: "Advancers outnumbered decliners by a 1.74-to-1 ratio on the exchange, which posted 22 new highs and 31 new lows.",
      },
      { text: "Shares in the mill are cheap. They have lost a fifth of their value this year." },
      { text: "The crown was little changed at 41.2 to the dollar." },
      { text: "Stir the pot well. The recipe serves 24 people." },
      { text: "* Sees inflation at 8.9%" },
      { text: "When our correspondent visited the market, 42 stalls were shut." },
      { text: "Here is the text of Mayor Ilves’s address:\n\nWe built 4,000 homes in a year. Crime fell 40 percent." },
      {
        text: "KOLM, May 4 -- Alder Corp today announced its results for the quarter.\n\nOrders grew 40 percent.\n\n- Installed base of 4,100 machines",
      },
      { text: "Ruiz, who needs 5 percent to keep her party on the ballot, has sued." },
      { text: "The opposition tabled 212 amendments, and campaigners gathered 6,200 signatures." },
      { text: "Brandt and her colleagues anchored microphones beside 212 nests." },
      { text: "The stock has gained 18% this year, compared with a 9% rise in the S&P 500." },
      { text: "Volumes fell 0.8%, and gross margin widened to 36.4%." },
      { text: "Brandt joined from Kolm for £4 million and had not started a league match." },
      { text: "The tourist board counted 6,200 arrivals last year, a rise of 14%." },
      { text: "The firm put the cost nearer £3m. The case is Ruiz v. Kolm, 22-817." },
      { text: "Plans for 140 homes have split Norwell. The district needs to build 590 a year." },
      { text: "Tom Vale sold his car for £6,000 in March. “I walk now,” he said." },
      { text: "Vale was trapped by off-spinner Brandt. The side were 243 for four. Kolm were bowled out for 198." },
    ],
  },
  *check(article, voice, least): Iterable<Finding> {
    for (const figures of unsourcedFigures(article, voice, least)) {
      yield {
        span: figures[0]!,
        message: `No source found in this passage for ${listed(article, figures)}. Say who gives the figure${figures.length > 1 ? "s" : ""}, or link the record.`,
      };
    }
    for (const { span, text } of unsourcedMultiples(article, voice)) {
      yield {
        span,
        message: `No source found in this passage for “${text}”. Say who has counted, or link the record.`,
      };
    }
  },
});

/** The figures in digits and number words that a reader is told no source of and would ask for one, by sentence: what the rule finds, and the outline lists. */
export function* unsourcedFigures(article: Article, voice: Voice, least = LEAST): Iterable<readonly Quantity[]> {
  const { seen, told, heard, counted, shares, books } = sourced(article, voice);
  const whoSpeaks = coverOf(descriptions(voice, article));
  const isOwnLife = ownLives(article);
  for (const figured of figuredSentences(article, voice)) {
    const { figures, sentence } = figured;
    if (told.has(sentence.paragraph.index)) continue;
    const isHeard = HEARD.test(sentence.text);
    const inCourt = heard.has(sentence.paragraph.index) && !AT_LARGE.test(sentence.text);
    const unsourced = figures.filter(
      (figure) =>
        isStatistic(figure) &&
        !isHeard &&
        !(inCourt && !isChange(figure)) &&
        !seen.has(keyOf(figure)) &&
        !(figure.kind === "count" && counted.has(sentence.paragraph.index)) &&
        !(books.has(sentence.paragraph.index) && isInBooks(figure)) &&
        !(isRounded(figure, around(figured, figure).before) && seen.has(roundKeyOf(figure))) &&
        !isSummedUp(figured, figure, shares) &&
        !whoSpeaks.touches(figure) &&
        !needsNoSource(figured, figure, least) &&
        !isOwnLife(figured, figure),
    );
    for (const figure of figures) addSeen(seen, figure);
    if (unsourced.length > 0 && !isShouted(sentence.text) && !STYLES.test(sentence.text)) yield unsourced;
  }
}

/** A line in capitals is a heading, whatever the document calls it. */
function isShouted(text: string): boolean {
  return !/\p{Ll}{2}/u.test(text);
}

/** "Burglaries have doubled since 2019": a figure in a verb, over a stated period, in a sentence that has no other. */
function* unsourcedMultiples(article: Article, voice: Voice): Iterable<{ readonly span: Span; readonly text: string }> {
  const found = [...findPhrases(voice, MULTIPLIED)];
  if (found.length === 0) return;
  const { told } = sourced(article, voice);
  const attributed = sourcedCover(article);
  const noted = notedCover(article);
  const claims = coverOf(article.quantities.filter(({ claim }) => claim === "yes"));
  for (const { sentence, span, match, before, after } of found) {
    if (
      told.has(sentence.paragraph.index) ||
      HEARD.test(sentence.text) ||
      attributed.touches(span) ||
      noted.touches(sentence)
    )
      continue;
    if (claims.touches(sentence) || NOT_COUNTED.test(before + after)) continue;
    yield { span, text: match[0] };
  }
}
const MULTIPLIED =
  /\b(?:doubled|tripled|trebled|quadrupled|halved)(?:\s+in\s+(?:number|size|price|value|cost))?(?=\s+(?:since|(?:over|in|during|within)\s+(?:(?:the|less\s+than|under|just|only|about|barely)\s+)*(?:past|last|a|\d+|two|three|four|five|six|ten)\s|between\s+\d{4}|from\s+\d{4}|(?:this|last)\s+(?:year|month|decade)))/dgi;
/** Who supposes it, doubts it or feels it, and what a market tells. */
const NOT_COUNTED =
  /\b(?:would|could|should|might|may|will|if|according\s+to|shares?|stocks?|index|price\s+of\s+(?:oil|gold))\b|\b(?:I|we|my|our)\s/i;

/** Style sheets that a page was copied with: "width: 100%; height: 60px;". */
const STYLES = /[{;]\s*[a-z-]+\s*:[^;{}]{1,40};/;

/** The figures that have a source somewhere, and the paragraphs whose reader is told where such figures, or their counts alone, come from. */
function sourced(
  article: Article,
  voice: Voice,
): {
  seen: Set<string>;
  told: ReadonlySet<number>;
  heard: ReadonlySet<number>;
  counted: ReadonlySet<number>;
  shares: readonly Share[];
  books: ReadonlySet<number>;
} {
  const seen = new Set<string>();
  const told = new Set<number>();
  const heard = new Set<number>();
  const counted = new Set<number>();
  const shares: Share[] = [];
  for (const indices of [releasedIn(article), listedUnder(article), runsOn(article), givenOut(article)])
    for (const index of indices) told.add(index);
  for (const { text, paragraph } of voice.sentences) {
    if (OWN_CHECK.test(text) || (paragraph.facts.kind === "item" && BULLETIN.test(text))) told.add(paragraph.index);
    if (namesRecord(text) || STUDIED.test(text) || isPublished(text)) told.add(paragraph.index);
    if (HEARD.test(text)) heard.add(paragraph.index);
    if (TALLIED.test(text) || REVISED.test(text)) counted.add(paragraph.index);
  }
  for (const { figures, sentence } of figuredSentences(article, voice)) {
    for (const figure of figures) {
      if (figure.sourcing === "none") continue;
      addSeen(seen, figure);
      if (figure.kind === "percent" && typeof figure.value === "number")
        shares.push({ share: shareOf(figure, figure.value), paragraph: sentence.paragraph });
      if (figure.claim === "yes") told.add(sentence.paragraph.index);
    }
  }
  return { seen, told, heard, counted, shares, books: new Set(booksOf(article)) };
}

/** "When our correspondent visited the market, 42 stalls were shut", "in our test it lasted nine hours": the paper has counted. */
const OWN_CHECK =
  /\b(?:when|as) (?:our (?:reporters?|correspondents?)|this reporter|a reporter|we) (?:visited|called at|checked|toured|counted|went|monitored|surveyed)\b|\bin our (?:own )?(?:tests?|trials?|sample|count|survey|analysis)\b/i;
/** "* Sees inflation at 8.9%": a line of a bulletin, whose headline says who. */
const BULLETIN =
  /^\s*(?:[*•–-]\s*)?(?:Sees|Says|Expects|Forecasts|Raises|Cuts|Keeps|Targets|Reports|Posts|Plans|Estimates|Maintains|Lowers|Affirms|Projects|Swings)\s(?!(?:to|of|for|by|on|from|in|say|suggest)\b)/;

/** "Why this should be is unclear, the authors write": a paragraph that tells of a study tells its figures. */
const STUDIED =
  /\b(?:the|its|their) (?:[\w-]+ )?(?:authors|researchers|scientists) (?:also |have |had )?(?:writes?|wrote|written|says?|said|found|finds?|reports?|reported|estimates?|estimated|suggests?|suggested|concludes?|concluded|caution(?:ed)?|notes?|noted)\b|\b(?:trial|study|experiment)(?: (?:in|at|by|of) [^.,;:]{1,40})? compared [^.;:]{1,60} (?:with|to|against|and) [^.;:]{1,40} (?:in|among) (?:(?:about|some|nearly|almost|more than) )?\d/i;

/** "The court was told that the soil held lead": a report from court gives what was said there, and says so once a paragraph. */
const HEARD =
  /\b(?:court|jury|inquest|tribunal|hearing|inquiry|magistrates)(?: in \p{Lu}[\p{L}-]+)? (?:(?:was|were|has been|had been) told|(?:has |have |had )?heard|hears) that\b/u;

/** What no court hears: how it is in the country or has been of late, where "he has" and "she had" go on with the case. */
const AT_LARGE =
  /(?<!\b(?:he|she|they|who|it|I|we|and|or|but) )\b(?:has|have) (?:(?:now|also|already|since|long|only|just|nearly|almost|[a-z]+ly) )*(?!been (?:told|jailed|charged|convicted|sentenced|ordered|fined)\b)(?:been|seen|had|lost|risen|fallen|grown|cost|paid|spent|shut|built|made|[a-z]+ed)\b|\b(?:nationally|nationwide|worldwide|on average|across the (?:country|county|region|city|state|nation|borough|district)|in the (?:country|county|region|state|nation|borough|district)|last year|this year|so far this|(?:every|each|a) year)\b|\bsince (?:19|20)\d\d\b/;
const isChange = ({ kind, modifier }: Quantity): boolean => kind === "percent" && /^(?:up|down)$/.test(modifier);

/** "Tierney has counted the nests for nine summers": whose count it is. */
const TALLIED =
  /\b(?:he|she|they|who|\p{Lu}[\p{L}’'-]+(?:, [^,.;:]{1,60},)?) (?:has |have |had )?(?:(?:counted|tallied) (?:them|the|every|each|all|these|those)\b[^.;:]{0,40}\b(?:since (?:\d{4}|\p{Lu})|every (?:day|week|month|year|spring|summer|autumn|winter)|for (?:[\w-]+ ){1,2}(?:days|weeks|months|years|springs|summers|autumns|winters))|(?:kept|keeps) (?:a |the )?(?:count|tally) of)\b/u;

/** "The agency raised the toll to 267": it is the agency's. */
const REVISED =
  /\b(?:agency|ministry|officials|authorities|police|department|government|hospitals?|council|office|bureau|organi[sz]ers)\b[^.;:]{0,40}\b(?:increase[sd]?|raise[sd]?|put|puts|revise[sd]?|lower(?:s|ed)|update[sd]?) (?:the|its|their|that) (?:[\w-]+ )?(?:toll|tally|estimate|number of (?:dead|deaths|injured|wounded|missing|casualties|cases))(?: [\w-]+){0,2} (?:to|at|from) (?:(?:about|at least|more than|nearly|almost) )?\d/i;

/** The first few figures in quotation marks, each with what it counts where that follows: “250 workers”. */
function listed({ document }: Article, figures: readonly Quantity[]): string {
  const prose = proseOf(document);
  const shown = figures.slice(0, 4).map(({ start, end, unitSpan }) => {
    const shownTo = (to: number): string => withoutFiller(prose.slice(start, to)).replace(/\s+/g, " ");
    const [figure, counted] = [shownTo(end), unitSpan && unitSpan.start >= end ? shownTo(unitSpan.end) : ""];
    // What is counted stands next to its figure, however much markup is between the two.
    const follows = unitSpan && counted !== "" && shownTo(unitSpan.start).length - figure.length <= 1;
    return `“${follows && counted.length <= LONGEST ? counted : figure}”`;
  });
  if (figures.length > shown.length) return `${shown.join(", ")} and ${figures.length - shown.length} more`;
  return shown.length < 3 ? shown.join(" and ") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
/** As much of a figure and its noun as a message can hold. */
const LONGEST = 48;

const TYPES: ReadonlySet<Quantity["kind"]> = new Set(["count", "money", "percent", "rate", "duration"]);

/** A claim of a kind that editors want sourced, with no source. */
export function isStatistic({ claim, sourcing, kind }: Quantity): boolean {
  return claim === "yes" && sourcing === "none" && TYPES.has(kind);
}

function addSeen(seen: Set<string>, figure: Quantity): void {
  seen.add(keyOf(figure));
  if (figure.kind === "money") seen.add(roundKeyOf(figure));
}

/** "Nearly $170,000", where the article has given $169,758; "more than" may be another sum. */
const isRounded = ({ kind, value, modifier }: Quantity, before: string): boolean =>
  kind === "money" &&
  modifier !== "=" &&
  /\b(?:about|nearly|almost|some|around|roughly) $/i.test(before) &&
  typeof value === "number" &&
  Number(value.toPrecision(2)) === value;

function roundKeyOf({ value, normalizedUnit }: Quantity): string {
  return `${normalizedUnit} about ${typeof value === "number" ? value.toPrecision(2) : String(value)}`;
}

/** The same figure of the same thing, wherever it stands. */
function keyOf({ value, kind }: Quantity): string {
  return `${kind} ${String(value)}`;
}
