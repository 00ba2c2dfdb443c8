import { didYouMean, type Example, expected, RULES, type Rule } from "../core/index.ts";
import { CommandError, EXIT, type Io, write } from "./io.ts";
import { PRECISION } from "./precision.ts";
import { createPaint, type Paint } from "./reports/paint.ts";
import { wrap } from "./reports/wrap.ts";
import { terminal } from "./terminal.ts";

const WIDEST = 100;

/** `onrecord explain RULE`: why a rule is there, when it stays quiet, and examples. */
export async function runExplain(id: string, io: Io): Promise<number> {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) {
    const ids = RULES.map((candidate) => candidate.id);
    throw new CommandError(`there is no rule “${id}”.${didYouMean(id, ids)} “onrecord rules” lists them all.`);
  }
  const { color, width } = terminal(io.stdout, io.env);
  const paint = createPaint(color);
  const columns = Math.min(width, WIDEST);
  const paragraph = (text: string) => wrap(text, columns).join("\n");
  const parts = [
    `${paint("bold", rule.id)}  ${paint("dim", `${rule.group}, ${rule.level}`)}`,
    `${paragraph(capitalize(rule.summary))}.`,
    paragraph(rule.rationale),
    paint("bold", color ? "Found" : "Found, in [[ ]]"),
    ...rule.examples.fires.map((example) => exampleLines(example, columns, color, paint)),
    paint("bold", "Left alone"),
    ...(rule.quiet === undefined ? [] : [paragraph(rule.quiet)]),
    ...rule.examples.quiet.map((example) => exampleLines(example, columns, color, paint)),
    ...optionLines(rule, columns, paint),
    ...measured(rule, paragraph),
  ];
  await write(io.stdout, `${parts.join("\n\n")}\n`);
  return EXIT.clean;
}

function optionLines({ options }: Rule, columns: number, paint: Paint): readonly string[] {
  if (!options) return [];
  const lines = Object.entries(options).map(([name, option]) => {
    const text = `${option.description} Takes ${expected(option)}; without it, ${JSON.stringify(option.default)}.`;
    return [`  ${paint("bold", name)}`, ...wrap(text, columns - 4).map((line) => `    ${line}`)].join("\n");
  });
  return [paint("bold", "Options"), ...lines];
}

function measured({ id }: Rule, paragraph: (text: string) => string): readonly string[] {
  const precision = PRECISION[id];
  if (!precision) return [];
  const { right, judged } = precision;
  return [paragraph(`Of ${judged} findings on published copy that were judged by hand, ${right} were right.`)];
}

/** An example, with what is found in it underlined; where there is no colour, in its double brackets. */
function exampleLines({ text, options }: Example, columns: number, color: boolean, paint: Paint): string {
  const shown = color
    ? text.replace(/\[\[(.*?)\]\]/gs, (_, marked: string) => paint(["yellow", "underline"], marked))
    : text;
  const set = options === undefined ? [] : [paint("dim", `  with ${JSON.stringify(options)}:`)];
  const lines = shown
    .replace(/\n{3,}/g, "\n\n")
    .split("\n")
    .flatMap((line) => wrap(line, columns - 4))
    // An example of several paragraphs would be taken for as many examples.
    .map((line, i) => `${i === 0 ? "  - " : "    "}${line}`.trimEnd());
  return [...set, ...lines].join("\n");
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
