import type { Article } from "../analysis/article.ts";

/** "Here are the **main points** of the budget:": the items behind it are all of what the line before them announces. */
export function* listedUnder({ paragraphs }: Article): Iterable<number> {
  let listed = false;
  for (const { facts, index } of paragraphs) {
    if (facts.kind === "item") {
      if (listed) yield index;
    } else listed = facts.text.trimEnd().endsWith(":") && ANNOUNCES.test(facts.text);
  }
}
const ANNOUNCES =
  /\b(?:(?:main|key|other) (?:points|measures|announcements|findings|changes|proposals|pledges|figures from)|(?:measures|announcements|pledges|proposals|promises) (?:include|included|are|were)|what (?:was|he|she|they|the \p{L}+) (?:announced|promised|set out|said)|(?:announced|set out|unveiled|promised|pledged|found|include[sd]?) (?:\p{L}+ ){0,6}(?:following|measures|these))\b[^.!?:]{0,80}:\s*$/iu;
