import { quotedIn } from "../quoted.ts";
import type { Rule } from "../rule.ts";
import { sourcedCover } from "../sourced.ts";

export const partialQuoteUnattributed: Rule = {
  id: "partial-quote-unattributed",
  group: "quotations",
  level: "off",
  presets: { investigation: "hint", strict: "hint" },
  summary: "a few quoted words in the writer's own sentence without a source",
  rationale:
    "The AP advises against fragments: the reader cannot tell a quotation from a sneer. If the words are somebody's, say whose; if they are nobody's, they need no marks. About half of such fragments are titles, nicknames or terms, which is why this rule is never more than a hint.",
  quiet:
    "Where somebody says it in the sentence; “so-called”, “known as”, “dubbed”; titles, names and terms; single words.",
  examples: {
    fires: [
      { text: "The plan was [[“a plain betrayal of trust”]] of voters." },
      { text: "The road is [[“all holes and hope”]] beyond the mill." },
    ],
    quiet: [
      { text: "The so-called “bedroom tax” was dropped." },
      { text: "The film “Jaws” runs all week." },
      { text: "It is known as “the long mile” in the village." },
      { text: "He sells “antiques” from a van." },
    ],
  },
  *check(article) {
    const sourced = sourcedCover(article);
    for (const { start, end, quotation, words, before } of quotedIn(article)) {
      if (quotation.use !== "fragment" || quotation.open || quotation.continues) continue;
      const count = words.trim().split(/\s+/).length;
      if (count < 2 || count > 8 || NAMING.test(before) || TITLE.test(words) || sourced.touches({ start, end }))
        continue;
      yield { span: { start, end }, message: "Whose words are these? Name the speaker, or take the marks away." };
    }
  },
};

const NAMING =
  /\b(?:so-called|called|calls|calling|known\s+as|dubbed|named|nicknamed|termed|titled|entitled|labell?ed|word|words|phrase|term|slogan|motto|title|song|film|movie|book|novel|play|show|series|episode|album|poem|essay|article|column|headlined?|program|programme|sign|read|reads|reading|meaning|means)\b[^.!?]{0,24}$/i;
/** Capitals on the words that carry meaning: a title or a name. */
const TITLE = /^(?:\P{L}*\p{Lu}[\p{L}’'-]*\s*)(?:(?:of|the|a|an|and|in|on|to|for|with|at|by|\p{Lu}[\p{L}’'-]*)\s*)*$/u;
