import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script } from "node:vm";

/** A program as the build wraps it: a function that is given what a CommonJS module is. */
type Program = (require: NodeJS.Require, filename: string) => void;

/** A program in a file, with what V8 has compiled of it where a build left that. */
export interface CompiledProgram {
  readonly script: Script;
  run(): void;
}

/**
 * Where the build leaves what this Node has compiled of a program: one of this version, for this kind of processor. V8 itself looks at
 * its own version and flags only.
 */
export const compiledFile = (program: string): string => `${program}.${process.version}-${process.arch}`;

/** Makes a program ready. What is compiled lies beside it, made by the same build: nothing is ever written when a program is run. */
export function readProgram(file: string): CompiledProgram {
  const cachedData = readIfThere(compiledFile(file));
  const script = new Script(readFileSync(file, "utf8"), { filename: file, ...(cachedData && { cachedData }) });
  return { script, run: () => (script.runInThisContext() as Program)(createRequire(file), file) };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
