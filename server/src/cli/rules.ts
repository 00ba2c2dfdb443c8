import { didYouMean } from "../config/didYouMean.ts";
import { RULES } from "../core/index.ts";
import { CommandError, EXIT, type Io, write } from "./io.ts";
import { createPaint } from "./reports/paint.ts";
import { wrap } from "./reports/wrap.ts";
import { terminal } from "./terminal.ts";

/** `onrecord rules`: every rule with its level. */
export async function runRules({ format }: { readonly format: "text" | "json" }, io: Io): Promise<number> {
  const rules = RULES.map(({ id, group, level, summary }) => ({ id, group, level, summary }));
  await write(io.stdout, format === "json" ? `${JSON.stringify(rules, undefined, 2)}\n` : table(rules, io));
  return EXIT.clean;
}

function table(rules: readonly { id: string; group: string; level: string; summary: string }[], io: Io): string {
  const paint = createPaint(terminal(io.stdout, io.env).color);
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  const groups = [...new Set(rules.map(({ group }) => group))];
  return groups
    .map((group) => {
      const own = rules.filter((rule) => rule.group === group);
      const rows = own.map(
        ({ id, level, summary }) => `  ${id.padEnd(width)}  ${paint("dim", level.padEnd(11))}  ${summary}`,
      );
      return [paint("bold", group), ...rows, ""].join("\n");
    })
    .join("\n");
}

/** `onrecord explain RULE`: why a rule is there, when it stays quiet, and examples. */
export async function runExplain(id: string, io: Io): Promise<number> {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) {
    const ids = RULES.map((candidate) => candidate.id);
    throw new CommandError(`there is no rule "${id}".${didYouMean(id, ids)} "onrecord rules" lists them all.`);
  }
  const { color, width } = terminal(io.stdout, io.env);
  const paint = createPaint(color);
  const paragraph = (text: string) => wrap(text, Math.min(width, 100)).join("\n");
  const example = (text: string) =>
    wrap(
      text.replace(/\[\[(.*?)\]\]/gs, (_, marked: string) =>
        paint(["yellow", "underline"], color ? marked : `[[${marked}]]`),
      ),
      96,
    )
      .map((line) => `  ${line}`)
      .join("\n");
  const parts = [
    `${paint("bold", rule.id)}  ${paint("dim", `${rule.group}, ${rule.level}`)}`,
    paragraph(rule.summary),
    paragraph(rule.rationale),
    ...(rule.quiet === undefined ? [] : [paragraph(rule.quiet)]),
    ...(rule.examples.fires.length > 0
      ? [`${paint("bold", "Found")}\n${rule.examples.fires.map((e) => example(e.text)).join("\n\n")}`]
      : []),
    ...(rule.examples.quiet.length > 0
      ? [`${paint("bold", "Left alone")}\n${rule.examples.quiet.map((e) => example(e.text)).join("\n\n")}`]
      : []),
  ];
  await write(io.stdout, `${parts.join("\n\n")}\n`);
  return EXIT.clean;
}
