import { type Example, expected, type Rule, type RuleGroup } from "../../server/src/core/index.ts";
import type { Precision } from "../precision/verdicts.ts";

const GROUPS: Readonly<Record<RuleGroup, string>> = {
  quotations: "Quotations and their sources",
  sources: "Vague or unnamed sources",
  verbs: "Verbs",
  claims: "Claims without a source",
  arithmetic: "Arithmetic and consistency",
  copy: "Copy",
  notes: "Source notes and silences",
};

const NOTE = "<!-- Written by scripts/generate.ts from the rule's declaration; change it there. -->";

type Precisions = ReadonlyMap<string, Precision>;

/** docs/rules/README.md: every rule, by group. */
export function rulesTable(rules: readonly Rule[], precisions: Precisions): string {
  const groups = Object.entries(GROUPS).flatMap(([group, title]) => {
    const members = rules.filter((rule) => rule.group === group);
    if (members.length === 0) return [];
    const rows = members.map(({ id, level, summary }) => {
      return `| [\`${id}\`](${id}.md) | ${level} | ${summary} | ${share(precisions.get(id))} |`;
    });
    return [`## ${title}`, ["| Rule | Level | Finds | Right |", "|---|---|---|---|", ...rows].join("\n")];
  });
  return page("# Rules", NOTE, INTRODUCTION, ...groups);
}

const INTRODUCTION = `A rule's level is the one in the default preset; \`onrecord.rules\` changes it. \`error\` is for what is
mechanical and hardly ever right in published copy, \`warning\` for that and for a quotation that nobody says, \`information\` and \`hint\` for
other judgements about sourcing. No judgement about sourcing is ever an \`error\`; the presets \`wire\` and \`investigation\` make
[\`bare-anonymous-source\`](bare-anonymous-source.md) a warning. A rule that is \`off\` is house taste.

“Right” is the share of findings on published copy that a desk would act on or agree with, of those that were judged by hand
([how](../../scripts/precision/README.md)). Copy that has been through a desk holds few faults, so some rules find nothing in it.`;

function share(precision: Precision | undefined): string {
  if (!precision) return "";
  return `${precision.right} of ${precision.judged}`;
}

/** docs/rules/<id>.md */
export function rulePageText(rule: Rule, precision: Precision | undefined): string {
  return page(
    `# ${rule.id}`,
    NOTE,
    `Finds ${rule.summary}. Level: \`${rule.level}\`. Group: ${GROUPS[rule.group].toLowerCase()}.`,
    "## Why",
    rule.rationale,
    "## It finds",
    "What it marks stands between `[[` and `]]`.",
    ...rule.examples.fires.map(exampleText),
    "## It leaves alone",
    ...(rule.quiet ? [rule.quiet] : []),
    ...rule.examples.quiet.map(exampleText),
    ...optionsText(rule),
    ...(precision ? ["## How often it is right", measured(precision)] : []),
  );
}

function measured({ judged, right }: Precision): string {
  const percent = Math.round((100 * right) / judged);
  return `Of ${judged} findings on published copy that were judged by hand, ${right} were right (${percent}%). The articles are PolNeAR's, on one election and by seven American publishers; other copy may fare otherwise.`;
}

function exampleText({ text, fixed, languageId, options }: Example): string {
  const block = (content: string) => `~~~${languageId ?? "text"}\n${content}\n~~~`;
  const set = options === undefined ? "" : `With \`${JSON.stringify(options)}\`:\n\n`;
  return fixed === undefined ? set + block(text) : `${set}${block(text)}\n\nAfter the first fix:\n\n${block(fixed)}`;
}

function optionsText({ id, level, options }: Rule): readonly string[] {
  if (!options) return [];
  const rows = Object.entries(options).map(
    ([name, option]) =>
      `| \`${name}\` | ${expected(option)} | \`${JSON.stringify(option.default)}\` | ${option.description} |`,
  );
  const [name, option] = Object.entries(options)[0]!;
  const shown = level === "off" ? "hint" : level;
  return [
    "## Options",
    ["| Option | Takes | Default | |", "|---|---|---|---|", ...rows].join("\n"),
    `In a [configuration](../configuration.md), with the level:`,
    `~~~json\n{ "rules": { "${id}": ["${shown}", { "${name}": ${JSON.stringify(option.default)} }] } }\n~~~`,
  ];
}

function page(...parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}
