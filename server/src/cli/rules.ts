import { RULES } from "../core/index.ts";
import { EXIT, type Io, write } from "./io.ts";
import { createPaint } from "./reports/paint.ts";
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
