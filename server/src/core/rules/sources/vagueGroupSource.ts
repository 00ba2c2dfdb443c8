import type { Article } from "../../analysis/article.ts";
import { type Attributed, attributedIn } from "../attributed.ts";
import { ruleWithOptions } from "../options.ts";
import { anyOf } from "../phrases.ts";

export const vagueGroupSource = ruleWithOptions({
  id: "vague-group-source",
  group: "sources",
  level: "information",
  presets: { feature: "hint" },
  cause: "vague-source",
  summary: "“experts say”, “critics say” with no expert or critic to follow",
  rationale:
    "NPR asks for specific sources and Wikipedia tags such phrases “[who?]”: a group without a member may be nobody, or the writer.",
  quiet:
    "Where a named source speaks in the same paragraph, the next one, or the next three sentences; where the group is described (“critics of the plan in parliament”); inside quotations.",
  options: {
    also: {
      type: "words",
      default: [],
      description: 'More groups that nobody can ask, in the plural: "campaigners", "insiders".',
    },
  },
  examples: {
    fires: [
      {
        text: "[[Campaigners]] say that the plan will fail. The rain fell all day.",
        options: { also: ["campaigners"] },
      },
      { text: "[[Critics]] say that the plan will fail. The rain fell all day. The ferry was late." },
      { text: "[[Some experts]] said that the dam was unsafe." },
      { text: "Mara Lee said that it would cost too much.\n\n[[Many opponents]] argue that the plan will fail." },
    ],
    quiet: [
      { text: "Campaigners say that the plan will fail. The rain fell all day." },
      { text: "Critics say that the plan will fail. Mara Lee of the Tax Forum said that it would cost too much." },
      { text: "Mara Lee said that it would cost too much. Critics say that the plan will fail." },
      { text: "Experts at the Harbour Institute said that the dam was unsafe." },
      { text: "“Critics say that the plan will fail,” Mara Lee said." },
      {
        text: "Critics say that it will fail. It rained. The ferry was late.\n\nMara Lee said that it would cost too much.",
      },
      { text: "It cost more than most experts had said." },
      { text: "3. EXPERTS DOUBT THE DAM WILL HOLD." },
    ],
  },
  *check(article, _voice, { also }) {
    const vague = vaguePattern(also);
    const attributed = [...attributedIn(article)];
    for (const [i, one] of attributed.entries()) {
      const span = one.attribution.source[0];
      if (!span || !vague.test(one.sourceText) || isShouted(one.sourceText)) continue;
      if (/\b(?:with|by|than|of|of so)\s*$/i.test(article.document.text.slice(Math.max(0, span.start - 8), span.start)))
        continue;
      if (DESCRIBED.test(article.document.text.slice(span.end, span.end + 12))) continue;
      // A headline's deck sums up what the story then spells out.
      if (one.paragraph.index < DECK && attributed.slice(i + 1).some(({ speaker }) => speaker?.kind === "person"))
        continue;
      if (attributed.slice(Math.max(0, i - 3), i + 5).some((other) => exemplifies(article, one, other))) continue;
      yield {
        span,
        message: `No named source near here speaks for “${one.sourceText}”. Name one, or say who they are.`,
      };
    }
  },
});

/** Paragraphs at the beginning that may be a headline, its deck or a summary. */
const DECK = 4;

/** "EXPERTS DOUBT LAUNCH": a headline within the text. */
const isShouted = (words: string) => words === words.toUpperCase();

const GROUPS =
  "experts critics analysts observers pundits commentators detractors skeptics sceptics specialists opponents".split(
    " ",
  );

function vaguePattern(also: readonly string[]): RegExp {
  const groups = anyOf([...GROUPS, ...also]);
  return new RegExp(`^(?:(?:some|many|most|several|the|certain|various|leading)\\s+)?${groups}$`, "i");
}

const DESCRIBED = /^,?\s+(?:of|at|from|in|with|like|such|who|including|for|on|inside|within|close)\b/i;

/**
 * A named source that says something so near that a reader will take it for one of the group: in the same paragraph or the next, or
 * within the next three sentences.
 */
function exemplifies(article: Article, one: Attributed, other: Attributed): boolean {
  const { paragraph, attribution, cue } = other;
  if (!isNamed(other) || attribution === one.attribution || attribution.stance !== "statement") return false;
  const distance = paragraph.index - one.paragraph.index;
  return distance === 0 || distance === 1 || (distance > 1 && cue.start < endOfThird(article, one));
}

function isNamed({ speaker, sourceText }: Attributed): boolean {
  if (!speaker) return /\p{Lu}\p{L}+\s+\p{Lu}/u.test(sourceText);
  return speaker.kind === "person" || speaker.kind === "organisation" || speaker.kind === "document";
}

/** Where the third sentence of running prose after the group's own ends. */
function endOfThird({ paragraphs }: Article, { paragraph, cue }: Attributed): number {
  let left = 4;
  for (let i = paragraph.index; i < paragraphs.length && i < paragraph.index + 4; i++) {
    const { facts, start } = paragraphs[i]!;
    for (const sentence of facts.sentences) {
      if (start + sentence.end <= cue.start) continue;
      if (--left === 0) return start + sentence.end;
    }
  }
  return paragraphs.at(-1)?.end ?? 0;
}
