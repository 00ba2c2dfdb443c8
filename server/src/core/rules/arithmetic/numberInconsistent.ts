import type { Article } from "../../analysis/article.ts";
import type { Quantity } from "../../analysis/claim/claim.ts";
import { around, type FiguredSentence, figuredSentences, printed } from "../figures.ts";
import type { Finding, Rule } from "../rule.ts";
import type { Voice } from "../voice.ts";

export const numberInconsistent: Rule = {
  id: "number-inconsistent",
  group: "arithmetic",
  level: "information",
  summary: "one death toll in two values",
  rationale:
    "“The fire killed 12 … the 14 dead.” An update was written into one paragraph and not into the other. Reuters and AP re-read every toll before a story moves.",
  quiet:
    "Estimates (“at least 12”), tolls that are said to rise, parts of a toll (“the two who died in hospital”), and stories that tell of more than one event.",
  examples: {
    fires: [
      { text: "The fire killed 12 people.\n\nRelatives of the [[14]] dead met in the hall." },
      { text: "Nine people were killed in the crash.\n\nThe town buried the [[eight]] victims." },
      {
        text: "The flood killed six people.\n\nThe mayor met the families of the [[seven]] people killed in the flood.",
      },
    ],
    quiet: [
      { text: "The flood killed six people.\n\nA stone names the 40 people killed in the fire of 1911." },
      { text: "The flood killed six people.\n\nThe 14 people killed in the last flood were farmers." },
      { text: "The fire killed 12 people.\n\nRelatives of the 12 dead met in the hall." },
      { text: "The fire killed at least 12 people.\n\nRelatives of the 14 dead met in the hall." },
      { text: "The fire killed 12 people, a toll rising to 14.\n\nRelatives of the 14 dead met in the hall." },
      { text: "The fire killed 12 people and the flood killed 14.\n\nRelatives of the 14 dead met in the hall." },
    ],
  },
  *check(article, voice): Iterable<Finding> {
    const { first, others, restated } = tolls(article, voice);
    if (!first || others.length > 0 || RISING.test(article.document.text)) return;
    for (const figure of restated) {
      if (figure.value === first.value) continue;
      yield {
        span: figure,
        message: `The toll is ${printed(figure.value as number)} here and ${printed(first.value as number)} before. Check which is the latest.`,
        related: [{ span: first, message: `“${first.text}” here.` }],
      };
    }
  },
};

const RISING =
  /\b(?:toll|number)\b[^.]{0,60}\b(?:rise|rises|rose|rising|climb|revised|updated|lowered|raised)\b|\brevised\b|\bearlier (?:reports?|toll|count)\b/i;

interface Tolls {
  readonly first: Quantity | undefined;
  /** Further tolls that are not references back. */
  readonly others: readonly Quantity[];
  /** "The 14 dead": references back to the toll. */
  readonly restated: readonly Quantity[];
}

function tolls(article: Article, voice: Voice): Tolls {
  const first: Quantity[] = [];
  const restated: Quantity[] = [];
  let told = "";
  for (const figured of figuredSentences(article, voice)) {
    for (const figure of figured.figures) {
      if (figure.kind !== "count" || typeof figure.value !== "number" || figure.value < 2) continue;
      const role = namesEvent(figured, figure, told) ? "back" : roleOf(figured, figure);
      if (role === "toll" && told === "") told = figured.sentence.text;
      if (role === "back" && figure.modifier === "=") restated.push(figure);
      else if (role) first.push(figure);
    }
  }
  const exact = first[0]?.modifier === "=" ? first[0] : undefined;
  return { first: exact, others: first.slice(1).filter(({ value }) => value !== exact?.value), restated };
}

/** "The seven people killed in the flood", where the toll was told of a flood. */
function namesEvent(figured: FiguredSentence, figure: Quantity, told: string): boolean {
  const { before, after } = around(figured, figure);
  if (told === "" || !/\b(?:the|all)\s+$/i.test(before)) return false;
  const event =
    /^(?:\s+[\p{L}-]+){1,2}\s+(?:killed|who (?:died|were killed)) in the ([\p{L}-]+)(?=[,.;]| (?:were|was|are|will|have|had)\b)/iu.exec(
      after,
    )?.[1];
  return event !== undefined && new RegExp(String.raw`\b${event}\b`, "iu").test(told);
}

/** "killed 12", "12 were killed": a toll. "The 12 dead": a reference back to one. */
function roleOf(figured: FiguredSentence, figure: Quantity): "toll" | "back" | undefined {
  const { before, after } = around(figured, figure);
  if (
    /\bthe\s+$/i.test(before) &&
    /^\s+(?:dead|deaths|fatalities|victims|people killed|people who died|killed)\b(?!\s+(?:in|on|at|from|who|whose|were|was|of)\b)/i.test(
      after,
    )
  ) {
    return "back";
  }
  if (
    /\b(?:kill(?:ed|ing|s)|claimed|death toll (?:of|is|was|stands at))\s+(?:at least |about |nearly |more than |some |around )?$/i.test(
      before,
    )
  )
    return "toll";
  return /^(?:\s+[\p{L}-]+){0,4}\s+(?:(?:were|was|are|have been|had been)\s+(?:killed|dead)|died|dead|deaths|fatalities|victims)\b/iu.test(
    after,
  )
    ? "toll"
    : undefined;
}
