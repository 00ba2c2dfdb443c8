import type { Article } from "../analysis/article.ts";

/**
 * The paragraphs of a release on results ("Alder Corp **today announced its results**"): the firm says all of it. In a desk's report on
 * results, those are the list of highlights right behind.
 */
export function* releasedIn({ paragraphs }: Article): Iterable<number> {
  const at = paragraphs.slice(0, LEAD).findIndex(({ facts }) => RESULTS.test(facts.text));
  if (at < 0) return;
  const isRelease = RELEASE.test(paragraphs[at]!.facts.text);
  for (let i = at; i < paragraphs.length; i++) {
    if (!isRelease && i > at && paragraphs[i]!.facts.kind !== "item") return;
    yield i;
  }
}
/** Where a release or a report has its news. */
const LEAD = 4;
const RESULTS =
  /\b(?:announced|reported|released|posted|published)\b[^.;]{0,60}\b(?:results|earnings)\b[^.;]{0,60}\b(?:quarter|year|half|period|months|fiscal)\b/i;
const RELEASE = /\btoday,? (?:announced|reported|released|posted|published)\b/i;
