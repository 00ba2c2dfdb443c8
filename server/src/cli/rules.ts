import { PRESETS, presetLevels, RULES } from "../core/index.ts";
import { EXIT, type Io, write } from "./io.ts";
import { PRECISION } from "./precision.ts";
import { createPaint, type Paint } from "./reports/paint.ts";
import { wrap } from "./reports/wrap.ts";
import { terminal } from "./terminal.ts";

const LEVELS = Object.fromEntries(PRESETS.map((preset) => [preset, presetLevels(preset, RULES)] as const));

/** What is told of each rule. `precision`: findings on published copy that were judged by hand; null where none was. */
function list() {
  return RULES.map(({ id, group, level, summary, options }) => ({
    id,
    group,
    level,
    presets: Object.fromEntries(PRESETS.map((preset) => [preset, LEVELS[preset]![id]!])),
    precision: PRECISION[id] ?? null,
    summary,
    options: options ?? {},
  }));
}

/** `onrecord rules`: every rule with its level, its level in every preset, and how often it was right. */
export async function runRules({ format }: { readonly format: "text" | "json" }, io: Io): Promise<number> {
  await write(io.stdout, format === "json" ? `${JSON.stringify(list(), undefined, 2)}\n` : table(io));
  return EXIT.clean;
}

/** Columns round a rule's id and level, and the fewest for its summary beside them; on a narrower screen it stands below. */
const BESIDE = 17;
const NARROWEST = 40;

function table(io: Io): string {
  const { color, width: columns, isTerminal } = terminal(io.stdout, io.env);
  const paint = createPaint(color);
  const rules = list();
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  const isNarrow = isTerminal && columns < width + BESIDE + NARROWEST;
  const indent = isNarrow ? 4 : width + BESIDE;
  // What goes to another program has a rule a line.
  const room = isTerminal ? Math.max(10, columns - indent) : Number.POSITIVE_INFINITY;
  const row = (rule: ReturnType<typeof list>[number]) => {
    const { id, level } = rule;
    const text = summaryLines(rule, room, paint);
    const below = `\n${" ".repeat(indent)}`;
    if (!isNarrow) return `  ${id.padEnd(width)}  ${paint("dim", level.padEnd(11))}  ${text.join(below)}`;
    const beside = 2 + id.length + 2 + level.length <= columns ? "  " : below;
    return `  ${id}${beside}${[paint("dim", level), ...text].join(below)}`;
  };
  const groups = [...new Set(rules.map(({ group }) => group))];
  const tables = groups.map((group) => {
    const own = rules.filter((rule) => rule.group === group);
    return [paint("bold", group), ...own.map(row), ""].join("\n");
  });
  return tables.join("\n");
}

/** What a rule finds, in lines, with how often it was right at the end. */
function summaryLines({ summary, precision }: ReturnType<typeof list>[number], room: number, paint: Paint): string[] {
  const lines = wrap(summary, room);
  if (!precision) return lines;
  const right = `(${precision.right} of ${precision.judged} right)`;
  const last = lines.pop() ?? "";
  const end = paint("dim", right);
  return [...lines, ...(last.length + 2 + right.length <= room ? [`${last}  ${end}`] : [last, end])];
}
