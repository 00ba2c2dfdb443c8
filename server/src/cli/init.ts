import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NEW_CONFIGURATION, newConfiguration } from "../config/newConfiguration.ts";
import { CommandError, EXIT, type Io, write } from "./io.ts";

/** A configuration under another name would stand beside the new one, and one of the two would not count. */
const NAMES = [NEW_CONFIGURATION, "onrecord.config.json"];

/** `onrecord init`: a configuration to begin with. Never writes over one that is there. */
export async function runInit({ preset }: { readonly preset: string }, io: Io): Promise<number> {
  const there = NAMES.find((name) => existsSync(join(io.cwd, name)));
  if (there !== undefined) throw new CommandError(`there is an ${there} here already; it was left as it is.`);
  try {
    writeFileSync(join(io.cwd, NEW_CONFIGURATION), newConfiguration(preset), { flag: "wx" });
  } catch (error) {
    throw new CommandError(`${NEW_CONFIGURATION} could not be written: ${(error as Error).message}`);
  }
  await write(io.stdout, `Wrote ${NEW_CONFIGURATION}. “onrecord config FILE” shows what it makes of an article.\n`);
  return EXIT.clean;
}
