import { CommanderError } from "commander";
import { CommandError, EXIT, type Io, write } from "./io.ts";
import { createProgram } from "./program.ts";

/** Runs the command line and gives the exit status. Never throws: what goes wrong is told on standard error, and is 2. */
export async function runCommand(args: readonly string[], io: Io): Promise<number> {
  let status: number = EXIT.clean;
  const program = createProgram(io, (value) => {
    status = value;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.failed;
    await write(io.stderr, `${complaint(error, io.env)}\n`);
    status = EXIT.failed;
  }
  return status;
}

function complaint(error: unknown, env: Io["env"]): string {
  if (error instanceof CommandError) return `onrecord: ${error.message}`;
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  const more = env.ONRECORD_DEBUG ? `\n${stack ?? ""}` : "";
  return `onrecord: an internal error, which is a bug: ${message}${more}\nPlease report it with the command you ran (ONRECORD_DEBUG=1 shows where it happened).`;
}
