import { PRESETS, presetLevels, RULES } from "../core/index.ts";
import { EXIT, type Io, write } from "./io.ts";
import { PRECISION } from "./precision.ts";
import { createPaint } from "./reports/paint.ts";
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

function table(io: Io): string {
  const paint = createPaint(terminal(io.stdout, io.env).color);
  const rules = list();
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  const groups = [...new Set(rules.map(({ group }) => group))];
  const tables = groups.map((group) => {
    const own = rules.filter((rule) => rule.group === group);
    const rows = own.map(({ id, level, summary, precision }) => {
      const right = precision ? `  ${paint("dim", `(${precision.right} of ${precision.judged} right)`)}` : "";
      return `  ${id.padEnd(width)}  ${paint("dim", level.padEnd(11))}  ${summary}${right}`;
    });
    return [paint("bold", group), ...rows, ""].join("\n");
  });
  return tables.join("\n");
}
