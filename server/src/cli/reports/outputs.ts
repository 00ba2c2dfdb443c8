import { InvalidArgumentError } from "commander";
import { didYouMean } from "../../core/index.ts";
import { type Format, REPORTERS } from "./index.ts";

/** A report that was asked for: its form, and the file that it goes to; standard output where there is none. */
export interface Output {
  readonly format: Format | "auto";
  readonly file?: string;
}

const FORMATS = ["auto", ...Object.keys(REPORTERS)];

/** Collects `--format FORMAT` and `--format FORMAT:FILE`. */
export function output(value: string, previous: readonly Output[] = []): readonly Output[] {
  const [, name = value, file] = /^([^:]*)(?::(.*))?$/s.exec(value) ?? [];
  if (!isFormat(name)) {
    throw new InvalidArgumentError(`Formats are ${FORMATS.join(", ")}.${didYouMean(name, FORMATS)}`);
  }
  if (file === "") throw new InvalidArgumentError(`Name a file after "${name}:".`);
  return [...previous, file === undefined ? { format: name } : { format: name, file }];
}

function isFormat(name: string): name is Format | "auto" {
  return FORMATS.includes(name);
}

/** The form that suits where the command runs. */
export function formatFor(format: Output["format"], env: Readonly<Record<string, string | undefined>>): Format {
  if (format !== "auto") return format;
  return env.GITHUB_ACTIONS === "true" ? "github" : "stylish";
}
