import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Resolved } from "../config/resolve.ts";
import { type DeskSpeaker, defaultsOf, type OptionValues, RULES } from "../core/index.ts";
import { CommandError, EXIT, type Io, write } from "./io.ts";
import { asInFolder } from "./judgeFound.ts";
import { languageOf } from "./languages.ts";
import { createPaint, type Paint } from "./reports/paint.ts";
import { createSettings, shorter } from "./settings.ts";
import { terminal } from "./terminal.ts";

/** A value and what it comes from: "default", "preset:wire", or a file. */
interface Sourced<T> {
  readonly value: T;
  readonly from: string;
}

/** What applies to one article, each value with where it comes from; what `--format json` prints. */
interface Applied {
  readonly path: string;
  /** The configuration file; null where there is none. */
  readonly configuration: string | null;
  /** Configuration files beside it, which say nothing since it counts. */
  readonly shadowed: readonly string[];
  /** How the article is read, as editors name it. */
  readonly format: string;
  /** Whether it is read where it is not named on the command line; "default" is what its name says. */
  readonly article: Sourced<boolean>;
  readonly language: Sourced<string>;
  readonly redact: Sourced<boolean>;
  readonly speakers: Readonly<Record<string, Sourced<Omit<DeskSpeaker, "name">>>>;
  readonly sources: readonly Sourced<string>[];
  readonly rules: Readonly<
    Record<string, { level: string; from: string; options?: Record<string, Sourced<OptionValues[string]>> }>
  >;
}

/** `onrecord config FILE`: what applies to an article, and where each value comes from. The file need not be there yet. */
export async function runConfig(
  path: string,
  { format, config }: { readonly format: "text" | "json"; readonly config?: string },
  io: Io,
): Promise<number> {
  const stats = await stat(resolve(io.cwd, path)).catch(() => undefined);
  if (stats?.isDirectory()) {
    throw new CommandError(`${path} is a folder. Name an article in it; it need not be there yet.`);
  }
  const settings = createSettings(io.cwd, { config });
  const article = asInFolder(settings.judge(path), path);
  const applied = describe(path, { ...settings.resolve(path), article }, io.cwd);
  const text = format === "json" ? `${JSON.stringify(applied, undefined, 2)}\n` : toText(applied, io);
  await write(io.stdout, text);
  for (const problem of settings.problems) await write(io.stderr, `${problem}\n`);
  return settings.problems.size > 0 ? EXIT.failed : EXIT.clean;
}

function describe(path: string, resolved: Resolved, cwd: string): Applied {
  const { path: file, shadowed, article, rules, desk, redact, origins } = resolved;
  const shown = (origin: string) => (origin === resolve(origin) ? shorter(origin, cwd) : origin);
  const optionsOf = (id: string, values: OptionValues) =>
    Object.fromEntries(
      Object.entries({ ...values, ...rules.options[id] }).map(([name, value]) => {
        return [name, { value, from: shown(origins.options[id]?.[name] ?? "default") }];
      }),
    );
  return {
    path,
    configuration: file === null ? null : shorter(file, cwd),
    shadowed: shadowed.map((other) => shorter(other, cwd)),
    format: languageOf(path),
    article: { value: article.isArticle, from: shown(article.from) },
    language: { value: desk.language, from: shown(origins.language) },
    redact: { value: redact, from: shown(origins.redact) },
    speakers: Object.fromEntries(
      desk.speakers.map(({ name, ...value }) => [name, { value, from: shown(origins.speakers[name]!) }]),
    ),
    sources: desk.sources.map((value) => ({ value, from: shown(origins.sources[value]!) })),
    rules: Object.fromEntries(
      RULES.map(({ id, options }) => {
        const level = { level: rules.levels[id]!, from: shown(origins.levels[id]!) };
        return [id, options ? { ...level, options: optionsOf(id, defaultsOf(options)) } : level];
      }),
    ),
  };
}

function toText(applied: Applied, io: Io): string {
  const paint = createPaint(terminal(io.stdout, io.env).color);
  const head = [
    ["configuration", applied.configuration ?? "none found: the default preset"],
    ...applied.shadowed.map((other) => ["not read", `${other}  ${paint("dim", "the one above counts")}`] as const),
    ["read as", applied.format],
    ["article", `${applied.article.value}  ${paint("dim", applied.article.from)}`],
    ["language", `${applied.language.value}  ${paint("dim", applied.language.from)}`],
    ["redact", `${applied.redact.value}  ${paint("dim", applied.redact.from)}`],
  ] as const;
  const people = Object.entries(applied.speakers).map(([name, { value, from }]) => [name, speakerText(value), from]);
  const parts = [
    [paint("bold", applied.path), ...head.map(([name, value]) => `  ${name.padEnd(15)}${value}`)].join("\n"),
    ...section("speakers", people, paint),
    ...section(
      "sources",
      applied.sources.map(({ value, from }) => [value, from]),
      paint,
    ),
    ...section("rules", ruleRows(applied), paint),
  ];
  return `${parts.join("\n\n")}\n`;
}

function speakerText({ aliases, notSameAs, role, household }: Omit<DeskSpeaker, "name">): string {
  const parts = [
    ...(role === null ? [] : [role]),
    ...(aliases.length > 0 ? [`also ${aliases.join(", ")}`] : []),
    ...(notSameAs.length > 0 ? [`not ${notSameAs.join(", ")}`] : []),
    ...(household ? ["household name"] : []),
  ];
  return parts.join("; ");
}

/** A row for each rule, and below it one for each option that is not as it is by default. */
function ruleRows({ rules }: Applied): readonly (readonly string[])[] {
  return Object.entries(rules).flatMap(([id, { level, from, options = {} }]) => [
    [id, level, from],
    ...Object.entries(options)
      .filter(([, option]) => option.from !== "default")
      .map(([name, { value, from: origin }]) => [`  ${name}`, JSON.stringify(value), origin]),
  ]);
}

/** Rows in columns, the last one dim; nothing where there are no rows. */
function section(title: string, rows: readonly (readonly string[])[], paint: Paint): readonly string[] {
  if (rows.length === 0) return [];
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i === row.length - 1 ? paint("dim", cell) : cell.padEnd(widths[i]!)))
      .join("  ")
      .trimEnd();
  return [[paint("bold", title), ...rows.map((row) => `  ${line(row)}`)].join("\n")];
}
