import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError, EXIT, type Io, write } from "./io.ts";

const NAME = "onrecord.config.jsonc";
/** A configuration under another name would stand beside the new one, and one of the two would not count. */
const NAMES = [NAME, "onrecord.config.json"];

/** `onrecord init`: a configuration to begin with. Never writes over one that is there. */
export async function runInit({ preset }: { readonly preset: string }, io: Io): Promise<number> {
  const there = NAMES.find((name) => existsSync(join(io.cwd, name)));
  if (there !== undefined) throw new CommandError(`there is an ${there} here already; it was left as it is.`);
  try {
    writeFileSync(join(io.cwd, NAME), template(preset), { flag: "wx" });
  } catch (error) {
    throw new CommandError(`${NAME} could not be written: ${(error as Error).message}`);
  }
  await write(io.stdout, `Wrote ${NAME}. “onrecord config FILE” shows what it makes of an article.\n`);
  return EXIT.clean;
}

function template(preset: string): string {
  return `{
  // What to begin with: preset:default, wire, investigation, feature, opinion or strict; or other files.
  "extends": "preset:${preset}",

  // "off", "hint", "information", "warning" or "error", by rule; “onrecord rules” lists them all,
  // “onrecord explain RULE” tells of their options: "attribution-gap": ["hint", { "paragraphs": 8 }]
  "rules": {},

  // Who speaks in your articles, by the name that they give in full:
  //   "Mara Lee": { "aliases": ["Mara Okafor"], "notSameAs": ["Lee Shipyards"], "role": "mayor", "household": true }
  "speakers": {},

  // Outlets and institutes that you accept as a source where a sentence names them.
  "sources": [],

  // Only English is read for speakers and figures.
  "language": "en",

  // What holds for some of the files; the last that matches wins.
  "overrides": [
    { "files": "opinion/**", "extends": "preset:opinion" }
  ]
}
`;
}
