import { didYouMean } from "../config/didYouMean.ts";
import { type Example, RULES } from "../core/index.ts";
import { CommandError, EXIT, type Io, write } from "./io.ts";
import { createPaint, type Paint } from "./reports/paint.ts";
import { wrap } from "./reports/wrap.ts";
import { terminal } from "./terminal.ts";

const WIDEST = 100;

/** `onrecord explain RULE`: why a rule is there, when it stays quiet, and examples. */
export async function runExplain(id: string, io: Io): Promise<number> {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) {
    const ids = RULES.map((candidate) => candidate.id);
    throw new CommandError(`there is no rule "${id}".${didYouMean(id, ids)} "onrecord rules" lists them all.`);
  }
  const { color, width } = terminal(io.stdout, io.env);
  const paint = createPaint(color);
  const columns = Math.min(width, WIDEST);
  const paragraph = (text: string) => wrap(text, columns).join("\n");
  const parts = [
    `${paint("bold", rule.id)}  ${paint("dim", `${rule.group}, ${rule.level}`)}`,
    `${paragraph(capitalize(rule.summary))}.`,
    paragraph(rule.rationale),
    paint("bold", "Found"),
    ...rule.examples.fires.map((example) => exampleLines(example, columns, color, paint)),
    paint("bold", "Left alone"),
    ...(rule.quiet === undefined ? [] : [paragraph(rule.quiet)]),
    ...rule.examples.quiet.map((example) => exampleLines(example, columns, color, paint)),
  ];
  await write(io.stdout, `${parts.join("\n\n")}\n`);
  return EXIT.clean;
}

/** An example, with what is found in it underlined; where there is no colour, in its double brackets. */
function exampleLines({ text }: Example, columns: number, color: boolean, paint: Paint): string {
  const shown = color
    ? text.replace(/\[\[(.*?)\]\]/gs, (_, marked: string) => paint(["yellow", "underline"], marked))
    : text;
  return shown
    .split(/\n+/)
    .flatMap((line) => wrap(line, columns - 2))
    .map((line) => `  ${line}`)
    .join("\n");
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
