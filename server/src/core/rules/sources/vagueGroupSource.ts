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
    "Where a named source speaks in the three sentences around it or in the next paragraph; where the group is described (“critics of the plan in parliament”); inside quotations.",
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
    ],
    quiet: [
      { text: "Campaigners say that the plan will fail. The rain fell all day." },
      { text: "Critics say that the plan will fail. Mara Lee of the Tax Forum said that it would cost too much." },
      { text: "Mara Lee said that it would cost too much. Critics say that the plan will fail." },
      { text: "Experts at the Harbour Institute said that the dam was unsafe." },
      { text: "“Critics say that the plan will fail,” Mara Lee said." },
    ],
  },
  *check(article, _voice, { also }) {
    const vague = vaguePattern(also);
    const attributed = [...attributedIn(article)];
    for (const [i, one] of attributed.entries()) {
      const span = one.attribution.source[0];
      if (!span || one.attribution.stance !== "statement" || !vague.test(one.sourceText)) continue;
      if (/\b(?:with|by)\s*$/i.test(article.document.text.slice(Math.max(0, span.start - 8), span.start))) continue;
      if (DESCRIBED.test(article.document.text.slice(span.end, span.end + 12))) continue;
      // A headline's deck sums up what the story then spells out.
      if (one.paragraph.index < DECK && attributed.slice(i + 1).some(({ speaker }) => speaker?.kind === "person"))
        continue;
      if (attributed.slice(Math.max(0, i - 3), i + 5).some((other) => exemplifies(one, other))) continue;
      yield {
        span,
        message: `No named source near here speaks for “${one.sourceText}”. Name one, or say which they are.`,
      };
    }
  },
});

/** Paragraphs at the beginning that may be a headline, its deck or a summary. */
const DECK = 4;

const GROUPS = "experts critics analysts observers pundits commentators detractors skeptics sceptics specialists".split(
  " ",
);

function vaguePattern(also: readonly string[]): RegExp {
  const groups = anyOf([...GROUPS, ...also]);
  return new RegExp(`^(?:(?:some|many|most|several|other|the|certain|various|leading)\\s+)?${groups}$`, "i");
}

const DESCRIBED = /^,?\s+(?:of|at|from|in|with|like|such|who|including|for|on|inside|within|close)\b/i;

/** A named source that speaks so near that a reader will take it for one of the group. */
function exemplifies(one: Attributed, { speaker, paragraph, attribution }: Attributed): boolean {
  if (!speaker || (speaker.kind !== "person" && speaker.kind !== "organisation" && speaker.kind !== "document"))
    return false;
  const distance = paragraph.index - one.paragraph.index;
  return attribution !== one.attribution && distance >= -1 && distance <= 2;
}
