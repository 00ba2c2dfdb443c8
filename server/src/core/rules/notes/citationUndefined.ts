import { readReferences } from "../../bibliography/readReferences.ts";
import type { Rule } from "../rule.ts";

export const citationUndefined: Rule = {
  id: "citation-undefined",
  group: "notes",
  level: "error",
  anyLanguage: true,
  summary: "a citation whose key is in no bibliography",
  rationale:
    "A citation is the writer's promise that the source can be looked up. A key that leads nowhere prints as a question mark, and the fact-checker has nothing to check against.",
  quiet:
    "Articles that name no bibliography and have none beside them: references.bib, bibliography.bib, references.json.",
  examples: {
    fires: [
      {
        text: "---\nreferences:\n- id: ruiz2024\n---\n\nRents rose [@ruiz2024], wages fell [[[@ruiz2042]]].",
        languageId: "markdown",
      },
      {
        text: "---\nreferences:\n- id: ruiz2024\n---\n\nRents rose [see @ruiz2024, p. 5; [[@bell2019]]].",
        languageId: "markdown",
      },
    ],
    quiet: [
      { text: "---\nreferences:\n- id: ruiz2024\n---\n\nRents rose [@ruiz2024, p. 5].", languageId: "markdown" },
      { text: "Rents rose [@ruiz2024].", languageId: "markdown" },
    ],
  },
  check: () => [],
  *audit({ article, bibliography }) {
    const { notes, text } = article.document;
    const own = readReferences(text);
    if (!bibliography && own.entries.length === 0) return;
    const known = new Set(own.entries.map(({ key }) => key));
    const missing = bibliography?.missing ?? [];
    const cited = notes.filter(({ kind }) => kind === "citation");
    for (const name of missing) {
      const [first] = cited;
      if (first) {
        yield { span: first, message: `The bibliography “${name}” cannot be read. Check where the file is.` };
      }
    }
    if (missing.length > 0) return;
    for (const { start, end, target } of cited) {
      if (known.has(target) || bibliography?.entries.has(target)) continue;
      const span = wholeGroup(text, start, end);
      yield { span, message: `No bibliography has “${target}”. Add the entry, or correct the key.` };
    }
  },
};

/** The brackets too, where the citation is all that stands in them. */
function wholeGroup(text: string, start: number, end: number) {
  return text[start - 1] === "[" && text[end] === "]" ? { start: start - 1, end: end + 1 } : { start, end };
}
