import type { Article } from "../analysis/article.ts";
import type { Paragraph } from "../analysis/paragraph.ts";
import { once } from "../once.ts";
import { blockAt } from "./attributed.ts";
import { said } from "./said.ts";
import { tellsWrong } from "./wrongs.ts";

/**
 * The paragraphs in which a count or a study that one above describes runs on: "**We analysed 1.2 million calls.** ¶ One in ten took an
 * hour." They end where somebody has a word who did not make the study, at a heading, or a few paragraphs on; and no study counts
 * what a government spent, whom an army killed or what has become of a country "since March". Behind a study
 * that the paragraph only names, its shares run on, and no other counts.
 */
export function* runsOn(article: Article): Iterable<number> {
  const { paragraphs } = article;
  const told = once(() => spokenIn(article));
  let left = 0;
  let named = false;
  for (const paragraph of paragraphs) {
    if (paragraph.facts.kind !== "paragraph") left = 0;
    else if (describesStudy(paragraph) || (paragraph.index < LEAD && isOfSample(paragraph))) {
      left = FURTHEST;
      named = !describesStudy(paragraph);
    } else if (left > 0) {
      if (
        told().has(paragraph.index) ||
        isOfElse(paragraph) ||
        (named && (isCountOfElse(paragraph) || (tellsWrong(paragraph) && !OF_THEM.test(paragraph.facts.text))))
      )
        left = 0;
      else left--;
    }
    if (left > 0) yield paragraph.index;
  }
}
/** The paragraphs in which somebody has a word who did not make the study. */
function spokenIn({ paragraphs, attributions, speakers, document }: Article): ReadonlySet<number | undefined> {
  const makers = new Set(speakers.filter(({ role }) => role !== null && MADE_IT.test(role)).map(({ id }) => id));
  return new Set(
    attributions.flatMap(({ source: [source], cue: [cue], speaker }) =>
      source &&
      !(speaker !== null && makers.has(speaker)) &&
      !MADE_IT.test(document.text.slice(source.start, Math.min(source.end, source.start + LONGEST)))
        ? [blockAt(paragraphs, (cue ?? source).start)?.index]
        : [],
    ),
  );
}
/**
 * "The researchers", "**lead author** Ingrid Sol", "the findings"; "**the team’s** rival" and "Ann Ruiz, who was **not** part of the
 * study" did not.
 */
const MADE_IT =
  /^(?![\s\S]*\b(?:not|never|no part|critics?|rivals?|opponents?)\b)[\s\S]*?(?:\b(?:(?:lead|senior|first|co-?)[ -]?author|(?:members?|leaders?|head|one|part|director|author|spokes[a-z]+) (?:of|for) (?:the|its|their|study['’]s) (?:authors|researchers|scientists|team)(?!['’])|(?:led|wrote|co-wrote|directed) the (?:study|trial|survey|analysis|research|paper))\b|^(?:the|its|their|(?:the )?study['’]s) (?:[a-z-]+ )?(?:authors|researchers|scientists|team|study|trial|survey|analysis|paper|findings)\b(?!['’]))/i;
const LONGEST = 200;

/**
 * Where an article on a study names it and what it found: "**a study of more than 93,000** adults **suggests**"; far below it may be one
 * in passing, and "a trial of 24 officers **opens**" in a court.
 */
const LEAD = 4;
const isOfSample = said<Paragraph>(({ facts }) => SAMPLE.test(facts.text));
const SAMPLE =
  /\b[Aa](?:n|ccording to an?)? (?:(?:new|large|small|major|recent|national|global|international|long-term) )*(?:study|trial|analysis|review|meta-analysis) (?:of|in|among|involving) (?:(?:more than|about|nearly|almost|some|over|around) )?(?:[2-9]\d|\d[\d,.]*\d\d)(?: (?:million|thousand))? (?!(?:years?|months|weeks|days|hours|minutes|times|miles|percent|per cent)\b)\p{L}[^.;:!?]{0,120}?\b(?:suggest|found|find|show|conclud|report|reveal|indicat|estimat)/u;

/** How many paragraphs a study's figures may fill behind it. */
const FURTHEST = 5;

const describesStudy = said<Paragraph>(({ facts }) => METHOD.test(facts.text));
/** Who looked at how many: the paper, a study or those who made it. */
const METHOD =
  /(?:\b[Ww]e|\b(?:[Tt]he|[Tt]his|[Aa]|[Oo]ur|[Ii]ts|[Tt]heir) (?:[\p{L}-]+ ){0,2}(?:report|study|analysis|survey|review|audit|investigation|researchers|scientists|team|authors|experiment|(?:clinical|drug|randomi[sz]ed|controlled) trial)|\b[Rr]esearchers|\b[Ss]cientists|\b[Ii]nspectors|\b[Aa]uditors|\p{L}['’]s (?:[\p{L}-]+ ){0,2}(?:report|study|analysis|survey|review|audit|investigation))(?: (?:led by|from|at|of|by|into|in) [^.,;:!?]{1,60})?(?:, [^,;:.!?]{1,60},)? (?:(?:has|have|had|then|also|first) )*(?:looked at|examined|analy[sz]ed|compared|covered|reviewed|checked|sampled|surveyed|tracked|followed|collected|sequenced|collated|tested|studied|interviewed|polled) (?:(?!(?:it|him|her|them|up|which|when|where|after|before|because)\b)[\p{L}-]+ ){0,5}(?:[2-9]|\d[\d,.]*\d)(?: (?:million|thousand))? (?!(?:years?|months|weeks|days|hours|minutes|times|miles|percent|per cent)\b)\p{L}/u;
/** A passage that is of something else. */
const isOfElse = said<Paragraph>(
  ({ facts }) => ELSEWHERE.test(facts.text) || (NEWS.test(facts.text) && !OF_THEM.test(facts.text)),
);
/** Behind a study that is only named, shares and risks are its own; "**4,000** children cannot read" may be anybody’s count. */
const isCountOfElse = said<Paragraph>(
  ({ facts }) => /\d/.test(facts.text) && !SHARES.test(facts.text) && !OF_THEM.test(facts.text),
);
const SHARES =
  /\d ?%|\bper ?cent\b|\b(?:in|out of) (?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:times|risks?|likely|likelier|average|odds|half|third|quarter|participants|volunteers)\b/i;
const ELSEWHERE = /^(?:Meanwhile|Elsewhere|Separately|In other|At the same time|Last (?:week|month)|Earlier this)\b/;
const NEWS =
  /[£$€]\s?\d|\b(?:(?:last|this|each|every|(?<!\btimes )a) (?:year|month|week|season)|since (?:\d{4}|\p{Lu}\p{L}+|last|the)|so far|(?<!\b(?:\d+%?|one|two|three|four|five|six|seven|eight|nine|ten|per ?cent|half|quarter|third|fifth) )has (?:also |now |already )?(?:cut|lost|closed|shut|grown|risen|fallen|spent|sacked|built)|killed|murdered|deserted|displaced|evicted)\b/u;
/** "**Of those**, 12 had paid £90 last year": what was looked at. */
const OF_THEM =
  /\b(?:[Oo]f (?:those|these|them|the \d[\d,]*)|[Tt]he (?:study|analysis|survey|report|review|audit|investigation|sample|data|figures|researchers|authors|team|findings)|[Rr]esearchers|[Ww]e (?:also |then )?(?:found|counted|looked))\b/;
